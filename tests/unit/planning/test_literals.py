"""The three doors: whatever a document says, one token comes out."""

from __future__ import annotations

import ast

import pytest
from hypothesis import example, given, strategies as st

from specloom.errors import GeneratorError
from specloom.planning.docs import lines
from specloom.planning.literals import comment, docstring, dotted, identifier, literal

NASTY = st.text(st.sampled_from("\"'\\\n\r\t\x00\x0c\x1c\u2028\u202e\ud800{}#aé ")) | st.text()
_each_nasty = example('"""\nimport os\n"""')


@given(NASTY | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.booleans() | st.none())
@_each_nasty
def test_a_literal_is_its_value(value: object) -> None:
    assert ast.literal_eval(literal(value)) == value


@given(NASTY)
@_each_nasty
def test_a_literal_is_one_printable_line(value: str) -> None:
    assert literal(value).isprintable()


@given(NASTY)
@_each_nasty
@example('ends in a quote"')
@example("ends in a backslash\\")
def test_a_docstring_is_one_string_and_nothing_else(text: str) -> None:
    (body,) = ast.parse(f'"""{docstring(text)}"""').body
    assert isinstance(body, ast.Expr) and isinstance(body.value, ast.Constant)
    assert body.value.value == " ".join(text.split())


@given(NASTY)
def test_a_wrapped_docstring_stays_one_string(text: str) -> None:
    source = 'class A:\n    """' + "\n    ".join(lines(text * 40)) + '"""\n'
    (cls,) = ast.parse(source).body
    assert isinstance(cls, ast.ClassDef) and len(cls.body) == 1
    assert " ".join((ast.get_docstring(cls) or "").split()) == " ".join((text * 40).split())


@given(NASTY)
@_each_nasty
def test_a_comment_stays_a_comment(text: str) -> None:
    assert ast.parse(f"# {comment(text)}").body == []


@pytest.mark.parametrize("text", ["", "class", "a b", "1a", "a-b", "a\nb", "None"])
def test_what_is_no_name_does_not_pass(text: str) -> None:
    with pytest.raises(GeneratorError, match="no Python name"):
        identifier(text)


def test_names_pass() -> None:
    assert identifier("match") == "match"
    assert dotted("a.b_c") == "a.b_c"
    assert dotted("") == ""


def test_quotes_are_double_where_they_can_be() -> None:
    assert literal("it's") == '"it\'s"'
    assert literal('say "a"') == "'say \"a\"'"


def test_a_constant_that_is_no_scalar_does_not_pass() -> None:
    with pytest.raises(GeneratorError, match="no scalar"):
        literal([1])
