"""The service in memory: a request in, an answer out; no socket, no thread, no clock."""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from attrs import evolve

from .._core.foundation.deprecation import deprecated
from . import crud
from .call import Call, read
from .checks import Checks
from .contract import contract
from .core import KEY, Core
from .faults import Faults
from .messages import Answer, Request, json_answer
from .problems import Problem
from .record import Recorded
from .scripts import Script
from .services import HANDLERS, SOCKETS
from .sockets import MockWebSocket, WebSocketSession
from .state import Item, State
from .synth import Synth
from .webhooks import Webhooks

_BASE = re.compile(r"/(?:openai/)?(?:v1(?=/)|deployments/(?P<deployment>[^/]+))?")


class MockAPI(Core):
    """The API in memory: validates what it is asked, remembers what it was given, answers as the service does.

    Give its `client()` or `async_client()` to the code under test, or `serve()` it on a port of this machine.

    >>> mock = MockAPI()
    >>> mock.chat.reply("A frame.")
    >>> answer = mock.client().chat.completions.create(model="gpt-4o-mini", messages=messages)
    >>> answer.choices[0].message.content, mock.requests[0].status
    ('A frame.', 200)
    """

    def __init__(
        self,
        *,
        seed: int = 0,
        api_key: str | None = None,
        invent: bool = False,
        strict: bool = True,
        folder: str | Path | None = None,
    ) -> None:
        """
        Args:
            seed: ids, embeddings and made-up values are the same for the same seed.
            api_key: the only key that is let in; None: any key is.
            invent: objects that nobody made are made up when they are asked for, instead of 404.
            strict: members of a body that the contract does not know are refused, as the service does.
            folder: where contents of files are kept; None: in memory.
        """
        super().__init__()
        self.contract = contract()
        self.checks = Checks(self.contract)
        self.request_checks = Checks(self.contract, requests=True)
        self.synth = Synth(self.contract, seed)
        self.state = State(Path(folder) if folder is not None else None)
        self.faults = Faults(seed)
        self.webhooks = Webhooks(self.synth)
        self.chat = Script()
        """What `/chat/completions` says."""
        self.responses = Script()
        """What `/responses` says."""
        self.realtime = Script()
        """What `/realtime` says."""
        self.sockets: dict[str, type[WebSocketSession]] = dict(SOCKETS)
        """WebSockets of the server: route -> what speaks on them, one for each connection."""
        self.seed = seed
        self.strict = strict
        self.invent = invent
        self._key = api_key
        self.lock = threading.RLock()
        """Answers, and what is said over sockets, are made one at a time."""
        self._fixed: dict[str, Callable[[Call], Any] | Any] = {}

    # --- what is asked ------------------------------------------------------------------------

    def respond(self, request: Request) -> tuple[Answer, Recorded]:
        """The answer to a request, and what is kept of it. Bodies of streams are made as they are read."""
        with self.lock:
            route = route_of(request.target)
            answer = self._usual(self.faults.around(request, route, lambda: self.inner(request)))
            matched = self.contract.find(request.method, route)
            lost = answer.reset or answer.raw is not None
            name = matched[0].data["name"] if matched else ""
            kept = self.record.add(request, route, name, 0 if lost else answer.status)
            return answer, kept

    def connect(self, request: Request) -> tuple[MockWebSocket | Answer, Recorded]:
        """A WebSocket is asked for: what speaks on it or the answer that refuses it, and what is kept."""
        with self.lock:
            route = route_of(request.target)
            faults = self.faults.take(request, route, socket=True)
            try:
                session = self._session(request, route)
                refused = next((made for fault in faults if (made := fault.answer())), None)
            except Problem as problem:
                refused, session = problem.answer(), None
            if any(fault.reset_at == -1 or fault.raw is not None for fault in faults):
                refused = refused or Answer()
            if refused is not None:
                for fault in faults:
                    refused = fault.apply(refused)
            lost = refused is not None and (refused.reset or refused.raw is not None)
            status = 0 if lost else refused.status if refused is not None else 101
            name = f"{route.strip('/').replace('/', '.')}.connect" if route in self.sockets else ""
            kept = self.record.add(request, route, name, status)
            if session is None or refused is not None:
                return self._usual(refused or Answer()), kept
            return MockWebSocket(session, faults), kept

    def _session(self, request: Request, route: str) -> WebSocketSession:
        self._authorized(request)
        if route not in self.sockets:
            raise Problem(404, f"Invalid URL (WebSocket {request.path})", code="unknown_url")
        return self.sockets[route](self, request)

    def inner(self, request: Request) -> Answer:
        """The same without faults and unrecorded: what a batch asks."""
        route, deployment = _route(request)
        try:
            return self._usual(self._answer(request, route, deployment))
        except Problem as problem:
            return self._usual(problem.answer())

    def _usual(self, answer: Answer) -> Answer:
        """An answer with the headers that all have."""
        headers = {"openai-version": "2020-10-01", "openai-processing-ms": "1", **answer.headers}
        if "x-request-id" not in headers:
            headers["x-request-id"] = self.synth.id("req_")
        return evolve(answer, headers=headers)

    def _answer(self, request: Request, route: str, deployment: str | None) -> Answer:
        self._authorized(request)
        matched = self.contract.find(request.method, route)
        if matched is None:
            raise self._lost(request, route)
        operation, given = matched
        call = read(self, operation, given, request)
        if deployment and "model" not in call.body:
            call = Call(self, operation, call.path, call.query, {**call.body, "model": deployment}, request)
        return self.dispatch(call)

    def dispatch(self, call: Call) -> Answer:
        """The answer to a call that was read. Raises: Problem."""
        key = call.operation.key
        if key in self._fixed:
            made = self._fixed[key]
            made = made(call) if callable(made) else made
            return made if isinstance(made, Answer) else json_answer(made, call.operation.answer["status"])
        handler = HANDLERS.get(key)
        if handler is None:
            return crud.handle(call)
        made = handler(call)
        return made if isinstance(made, Answer) else json_answer(made, call.operation.answer["status"])

    def _authorized(self, request: Request) -> None:
        authorization = request.headers.get("authorization", "")
        key = request.headers.get("api-key") or authorization.removeprefix("Bearer").strip()
        if not key:
            message = "You didn't provide an API key. Send it in the header Authorization: Bearer YOUR_KEY."
            raise Problem(401, message)
        if self._key is not None and key != self._key:
            shown = f"{key[:3]}***" if len(key) > 8 else "***"
            raise Problem(401, f"Incorrect API key provided: {shown}.", code="invalid_api_key")

    def _lost(self, request: Request, route: str) -> Problem:
        if methods := self.contract.methods(route):
            message = f"Not allowed to {request.method} on {route}, only {', '.join(sorted(methods))}."
            return Problem(405, message, code="method_not_supported")
        return Problem(404, f"Invalid URL ({request.method} {request.path})", code="unknown_url")

    def remembered(self) -> Mapping[str, dict[str, Item]]:
        """Objects by the path of their collection and their id."""
        return self.state.collections

    # --- what is said -------------------------------------------------------------------------

    def answer(self, operation: str, value: Any) -> None:
        """Answer an operation with this from now on; `operation` by its name on the client, `files.list`.

        `value`: JSON, an `Answer`, or a function of the `Call` that gives one. Raises: ValueError.
        """
        keys = [key for key, each in self.contract.operations.items() if each.data["name"] == operation]
        if not keys:
            raise ValueError(
                f"There is no operation {operation!r}; they are called as on the client: 'files.list'."
            )
        self._fixed[keys[0]] = value

    def fail(
        self,
        status: int = 500,
        headers: Mapping[str, str] | None = None,
        *,
        times: int | None = 1,
        path: str | None = None,
        message: str = "A fault was asked for.",
        code: str | None = None,
        probability: float = 1.0,
    ) -> None:
        """Answer the next requests with an error; see `faults` for others than statuses."""
        self.faults.status(
            status, headers, message=message, code=code, path=path, times=times, probability=probability
        )

    @property
    def key(self) -> str:
        """A key that is let in."""
        return self._key or KEY

    # --- what was asked -----------------------------------------------------------------------

    @property
    def events(self) -> list[Mapping[str, Any]]:
        """Every event that clients sent over WebSockets, in order."""
        return list(self.record.events)

    def assert_event(self, type: str, **members: Any) -> Mapping[str, Any]:
        """The latest event of a type with at least these members. Raises: AssertionError with the differences."""
        return self.record.event(type, **members)

    @deprecated("assert_said() is to go: use assert_event()")
    def assert_said(self, type: str, **members: Any) -> Mapping[str, Any]:
        """What `assert_event` does, by an older name."""
        return self.assert_event(type, **members)


def route_of(target: str) -> str:
    """The path of a target without the base: `/v1/files?limit=1` is `/files`."""
    return _route(Request("GET", target))[0]


def _route(request: Request) -> tuple[str, str | None]:
    raw = request.target.partition("?")[0]
    match = _BASE.match(raw)
    rest = raw[match.end() :] if match else raw
    return "/" + rest.strip("/"), match["deployment"] if match else None
