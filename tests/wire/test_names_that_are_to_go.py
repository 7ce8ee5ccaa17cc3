"""Deprecated further names work, and warn the line that uses them."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from attrs import evolve
from pytest_httpserver import HTTPServer

from specloom.pipeline import build
from test_snapshots import SNAPSHOTS, job


@pytest.fixture(scope="module")
def going(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The package of the case about such names."""
    root = tmp_path_factory.mktemp("going")
    made = build(evolve(job(SNAPSHOTS / "names" / "further-names-that-are-to-go-warn"), package="going"))
    for path, text in made.tree.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(root))
    yield __import__("going")
    sys.path.remove(str(root))


@pytest.fixture
def url(httpserver: HTTPServer) -> str:
    httpserver.expect_request("/books").respond_with_data("", 204)
    httpserver.expect_request("/answers").respond_with_json("Yes")
    return httpserver.url_for("")


def _heard(caught: list[warnings.WarningMessage]) -> list[tuple[str, str]]:
    assert all(each.category is DeprecationWarning for each in caught)
    return [(Path(each.filename).name, str(each.message)) for each in caught]


_HERE = Path(__file__).name
_ALL = (_HERE, "client.books.all is deprecated: use client.books.list")
_MAKE = (_HERE, "client.answers.make is deprecated: use client.answers.create")
_VOLUMES = (_HERE, 'client.volumes is deprecated: say "books".')


def test_they_work_and_warn(going: ModuleType, url: str, httpserver: HTTPServer) -> None:
    with going.Client(base_url=url) as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        client.books.all()
        assert client.answers.make() == "Yes"
        client.volumes.list()
        assert client.books.with_raw_response.all().status_code == 204
        with client.answers.with_streaming_response.make() as response:
            assert response.json() == "Yes"
        client.books.list()
    assert _heard(caught) == [_ALL, _MAKE, _VOLUMES, _ALL, _MAKE]
    assert [request.path for request, _ in httpserver.log] == [
        *("/books", "/answers", "/books", "/books", "/answers", "/books")
    ]


def test_they_work_and_warn_when_awaited(going: ModuleType, url: str) -> None:
    async def main() -> None:
        async with going.AsyncClient(base_url=url) as client:
            await client.books.all()
            assert await client.answers.make() == "Yes"
            await client.volumes.list()
            assert (await client.books.with_raw_response.all()).status_code == 204

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        asyncio.run(main())
    assert _heard(caught) == [_ALL, _MAKE, _VOLUMES, _ALL]


def test_each_place_is_warned_once(going: ModuleType, url: str) -> None:
    with going.Client(base_url=url) as client, warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("default")
        for _ in range(3):
            client.books.all()
            client.volumes.list()
        client.books.all()
    assert _heard(caught) == [_ALL, _VOLUMES, _ALL]
    first, _, second = caught
    assert second.lineno == first.lineno + 2


def test_they_say_so_when_asked(going: ModuleType) -> None:
    books: Any = type(going.Client(base_url="http://localhost").books)
    assert books.all.__name__ == "all"
    assert "Deprecated: use client.books.list." in books.all.__doc__


def test_errors_name_what_was_called(going: ModuleType) -> None:
    client = going.Client(base_url="http://localhost")
    with (
        pytest.warns(DeprecationWarning, match="client.books.all"),
        pytest.raises(TypeError, match=r"^books\.all\(\) got an unexpected keyword argument 'zzz'$"),
    ):
        client.books.all(zzz=1)


_SCRIPT = """\
from typing import assert_type
from going import Client

def calls(client: Client) -> None:
    client.books.all()
    client.volumes.list()
    assert_type(client.answers.make(), str)
    client.books.list()
"""
_WARNED = {5, 6, 7}


@pytest.mark.heavy
def test_checkers_see_that_they_are_to_go(going: ModuleType, tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text(_SCRIPT)
    packages = Path(str(going.__file__)).parents[1]
    settings = {
        "include": ["script.py"],
        "extraPaths": [str(packages)],
        "typeCheckingMode": "strict",
        "reportDeprecated": "error",
    }
    (tmp_path / "pyrightconfig.json").write_text(json.dumps(settings))
    found = _run("pyright", "--outputjson", "-p", ".", cwd=tmp_path)
    errors = json.loads(found)["generalDiagnostics"]
    assert {each["range"]["start"]["line"] + 1 for each in errors} == _WARNED
    assert {each["rule"] for each in errors} == {"reportDeprecated"}
    options = ("--strict", "--config-file", "", "--enable-error-code", "deprecated", "--no-error-summary")
    found = _run("mypy", *options, str(script), cwd=packages)
    lines = [line for line in found.splitlines() if ": error:" in line]
    assert all(line.endswith("[deprecated]") for line in lines)
    assert {int(line.split(".py:")[1].split(":")[0]) for line in lines} == _WARNED


def _run(tool: str, *options: str, cwd: Path) -> str:
    command = [sys.executable, "-m", tool, *options]
    return subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=False).stdout
