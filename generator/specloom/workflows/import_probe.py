"""A script of its own: import a package, reach for every name in it, and print what failed as JSON.

It runs in an isolated interpreter, `python -I -B probe.py FOLDER PACKAGE`, and knows nothing of the tool.
Nothing may use the network meanwhile.
"""

from __future__ import annotations

import json
import os
import pkgutil
import re
import sys
import tomllib
import traceback
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

_NETWORK = {"socket.connect", "socket.bind", "socket.sendto", "socket.getaddrinfo", "socket.gethostbyname"}


def _offline(event: str, _: tuple[Any, ...]) -> None:
    if event in _NETWORK:
        raise RuntimeError("the network is used while names are looked up")


class _Engine:
    """Stands in for what runs the calls of a client."""

    session: Any = None

    def raw(self) -> _Engine:
        return self

    streamed = raw


class Probe:
    """Looks at one package; `found` collects what failed."""

    def __init__(self, folder: Path, package: str) -> None:
        self.folder = folder
        self.package = package
        self.extras = _extras(folder / "pyproject.toml")
        self.found: list[dict[str, Any]] = []

    def run(self) -> None:
        """Import the package, its modules and their names, then the tree of its clients."""
        root = self._try(self.package, import_module, self.package)
        if root is None:
            return
        for info in pkgutil.walk_packages(root.__path__, f"{self.package}.", onerror=lambda name: None):
            if not info.name.endswith(".__main__"):
                self._try(info.name, import_module, info.name)
        for name, module in sorted(sys.modules.items()):
            if name == self.package or name.startswith(f"{self.package}."):
                self._names(name, module)
        self._tree(root)

    def _names(self, path: str, module: ModuleType) -> None:
        for name in self._try(f"dir({path})", dir, module) or ():
            self._try(f"{path}.{name}", getattr, module, name)
        for name, value in [*vars(module).items()]:
            if type(value).__name__ == "Endpoint" and type(value).__module__.startswith(f"{self.package}."):
                self._endpoint(f"{path}.{name}", value)

    def _endpoint(self, path: str, endpoint: Any) -> None:
        """What a call names by text."""
        lazy, codec = (
            import_module(f"{self.package}._core.{name}") for name in ("foundation.lazy", "models.codec")
        )
        if endpoint.hook:
            self._try(f"{path}: hook {endpoint.hook}", lazy.load, endpoint.hook)
        if isinstance(endpoint.page, str) and endpoint.page:
            module, *names = endpoint.page.split(":")
            for name in names:
                self._try(f"{path}: page {module}:{name}", lazy.load, f"{module}:{name}")
        event = endpoint.stream.event if endpoint.stream is not None else None
        for spec in (endpoint.answer, event):
            if isinstance(spec, str) and ":" in spec:
                self._try(f"{path}: {spec}", codec.decoder, spec)

    def _tree(self, root: ModuleType) -> None:
        """Every resource and method of a client, and of each public class that is one."""
        resources = self._try(f"{self.package}.resources", import_module, f"{self.package}.resources")
        api = getattr(resources, "Api", None)
        if api is None:
            return
        public = [self._try(f"{self.package}.{name}", getattr, root, name) for name in dir(root)]
        clients = [each for each in public if isinstance(each, type) and issubclass(each, api)]
        for cls in dict.fromkeys([api, *clients]):
            client: Any = object.__new__(cls)
            client._engine = _Engine()
            seen = {cls}
            todo = [("client" if cls is api else cls.__name__, client)]
            while todo:
                path, at = todo.pop()
                for name, kind in _members(type(at)).items():
                    value = self._try(f"{path}.{name}", getattr, at, name)
                    if kind == "subresource" and value is not None and type(value) not in seen:
                        seen.add(type(value))
                        todo.append((f"{path}.{name}", value))

    def _try(self, what: str, look: Callable[..., Any], *arguments: Any) -> Any:
        """What a look gives; None when it fails."""
        try:
            return look(*arguments)
        except ModuleNotFoundError as error:
            # What an extra brings need not be installed.
            missing = (error.name or "").partition(".")[0].replace("_", "-")
            if not any(extra == missing or extra.startswith(f"{missing}-") for extra in self.extras):
                self._failed(what, error)
        except (Exception, SystemExit) as error:
            self._failed(what, error)
        return None

    def _failed(self, what: str, error: BaseException) -> None:
        file, line = self._place(error)
        message = "".join(traceback.format_exception_only(error)).strip().splitlines()[-1]
        message = message.replace(f"{self.folder}{os.sep}", "")
        failure = {"file": file, "line": line, "name": what, "error": message}
        if all((failure["file"], line, message) != (f["file"], f["line"], f["error"]) for f in self.found):
            self.found.append(failure)

    def _place(self, error: BaseException) -> tuple[str, int]:
        """The last line of the package that led to an error, of the runtime only if there is no other."""
        if isinstance(error, SyntaxError) and error.filename:
            return self._short(error.filename) or error.filename, error.lineno or 0
        frames = traceback.extract_tb(error.__traceback__)
        places = [(short, frame.lineno or 0) for frame in frames if (short := self._short(frame.filename))]
        own = [place for place in places if f"{self.package}/_core/" not in place[0]]
        return [("", 0), *places[-1:], *own[-1:]][-1]

    def _short(self, filename: str) -> str:
        path = Path(filename)
        return path.relative_to(self.folder).as_posix() if path.is_relative_to(self.folder) else ""


def _members(cls: type) -> dict[str, str]:
    """Public methods, views and branches of a class, each with its kind; properties that compute are none."""
    found = {name: type(value).__name__ for base in cls.__mro__[::-1] for name, value in vars(base).items()}
    return {
        name: kind
        for name, kind in sorted(found.items())
        if name[0] != "_" and kind in ("function", "staticmethod", "classmethod", "View", "subresource")
    }


def _extras(path: Path) -> set[str]:
    """Distributions that extras of the package bring."""
    if not path.is_file():
        return set()
    project: dict[str, Any] = tomllib.loads(path.read_text(encoding="utf-8")).get("project", {})
    wanted = [each for extra in project.get("optional-dependencies", {}).values() for each in extra]
    return {re.split(r"[^\w.-]", each)[0].lower().replace("_", "-") for each in wanted}


def main() -> None:
    folder = Path(sys.argv[1]).absolute()
    sys.path.insert(0, str(folder))
    out, sys.stdout = sys.stdout, sys.stderr
    sys.addaudithook(_offline)
    probe = Probe(folder, sys.argv[2])
    probe.run()
    out.write("\n" + json.dumps(probe.found))
    out.flush()
    os._exit(0)  # whatever the package has started


if __name__ == "__main__":
    main()
