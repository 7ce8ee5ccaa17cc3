"""A shape taken apart: its constants, its plain types, its lists and maps, its objects, null."""

from __future__ import annotations

from attrs import frozen

from ..ir import NULL, Api, Array, Choice, Key, Map, Ref, Scalar, Shape
from ..lowering.reach import leaves


@frozen
class Atoms:
    """The parts of a shape, aliases looked through. Lists of parts keep their order."""

    null: bool = False
    values: tuple[str, ...] = ()
    """Constants, as Python writes them."""
    scalars: tuple[Scalar, ...] = ()
    arrays: tuple[Array, ...] = ()
    maps: tuple[Map, ...] = ()
    objects: tuple[Key, ...] = ()

    @property
    def kinds(self) -> set[str]:
        """Words for what may stand here, null and constants aside."""
        found: set[str] = {scalar.kind for scalar in self.scalars}
        found |= {"list"} if self.arrays else set()
        found |= {"object"} if self.objects or self.maps else set()
        return found

    @property
    def valued(self) -> set[str]:
        """The kinds of the constants."""
        return {_kind(value) for value in self.values}


def _kind(text: str) -> str:
    if text[:1] in "'\"":
        return "string"
    return "boolean" if text in ("True", "False") else "number" if "." in text else "integer"


def atoms(shape: Shape, api: Api) -> Atoms:
    """The parts of `shape`."""
    flat = dict.fromkeys(leaves([shape], api.types))
    return Atoms(
        null=any(part == NULL or (isinstance(part, Choice) and None in part.values) for part in flat),
        values=tuple(
            dict.fromkeys(
                repr(v) for part in flat if isinstance(part, Choice) for v in part.values if v is not None
            )
        ),
        scalars=tuple(part for part in flat if isinstance(part, Scalar) and part != NULL),
        arrays=tuple(part for part in flat if isinstance(part, Array)),
        maps=tuple(part for part in flat if isinstance(part, Map)),
        objects=tuple(part.key for part in flat if isinstance(part, Ref)),
    )
