# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of requests."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from .._core import TYPE_CHECKING, CallOptions, FileTypes

if TYPE_CHECKING:
    from .beta.chatkit._params import OrderEnumParam
    from .chat._params import ChatCompletionStreamOptionsParam, StopConfigurationParam
    from .graders._params import (
        CreateEvalItemParam,
        EvalItemParam,
        ScoreModelGraderSamplingParams2,
        StringCheckGraderParam,
    )
    from .responses._params import (
        ContainerNetworkPolicyAllowlistParam,
        ContainerNetworkPolicyDisabledParam,
        InlineSkillParam,
        InputFidelityParam,
        SkillReferenceParam,
    )
    from .shared_params._params import ComparisonFilter, CompoundFilter, ResponsesModel

AudioResponseFormat: TypeAlias = 'Literal["json", "text", "srt", "verbose_json", "vtt", "diarized_json"]'

class AutoFileChunkingStrategyParam(TypedDict, total=False):
    """Schema: AutoChunkingStrategyRequestParam."""

    type: Required[Literal["auto"]]

class BatchCreateParams(CallOptions, total=False):
    """Arguments of `client.batches.create`. Source: POST /batches."""

    input_file_id: Required[str]
    """The uploaded JSON Lines file of requests."""
    endpoint: Required[
        Literal[
            "/v1/responses",
            "/v1/chat/completions",
            "/v1/embeddings",
            "/v1/completions",
            "/v1/moderations",
            "/v1/images/generations",
            "/v1/images/edits",
            "/v1/videos",
        ]
    ]
    """The path that all its requests are for."""
    completion_window: Required[Literal["24h"]]
    """How long it may take."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""
    output_expires_after: BatchFileExpirationAfterParam

class BatchFileExpirationAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
    """3600 to 2592000."""

class BatchListParams(CallOptions, total=False):
    """Arguments of `client.batches.list`. Source: GET /batches."""

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""

class CompletionCreateParams(CallOptions, total=False):
    """Arguments of `client.completions.create`. Source: POST /completions."""

    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    """The model's id."""
    prompt: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]] | None]
    """At least 1 item; default `<|endoftext|>`."""
    best_of: int | None
    """0 to 20; default 1."""
    echo: bool | None
    """Default `False`."""
    frequency_penalty: float | None
    """-2 to 2; default 0."""
    logit_bias: Mapping[str, int] | None
    logprobs: int | None
    """0 to 5."""
    max_tokens: int | None
    """At least 0; default 16."""
    n: int | None
    """1 to 128; default 1."""
    presence_penalty: float | None
    """-2 to 2; default 0."""
    seed: int | None
    """Ask for the same answer to the same request, as far as that goes."""
    stop: StopConfigurationParam | None
    stream_options: ChatCompletionStreamOptionsParam | None
    suffix: str | None
    temperature: float | None
    """How random the answer is; lower is more predictable. 0 to 2; default 1."""
    top_p: float | None
    """Choose only among the likeliest tokens that make up this share; use it or temperature. 0 to 1; default 1."""
    user: str
    """Your own stable name for the end user; not their name or mail."""

class ContainerCreateParams(CallOptions, total=False):
    """Arguments of `client.containers.create`. Source: POST /containers."""

    name: Required[str]
    file_ids: Sequence[str]
    expires_after: CreateContainerBodyExpiresAfterParam
    skills: Iterable[CreateContainerBodySkillUnionParam]
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    network_policy: CreateContainerBodyNetworkPolicyUnionParam

class ContainerListParams(CallOptions, total=False):
    """Arguments of `client.containers.list`. Source: GET /containers."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    name: str

class CreateContainerBodyExpiresAfterParam(TypedDict, total=False):
    """Schema: CreateContainerBody.expires_after."""

    anchor: Required[Literal["last_active_at"]]
    minutes: Required[int]

CreateContainerBodyNetworkPolicyUnionParam: TypeAlias = """
    ContainerNetworkPolicyDisabledParam
    | ContainerNetworkPolicyAllowlistParam
"""
"""Schema: CreateContainerBody.network_policy."""

CreateContainerBodySkillUnionParam: TypeAlias = "SkillReferenceParam | InlineSkillParam"
"""Schema: CreateContainerBody.skills[]."""

class CreateEvalCustomDataSourceConfigParam(TypedDict, total=False):
    type: Required[Literal["custom"]]
    """Default `custom`."""
    item_schema: Required[Mapping[str, object]]
    include_sample_schema: bool
    """Default `False`."""

class CreateEvalLabelModelGraderParam(TypedDict, total=False):
    type: Required[Literal["label_model"]]
    name: Required[str]
    model: Required[str]
    input: Required[Iterable[CreateEvalItemParam]]
    labels: Required[Sequence[str]]
    passing_labels: Required[Sequence[str]]

class CreateEvalLogsDataSourceConfigParam(TypedDict, total=False):
    type: Required[Literal["logs"]]
    """Default `logs`."""
    metadata: Mapping[str, object]

CreateEvalRequestDataSourceConfigUnionParam: TypeAlias = """
    CreateEvalCustomDataSourceConfigParam
    | CreateEvalLogsDataSourceConfigParam
    | CreateEvalStoredCompletionsDataSourceConfigParam
"""
"""Schema: CreateEvalRequest.data_source_config."""

CreateEvalRequestTestingCriteriaUnionParam: TypeAlias = """
    CreateEvalLabelModelGraderParam
    | StringCheckGraderParam
    | EvalGraderTextSimilarityParam
    | EvalGraderPythonParam
    | EvalGraderScoreModelParam
"""
"""Schema: CreateEvalRequest.testing_criteria[]."""

class CreateEvalStoredCompletionsDataSourceConfigParam(TypedDict, total=False):
    """Schema: CreateEvalStoredCompletionsDataSourceConfig. Deprecated."""

    type: Required[Literal["stored_completions"]]
    """Default `stored_completions`."""
    metadata: Mapping[str, object]

CreateVectorStoreRequestChunkingStrategyUnionParam: TypeAlias = """
    AutoFileChunkingStrategyParam
    | StaticFileChunkingStrategyObjectParam
"""
"""Schema: CreateVectorStoreRequest.chunking_strategy."""

class EmbeddingCreateParams(CallOptions, total=False):
    """Arguments of `client.embeddings.create`. Source: POST /embeddings."""

    input: Required[str | Sequence[str] | Sequence[int] | Sequence[Sequence[int]]]
    """A text, a list of texts, or tokens. 1 to 2048 items."""
    model: Required[str | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]]
    """The model's id."""
    encoding_format: Literal["float", "base64"]
    """`base64` is smaller on the wire; left out, it is used and decoded for you. Default `float`."""
    dimensions: int
    """How many numbers a vector has; for models that can choose. At least 1."""
    user: str
    """Your own stable name for the end user; not their name or mail."""

class EvalCreateParams(CallOptions, total=False):
    """Arguments of `client.evals.create`. Source: POST /evals."""

    data_source_config: Required[CreateEvalRequestDataSourceConfigUnionParam]
    testing_criteria: Required[Iterable[CreateEvalRequestTestingCriteriaUnionParam]]
    name: str
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class EvalGraderPythonParam(TypedDict, total=False):
    type: Required[Literal["python"]]
    name: Required[str]
    source: Required[str]
    image_tag: str
    pass_threshold: float

class EvalGraderScoreModelParam(TypedDict, total=False):
    type: Required[Literal["score_model"]]
    name: Required[str]
    model: Required[str]
    sampling_params: ScoreModelGraderSamplingParams2
    input: Required[Iterable[EvalItemParam]]
    range: Sequence[float]
    pass_threshold: float

class EvalGraderTextSimilarityParam(TypedDict, total=False):
    type: Required[Literal["text_similarity"]]
    """Default `text_similarity`."""
    name: Required[str]
    input: Required[str]
    reference: Required[str]
    evaluation_metric: Required[
        Literal[
            "cosine",
            "fuzzy_match",
            "bleu",
            "gleu",
            "meteor",
            "rouge_1",
            "rouge_2",
            "rouge_3",
            "rouge_4",
            "rouge_5",
            "rouge_l",
        ]
    ]
    pass_threshold: Required[float]

class EvalListParams(CallOptions, total=False):
    """Arguments of `client.evals.list`. Source: GET /evals."""

    after: str
    """Go on after the item with this id."""
    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `asc`."""
    order_by: Literal["created_at", "updated_at"]
    """Default `created_at`."""

class EvalUpdateParams(CallOptions, total=False):
    """Arguments of `client.evals.update`. Source: POST /evals/{eval_id}."""

    name: str
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

FileChunkingStrategyParam: TypeAlias = "AutoFileChunkingStrategyParam | StaticFileChunkingStrategyObjectParam"
"""Schema: ChunkingStrategyRequestParam."""

class FileCreateParams(CallOptions, total=False):
    """Arguments of `client.files.create`. Source: POST /files."""

    file: Required[FileTypes]
    """The file: path, open file, bytes, or (name, content, type)."""
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]]
    """What the file is for."""
    expires_after: FileExpirationAfterParam
    """When the service deletes the file by itself."""

class FileExpirationAfterParam(TypedDict, total=False):
    anchor: Required[Literal["created_at"]]
    seconds: Required[int]
    """3600 to 2592000."""

class FileListParams(CallOptions, total=False):
    """Arguments of `client.files.list`. Source: GET /files."""

    purpose: str
    """What the file is for."""
    limit: int
    """How many items a page has at most. Default 10000."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""

class ImageCreateVariationParams(CallOptions, total=False):
    """Arguments of `client.images.create_variation`. Source: POST /images/variations."""

    image: Required[FileTypes]
    model: str | Literal["dall-e-2"] | None
    """The model's id. Default `dall-e-2`."""
    n: int | None
    """1 to 10; default 1."""
    response_format: Literal["url", "b64_json"] | None
    """Default `url`."""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """Default `1024x1024`."""
    user: str
    """Your own stable name for the end user; not their name or mail."""

class ImageEditParams(CallOptions, total=False):
    """Arguments of `client.images.edit`. Source: POST /images/edits."""

    image: Required[FileTypes | Sequence[FileTypes]]
    """The image or images to change. At most 16 items."""
    prompt: Required[str]
    """What the image shall show."""
    mask: FileTypes
    """A PNG whose transparent parts may be changed."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Default `auto`."""
    model: str | Literal["gpt-image-1.5", "dall-e-2", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest"] | None
    """The model's id. Default `gpt-image-1.5`."""
    n: int | None
    """1 to 10; default 1."""
    size: str | Literal["256x256", "512x512", "1024x1024", "1536x1024", "1024x1536", "auto"] | None
    """Default `1024x1024`."""
    response_format: Literal["url", "b64_json"] | None
    output_format: Literal["png", "jpeg", "webp"] | None
    """Default `png`."""
    output_compression: int | None
    """Default 100."""
    user: str
    """Your own stable name for the end user; not their name or mail."""
    input_fidelity: InputFidelityParam | None
    partial_images: int | None
    quality: Literal["standard", "low", "medium", "high", "auto"] | None
    """Default `auto`."""

class ImageGenerateParams(CallOptions, total=False):
    """Arguments of `client.images.generate`. Source: POST /images/generations."""

    prompt: Required[str]
    """What the image shall show."""
    model: str | Literal["gpt-image-1.5", "dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini"] | None
    """The model's id. Default `dall-e-2`."""
    n: int | None
    """How many images to make. 1 to 10; default 1."""
    quality: Literal["standard", "hd", "low", "medium", "high", "auto"] | None
    """Better takes longer and costs more. Default `auto`."""
    response_format: Literal["url", "b64_json"] | None
    """Default `url`."""
    output_format: Literal["png", "jpeg", "webp"] | None
    """Default `png`."""
    output_compression: int | None
    """Default 100."""
    partial_images: int | None
    size: (
        str
        | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"]
        | None
    )
    """Width by height in pixels. Default `auto`."""
    moderation: Literal["low", "auto"] | None
    """Default `auto`."""
    background: Literal["transparent", "opaque", "auto"] | None
    """Transparent, opaque, or as the model likes. Default `auto`."""
    style: Literal["vivid", "natural"] | None
    """Default `vivid`."""
    user: str
    """Your own stable name for the end user; not their name or mail."""

class ImageInputReferenceParam(TypedDict, total=False):
    """Schema: ImageRefParam-2."""

    image_url: str
    """At most 20971520 characters."""
    file_id: str

ModelIdsCompactionParam: TypeAlias = "ResponsesModel | str"

class ModerationCreateParams(CallOptions, total=False):
    """Arguments of `client.moderations.create`. Source: POST /moderations."""

    input: Required[str | Sequence[str] | Iterable[ModerationMultiModalInputParam]]
    """Text, a list of texts, or texts and images."""
    model: (
        str
        | Literal[
            "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"
        ]
    )
    """The model's id. Default `omni-moderation-latest`."""

class ModerationImageURLInputImageUrlParam(TypedDict, total=False):
    """Schema: CreateModerationRequest.input(2)[](0).image_url."""

    url: Required[str]

class ModerationImageURLInputParam(TypedDict, total=False):
    """Schema: CreateModerationRequest.input(2)[](0)."""

    type: Required[Literal["image_url"]]
    image_url: Required[ModerationImageURLInputImageUrlParam]

ModerationMultiModalInputParam: TypeAlias = "ModerationImageURLInputParam | ModerationMultiModalInputTextParam"
"""Schema: CreateModerationRequest.input(2)[]."""

class ModerationMultiModalInputTextParam(TypedDict, total=False):
    """Schema: CreateModerationRequest.input(2)[](1)."""

    type: Required[Literal["text"]]
    text: Required[str]

class ModerationTextInputParam(TypedDict, total=False):
    """Schema: EvalItemContentOutputText."""

    type: Required[Literal["output_text"]]
    text: Required[str]

PromptCacheRetentionEnumParam: TypeAlias = 'Literal["in_memory", "24h"]'

ReasoningEffortParam: TypeAlias = 'Literal["none", "minimal", "low", "medium", "high", "xhigh"]'

ServiceTierEnumParam: TypeAlias = 'Literal["auto", "default", "flex", "priority"]'

class SkillCreateParams(CallOptions, total=False):
    """Arguments of `client.skills.create`. Source: POST /skills."""

    files: Required[Sequence[FileTypes] | FileTypes]
    """At most 500 items."""

class SkillListParams(CallOptions, total=False):
    """Arguments of `client.skills.list`. Source: GET /skills."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: OrderEnumParam
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""

class SkillUpdateParams(CallOptions, total=False):
    """Arguments of `client.skills.update`. Source: POST /skills/{skill_id}."""

    default_version: Required[str]

class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Schema: StaticChunkingStrategyRequestParam."""

    type: Required[Literal["static"]]
    static: Required[StaticFileChunkingStrategyParam]

class StaticFileChunkingStrategyParam(TypedDict, total=False):
    """Schema: StaticChunkingStrategy."""

    max_chunk_size_tokens: Required[int]
    """100 to 4096."""
    chunk_overlap_tokens: Required[int]

class UploadCompleteParams(CallOptions, total=False):
    """Arguments of `client.uploads.complete`. Source: POST /uploads/{upload_id}/complete."""

    part_ids: Required[Sequence[str]]
    md5: str

class UploadCreateParams(CallOptions, total=False):
    """Arguments of `client.uploads.create`. Source: POST /uploads."""

    filename: Required[str]
    purpose: Required[Literal["assistants", "batch", "fine-tune", "vision"]]
    """What the file is for."""
    bytes: Required[int]
    mime_type: Required[str]
    expires_after: FileExpirationAfterParam

class VectorStoreCreateParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.create`. Source: POST /vector_stores."""

    file_ids: Sequence[str]
    """At most 500 items."""
    name: str
    description: str
    expires_after: VectorStoreExpirationAfterParam
    chunking_strategy: CreateVectorStoreRequestChunkingStrategyUnionParam
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

class VectorStoreExpirationAfterParam(TypedDict, total=False):
    anchor: Required[Literal["last_active_at"]]
    days: Required[int]
    """1 to 365."""

class VectorStoreListParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.list`. Source: GET /vector_stores."""

    limit: int
    """How many items a page has at most. Default 20."""
    order: Literal["asc", "desc"]
    """`asc` for oldest first, `desc` for newest first. Default `desc`."""
    after: str
    """Go on after the item with this id."""
    before: str
    """The items before the one with this id."""

class VectorStoreSearchParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.search`. Source: POST /vector_stores/{vector_store_id}/search."""

    query: Required[str | Sequence[str]]
    """What to look for."""
    rewrite_query: bool
    """Let the service put the query better first. Default `False`."""
    max_num_results: int
    """The most passages to give. 1 to 50; default 10."""
    filters: VectorStoreSearchRequestFiltersUnionParam
    """Conditions on the attributes of files."""
    ranking_options: VectorStoreSearchRequestRankingOptionsParam

VectorStoreSearchRequestFiltersUnionParam: TypeAlias = "ComparisonFilter | CompoundFilter"
"""Schema: VectorStoreSearchRequest.filters."""

class VectorStoreSearchRequestRankingOptionsParam(TypedDict, total=False):
    """Schema: VectorStoreSearchRequest.ranking_options."""

    ranker: Literal["none", "auto", "default-2024-11-15"]
    """Default `auto`."""
    score_threshold: float
    """0 to 1; default 0."""

class VectorStoreUpdateParams(CallOptions, total=False):
    """Arguments of `client.vector_stores.update`. Source: POST /vector_stores/{vector_store_id}."""

    name: str | None
    expires_after: VectorStoreExpirationAfterParam
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of your own: keys to 64, values to 512 characters."""

VideoContentVariantParam: TypeAlias = 'Literal["video", "thumbnail", "spritesheet"]'

class VideoCreateCharacterParams(CallOptions, total=False):
    """Arguments of `client.videos.create_character`. Source: POST /videos/characters."""

    video: Required[FileTypes]
    name: Required[str]
    """1 to 80 characters."""

class VideoCreateParams(CallOptions, total=False):
    """Arguments of `client.videos.create`. Source: POST /videos."""

    prompt: Required[str]
    """1 to 32000 characters."""
    model: VideoModelParam
    """The model's id."""
    input_reference: FileTypes | ImageInputReferenceParam
    seconds: VideoSeconds
    size: VideoSizeParam

class VideoDownloadContentParams(CallOptions, total=False):
    """Arguments of `client.videos.download_content`. Source: GET /videos/{video_id}/content."""

    variant: VideoContentVariantParam

class VideoEditParams(CallOptions, total=False):
    """Arguments of `client.videos.edit`. Source: POST /videos/edits."""

    video: Required[FileTypes | VideoReferenceInputParam]
    prompt: Required[str]
    """1 to 32000 characters."""

class VideoExtendParams(CallOptions, total=False):
    """Arguments of `client.videos.extend`. Source: POST /videos/extensions."""

    video: Required[VideoReferenceInputParam | FileTypes]
    prompt: Required[str]
    """1 to 32000 characters."""
    seconds: Required[VideoSeconds]

class VideoListParams(CallOptions, total=False):
    """Arguments of `client.videos.list`. Source: GET /videos."""

    limit: int
    """How many items a page has at most. 0 to 100."""
    order: OrderEnumParam
    """`asc` for oldest first, `desc` for newest first."""
    after: str
    """Go on after the item with this id."""

VideoModelParam: TypeAlias = """
    str
    | Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
"""

class VideoReferenceInputParam(TypedDict, total=False):
    """Schema: VideoReferenceInputParam."""

    id: Required[str]

class VideoRemixParams(CallOptions, total=False):
    """Arguments of `client.videos.remix`. Source: POST /videos/{video_id}/remix."""

    prompt: Required[str]
    """1 to 32000 characters."""

VideoSeconds: TypeAlias = 'Literal["4", "8", "12"]'

VideoSizeParam: TypeAlias = 'Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]'
