"""The benchmarks: arithmetic of the report, and that every one still runs."""
