"""Where a vendor's document comes from, and the pin that says which one it was."""

from __future__ import annotations

import hashlib
import tomllib
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from attrs import fields, frozen

from ..errors import GeneratorError

PIN = "source.toml"
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
        lines = [f"# Where the contract comes from. Version, date and hashes are written by {_LATEST}."]
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
    found = installed(source)
    if found.version != source.version:
        message = f"{source.package} {found.version} is installed, the pin says {source.version or 'none'}"
        raise GeneratorError(PIN, message, f"install the pinned one, or take this one: {_LATEST}")
    return _from_file(source, package_root(source))


def installed(source: Source) -> Distribution:
    """The package that has the document, whatever its version. Raises: GeneratorError."""
    try:
        return distribution(source.package)
    except (PackageNotFoundError, ValueError):
        wanted = f"{source.package}=={source.version}" if source.version else source.package
        message = f"{source.package or 'the package of the document'} is not installed"
        raise GeneratorError(PIN, message, f"pip install {wanted}, or correct `package`") from None


def package_root(source: Source) -> Path:
    """The folder that a package's `file` is below. Raises: GeneratorError."""
    return Path(str(installed(source).locate_file("")))


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
        raise GeneratorError(PIN, message, f"to take the new document, run {_LATEST}")
