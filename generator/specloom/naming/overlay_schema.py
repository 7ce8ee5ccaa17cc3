"""What overlay files hold: mappings to text, further names, arguments that people mistake."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, TypeAlias

from ..errors import GeneratorError
from ..ir import Synonym
from ..source.files import find_line
from ..source.json_types import is_list, is_object

ArgumentSuggestions: TypeAlias = Mapping[str, Mapping[str, tuple[str, ...]]]

_HINT = "see overlays/README.md"


def mapping(data: Any, place: str) -> dict[str, Any]:
    """A section; nothing said is an empty one. Raises: GeneratorError."""
    if data is None:
        return {}
    if not is_object(data):
        raise GeneratorError(place, "must be a mapping", _HINT)
    return data


def texts(data: Any, place: str) -> dict[str, str]:
    """A section whose values are text. Raises: GeneratorError."""
    found = mapping(data, place)
    for name, value in found.items():
        if not isinstance(value, str):
            raise GeneratorError(f"{place}/{name}", "must be text", _HINT)
    return found


def synonyms(tree: Mapping[str, Any], path: Path) -> tuple[Synonym, ...]:
    """The entries `name: {alias: target, deprecated: what to do instead}` of `resources.yaml`.

    Raises: GeneratorError when one is of another form.
    """
    found: list[Synonym] = []
    for name, entry in sorted(tree.items()):
        if not is_object(entry):
            continue
        place = find_line(path, name)
        members = texts(entry, f"{place}/{name}")
        if "alias" not in members or members.keys() - {"alias", "deprecated"}:
            hint = "write {alias: its.real.name}, and `deprecated: what to do instead` if it is to go"
            raise GeneratorError(place, f"{name} must say what it is an alias of, and nothing else", hint)
        found.append(Synonym(name, members["alias"], members.get("deprecated", ""), place))
    return tuple(found)


def argument_suggestions(data: Any) -> ArgumentSuggestions:
    """`mistakes.yaml`: by client path, or `*`, what arguments are called instead: a name, or several.

    Raises: GeneratorError when it is of another form.
    """
    found: dict[str, Mapping[str, tuple[str, ...]]] = {}
    for path, entry in mapping(data, "mistakes.yaml").items():
        place = f"mistakes.yaml#/{path}"
        found[path] = {
            wrong: _names(right, f"{place}/{wrong}") for wrong, right in mapping(entry, place).items()
        }
    return found


def _names(entry: Any, place: str) -> tuple[str, ...]:
    names = entry if is_list(entry) else [entry]
    if not names or not all(isinstance(name, str) for name in names):
        raise GeneratorError(place, "must be the name of an argument, or a list of them", _HINT)
    return tuple(names)
