"""The overlays' own words in a document, `x-specloom-…`: where each may stand and what it may say."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ..errors import GeneratorError
from ..source.json_types import is_list, is_object
from ..source.pointers import join
from ..source.walk import walk

_PREFIX = "x-specloom-"
_HINT = "see overlays/README.md"

Check = Callable[[Any], bool]


def _text(value: Any) -> bool:
    return isinstance(value, str)


def _truth(value: Any) -> bool:
    return isinstance(value, bool)


def _texts(value: Any) -> bool:
    return is_list(value) and all(map(_text, value))


def _texts_by_name(value: Any) -> bool:
    return is_object(value) and all(map(_text, value.values()))


def _texts_by_names(value: Any) -> bool:
    return is_object(value) and all(map(_texts, value.values()))


def _sockets(value: Any) -> bool:
    return is_object(value) and all(
        is_object(each)
        and _text(each.get("client"))
        and _text(each.get("server"))
        and _texts_by_names(each.get("answers", {}))
        and set(each) <= {"client", "server", "answers"}
        for each in value.values()
    )


def _schema(value: Any) -> bool:
    return is_object(value) or isinstance(value, bool)


def _words(*names: str) -> Check:
    """Texts under exactly these names."""
    return lambda value: _texts_by_name(value) and set(value) == set(names)


def _any(_: Any) -> bool:
    return True


def _one_of(*choices: str) -> Check:
    return lambda value: value in choices


_WORDS: Mapping[str, Mapping[str, Check]] = {
    "openapi": {
        "array-style": _one_of("repeat", "comma", "space", "pipe", "brackets"),
        "roots": _texts,
        "request-roots": _texts,
        "sockets": _sockets,
    },
    "operation": {
        "stream": is_object,
        "page": is_object,
        "answer": is_object,
        "headers": _texts_by_name,
        "route": _text,
    },
}
_MEMBERS: Mapping[str, Mapping[str, Check]] = {
    "stream": {
        "event!": _schema,
        "flag": _text,
        "value": _any,
        "format": _one_of("sse", "jsonl"),
        "end": _texts,
        "enough": _texts,
        "complete": _words("each", "by", "has"),
        "resume": _words("operation", "id", "cursor", "parameter"),
        "wrap": _truth,
    },
    "page": {"style!": _text, "item": _schema},
    "answer": {"by!": _text, "cases!": is_object, "text": _texts, "default": _text},
}


def vocabulary_errors(data: Mapping[str, Any], origin: str) -> Iterator[GeneratorError]:
    """Words that are unknown where they stand, and those that do not say what they should."""
    for pointer, kind, node in walk(data):
        known = _WORDS.get(kind, {})
        for key in [k for k in node if k.startswith(_PREFIX)]:
            word, at = key.removeprefix(_PREFIX), origin + join(pointer, key)
            if word not in known:
                yield GeneratorError(at, "this word is unknown here", _HINT)
            elif not known[word](node[key]):
                yield GeneratorError(at, "is not of the form that it should have", _HINT)
            elif word in _MEMBERS:
                yield from _member_errors(_MEMBERS[word], node[key], at)


def _member_errors(
    members: Mapping[str, Check], node: Mapping[str, Any], at: str
) -> Iterator[GeneratorError]:
    known = {name.rstrip("!"): check for name, check in members.items()}
    for name in members:
        if name.endswith("!") and name[:-1] not in node:
            yield GeneratorError(at, f"{name[:-1]!r} is missing", _HINT)
    for name, value in node.items():
        if name not in known:
            yield GeneratorError(join(at, name), "this word is unknown here", _HINT)
        elif not known[name](value):
            yield GeneratorError(join(at, name), "is not of the form that it should have", _HINT)
