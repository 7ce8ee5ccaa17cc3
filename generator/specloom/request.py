"""What one run of the pipeline is asked for: where it reads, and where it writes."""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from .errors import GeneratorError
from .naming.released import FILES, Released
from .output.atomic_write import Site
from .output.write import absolute
from .source.refs import home
from .update import CONTRACT, PIN


@frozen
class GenerationRequest:
    """What to generate from, and where to."""

    spec: Path
    out: Path
    overlays: Path | None = None
    package: str = ""
    """Import name of the emitted package; "" leaves it to the overlays."""
    keep_going: bool = False
    """Type schemas that cannot be read as `Any` instead of giving up."""
    root: Path | None = None
    """The checkout that a project stands in; None for any other document."""
    outside: tuple[Path, ...] = ()
    """Folders that references may lead into besides the checkout, or the document's own surroundings."""
    text: str | None = None
    """The document, where it is not (yet) what the file says."""
    released: Released | None = None
    """The release, where it is not (yet) what the overlays say."""

    @classmethod
    def of_project(
        cls,
        project: str,
        start: Path,
        *,
        package: str = "",
        out: Path | None = None,
        keep_going: bool = False,
        outside: tuple[Path, ...] = (),
    ) -> GenerationRequest:
        """The request for `spec/<project>` and `overlays/<project>` in the checkout around `start`.

        Raises: GeneratorError when there is no such project.
        """
        spec = find_spec_folder(project, start) / CONTRACT
        root = spec.parent.parent.parent
        overlays = root / "overlays" / project
        return cls(
            spec,
            out or root / "generated" / project,
            overlays if overlays.is_dir() else None,
            package,
            keep_going,
            root,
            outside,
        )

    @property
    def inside(self) -> tuple[Path, ...]:
        """The folders that hold every file that may be read for a reference."""
        return (self.root or home(self.spec), *self.outside)

    @property
    def site(self) -> Site:
        """Where the request writes: what a project consists of, or `out` alone."""
        out, project = absolute(self.out), self.spec.parent.name
        if self.root is None or out != self.root / "generated" / project:
            return Site(out.parent, (out,))
        spec, overlays = self.root / "spec" / project, self.root / "overlays" / project
        return Site(
            self.root,
            (*(spec / name for name in (CONTRACT, PIN)), *(overlays / name for name in FILES), out),
        )


def find_spec_folder(project: str, start: Path) -> Path:
    """`spec/<project>` in the checkout around `start`. Raises: GeneratorError."""
    if Path(project).name != project:
        raise GeneratorError("--project", f"{project!r} is no name", "name a folder of spec/")
    for folder in (start, *start.parents):
        found = folder / "spec" / project
        if (found / "source.toml").is_file() or (found / CONTRACT).is_file():
            return found
    hint = "run this in a checkout that has it, or name a document with --spec"
    raise GeneratorError(f"spec/{project}", "there is no such project here", hint)
