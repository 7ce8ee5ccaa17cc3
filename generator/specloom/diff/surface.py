"""Two emitted packages compared by their api.txt: every public name, argument, field, type and answer.

What stands there is what users write and what checkers see, so a change of the tool or of an overlay
shows as well as one of the document.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from attrs import frozen

from .change import Change, sort_changes
from .rules import Direction, level
from .texts import parts, split

_ARGUMENT = re.compile(r"(?P<owner>[\w.]+)\((?P<name>\w+)(?P<may>\??)\) (?P<place>\w+): (?P<text>.*)")
_CALL = re.compile(r"(?P<owner>[\w.]+)\(\) (?P<how>\S+ \S+) (?P<text>->.*|as .*)")
_CASE = re.compile(r"(?P<owner>[\w.]+\(\w+=.*\)) -> (?P<text>.*)")
_ALIAS = re.compile(r"(?P<owner>[\w.]+(?:\(\))?) = (?P<text>.*)")
_FIELD = re.compile(r"(?P<owner>[\w.]+)\.(?P<name>[^.?: ]+)(?P<may>\??): (?P<text>.*)")
_OLD = " (deprecated)"
"""Ends a further name that users should leave."""
_TYPES = {"class", "TypedDict"}


@frozen
class Entry:
    """One line of an api.txt."""

    kind: str
    """`call`, `case` (an answer that follows an argument), `argument`, `type`, `field`, `alias` or `name`."""
    text: str = ""
    default: str = ""
    required: bool = True
    how: str = ""
    """Method and path of a call, where an argument travels, what a type is."""


def read(text: str) -> dict[str, Entry]:
    """Name -> what an api.txt says of it."""
    found: dict[str, Entry] = {}
    for line in text.splitlines():
        name, entry = _entry(line)
        found[name] = entry
    return found


def _entry(line: str) -> tuple[str, Entry]:
    if matched := _ARGUMENT.fullmatch(line):
        text, default = _default(matched["text"])
        return f"{matched['owner']}({matched['name']})", Entry(
            "argument", text, default, not matched["may"], matched["place"]
        )
    if matched := _CALL.fullmatch(line):
        return f"{matched['owner']}()", Entry("call", matched["text"], how=matched["how"])
    if matched := _CASE.fullmatch(line):
        return matched["owner"], Entry("case", matched["text"])
    if matched := _FIELD.fullmatch(line):
        name, (text, default) = f"{matched['owner']}.{matched['name']}", _default(matched["text"])
        if text in _TYPES and not matched["may"]:
            return name, Entry("type", how=text)
        return name, Entry("field", text, default, not matched["may"])
    if matched := _ALIAS.fullmatch(line):
        return matched["owner"], Entry("alias", matched["text"])
    name, _, rest = line.partition(" ")
    return name, Entry("name", rest)


def _default(text: str) -> tuple[str, str]:
    """Type and default."""
    kind, *rest = split(text, " = ")
    return kind, " = ".join(rest)


def compare(old: str, new: str) -> list[Change]:
    """How the package of the api.txt `new` differs from that of `old`, the gravest differences first."""
    before, after = read(old), read(new)
    moved = dict(_renamed(before, after))
    for name, target in moved.items():
        path = name.removesuffix("()")
        ends = r"(?=\()" if name.endswith("()") else r"(?!\w)"
        old = re.sub(rf"(?<![\w.]){re.escape(path)}{ends}", target.removesuffix("()"), old)
    found = [_still_there(name, after[name]) for name in moved]
    before = read(old)
    for name in sorted((before.keys() | after.keys()) - moved.keys()):
        one, other = before.get(name), after.get(name)
        if one == other:
            continue
        if other is None and one is not None:
            if not _inside(name, one, before, after):
                found.append(_change(_removed(one), name, one, before, one.text))
        elif one is None and other is not None:
            if not _inside(name, other, after, before):
                found.append(_change(_added(other), name, other, after, "", other.text))
        elif one is not None and other is not None:
            found += _changed(name, one, other, after)
    return sort_changes(found)


def _renamed(before: Mapping[str, Entry], after: Mapping[str, Entry]) -> Iterator[tuple[str, str]]:
    """Methods and types that have another name now, and are still there under the one they had."""
    for name, entry in sorted(after.items()):
        target = entry.text.removesuffix(_OLD)
        new = entry.kind == "alias" and target in after and target not in before
        if new and name in before and before[name].kind == after[target].kind:
            yield name, target


def _still_there(name: str, alias: Entry) -> Change:
    return Change("name-moved", "answer", f"api.txt#/{name}", name, name, alias.text.removesuffix(_OLD))


def _inside(name: str, entry: Entry, here: Mapping[str, Entry], there: Mapping[str, Entry]) -> bool:
    """Whether an argument or field came or went with all that it belongs to."""
    owner = _owner(name, entry)
    return bool(owner) and owner in here and owner not in there


def _owner(name: str, entry: Entry) -> str:
    if entry.kind in ("argument", "case"):
        return name.partition("(")[0] + "()"
    return name.rpartition(".")[0] if entry.kind == "field" else ""


def _word(entry: Entry) -> str:
    words = {"call": "operation", "case": "answer", "argument": "parameter", "field": "field"}
    return words.get(entry.kind, "schema")


def _removed(entry: Entry) -> str:
    return "answer-kind-changed" if entry.kind == "case" else f"{_word(entry)}-removed"


def _added(entry: Entry) -> str:
    rule = f"{_word(entry)}-added"
    return (
        rule + ("-required" if entry.required else "-optional")
        if entry.kind in ("argument", "field")
        else rule
    )


def _direction(name: str, entry: Entry, all_: Mapping[str, Entry]) -> Direction:
    owner = all_.get(_owner(name, entry))
    return (
        "request"
        if entry.kind == "argument" or (owner is not None and owner.how == "TypedDict")
        else "answer"
    )


def _change(
    rule: str, name: str, entry: Entry, all_: Mapping[str, Entry], before: str, after: str = ""
) -> Change:
    return Change(rule, _direction(name, entry, all_), f"api.txt#/{name}", name, before, after)


def _changed(name: str, old: Entry, new: Entry, after: Mapping[str, Entry]) -> Iterator[Change]:
    if old.kind != new.kind or (old.kind in ("type", "name") and old != new):
        yield _change("type-changed", name, new, after, old.how or old.text, new.how or new.text)
        return
    if old.kind == "call" and old.how != new.how:
        yield _change("route-changed", name, new, after, old.how, new.how)
    if old.kind == "argument" and old.how != new.how:
        yield _change("parameter-moved", name, new, after, old.how, new.how)
    if old.required != new.required:
        yield _change(f"{_word(new)}-now-{'required' if new.required else 'optional'}", name, new, after, "")
    if old.default != new.default:
        rule = "added" if not old.default else "removed" if not new.default else "changed"
        yield _change(f"default-{rule}", name, new, after, old.default, new.default)
    if (
        new.kind == "alias"
        and _OLD in old.text + new.text
        and old.text.removesuffix(_OLD) == new.text.removesuffix(_OLD)
    ):
        yield _change(
            "operation-revived" if _OLD in old.text else "operation-deprecated", name, new, after, ""
        )
    elif old.text != new.text:
        yield _turned(name, old, new, after)


def _turned(name: str, old: Entry, new: Entry, after: Mapping[str, Entry]) -> Change:
    """A type that changed: by its members where it is a union, as a whole elsewhere."""
    one, other = parts(old.text), parts(new.text)
    texts = old.text, new.text
    if old.kind in ("call", "case"):
        rule = "stream-added" if one < other and _streams(other - one) else "answer-kind-changed"
        return Change(rule, "answer", f"api.txt#/{name}", name, *texts)
    if one == other:
        return Change("name-proposed", "answer", f"api.txt#/{name}", name, *texts)
    directions: list[Direction] = [_direction(name, new, after)]
    if new.kind == "alias":
        directions = ["request"] if name.endswith(("Param", "Params")) else ["request", "answer"]
    rule = _moved(one, other)
    worst = "request" if level(rule, "request") == "breaking" and "request" in directions else directions[-1]
    return Change(rule, worst, f"api.txt#/{name}", name, *texts)


def _moved(one: frozenset[str], other: frozenset[str]) -> str:
    gone, fresh = one - other, other - one
    if gone and fresh:
        return "type-changed"
    if fresh:
        return (
            "null-added"
            if fresh == {"None"}
            else "variant-added"
            if len(one - {"None"}) > 1
            else "type-widened"
        )
    constants = all(text[:1] in "\"'-0123456789" or text in ("True", "False") for text in gone)
    return "null-removed" if gone == {"None"} else "value-removed" if constants else "variant-removed"


def _streams(fresh: frozenset[str]) -> bool:
    return all(text.startswith("stream[") for text in fresh)
