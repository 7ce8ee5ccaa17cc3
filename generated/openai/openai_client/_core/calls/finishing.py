"""Helpers that change what a call gives, on whatever engine it runs."""

from __future__ import annotations

from functools import partial

from .engine import Engine

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from ..foundation.protocols import HttpResponse
    from ..requests.call import Call


class Finishing(Engine):
    """Has another engine run the calls, with a last step for their values.

    `type(self)(Finishing(self._engine, f)).create(...)` gives what `self.create(...)` gives, raw, streamed
    or awaited, with `f(value, response)` in place of the value.
    """

    __slots__ = ("_finish", "_inner")

    def __init__(self, inner: Engine, finish: Callable[[Any, HttpResponse], Any]) -> None:
        super().__init__(inner.session)
        self._inner = inner
        self._finish = finish

    def run(self, call: Call[Any, Any]) -> Any:
        """What the other engine gives."""
        call.finish = partial(self._finished, call.endpoint.answer)
        return self._inner.run(call)

    def _finished(self, spec: Any, value: Any, response: HttpResponse) -> Any:
        try:
            return self._finish(value, response)
        except (AttributeError, TypeError, LookupError) as error:
            from .results import unfit

            found = unfit(spec, response, error)
            if found is error:
                raise
            raise found from error
