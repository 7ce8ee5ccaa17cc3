"""What the overlays decide about the emitted package: its names, and where helpers join it."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from attrs import evolve, field, frozen

from ..errors import GeneratorError, raise_all
from .literals import dotted, identifier

FILE = "joins.toml"
_TABLES = (
    *("package", "bases", "subresources", "hooks", "pages", "exports", "module"),
    *("extras", "types", "models", "data", "plugins"),
)


_OLD_TABLES = {"face": "exports", "branches": "subresources"}
"""What tables were called; the old names are still read, with a notice."""


@frozen
class Settings:
    """Facts about one emitted package; the defaults serve a document without overlays."""

    package: str = "api_client"
    """Import name."""
    distribution: str = ""
    """Name on package indexes; made from the import name when empty."""
    version: str = "0.1.0"
    license: str = ""
    """SPDX expression for the distribution; "" says nothing."""
    description: str = ""
    """One line for package indexes; made from the document's title when empty."""
    client: str = ""
    """`module:Client:AsyncClient` of hand-written clients; "" prints a default pair."""
    bases: Mapping[str, str] = field(factory=dict[str, str])
    """Resource path -> `module:Class`, a further base class."""
    subresources: Mapping[str, str] = field(factory=dict[str, str])
    """Resource path -> `module:Class`, a hand-written resource."""
    hooks: Mapping[str, str] = field(factory=dict[str, str])
    """Client path of an operation -> `module:Class` that sees its calls and its answers."""
    pages: Mapping[str, str] = field(factory=dict[str, str])
    """Page style -> `module:SyncPage:AsyncPage`."""
    reserved_names: Mapping[str, frozenset[str]] = field(factory=dict[str, frozenset[str]])
    """Resource path -> what its hand-written base class defines."""
    exports: Mapping[str, str] = field(factory=dict[str, str])
    """Public name of the package -> the module that defines it."""
    module: Mapping[str, str] = field(factory=dict[str, str])
    """`home`: the module that makes the package itself a client, if any; `settings`: its words there."""
    extras: Mapping[str, tuple[str, ...]] = field(factory=dict[str, tuple[str, ...]])
    """Extra of the distribution -> what it installs, beside the extras of the runtime."""
    types: Mapping[str, str] = field(factory=dict[str, str])
    """Public name below `types` -> the hand-written module there that defines it."""
    models: Mapping[str, str] = field(factory=dict[str, str])
    """Public name of a model below `types` -> `module:Class`, a further base class."""
    data: Mapping[str, str] = field(factory=dict[str, str])
    """Path below the package -> the kind of data that the generator writes there."""
    plugins: Mapping[str, str] = field(factory=dict[str, str])
    """Name of a pytest plugin of the package -> its module."""
    notices: tuple[str, ...] = ()
    """What to say about old spellings."""
    origin: str = FILE

    @property
    def name(self) -> str:
        """The distribution's name."""
        return self.distribution or self.package.replace("_", "-")

    @classmethod
    def load(cls, folder: Path | None, package: str = "", version: str = "") -> Settings:
        """Settings of an overlay folder, or of none; `package` and `version` win over what it says.

        Raises: Errors when a join names a module or class that is missing.
        """
        path = folder / FILE if folder is not None else None
        data, notices = _renamed(_read(path)) if path is not None and path.exists() else ({}, [])
        about = _table(data, "package")
        settings = cls(
            package=dotted(package or about.get("name") or "api_client"),
            distribution="" if package and package != about.get("name") else about.get("distribution", ""),
            version=version or about.get("version") or "0.1.0",
            license=about.get("license", ""),
            description=about.get("description", ""),
            client=about.get("client", ""),
            bases=_table(data, "bases"),
            subresources=_table(data, "subresources"),
            hooks=_table(data, "hooks"),
            pages=_table(data, "pages"),
            exports=_table(data, "exports"),
            module=_table(data, "module"),
            extras=_extras(data),
            types=_table(data, "types"),
            models=_table(data, "models"),
            data=_table(data, "data"),
            plugins=_table(data, "plugins"),
            notices=tuple(notices),
        )
        own = folder / "package" if folder is not None else None
        raise_all(_missing(settings, own))
        reserved_names = {path: _members(own, *target(base)) for path, base in settings.bases.items()}
        return evolve(settings, reserved_names=reserved_names)


def _read(path: Path) -> dict[str, Any]:
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except ValueError as error:  # numbers of thousands of digits, too
        raise GeneratorError(path.name, f"is not TOML: {error}", "fix it") from None
    for name in data:
        if name not in {*_TABLES, *_OLD_TABLES}:
            raise GeneratorError(path.name, f"[{name}] is unknown", f"tables are {', '.join(_TABLES)}")
    return data


def _renamed(data: dict[str, Any]) -> tuple[dict[str, Any], list[str]]:
    """`data` with today's names of its tables, and what to say about old ones."""
    notices: list[str] = []
    for old, new in _OLD_TABLES.items():
        if old not in data:
            continue
        if new in data:
            message = f"[{old}] is the old name of [{new}], and both are there"
            raise GeneratorError(FILE, message, f"move its lines to [{new}]")
        notices.append(f"{FILE}: [{old}] is called [{new}] now; the old name is still read: rename it")
    return {_OLD_TABLES.get(name, name): table for name, table in data.items()}, notices


def _table(data: Mapping[str, Any], name: str) -> dict[str, str]:
    table: dict[str, str] = data.get(name, {})
    if type(table) is not dict or not all(type(v) is str for v in table.values()):
        raise GeneratorError(FILE, f"[{name}] must map names to strings", "see overlays/README.md")
    return table


def _extras(data: Mapping[str, Any]) -> dict[str, tuple[str, ...]]:
    table: dict[str, Any] = data.get("extras", {})
    if type(table) is not dict or not all(
        re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", name)
        and type(wanted) is list
        and all(type(each) is str for each in wanted)
        for name, wanted in table.items()
    ):
        raise GeneratorError(
            FILE,
            "[extras] must map names in small letters to lists of requirements",
            "see overlays/README.md",
        )
    return {name: tuple(value) for name, value in table.items()}


def target(text: str, parts: int = 2) -> tuple[str, ...]:
    """`module:Name…` split and checked. Raises: GeneratorError when it is not of that form."""
    found = text.split(":")
    if len(found) != parts:
        raise GeneratorError(FILE, f"{text!r} is not of the form module{':Name' * (parts - 1)}", "fix it")
    return (dotted(found[0]), *map(identifier, found[1:]))


def _missing(settings: Settings, folder: Path | None) -> list[GeneratorError]:
    """Joins whose module or class does not exist in `folder`."""
    joined = (settings.bases, settings.subresources, settings.hooks, settings.models)
    wanted = [target(text) for table in joined for text in table.values()]
    wanted += [target(t, 3) for t in settings.pages.values()]
    wanted += [target(settings.client, 3)] if settings.client else []
    wanted += [(dotted(module), identifier(name)) for name, module in settings.exports.items()]
    wanted += [(dotted(module),) for module in settings.plugins.values()]
    wanted += [(dotted(module), name.rpartition(".")[2]) for name, module in settings.types.items()]
    if settings.module:
        home = dotted(settings.module.get("home", ""))
        wanted += [(home, identifier(name)) for name in settings.module.get("settings", "").split()]
        wanted += [(home, "__getattr__")]
    errors: list[GeneratorError] = []
    known: dict[str, set[str]] = {}
    emitted = ("_core", "types", "resources", "_api")
    for module, *names in wanted:
        if (module.split(".")[0] in emitted and module not in settings.types.values()) or not module:
            continue
        defined = known.setdefault(module, _defined(folder, module))
        if not defined:
            errors.append(
                GeneratorError(settings.origin, f"the module {module} is missing", "add it to package/")
            )
            continue
        for name in names:
            if name not in defined and "*" not in defined:
                message = f"{module} does not define {name}"
                errors.append(GeneratorError(settings.origin, message, "fix the name, or define it"))
    return errors


def _defined(folder: Path | None, module: str) -> set[str]:
    """Names at the top of a module; `*` stands for names that only running it would show."""
    tree = _tree(folder, module)
    return {"__doc__", *(name for node in tree.body for name in _names(node))} if tree else set()


def _members(folder: Path | None, module: str, cls: str) -> frozenset[str]:
    """Names that a class of a hand-written module defines itself."""
    tree = _tree(folder, module)
    body = (
        [n for d in tree.body if isinstance(d, ast.ClassDef) and d.name == cls for n in d.body]
        if tree
        else []
    )
    return frozenset(name for node in body for name in _names(node))


def _tree(folder: Path | None, module: str) -> ast.Module | None:
    if folder is None:
        return None
    at = folder / module.replace(".", "/")
    for path in (at.with_name(at.name + ".py"), at / "__init__.py"):
        if path.is_file():
            try:
                return ast.parse(path.read_text(encoding="utf-8"), path.name)
            except (SyntaxError, ValueError) as error:
                place = path.relative_to(folder).as_posix() + f":{getattr(error, 'lineno', None) or 1}"
                message = f"this is not Python: {getattr(error, 'msg', error)}"
                raise GeneratorError(place, message, "correct the file") from None
    return None


def _names(node: ast.stmt) -> list[str]:
    match node:
        case ast.ClassDef(name=name) | ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
            return [name, *(["*"] if name == "__getattr__" else [])]
        case ast.Assign(targets=targets):
            return [t.id for each in targets for t in ast.walk(each) if isinstance(t, ast.Name)]
        case ast.AnnAssign(target=ast.Name(id=name)):
            return [name]
        case ast.Import(names=names) | ast.ImportFrom(names=names):
            return [alias.asname or alias.name.split(".")[0] for alias in names]
        case ast.If(body=body, orelse=other) | ast.Try(body=body, orelse=other):
            return [name for each in (*body, *other) for name in _names(each)]
        case _:
            return []
