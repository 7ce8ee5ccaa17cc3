"""From parsed JSON to models, by tables read from annotations when a class is first met.

A decoder takes any JSON value and never fails: what does not fit passes through as data.
"""

from __future__ import annotations

from ..foundation import lazy
from .annotations import parse
from .model import Model, Unknown, fields
from .unions import Tagged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from types import ModuleType
    from typing import Any, TypeAlias

    from .annotations import Node
    from .fields import Field

    Decoder: TypeAlias = Callable[[Any], Any]

_new = object.__new__
_by_spec: dict[str, Decoder] = {}
_by_class: dict[type[Model], Decoder] = {}


class Shape:
    """What a type does with JSON objects and with JSON arrays; None leaves them as they are."""

    __slots__ = ("item", "of_array", "of_object")

    def __init__(
        self, of_object: Decoder | None = None, item: Shape | None = None, of_array: Decoder | None = None
    ) -> None:
        self.of_object = of_object
        self.item = item
        self.of_array = of_array or (_array(decoder_of(item)) if item is not None else None)


_NOTHING = Shape()


def decoder(spec: Any) -> Decoder:
    """The decoder of an answer: "types.chat._models:ChatCompletion", "types._models:list[Batch]", or a type."""
    found = _by_spec.get(spec)
    if found is None:
        if not isinstance(spec, str):
            from .type_decoders import of_type

            return of_type(spec)
        path, _, text = spec.partition(":")
        found = _by_spec[spec] = decoder_of(_shape(parse(text), lazy.module(path), ()))
    return found


def field_decoder(field: Field) -> Decoder:
    """The decoder of one field."""
    return decoder_of(_shape(parse(field.annotation), field.home, ()))


def decode(spec: str, value: Any) -> Any:
    """The value as what the spec says."""
    return decoder(spec)(value)


def decoder_of(shape: Shape) -> Decoder:
    """One function out of a shape."""
    of_object, of_array = shape.of_object, shape.of_array
    if of_array is None:
        return of_object or same
    if of_object is None:
        return of_array

    def either(value: Any) -> Any:
        if value.__class__ is dict:
            return of_object(value)
        return of_array(value)

    return either


def same(value: Any) -> Any:
    """The decoder of scalars and of everything unknown."""
    return value


def adopt(cls: type[Model], data: dict[str, Any]) -> Any:
    """An instance whose attributes are the very dict, undecoded."""
    instance = _new(cls)
    instance.__dict__ = data
    return instance


# --- shapes ---------------------------------------------------------------------------------


def _shape(node: Node, home: ModuleType, within: tuple[str, ...]) -> Shape:
    node = node.core
    if node.kind == "name":
        return _named(node.name, home, within)
    parts = [_shape(part, home, within) for part in node.parts if not part.is_plain]
    if not parts:
        return _NOTHING
    if node.kind == "list":
        return Shape(item=parts[0])
    if node.kind == "dict":
        return Shape(_mapping(decoder_of(parts[0])))
    return _merged(parts)


def _merged(shapes: list[Shape]) -> Shape:
    """The first that reads objects; lists of all members read as one list of any of their items."""
    of_object = next((shape.of_object for shape in shapes if shape.of_object is not None), None)
    items = [shape.item for shape in shapes if shape.item is not None]
    whole = next((s.of_array for s in shapes if s.item is None and s.of_array is not None), None)
    if not items:
        return Shape(of_object, of_array=whole)
    return Shape(of_object, items[0] if len(items) == 1 else _merged(items))


def _named(name: str, home: ModuleType, within: tuple[str, ...]) -> Shape:
    """The shape of a name as the module sees it: a union's table, another module's name, a class, an alias."""
    names = vars(home)
    key = f"{home.__name__}:{name}"
    if key in within:
        return _late(name, home)
    table = names.get("UNIONS", {}).get(name)
    value = names.get(name)
    if table is not None:
        members = parse(value).parts if isinstance(value, str) else ()
        arrays = [_shape(each, home, (*within, key)) for each in members if each.kind == "list"]
        return _merged([Shape(_tagged(table, home)), *arrays])
    if value is None:
        spec = names.get("ELSEWHERE", {}).get(name)
        if spec is None:
            return _NOTHING
        path, _, origin = spec.partition(":")
        return _named(origin, lazy.module(path), within)
    if isinstance(value, str):
        return _shape(parse(value), home, (*within, key))
    if isinstance(value, type) and issubclass(value, Model):
        return Shape(of_class(value))
    return _NOTHING


def _late(name: str, home: ModuleType) -> Shape:
    """A name met within its own definition: looked up again when a value comes."""
    ready: list[Decoder] = []

    def late(value: Any) -> Any:
        if not ready:
            ready.append(decoder_of(_named(name, home, ())))
        try:
            return ready[0](value)
        except RecursionError:  # as in `node`
            return value

    return Shape(late, of_array=late)


def _array(item: Decoder) -> Decoder | None:
    if item is same:
        return None

    def array(value: Any) -> Any:
        return [item(each) for each in value] if value.__class__ is list else value

    return array


def _mapping(item: Decoder) -> Decoder | None:
    if item is same:
        return None

    def mapping(value: Any) -> Any:
        return {key: item(each) for key, each in value.items()} if value.__class__ is dict else value

    return mapping


# --- classes --------------------------------------------------------------------------------


def of_class(cls: type[Model]) -> Decoder:
    """The decoder of a model: adopt the object, then decode its nested fields by a short plan."""
    found = _by_class.get(cls)
    if found is not None:
        return found
    plan: list[tuple[str, Decoder]] = []

    def leaf(data: Any) -> Any:
        if data.__class__ is not dict:
            return data
        instance = _new(cls)
        instance.__dict__ = data
        return instance

    def node(data: Any) -> Any:
        if data.__class__ is not dict:
            return data
        instance = _new(cls)
        instance.__dict__ = data
        try:
            for key, decode in plan:
                value = data.get(key)
                if value is not None:
                    data[key] = decode(value)
        except RecursionError:  # nested deeper than Python's stack: the rest stays as it came
            pass
        return instance

    for wire, text, home in nested(cls):
        plan.append((wire, _first(plan, len(plan), wire, text, home)))
    found = _by_class[cls] = node if plan else leaf
    return found


def nested(cls: type[Model]) -> list[tuple[str, str, ModuleType]]:
    """The fields that may hold more than scalars: wire name, annotation, module that it speaks in."""
    found: list[tuple[str, str, ModuleType]] = []
    for field in fields(cls).values():
        if not _is_plain(field.annotation, field.home, 0):
            found.append((field.wire, field.annotation, field.home))
    return found


def _is_plain(text: str, home: ModuleType, depth: int) -> bool:
    """Scalars only? Follows aliases of the same module, so that no other module loads."""
    node = parse(text).core
    if node.is_plain:
        return True
    if node.kind != "name" or depth > 8 or node.name in vars(home).get("UNIONS", ()):
        return False
    alias = vars(home).get(node.name)
    return isinstance(alias, str) and _is_plain(alias, home, depth + 1)


def _first(plan: list[tuple[str, Decoder]], at: int, wire: str, text: str, home: ModuleType) -> Decoder:
    """Finds the field's decoder when its first value comes, then steps out of the way."""

    def first(value: Any) -> Any:
        if value.__class__ is not dict and value.__class__ is not list:
            return value
        found = decoder_of(_shape(parse(text), home, ()))
        plan[at] = (wire, found)
        return found(value)

    return first


# --- unions ---------------------------------------------------------------------------------


def _tagged(table: Tagged, home: ModuleType) -> Decoder:
    tag = table.tag
    ready: dict[Any, Decoder] = {}
    get = ready.get

    def of_case(case: str | Tagged) -> Decoder:
        return _tagged(case, home) if isinstance(case, Tagged) else decoder_of(_named(case, home, ()))

    def fallback(data: dict[str, Any], value: Any) -> Decoder:
        if value.__class__ is str and value in table.cases:
            ready[value] = found = of_case(table.cases[value])
            return found
        for key, case in table.by_key.items():
            if key in data:
                return of_case(case)
        return of_case(table.default) if table.default is not None else _unknown(value)

    def tagged(data: Any) -> Any:
        if data.__class__ is not dict:
            return data
        value = data.get(tag)
        decode = get(value) if value.__class__ is str else None  # a tag may be a list: do not hash it
        if decode is None:
            decode = fallback(data, value)
        return decode(data)

    return tagged


def _unknown(tag: Any) -> Decoder:
    def unknown(data: dict[str, Any]) -> Any:
        instance = _new(Unknown)
        instance.__dict__ = data
        object.__setattr__(instance, "model_tag", tag if isinstance(tag, str) else None)
        return instance

    return unknown
