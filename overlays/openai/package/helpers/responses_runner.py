"""`client.responses.run_tools()`: a conversation in which the model calls Python functions."""

from __future__ import annotations

from .._core.foundation.sentinels import absent, omit
from .._core.models.dump import sent
from .parsing import is_class, response_tools
from .runner import AsyncRunner, Loop, Runner
from .runner_events import FunctionCall

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from ..types.responses import Response
    from .toolbox import Toolbox

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T


class _Responses(Loop["Response"], Generic[T]):
    """The loop over responses."""

    def __init__(self, resource: Any, box: Toolbox, limit: int, stream: bool, params: dict[str, Any]) -> None:
        super().__init__(resource, box, limit, stream)
        given: Any = params.pop("input", omit)
        if isinstance(given, str):
            given = [{"role": "user", "content": given}]
        self.input: list[Any] = [] if absent(given) else list(given)
        """The conversation so far, in the form in which it is sent."""
        self._kept = not absent(params.get("conversation", omit)) and params["conversation"] is not None
        self._next = list(self.input)  # the service keeps a conversation: then only what is new is sent
        if not is_class(params.get("text_format")):
            params.pop("text_format", None)
        self._params = params
        self._tools = response_tools(box.given) or omit

    def _request(self) -> Callable[[], Any]:
        params = {
            **self._params,
            "input": list(self._next if self._kept else self.input),
            "tools": self._tools,
        }
        parses = is_class(params.get("text_format"))
        method = "stream" if self._stream else "parse" if parses else "create"
        make = getattr(self._resource, method)
        self._next = []
        return lambda: make(**params)

    def _whole(self, stream: Any) -> Callable[[], Any]:
        return stream.get_final_response  # type: ignore[no-any-return]

    def _reply(self, result: Response) -> list[dict[str, Any]]:
        return [
            {key: value for key, value in sent(item).items() if value is not None and key != "created_by"}
            for item in result.output or ()
        ]

    def _calls(self, result: Response) -> list[FunctionCall]:
        return [
            FunctionCall(item.call_id, item.name, item.arguments)
            for item in result.output or ()
            if item.type == "function_call"
        ]

    def _answer(self, call: FunctionCall, output: Any) -> dict[str, Any]:
        return {"type": "function_call_output", "call_id": call.id, "output": output}

    def _keep(self, message: dict[str, Any], by_model: bool) -> None:
        self.input.append(message)
        if not by_model:
            self._next.append(message)

    @property
    def all_responses(self) -> list[Response]:
        """The responses so far."""
        return self._results

    def _parsed(self) -> T | None:
        parsed: T | None = getattr(self._last(), "output_parsed", None)
        return parsed


class ResponseToolRunner(_Responses[T], Runner["Response"]):
    """A run of a conversation; iterate over its events, or ask for its end."""

    def final_response(self) -> Response:
        """Run to the end; the last response."""
        self.until_done()
        return self._last()

    def final_content(self) -> str:
        """Run to the end; what the model says at last."""
        return self.final_response().output_text

    def final_parsed(self) -> T | None:
        """Run to the end; what the model says at last, as an instance of `text_format`."""
        self.until_done()
        return self._parsed()


class AsyncResponseToolRunner(_Responses[T], AsyncRunner["Response"]):
    """A run of a conversation; iterate over its events with `async for`, or await its end."""

    async def final_response(self) -> Response:
        """Run to the end; the last response."""
        await self.until_done()
        return self._last()

    async def final_content(self) -> str:
        """Run to the end; what the model says at last."""
        return (await self.final_response()).output_text

    async def final_parsed(self) -> T | None:
        """Run to the end; what the model says at last, as an instance of `text_format`."""
        await self.until_done()
        return self._parsed()
