"""The contract: the facts of a vendor's document, made again from its pinned source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from attrs import evolve, frozen

from ..errors import GeneratorError, raise_all
from ..source.files import parse
from ..source.json_types import is_object
from ..source.refs import find_dangling
from ..source.walk import find_too_deep
from . import CONTRACT, PIN
from .canonical import dump, strip
from .latest import Take, named
from .source import Source, get, sha256, verify

_REMAKE = "run `specloom update`"


def make_contract(source: Source, content: bytes) -> str:
    """Text of the contract made of the document `content`. Raises: GeneratorError, Errors."""
    name = source.file.rpartition("/")[2]
    try:
        data: Any = parse(content.decode("utf-8-sig"), name)
    except UnicodeDecodeError as error:
        raise GeneratorError(name, f"byte {error.start} is not UTF-8", "ask the vendor") from None
    if not is_object(data) or "openapi" not in data:
        raise GeneratorError(name, "is not an OpenAPI document", f"correct `file` in {PIN}")
    raise_all(find_too_deep(data, name))
    raise_all(find_dangling(data, name))
    facts, _ = strip(data)
    return dump(facts)


def check_pin(folder: Path) -> None:
    """Raises: GeneratorError when the contract in `folder` is not the one that was pinned."""
    source = Source.load(folder)
    try:
        found = sha256((folder / CONTRACT).read_bytes())
    except FileNotFoundError:
        raise GeneratorError(CONTRACT, f"is missing in {folder.name}", _REMAKE) from None
    if found != source.contract_sha256:
        message = f"has sha256 {found}, its pin in {PIN} says {source.contract_sha256 or 'none'}"
        hint = f"it is never edited: say the change in overlays/, and {_REMAKE} to get it back"
        raise GeneratorError(CONTRACT, message, hint)


def check_file(folder: Path) -> None:
    """Raises: GeneratorError when the source of the contract in `folder` is a file, and another one than pinned."""
    source = Source.load(folder)
    if source.kind == "file" and (folder / source.file).is_file():
        verify(source, get(source, folder).content)


@frozen
class Renewal:
    """A contract made anew: the files of its folder as they should be."""

    source: Source
    contract: str
    changed: bool
    """Whether the contract is another one than before."""

    @property
    def texts(self) -> dict[str, str]:
        """File of the folder -> text."""
        return {CONTRACT: self.contract, PIN: self.source.dump()}


def renew(folder: Path, take: Take | None = None, links: str = "") -> Renewal:
    """The contract of the document that is pinned, or of what `take` gives for it. Writes nothing.

    `links` is a folder of wheels, asked instead of the index. Raises: GeneratorError, Errors, OSError.
    """
    pinned = Source.load(folder)
    if take is None:
        source, fetched = pinned, get(pinned, folder, links)
        verify(source, fetched.content)
    else:
        source, fetched = take(pinned, folder)
    text = make_contract(source, fetched.content)
    if take is not None:
        source = named(source, pinned, json.loads(text).get("info"), fetched.about)
    target = folder / CONTRACT
    changed = not target.exists() or target.read_bytes() != text.encode()
    return Renewal(evolve(source, contract_sha256=sha256(text)), text, changed)


def check_source(folder: Path, links: str = "") -> None:
    """Raises: GeneratorError, Errors when source, pin and contract do not agree."""
    renewal = renew(folder, links=links)
    check_pin(folder)
    if renewal.source.contract_sha256 != Source.load(folder).contract_sha256:
        raise GeneratorError(CONTRACT, "its source gives another one", f"{_REMAKE} and review the difference")
