"""Annotations taken apart as text: the members of a union, the constants of a Literal."""

from __future__ import annotations


def parts(text: str) -> frozenset[str]:
    """The members of a union, each constant of a `Literal` one of them."""
    found: set[str] = set()
    for member in split(text, "|"):
        if member.startswith("Literal[") and member.endswith("]"):
            found |= {*split(member[len("Literal[") : -1], ",")}
        else:
            found.add(member)
    return frozenset(found)


def split(text: str, by: str) -> list[str]:
    """`text` in pieces, cut at `by` where it is neither within brackets nor within quotes."""
    pieces: list[str] = []
    depth, quote, start, escaped = 0, "", 0, False
    for i, c in enumerate(text):
        if escaped:
            escaped = False
        elif quote:
            escaped = c == "\\"
            quote = "" if c == quote else quote
        elif c in "'\"":
            quote = c
        elif c in "[](){}":
            depth += 1 if c in "[({" else -1
        elif depth == 0 and text.startswith(by, i):
            pieces.append(text[start:i].strip())
            start = i + len(by)
    pieces.append(text[start:].strip())
    return [piece for piece in pieces if piece]
