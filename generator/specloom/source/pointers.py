"""JSON pointers in fragment form: `#/paths/~1files/post`."""

from __future__ import annotations

from typing import Any

COMPONENT = "#/components/schemas/"


def join(pointer: str, *parts: str | int) -> str:
    """`pointer` extended by unescaped parts."""
    return "/".join([pointer, *(str(p).replace("~", "~0").replace("/", "~1") for p in parts)])


def split(pointer: str) -> list[str]:
    """Unescaped parts of a pointer; `#` gives none."""
    return [p.replace("~1", "/").replace("~0", "~") for p in pointer.split("/")[1:]]


def is_component(pointer: str) -> bool:
    """Whether `pointer` is a schema with a name of its own."""
    return pointer.startswith(COMPONENT) and pointer.count("/") == 3


def lookup(data: Any, pointer: str) -> Any:
    """The node at `pointer`. Raises: KeyError when there is none."""
    node = data
    for part in split(pointer):
        if isinstance(node, list):
            if not part.isdigit() or int(part) >= len(node):
                raise KeyError(pointer)
            node = node[int(part)]
        elif isinstance(node, dict) and part in node:
            node = node[part]
        else:
            raise KeyError(pointer)
    return node
