"""Batches made practical: any number of requests in, answers joined to their requests out."""

from __future__ import annotations

from .._core.calls.flows import HelperResource
from .batch_files import MAX_BYTES, MAX_REQUESTS, Folder
from .batch_jobs import AsyncBatchJob, BatchJob, body_of, operation

TYPE_CHECKING = False
if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Mapping
    from typing import Any, Literal, TypeAlias, overload

    from .._core.calls.engine import Async, Sync
    from .._core.calls.resource import E
    from ..types.chat import CompletionCreateParams
    from ..types.responses import ResponseCreateParams

    Requests: TypeAlias = Iterable[tuple[str, Mapping[str, Any]]]
    """Pairs of a custom_id and the arguments that the operation takes."""
else:
    from .._core.foundation.generic import E


class BatchFlows(HelperResource[E]):
    """What `client.batches` does beyond single calls."""

    if TYPE_CHECKING:

        @overload
        def prepare(
            self: BatchFlows[Sync],
            requests: Iterable[tuple[str, CompletionCreateParams]],
            *,
            endpoint: Literal["/v1/chat/completions"],
            folder: str | os.PathLike[str],
            metadata: dict[str, str] | None = None,
            max_requests: int = MAX_REQUESTS,
            max_bytes: int = MAX_BYTES,
        ) -> BatchJob: ...
        @overload
        def prepare(
            self: BatchFlows[Sync],
            requests: Iterable[tuple[str, ResponseCreateParams]],
            *,
            endpoint: Literal["/v1/responses"],
            folder: str | os.PathLike[str],
            metadata: dict[str, str] | None = None,
            max_requests: int = MAX_REQUESTS,
            max_bytes: int = MAX_BYTES,
        ) -> BatchJob: ...
        @overload
        def prepare(
            self: BatchFlows[Sync],
            requests: Requests,
            *,
            endpoint: str,
            folder: str | os.PathLike[str],
            metadata: dict[str, str] | None = None,
            max_requests: int = MAX_REQUESTS,
            max_bytes: int = MAX_BYTES,
        ) -> BatchJob: ...
        @overload
        def prepare(
            self: BatchFlows[Async],
            requests: Requests,
            *,
            endpoint: str,
            folder: str | os.PathLike[str],
            metadata: dict[str, str] | None = None,
            max_requests: int = MAX_REQUESTS,
            max_bytes: int = MAX_BYTES,
        ) -> AsyncBatchJob: ...

    def prepare(
        self,
        requests: Requests,
        *,
        endpoint: str,
        folder: str | os.PathLike[str],
        metadata: dict[str, str] | None = None,
        max_requests: int = MAX_REQUESTS,
        max_bytes: int = MAX_BYTES,
    ) -> Any:
        """Write requests, checked, to files in `folder`, each of a size that the service takes.

        `requests`: pairs of a custom_id and the arguments of the operation; they are read one by one.
        Nothing is sent before the job's `submit()` or `results()`.

        >>> requests = ((f"task-{n}", {"model": "gpt-4o-mini", "messages": messages}) for n in range(3))
        >>> job = client.batches.prepare(requests, endpoint="/v1/chat/completions", folder="job")
        >>> [result.custom_id for result in job.results()]
        ['task-0', 'task-1', 'task-2']

        Raises: TypeError for an argument that is unknown or missing; ValueError for an unknown endpoint,
        a custom_id that occurs twice, or a request that is too large; FileExistsError when the folder
        holds a job.
        """
        if max_requests < 1:
            raise ValueError("max_requests must be at least 1")
        files = Folder(folder)
        job: dict[str, Any] = {"endpoint": endpoint, "completion_window": "24h", "metadata": metadata or {}}
        known = operation(endpoint)
        files.write(requests, lambda given: body_of(known, given), job, max_requests, max_bytes)
        return self._job(files)

    if TYPE_CHECKING:

        @overload
        def open(self: BatchFlows[Sync], folder: str | os.PathLike[str]) -> BatchJob: ...
        @overload
        def open(self: BatchFlows[Async], folder: str | os.PathLike[str]) -> AsyncBatchJob: ...

    def open(self, folder: str | os.PathLike[str]) -> Any:
        """A job that was prepared before, as far as it got. Raises: FileNotFoundError."""
        files = Folder(folder)
        files.load()
        return self._job(files)

    if TYPE_CHECKING:

        @overload
        def adopt(
            self: BatchFlows[Sync], batch_ids: Iterable[str], *, endpoint: str, folder: str | os.PathLike[str]
        ) -> BatchJob: ...
        @overload
        def adopt(
            self: BatchFlows[Async],
            batch_ids: Iterable[str],
            *,
            endpoint: str,
            folder: str | os.PathLike[str],
        ) -> AsyncBatchJob: ...

    def adopt(self, batch_ids: Iterable[str], *, endpoint: str, folder: str | os.PathLike[str]) -> Any:
        """A job out of the ids of its batches, when its folder is lost; requests are fetched again."""
        files = Folder(folder)
        job: dict[str, Any] = {"endpoint": endpoint, "completion_window": "24h", "metadata": {}}
        files.write((), dict, job, 1, 1)
        files.job["parts"] = [{"batch": each} for each in batch_ids]
        files.save()
        return self._job(files)

    def _job(self, files: Folder) -> Any:
        session = self._engine.session
        return (AsyncBatchJob if session.asynchronous else BatchJob)(self._calls, session, files)
