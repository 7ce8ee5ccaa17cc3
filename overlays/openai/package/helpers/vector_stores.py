"""Files in vector stores: uploaded, added and waited for in one call."""

from __future__ import annotations

from .._core.calls.flows import Execute, Gather, HelperResource, flow
from .._core.foundation.sentinels import omit
from .polling import Deadline, first, options, poll, waiting

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Any, Unpack

    from .._core import CallOptions, FileTypes
    from .._core.calls.flows import Flow
    from .._core.calls.resource import E
    from .._core.foundation.sentinels import Omit
    from .._core.requests.call import Call
    from ..types import FileChunkingStrategyParam, FileObject
    from ..types.vector_stores import (
        FileBatchCreateParams,
        VectorStoreFile,
        VectorStoreFileBatch,
    )
    from .polling import PollOptions

    class AddOptions(PollOptions, total=False):
        """How a file is added to a vector store, and waited for."""

        chunking_strategy: FileChunkingStrategyParam | Omit

    class FileAddOptions(AddOptions, total=False):
        """How one file is added to a vector store, and waited for."""

        attributes: dict[str, str | float | bool] | Omit | None
        max_wait_seconds: float | Omit
        """Seconds that the wait may take, after the file was added."""

    class FilePollOptions(PollOptions, total=False):
        """How to wait for one file."""

        max_wait_seconds: float | Omit
        """Seconds that the wait may take."""

    class BatchPollOptions(PollOptions, CallOptions, total=False):
        """How to wait for many files."""

    class FileCreateAndPollOptions(FileAddOptions, CallOptions, total=False):
        """Arguments of `create` beside the file, and how to wait."""

    class BatchCreateAndPollParams(FileBatchCreateParams, PollOptions, total=False):
        """Arguments of `create`, and how to wait."""

else:
    from .._core.foundation.generic import E


class _Uploading(HelperResource[E]):
    def _upload(self, file: FileTypes) -> Call[Any, Any]:
        from ..resources.files import Files

        call: Call[Any, Any] = self._calls(Files).create(file=file, purpose="assistants")
        return call


class VectorStoreFileFlows(_Uploading[E]):
    """What `client.vector_stores.files` does beyond single calls."""

    @flow
    def poll(
        self, file_id: str, *, vector_store_id: str, **how: Unpack[FilePollOptions]
    ) -> Flow[VectorStoreFile]:
        """Wait until a file is processed, well or not: see its `status` and `last_error`.

        Raises: WaitTimeoutError when `deadline` or `max_wait_seconds` are over.
        """
        given: dict[str, Any] = {**how}
        wait = Deadline(given.pop("max_wait_seconds", None), "max_wait_seconds")
        interval, bound = waiting(given)
        look = self._calls().retrieve(file_id, vector_store_id=vector_store_id, **given)
        return (yield from poll(look, _processed, interval, bound.sooner(wait)))

    @flow
    def create_and_poll(
        self, file_id: str, *, vector_store_id: str, **params: Unpack[FileCreateAndPollOptions]
    ) -> Flow[VectorStoreFile]:
        """Add an uploaded file to a vector store and wait until it is processed, well or not."""
        return _add(self._calls(), file_id, vector_store_id, {**params})

    @flow
    def upload(
        self,
        *,
        vector_store_id: str,
        file: FileTypes,
        chunking_strategy: FileChunkingStrategyParam | Omit = omit,
    ) -> Flow[VectorStoreFile]:
        """Upload a file and add it to a vector store; it is processed after that."""
        uploaded = yield Execute(self._upload(file), "id")
        call = self._calls().create(vector_store_id, file_id=uploaded.id, chunking_strategy=chunking_strategy)
        added: VectorStoreFile = yield Execute(call)
        return added

    @flow
    def upload_and_poll(
        self, *, vector_store_id: str, file: FileTypes, **how: Unpack[FileAddOptions]
    ) -> Flow[VectorStoreFile]:
        """Upload a file, add it to a vector store and wait until it is processed, well or not."""
        given: dict[str, Any] = {**how}
        bound = Deadline(given.get("deadline"))
        uploaded = yield Execute(self._upload(file), "id")
        given["deadline"] = bound.left()
        return (yield from _add(self._calls(), uploaded.id, vector_store_id, given))


class FileBatchFlows(_Uploading[E]):
    """What `client.vector_stores.file_batches` does beyond single calls."""

    @flow
    def poll(
        self,
        batch_id: str,
        *,
        vector_store_id: str,
        **how: Unpack[BatchPollOptions],
    ) -> Flow[VectorStoreFileBatch]:
        """Wait until no file of a batch is in progress.

        Raises: WaitTimeoutError when `deadline` is over.
        """
        given: dict[str, Any] = {**how}
        interval, bound = waiting(given)
        look = self._calls().retrieve(batch_id, vector_store_id=vector_store_id, **given)
        return (yield from poll(look, _all_processed, interval, bound))

    @flow
    def create_and_poll(
        self, vector_store_id: str, **params: Unpack[BatchCreateAndPollParams]
    ) -> Flow[VectorStoreFileBatch]:
        """Add many uploaded files to a vector store and wait until none is in progress."""
        return _batch(self._calls(), vector_store_id, {**params})

    @flow
    def upload_and_poll(
        self,
        vector_store_id: str,
        *,
        files: Iterable[FileTypes],
        max_concurrency: int = 5,
        file_ids: Sequence[str] = (),
        **how: Unpack[AddOptions],
    ) -> Flow[VectorStoreFileBatch]:
        """Upload files, `max_concurrency` at a time, add them with `file_ids` and wait until none is in progress.

        Raises: the first error of an upload; no batch is made then.
        """
        given: dict[str, Any] = {**how}
        bound = Deadline(given.get("deadline"))
        uploaded = yield Gather((_one(self._upload(file)) for file in files), max_concurrency)
        given["deadline"] = bound.left()
        given["file_ids"] = [*file_ids, *(file.id for file in uploaded)]
        return (yield from _batch(self._calls(), vector_store_id, given))


def _add(calls: Any, file_id: str, vector_store_id: str, given: dict[str, Any]) -> Flow[VectorStoreFile]:
    wait = given.pop("max_wait_seconds", None)
    Deadline(wait, "max_wait_seconds")
    interval, bound = waiting(given)
    yield first(calls.create(vector_store_id, file_id=file_id, **given), interval)
    look = calls.retrieve(file_id, vector_store_id=vector_store_id, **options(given))
    return (yield from poll(look, _processed, interval, bound.sooner(Deadline(wait, "max_wait_seconds"))))


def _batch(calls: Any, vector_store_id: str, given: dict[str, Any]) -> Flow[VectorStoreFileBatch]:
    interval, bound = waiting(given)
    made = yield first(calls.create(vector_store_id, **given), interval, "id")
    look = calls.retrieve(made.id, vector_store_id=vector_store_id, **options(given))
    return (yield from poll(look, _all_processed, interval, bound))


def _one(upload: Call[Any, Any]) -> Flow[FileObject]:
    uploaded: FileObject = yield Execute(upload, "id")
    return uploaded


def _processed(file: VectorStoreFile) -> bool:
    return file.status != "in_progress"


def _all_processed(batch: VectorStoreFileBatch) -> bool:
    return not batch.file_counts.in_progress
