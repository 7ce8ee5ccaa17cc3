# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""A client for OpenAI API."""

from __future__ import annotations

from ._core import TYPE_CHECKING, lazy_reexports

if TYPE_CHECKING:
    from . import resources as resources
    from . import types as types
    from ._core.foundation.attempts import Attempt as Attempt
    from ._core.foundation.rate_limits import RateLimit as RateLimit
    from ._core.foundation.sentinels import (
        NOT_GIVEN as NOT_GIVEN,
        NotGiven as NotGiven,
        Omit as Omit,
        not_given as not_given,
        omit as omit,
    )
    from ._core.models.model import BaseModel as BaseModel
    from ._core.requests.body_sources import FileChangedError as FileChangedError, to_file as to_file
    from ._core.streaming.stream import AsyncStream as AsyncStream, Stream as Stream
    from ._exceptions import (
        APIConnectionError as APIConnectionError,
        APIConnectionTimeoutError as APIConnectionTimeoutError,
        APIError as APIError,
        APIResponseValidationError as APIResponseValidationError,
        APIStatusError as APIStatusError,
        APITimeoutError as APITimeoutError,
        AuthenticationError as AuthenticationError,
        BadRequestError as BadRequestError,
        ConflictError as ConflictError,
        ContentFilterFinishReasonError as ContentFilterFinishReasonError,
        IncompleteStreamError as IncompleteStreamError,
        InternalServerError as InternalServerError,
        InvalidWebhookSignatureError as InvalidWebhookSignatureError,
        LengthFinishReasonError as LengthFinishReasonError,
        NotFoundError as NotFoundError,
        OAuthError as OAuthError,
        OpenAIError as OpenAIError,
        PermissionDeniedError as PermissionDeniedError,
        RateLimitError as RateLimitError,
        SubjectTokenProviderError as SubjectTokenProviderError,
        UnprocessableEntityError as UnprocessableEntityError,
        WebSocketConnectionClosedError as WebSocketConnectionClosedError,
        WebSocketQueueFullError as WebSocketQueueFullError,
    )
    from ._module import (
        admin_api_key as admin_api_key,
        api_key as api_key,
        api_type as api_type,
        api_version as api_version,
        azure_ad_token as azure_ad_token,
        azure_ad_token_provider as azure_ad_token_provider,
        azure_endpoint as azure_endpoint,
        base_url as base_url,
        default_headers as default_headers,
        default_query as default_query,
        http_client as http_client,
        max_retries as max_retries,
        organization as organization,
        project as project,
        timeout as timeout,
        webhook_secret as webhook_secret,
    )
    from ._transports import (
        DEFAULT_CONNECTION_LIMITS as DEFAULT_CONNECTION_LIMITS,
        DEFAULT_TIMEOUT as DEFAULT_TIMEOUT,
        DefaultAioHttpClient as DefaultAioHttpClient,
        DefaultAsyncHttpxClient as DefaultAsyncHttpxClient,
        DefaultHttpxClient as DefaultHttpxClient,
        Timeout as Timeout,
    )
    from .azure import AsyncAzureOpenAI as AsyncAzureOpenAI, AzureOpenAI as AzureOpenAI
    from .client import AsyncClient as AsyncClient, AsyncOpenAI as AsyncOpenAI, Client as Client, OpenAI as OpenAI
    from .helpers.assistant_handler import AssistantEventHandler as AssistantEventHandler
    from .helpers.async_assistant_handler import AsyncAssistantEventHandler as AsyncAssistantEventHandler
    from .helpers.batch_jobs import BatchFailedError as BatchFailedError
    from .helpers.computer import AsyncComputerToolset as AsyncComputerToolset, ComputerToolset as ComputerToolset
    from .helpers.computer_drivers import AsyncComputerDriver as AsyncComputerDriver, ComputerDriver as ComputerDriver
    from .helpers.computer_turns import ComputerUseError as ComputerUseError
    from .helpers.convert import StructureError as StructureError
    from .helpers.polling import WaitTimeoutError as WaitTimeoutError
    from .helpers.runner import ToolRunnerError as ToolRunnerError
    from .helpers.schema import to_strict_json_schema as to_strict_json_schema
    from .helpers.tools import (
        FunctionTool as FunctionTool,
        function_tool as function_tool,
        pydantic_function_tool as pydantic_function_tool,
        pydantic_responses_function_tool as pydantic_responses_function_tool,
    )
    from ._core.calls.engine import Sync as _Sync
    from .resources.admin import Admin as _Admin
    from .resources.beta.assistants import Assistants as _Assistants
    from .resources.audio import Audio as _Audio
    from .resources.batch import Batch as _Batch
    from .resources.batches import Batches as _Batches
    from .resources.beta import Beta as _Beta
    from .resources.chat import Chat as _Chat
    from .resources.completions import Completions as _Completions
    from .resources.containers import Containers as _Containers
    from .resources.conversations import Conversations as _Conversations
    from .resources.embeddings import Embeddings as _Embeddings
    from .resources.evals import Evals as _Evals
    from .resources.files import Files as _Files
    from .resources.fine_tuning import FineTuning as _FineTuning
    from .resources.images import Images as _Images
    from .resources.models import Models as _Models
    from .resources.moderations import Moderations as _Moderations
    from .resources.realtime import Realtime as _Realtime
    from .resources.responses import Responses as _Responses
    from .resources.skills import Skills as _Skills
    from .resources.uploads import Uploads as _Uploads
    from .resources.vector_stores import VectorStores as _VectorStores
    from .resources.videos import Videos as _Videos
    from .helpers.webhooks import Webhooks as _Webhooks

    admin: _Admin[_Sync]
    assistants: _Assistants[_Sync]
    audio: _Audio[_Sync]
    batch: _Batch[_Sync]
    batches: _Batches[_Sync]
    beta: _Beta[_Sync]
    chat: _Chat[_Sync]
    completions: _Completions[_Sync]
    containers: _Containers[_Sync]
    conversations: _Conversations[_Sync]
    embeddings: _Embeddings[_Sync]
    evals: _Evals[_Sync]
    files: _Files[_Sync]
    fine_tuning: _FineTuning[_Sync]
    images: _Images[_Sync]
    models: _Models[_Sync]
    moderations: _Moderations[_Sync]
    realtime: _Realtime[_Sync]
    responses: _Responses[_Sync]
    skills: _Skills[_Sync]
    uploads: _Uploads[_Sync]
    vector_stores: _VectorStores[_Sync]
    videos: _Videos[_Sync]
    webhooks: _Webhooks[_Sync]
else:
    __getattr__, __dir__ = lazy_reexports(
        __name__,
        {
            "APIConnectionError": "_exceptions:APIConnectionError",
            "APIConnectionTimeoutError": "_exceptions:APIConnectionTimeoutError",
            "APIError": "_exceptions:APIError",
            "APIResponseValidationError": "_exceptions:APIResponseValidationError",
            "APIStatusError": "_exceptions:APIStatusError",
            "APITimeoutError": "_exceptions:APITimeoutError",
            "AssistantEventHandler": "helpers.assistant_handler:AssistantEventHandler",
            "AsyncAssistantEventHandler": "helpers.async_assistant_handler:AsyncAssistantEventHandler",
            "AsyncAzureOpenAI": "azure:AsyncAzureOpenAI",
            "AsyncClient": "client:AsyncClient",
            "AsyncComputerDriver": "helpers.computer_drivers:AsyncComputerDriver",
            "AsyncComputerToolset": "helpers.computer:AsyncComputerToolset",
            "AsyncOpenAI": "client:AsyncOpenAI",
            "AsyncStream": "_core.streaming.stream:AsyncStream",
            "Attempt": "_core.foundation.attempts:Attempt",
            "AuthenticationError": "_exceptions:AuthenticationError",
            "AzureOpenAI": "azure:AzureOpenAI",
            "BadRequestError": "_exceptions:BadRequestError",
            "BaseModel": "_core.models.model:BaseModel",
            "BatchFailedError": "helpers.batch_jobs:BatchFailedError",
            "Client": "client:Client",
            "ComputerDriver": "helpers.computer_drivers:ComputerDriver",
            "ComputerToolset": "helpers.computer:ComputerToolset",
            "ComputerUseError": "helpers.computer_turns:ComputerUseError",
            "ConflictError": "_exceptions:ConflictError",
            "ContentFilterFinishReasonError": "_exceptions:ContentFilterFinishReasonError",
            "DEFAULT_CONNECTION_LIMITS": "_transports:DEFAULT_CONNECTION_LIMITS",
            "DEFAULT_TIMEOUT": "_transports:DEFAULT_TIMEOUT",
            "DefaultAioHttpClient": "_transports:DefaultAioHttpClient",
            "DefaultAsyncHttpxClient": "_transports:DefaultAsyncHttpxClient",
            "DefaultHttpxClient": "_transports:DefaultHttpxClient",
            "FileChangedError": "_core.requests.body_sources:FileChangedError",
            "FunctionTool": "helpers.tools:FunctionTool",
            "IncompleteStreamError": "_exceptions:IncompleteStreamError",
            "InternalServerError": "_exceptions:InternalServerError",
            "InvalidWebhookSignatureError": "_exceptions:InvalidWebhookSignatureError",
            "LengthFinishReasonError": "_exceptions:LengthFinishReasonError",
            "NOT_GIVEN": "_core.foundation.sentinels:NOT_GIVEN",
            "NotFoundError": "_exceptions:NotFoundError",
            "NotGiven": "_core.foundation.sentinels:NotGiven",
            "OAuthError": "_exceptions:OAuthError",
            "Omit": "_core.foundation.sentinels:Omit",
            "OpenAI": "client:OpenAI",
            "OpenAIError": "_exceptions:OpenAIError",
            "PermissionDeniedError": "_exceptions:PermissionDeniedError",
            "RateLimit": "_core.foundation.rate_limits:RateLimit",
            "RateLimitError": "_exceptions:RateLimitError",
            "Stream": "_core.streaming.stream:Stream",
            "StructureError": "helpers.convert:StructureError",
            "SubjectTokenProviderError": "_exceptions:SubjectTokenProviderError",
            "Timeout": "_transports:Timeout",
            "ToolRunnerError": "helpers.runner:ToolRunnerError",
            "UnprocessableEntityError": "_exceptions:UnprocessableEntityError",
            "WaitTimeoutError": "helpers.polling:WaitTimeoutError",
            "WebSocketConnectionClosedError": "_exceptions:WebSocketConnectionClosedError",
            "WebSocketQueueFullError": "_exceptions:WebSocketQueueFullError",
            "admin": "_module:admin",
            "admin_api_key": "_module:admin_api_key",
            "api_key": "_module:api_key",
            "api_type": "_module:api_type",
            "api_version": "_module:api_version",
            "assistants": "_module:assistants",
            "audio": "_module:audio",
            "azure_ad_token": "_module:azure_ad_token",
            "azure_ad_token_provider": "_module:azure_ad_token_provider",
            "azure_endpoint": "_module:azure_endpoint",
            "base_url": "_module:base_url",
            "batch": "_module:batch",
            "batches": "_module:batches",
            "beta": "_module:beta",
            "chat": "_module:chat",
            "completions": "_module:completions",
            "containers": "_module:containers",
            "conversations": "_module:conversations",
            "default_headers": "_module:default_headers",
            "default_query": "_module:default_query",
            "embeddings": "_module:embeddings",
            "evals": "_module:evals",
            "files": "_module:files",
            "fine_tuning": "_module:fine_tuning",
            "function_tool": "helpers.tools:function_tool",
            "http_client": "_module:http_client",
            "images": "_module:images",
            "max_retries": "_module:max_retries",
            "models": "_module:models",
            "moderations": "_module:moderations",
            "not_given": "_core.foundation.sentinels:not_given",
            "omit": "_core.foundation.sentinels:omit",
            "organization": "_module:organization",
            "project": "_module:project",
            "pydantic_function_tool": "helpers.tools:pydantic_function_tool",
            "pydantic_responses_function_tool": "helpers.tools:pydantic_responses_function_tool",
            "realtime": "_module:realtime",
            "responses": "_module:responses",
            "skills": "_module:skills",
            "timeout": "_module:timeout",
            "to_file": "_core.requests.body_sources:to_file",
            "to_strict_json_schema": "helpers.schema:to_strict_json_schema",
            "uploads": "_module:uploads",
            "vector_stores": "_module:vector_stores",
            "videos": "_module:videos",
            "webhook_secret": "_module:webhook_secret",
            "webhooks": "_module:webhooks",
            "resources": "resources",
            "types": "types",
        },
    )

__version__ = "0.1.0"

__all__ = [
    "DEFAULT_CONNECTION_LIMITS",
    "DEFAULT_TIMEOUT",
    "NOT_GIVEN",
    "APIConnectionError",
    "APIConnectionTimeoutError",
    "APIError",
    "APIResponseValidationError",
    "APIStatusError",
    "APITimeoutError",
    "AssistantEventHandler",
    "AsyncAssistantEventHandler",
    "AsyncAzureOpenAI",
    "AsyncClient",
    "AsyncComputerDriver",
    "AsyncComputerToolset",
    "AsyncOpenAI",
    "AsyncStream",
    "Attempt",
    "AuthenticationError",
    "AzureOpenAI",
    "BadRequestError",
    "BaseModel",
    "BatchFailedError",
    "Client",
    "ComputerDriver",
    "ComputerToolset",
    "ComputerUseError",
    "ConflictError",
    "ContentFilterFinishReasonError",
    "DefaultAioHttpClient",
    "DefaultAsyncHttpxClient",
    "DefaultHttpxClient",
    "FileChangedError",
    "FunctionTool",
    "IncompleteStreamError",
    "InternalServerError",
    "InvalidWebhookSignatureError",
    "LengthFinishReasonError",
    "NotFoundError",
    "NotGiven",
    "OAuthError",
    "Omit",
    "OpenAI",
    "OpenAIError",
    "PermissionDeniedError",
    "RateLimit",
    "RateLimitError",
    "Stream",
    "StructureError",
    "SubjectTokenProviderError",
    "Timeout",
    "ToolRunnerError",
    "UnprocessableEntityError",
    "WaitTimeoutError",
    "WebSocketConnectionClosedError",
    "WebSocketQueueFullError",
    "__version__",
    "function_tool",
    "not_given",
    "omit",
    "pydantic_function_tool",
    "pydantic_responses_function_tool",
    "to_file",
    "to_strict_json_schema",
    "types",
]
