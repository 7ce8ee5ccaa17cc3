"""Declared fields of models, and the descriptors that keep models honest."""

from __future__ import annotations

import sys
from _thread import RLock

TYPE_CHECKING = False
if TYPE_CHECKING:
    from types import ModuleType
    from typing import Any

_lock = RLock()


class Field:
    """One declared field: its names in Python and on the wire, its annotation and where that was written."""

    __slots__ = ("annotation", "default", "home", "name", "required", "wire")

    def __init__(
        self, name: str, wire: str, annotation: str, home: ModuleType, default: Any, required: bool
    ) -> None:
        self.name = name
        self.wire = wire
        self.annotation = annotation
        self.home = home
        self.default = default
        self.required = required

    @property
    def alias(self) -> str | None:
        """The name on the wire, where it is another one."""
        return None if self.wire == self.name else self.wire

    def is_required(self) -> bool:
        """Does the service always send it?"""
        return self.required

    def is_default(self, value: Any) -> bool:
        """Is this what the field would be without the service's saying so? None is, where it may be None."""
        if value is None:
            return not self.required or self.annotation.endswith("None")
        return not self.required and bool(value == self.default)

    def __repr__(self) -> str:
        default = "" if self.required else f", default={self.default!r}"
        alias = "" if self.alias is None else f", alias={self.alias!r}"
        return f"Field({self.name}: {self.annotation}, required={self.required}{default}{alias})"


def declared(cls: type[Any]) -> dict[str, Field]:
    """The fields of a class and its bases, bases first."""
    found: dict[str, Field] = {}
    for base in reversed(cls.__mro__[:-1]):
        home = sys.modules.get(base.__module__, sys)
        wires: dict[str, str] = dict(base.__dict__.get("_wire", {}))
        annotations: dict[str, Any] = getattr(base, "__annotations__", {})
        for name, annotation in annotations.items():
            if name[:2] == "__" or not isinstance(annotation, str) or annotation.startswith("ClassVar"):
                continue
            default = base.__dict__.get(name, _lock)
            required = default is _lock
            if isinstance(default, Renamed):
                default, required = default.default, default.required
            found[name] = Field(
                name, wires.get(name, name), annotation, home, None if required else default, required
            )
    return found


# --- descriptors ----------------------------------------------------------------------------


class ProtectedMethod:
    """Around a method: an adopted key of the same name cannot hide it (data descriptors win)."""

    __slots__ = ("_inner",)

    def __init__(self, inner: Any) -> None:
        self._inner = inner

    def __get__(self, model: object, cls: type | None = None) -> Any:
        return self._inner.__get__(model, cls)

    def __set__(self, model: object, value: object) -> None:
        raise AttributeError("this is a method of every model; use the item of to_dict() instead")


def protect_methods(cls: type[Any]) -> None:
    """Protect the public methods of a class from data, and those that copying and pickling look up on instances."""
    for name, value in list(vars(cls).items()):
        if name in ("__copy__", "__deepcopy__", "__reduce_ex__") or (
            name[0] != "_" and hasattr(value, "__get__") and not hasattr(value, "__set__")
        ):
            setattr(cls, name, ProtectedMethod(value))


class Renamed:
    """A field whose name on the wire cannot be its name in Python."""

    __slots__ = ("default", "required", "wire")

    def __init__(self, wire: str, default: Any, required: bool) -> None:
        self.wire = wire
        self.default = default
        self.required = required

    def __get__(self, model: Any, cls: type | None = None) -> Any:
        return self if model is None else model.__dict__.get(self.wire, self.default)

    def __set__(self, model: Any, value: Any) -> None:
        model.__dict__[self.wire] = value

    def __delete__(self, model: Any) -> None:
        if model.__dict__.pop(self.wire, self) is self:
            raise AttributeError(self.wire)


class AttrsOnDemand:
    """`__attrs_attrs__`, computed when somebody asks: attrs costs a process 10 to 30 ms, a class 0.3."""

    __slots__ = ()

    def __get__(self, model: object, cls: type[Any]) -> Any:
        from .model import Model, Unknown

        if cls is Unknown:  # nothing is declared, so asdict would lose everything
            raise AttributeError("__attrs_attrs__")
        return () if cls is Model else realize(cls)


def realize(cls: type[Any]) -> Any:
    """Run attrs itself on the class, in place, once; its constructor, eq and repr stay ours."""
    with _lock:
        if (
            cls.__dict__.get("__attrs_attrs__").__class__ is AttrsOnDemand
            or "__attrs_attrs__" not in cls.__dict__
        ):
            import attr

            own = getattr(cls, "__annotations__", {})
            these = {
                name: attr.ib(default=attr.NOTHING if field.required else field.default, kw_only=True)
                for name, field in declared(cls).items()
                if name in own
            }
            attr.s(cls, these=these, init=False, repr=False, eq=False, order=False, match_args=False)
        return cls.__dict__["__attrs_attrs__"]
