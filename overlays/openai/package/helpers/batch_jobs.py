"""Batch jobs: through the service, whatever happens on the way, and back with answers joined to requests."""

from __future__ import annotations

from .._core.calls.flows import Execute, Save
from .._core.calls.steps import arun, run
from .._exceptions import OpenAIError
from .batch_files import KINDS, Folder, cursor, position
from .polling import Deadline, poll

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator, Mapping
    from typing import Any, TypeAlias

    from .._core.calls.flows import Flow
    from .._core.requests.endpoint import Endpoint
    from .._core.requests.session import Session
    from ..types import Batch

    Requests: TypeAlias = Iterable[tuple[str, Mapping[str, Any]]]
    """Pairs of a custom_id and the arguments that the operation takes."""
else:
    pass

ENDED = ("completed", "failed", "expired", "cancelled")
OPERATIONS = {
    "/v1/chat/completions": "resources.chat.completions:_CREATE",
    "/v1/completions": "resources.completions:_CREATE",
    "/v1/embeddings": "resources.embeddings:_CREATE",
    "/v1/images/edits": "resources.images:_EDIT",
    "/v1/images/generations": "resources.images:_GENERATE",
    "/v1/moderations": "resources.moderations:_CREATE",
    "/v1/responses": "resources.responses:_CREATE",
    "/v1/videos": "resources.videos:_CREATE",
}
"""What an endpoint takes and answers."""


class BatchFailedError(OpenAIError):
    """The service did not take a batch: see `batch.errors`."""

    def __init__(self, batch: Batch) -> None:
        found: Any = getattr(batch.errors, "data", None)
        given: list[Any] = found if found.__class__ is list else []
        rows = [each for each in given if hasattr(each, "line")]
        reasons = [f"line {each.line}: {each.message}" for each in rows[:3]]
        super().__init__(f"Batch {batch.id} has {batch.status}: {'; '.join(reasons) or 'no reason given'}")
        self.batch = batch


class BatchResult:
    """What came of one request. `cursor`: pass it as `after` to go on behind this result."""

    __slots__ = ("cursor", "custom_id", "error", "request", "request_id", "response", "status_code")

    custom_id: str
    request: dict[str, Any] | None
    """The body that was sent."""
    response: Any
    """The answer, typed as the operation's; None after an error."""
    error: Any
    """The error object, as the service put it; None after success."""
    status_code: int | None
    request_id: str | None
    cursor: str

    def __repr__(self) -> str:
        what = self.response if self.error is None else self.error
        return f"BatchResult(custom_id={self.custom_id!r}, status_code={self.status_code}, {what!r})"


class _Job:
    """What sync and async jobs share; its work is one generator of flows to run and results to give."""

    def __init__(self, calls: Callable[..., Any], session: Session, folder: Folder) -> None:
        self._calls = calls
        self._session = session
        self._folder = folder

    @property
    def folder(self) -> str:
        """Where its files are."""
        return self._folder.path

    @property
    def batch_ids(self) -> list[str]:
        """Ids of the batches that were made so far."""
        return [part["batch"] for part in self._folder.parts if "batch" in part]

    def _submit(self) -> Flow[list[str]]:
        """Upload every file and make its batch, unless that was done before."""
        folder = self._folder
        for number, part in enumerate(folder.parts):
            if "batch" in part:
                continue
            if "file" not in part:
                from pathlib import Path

                from ..resources.files import Files

                call = self._calls(Files).create(file=Path(folder.part(number)), purpose="batch")
                part["file"] = (yield Execute(call, "id")).id
                folder.save()
            made = (yield from self._found(part["file"])) if part.get("begun") else None
            if made is None:
                part["begun"] = True
                folder.save()
                job = {name: folder.job[name] for name in ("endpoint", "completion_window", "metadata")}
                made = yield Execute(self._calls().create(input_file_id=part["file"], **job), "id")
            part["batch"] = made.id
            folder.save()
        return self.batch_ids

    def _found(self, file: str) -> Flow[Batch | None]:
        """The batch of a file, when one was made and its id was lost."""
        call = self._calls().list(limit=100)
        while True:
            page = yield Execute(call)
            for batch in page._get_page_items():
                if getattr(batch, "input_file_id", None) == file:
                    return batch  # type: ignore[no-any-return]
            if not page.has_next_page():
                return None
            call = page._next_call()

    def _fetch(self, number: int, poll_interval: float, bound: Deadline) -> Flow[None]:
        """Wait for a batch, and fetch what came of it."""
        import os

        folder = self._folder
        if os.path.exists(folder.part(number, "missing")):
            return
        part = folder.parts[number]
        from ..resources.files import Files

        look = self._calls().retrieve(part["batch"])
        batch: Batch = yield from poll(look, _ended, round(poll_interval * 1000), bound)
        if batch.status == "failed":
            raise BatchFailedError(batch)
        if not os.path.exists(folder.part(number)):  # another machine wrote it
            yield Save(self._calls(Files).content(batch.input_file_id), folder.part(number))
            folder.reindex(number)
        for kind, file in (("output", batch.output_file_id), ("error", batch.error_file_id)):
            if file is not None:
                yield Save(self._calls(Files).content(file), folder.part(number, kind))
        folder.complete(number)

    def _walk(self, after: str | None, poll_interval: float, deadline: float | None) -> Iterator[Any]:
        first, first_kind, start = position(after)
        bound = Deadline(deadline)
        yield self._submit()
        for number in range(first, len(self._folder.parts)):
            yield self._fetch(number, poll_interval, bound)
            for kind in KINDS[first_kind:]:
                for end, line in self._folder.lines(number, kind, start):
                    yield self._result(line, cursor(number, kind, end))
                start = 0
            first_kind = 0

    def _result(self, line: dict[str, Any], at: str) -> BatchResult:
        from .._core.models.codec import decoder

        found = BatchResult()
        given: Any = line.get("response")
        answer: dict[str, Any] = given if given.__class__ is dict else {}
        found.custom_id = str(line.get("custom_id") or "")
        found.request = self._folder.request(found.custom_id)
        found.cursor = at
        found.status_code = answer.get("status_code")
        found.request_id = answer.get("request_id")
        body: Any = answer.get("body")
        failed: Any = None
        if isinstance(found.status_code, int) and found.status_code >= 400:
            failed = (body.get("error") if body.__class__ is dict else None) or body
        found.error = line.get("error") or failed
        found.response = None
        if found.error is None and body is not None:
            wanted = operation(self._folder.job["endpoint"]).answer
            found.response = decoder(wanted)(body) if wanted else body
        return found


class BatchJob(_Job):
    """Requests on disk, on their way through the service. Any step may be repeated after a crash."""

    def submit(self) -> list[str]:
        """Upload what is not uploaded and start its batches; their ids."""
        return run(self._session, self._submit())  # type: ignore[no-any-return]

    def results(
        self, *, after: str | None = None, poll_interval: float = 30.0, deadline: float | None = None
    ) -> Iterator[BatchResult]:
        """Submit, wait, and give each result once, in the order in which the service wrote them.

        `after`: a result's cursor, to go on behind it. `poll_interval`: seconds between looks at a batch.
        `deadline`: seconds that waiting may take in all.
        Raises: BatchFailedError; WaitTimeoutError when `deadline` is over.
        """
        for each in self._walk(after, poll_interval, deadline):
            if isinstance(each, BatchResult):
                yield each
            else:
                run(self._session, each)


class AsyncBatchJob(_Job):
    """Requests on disk, on their way through the service. Any step may be repeated after a crash."""

    async def submit(self) -> list[str]:
        """Upload what is not uploaded and start its batches; their ids."""
        return await arun(self._session, self._submit())  # type: ignore[no-any-return]

    async def results(
        self, *, after: str | None = None, poll_interval: float = 30.0, deadline: float | None = None
    ) -> AsyncIterator[BatchResult]:
        """Submit, wait, and give each result once, in the order in which the service wrote them.

        `after`: a result's cursor, to go on behind it. `poll_interval`: seconds between looks at a batch.
        `deadline`: seconds that waiting may take in all.
        Raises: BatchFailedError; WaitTimeoutError when `deadline` is over.
        """
        for each in self._walk(after, poll_interval, deadline):
            if isinstance(each, BatchResult):
                yield each
            else:
                await arun(self._session, each)


def _ended(batch: Batch) -> bool:
    return batch.status in ENDED


def operation(endpoint: str) -> Endpoint:
    """What an endpoint takes and answers. Raises: ValueError for one that takes no batches."""
    if endpoint not in OPERATIONS:
        raise ValueError(f"{endpoint!r} takes no batches; {', '.join(OPERATIONS)} do")
    from .._core.foundation.lazy import load

    found: Endpoint = load(OPERATIONS[endpoint])
    return found


def body_of(operation: Endpoint, given: Mapping[str, Any]) -> Any:
    """The checked body of one request; nothing is asked for on behalf of the caller."""
    call = operation.call(given)
    if call.finish is not None:
        call.body = {name: call.body[name] for name in call.body if name in given}
    return call.body
