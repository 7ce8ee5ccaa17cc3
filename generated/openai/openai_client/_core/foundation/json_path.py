"""Where in a value something stands, as a JSON path; and why a value has no JSON form."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any


def step(path: str, key: object) -> str:
    """The path of a member: `$.a`, or `$["a b"]`."""
    if isinstance(key, str) and key.isidentifier():
        return f"{path}.{key}"
    return f"{path}[{key!r}]"


def explained(value: Any, default: Callable[[Any], Any], error: Exception) -> Exception:
    """The error of an encoder, with the place and the remedy; `default` gives the JSON form of other types."""
    return _search(value, "$", default, ()) or error


def _search(
    value: Any, path: str, default: Callable[[Any], Any], within: tuple[int, ...]
) -> Exception | None:
    if isinstance(value, float):
        finite = value - value == 0
        return (
            None
            if finite
            else ValueError(f"{path} is {value}, which JSON cannot say: leave it out or send None")
        )
    if value is None or isinstance(value, (str, int)):
        return None
    if id(value) in within:
        return ValueError(f"{path} is a part of itself, which JSON cannot say")
    if len(within) > 200:
        return ValueError(f"{path} is nested too deeply")
    within = (*within, id(value))
    if isinstance(value, dict):
        for key, each in value.items():  # pyright: ignore[reportUnknownVariableType]
            if not isinstance(key, (str, int, float, type(None))):
                return TypeError(f"a key of {path} is a {type(key).__name__}: only texts are keys in JSON")  # pyright: ignore[reportUnknownArgumentType]
            found = _search(each, step(path, key), default, within)  # pyright: ignore[reportUnknownArgumentType]
            if found is not None:
                return found
        return None
    if isinstance(value, (list, tuple)):
        for at, each in enumerate(value):  # pyright: ignore[reportUnknownVariableType,reportUnknownArgumentType]
            found = _search(each, f"{path}[{at}]", default, within)
            if found is not None:
                return found
        return None
    try:
        return _search(default(value), path, default, within)
    except TypeError as error:
        return TypeError(f"{path}: {error}")
    except ValueError as error:
        return ValueError(f"{path}: {error}")
