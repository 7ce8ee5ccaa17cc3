"""Models: what the service answers with. Plain attrs classes to a reader; see `Model`."""

from __future__ import annotations

from .fields import AttrsOnDemand, Field, Renamed, declared, protect_methods
from .methods import Methods

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, ClassVar, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda cls: cls


@dataclass_transform(kw_only_default=True)
class Model(Methods):
    """An object of the API, its fields as attributes.

    An instance takes the parsed JSON object as its `__dict__`: reading costs nothing, fields that this
    package does not know are attributes too, and `to_dict` gives back what came. A field that the
    service left out is its default (None). The class is an attrs class: `attrs.fields`, `asdict`,
    `evolve` and the constructor with keyword arguments work; attrs itself loads when first asked.
    """

    if TYPE_CHECKING:
        __attrs_attrs__: ClassVar[Any]
        __hash__: ClassVar[None]  # type: ignore[assignment]  # pyright: ignore[reportIncompatibleMethodOverride]

        @property
        def _request_id(self) -> str | None:
            """The server's id of the request; on whole answers only."""

    else:
        __slots__ = ("__dict__", "__weakref__", "_request_id")
        _wire = {}
        __hash__ = None

        def __init__(self, **values):
            from .construction import construct

            construct(self, values)

        def __init_subclass__(cls):
            super().__init_subclass__()
            own = cls.__dict__
            if "_wire" in own:
                for name, wire in own["_wire"].items():
                    setattr(cls, name, Renamed(wire, own.get(name), name not in own))
            if cls.__base__ is not Model:  # else attributes of a realized base would be found
                cls.__attrs_attrs__ = AttrsOnDemand()

        def __getattr__(self, name):
            cls = type(self)
            if name in fields(cls) or name == "_request_id":
                return None
            for base in cls.__mro__:
                if name in base.__dict__:  # a property that failed: once more, for its own error
                    return base.__dict__[name].__get__(self, cls)
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    # --- as Python sees it

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__ or not isinstance(other, Model):
            return NotImplemented
        if self.__dict__ == other.__dict__:
            return True
        if self.__dict__.keys() == other.__dict__.keys():
            return False
        absent = fields(type(self)).values()
        mine, theirs = ({**{f.wire: f.default for f in absent}, **each.__dict__} for each in (self, other))
        return mine == theirs

    def __repr__(self) -> str:
        names = {field.wire: name for name, field in fields(type(self)).items()}
        arguments = ", ".join(f"{names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        return f"{type(self).__name__}({arguments})"


def fields(cls: type[Model]) -> dict[str, Field]:
    """The declared fields by Python name, bases first; read once per class."""
    found: dict[str, Field] | None = cls.__dict__.get("_fields")
    if found is None:
        found = declared(cls)
        type.__setattr__(cls, "_fields", found)
    return found


BaseModel = Model
"""`Model` under the name that other packages give to the root of their models."""


class Unknown(Model):
    """A variant of a union that is newer than this package; every field is an attribute."""

    if TYPE_CHECKING:

        @property
        def model_tag(self) -> str | None:
            """What the service calls this variant."""

        def __getattr__(self, name: str) -> Any: ...

    else:
        __slots__ = ("model_tag",)


if not TYPE_CHECKING:
    Model.__attrs_attrs__ = AttrsOnDemand()
    protect_methods(Methods)
    protect_methods(Model)
