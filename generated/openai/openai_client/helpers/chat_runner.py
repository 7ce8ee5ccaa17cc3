"""`client.chat.completions.run_tools()`: a conversation in which the model calls Python functions."""

from __future__ import annotations

from .._core.foundation.sentinels import omit
from .._core.models.dump import sent
from .parsing import is_class
from .runner import AsyncRunner, Loop, Runner
from .runner_events import FunctionCall
from .tools import FunctionTool

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, TypeVar

    from ..types import CompletionUsage
    from ..types.chat import ChatCompletion, ChatCompletionMessage
    from .toolbox import Toolbox

    T = TypeVar("T")
else:
    from .._core.foundation.generic import Generic, T


class _Chat(Loop["ChatCompletion"], Generic[T]):
    """The loop over chat completions."""

    def __init__(self, resource: Any, box: Toolbox, limit: int, stream: bool, params: dict[str, Any]) -> None:
        super().__init__(resource, box, limit, stream)
        self.messages: list[Any] = list(params.pop("messages"))
        """The conversation so far, in the form in which it is sent."""
        if params.get("response_format", omit) is None:
            del params["response_format"]
        self._params = params
        self._tools = [t.for_chat if isinstance(t, FunctionTool) else t for t in box.given] or omit

    def _request(self) -> Callable[[], Any]:
        params = {**self._params, "messages": list(self.messages), "tools": self._tools}
        parses = is_class(params.get("response_format"))
        method = "stream" if self._stream else "parse" if parses else "create"
        make = getattr(self._resource, method)
        return lambda: make(**params)

    def _whole(self, stream: Any) -> Callable[[], Any]:
        return stream.get_final_completion  # type: ignore[no-any-return]

    def _reply(self, result: ChatCompletion) -> list[dict[str, Any]]:
        message: dict[str, Any] = sent(result.choices[0].message)
        return [{key: value for key, value in message.items() if value is not None}]

    def _calls(self, result: ChatCompletion) -> list[FunctionCall]:
        calls: Any = result.choices[0].message.tool_calls or ()
        return [
            FunctionCall(call.id, call.function.name, call.function.arguments)
            for call in calls
            if call.type == "function"
        ]

    def _answer(self, call: FunctionCall, output: Any) -> dict[str, Any]:
        return {"role": "tool", "tool_call_id": call.id, "content": output}

    def _keep(self, message: dict[str, Any], by_model: bool) -> None:
        self.messages.append(message)

    @property
    def all_chat_completions(self) -> list[ChatCompletion]:
        """The completions so far."""
        return self._results

    @property
    def total_usage(self) -> CompletionUsage:
        """Tokens of all completions so far."""
        from ..types import CompletionUsage

        names = ("completion_tokens", "prompt_tokens", "total_tokens")
        spent = [each.usage for each in self._results if each.usage is not None]
        total = {name: sum(getattr(each, name) or 0 for each in spent) for name in names}
        return CompletionUsage.model_validate(total)

    def _message(self) -> ChatCompletionMessage:
        return self._last().choices[0].message

    def _parsed(self) -> T | None:
        parsed: T | None = getattr(self._message(), "parsed", None)
        return parsed


class ChatToolRunner(_Chat[T], Runner["ChatCompletion"]):
    """A run of a conversation; iterate over its events, or ask for its end."""

    def final_chat_completion(self) -> ChatCompletion:
        """Run to the end; the last completion."""
        self.until_done()
        return self._last()

    def final_message(self) -> ChatCompletionMessage:
        """Run to the end; the last message."""
        self.until_done()
        return self._message()

    def final_content(self) -> str | None:
        """Run to the end; what the model says at last."""
        return self.final_message().content

    def final_parsed(self) -> T | None:
        """Run to the end; what the model says at last, as an instance of `response_format`."""
        self.until_done()
        return self._parsed()


class AsyncChatToolRunner(_Chat[T], AsyncRunner["ChatCompletion"]):
    """A run of a conversation; iterate over its events with `async for`, or await its end."""

    async def final_chat_completion(self) -> ChatCompletion:
        """Run to the end; the last completion."""
        await self.until_done()
        return self._last()

    async def final_message(self) -> ChatCompletionMessage:
        """Run to the end; the last message."""
        await self.until_done()
        return self._message()

    async def final_content(self) -> str | None:
        """Run to the end; what the model says at last."""
        return (await self.final_message()).content

    async def final_parsed(self) -> T | None:
        """Run to the end; what the model says at last, as an instance of `response_format`."""
        await self.until_done()
        return self._parsed()
