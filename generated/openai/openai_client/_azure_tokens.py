"""Types of functions that give tokens of Entra ID."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TypeAlias

AzureADTokenProvider: TypeAlias = Callable[[], str]
"""Gives a token of Entra ID; asked before each attempt."""

AsyncAzureADTokenProvider: TypeAlias = Callable[[], str | Awaitable[str]]
"""The same for asyncio; it may give an awaitable."""
