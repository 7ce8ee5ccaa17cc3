"""Event handlers for runs of assistants, and the managers that open their streams."""

from ...helpers.assistant_handler import AssistantEventHandler as AssistantEventHandler
from ...helpers.assistant_stream import (
    AssistantStreamManager as AssistantStreamManager,
    AsyncAssistantStreamManager as AsyncAssistantStreamManager,
)
from ...helpers.async_assistant_handler import AsyncAssistantEventHandler as AsyncAssistantEventHandler
