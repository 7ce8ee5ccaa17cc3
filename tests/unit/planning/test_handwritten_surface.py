"""Hand-written parts of a package are part of its surface."""

from __future__ import annotations

from specloom.diff.surface import compare
from specloom.planning.handwritten_surface import handwritten_surface
from specloom.planning.settings import Settings

SETTINGS = Settings(
    package="pets",
    bases={"files": "helpers.files:FileFlows", "": "helpers:Root"},
    subresources={"signals": "helpers.signals:Signals"},
    exports={"Client": "client", "to_file": "client", "Elsewhere": "client"},
)
TREE = {
    "pets/helpers/__init__.py": "class Root:\n    def ping(self) -> None: ...\n",
    "pets/helpers/files.py": """
from typing import overload
class FileFlows:
    @overload
    def wait(self, id: int) -> int: ...
    def wait(self, id: str, *, seconds: float = 5) -> "File": ...
    async def arrive(self, *ids: str) -> None: ...
    def _own(self) -> None: ...
    @staticmethod
    def kind(name: str = "x") -> str: ...
""",
    "pets/helpers/signals.py": """
class Signals:
    @property
    def secret(self) -> str | None: ...
    @secret.setter
    def secret(self, value: str | None) -> None: ...
""",
    "pets/client.py": """
from .other import Elsewhere
class Client:
    def __init__(self, key=None) -> None: ...
def to_file(path: str, /, *, name: str | None = None) -> File: ...
""",
}
LINES = [
    "Client() by hand -> Client",
    "Client(key?) positional: Any = None",
    "files.arrive() by hand -> None",
    "files.kind() by hand -> str",
    "files.kind(name?) positional: str = 'x'",
    "files.wait() by hand -> File",
    "files.wait(id) positional: str",
    "files.wait(seconds?) keyword: float = 5",
    "ping() by hand -> None",
    "signals.secret: str | None",
    "to_file() by hand -> File",
    "to_file(name?) keyword: str | None = None",
    "to_file(path) positional: str",
]


def test_methods_arguments_and_properties_are_lines() -> None:
    assert sorted(handwritten_surface(TREE, SETTINGS)) == LINES


def test_a_changed_helper_is_found() -> None:
    path = "pets/helpers/files.py"
    new = {**TREE, path: TREE[path].replace("seconds: float = 5", "seconds: float, tries: int = 1")}
    texts = ["\n".join(sorted(handwritten_surface(tree, SETTINGS))) for tree in (TREE, new)]
    found = {(c.level, c.rule, c.where) for c in compare(*texts)}
    assert ("breaking", "parameter-now-required", "files.wait(seconds)") in found
    assert ("addition", "parameter-added-optional", "files.wait(tries)") in found
