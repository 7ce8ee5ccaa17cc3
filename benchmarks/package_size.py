"""How large the packages are, alone and with all that they require."""

from __future__ import annotations

import io
import re
import zipfile
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from harness import PLAIN, THEIRS, Bench, Figures, Measurement, Row, main

DISTRIBUTIONS = {"openai": "openai", "openai_client": "openai-client"}


def measure(job: Measurement) -> Figures:
    folder = Path(job.package.__file__).parent
    files = contents(folder)
    sources = [path for path in files if path.suffix == ".py"]
    needed = required(DISTRIBUTIONS[job.name], set())
    return {
        "files": len(files),
        "lines of Python": sum(path.read_bytes().count(b"\n") for path in sources),
        "lines without testing/": sum(
            path.read_bytes().count(b"\n")
            for path in sources
            if "testing" not in path.relative_to(folder).parts
        ),
        "packed": packed(files, folder) / 1024,
        "unpacked": sum(path.stat().st_size for path in files) / 1024,
        "required distributions": len(needed),
        "with all required": (sum(map(installed, needed)) + sum(p.stat().st_size for p in files)) / (1 << 20),
    }


def contents(folder: Path) -> list[Path]:
    """What a wheel of the folder holds."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts]


def packed(files: list[Path], folder: Path) -> int:
    """Bytes, compressed as in a wheel."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in files:
            archive.write(path, path.relative_to(folder.parent))
    return len(buffer.getvalue())


def required(name: str, seen: set[str]) -> list[Distribution]:
    """What a distribution requires without its extras, and what that requires, as far as it is installed."""
    found: list[Distribution] = []
    for line in distribution(name).requires or ():
        requirement, _, marker = line.partition(";")
        other = re.split(r"[^\w.-]", requirement.strip(), maxsplit=1)[0].lower().replace("_", "-")
        if "extra" in marker or other in seen:
            continue
        seen.add(other)
        try:
            found += [distribution(other), *required(other, seen)]
        except PackageNotFoundError:  # for another system or Python
            continue
    return found


def installed(found: Distribution) -> int:
    """Bytes of its files, without byte code."""
    paths = [Path(str(found.locate_file(file))) for file in found.files or () if file.suffix != ".pyc"]
    return sum(path.stat().st_size for path in paths if path.is_file())


BENCH = Bench(
    "package_size",
    "Size of the package",
    [
        Row("files", "files"),
        Row("lines of Python", "lines", most=50_000),
        Row("lines without testing/", "lines"),
        Row("packed", "KiB"),
        Row("unpacked", "KiB"),
        Row("required distributions", ""),
        Row("with all required", "MiB"),
    ],
    {"ours": PLAIN, "official": THEIRS},
    measure,
    rounds=1,
    quick_rounds=1,
    note="`packed` is a deflated zip of the package's folder, which is what a wheel is; only ours has a testing kit.",
)

if __name__ == "__main__":
    main(BENCH)
