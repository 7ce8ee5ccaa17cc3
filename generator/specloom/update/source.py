"""Where a vendor's document comes from, and the pin that says which one it was."""

from __future__ import annotations

import hashlib
import os
import tempfile
import tomllib
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from attrs import evolve, fields, frozen

from ..errors import GeneratorError, raise_all
from ..files import parse
from ..plain import is_object
from ..refs import dangling
from .canonical import dump, strip

PIN = "source.toml"
CONTRACT = "contract.json"
_REMAKE = "run `specloom update`"


@frozen
class Source:
    """Where a document comes from. `kind` is package, url or file; a package needs `file` in it."""

    kind: str
    file: str
    """A path below the package's installation, an address, or a path beside the pin."""
    package: str = ""
    version: str = ""
    date: str = ""
    """Day of the vendor's publication, for people."""
    sha256: str = ""
    """Of the document as the vendor publishes it."""
    contract_sha256: str = ""

    @classmethod
    def load(cls, folder: Path) -> Source:
        """The source that `source.toml` in `folder` names. Raises: GeneratorError."""
        known = {field.name for field in fields(cls)}
        try:
            said = tomllib.loads((folder / PIN).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise GeneratorError(PIN, f"is missing in {folder.name}", "see overlays/README.md") from None
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise GeneratorError(PIN, f"this is not TOML: {error}", "correct the file") from None
        if unknown := sorted(said.keys() - known):
            raise GeneratorError(PIN, f"{unknown[0]!r} is not known", f"known are {', '.join(sorted(known))}")
        if said.get("kind") not in _FETCH or not said.get("file"):
            hint = f"kind is one of {', '.join(_FETCH)}"
            raise GeneratorError(PIN, "must say `kind` and `file`", hint)
        return cls(**{key: str(value) for key, value in said.items()})

    def dump(self) -> str:
        """Text of a `source.toml`."""
        lines = ["# Where the contract comes from. Both hashes are written by `specloom update`."]
        said = {field.name: str(getattr(self, field.name)) for field in fields(Source)}
        return "\n".join([*lines, *(f"{key} = {_quoted(text)}" for key, text in said.items() if text)]) + "\n"


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def fetch(source: Source, folder: Path = Path()) -> bytes:
    """The document as the vendor publishes it; `folder` is where the pin stands.

    Raises: GeneratorError when it cannot be had.
    """
    return _FETCH[source.kind](source, folder)


def _from_package(source: Source, folder: Path) -> bytes:
    wanted = f"{source.package}=={source.version}"
    try:
        found = distribution(source.package)
    except PackageNotFoundError:
        raise GeneratorError(PIN, f"{source.package} is not installed", f"pip install {wanted}") from None
    if found.version != source.version:
        message = f"{source.package} {found.version} is installed, the pin says {source.version}"
        raise GeneratorError(PIN, message, f"pip install {wanted}, or change `version`")
    return _from_file(source, Path(str(found.locate_file(""))))


def _from_url(source: Source, folder: Path) -> bytes:
    import httpx

    try:
        return httpx.get(source.file, follow_redirects=True, timeout=60).raise_for_status().content
    except (httpx.HTTPError, httpx.InvalidURL) as error:
        message = f"{source.file} cannot be fetched: {error}"
        raise GeneratorError(PIN, message, "check `file` and the network") from None


def _from_file(source: Source, folder: Path) -> bytes:
    try:
        return (folder / source.file).read_bytes()
    except OSError as error:
        message = f"{source.file} cannot be read: {error.strerror}"
        raise GeneratorError(
            PIN, message, "correct `file`, a path beside the pin or in the package"
        ) from None


_FETCH = {"package": _from_package, "url": _from_url, "file": _from_file}


def sha256(content: bytes | str) -> str:
    """Hash of a file's content, in hexadecimal."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def verify(source: Source, content: bytes) -> None:
    """Raises: GeneratorError when `content` is not the document that was pinned."""
    found = sha256(content)
    if found != source.sha256:
        message = f"{source.file} has sha256 {found}, the pin says {source.sha256 or 'none'}"
        raise GeneratorError(PIN, message, f"if the vendor has published a new document, {_REMAKE}")


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


def update(folder: Path, check: bool = False) -> bool:
    """Make the contract in `folder` anew from its source; whether it changed.

    With `check` nothing is written: the document must be the pinned one and give the pinned contract.
    Raises: GeneratorError, Errors.
    """
    source = Source.load(folder)
    content = fetch(source, folder)
    if check:
        verify(source, content)
    text = make_contract(source, content)
    target = folder / CONTRACT
    if check:
        check_pin(folder)
        if sha256(text) != source.contract_sha256:
            raise GeneratorError(
                CONTRACT, "its source gives another one", f"{_REMAKE} and review the difference"
            )
        return False
    changed = not target.exists() or target.read_bytes() != text.encode()
    write(target, text)
    write(folder / PIN, evolve(source, sha256=sha256(content), contract_sha256=sha256(text)).dump())
    return changed


def write(path: Path, text: str) -> None:
    """Write a file as a whole or not at all."""
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(text.encode())
        os.chmod(name, 0o644)
        os.replace(name, path)
    except BaseException:
        os.unlink(name)
        raise
