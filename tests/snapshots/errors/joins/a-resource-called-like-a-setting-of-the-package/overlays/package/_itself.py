"""The package as a client, by hand."""

key: str | None = None
limit: int = 2


def __getattr__(name: str) -> object:
    return name
