"""Azure under its official path; the clients live in `openai_client.azure`."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from .._azure_session import MutuallyExclusiveAuthError
from ..azure import AsyncAzureOpenAI, AzureOpenAI

AzureADTokenProvider: TypeAlias = Callable[[], str]
"""Gives a token of Entra ID; asked before each attempt."""

AsyncAzureADTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]
"""The same for asyncio; it may give an awaitable."""

__all__ = [
    "AsyncAzureADTokenProvider",
    "AsyncAzureOpenAI",
    "AzureADTokenProvider",
    "AzureOpenAI",
    "MutuallyExclusiveAuthError",
]
