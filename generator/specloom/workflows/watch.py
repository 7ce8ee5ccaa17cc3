"""`generate --watch`: one process that stays warm and writes the package whenever an input changes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from pathlib import Path

from ..errors import Errors, GeneratorError
from ..output.folders import runtime_dir, templates_dir
from ..output.format import FormatCache
from ..pipeline import GenerationRequest, GenerationResult, check_hashes, generate

_PAUSE = 0.1
"""Seconds between two looks at the inputs."""


def watch(
    request: GenerationRequest,
    on_result: Callable[[GenerationResult, float], None],
    on_error: Callable[[str], None],
    keep_watching: Callable[[], bool] = lambda: True,
) -> None:
    """Generate, then again at every change of the document, overlays, runtime or templates, until interrupted.

    `on_result` gets each package and the seconds it took, `on_error` what went wrong; then the package
    on disk stays as it is. Changes of the tool itself need a new process.
    """
    formats = FormatCache()
    seen: dict[Path, tuple[int, int]] = {}
    first = True
    while keep_watching():
        now = read_stamps(request)
        if now == seen:
            time.sleep(_PAUSE)
            continue
        seen = now
        start = time.perf_counter()
        try:
            if first or check_hashes(request):
                on_result(generate(request, formats=formats), time.perf_counter() - start)
        except (Errors, GeneratorError, OSError) as error:
            on_error(f"error: {error}")
        else:
            first = False


def read_stamps(request: GenerationRequest) -> dict[Path, tuple[int, int]]:
    """Time and size of every input: what a look at the disk can tell without reading."""
    found: dict[Path, tuple[int, int]] = {}
    for path in _inputs(request):
        try:
            stat = path.stat()
        except FileNotFoundError:
            continue  # gone between two looks
        found[path] = (stat.st_mtime_ns, stat.st_size)
    return found


def _inputs(request: GenerationRequest) -> Iterator[Path]:
    yield request.spec
    for folder in (request.overlays, runtime_dir(), templates_dir()):
        if folder is not None:
            yield from (p for p in folder.rglob("*") if p.is_file() and "__pycache__" not in p.parts)
