"""What the service remembers: objects by collection and id, and the contents of files."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, TypeAlias

from attrs import frozen

Item: TypeAlias = dict[str, Any]
"""One object as JSON."""


@frozen
class Slice:
    """One page of a list."""

    items: list[Item]
    keys: list[str]
    more: bool


class State:
    """Collections are called by their path: `/files`, `/threads/thread_1/messages`."""

    def __init__(self, folder: Path | None = None) -> None:
        """`folder`: where contents of files are kept, instead of in memory."""
        self.collections: dict[str, dict[str, Item]] = {}
        self._contents: dict[str, bytes] = {}
        self._folder = folder
        if folder is not None:
            folder.mkdir(parents=True, exist_ok=True)

    def all(self, collection: str) -> dict[str, Item]:
        """The objects of a collection, oldest first."""
        return self.collections.setdefault(collection, {})

    def get(self, collection: str, id: str) -> Item | None:
        """One object."""
        return self.collections.get(collection, {}).get(id)

    def put(self, collection: str, id: str, item: Item) -> Item:
        """Keep an object."""
        self.all(collection)[id] = item
        return item

    def drop(self, collection: str, id: str) -> None:
        """Forget an object and everything below it."""
        self.all(collection).pop(id, None)
        below = f"{collection}/{id}/"
        for name in [name for name in self.collections if name.startswith(below)]:
            del self.collections[name]

    # --- contents -----------------------------------------------------------------------------

    def save(self, name: str, content: bytes) -> None:
        """Keep the content of a file."""
        if self._folder is None:
            self._contents[name] = content
        else:
            self._at(self._folder, name).write_bytes(content)

    def content(self, name: str) -> bytes | None:
        """The content of a file."""
        if self._folder is None:
            return self._contents.get(name)
        path = self._at(self._folder, name)
        return path.read_bytes() if path.is_file() else None

    def erase(self, name: str) -> None:
        """Forget the content of a file."""
        self._contents.pop(name, None)
        if self._folder is not None:
            self._at(self._folder, name).unlink(missing_ok=True)

    @staticmethod
    def _at(folder: Path, name: str) -> Path:
        # Ids come with requests: they never become names of files.
        return folder / sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:32]


def page(items: Mapping[str, Item], query: Mapping[str, Any], *, newest_first: bool = True) -> Slice:
    """The part of a list that `after`, `before`, `limit` and `order` ask for."""
    pairs: list[tuple[str, Item]] = list(items.items())
    order = query.get("order")
    if order == "desc" or (order is None and newest_first):
        pairs.reverse()
    after, before = query.get("after") or query.get("page"), query.get("before")
    keys = [key for key, _ in pairs]
    if after in keys:
        pairs = pairs[keys.index(after) + 1 :]
    left = [key for key, _ in pairs]
    if before in left:
        pairs = pairs[: left.index(before)]
    limit = query.get("limit")
    most = limit if isinstance(limit, int) and limit > 0 else 20
    chosen = pairs[:most]
    return Slice([item for _, item in chosen], [key for key, _ in chosen], len(pairs) > most)


def matching(items: Mapping[str, Item], query: Mapping[str, Any], names: Iterable[str]) -> dict[str, Item]:
    """Objects whose members are what the query says of them."""
    wanted = {name: query[name] for name in names if query.get(name) is not None}
    return {
        key: item
        for key, item in items.items()
        if all(item.get(name) == value for name, value in wanted.items() if name in item)
    }
