"""A batch job on disk: its requests in files of a size that the service takes, and an index to find them."""

from __future__ import annotations

import os
from contextlib import contextmanager

from .._core.foundation.json import dumps, loads
from .._exceptions import OpenAIError

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
    from sqlite3 import Connection
    from typing import Any

MAX_REQUESTS = 50_000
"""Requests that the service takes in one file."""
MAX_BYTES = 200_000_000
"""Bytes that the service takes in one file."""
KINDS = ("output", "error", "missing")
"""What came back of a part: answers, errors, and the requests that nothing was said about."""


class Folder:
    """The files of a job: `job.json`, `part-N.jsonl`, `part-N.output.jsonl`…, `index.sqlite`.

    Every file appears whole or not at all; what is known of the service stands in `job.json`.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self.path = os.fspath(path)
        self.job: dict[str, Any] = {}
        self._index: Connection | None = None

    # --- writing

    def write(
        self,
        requests: Iterable[tuple[str, Mapping[str, Any]]],
        body: Callable[[Mapping[str, Any]], Any],
        job: dict[str, Any],
        max_requests: int,
        max_bytes: int,
    ) -> None:
        """Write all requests, `body` of each, one line each.

        Raises: ValueError for a custom_id that occurs twice or a request larger than a file may be;
        FileExistsError when the folder holds a job already.
        """
        from sqlite3 import IntegrityError

        os.makedirs(self.path, exist_ok=True)
        if os.path.exists(self._at("job.json")):
            raise FileExistsError(f"{self.path} holds a batch job already: open it, or take another folder")
        if os.path.exists(self._at("index.sqlite")):
            os.remove(self._at("index.sqlite"))  # of a job that was never written whole
        index = self._opened()
        index.execute("create table request (id text primary key, part integer, start integer) without rowid")
        parts: list[dict[str, Any]] = []
        file: Any = None
        size = count = 0
        try:
            for identity, given in requests:
                line = _line(identity, job["endpoint"], body(given), max_bytes)
                if file is None or count == max_requests or size + len(line) > max_bytes:
                    self._finish(file, parts)
                    file, size, count = open(self._at(f"part-{len(parts)}.jsonl.new"), "wb"), 0, 0  # noqa: SIM115  # closed when it is full
                    parts.append({"requests": 0, "bytes": 0})
                try:
                    index.execute("insert into request values (?, ?, ?)", (identity, len(parts) - 1, size))
                except IntegrityError:
                    raise ValueError(f"custom_id {identity!r} occurs twice") from None
                file.write(line)
                size, count = size + len(line), count + 1
                parts[-1] = {"requests": count, "bytes": size}
            self._finish(file, parts)
        except BaseException:
            if file is not None:
                _drop(file)
            raise
        index.commit()
        self.job = {**job, "parts": parts}
        self.save()

    def _finish(self, file: Any, parts: list[Any]) -> None:
        if file is not None:
            _settle(file)
            os.replace(file.name, self._at(f"part-{len(parts) - 1}.jsonl"))

    def save(self) -> None:
        """Write down what is known of the service."""
        with _replacing(self._at("job.json")) as file:
            file.write(dumps(self.job))

    def load(self) -> None:
        """Read a job that was written. Raises: FileNotFoundError when there is none."""
        try:
            with open(self._at("job.json"), "rb") as file:
                self.job = loads(file.read())
        except FileNotFoundError:
            raise FileNotFoundError(f"{self.path} holds no batch job") from None

    # --- reading

    @property
    def parts(self) -> list[dict[str, Any]]:
        """What is known of each part: `requests`, `bytes`, `file`, `batch`, `output`, `error`."""
        parts: list[dict[str, Any]] = self.job["parts"]
        return parts

    def part(self, number: int, kind: str = "") -> str:
        """Path of a part, or of what came back of it."""
        return self._at(f"part-{number}{'.' * bool(kind)}{kind}.jsonl")

    def request(self, identity: str) -> Any:
        """The body of a request, None when no request has this custom_id."""
        row = self._opened().execute("select part, start from request where id = ?", (identity,)).fetchone()
        if row is None:
            return None
        with open(self.part(row[0]), "rb") as file:
            file.seek(row[1])
            return loads(file.readline())["body"]

    def reindex(self, number: int) -> None:
        """Read a part, that was fetched, into the index."""
        index = self._opened()
        index.execute(
            "create table if not exists request "
            "(id text primary key, part integer, start integer) without rowid"
        )
        with open(self.part(number), "rb") as file:
            start = 0
            for line in file:
                row = (loads(line)["custom_id"], number, start)
                index.execute("insert or replace into request values (?, ?, ?)", row)
                start += len(line)
        index.commit()

    def complete(self, number: int) -> None:
        """List the requests of a part that neither answers nor errors mention."""
        index = self._opened()
        index.execute("create temp table seen (id text primary key) without rowid")
        for kind in KINDS[:2]:
            for _, line in self.lines(number, kind, 0):
                identity = (line.get("custom_id"),)
                index.execute("insert or ignore into seen values (?)", identity)
        rows = index.execute(
            "select id from request where part = ? and id not in (select id from seen) order by start",
            (number,),
        )
        with _replacing(self.part(number, "missing")) as file:
            for (identity,) in rows:
                error = {
                    "code": "missing",
                    "message": "The batch has ended without an answer to this request.",
                }
                file.write(dumps({"custom_id": identity, "response": None, "error": error}) + b"\n")
        index.execute("drop table seen")

    def lines(self, number: int, kind: str, start: int) -> Iterator[tuple[int, dict[str, Any]]]:
        """Lines of what came back, from a byte on, each with the byte after it."""
        if not os.path.exists(self.part(number, kind)):
            return
        with open(self.part(number, kind), "rb") as file:
            file.seek(start)
            for line in file:
                start += len(line)
                if line.strip():
                    yield start, _object(line)

    def close(self) -> None:
        """Close the index."""
        if self._index is not None:
            self._index.close()
            self._index = None

    def __del__(self) -> None:
        self.close()  # jobs are read, left and opened again without any ceremony

    def _opened(self) -> Connection:
        if self._index is None:
            from sqlite3 import connect

            self._index = connect(self._at("index.sqlite"), check_same_thread=False)
        return self._index

    def _at(self, name: str) -> str:
        return os.path.join(self.path, name)


def _line(identity: str, endpoint: str, body: Any, most: int) -> bytes:
    """A request as a line of a batch file. Raises: ValueError when that is too long."""
    line = dumps({"custom_id": identity, "method": "POST", "url": endpoint, "body": body}) + b"\n"
    if len(line) > most:
        raise ValueError(f"request {identity!r} has {len(line)} bytes; a file may have {most}")
    return line


@contextmanager
def _replacing(path: str) -> Generator[Any, None, None]:
    """Opens a file that takes the place of `path` when the block ends well; after an error nothing is left of it."""
    file = open(path + ".new", "wb")  # noqa: SIM115  # closed below, whatever happens
    try:
        yield file
        _settle(file)
        os.replace(file.name, path)
    except BaseException:
        _drop(file)
        raise


def _object(line: bytes) -> dict[str, Any]:
    """A line of what came back. Raises: OpenAIError when it is no JSON object."""
    try:
        found: Any = loads(line)
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise OpenAIError(f"a line of the batch's answers is no JSON object: {line[:100]!r}")
    return found  # pyright: ignore[reportUnknownVariableType]


def _settle(file: Any) -> None:
    """On the disk, not only on its way."""
    file.flush()
    os.fsync(file.fileno())
    file.close()


def _drop(file: Any) -> None:
    """Close and remove it, also when closing fails, as on a full disk."""
    try:
        file.close()
    except OSError:  # the error that led here says more
        pass
    finally:
        if os.path.exists(file.name):
            os.unlink(file.name)


def cursor(number: int, kind: str, end: int) -> str:
    """Where a reader stands: after a byte of what came back of a part."""
    return f"{number}:{kind}:{end}"


def position(text: str | None) -> tuple[int, int, int]:
    """Part, index of its kind, byte. Raises: ValueError for what is no cursor."""
    if text is None:
        return 0, 0, 0
    number, _, rest = text.partition(":")
    kind, _, end = rest.partition(":")
    if kind not in KINDS or not number.isdigit() or not end.isdigit():
        raise ValueError(f"{text!r} is no cursor of a batch job")
    return int(number), KINDS.index(kind), int(end)
