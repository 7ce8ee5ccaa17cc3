"""Schemas are read one by one, however they refer to each other, and each once.

What reads a schema is a generator: it yields the schemas that it needs and is sent their shapes. So
chains of references may be as long as documents are, whatever the interpreter's stack holds.
"""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Generator, Mapping
from typing import Any, TypeAlias, TypeVar

from ..errors import GeneratorError
from ..ir import ANY, Alias, Ref, Shape
from ..source.pointers import is_component
from .algebra import nesting_depth, nullable, without_null
from .facts import allows_null, proposals
from .registry import Registry

_T = TypeVar("_T")
Reading: TypeAlias = Generator[tuple[str, Any], Shape, _T]
"""Yields pointers and nodes of the schemas that it needs, and is sent their shapes."""

_MOST_NESTED = 32
"""Lists and maps in each other that one annotation holds; a deeper one gets a name."""


class Reader(Registry):
    """Has each schema of one document read when it is first needed."""

    def __init__(self, data: Mapping[str, Any], origin: str) -> None:
        super().__init__(origin)
        self.data = data
        self._open: set[str] = set()

    def shape(self, pointer: str, node: Any) -> Shape:
        """The shape of the schema `node` at `pointer`, null included where it may be null."""
        answer = self._known(pointer, node)
        reading = [] if answer is not None else [self._schema(pointer, node)]
        while reading:
            try:
                at, needed = next(reading[-1]) if answer is None else reading[-1].send(answer)
            except StopIteration as done:
                reading.pop()
                answer = done.value
                continue
            answer = self._known(at, needed)
            if answer is None:
                reading.append(self._schema(at, needed))
        assert answer is not None
        return answer

    def _known(self, pointer: str, node: Any) -> Shape | None:
        """The shape of a schema that was read, or is being read; None when it is still to be read."""
        if pointer in self._open:
            self.reentered.add(pointer)
            return nullable(Ref(pointer)) if allows_null(node) else Ref(pointer)
        return self.shapes.get(pointer)

    def _schema(self, pointer: str, node: Any) -> Reading[Shape]:
        self._open.add(pointer)
        try:
            shape = yield from self.read(pointer, node)
            if shape == Ref(pointer) and pointer not in self.types:
                raise self.circle_error(pointer)
        except GeneratorError as error:
            self.errors.append(error)
            shape = ANY
        if nesting_depth(shape) > _MOST_NESTED and pointer not in self.types:
            shape = self.alias(pointer, node, shape)
        self._open.discard(pointer)
        self.shapes[pointer] = shape
        return shape

    def alias(self, pointer: str, node: Any, shape: Shape) -> Shape:
        """Declare a name for `shape`, null aside."""
        bare = without_null(shape)
        self.types[pointer] = Alias(
            key=pointer, shape=bare, proposals=proposals(pointer, node), public=is_component(pointer)
        )
        return nullable(Ref(pointer)) if bare != shape else Ref(pointer)

    def circle_error(self, pointer: str) -> GeneratorError:
        return GeneratorError(self.origin + pointer, "refers to nothing but itself", "fix it in an overlay")

    @abstractmethod
    def read(self, pointer: str, node: Any) -> Reading[Shape]:
        """The shape of a schema that is read for the first time. Raises: GeneratorError."""
