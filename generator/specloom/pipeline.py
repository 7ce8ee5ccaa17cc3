"""The pipeline: a document on one side, a Python package on the other. `build` is its table of contents."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import ParamSpec, TypeAlias, TypeVar

from attrs import frozen

from .errors import Errors, GeneratorError
from .ir import Api
from .lowering.lower import lower
from .naming.names import name
from .output.assemble import add_dist_files, assemble, read_texts
from .output.folders import runtime_dir, templates_dir
from .output.format import FormatCache
from .output.lock import LOCK, find_changed_inputs, hash_inputs, lock, read_locked_files
from .output.render import Tree, render
from .output.write import Drift, check as compare, hashes as hashes_of, write
from .overlays import Overlays
from .planning.contract_export import data_files
from .planning.handwritten_surface import add_handwritten_surface
from .planning.plan import plan
from .planning.prune import prune
from .request import GenerationRequest
from .source.document import Document, parse_document, read
from .source.lenient import replace_unreadable_schemas
from .source.normalize import normalize
from .source.overlay import apply

__all__ = [
    "GenerationRequest",
    "GenerationResult",
    "ProgressCallback",
    "build",
    "check",
    "check_hashes",
    "generate",
    "lower_document",
    "name_api",
]

_P = ParamSpec("_P")
_T = TypeVar("_T")

ProgressCallback: TypeAlias = Callable[[str], None]
"""Takes the name of each pass before it runs."""


def _ignore(_: str) -> None:
    pass


class _Passes:
    """Runs passes, each announced by its name."""

    def __init__(self, on_progress: ProgressCallback) -> None:
        self.on_progress = on_progress

    def __call__(self, name: str, run: Callable[_P, _T], *args: _P.args, **kwargs: _P.kwargs) -> _T:
        self.on_progress(name)
        return run(*args, **kwargs)


@frozen
class GenerationResult:
    """What a request comes to."""

    api: Api
    """With names, and only the types that something needs."""
    tree: Tree


def generate(
    request: GenerationRequest, on_progress: ProgressCallback = _ignore, formats: FormatCache | None = None
) -> GenerationResult:
    """Write the package. Raises: GeneratorError, Errors; then nothing was written."""
    result = build(request, on_progress, formats)
    _Passes(on_progress)("write", write, result.tree, request.out, request.site)
    return result


def build(
    request: GenerationRequest,
    on_progress: ProgressCallback = _ignore,
    formats: FormatCache | None = None,
    overlays: Overlays | None = None,
) -> GenerationResult:
    """Everything but writing: one line for each pass.

    Args:
        request: what to generate from.
        on_progress: called before each pass.
        formats: remembers formatted modules from run to run.
        overlays: those of the request, where they have been loaded already.

    Raises: GeneratorError, Errors.
    """
    run, runtime = _Passes(on_progress), read_texts(runtime_dir())
    overlays = overlays or run("load", Overlays.load, request)
    settings = overlays.settings
    document = run("read", _read, request)
    document = run("overlay", apply, document, overlays.documents)
    api = lower_document(document, on_progress, keep_going=request.keep_going)
    whole = run("name", name, api, overlays.pins, overlays.released.published, overlays.released.given_up())
    api = run("prune", prune, whole)
    modules = run("plan", plan, api, settings)
    printed = run("render", render, modules) | data_files(whole, settings.package, settings.data)
    printed = add_dist_files(printed | overlays.changelog, overlays.dist_files)
    tree = run("assemble", assemble, printed, settings.package, runtime, overlays.package)
    tree = add_handwritten_surface(tree, settings)
    tree = run("format", (formats or FormatCache()).format, tree, unchanged=tree.keys() - printed.keys())
    tree = run("lock", lock, tree, _hash_inputs(request, overlays.texts, runtime))
    return GenerationResult(api, tree)


def name_api(
    request: GenerationRequest, on_progress: ProgressCallback = _ignore, overlays: Overlays | None = None
) -> Api:
    """The Api with all its names, and all its types: `build` as far as that. Raises: GeneratorError, Errors."""
    run = _Passes(on_progress)
    overlays = overlays or run("load", Overlays.load, request)
    document = run("read", _read, request)
    document = run("overlay", apply, document, overlays.documents)
    api = lower_document(document, on_progress, keep_going=request.keep_going)
    return run("name", name, api, overlays.pins, overlays.released.published, overlays.released.given_up())


def lower_document(
    document: Document, on_progress: ProgressCallback = _ignore, *, keep_going: bool = False
) -> Api:
    """The Api of a document, before names; with `keep_going`, unreadable schemas allow anything. Raises: Errors."""
    run = _Passes(on_progress)
    while True:
        try:
            normal = run("normalize", normalize, document)
            return run("lower", lower, normal)
        except Errors as errors:
            if not keep_going:
                raise
            document = replace_unreadable_schemas(document, errors)


def check(request: GenerationRequest, on_progress: ProgressCallback = _ignore) -> list[Drift]:
    """Where the package on disk is not what `generate` would write. Raises: GeneratorError, Errors."""
    result = build(request, on_progress)
    on_progress("check")
    return compare(result.tree, request.out)


def check_hashes(request: GenerationRequest) -> list[Drift]:
    """The same by the hashes in `lock.json` alone: quick, blind to changes of the libraries beneath."""
    then, now = hashes_of(request.out)
    texts = read_texts(request.overlays) if request.overlays is not None else {}
    stale = find_changed_inputs(then, _hash_inputs(request, texts, read_texts(runtime_dir())))
    known = read_locked_files(then)
    edited = sorted(path for path in {*known, *now} if known.get(path) != now.get(path))
    return [
        *(Drift("stale", f"{LOCK} ({name})", "") for name in stale),
        *(Drift("edited", path, "") for path in edited),
    ]


def _read(request: GenerationRequest) -> Document:
    if request.text is not None:
        return parse_document(request.text, request.spec, request.inside)
    return read(request.spec, request.inside)


def _hash_inputs(
    request: GenerationRequest, overlays: Mapping[str, str], runtime: Mapping[str, str]
) -> dict[str, str]:
    """Hashes of what decides the output; `overlays` and `runtime`: path -> text."""
    if request.released is not None:
        overlays = {**overlays, **request.released.texts()}
    folders = {
        "generator": read_texts(Path(__file__).parent),
        "overlays": overlays,
        "runtime": runtime,
        "templates": read_texts(templates_dir()),
    }
    hashes = hash_inputs(_content(request), folders)
    if request.package or request.keep_going:
        hashes["options"] = f"{request.package} {request.keep_going}"
    return hashes


def _content(request: GenerationRequest) -> bytes:
    if request.text is not None:
        return request.text.encode()
    try:
        return request.spec.read_bytes()
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise GeneratorError(request.spec.name, message, "check the path") from None
