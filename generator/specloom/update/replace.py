"""Several files of one folder written anew together: all of them, or none."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def replace(folder: Path, texts: dict[str, str]) -> None:
    """Give the files `texts` names their new text; a failure leaves every file as it was. Raises: OSError."""
    with tempfile.TemporaryDirectory(dir=folder, prefix=".update-") as name:
        stage = Path(name)
        for file, text in texts.items():
            (stage / file).write_bytes(text.encode())
        done: list[str] = []
        try:
            for file in texts:
                if (folder / file).exists():
                    shutil.copy2(folder / file, stage / f"{file}.old")
                os.replace(stage / file, folder / file)
                done.append(file)
        except BaseException:
            for file in done:
                _restore(stage / f"{file}.old", folder / file)
            raise


def _restore(old: Path, path: Path) -> None:
    if old.exists():
        os.replace(old, path)
    else:
        path.unlink()
