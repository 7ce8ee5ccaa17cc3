"""Where the tool's own files are: in the installed package, or in the checkout."""

from __future__ import annotations

from pathlib import Path

from ..errors import GeneratorError

_HERE = Path(__file__).resolve().parents[1]
_CHECKOUT = _HERE.parent.parent


def templates_dir() -> Path:
    """The folder of the templates."""
    return _first("templates", _HERE / "templates", _CHECKOUT / "templates")


def runtime_dir() -> Path:
    """The folder of the runtime that is copied into every emitted package."""
    return _first("runtime", _HERE / "runtime", _CHECKOUT / "overlays" / "runtime")


def _first(what: str, *folders: Path) -> Path:
    for folder in folders:
        if folder.is_dir():
            return folder
    raise GeneratorError("specloom", f"its {what} folder is missing", "install specloom again")
