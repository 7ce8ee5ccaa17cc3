"""A testing kit: the API in memory, so that programs can be tested without a key, a network or money.

>>> from openai_client.testing import MockAPI
>>> mock = MockAPI()
>>> mock.responses.reply("Hello!")
>>> client = mock.client()
>>> client.responses.create(model="gpt-4o-mini", input="Greet me.").output_text
'Hello!'
"""

from __future__ import annotations

from .._core.models.type_modules import lazy_names

TYPE_CHECKING = False
if TYPE_CHECKING:
    from .core import Core as Core
    from .faults import Fault as Fault
    from .httpserver import answer_with as answer_with
    from .messages import (
        Answer as Answer,
        Close as Close,
        Pause as Pause,
        Request as Request,
        Reset as Reset,
        events_answer as events_answer,
        json_answer as json_answer,
    )
    from .mock import MockAPI as MockAPI
    from .scripted import Scripted as Scripted
    from .server import Server as Server
    from .sockets import Talk as Talk, WebSocketSession as WebSocketSession
    from .transport import AsyncMockTransport as AsyncMockTransport, MockTransport as MockTransport
    from .webhooks import Webhooks as Webhooks
else:
    # Lazily, because pytest imports this package in every run in which it is installed.
    __getattr__, __dir__ = lazy_names(
        __name__,
        {
            "Answer": "testing.messages:Answer",
            "AsyncMockTransport": "testing.transport:AsyncMockTransport",
            "Close": "testing.messages:Close",
            "Core": "testing.core:Core",
            "Fault": "testing.faults:Fault",
            "MockAPI": "testing.mock:MockAPI",
            "MockTransport": "testing.transport:MockTransport",
            "Pause": "testing.messages:Pause",
            "Request": "testing.messages:Request",
            "Reset": "testing.messages:Reset",
            "Scripted": "testing.scripted:Scripted",
            "Server": "testing.server:Server",
            "Talk": "testing.sockets:Talk",
            "WebSocketSession": "testing.sockets:WebSocketSession",
            "Webhooks": "testing.webhooks:Webhooks",
            "answer_with": "testing.httpserver:answer_with",
            "events_answer": "testing.messages:events_answer",
            "json_answer": "testing.messages:json_answer",
        },
    )

__all__ = [
    "Answer",
    "AsyncMockTransport",
    "Close",
    "Core",
    "Fault",
    "MockAPI",
    "MockTransport",
    "Pause",
    "Request",
    "Reset",
    "Scripted",
    "Server",
    "Talk",
    "WebSocketSession",
    "Webhooks",
    "answer_with",
    "events_answer",
    "json_answer",
]
