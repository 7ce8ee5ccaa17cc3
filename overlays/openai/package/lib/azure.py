"""Azure under its official path; it lives in `openai_client.azure`."""

from __future__ import annotations

from .._azure_session import MutuallyExclusiveAuthError
from ..azure import AsyncAzureADTokenProvider, AsyncAzureOpenAI, AzureADTokenProvider, AzureOpenAI

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "MutuallyExclusiveAuthError",
]
