"""Events with fields that are computed when they are read."""

from __future__ import annotations

from .._core.models.fields import Renamed
from .._core.models.model import Model

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from typing import Any, ClassVar

    from .._core.streaming.delta_merge import Text


class LazyEvent(Model):
    """A model some of whose fields cost something, and nothing before they are read.

    `class Delta(Late, late={"snapshot": Text.read})`: how to compute a field, out of what `late()` was
    given for the event. Dumping, comparing and showing an event reads all of them.
    """

    if TYPE_CHECKING:
        _late: ClassVar[Mapping[str, Callable[..., Any]]]
        _from: tuple[Any, ...]

        def __init_subclass__(cls, late: Mapping[str, Callable[..., Any]] | None = None) -> None: ...

    else:
        __slots__ = ("_from",)
        _late = {}

        def __init_subclass__(cls, late=None):
            super().__init_subclass__()
            cls._late = late or {}
            for name, compute in cls._late.items():
                default = cls.__dict__.get(name)
                setattr(cls, name, _Computed(name, default, name not in cls.__dict__, compute))

        def to_dict(self, **options):
            """The event as JSON data."""
            return Model.to_dict(self._settled(), **options)

        def model_dump(self, **options):
            """The event as pydantic would dump it."""
            return Model.model_dump(self._settled(), **options)

        def __eq__(self, other):
            if other.__class__ is not self.__class__:
                return NotImplemented
            return self._settled().__dict__ == other._settled().__dict__

        __hash__ = None

        def __repr__(self):
            return Model.__repr__(self._settled(quietly=True))

    def _settled(self, quietly: bool = False) -> Model:
        """The same with every field computed. `quietly`: with the error in the place of what has none."""
        data = dict(self.__dict__)
        for name in self._late:
            try:
                data[name] = getattr(self, name)
            except Exception as error:
                if not quietly:
                    raise
                data[name] = error
        settled = object.__new__(type(self))
        settled.__dict__ = data
        return settled


class _Computed(Renamed):
    """A field of `Late`: what is stored, else what is computed, else the default."""

    __slots__ = ("_compute",)

    def __init__(self, name: str, default: Any, required: bool, compute: Callable[..., Any]) -> None:
        super().__init__(name, default, required)
        self._compute = compute

    def __get__(self, model: Any, cls: type | None = None) -> Any:
        if model is None:
            return self
        stored = model.__dict__
        if self.wire in stored:
            return stored[self.wire]
        try:
            source = model._from
        except AttributeError:  # made by hand
            return self.default
        try:
            return self._compute(*source)
        except Exception as error:
            from .malformed import fail

            fail(error)


def late(cls: type[Any], data: dict[str, Any], *source: Any) -> Any:
    """An event of these fields, with what its other fields are computed from."""
    event = object.__new__(cls)
    event.__dict__ = data
    event._from = source
    return event


def parsed_so_far(text: Text, length: int) -> Any:
    """What a growing text said when it had this length; None when it is not to be parsed."""
    parse = getattr(text, "parsed", None)
    return None if parse is None else parse(length)


def asked(answer: Callable[[], Any]) -> Any:
    """For a field that is computed by a function without arguments."""
    return answer()
