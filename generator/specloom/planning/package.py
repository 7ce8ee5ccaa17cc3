"""The rest of the emitted distribution: `__init__.py`, `_api.py`, clients, its files beside the package."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping

from ..ir import Api, Scheme
from .docs import lines
from .endpoints import path_template
from .imports import Imports, member
from .items import FactsModule, Module, ReexportModule
from .literals import comment, docstring, dotted, identifier, literal
from .module_client import plan_module_client
from .public_modules import reexports
from .settings import Settings, target
from .tree import Node

_DEFAULT_CLIENT = "client:Client:AsyncClient"
# What the runtime offers to users of any Api, by module; overlays name their own with [exports].
_RUNTIME_EXPORTS = {
    "_core": "AsyncStream NotGiven Omit Stream Unknown not_given omit",
    "_core.foundation.errors": """APIConnectionError APIError APIResponseValidationError APIStatusError APITimeoutError
        AuthenticationError BadRequestError ClientError ConflictError InternalServerError NotFoundError
        PermissionDeniedError RateLimitError UnprocessableEntityError""",
}


def package_modules(api: Api, settings: Settings, root: Node, banner: str) -> Iterable[Module]:
    """Modules at the top of the package, and the files beside it. `root`: the tree of resources.

    Raises: GeneratorError when the package is to be a client itself and two things get one name.
    """
    yield _package_init(settings, api, root, banner)
    yield _description(api, settings, banner)
    if api.argument_suggestions:
        yield _argument_suggestions(api, settings, banner)
    if not settings.client:
        yield _clients(api, settings, banner)
    yield _distribution_file(api, settings, "pyproject.toml", banner)
    yield _distribution_file(api, settings, "README.md", banner)


def clients(settings: Settings) -> tuple[str, str, str]:
    """Module and names of the two clients."""
    module, sync, async_ = target(settings.client or _DEFAULT_CLIENT, 3)
    return module, sync, async_


def _package_init(settings: Settings, api: Api, root: Node, banner: str) -> ReexportModule:
    module, sync, async_ = clients(settings)
    names = {identifier(name): dotted(origin) for name, origin in settings.exports.items()}
    if not names:
        names = {name: home for home, listed in _RUNTIME_EXPORTS.items() for name in listed.split()}
    names = {sync: module, async_: module, **names}
    module_client = plan_module_client(settings, root, {*names, "types"})
    known = {**names, **module_client.names}
    targets = {name: (origin, name) for name, origin in known.items()}
    entries = sorted([*known.items(), *module_client.resources.items()])
    rows = [f'"{name}": "{origin}:{name}",' for name, origin in entries]
    return ReexportModule(
        path=f"{settings.package}/__init__.py",
        template="lazy_reexports.py.j2",
        banner=banner,
        summary=docstring(f"A client for {api.title}."),
        names=(
            *(f"from . import {name} as {name}" for name in module_client.modules),
            *reexports(Imports("", package=True), targets),
            *module_client.lines,
        ),
        core="._core",
        loader="lazy_reexports",
        opening="lazy_reexports(__name__",
        entries=(*rows, *(f'"{name}": "{name}",' for name in module_client.modules)),
        version=literal(settings.version),
        exported=tuple(f'"{name}",' for name in sorted({*names, "__version__", "types"}, key=member)),
    )


def _description(api: Api, settings: Settings, banner: str) -> FactsModule:
    return FactsModule(
        path=f"{settings.package}/_api.py",
        template="api.py.j2",
        banner=banner,
        summary="What the runtime must know about this service.",
        imports=("from ._core import ApiInfo, SchemeInfo",)
        if api.schemes
        else ("from ._core import ApiInfo",),
        facts={
            "title": literal(api.title),
            "server": literal(api.server),
            "array_style": literal(api.array_style),
        },
        rows=tuple(_scheme(s) for s in api.schemes),
        routes=tuple(_routes(api)),
    )


def _routes(api: Api) -> Iterable[str]:
    """Lines of a table: word of the overlays -> the paths that it marks."""
    for word in sorted({op.route for op in api.operations if op.route}):
        paths = sorted({op.path for op in api.operations if op.route == word})
        yield f"{literal(word)}: frozenset(({''.join(f'{literal(path)}, ' for path in paths)})),"


def _scheme(scheme: Scheme) -> str:
    parts = [literal(scheme.name), literal(scheme.kind)] + (
        [literal(scheme.parameter)] if scheme.parameter else []
    )
    return f"SchemeInfo({', '.join(parts)}),"


def _argument_suggestions(api: Api, settings: Settings, banner: str) -> FactsModule:
    keys = {".".join((*op.resource, op.name)): f"{op.method} {path_template(op)}" for op in api.operations}
    return FactsModule(
        path=f"{settings.package}/_argument_suggestions.py",
        template="argument_suggestions.py.j2",
        banner=banner,
        summary="What arguments are called that people know by other names; only errors read it.",
        rows=tuple(
            f"{literal(keys.get(path, path))}: {{{', '.join(_corrections(entries))}}},"
            for path, entries in sorted(api.argument_suggestions.items())
        ),
    )


def _corrections(entries: Mapping[str, tuple[str, ...]]) -> Iterable[str]:
    for wrong, rights in sorted(entries.items()):
        yield f"{literal(wrong)}: {literal(' '.join(rights))}"


def _clients(api: Api, settings: Settings, banner: str) -> FactsModule:
    _, sync, asynchronous = clients(settings)
    needs = ", ".join(f"`{s.name}` ({s.kind})" for s in api.schemes)
    about = f"The tree of {api.title}, bound to a connection; calls block."
    if needs:
        about += f" `credentials` go by the names {needs}."
    return FactsModule(
        path=f"{settings.package}/client.py",
        template="client.py.j2",
        banner=banner,
        summary="The two clients.",
        imports=(
            "from ._api import API",
            "from ._core import Async, Sync",
            "from ._core.clients.default_clients import AsyncClientBase, ClientBase",
            "from .resources import Api",
        ),
        doc=lines(about),
        facts={"sync": sync, "asynchronous": asynchronous},
    )


def _distribution_file(api: Api, settings: Settings, name: str, banner: str) -> FactsModule:
    _, sync, _ = clients(settings)
    title = comment(api.title)
    scheme = _main_scheme(api)
    arguments = f'credentials={{{literal(scheme)}: "..."}}' if scheme and not settings.client else ""
    return FactsModule(
        path=name,
        template=f"{name}.j2",
        banner=banner,
        summary=title,
        facts={
            "distribution": settings.name,
            "distribution_text": toml(settings.name),
            "version_text": toml(settings.version),
            "description_text": toml(settings.description or f"A client for {title}."),
            "license": f"license = {toml(settings.license)}\n" if settings.license else "",
            "classifiers": "".join(f"    {toml(each)},\n" for each in classifiers(settings)),
            "package": settings.package,
            "title": re.sub(r"([\\`*_\[\]<>#|])", r"\\\1", title),
            "client": sync,
            "arguments": arguments,
            "extras": "\n".join(extras(settings)),
            "plugins": "\n".join(plugins(settings)),
        },
    )


EXTRAS = {
    "fast": ("orjson>=3.9,<4",),
    "aiohttp": ("aiohttp>=3.10,<4", "httpx-aiohttp>=0.1.8,<1", "yarl>=1.9,<2"),
    "http2": ("httpx[http2]>=0.25,<1",),
    "otel": ("opentelemetry-api>=1.30,<2",),
}
"""What the runtime uses when it is there."""


CLASSIFIERS = (
    "Framework :: AsyncIO",
    "Intended Audience :: Developers",
    "Operating System :: OS Independent",
    "Programming Language :: Python :: 3",
    "Programming Language :: Python :: 3 :: Only",
    "Programming Language :: Python :: 3.11",
    "Programming Language :: Python :: 3.12",
    "Programming Language :: Python :: 3.13",
    "Typing :: Typed",
)


def classifiers(settings: Settings) -> list[str]:
    """What package indexes sort the distribution under."""
    return sorted([*CLASSIFIERS, *(["Framework :: Pytest"] if settings.plugins else [])])


def extras(settings: Settings) -> list[str]:
    """Lines of TOML: each extra and what it installs."""
    found = EXTRAS | dict(settings.extras)
    return [f"{name} = [{', '.join(map(toml, found[name]))}]" for name in found]


def plugins(settings: Settings) -> list[str]:
    """Lines of TOML: the entry points by which pytest finds plugins of the package."""
    rows = [
        f"{toml(name)} = {toml(f'{settings.package}.{dotted(at)}')}" for name, at in settings.plugins.items()
    ]
    return ['\n[project.entry-points."pytest11"]', *rows] if rows else []


def _main_scheme(api: Api) -> str:
    """The scheme that most operations accept."""
    uses = Counter(name for op in api.operations for name in op.security)
    return max(uses, key=lambda name: (uses[name], name)) if uses else ""


def toml(text: str) -> str:
    """A TOML basic string."""
    plain = "".join(c if c.isprintable() else " " for c in text)
    return '"' + plain.replace("\\", "\\\\").replace('"', '\\"') + '"'
