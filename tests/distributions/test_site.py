"""The reference site: it builds without a network, has a page for each resource, and its links lead somewhere."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest

from distributions.conftest import ROOT, run

_PYTHON = Path(os.environ.get("DOCS_PYTHON", ROOT / ".docs" / "bin" / "python"))
_SITE = ROOT / "examples" / "site"

pytestmark = [
    pytest.mark.heavy,
    pytest.mark.skipif(not _PYTHON.exists(), reason="what builds the site is not here: make docs"),
]


class Page(HTMLParser):
    """What a page refers to, and what may be referred to in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.loaded: list[str] = []
        self.anchors: set[str] = {""}
        self.text = path.read_text(encoding="utf-8")
        self.feed(self.text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = {name: value or "" for name, value in attrs}
        self.anchors |= {found[name] for name in ("id", "name") if name in found}
        if tag == "a" and "href" in found:
            self.links.append(found["href"])
        elif tag == "link" and found.get("rel") not in ("canonical", "next", "prev"):
            self.loaded.append(found["href"])
        elif tag in ("script", "img", "iframe", "source") and "src" in found:
            self.loaded.append(found["src"])


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the built site."""
    folder = tmp_path_factory.mktemp("site")
    nowhere = dict.fromkeys(("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "https_proxy"), "http://127.0.0.1:9")
    environment = {**nowhere, "PYTHONPATH": str(ROOT / "generated" / "openai")}
    run([_PYTHON, _SITE / "make_site.py", folder], folder, environment)
    run([_PYTHON.with_name("zensical"), "build", "--strict"], folder, environment)
    return folder / "site"


@pytest.fixture(scope="module")
def pages(site: Path) -> dict[Path, Page]:
    return {path: Page(path) for path in sorted(site.rglob("*.html"))}


def _operations() -> Iterator[tuple[str, str]]:
    """Resource and method of each operation, from the listing beside the package."""
    listing = (ROOT / "generated" / "openai" / "api.txt").read_text(encoding="utf-8")
    for path in re.findall(r"^([a-z_.]+)\(\) (?:GET|POST|PUT|PATCH|DELETE) /", listing, re.MULTILINE):
        resource, _, method = path.rpartition(".")
        yield resource, method


def test_each_operation_is_on_the_page_of_its_resource(site: Path, pages: dict[Path, Page]) -> None:
    operations = list(_operations())
    assert len(operations) > 250
    lost: list[str] = []
    for resource, method in operations:
        page = pages.get(site / "reference" / f"{resource}.html")
        if page is None or not any(anchor.endswith(f".{method}") for anchor in page.anchors):
            lost.append(f"{resource}.{method}")
    assert lost == []


def test_keywords_are_listed(site: Path, pages: dict[Path, Page]) -> None:
    text = re.sub(r"<[^>]+>", "", pages[site / "reference" / "chat.completions.html"].text)
    for keyword in ("messages", "temperature", "parallel_tool_calls", "stream"):
        assert keyword in text
    assert "Unpack" not in text
    assert "extra_headers" not in text  # once for all, on the first page
    assert "extra_headers" in pages[site / "reference" / "index.html"].text


def test_examples_are_code(site: Path, pages: dict[Path, Page]) -> None:
    shown = re.sub(r"<span[^>]*>|</span>|<a[^>]*></a>", "", pages[site / "reference" / "batches.html"].text)
    assert re.search(
        r"<code[^>]*>&gt;&gt;&gt; requests = [^<]*\['task-0', 'task-1', 'task-2'\]\n?</code>", shown
    )


def test_each_guide_has_a_page(site: Path, pages: dict[Path, Page]) -> None:
    assert {site / f"{path.stem}.html" for path in (_SITE / "guides").glob("*.md")} <= pages.keys()


def test_links_lead_somewhere(site: Path, pages: dict[Path, Page]) -> None:
    broken: list[str] = []
    for path, page in pages.items():
        if path.name == "404.html":
            continue  # its links are for the root of a host
        for link in page.links:
            parts = urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            target = (path.parent / unquote(parts.path)).resolve() if parts.path else path
            target = target / "index.html" if target.is_dir() else target
            found = pages.get(target)
            if found is None or unquote(parts.fragment) not in found.anchors:
                broken.append(f"{path.relative_to(site)}: {link}")
    assert broken == []


def test_nothing_is_loaded_from_elsewhere(site: Path, pages: dict[Path, Page]) -> None:
    assert {each for page in pages.values() for each in page.loaded if urlsplit(each).netloc} == set()
    styles = [path.read_text(encoding="utf-8") for path in site.rglob("*.css")]
    assert styles
    assert [
        found for text in styles for found in re.findall(r"(?:url\(|@import)\s*[\"']?(?:https?:)?//", text)
    ] == []
    assert not [page for page in pages.values() if 'class="mermaid"' in page.text]  # would be fetched
