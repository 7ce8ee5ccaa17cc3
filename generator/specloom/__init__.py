"""specloom: OpenAPI documents become Python clients.

`generate(Job(Path("their.yaml"), Path("out"), package="their_client"))` writes a package; `check` says
where one on disk is not what would be written.
"""

from __future__ import annotations

from .errors import Errors, GeneratorError
from .pipeline import Job, Made, check, generate

__all__ = ["Errors", "GeneratorError", "Job", "Made", "check", "generate"]
