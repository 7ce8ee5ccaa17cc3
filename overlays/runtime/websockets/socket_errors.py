"""Errors of the websockets library and of the system, as errors of this package that are both."""

from __future__ import annotations

from functools import cache

from ..foundation.errors import ClientError, bare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, NoReturn


def fail(error: Exception, opening: bool = False) -> NoReturn:
    """Raise an error of a socket as one of the package, too: `except` finds it by either name.

    The original is its cause. What is neither the library's nor the system's stays as it is; while a socket is
    `opening`, older versions of the library also raise what their parser does.
    """
    parsed = opening and isinstance(error, (LookupError, ValueError))
    if isinstance(error, ClientError) or not (parsed or _of_network(error)):
        raise error
    made = _remade(type(error), error.args, vars(error))
    bare(error)  # its frames hold the headers of the request
    raise made from error


def _of_network(error: Exception) -> bool:
    homes = {kind.__module__.partition(".")[0] for kind in type(error).__mro__}
    return "websockets" in homes or isinstance(error, (OSError, EOFError))


@cache
def _both(kind: Any) -> Any:
    """A class of its own for each class of errors, called like it."""

    def reduce(self: Any) -> Any:
        return _remade, (kind, self.args, vars(self))

    members = {"__module__": kind.__module__, "__doc__": kind.__doc__, "__reduce__": reduce}
    return type(kind.__name__, (ClientError, kind), members)


def _remade(kind: Any, arguments: tuple[Any, ...], values: dict[str, Any]) -> Exception:
    both = _both(kind)
    made: Exception = both.__new__(both, *arguments)
    made.args = arguments
    made.__dict__.update(values)
    return made
