"""What a stream reads from and what it does when that breaks; the same for both kinds of streams."""

from __future__ import annotations

from ..foundation.errors import APIConnectionError, APIError, APITimeoutError, ClientError, bare, of_network
from .event_reader import Reader

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call
    from ..requests.session import Session
    from .resume import Cursor
    from .stream_timeout import StreamTimeout


class Source:
    """A response, its reader, and how long and how often to try."""

    __slots__ = ("_broken", "_cursor", "_loop", "_session", "patience", "reader", "response")

    def __init__(
        self,
        response: HttpResponse,
        call: Call[Any, Any],
        session: Session,
        decode: Callable[[Any], Any] | None,
        loop: Any = None,
    ) -> None:
        """`loop`: where an async response lives."""
        self._loop = loop
        self.response = response
        self._session = session
        self._broken: APIError | None = None
        info = call.endpoint.stream
        assert info is not None
        if decode is None:
            from ..models.codec import decoder

            decode = decoder(info.event)
            if session.strict:
                from ..calls.results import strictly

                decode = strictly(session, info.event, decode, response)
        self.patience = _patience(call, response)
        self._cursor: Cursor | None = None
        if info.resume is not None and call.options.get("resume"):
            from .resume import Cursor

            self._cursor = Cursor(info.resume, call)
        self.reader = Reader(response, info, decode, self._cursor)

    def settle(self, raised: Exception) -> None:
        """Raises what an exception while reading means for the caller, unless there is a way to go on."""
        error = self._error(raised)
        late = self.patience is not None and self.patience.is_over
        if self._cursor is None or late or not isinstance(error, APIConnectionError):
            if error is raised:
                raise raised
            raise error from raised
        if error is not raised:
            error.__cause__ = raised
        self._broken = error

    def resume(self) -> Generator[Any, Any, None]:
        """The steps that go on with a broken stream; they raise what broke it when it breaks too often."""
        assert self._cursor is not None and self._broken is not None
        self.response = yield from self._cursor.resume(self._session, self._broken)
        self._broken = None
        self.reader.begin(self.response)
        if self.patience is not None:
            self.patience.begin()

    def _error(self, raised: Exception) -> Exception:
        from ..requests.client_secrets import clean

        if isinstance(raised, ClientError):
            bare(raised)  # the frames of the reader hold what came
            if isinstance(raised, APIError):
                clean(raised, self._session)
            return raised
        request = self.response.request
        if self.patience is not None and type(raised).__name__ == "Impatience":
            error = APITimeoutError(request)
            error.add_note(self.patience.why())
            return error
        lost = of_network(raised, request)
        if isinstance(lost, APITimeoutError):
            return lost
        return self.reader.incomplete("The connection broke before the stream was complete")

    def __del__(self) -> None:
        # Nobody reads on: the connection goes back, unless that needs a loop that is gone.
        try:
            if self.response.is_closed:
                return
            if self._loop is None:
                self.response.close()
            elif not self._loop.is_closed():
                self._loop.call_soon_threadsafe(_close, self._loop, self.response)
        except Exception:  # nobody could handle it here
            pass


def is_plain(response: Any) -> bool:
    """Are the raw bytes of a body, which cost less to get, all there is to it? Not when encoded, read or watched."""
    return not (
        getattr(response, "is_stream_consumed", True)
        or "content-encoding" in response.headers
        or "iter_bytes" in vars(response)
        or "aiter_bytes" in vars(response)
    )


_closing: set[Any] = set()
"""Tasks that run; loops hold them but weakly."""


def _close(loop: Any, response: HttpResponse) -> None:
    task = loop.create_task(response.aclose())
    _closing.add(task)
    task.add_done_callback(_closing.discard)


def _patience(call: Call[Any, Any], response: HttpResponse) -> StreamTimeout | None:
    """Limits of the call beside those of its connection; None when there are none."""
    idle = call.options.get("idle_timeout")
    deadline = getattr(response.request, "extensions", {}).get("deadline")
    if idle is None and deadline is None:
        return None
    from .stream_timeout import StreamTimeout

    return StreamTimeout(idle, deadline)
