"""The overlays of one package as a value: everything that their folder holds, read once."""

from __future__ import annotations

import sys
from collections.abc import Mapping

from attrs import evolve, field, frozen

from .errors import GeneratorError
from .naming.pins import Pins
from .naming.released import Released
from .output.assemble import read_texts
from .planning.settings import Settings
from .request import GenerationRequest
from .source.overlay import Overlay, load

PACKAGE, DIST_FILES = "package", "dist_files"
_OLD_DIST_FILES = "beside"
"""What `dist_files/` was called; it is still read, with a notice."""


@frozen
class Overlays:
    """What people say about a document and its package; the defaults serve a document without overlays."""

    documents: tuple[Overlay, ...] = ()
    """Changes of the document, in order."""
    pins: Pins = field(factory=Pins)
    released: Released = field(factory=Released)
    settings: Settings = field(factory=Settings)
    package: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Path below the package -> text of a hand-written module."""
    dist_files: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Path in the distribution -> text of a file that stands beside the package."""
    texts: Mapping[str, str] = field(factory=dict[str, str], repr=False)
    """Path below the folder -> text of every file, for the lock."""

    @classmethod
    def load(cls, request: GenerationRequest) -> Overlays:
        """The overlays of a request; a notice on standard error for each old spelling.

        Raises: GeneratorError, Errors.
        """
        folder, released = request.overlays, request.released or Released.load(request.overlays)
        settings = Settings.load(folder, package=request.package, version=released.version)
        if folder is None:
            return cls(released=released, settings=settings)
        texts = read_texts(folder)
        dist_files, notices = _dist_files(texts)
        for notice in (*settings.notices, *notices):
            print(f"note: {folder.name}/{notice}", file=sys.stderr)
        return cls(
            documents=load(folder),
            pins=Pins.load(folder),
            released=released,
            settings=settings,
            package=_below(texts, PACKAGE),
            dist_files=dist_files,
            texts=texts,
        )

    def with_release(self, released: Released) -> Overlays:
        """The same as of another release."""
        settings = evolve(self.settings, version=released.version or self.settings.version)
        return evolve(self, released=released, settings=settings)

    @property
    def changelog(self) -> dict[str, str]:
        """The changelog as a file of the distribution, when there is one."""
        return {"CHANGELOG.md": self.released.changelog} if self.released.changelog else {}


def _below(texts: Mapping[str, str], folder: str) -> dict[str, str]:
    prefix = f"{folder}/"
    return {path.removeprefix(prefix): text for path, text in texts.items() if path.startswith(prefix)}


def _dist_files(texts: Mapping[str, str]) -> tuple[dict[str, str], list[str]]:
    """The files of `dist_files/`, or of the folder by its old name, and what to say about that."""
    new, old = _below(texts, DIST_FILES), _below(texts, _OLD_DIST_FILES)
    if new and old:
        message = f"{_OLD_DIST_FILES}/ is the old name of {DIST_FILES}/, and both are there"
        raise GeneratorError("overlays", message, f"move its files to {DIST_FILES}/")
    if not old:
        return new, []
    return old, [f"{_OLD_DIST_FILES}/ is called {DIST_FILES}/ now; the old name is still read: rename it"]
