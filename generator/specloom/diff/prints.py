"""Prints of shapes: what two shapes have in common whatever their order and place."""

from __future__ import annotations

from ..ir import AnyOf, Api, Array, Choice, Key, Map, Model, Ref, Scalar, Shape
from ..lowering.tables import tag_values
from ..source.pointers import is_component

_DEPTH = 4


class Prints:
    """Prints of the shapes of one Api; equal shapes have equal prints, in any order and at any pointer."""

    def __init__(self, api: Api) -> None:
        self.api = api
        self._known: dict[tuple[Key, int], str] = {}

    def of(self, shape: Shape, depth: int = _DEPTH) -> str:
        """The print of a shape; below `depth` types count by name only."""
        match shape:
            case Ref(key):
                return self._ref(key, depth)
            case Array(item):
                return f"[{self.of(item, depth)}]"
            case Map(value):
                return f"<{self.of(value, depth)}>"
            case AnyOf(members):
                return "(" + "|".join(sorted({self.of(m, depth) for m in members})) + ")"
            case Choice(values):
                return repr(sorted(values, key=repr))
            case Scalar(kind, form):
                return f"{kind}:{form or ''}"

    def of_object(self, key: Key) -> str:
        """The print of a declared type; a component's is its name."""
        return self._ref(key, _DEPTH)

    def _ref(self, key: Key, depth: int) -> str:
        if is_component(key):
            return key
        if depth == 0:
            return "…"
        known = self._known.get((key, depth))
        if known is None:
            known = self._known[key, depth] = self._declared(key, depth - 1)
        return known

    def _declared(self, key: Key, depth: int) -> str:
        declared = self.api.types.get(key)
        if declared is None:
            return "?"
        if not isinstance(declared, Model):
            return self.of(declared.shape, depth)
        fields = sorted(
            f"{f.wire}{'' if f.required else '?'}={self.of(f.shape, depth)}" for f in declared.fields
        )
        return "{" + ",".join(fields) + "}"

    def tag(self, key: Key) -> str:
        """The constants that an object always has, which tell it from other variants."""
        declared = self.api.types.get(key)
        if not isinstance(declared, Model):
            return ""
        tags = [
            f"{f.wire}={values[0]}"
            for f in declared.fields
            if isinstance(f.shape, Choice) and len(values := tag_values(f.shape)) == 1
        ]
        return ",".join(sorted(tags))

    def fields(self, key: Key) -> frozenset[str]:
        """The names of an object's fields."""
        declared = self.api.types.get(key)
        return frozenset(f.wire for f in declared.fields) if isinstance(declared, Model) else frozenset()
