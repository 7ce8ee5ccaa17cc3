"""Models: what the service answers with. Plain attrs classes to a reader; see `Model`."""

from __future__ import annotations

from .fields import AttrsOnDemand, Field, Renamed, construct, copied, declared, firm, restore, state

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any, ClassVar, Literal, Self, dataclass_transform
else:

    def dataclass_transform(**_):
        return lambda cls: cls


@dataclass_transform(kw_only_default=True)
class Model:
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
            if name in fields(type(self)) or name == "_request_id":
                return None
            raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")

    # --- as data

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> dict[str, Any]:
        """The object as JSON data, a copy; with the defaults exactly what the service sent."""
        from .dump import dump, plain

        if use_api_names and exclude_unset and not (exclude_defaults or exclude_none or mode == "json"):
            return {key: plain(value) for key, value in self.__dict__.items()}
        return dump(
            self,
            json=mode == "json",
            api_names=use_api_names,
            unset=not exclude_unset,
            defaults=not exclude_defaults,
            none=not exclude_none,
        )

    def to_json(
        self,
        *,
        indent: int | None = 2,
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> str:
        """The same as JSON text."""
        from .json import text

        return text(
            self.to_dict(
                use_api_names=use_api_names,
                exclude_unset=exclude_unset,
                exclude_defaults=exclude_defaults,
                exclude_none=exclude_none,
            ),
            indent,
        )

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: Iterable[str] | None = None,
        exclude: Iterable[str] | None = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        **_: Any,
    ) -> dict[str, Any]:
        """As pydantic has it: Python names, fields that were left out as their defaults."""
        from .dump import dump

        return dump(
            self,
            json=mode == "json",
            api_names=bool(by_alias),
            unset=not exclude_unset,
            defaults=not exclude_defaults,
            none=not exclude_none,
            include=include,
            exclude=exclude,
        )

    def model_dump_json(self, *, indent: int | None = None, **options: Any) -> str:
        """`model_dump` as JSON text."""
        from .json import text

        return text(self.model_dump(mode="json", **options), indent)

    @property
    def model_extra(self) -> dict[str, Any]:
        """The fields that this package does not know."""
        known = {field.wire for field in fields(type(self)).values()}
        return {key: value for key, value in self.__dict__.items() if key not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """Python names of the fields that are there."""
        return {name for name, field in fields(type(self)).items() if field.wire in self.__dict__}

    # --- made from data

    @classmethod
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """A model out of JSON data, which is copied; nothing is checked."""
        from .codec import of_class
        from .dump import plain

        if isinstance(obj, cls):
            return obj
        data = plain(obj)
        if not isinstance(data, dict):
            raise TypeError(f"{cls.__name__} is made of a mapping, not of {type(obj).__name__}")
        made: Self = of_class(cls)(data)
        return made

    @classmethod
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> Self:
        """A model out of JSON text."""
        from .json import loads

        return cls.model_validate(loads(json_data))

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """A model of these values, by Python or wire names, with nothing required."""
        names = {name: field.wire for name, field in fields(cls).items()}
        return cls.model_validate({names.get(name, name): value for name, value in values.items()})

    # --- copies

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields replaced."""
        made: Self = copied(self, {} if deep else None)
        names = {name: field.wire for name, field in fields(type(self)).items()}
        made.__dict__.update({names.get(key, key): value for key, value in (update or {}).items()})
        return made

    def copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """`model_copy` under its older name."""
        return self.model_copy(update=update, deep=deep)

    def __copy__(self) -> Self:
        return self.model_copy()

    def __deepcopy__(self, memo: dict[int, Any]) -> Self:
        made: Self = copied(self, memo)
        return made

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        return restore, (type(self), state(self))

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
        said = ", ".join(f"{names.get(key, key)}={value!r}" for key, value in self.__dict__.items())
        return f"{type(self).__name__}({said})"


def fields(cls: type[Model]) -> dict[str, Field]:
    """The declared fields by Python name, bases first; read once per class."""
    found: dict[str, Field] | None = cls.__dict__.get("_fields")
    if found is None:
        found = declared(cls)
        type.__setattr__(cls, "_fields", found)
    return found


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
    firm(Model)
