"""The three doors through which text of a document enters code: identifier, literal, docstring.

The text is not trusted: whatever it holds, what leaves here is one token, or part of one.
"""

from __future__ import annotations

import keyword
import re

from ..errors import GeneratorError

_QUOTES = re.compile(r'^"|"$|""+')


def identifier(text: str) -> str:
    """`text`, when Python takes it as a name. Raises: GeneratorError otherwise."""
    if not text.isidentifier() or keyword.iskeyword(text):
        raise GeneratorError("names", f"{text!r} is no Python name", "pin another one in the overlays")
    return text


def dotted(text: str) -> str:
    """`text`, when it is a dotted path of names ("" is fine). Raises: GeneratorError otherwise."""
    return ".".join(identifier(part) for part in text.split(".")) if text else text


def literal(value: object) -> str:
    """Python source of a JSON scalar; strings in double quotes where that needs no escape."""
    if value is not None and not isinstance(value, str | int | float | bool):
        raise GeneratorError("constants", f"{value!r} is no scalar", "say it otherwise in an overlay")
    if isinstance(value, str) and '"' not in value:
        # A leading single quote makes repr choose the double ones.
        return '"' + repr("'" + value)[2:]
    return repr(value)


def docstring(text: str) -> str:
    """`text` as one line that may stand between triple quotes and reads back unchanged, blanks apart."""
    line = " ".join(text.split())
    if line.isascii() and line.isprintable() and "\\" not in line and '"' not in line:
        return line
    safe = "".join(map(_shown, line))
    return _QUOTES.sub(lambda m: '\\"' * len(m[0]), safe)


def _shown(char: str) -> str:
    if char == "\\":
        return "\\\\"
    return char if char.isprintable() else char.encode("unicode_escape").decode("ascii")


def comment(text: str) -> str:
    """`text` as one line that may follow `#`."""
    return "".join(c if c.isprintable() else _shown(c) for c in " ".join(text.split()))
