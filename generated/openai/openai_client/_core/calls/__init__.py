"""One call from its building to its answer: attempts, retries, results, pages.

Takes a call, gives its answer. Imports `telemetry` and what is below it.
"""
