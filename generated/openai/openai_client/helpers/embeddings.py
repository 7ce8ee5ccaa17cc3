"""Embeddings: small on the wire, decoded when they are read; many inputs in one call."""

from __future__ import annotations

from .._core.calls.flows import Execute, Gather, HelperResource, flow
from .._core.foundation.errors import UnreadableAnswerError
from .._core.foundation.sentinels import omit
from .._core.models.model import Model
from .._core.requests.endpoint import Hook
from .._exceptions import OpenAIError
from ..types import Embedding

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from typing import Any

    from numpy import float32
    from numpy.typing import NDArray

    from .._core import Call
    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from .._core.foundation.protocols import HttpResponse
    from .._core.foundation.sentinels import Omit
    from ..types import CreateEmbeddingResponse, EmbeddingModel
else:
    from .._core.foundation.generic import E

_members: Any = Model.__dict__["__dict__"].__get__
"""The attributes of a model, also of one that shows others."""


class EmbeddingHook(Hook):
    """Asks for base64 unless the caller says otherwise; then vectors are decoded when they are read."""

    @staticmethod
    def prepare(call: Call[Any, Any]) -> None:
        if "encoding_format" not in call.body:
            call.body["encoding_format"] = "base64"
            call.finish = _packed


def _packed(value: Any, response: HttpResponse) -> Any:
    """The answer, its vectors left in base64 until they are read."""
    items: list[Any] | None = getattr(value, "data", None)
    if items.__class__ is list:
        if not items:
            raise UnreadableAnswerError(response, [], message="The answer holds no embeddings.")
        for item in items:
            if item.__class__ is Embedding and isinstance(item.__dict__.get("embedding"), str):
                item.__class__ = PackedEmbedding
    return value


def _as_decoded(name: str) -> Any:
    """The method of the same name, after the embedding has become a plain one."""

    def method(self: Any, *arguments: Any, **named: Any) -> Any:
        vars(self)
        return getattr(self, name)(*arguments, **named)

    return method


class PackedEmbedding(Embedding):
    """An embedding as it came, base64 of 32-bit floats; it becomes a plain one when anything of it is read."""

    if not TYPE_CHECKING:

        @property
        def embedding(self):
            return self.__dict__["embedding"]

        @property
        def __dict__(self):
            members = _members(self)
            if self.__class__ is PackedEmbedding:
                members["embedding"] = _floats(members["embedding"])
                self.__class__ = Embedding
            return members

        def __eq__(self, other):
            for each in (self, other):
                if isinstance(each, PackedEmbedding):
                    vars(each)
            return self == other

        # What asks for the class before it asks for the members.
        __copy__ = _as_decoded("__copy__")
        __deepcopy__ = _as_decoded("__deepcopy__")
        __reduce_ex__ = _as_decoded("__reduce_ex__")
        copy = _as_decoded("copy")
        model_copy = _as_decoded("model_copy")


PackedEmbedding.__name__ = PackedEmbedding.__qualname__ = "Embedding"


def _floats(packed: str) -> Any:
    """The numbers; what is no base64 of floats stays as it is."""
    from array import array
    from binascii import a2b_base64
    from sys import byteorder

    try:
        numbers = array("f", a2b_base64(packed))
    except ValueError:
        return packed
    if byteorder == "big":
        numbers.byteswap()
    return numbers.tolist()


def to_numpy(answer: CreateEmbeddingResponse | Iterable[Embedding]) -> NDArray[float32]:
    """The vectors of an answer as the rows of one array, without lists of floats between.

    Raises: ModuleNotFoundError without numpy.
    """
    import numpy

    items: Any = getattr(answer, "data", answer)
    rows: list[Any] = []
    for item in items:
        members = _members(item)
        given = members["embedding"]
        if isinstance(given, str):
            from binascii import a2b_base64

            rows.append(numpy.frombuffer(a2b_base64(given), dtype="<f4"))
        else:
            rows.append(given)
    return numpy.array(rows, dtype=numpy.float32)


class EmbeddingFlows(HelperResource[E]):
    """What `client.embeddings` does beyond single calls."""

    @flow
    def create_many(
        self,
        inputs: Iterable[str],
        *,
        model: EmbeddingModel,
        dimensions: int | Omit = omit,
        user: str | Omit = omit,
        batch_size: int = 256,
        max_concurrency: int = 4,
        on_progress: Callable[[int], object] | None = None,
    ) -> Flow[list[Embedding]]:
        """Embeddings of any number of texts, in their order.

        `batch_size`: texts per call, at most 2,048. `max_concurrency`: calls at a time.
        `on_progress` is told how many texts are done. `to_numpy` makes an array of the result.

        >>> vectors = client.embeddings.create_many(["warp", "weft"], model="text-embedding-3-small")
        >>> len(vectors), len(vectors[0].embedding)
        (2, 1536)

        Raises: ValueError for bounds that make no sense; the first error of a call.
        """
        if not 1 <= batch_size <= 2048:
            raise ValueError("batch_size must be 1 to 2,048")
        done = 0

        def one(texts: list[str]) -> Flow[list[Embedding]]:
            nonlocal done
            call = self._calls().create(input=texts, model=model, dimensions=dimensions, user=user)
            answer: CreateEmbeddingResponse = yield Execute(call)
            vectors: Any = getattr(answer, "data", None)
            if vectors.__class__ is not list or not all(isinstance(each, Embedding) for each in vectors):
                raise OpenAIError("The answer holds no list of embeddings.")
            done += len(texts)
            if on_progress is not None:
                on_progress(done)
            return sorted(vectors, key=_index)

        found = yield Gather((one(texts) for texts in _batches(inputs, batch_size)), max_concurrency)
        return [item for each in found for item in each]


def _index(item: Embedding) -> int:
    index: Any = _members(item).get("index", 0)
    return index if isinstance(index, int) else 0


def _batches(inputs: Iterable[str], size: int) -> Iterator[list[str]]:
    from itertools import islice

    texts = iter(inputs)
    while batch := list(islice(texts, size)):
        yield batch
