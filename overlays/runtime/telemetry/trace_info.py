"""What a package knows about traces of its service; an overlay gives its own."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class Traced:
    """Which calls a trace tells apart, and where answers say what they used."""

    __slots__ = ("input_tokens", "operations", "output_tokens", "provider", "within")

    def __init__(
        self,
        provider: str,
        operations: Mapping[str, str] | None = None,
        *,
        within: tuple[str, ...] = (),
        input_tokens: tuple[str, ...] = (),
        output_tokens: tuple[str, ...] = (),
    ) -> None:
        self.provider = provider
        """Name of the service."""
        self.operations = operations or {}
        """Kinds of operations by method and path: `POST /embeddings` -> `embeddings`."""
        self.within = within
        """Members of an event that hold the answer itself."""
        self.input_tokens = input_tokens
        """Names of the count of what was read, in the member `usage`."""
        self.output_tokens = output_tokens
        """Names of the count of what was written."""
