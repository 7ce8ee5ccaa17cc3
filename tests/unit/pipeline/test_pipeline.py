"""The pipeline: its passes come in order, and overlays are loaded once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

from specloom import overlays as overlays_module
from specloom.naming.pins import Pins
from specloom.naming.released import Released
from specloom.pipeline import build, generate
from specloom.planning.settings import Settings
from specloom.request import GenerationRequest
from specloom.workflows.releasing import prepare
from test_snapshots import SNAPSHOTS, job

CASE = SNAPSHOTS / "clients/a-client-by-hand-and-the-face-of-the-package"
PASSES = "load read overlay normalize lower name prune plan render assemble format lock write"


def test_passes_come_in_order(tmp_path: Any) -> None:
    request = job(CASE)
    heard: list[str] = []
    generate(
        GenerationRequest(request.spec, tmp_path / "out", request.overlays, request.package), heard.append
    )
    assert heard == PASSES.split()


def test_with_keep_going_a_document_is_lowered_again(tmp_path: Any) -> None:
    spec = tmp_path / "spec.yaml"
    spec.write_text(
        "openapi: 3.1.0\n"
        "info: {title: T, version: '1'}\n"
        "paths: {/a: {get: {responses: {'200': {description: d, content: {application/json:"
        " {schema: {type: strange}}}}}}}}\n"
    )
    heard: list[str] = []
    build(GenerationRequest(spec, tmp_path / "out", package="t_client", keep_going=True), heard.append)
    assert heard.count("name") == 1
    assert heard.count("normalize") == 2


@pytest.mark.parametrize(
    "work",
    [build, lambda request: prepare(request, None, "2026-01-01", "", lambda _: None)],
    ids=["build", "release"],
)
def test_overlays_are_loaded_once(
    work: Callable[[GenerationRequest], object], monkeypatch: pytest.MonkeyPatch
) -> None:
    loads: Counter[str] = Counter()

    def counted(name: str, load: Any) -> Any:
        def loaded(*args: Any, **kwargs: Any) -> Any:
            loads[name] += 1
            return load(*args, **kwargs)

        return loaded

    for cls in (Pins, Released, Settings):
        monkeypatch.setattr(cls, "load", counted(cls.__name__, cls.load))
    monkeypatch.setattr(overlays_module, "load", counted("documents", overlays_module.load))
    work(job(CASE))
    assert loads == dict.fromkeys(("Pins", "Released", "Settings", "documents"), 1)


@pytest.mark.parametrize(
    ("case", "sockets"),
    [
        ("streams/what-is-said-over-a-socket-is-a-method-each", True),
        ("clients/a-client-by-hand-and-the-face-of-the-package", False),
    ],
)
def test_a_package_has_rooms_of_the_runtime_that_it_uses(case: str, sockets: bool) -> None:
    tree = build(job(SNAPSHOTS / case)).tree
    assert any("/_core/websockets/" in path for path in tree) is sockets
    assert any("/_core/calls/" in path for path in tree)
