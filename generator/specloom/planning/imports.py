"""Names that a module takes from other modules: collected while its lines are decided."""

from __future__ import annotations

import re
from collections.abc import Iterable

from ..naming.words import pascal

# Modules that are part of Python; all others are paths inside the emitted package.
_STDLIB = {"builtins", "collections.abc", "typing", "contextlib"}
# Names with a meaning in every generated module; a type called the same comes in under a longer one.
MEANT = frozenset(
    """Any Async AsyncRaw AsyncStream AsyncStreamed AsyncStreamedManager Awaitable Binary CallOptions
    ClassVar E Endpoint Events FileTypes HttpxBinaryResponseContent Iterable Keyed Literal Mapping Model
    Raw RawResponse Request Required Resource Sequence Stream StreamInfo Streamed StreamedManager Sync
    Tagged TypeAlias TypedDict Unpack View branch builtins deprecated operation overload""".split()
)


class Imports:
    """The imports of one module; `own` are the names it defines itself."""

    def __init__(self, module: str, *, package: bool = False, own: Iterable[str] = ()) -> None:
        self.module = module
        parts = module.split(".") if module else []
        self._home = parts if package else parts[:-1]
        self._taken: dict[str, tuple[str, str]] = {name: (module, name) for name in own}
        self._local: dict[tuple[str, str], str] = {}
        self._runs: set[tuple[str, str]] = set()

    def take(self, module: str, name: str, *, run: bool = False) -> str:
        """The local name of `name` of `module`; with `run` it is imported at run time too."""
        if module == self.module:
            return name
        found = (module, name)
        if run:
            self._runs.add(found)
        local = self._local.get(found)
        if local is None:
            local = self._local[found] = self._free(module, name)
            self._taken[local] = found
        return local

    def __contains__(self, name: str) -> bool:
        return name in self._taken

    def others(self, prefix: str) -> list[tuple[str, str, str]]:
        """Local name, module and name of what comes from modules below `prefix`, sorted by local name."""
        return sorted((local, m, n) for (m, n), local in self._local.items() if m.startswith(prefix))

    def running(self) -> tuple[str, ...]:
        """Lines of the imports that run."""
        if self._local.keys() - self._runs:
            # Imported, so that `import *` from this module does not bring it along.
            self.take("_core", "TYPE_CHECKING", run=True)
        return self._lines(self._runs)

    def checked(self) -> tuple[str, ...]:
        """Lines of the imports that only type checkers need."""
        return self._lines(self._local.keys() - self._runs)

    def relative(self, module: str) -> str:
        """`module` as written after `from` here."""
        if module in _STDLIB:
            return module
        parts = module.split(".")
        common = 0
        while common < min(len(parts), len(self._home)) and parts[common] == self._home[common]:
            common += 1
        return "." * (len(self._home) - common + 1) + ".".join(parts[common:])

    def _free(self, module: str, name: str) -> str:
        meant = module in _STDLIB or module == "_core"
        if name not in self._taken and (meant or name not in MEANT):
            return name
        # The last part of the module that says something: ZooCat of types.zoo._models, CoreModel of _core.
        owner = [p for p in module.split(".") if not p.startswith("_")] or [module]
        local = pascal(owner[-1]) + name
        while local in self._taken or local in MEANT:
            local += "_"
        return local

    def _lines(self, wanted: Iterable[tuple[str, str]]) -> tuple[str, ...]:
        by_module: dict[str, list[str]] = {}
        for module, name in wanted:
            local = self._local[module, name]
            by_module.setdefault(module, []).append(name if name == local else f"{name} as {local}")
        stdlib = [m for m in sorted(by_module) if m in _STDLIB]
        plain = [f"import {m}" for m in stdlib if m == "builtins"]
        lines = plain + [f"from {m} import {_joined(by_module[m])}" for m in stdlib if m != "builtins"]
        ours = sorted(
            ((self.relative(m), names) for m, names in by_module.items() if m not in _STDLIB), key=_distance
        )
        if lines and ours:
            lines.append("")
        return (*lines, *(f"from {m} import {_joined(names)}" for m, names in ours))


def _distance(line: tuple[str, list[str]]) -> tuple[int, str]:
    """Furthest package first, then by name, as import sorters do."""
    bare = line[0].lstrip(".")
    return len(bare) - len(line[0]), bare


def _joined(names: Iterable[str]) -> str:
    return ", ".join(sorted(names, key=member))


def member(name: str) -> tuple[int, list[str | int], str]:
    """Sorts members of an import: constants, classes, the rest; numbers by value."""
    kind = 0 if name.isupper() and len(name) > 1 else 1 if name[:1].isupper() else 2
    natural: list[str | int] = [int(p) if p.isdigit() else p for p in re.split(r"(\d+)", name.lower())]
    return kind, natural, name
