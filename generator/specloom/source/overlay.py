"""OpenAPI Overlay documents, 1.0 and 1.1: what we know better than the vendor's document.

Stricter than the specification in one point: an action whose target is not there is an error, so that
a fixed upstream announces itself and no repair outlives what it repaired.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

from ..errors import GeneratorError, raise_all
from .document import Document
from .files import load as load_file
from .json_types import copy_json, is_list, is_object
from .jsonpath import Location, PathError, select

_FILE = re.compile(r"[0-9]+-.*\.(ya?ml|json)")
_VERSION = re.compile(r"1\.[01](\.[0-9]+)?")
_ABSENT: Any = object()


@frozen
class Action:
    """One change: the targets are removed, or else get `update` or what `copy` names."""

    pointer: str
    """Where the action stands: `10-repairs.yaml#/actions/3`."""
    target: str
    remove: bool = False
    update: Any = _ABSENT
    copy: str = ""


@frozen
class Overlay:
    """One overlay document: its actions in order."""

    name: str
    actions: tuple[Action, ...]
    concatenates: bool = True
    """Whether a list joins the list it is merged into: so in 1.1; in 1.0 it becomes one entry of it."""


def load(path: Path) -> tuple[Overlay, ...]:
    """The overlay in a file, or those in a folder (`10-repairs.yaml`), in the order of their numbers.

    Raises: GeneratorError when a file cannot be read, Errors when it is not an overlay.
    """
    if path.is_dir():
        files = sorted((p for p in path.iterdir() if _FILE.fullmatch(p.name)), key=_sort_key)
        return tuple(_overlay(file) for file in files)
    return (_overlay(path),)


def apply(document: Document, overlays: Iterable[Overlay]) -> Document:
    """`document` changed by all actions in order; `document` itself stays as it is.

    Raises: Errors with every action that could not be carried out.
    """
    trial = attempt(document, overlays)
    raise_all(trial.errors)
    return trial.document


@frozen
class Trial:
    """What came of overlays, whether or not all of them could be carried out."""

    document: Document
    errors: tuple[GeneratorError, ...]
    """Actions that could not be carried out."""
    idle: tuple[str, ...]
    """Pointers of actions that say only what the document says by itself."""


def attempt(document: Document, overlays: Iterable[Overlay]) -> Trial:
    """`document` changed by those actions that can be carried out; `document` itself stays as it is."""
    data: dict[str, Any] = copy_json(document.data)
    errors: list[GeneratorError] = []
    idle: list[str] = []
    for overlay in overlays:
        for action in overlay.actions:
            try:
                if not _carry_out(action, data, overlay.concatenates):
                    idle.append(action.pointer)
            except (_CannotError, PathError) as error:
                message, hint = error.args
                errors.append(GeneratorError(action.pointer, message, hint))
    return Trial(Document(data, document.origin, document.notes), tuple(errors), tuple(idle))


class _CannotError(Exception):
    """Message and hint: why an action cannot be carried out."""


# --- reading --------------------------------------------------------------------------------


def _sort_key(path: Path) -> tuple[int, str]:
    return int(path.name.partition("-")[0]), path.name


def _overlay(path: Path) -> Overlay:
    data = load_file(path)
    raise_all(GeneratorError(path.name + where, message, hint) for where, message, hint in _find_faults(data))
    modern = str(data["overlay"]).startswith("1.1")
    actions = [
        Action(
            pointer=f"{path.name}#/actions/{index}",
            target=action["target"],
            remove=action.get("remove", False),
            update=action.get("update", _ABSENT),
            copy=action.get("copy", ""),
        )
        for index, action in enumerate(data["actions"])
    ]
    return Overlay(path.name, tuple(actions), modern)


_Fault: TypeAlias = tuple[str, str, str]


def _find_faults(data: Any) -> Iterator[_Fault]:
    """Where and why `data` is not an overlay document."""
    version = data.get("overlay") if is_object(data) else None
    if not is_object(data) or version is None:
        yield "", "is not an overlay document", "it starts with `overlay: 1.1.0`"
        return
    if not _VERSION.fullmatch(str(version)):
        yield "#/overlay", f"version {version!r} is not known", "write 1.0.0 or 1.1.0"
    info = data.get("info")
    if not is_object(info) or not info.get("title") or not info.get("version"):
        yield "#/info", "needs a title and a version", "add them"
    yield from _unknown(data, {"overlay", "info", "extends", "actions"}, "#")
    actions = data.get("actions")
    if not is_list(actions) or not actions:
        yield "#/actions", "must be a list with at least one action", "add one, or remove the file"
        return
    for index, action in enumerate(actions):
        yield from _find_action_faults(action, f"#/actions/{index}", str(version))


def _find_action_faults(action: Any, where: str, version: str) -> Iterator[_Fault]:
    if not is_object(action) or not isinstance(action.get("target"), str):
        yield where, "needs a `target`", "give the JSONPath of what it changes"
        return
    yield from _unknown(action, {"target", "description", "remove", "update", "copy"}, where)
    if not isinstance(action.get("remove", False), bool):
        yield where + "/remove", "must be true or false", "correct it"
    elif not isinstance(action.get("copy", ""), str):
        yield where + "/copy", "must be a JSONPath", "correct it"
    elif "copy" in action and version.startswith("1.0"):
        yield where + "/copy", "is not part of version 1.0", "write `overlay: 1.1.0`"
    elif not action.get("remove") and ("update" in action) == ("copy" in action):
        yield where, "must say one of `update`, `copy` and `remove: true`", "split or complete it"


def _unknown(node: dict[str, Any], known: set[str], where: str) -> Iterator[_Fault]:
    for key in node:
        if key not in known and not key.startswith("x-"):
            yield where, f"{key!r} is not known", f"known are {', '.join(sorted(known))}"


# --- applying -------------------------------------------------------------------------------


def _carry_out(action: Action, data: dict[str, Any], concatenates: bool) -> bool:
    """Whether the action says anything that the document does not say already."""
    places = select(action.target, data)
    if not places:
        hint = "the document may have been fixed: correct the target or delete the action"
        raise _CannotError(f"target {action.target!r} matches nothing", hint)
    if action.remove:
        _remove(places)
        return True
    value = action.update
    if action.copy:
        sources = select(action.copy, data)
        if len(sources) != 1:
            message = f"copy {action.copy!r} matches {len(sources) or 'nothing'}"
            raise _CannotError(message, "name exactly one source")
        value = copy_json(sources[0].value)
    if len({_kind(place.value) for place in places}) > 1:
        hint = "all targets must be objects, or lists, or neither"
        raise _CannotError(f"target {action.target!r} matches values of different kinds", hint)
    news = not all(_contains(place.value, value) for place in places)
    for place in places:
        _merge_into(place, value, concatenates)
    return news


def _contains(old: Any, new: Any) -> bool:
    """Whether `old` says all that `new` says."""
    if is_object(old) and is_object(new):
        return all(key in old and _contains(old[key], value) for key, value in new.items())
    if is_list(old):
        return all(item in old for item in (new if is_list(new) else [new]))
    return bool(old == new)


def _remove(places: list[Location]) -> None:
    for place in sorted(places, key=lambda p: p.key if isinstance(p.key, int) else 0, reverse=True):
        if place.holder is None:
            raise _CannotError("the whole document cannot be removed", "name a part of it")
        del place.holder[place.key]


def _merge_into(place: Location, value: Any, concatenates: bool) -> None:
    target = place.value
    if is_list(target):
        if is_list(value) and concatenates:
            target.extend(copy_json(value))
        else:
            target.append(copy_json(value))
    elif is_object(target) and is_object(value):
        _merge(target, value, "")
    elif _kind(target) == _kind(value) and concatenates:
        place.holder[place.key] = value
    elif _kind(target) == _kind(value):
        raise _CannotError("a single value cannot be a target in version 1.0", "write `overlay: 1.1.0`")
    else:
        raise _CannotError(*_describe_mismatch("the target", target, value))


def _merge(target: dict[str, Any], value: dict[str, Any], path: str) -> None:
    """Bring `value` into `target`: objects merge, lists join, other values replace each other."""
    for key, new in value.items():
        old = target.get(key, _ABSENT)
        if old is _ABSENT:
            target[key] = copy_json(new)
        elif is_object(old) and is_object(new):
            _merge(old, new, f"{path}/{key}")
        elif is_list(old) and is_list(new):
            old.extend(copy_json(new))
        elif _kind(old) == _kind(new):
            target[key] = new
        else:
            raise _CannotError(*_describe_mismatch(f"update{path}/{key}", old, new))


def _kind(value: Any) -> str:
    return "an object" if is_object(value) else "a list" if is_list(value) else "a single value"


def _describe_mismatch(what: str, old: Any, new: Any) -> tuple[str, str]:
    message = f"{what} is {_kind(old)} in the document and {_kind(new)} here"
    return message, "remove the old value by an action before this one"
