# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.chatkit.chatkit_thread_item_list`."""

from ._models import (
    ChatkitThreadItemListDataChatKitClientToolCall as DataChatKitClientToolCall,
    ChatkitThreadItemListDataChatKitTask as DataChatKitTask,
    ChatkitThreadItemListDataChatKitTaskGroup as DataChatKitTaskGroup,
    ChatkitThreadItemListDataChatKitTaskGroupTask as DataChatKitTaskGroupTask,
)

__all__ = ["DataChatKitClientToolCall", "DataChatKitTask", "DataChatKitTaskGroup", "DataChatKitTaskGroupTask"]
