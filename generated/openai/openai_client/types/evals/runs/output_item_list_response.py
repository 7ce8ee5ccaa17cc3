# Generated from contract.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""Public names of `types.evals.runs.output_item_list_response`."""

from ._models import (
    OutputItemListResponseResult as Result,
    OutputItemListResponseSample as Sample,
    OutputItemListResponseSampleInput as SampleInput,
    OutputItemListResponseSampleOutput as SampleOutput,
    OutputItemListResponseSampleUsage as SampleUsage,
)

__all__ = ["Result", "Sample", "SampleInput", "SampleOutput", "SampleUsage"]
