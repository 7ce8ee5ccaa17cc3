# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.beta.threads.runs.code_interpreter_output_image`."""

from ._models import CodeInterpreterOutputImageImage as Image

__all__ = ["Image"]
