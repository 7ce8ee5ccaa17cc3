"""Operations that do more than keep objects: key of the contract -> what answers it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from ..call import Call
from ..sockets import WebSocketSession
from . import (
    assistants,
    batches,
    chat,
    completions,
    conversations,
    embeddings,
    files,
    fine_tuning,
    jobs,
    media,
    models,
    realtime,
    response_socket,
    responses,
    translations,
    uploads,
    vector_stores,
)

SOCKETS: Mapping[str, type[WebSocketSession]] = {
    "/realtime": realtime.Realtime,
    "/realtime/translations": translations.Translations,
    "/responses": response_socket.Responses,
}
"""Route of a WebSocket -> what speaks there."""

Handler: TypeAlias = Callable[[Call], Any]
"""Gives JSON or an `Answer`. Raises: Problem."""

HANDLERS: Mapping[str, Handler] = {
    **assistants.HANDLERS,
    **batches.HANDLERS,
    **chat.HANDLERS,
    **completions.HANDLERS,
    **conversations.HANDLERS,
    **embeddings.HANDLERS,
    **files.HANDLERS,
    **fine_tuning.HANDLERS,
    **jobs.HANDLERS,
    **media.HANDLERS,
    **models.HANDLERS,
    **responses.HANDLERS,
    **uploads.HANDLERS,
    **vector_stores.HANDLERS,
}
