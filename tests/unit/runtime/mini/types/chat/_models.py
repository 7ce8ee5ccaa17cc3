# Generated from mini.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.chat` holds of answers."""

from __future__ import annotations

from ..._core import Keyed, Model, Tagged

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .._models import Usage


class ChatCompletion(Model):
    """Schema: CreateChatCompletionResponse."""

    id: str
    choices: list[ChatCompletionChoice]
    created: int
    model: str
    object: Literal["chat.completion"]
    usage: Usage | None = None


class ChatCompletionChoice(Model):
    """Schema: CreateChatCompletionResponse.choices."""

    index: int
    message: ChatCompletionMessage
    finish_reason: str | None = None


class ChatCompletionMessage(Model):
    """Schema: ChatCompletionResponseMessage."""

    role: Literal["assistant"]
    content: str | Content | None = None
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    annotations: dict[str, Note] | None = None
    parts: list[Text] | list[Picture] | None = None
    deep: Part | None = None


class ChatCompletionMessageFunctionToolCall(Model):
    """Schema: ChatCompletionMessageToolCall."""

    id: str
    function: Function
    type: Literal["function"]


class Function(Model):
    """Schema: ChatCompletionMessageToolCall.function."""

    name: str
    arguments: str


class ChatCompletionMessageCustomToolCall(Model):
    """Schema: ChatCompletionMessageCustomToolCall."""

    id: str
    custom: dict[str, Any]
    type: Literal["custom"]


ChatCompletionMessageToolCallUnion: TypeAlias = """
    ChatCompletionMessageFunctionToolCall
    | ChatCompletionMessageCustomToolCall
"""


class Note(Model):
    """Schema: Note."""

    text: str


class Text(Model):
    """Schema: Text."""

    text: str
    type: Literal["text"] | None = None


class Picture(Model):
    """Schema: Picture."""

    url: str


class Folder(Model):
    """Schema: Folder: a part of parts."""

    type: Literal["folder"]
    role: Literal["own", "shared"]
    parts: list[Part]


class SharedFolder(Model):
    """Schema: SharedFolder."""

    type: Literal["folder"]
    role: Literal["shared"]
    part: Part | None = None


Content: TypeAlias = """
    Text
    | Picture
    | list[Text]
    | str
"""
Part: TypeAlias = """
    Folder
    | SharedFolder
    | Text
    | Picture
    | list[Part]
    | None
"""


class ChatCompletionChunk(Model):
    """Schema: CreateChatCompletionStreamResponse."""

    id: str
    choices: list[ChunkChoice]
    usage: Usage | None = None


class ChunkChoice(Model):
    """Schema: CreateChatCompletionStreamResponse.choices."""

    index: int
    delta: Delta
    finish_reason: str | None = None


class Delta(Model):
    """Schema: ChatCompletionStreamResponseDelta."""

    role: str | None = None
    content: str | None = None


UNIONS = {
    "ChatCompletionMessageToolCallUnion": Tagged(
        "type",
        {
            "function": "ChatCompletionMessageFunctionToolCall",
            "custom": "ChatCompletionMessageCustomToolCall",
        },
    ),
    "Content": Keyed({"url": "Picture", "text": "Text"}),
    "Part": Tagged(
        "type",
        {"folder": Tagged("role", {"own": "Folder", "shared": "SharedFolder"}), "text": "Text"},
        default="Text",
        by_key={"url": "Picture"},
    ),
}
ELSEWHERE = {"Usage": "types._models:Usage"}
