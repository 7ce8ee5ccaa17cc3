"""The contract: the facts of a vendor's document, made again from its pinned source."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from attrs import evolve

from ..errors import GeneratorError, raise_all
from ..files import parse
from ..plain import is_object
from ..refs import dangling
from .canonical import dump, strip
from .latest import latest, named
from .replace import replace
from .source import PIN, Source, fetch, sha256, verify

CONTRACT = "contract.json"
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
    raise_all(dangling(data, name))
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


def update(folder: Path, *, check: bool = False, take_latest: bool = False) -> bool:
    """Make the contract in `folder` anew from the document that is pinned; whether it changed.

    With `take_latest` the document that is there now is taken, and pinned. With `check` nothing is
    written: the document must be the pinned one and give the pinned contract. A failure leaves the
    folder as it was. Raises: GeneratorError, Errors, OSError.
    """
    pinned = Source.load(folder)
    if take_latest:
        source, content = latest(pinned, folder)
    else:
        source, content = pinned, fetch(pinned, folder)
        verify(source, content)
    text = make_contract(source, content)
    if check:
        check_pin(folder)
        if sha256(text) != source.contract_sha256:
            raise GeneratorError(
                CONTRACT, "its source gives another one", f"{_REMAKE} and review the difference"
            )
        return False
    if take_latest:
        source = named(source, pinned, json.loads(text)["info"])
    source = evolve(source, contract_sha256=sha256(text))
    target = folder / CONTRACT
    changed = not target.exists() or target.read_bytes() != text.encode()
    replace(folder, {CONTRACT: text, PIN: source.dump()})
    return changed
