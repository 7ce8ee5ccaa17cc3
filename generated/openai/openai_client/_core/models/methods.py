"""What every model can do, under the names that users of pydantic know."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from typing import Any, ClassVar, Literal, Self, TypeAlias

    from .dump_filter import Chosen
    from .fields import Field

    Data: TypeAlias = dict[str, Any]


class ModelFields:
    """The declared fields of a class, read when somebody asks."""

    __slots__ = ()

    def __get__(self, model: object, cls: Any) -> dict[str, Field]:
        from .model import fields

        return dict(fields(cls))


class Methods:
    """To data, from data, copies."""

    __slots__ = ()

    if TYPE_CHECKING:
        model_fields: ClassVar[Mapping[str, Field]]
        """The declared fields by Python name."""
    else:
        model_fields = ModelFields()

    # --- to data

    def __api_data__(self) -> Any:
        """What a request says of it: see `dump.sent`."""
        from .dump import sent

        return sent(self)

    def to_dict(
        self,
        *,
        mode: Literal["json", "python"] = "python",
        use_api_names: bool = True,
        exclude_unset: bool = True,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        warnings: bool = True,
    ) -> Data:
        """The object as JSON data, a copy; with the defaults exactly what the service sent."""
        if use_api_names and exclude_unset and not (exclude_defaults or exclude_none or mode == "json"):
            from .dump import as_data

            made: Data = as_data(self)
            return made
        return self.model_dump(
            mode=mode,
            by_alias=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
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
        from ..foundation.json import text

        made = self.to_dict(
            use_api_names=use_api_names,
            exclude_unset=exclude_unset,
            exclude_defaults=exclude_defaults,
            exclude_none=exclude_none,
        )
        return text(made, indent)

    def model_dump(
        self,
        *,
        mode: Literal["json", "python"] | str = "python",
        include: Chosen = None,
        exclude: Chosen = None,
        context: Any = None,
        by_alias: bool | None = None,
        exclude_unset: bool = False,
        exclude_defaults: bool = False,
        exclude_none: bool = False,
        exclude_computed_fields: bool = False,
        round_trip: bool = False,
        warnings: bool | Literal["none", "warn", "error"] = True,
        fallback: Any = None,
        serialize_as_any: bool = False,
    ) -> Data:
        """The object as data, by Python names, with the defaults of what was left out.

        `include` and `exclude` name fields, or go deeper: `{"choices": {"__all__": {"message"}}}`.
        What has no meaning here (`context`, `round_trip`, ...) is taken so that calls written for pydantic run.
        """
        from .dump import Dump

        options = Dump(
            json=mode == "json",
            api_names=bool(by_alias),
            unset=not exclude_unset,
            defaults=not exclude_defaults,
            none=not exclude_none,
        )
        return options.model(self, include, exclude)  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]

    def model_dump_json(
        self, *, indent: int | None = None, ensure_ascii: bool = False, **options: Any
    ) -> str:
        """`model_dump` as JSON text; takes its options."""
        from ..foundation.json import text

        return text(self.model_dump(mode="json", **options), indent, ensure_ascii)

    def dict(self, **options: Any) -> Data:
        """`model_dump` under its older name."""
        return self.model_dump(**options)

    def json(self, **options: Any) -> str:
        """`model_dump_json` under its older name."""
        return self.model_dump_json(**options)

    def __iter__(self) -> Iterator[Any]:
        """Names and values, so that `dict(model)` gives a shallow copy."""
        names = {field.wire: name for name, field in type(self).model_fields.items()}
        unset = {wire: type(self).model_fields[name].default for wire, name in names.items()}
        return iter([(names.get(key, key), value) for key, value in {**unset, **self.__dict__}.items()])

    @property
    def model_extra(self) -> Data:
        """The fields that this package does not know."""
        known = {field.wire for field in type(self).model_fields.values()}
        return {key: value for key, value in self.__dict__.items() if key not in known}

    @property
    def model_fields_set(self) -> set[str]:
        """Python names of the declared fields that are there."""
        return {name for name, field in type(self).model_fields.items() if field.wire in self.__dict__}

    # --- from data

    @classmethod
    def model_validate(cls, obj: Any, *, strict: bool | None = None, **_: Any) -> Self:
        """A model out of data (a mapping, another model), which is copied.

        Values are not checked, as the service may be newer than this package; with `strict=True` they
        are: ValueError says where something else stands than should, `$.choices[0].message`.
        """
        from .construction import validated

        made: Self = validated(cls, obj, bool(strict))
        return made

    @classmethod
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, *, strict: bool | None = None, **_: Any
    ) -> Self:
        """A model out of JSON text; ValueError when it is none."""
        from ..foundation.json import loads

        return cls.model_validate(loads(json_data), strict=strict)

    @classmethod
    def model_construct(cls, _fields_set: set[str] | None = None, **values: Any) -> Self:
        """A model of these values, by Python or wire names, with nothing required."""
        from .construction import constructed

        made: Self = constructed(cls, values)
        return made

    construct = model_construct
    parse_obj = model_validate

    @classmethod
    def model_json_schema(cls, **_: Any) -> Data:
        """A JSON schema of the class; objects in it are written out where they stand."""
        from .schema import of_class

        return of_class(cls)

    # --- copies

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """A copy with some fields replaced."""
        from .construction import copied

        made: Self = copied(self, update, {} if deep else None)
        return made

    def copy(
        self,
        *,
        include: Chosen = None,
        exclude: Chosen = None,
        update: Mapping[str, Any] | None = None,
        deep: bool = False,
    ) -> Self:
        """`model_copy` under its older name, which could also leave fields out."""
        made = self.model_copy(update=update, deep=deep)
        if include is not None or exclude is not None:
            from .dump_filter import part

            names = {field.wire: name for name, field in type(self).model_fields.items()}
            for key in list(made.__dict__):
                if not part(include, exclude, names.get(key, key))[0]:
                    del made.__dict__[key]
        return made

    def __copy__(self) -> Self:
        return self.model_copy()

    def __deepcopy__(self, memo: Any) -> Self:
        from .construction import copied

        made: Self = copied(self, None, memo)
        return made

    def __reduce_ex__(self, protocol: Any) -> tuple[Any, ...]:
        from .construction import restore, state

        return restore, (type(self), state(self))

    # --- within pydantic's own models

    @classmethod
    def __get_pydantic_core_schema__(cls, source: Any, handler: Any) -> Any:
        from .pydantic import core_schema

        return core_schema(cls)

    @classmethod
    def __get_pydantic_json_schema__(cls, schema: Any, handler: Any) -> Data:
        return cls.model_json_schema()
