"""specloom: OpenAPI documents become Python clients.

`generate(GenerationRequest(Path("their.yaml"), Path("out"), package="their_client"))` writes a package; `check` says
where one on disk is not what would be written.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .errors import Errors, GeneratorError

if TYPE_CHECKING:
    from .pipeline import GenerationRequest, GenerationResult, check, generate

__all__ = ["Errors", "GenerationRequest", "GenerationResult", "GeneratorError", "check", "generate"]


def __getattr__(name: str) -> object:
    """The pipeline's names; loaded when asked for, so that single passes stay quick to import."""
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from . import pipeline

    return getattr(pipeline, name)
