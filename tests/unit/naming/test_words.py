"""Any text becomes an identifier."""

from __future__ import annotations

import keyword

import pytest
from hypothesis import given, strategies as st

from specloom.naming.words import argument, pascal, safe, singular, snake, words

# Text of every script, and what hides in it: keywords, digits, dunders, case, brackets.
_HARD = st.sampled_from(
    [
        "class",
        "None",
        "__class__",
        "_",
        "__",
        "1st",
        "",
        " ",
        "²",
        "½",
        "é",
        "日本",
        "ª",
        "ﬁ",
        "ı",
        "٣",
        "$",
        "a[]",
        "[]",
    ]
)
_TEXT = st.one_of(st.text(max_size=12), _HARD, st.lists(_HARD, max_size=3).map("".join))


def _usable(name: str) -> bool:
    return name.isidentifier() and name.isascii() and not keyword.iskeyword(name)


@given(_TEXT)
def test_an_argument_is_always_an_identifier(text: str) -> None:
    name = argument(text)
    assert _usable(name), (text, name)
    assert not name.startswith("__")


@given(_TEXT)
def test_an_argument_that_is_one_already_is_kept(text: str) -> None:
    assert argument(argument(text)) == argument(text)


@given(_TEXT)
def test_a_snake_case_name_is_an_identifier_or_nothing(text: str) -> None:
    name = snake(text)
    assert name == "" or _usable(name), (text, name)
    assert name == name.lower()


@given(_TEXT)
def test_a_class_name_is_an_identifier_or_nothing(text: str) -> None:
    name = pascal(text)
    assert name == "" or (name.isidentifier() and name.isascii()), (text, name)
    assert name[:1] == name[:1].upper()


@given(_TEXT)
def test_safe_makes_identifiers_of_words(text: str) -> None:
    for word in words(text):
        assert _usable(safe(word)), word


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=1))
def test_a_singular_is_not_empty(text: str) -> None:
    assert singular(text)
    assert len(singular(text)) <= len(text)


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("model", "model"),
        ("maxTokens", "maxTokens"),
        ("max-tokens", "max_tokens"),
        ("OpenAI-Beta", "open_ai_beta"),
        ("include[]", "include"),
        ("from", "from_"),
        ("None", "None_"),
        ("type", "type"),
        ("1st", "_1st"),
        ("a.b", "a_b"),
        ("__proto__", "proto"),
        ("", "value"),
        ("日本", "u65e5_u672c"),
    ],
)
def test_arguments(text: str, want: str) -> None:
    assert argument(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("chat_completion", "ChatCompletion"),
        ("ChatCompletion", "ChatCompletion"),
        ("MCPTool", "MCPTool"),
        ("response.created", "ResponseCreated"),
        ("3d model", "N3dModel"),
        ("café au lait", "CafeAuLait"),
        ("a/b~c", "ABC"),
    ],
)
def test_class_names(text: str, want: str) -> None:
    assert pascal(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("createChat-completion", ["create", "Chat", "completion"]),
        ("HTTPServer", ["HTTP", "Server"]),
        ("getX", ["get", "X"]),
        ("a1B2", ["a1", "B2"]),
    ],
)
def test_the_words_of_a_name(text: str, want: list[str]) -> None:
    assert words(text) == want


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("files", "file"),
        ("batches", "batch"),
        ("categories", "category"),
        ("boxes", "box"),
        ("classes", "class"),
        ("responses", "response"),
        ("status", "status"),
        ("analysis", "analysis"),
        ("address", "address"),
        ("as", "as"),
    ],
)
def test_singulars(text: str, want: str) -> None:
    assert singular(text) == want
