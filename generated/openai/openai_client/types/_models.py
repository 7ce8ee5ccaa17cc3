# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types` holds of answers."""

from __future__ import annotations

from .._core import TYPE_CHECKING, Model as CoreModel, Tagged

if TYPE_CHECKING:
    from typing import Any, Literal, TypeAlias

    from .beta._models import BetaCustomToolFormatText
    from .graders._models import (
        LabelModelGrader,
        ScoreModelGraderInput,
        ScoreModelGraderSamplingParams,
        StringCheckGrader,
    )
    from .shared._models import (
        ComparisonFilter as SharedComparisonFilter,
        CustomToolInputFormatGrammar,
        FunctionDefinition as SharedFunctionDefinition,
        Reasoning as SharedReasoning,
        ResponseFormatJSONObject as SharedResponseFormatJSONObject,
        ResponseFormatJSONSchema as SharedResponseFormatJSONSchema,
        ResponseFormatText as SharedResponseFormatText,
    )
    from .shared_params._models import CompoundFilterFilter

AllModels: TypeAlias = "ChatModel | ResponsesModel"
"""Schema: ModelIds."""

AudioModel: TypeAlias = """
    str
    | Literal[
        "whisper-1", "gpt-4o-transcribe", "gpt-4o-mini-transcribe", "gpt-4o-mini-transcribe-2025-12-15",
        "gpt-4o-transcribe-diarize",
    ]
"""
"""Schema: CreateTranscriptionRequest.model."""

class Batch(CoreModel):
    id: str
    object: Literal["batch"]
    endpoint: str
    model: str | None = None
    errors: BatchErrors | None = None
    input_file_id: str
    completion_window: str
    status: Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    output_file_id: str | None = None
    error_file_id: str | None = None
    created_at: int
    in_progress_at: int | None = None
    expires_at: int | None = None
    finalizing_at: int | None = None
    completed_at: int | None = None
    failed_at: int | None = None
    expired_at: int | None = None
    cancelling_at: int | None = None
    cancelled_at: int | None = None
    request_counts: BatchRequestCounts | None = None
    usage: BatchUsage | None = None
    metadata: dict[str, str] | None = None

class BatchError(CoreModel):
    """Schema: Batch.errors.data[]."""

    code: str | None = None
    message: str | None = None
    param: str | None = None
    line: int | None = None

class BatchErrors(CoreModel):
    """Schema: Batch.errors."""

    object: str | None = None
    data: list[BatchError] | None = None

class BatchRequestCounts(CoreModel):
    """Schema: Batch.request_counts."""

    total: int
    completed: int
    failed: int

class BatchUsage(CoreModel):
    """Schema: Batch.usage."""

    input_tokens: int
    input_tokens_details: BatchUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: BatchUsageOutputTokensDetails
    total_tokens: int

class BatchUsageInputTokensDetails(CoreModel):
    """Schema: Batch.usage.input_tokens_details."""

    cached_tokens: int

class BatchUsageOutputTokensDetails(CoreModel):
    """Schema: Batch.usage.output_tokens_details."""

    reasoning_tokens: int

ChatModel: TypeAlias = """
    str
    | Literal[
        "gpt-5.4", "gpt-5.4-mini", "gpt-5.4-nano", "gpt-5.4-mini-2026-03-17", "gpt-5.4-nano-2026-03-17",
        "gpt-5.3-chat-latest", "gpt-5.2", "gpt-5.2-2025-12-11", "gpt-5.2-chat-latest", "gpt-5.2-pro",
        "gpt-5.2-pro-2025-12-11", "gpt-5.1", "gpt-5.1-2025-11-13", "gpt-5.1-codex", "gpt-5.1-mini",
        "gpt-5.1-chat-latest", "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07",
        "gpt-5-mini-2025-08-07", "gpt-5-nano-2025-08-07", "gpt-5-chat-latest", "gpt-4.1", "gpt-4.1-mini",
        "gpt-4.1-nano", "gpt-4.1-2025-04-14", "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14",
        "o4-mini", "o4-mini-2025-04-16", "o3", "o3-2025-04-16", "o3-mini", "o3-mini-2025-01-31", "o1",
        "o1-2024-12-17", "o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o",
        "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-audio-preview",
        "gpt-4o-audio-preview-2024-10-01", "gpt-4o-audio-preview-2024-12-17",
        "gpt-4o-audio-preview-2025-06-03", "gpt-4o-mini-audio-preview",
        "gpt-4o-mini-audio-preview-2024-12-17", "gpt-4o-search-preview", "gpt-4o-mini-search-preview",
        "gpt-4o-search-preview-2025-03-11", "gpt-4o-mini-search-preview-2025-03-11", "chatgpt-4o-latest",
        "codex-mini-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo",
        "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview",
        "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314",
        "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301",
        "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
    ]
"""
"""Schema: ModelIdsShared."""

class Completion(CoreModel):
    """Schema: CreateCompletionResponse."""

    id: str
    choices: list[CompletionChoice]
    created: int
    model: str
    system_fingerprint: str | None = None
    object: Literal["text_completion"]
    usage: CompletionUsage | None = None

class CompletionChoice(CoreModel):
    """Schema: CreateCompletionResponse.choices[]."""

    finish_reason: Literal["stop", "length", "content_filter"]
    index: int
    logprobs: CompletionChoiceLogprobs | None
    text: str

class CompletionChoiceLogprobs(CoreModel):
    """Schema: CreateCompletionResponse.choices[].logprobs(0)."""

    text_offset: list[int] | None = None
    token_logprobs: list[float] | None = None
    tokens: list[str] | None = None
    top_logprobs: list[dict[str, float]] | None = None

class CompletionUsage(CoreModel):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    completion_tokens_details: CompletionUsageCompletionTokensDetails | None = None
    prompt_tokens_details: CompletionUsagePromptTokensDetails | None = None

class CompletionUsageCompletionTokensDetails(CoreModel):
    """Schema: CompletionUsage.completion_tokens_details."""

    accepted_prediction_tokens: int | None = None
    audio_tokens: int | None = None
    reasoning_tokens: int | None = None
    rejected_prediction_tokens: int | None = None

class CompletionUsagePromptTokensDetails(CoreModel):
    """Schema: CompletionUsage.prompt_tokens_details."""

    audio_tokens: int | None = None
    cached_tokens: int | None = None

class CompoundFilter(CoreModel):
    type: Literal["and", "or"]
    filters: list[CompoundFilterFilter]

class ContainerCreateResponseExpiresAfter(CoreModel):
    """Schema: ContainerResource.expires_after."""

    anchor: Literal["last_active_at"] | None = None
    minutes: int | None = None

class ContainerCreateResponseNetworkPolicy(CoreModel):
    """Schema: ContainerResource.network_policy."""

    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None = None

class ContainerDeleted(CoreModel):
    id: str
    object: Literal["container.deleted"]
    deleted: bool

class ContainerListResponse(CoreModel):
    """Schema: ContainerResource."""

    id: str
    object: str
    name: str
    created_at: int
    status: str
    last_active_at: int | None = None
    expires_after: ContainerCreateResponseExpiresAfter | None = None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None = None
    network_policy: ContainerCreateResponseNetworkPolicy | None = None

class CreateEmbeddingResponse(CoreModel):
    data: list[Embedding]
    model: str
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage

class CreateEmbeddingResponseUsage(CoreModel):
    """Schema: CreateEmbeddingResponse.usage."""

    prompt_tokens: int
    total_tokens: int

CustomToolInputFormat: TypeAlias = "BetaCustomToolFormatText | CustomToolInputFormatGrammar"
"""Schema: CustomToolParam.format."""

class DeletedSkill(CoreModel):
    """Schema: DeletedSkillResource."""

    object: Literal["skill.deleted"]
    deleted: bool
    id: str

class Embedding(CoreModel):
    index: int
    embedding: list[float]
    object: Literal["embedding"]

EmbeddingModel: TypeAlias = """
    str
    | Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
"""
"""Schema: CreateEmbeddingRequest.model."""

class ErrorObject(CoreModel):
    """Schema: RealtimeServerEventConversationItemInputAudioTranscriptionFailed.error."""

    type: str | None = None
    code: str | None = None
    message: str | None = None
    param: str | None = None

class EvalCreateResponseDataSourceConfigLogs(CoreModel):
    """Schema: EvalLogsDataSourceConfig."""

    type: Literal["logs"]
    metadata: dict[str, str] | None = None
    schema_: dict[str, Any]
    _wire = {"schema_": "schema"}

class EvalCreateResponseTestingCriterionEvalGraderPython(CoreModel):
    """Schema: EvalGraderPython."""

    type: Literal["python"]
    name: str
    source: str
    image_tag: str | None = None
    pass_threshold: float | None = None

class EvalCreateResponseTestingCriterionEvalGraderScoreModel(CoreModel):
    """Schema: EvalGraderScoreModel."""

    type: Literal["score_model"]
    name: str
    model: str
    sampling_params: ScoreModelGraderSamplingParams | None = None
    input: list[ScoreModelGraderInput]
    range: list[float] | None = None
    pass_threshold: float | None = None

class EvalCreateResponseTestingCriterionEvalGraderTextSimilarity(CoreModel):
    """Schema: EvalGraderTextSimilarity."""

    type: Literal["text_similarity"]
    name: str
    input: str
    reference: str
    evaluation_metric: Literal[
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
    pass_threshold: float

class EvalCustomDataSourceConfig(CoreModel):
    type: Literal["custom"]
    schema_: dict[str, Any]
    _wire = {"schema_": "schema"}

class EvalDeleteResponse(CoreModel):
    """Schema: DELETE /evals/{eval_id} answer."""

    object: str
    deleted: bool
    eval_id: str

class EvalListResponse(CoreModel):
    """Schema: Eval."""

    object: Literal["eval"]
    id: str
    name: str
    data_source_config: EvalListResponseDataSourceConfig
    testing_criteria: list[EvalListResponseTestingCriteria]
    created_at: int
    metadata: dict[str, str] | None

EvalListResponseDataSourceConfig: TypeAlias = """
    EvalCustomDataSourceConfig
    | EvalCreateResponseDataSourceConfigLogs
    | EvalStoredCompletionsDataSourceConfig
"""
"""Schema: Eval.data_source_config."""

EvalListResponseTestingCriteria: TypeAlias = """
    LabelModelGrader
    | StringCheckGrader
    | EvalCreateResponseTestingCriterionEvalGraderTextSimilarity
    | EvalCreateResponseTestingCriterionEvalGraderPython
    | EvalCreateResponseTestingCriterionEvalGraderScoreModel
"""
"""Schema: Eval.testing_criteria[]."""

class EvalStoredCompletionsDataSourceConfig(CoreModel):
    """Schema: EvalStoredCompletionsDataSourceConfig. Deprecated."""

    type: Literal["stored_completions"]
    metadata: dict[str, str] | None = None
    schema_: dict[str, Any]
    _wire = {"schema_": "schema"}

FileChunkingStrategy: TypeAlias = "StaticFileChunkingStrategyObject | OtherFileChunkingStrategyObject"
"""Schema: VectorStoreFileObject.chunking_strategy."""

class FileDeleted(CoreModel):
    """Schema: DeleteFileResponse."""

    id: str
    object: Literal["file"]
    deleted: bool

class FileObject(CoreModel):
    """Schema: OpenAIFile."""

    id: str
    bytes: int
    created_at: int
    expires_at: int | None = None
    filename: str
    object: Literal["file"]
    purpose: Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
    ]
    status: Literal["uploaded", "processed", "error"]
    """Deprecated."""
    status_details: str | None = None
    """Deprecated."""

FilePurpose: TypeAlias = 'Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]'
"""Schema: CreateFileRequest.purpose."""

FunctionParameters: TypeAlias = "dict[str, Any]"

class Image(CoreModel):
    b64_json: str | None = None
    url: str | None = None
    revised_prompt: str | None = None

class ImageEditCompletedEvent(CoreModel):
    type: Literal["image_edit.completed"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImageEditCompletedEventUsage

class ImageEditCompletedEventUsage(CoreModel):
    """Schema: ImagesUsage."""

    total_tokens: int
    input_tokens: int
    output_tokens: int
    input_tokens_details: ImageEditCompletedEventUsageInputTokensDetails

class ImageEditCompletedEventUsageInputTokensDetails(CoreModel):
    """Schema: ImagesUsage.input_tokens_details."""

    text_tokens: int
    image_tokens: int

class ImageEditPartialImageEvent(CoreModel):
    type: Literal["image_edit.partial_image"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int

ImageEditStreamEvent: TypeAlias = "ImageEditPartialImageEvent | ImageEditCompletedEvent"

class ImageGenCompletedEvent(CoreModel):
    type: Literal["image_generation.completed"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    usage: ImageEditCompletedEventUsage

class ImageGenPartialImageEvent(CoreModel):
    type: Literal["image_generation.partial_image"]
    b64_json: str
    created_at: int
    size: Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    quality: Literal["low", "medium", "high", "auto"]
    background: Literal["transparent", "opaque", "auto"]
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int

ImageGenStreamEvent: TypeAlias = "ImageGenPartialImageEvent | ImageGenCompletedEvent"

ImageModel: TypeAlias = """
    str
    | Literal["gpt-image-1.5", "dall-e-2", "dall-e-3", "gpt-image-1", "gpt-image-1-mini"]
    | None
"""
"""Schema: CreateImageRequest.model."""

class ImagesResponse(CoreModel):
    created: int
    data: list[Image] | None = None
    background: Literal["transparent", "opaque"] | None = None
    output_format: Literal["png", "webp", "jpeg"] | None = None
    size: Literal["1024x1024", "1024x1536", "1536x1024"] | None = None
    quality: Literal["low", "medium", "high"] | None = None
    usage: ImagesResponseUsage | None = None

class ImagesResponseUsage(CoreModel):
    """Schema: ImageGenUsage."""

    input_tokens: int
    total_tokens: int
    output_tokens: int
    output_tokens_details: ImagesResponseUsageOutputTokensDetails | None = None
    input_tokens_details: ImagesResponseUsageInputTokensDetails

class ImagesResponseUsageInputTokensDetails(CoreModel):
    """Schema: ImageGenInputUsageDetails."""

    text_tokens: int
    image_tokens: int

class ImagesResponseUsageOutputTokensDetails(CoreModel):
    """Schema: ImageGenOutputTokensDetails."""

    image_tokens: int
    text_tokens: int

Metadata: TypeAlias = "dict[str, str] | None"

class Model(CoreModel):
    id: str
    created: int
    object: Literal["model"]
    owned_by: str

class ModelDeleted(CoreModel):
    """Schema: DeleteModelResponse."""

    id: str
    deleted: bool
    object: str

class Moderation(CoreModel):
    """Schema: CreateModerationResponse.results[]."""

    flagged: bool
    categories: ModerationCategories
    category_scores: ModerationCategoryScores
    category_applied_input_types: ModerationCategoryAppliedInputTypes

class ModerationCategories(CoreModel):
    """Schema: CreateModerationResponse.results[].categories."""

    hate: bool
    hate_threatening: bool
    harassment: bool
    harassment_threatening: bool
    illicit: bool | None
    illicit_violent: bool | None
    self_harm: bool
    self_harm_intent: bool
    self_harm_instructions: bool
    sexual: bool
    sexual_minors: bool
    violence: bool
    violence_graphic: bool
    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }

class ModerationCategoryAppliedInputTypes(CoreModel):
    """Schema: CreateModerationResponse.results[].category_applied_input_types."""

    hate: list[Literal["text"]]
    hate_threatening: list[Literal["text"]]
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]]
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]]
    self_harm: list[Literal["text", "image"]]
    self_harm_intent: list[Literal["text", "image"]]
    self_harm_instructions: list[Literal["text", "image"]]
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]]
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]]
    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }

class ModerationCategoryScores(CoreModel):
    """Schema: CreateModerationResponse.results[].category_scores."""

    hate: float
    hate_threatening: float
    harassment: float
    harassment_threatening: float
    illicit: float
    illicit_violent: float
    self_harm: float
    self_harm_intent: float
    self_harm_instructions: float
    sexual: float
    sexual_minors: float
    violence: float
    violence_graphic: float
    _wire = {
        "hate_threatening": "hate/threatening",
        "harassment_threatening": "harassment/threatening",
        "illicit_violent": "illicit/violent",
        "self_harm": "self-harm",
        "self_harm_intent": "self-harm/intent",
        "self_harm_instructions": "self-harm/instructions",
        "sexual_minors": "sexual/minors",
        "violence_graphic": "violence/graphic",
    }

class ModerationCreateResponse(CoreModel):
    """Schema: CreateModerationResponse."""

    id: str
    model: str
    results: list[Moderation]

ModerationModel: TypeAlias = """
    str
    | Literal[
        "omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest",
        "text-moderation-stable",
    ]
"""
"""Schema: CreateModerationRequest.model."""

class OtherFileChunkingStrategyObject(CoreModel):
    """Schema: OtherChunkingStrategyResponseParam."""

    type: Literal["other"]

ReasoningEffort: TypeAlias = 'Literal["none", "minimal", "low", "medium", "high", "xhigh"]'

class ResponseDeleted(CoreModel):
    id: str
    object: Literal["response"]
    deleted: bool

class ResponseFormatTextGrammar(CoreModel):
    type: Literal["grammar"]
    grammar: str

class ResponseFormatTextPython(CoreModel):
    type: Literal["python"]

ResponsesModel: TypeAlias = """
    ChatModel
    | Literal[
        "o1-pro", "o1-pro-2025-03-19", "o3-pro", "o3-pro-2025-06-10", "o3-deep-research",
        "o3-deep-research-2025-06-26", "o4-mini-deep-research", "o4-mini-deep-research-2025-06-26",
        "computer-use-preview", "computer-use-preview-2025-03-11", "gpt-5-codex", "gpt-5-pro",
        "gpt-5-pro-2025-10-06", "gpt-5.1-codex-max",
    ]
"""
"""Schema: ModelIdsResponses."""

class Skill(CoreModel):
    """Schema: SkillResource."""

    id: str
    object: Literal["skill"]
    name: str
    description: str
    created_at: int
    default_version: str
    latest_version: str

class SkillList(CoreModel):
    """Schema: SkillListResource."""

    object: Literal["list"]
    data: list[Skill]
    first_id: str | None
    last_id: str | None
    has_more: bool

class StaticFileChunkingStrategy(CoreModel):
    """Schema: StaticChunkingStrategy."""

    max_chunk_size_tokens: int
    chunk_overlap_tokens: int

class StaticFileChunkingStrategyObject(CoreModel):
    """Schema: StaticChunkingStrategyResponseParam."""

    type: Literal["static"]
    static: StaticFileChunkingStrategy

class Upload(CoreModel):
    id: str
    created_at: int
    filename: str
    bytes: int
    purpose: str
    status: Literal["pending", "completed", "cancelled", "expired"]
    expires_at: int
    object: Literal["upload"] | None = None
    file: FileObject | None = None

class VectorStore(CoreModel):
    """Schema: VectorStoreObject."""

    id: str
    object: Literal["vector_store"]
    created_at: int
    name: str
    usage_bytes: int
    file_counts: VectorStoreFileCounts
    status: Literal["expired", "in_progress", "completed"]
    expires_after: VectorStoreExpiresAfter | None = None
    expires_at: int | None = None
    last_active_at: int | None
    metadata: dict[str, str] | None

class VectorStoreDeleted(CoreModel):
    """Schema: DeleteVectorStoreResponse."""

    id: str
    deleted: bool
    object: Literal["vector_store.deleted"]

class VectorStoreExpiresAfter(CoreModel):
    """Schema: VectorStoreExpirationAfter."""

    anchor: Literal["last_active_at"]
    days: int

class VectorStoreFileCounts(CoreModel):
    """Schema: VectorStoreObject.file_counts."""

    in_progress: int
    completed: int
    failed: int
    cancelled: int
    total: int

class VectorStoreSearchResponse(CoreModel):
    """Schema: VectorStoreSearchResultItem."""

    file_id: str
    filename: str
    score: float
    attributes: dict[str, str | float | bool] | None
    content: list[VectorStoreSearchResponseContent]

class VectorStoreSearchResponseContent(CoreModel):
    """Schema: VectorStoreSearchResultContentObject."""

    type: Literal["text"]
    text: str

class Video(CoreModel):
    """Schema: VideoResource."""

    id: str
    object: Literal["video"]
    model: VideoModel
    status: VideoStatus
    progress: int
    created_at: int
    completed_at: int | None
    expires_at: int | None
    prompt: str | None
    size: VideoSize
    seconds: str
    remixed_from_video_id: str | None
    error: VideoCreateError | None

class VideoCreateError(CoreModel):
    """Schema: Error-2."""

    code: str
    message: str

class VideoDeleteResponse(CoreModel):
    """Schema: DeletedVideoResource."""

    object: Literal["video.deleted"]
    deleted: bool
    id: str

class VideoGetCharacterResponse(CoreModel):
    """Schema: VideoCharacterResource."""

    id: str | None
    name: str | None
    created_at: int

VideoModel: TypeAlias = """
    str
    | Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]
"""

VideoSize: TypeAlias = 'Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]'

VideoStatus: TypeAlias = 'Literal["queued", "in_progress", "completed", "failed"]'

ComparisonFilter: TypeAlias = "SharedComparisonFilter"

ContainerCreateResponse: TypeAlias = "ContainerListResponse"

ContainerRetrieveResponse: TypeAlias = "ContainerListResponse"

EvalCreateResponse: TypeAlias = "EvalListResponse"

EvalRetrieveResponse: TypeAlias = "EvalListResponse"

EvalUpdateResponse: TypeAlias = "EvalListResponse"

FunctionDefinition: TypeAlias = "SharedFunctionDefinition"

Reasoning: TypeAlias = "SharedReasoning"

ResponseFormatJSONObject: TypeAlias = "SharedResponseFormatJSONObject"

ResponseFormatJSONSchema: TypeAlias = "SharedResponseFormatJSONSchema"

ResponseFormatText: TypeAlias = "SharedResponseFormatText"

VideoCreateCharacterResponse: TypeAlias = "VideoGetCharacterResponse"

UNIONS = {
    "CustomToolInputFormat": Tagged(
        "type", {"text": "BetaCustomToolFormatText", "grammar": "CustomToolInputFormatGrammar"}
    ),
    "EvalListResponseDataSourceConfig": Tagged(
        "type",
        {
            "custom": "EvalCustomDataSourceConfig",
            "logs": "EvalCreateResponseDataSourceConfigLogs",
            "stored_completions": "EvalStoredCompletionsDataSourceConfig",
        },
    ),
    "EvalListResponseTestingCriteria": Tagged(
        "type",
        {
            "label_model": "LabelModelGrader",
            "string_check": "StringCheckGrader",
            "text_similarity": "EvalCreateResponseTestingCriterionEvalGraderTextSimilarity",
            "python": "EvalCreateResponseTestingCriterionEvalGraderPython",
            "score_model": "EvalCreateResponseTestingCriterionEvalGraderScoreModel",
        },
    ),
    "FileChunkingStrategy": Tagged(
        "type", {"static": "StaticFileChunkingStrategyObject", "other": "OtherFileChunkingStrategyObject"}
    ),
    "ImageEditStreamEvent": Tagged(
        "type",
        {"image_edit.partial_image": "ImageEditPartialImageEvent", "image_edit.completed": "ImageEditCompletedEvent"},
    ),
    "ImageGenStreamEvent": Tagged(
        "type",
        {
            "image_generation.partial_image": "ImageGenPartialImageEvent",
            "image_generation.completed": "ImageGenCompletedEvent",
        },
    ),
}

ELSEWHERE = {
    "BetaCustomToolFormatText": "types.beta._models:BetaCustomToolFormatText",
    "CompoundFilterFilter": "types.shared_params._models:CompoundFilterFilter",
    "CustomToolInputFormatGrammar": "types.shared._models:CustomToolInputFormatGrammar",
    "LabelModelGrader": "types.graders._models:LabelModelGrader",
    "ScoreModelGraderInput": "types.graders._models:ScoreModelGraderInput",
    "ScoreModelGraderSamplingParams": "types.graders._models:ScoreModelGraderSamplingParams",
    "SharedComparisonFilter": "types.shared._models:ComparisonFilter",
    "SharedFunctionDefinition": "types.shared._models:FunctionDefinition",
    "SharedReasoning": "types.shared._models:Reasoning",
    "SharedResponseFormatJSONObject": "types.shared._models:ResponseFormatJSONObject",
    "SharedResponseFormatJSONSchema": "types.shared._models:ResponseFormatJSONSchema",
    "SharedResponseFormatText": "types.shared._models:ResponseFormatText",
    "StringCheckGrader": "types.graders._models:StringCheckGrader",
}
