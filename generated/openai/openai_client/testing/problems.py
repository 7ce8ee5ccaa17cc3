"""What goes wrong, in the shape in which the service says it."""

from __future__ import annotations

from .messages import Answer, json_answer

_TYPES = {401: "invalid_request_error", 429: "rate_limit_error"}
_LONGEST = 1_000


class Problem(Exception):
    """The service refuses: becomes an answer with an error object."""

    def __init__(
        self,
        status: int,
        message: str,
        *,
        param: str | None = None,
        code: str | None = None,
        type: str | None = None,
    ) -> None:
        super().__init__(message)
        self.status = status
        self.message = _cut(message)
        self.param = param and _cut(param)
        self.code = code
        self.type = type or kind(status)

    def answer(self) -> Answer:
        """The error as the service says it."""
        error = {"message": self.message, "type": self.type, "param": self.param, "code": self.code}
        return json_answer({"error": error}, self.status)


def _cut(text: str) -> str:
    """Values and names out of requests may be of any length."""
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def kind(status: int) -> str:
    """The error's type that goes with a status."""
    return _TYPES.get(status, "server_error" if status >= 500 else "invalid_request_error")


def missing(what: str, id: str) -> Problem:
    """There is no object of that id."""
    return Problem(404, f"No such {what} object: {id}", param="id", code="not_found")
