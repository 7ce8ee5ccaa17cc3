"""Names that are to go: using one warns."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Make a function warn its caller: the first frame outside the package, so once per place."""

        def mark(function):
            def method(*args, **kwargs):
                warn(message)
                return function(*args, **kwargs)

            for name in ("__name__", "__qualname__", "__module__", "__doc__", "__annotations__"):
                setattr(method, name, getattr(function, name))
            method.__wrapped__ = function
            method.__deprecated__ = message
            return method

        return mark


def warn(message: str) -> None:
    """A `DeprecationWarning` about the line outside the package that is being run."""
    import sys
    import warnings

    from .lazy import ROOT

    level, frame = 1, sys._getframe()  # pyright: ignore[reportPrivateUsage]
    while frame.f_back is not None and f"{frame.f_globals.get('__name__')}.".startswith(f"{ROOT}."):
        level, frame = level + 1, frame.f_back
    warnings.warn(message, DeprecationWarning, stacklevel=level)
