"""Where an operation lives on the wire: which argument travels where, and what comes back."""

from __future__ import annotations

from ..foundation.sentinels import absent
from .call import Call

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping
    from typing import Any, NoReturn


OPTIONS = ("extra_headers", "extra_query", "extra_body", "timeout", "deadline", "idle_timeout", "on_progress")


class StreamInfo:
    """How an operation streams: the type of its events, the argument that switches it on, its end.

    Two things show that nothing is missing although more may come: types of events (`enough`), or that `each`
    member of a list in the events, told apart `by` a key, `has` had a field (`complete`).
    `resume`: how a broken stream goes on: the `path` to ask with the `flag`, where events have the `id` for
    it and the `cursor`, and the `parameter` that takes the cursor.
    """

    __slots__ = ("complete", "end", "enough", "event", "flag", "format", "resume", "value", "wrap")

    def __init__(
        self,
        event: Any,
        *,
        flag: str = "",
        value: Any = True,
        format: str = "sse",
        end: tuple[str, ...] = (),
        enough: tuple[str, ...] = (),
        complete: Mapping[str, str] | None = None,
        resume: Mapping[str, str] | None = None,
        wrap: bool = False,
    ) -> None:
        self.event = event
        self.flag = flag
        self.value = value
        self.format = format
        self.end = end
        self.enough = enough
        self.complete = complete
        self.resume = resume
        self.wrap = wrap


class AnswerInfo:
    """Answers that follow an argument: by its values, and by the one that the service assumes without it."""

    __slots__ = ("argument", "cases", "default")

    def __init__(self, argument: str, cases: Mapping[str, Any], *, default: str = "") -> None:
        self.argument = argument
        self.cases = cases
        self.default = default

    def of(self, value: Any, otherwise: Any) -> Any:
        """What comes for a value of the argument; `otherwise` for a value that is not listed."""
        value = self.default if value is None or absent(value) else value
        return self.cases.get(value, otherwise) if isinstance(value, str) else otherwise


class Hook:
    """What is special about one operation. An overlay derives its own and names it in `[hooks]`."""

    @staticmethod
    def prepare(call: Call[Any, Any]) -> None:
        """Change a call before it is made; its `finish` decides what becomes of the value."""


class Endpoint:
    """One operation; names of arguments come as words, `!` marks the required ones, `?` files that may be text.

    Types (`answer`, `page`, the event of a stream) come as text, so that their modules load late; where
    no document describes the operation they may be types themselves.
    """

    def __init__(
        self,
        method: str,
        path: str,
        *,
        query: str = "",
        header: str = "",
        cookie: str = "",
        body: str = "",
        wire: Mapping[str, str] | None = None,
        styles: Mapping[str, str] | None = None,
        files: str = "",
        whole: str = "",
        media: str | tuple[str, ...] = "application/json",
        encoding: Mapping[str, str] | None = None,
        const_query: tuple[tuple[str, str], ...] = (),
        headers: Mapping[str, str] | None = None,
        answer: Any = None,
        answers: AnswerInfo | None = None,
        page: Any = "",
        stream: StreamInfo | None = None,
        security: tuple[str, ...] = (),
        accept: str = "",
        path_style: Mapping[str, str] | None = None,
        hook: str = "",
    ) -> None:
        self.method = method
        self.path = path
        self.media = (media,) if isinstance(media, str) else media
        self.encoding = encoding or {}
        self.const_query = const_query
        self.headers = headers or {}
        self.answer = answer
        self.answers = answers
        self.page = page
        self.stream = stream
        self.security = security
        self.accept = accept
        self.path_style = path_style or {}
        self.hook = hook
        self.whole = whole
        self.members = bool(body) and not whole
        """The body is an object, sent even when it is empty."""
        self._words = {"query": query, "header": header, "cookie": cookie, "body": body or whole}
        self._wire = wire or {}
        self._styles = styles or {}
        self._files = files
        self._table: dict[str, tuple[str, str, str]] = {}
        self._required: tuple[str, ...] = ()

    @property
    def files(self) -> frozenset[str]:
        """Wire names of the members that are files."""
        return frozenset(self._wire.get(name, name) for name in self._files.replace("?", "").split())

    @property
    def texts(self) -> frozenset[str]:
        """Those of them that may be text as well."""
        names = [word[:-1] for word in self._files.split() if word[-1] == "?"]
        return frozenset(self._wire.get(name, name) for name in names)

    def _learn(self) -> dict[str, tuple[str, str, str]]:
        """The argument table, made on the first call: name -> place, name on the wire, style."""
        table = {name: ("option", name, "") for name in OPTIONS}
        if self.stream is not None and self.stream.resume is not None:
            table["resume"] = ("option", "resume", "")
        required: list[str] = []
        for place, words in self._words.items():
            for word in words.split():
                name = word.rstrip("!")
                if name != word:
                    required.append(name)
                table[name] = (place, self._wire.get(name, name), self._styles.get(name, ""))
        self._required = tuple(required)
        self._table = table
        return table

    def call(self, params: Mapping[str, Any], *path_values: Any) -> Call[Any, Any]:
        """The call with these arguments; TypeError for an unknown or a missing one."""
        table = self._table or self._learn()
        path = self._filled(path_values) if path_values else self.path
        call: Call[Any, Any] = Call(self, path)
        body: dict[str, Any] = {}
        for name, value in params.items():
            slot = table.get(name)
            if slot is None:
                self._unknown(name)
            if absent(value):
                continue
            place, wire, style = slot
            if place == "body":
                body[wire] = value
            elif place == "query":
                call.query[wire] = (value, style)
            elif place == "header":
                call.headers[wire] = value
            elif place == "cookie":
                call.cookies[wire] = value
            else:
                call.options[wire] = value
        for name in self._required:
            if name not in params or absent(params[name]):
                self._missing(params)
        if self.members:
            call.body = body
        elif body:
            call.body = next(iter(body.values()))
        stream = self.stream
        if stream is not None:
            call.streaming = not stream.flag or params.get(stream.flag) == stream.value
        if self.answers is not None:
            call.answer = self._promised(self.answers, call, params)
        if self.hook:
            self._prepare(call)
        return call

    def _filled(self, values: tuple[Any, ...]) -> str:
        from .paths import fill

        return fill(self.path, values, self.path_style)

    def _prepare(self, call: Call[Any, Any]) -> None:
        from ..foundation.lazy import load

        load(self.hook).prepare(call)

    def _promised(self, answers: AnswerInfo, call: Call[Any, Any], params: Mapping[str, Any]) -> Any:
        """What comes back for the argument that decides it, whichever way it was given."""
        name = answers.argument
        wire = self._table[name][1]
        extra: Mapping[str, Any] = call.options.get("extra_body") or {}
        return answers.of(extra[wire] if wire in extra else params.get(name), self.answer)

    def _unknown(self, name: str) -> NoReturn:
        from .argument_errors import unknown

        raise unknown(self, name, list(self._table))

    def _missing(self, params: Mapping[str, Any]) -> NoReturn:
        from .argument_errors import missing

        raise missing(self, [n for n in self._required if n not in params or absent(params[n])])
