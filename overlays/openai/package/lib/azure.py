"""Azure under its official path; the clients live in `openai_client.azure`."""

from __future__ import annotations

from .._azure_session import MutuallyExclusiveAuthError
from .._azure_tokens import AsyncAzureADTokenProvider, AzureADTokenProvider
from ..azure import AsyncAzureOpenAI, AzureOpenAI

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "MutuallyExclusiveAuthError",
]
