"""What measures: arithmetic of the report, and that every benchmark still runs."""
