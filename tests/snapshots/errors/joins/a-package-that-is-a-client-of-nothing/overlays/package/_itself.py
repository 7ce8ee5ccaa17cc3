"""Settings without what stands in for resources."""

key: str | None = None
