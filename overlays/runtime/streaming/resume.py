"""Going on with a stream that broke: another request for what follows the last event that came."""

from __future__ import annotations

from ..calls import retry_loop, retry_policy as retry
from ..calls.steps import Sleep
from ..requests.call import Call
from ..requests.endpoint import Endpoint

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Mapping
    from typing import Any

    from ..foundation.errors import APIError
    from ..foundation.protocols import HttpResponse
    from ..requests.session import Session


class Cursor:
    """Where in its stream a call has come to."""

    __slots__ = ("_call", "_floor", "_id", "_number", "_rule", "_taken")

    def __init__(self, rule: Mapping[str, str], call: Call[Any, Any]) -> None:
        self._rule = rule
        self._call = call
        self._id: str | None = None
        self._number: int | None = None
        self._floor: int | None = None
        """Events up to this one came before the stream broke."""
        self._taken = 0

    def repeated(self, value: dict[str, Any]) -> bool:
        """Has this event come before? Takes note of it if not."""
        number: Any = value.get(self._rule["cursor"])
        if number.__class__ is int:
            if self._floor is not None and number <= self._floor:
                return True
            self._number = number
        if self._id is None:
            self._id = _text_at(value, self._rule["id"])
        self._taken = 0  # what moves on may break as often as it likes
        return False

    def resume(self, session: Session, error: APIError) -> Generator[Any, Any, HttpResponse]:
        """Wait, then ask for the rest; raises the error when there is no way, or it was tried often enough."""
        call = self._rest()
        delay = None if call is None else retry.delay(self._taken, session.max_retries, None, None, None)[0]
        if call is None or delay is None:
            raise error
        self._taken += 1
        self._floor = self._number
        yield Sleep(delay)
        arrived = yield from retry_loop.send_with_retries(session, call, True)
        return arrived.response

    def _rest(self) -> Call[Any, Any] | None:
        """The call for what follows; None when nothing has said yet what to ask for."""
        rule, before = self._rule, self._call
        query: dict[str, Any] = {} if self._number is None else {rule["parameter"]: self._number}
        endpoint = before.endpoint
        if endpoint.path == rule["path"] and endpoint.method == "GET":
            call = before.next_page_call(query)
        elif self._id is None or not query:
            return None
        else:
            from ..requests.paths import fill

            rest = Endpoint(
                "GET",
                rule["path"],
                headers=endpoint.headers,
                stream=endpoint.stream,
                security=endpoint.security,
                accept=endpoint.accept,
            )
            made: Call[Any, Any] = Call(rest, fill(rule["path"], (self._id,), {}))
            made.query = {name: (value, "") for name, value in ({rule["flag"]: True} | query).items()}
            made.options = {name: value for name, value in before.options.items() if name != "extra_body"}
            call = made
        call.streaming = True
        return call


def _text_at(value: Any, path: str) -> str | None:
    """The text at a dotted path of members."""
    for name in path.split("."):
        value = value.get(name) if value.__class__ is dict else None
    return value if isinstance(value, str) and value else None
