"""Words of a document become Python identifiers; pure functions."""

from __future__ import annotations

import keyword
import re
import unicodedata

_WORD = re.compile(r"[^\W_]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "Æ": "AE", "œ": "oe", "Œ": "OE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L"}
)
_CAMEL = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def words(text: str) -> list[str]:
    """The words of a name in any style: `createChat-completion` gives create, Chat, completion."""
    return [w for part in _WORD.findall(_to_ascii(text)) for w in _CAMEL.split(part) if w]


def pascal(text: str) -> str:
    """`CamelCase` class name; words keep their own capitals (`MCPTool`). "" when nothing is left."""
    name = "".join(w[0].upper() + w[1:] for part in _WORD.findall(_to_ascii(text)) for w in [part])
    return f"N{name}" if name[:1].isdigit() else name


def snake(text: str) -> str:
    """`snake_case` name; a trailing `_` keeps it apart from keywords."""
    return safe("_".join(w.lower() for w in words(text)))


def argument(wire: str) -> str:
    """The Python name of a wire name: kept when it is an identifier, else its nearest one."""
    bare = wire.removesuffix("[]")
    if bare.isidentifier() and bare.isascii() and not bare.startswith("__"):
        return safe(bare)
    return snake(bare) or "value"


def safe(name: str) -> str:
    """`name`, made an identifier that is no keyword."""
    if name[:1].isdigit():
        name = "_" + name
    return name + "_" if keyword.iskeyword(name) else name


def singular(text: str) -> str:
    """A plural's singular, by English rules good enough for names."""
    for plural, single in (("ies", "y"), ("sses", "ss"), ("ches", "ch"), ("xes", "x"), ("ses", "se")):
        if text.endswith(plural) and len(text) > len(plural) + 1:
            return text[: -len(plural)] + single
    return (
        text[:-1] if text.endswith("s") and not text.endswith(("ss", "us", "is")) and len(text) > 2 else text
    )


def _to_ascii(text: str) -> str:
    """ASCII letters where the text has accented ones; other scripts stay as code points."""
    folded = unicodedata.normalize("NFKD", text.translate(_LETTERS))
    ascii_only = "".join(c for c in folded if c.isascii())
    if any(c.isalnum() for c in ascii_only):
        return ascii_only
    return "_".join(f"u{ord(c):x}" for c in text if not c.isspace())[:60]
