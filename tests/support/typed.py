"""Whether a decoded answer is made of its declared classes all the way down."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from attrs import frozen

from specloom.ir import Alias, AnyOf, Api, Array, Map, Model, Name, Ref, Shape
from wire.synth import routes


@frozen
class Typing:
    """The classes that one emitted package declares."""

    package: str
    api: Api

    def is_a(self, value: Any, name: Name) -> bool:
        """Whether a value is an instance of the class with this name."""
        real = type(value)
        return real.__name__ == name.identifier and real.__module__.startswith(f"{self.package}.types")

    def faults(self, value: Any, shape: Shape, where: str = "$") -> Iterator[str]:
        """Every place where an object is not of a class that the shape declares."""
        if isinstance(value, list):
            item = AnyOf(tuple(self._items(shape)))
            for place, each in enumerate(value):
                yield from self.faults(each, item, f"{where}[{place}]")
        elif isinstance(value, dict):
            yield from self._of_data(value, shape, where)
        elif hasattr(value, "to_dict"):
            yield from self._of_object(value, shape, where)

    def _of_data(self, value: dict[str, Any], shape: Shape, where: str) -> Iterator[str]:
        maps = list(self._maps(shape))
        if not maps and any(routes(shape, self.api.types)):
            yield f"{where} is a dict instead of one of {sorted(self._names(shape))}"
        for key, each in value.items():
            for inner in maps[:1]:
                yield from self.faults(each, inner, f"{where}.{key}")

    def _of_object(self, value: Any, shape: Shape, where: str) -> Iterator[str]:
        for ref, _ in routes(shape, self.api.types):
            model = self.api.types[ref.key]
            if isinstance(model, Model) and model.answer is not None and self.is_a(value, model.answer):
                for field in model.fields:
                    inner = getattr(value, field.python)
                    yield from self.faults(inner, field.shape, f"{where}.{field.wire}")
                return
        yield f"{where} is a {type(value).__name__} instead of one of {sorted(self._names(shape))}"

    def _names(self, shape: Shape) -> set[str]:
        models = (self.api.types[ref.key] for ref, _ in routes(shape, self.api.types))
        return {model.answer.identifier for model in models if model.answer is not None}

    def _items(self, shape: Shape) -> Iterator[Shape]:
        for part in self._parts(shape):
            if isinstance(part, Array):
                yield part.item

    def _maps(self, shape: Shape) -> Iterator[Shape]:
        for part in self._parts(shape):
            if isinstance(part, Map):
                yield part.value

    def _parts(self, shape: Shape) -> Iterator[Shape]:
        match shape:
            case Ref(key):
                declared = self.api.types[key]
                if isinstance(declared, Alias):
                    yield from self._parts(declared.shape)
            case AnyOf(members):
                for member in members:
                    yield from self._parts(member)
            case _:
                yield shape
