"""Both distributions in clean environments, with what they declare and no more."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from distributions.conftest import ROOT, Built, Clean, run

pytestmark = pytest.mark.heavy

ASKING = """
import asyncio
from openai_client import AsyncOpenAI, OpenAI
from openai_client.testing import MockAPI

mock = MockAPI()
mock.chat.reply("Hello!", times=2)
asked = dict(model="gpt-4o-mini", messages=[{"role": "user", "content": "Say hello"}])
assert mock.client().chat.completions.create(**asked).choices[0].message.content == "Hello!"
answer = asyncio.run(mock.async_client().chat.completions.create(**asked))
assert answer.choices[0].message.content == "Hello!"
"""

USES = {
    "fast": ASKING + "import sys\nassert 'orjson' in sys.modules",
    "aiohttp": """
import asyncio
from openai_client import AsyncOpenAI, DefaultAioHttpClient

async def main():
    async with AsyncOpenAI(api_key="none", http_client=DefaultAioHttpClient()) as client:
        assert not client.is_closed()

asyncio.run(main())
""",
    "http2": 'from openai_client import OpenAI\nOpenAI(api_key="none", http2=True).close()',
    "numpy": """
from openai_client.helpers.embeddings import to_numpy
from openai_client.types import Embedding

assert to_numpy([Embedding(embedding=[1.0, 2.0], index=0, object="embedding")]).shape == (1, 2)
""",
    "otel": """
from openai_client.testing import MockAPI
import sys

MockAPI().client(telemetry=True).models.list()
assert "opentelemetry.trace" in sys.modules
""",
    "realtime": "import websockets\nfrom openai_client.realtime import websocket\n",
    "testing": """
from openai_client import OpenAI
from openai_client.testing import MockAPI

mock = MockAPI()
with mock.serve() as server, OpenAI(api_key="none", base_url=server.url) as client:
    assert [model.id for model in client.models.list()]
""",
}
"""What each extra is for."""


def test_the_client_alone(built: Mapping[str, Built], clean: Clean) -> None:
    clean.install(str(built["openai_client"].wheel))
    assert clean.names() == {
        *("openai-client", "attrs", "httpx"),
        *("anyio", "certifi", "h11", "httpcore", "idna", "typing_extensions"),  # httpx's own
    }
    clean.python(ASKING)
    clean.python("from openai_client import *\nimport openai_client\nassert openai_client.__version__")


def test_every_module_of_the_client_loads(built: Mapping[str, Built], clean: Clean) -> None:
    """Without extras: what needs one says so only when it is used."""
    clean.install(str(built["openai_client"].wheel))
    output = clean.python(
        """
import importlib, pkgutil, openai_client
for found in pkgutil.walk_packages(openai_client.__path__, "openai_client."):
    if not found.name.endswith("__main__"):
        try:
            importlib.import_module(found.name)
        except ImportError as error:
            print(found.name, "|", error)
"""
    )
    outside = {line.split(" | ")[0].removeprefix("openai_client.") for line in output.splitlines()}
    kit = ("httpserver", "plugin", "server", "status", "wire")
    aiohttp = ("_core.http.aiohttp_protocol", "_core.http.aiohttp_transport")
    assert outside == {*aiohttp, *(f"testing.{name}" for name in kit)}, output


def test_the_client_on_the_oldest_it_declares(built: Mapping[str, Built], clean: Clean) -> None:
    clean.install(str(built["openai_client"].wheel), "attrs==23.1.0", "httpx==0.25.0", constraints=None)
    clean.python(ASKING)


@pytest.mark.parametrize("extra", sorted(USES))
def test_an_extra(built: Mapping[str, Built], clean: Clean, extra: str) -> None:
    clean.install(f"{built['openai_client'].wheel}[{extra}]")
    clean.python(USES[extra])


def test_each_extra_has_a_test(built: Mapping[str, Built]) -> None:
    from distributions.test_files import metadata

    assert {*metadata(built["openai_client"].wheel).get_all("Provides-Extra", [])} == {*USES}


def test_the_fixture_comes_with_the_package(built: Mapping[str, Built], clean: Clean, tmp_path: Path) -> None:
    clean.install(f"{built['openai_client'].wheel}[testing]")
    test = "from openai_client import OpenAI\n\ndef test_it(openai_mock):\n    assert OpenAI().models.list().data\n"
    (tmp_path / "test_it.py").write_text(test, encoding="utf-8")
    output = run([clean.bin("python"), "-m", "pytest", "-q", "test_it.py"], tmp_path)
    assert "1 passed" in output


def test_the_tool_in_an_empty_folder(built: Mapping[str, Built], clean: Clean, tmp_path: Path) -> None:
    clean.install(str(built["specloom"].wheel))
    folder = tmp_path / "empty"
    folder.mkdir()
    document = (ROOT / "tests/snapshots/streams/server-sent-events-are-a-stream/spec.yaml").read_bytes()
    (folder / "spec.yaml").write_bytes(document)
    options = ["--spec", "spec.yaml", "--package", "made_here", "--out", "made"]
    run([clean.bin("specloom"), "generate", *options], folder)
    out = folder / "made"
    assert (out / "made_here" / "_core" / "streaming" / "sse.py").is_file()
    runtime = {path.name for path in (ROOT / "overlays" / "runtime").iterdir()} - {
        "__pycache__",
        "websockets",
    }
    assert {path.name for path in (out / "made_here" / "_core").iterdir()} == runtime
    assert sorted(path.name for path in folder.iterdir()) == ["made", "spec.yaml"]
    clean.python("import made_here; print(made_here.__version__)", {"PYTHONPATH": str(out)})
    assert "generate" in run([clean.bin("specloom"), "--help"], folder)


def test_what_the_tool_makes_installs(built: Mapping[str, Built], clean: Clean, tmp_path: Path) -> None:
    """The wheel of the tool makes, from the contract and no overlays, a package that installs and loads."""
    clean.install(str(built["specloom"].wheel), "hatchling", "build")
    contract = ROOT / "spec" / "openai" / "contract.json"
    options = ["--spec", contract, "--package", "plain_openai", "--out", "made"]
    run([clean.bin("specloom"), "generate", *options], tmp_path)
    run([clean.bin("python"), "-m", "build", "--no-isolation", "--wheel", "made"], tmp_path)
    (wheel,) = (tmp_path / "made" / "dist").glob("*.whl")
    (tmp_path / "other").mkdir()
    other = Clean(tmp_path / "other")
    other.install(str(wheel))
    other.python("from plain_openai import Client\nClient(credentials={})")
