"""The pipeline: a document on one side, a Python package on the other."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

from attrs import frozen

from .errors import Errors, GeneratorError
from .ir import Api
from .lowering.lower import lower
from .naming.names import name
from .naming.pins import Pins
from .naming.released import FILES, Released
from .output.assemble import assemble, beside, files
from .output.atomic_write import Site
from .output.folders import runtime_dir, templates_dir
from .output.format import Formats
from .output.lock import LOCK, changed_inputs, inputs, lock, locked_files
from .output.render import Tree, render
from .output.write import Drift, absolute, check as compare, hashes as hashes_of, write
from .planning.contract_export import data_files
from .planning.handwritten_surface import by_hand
from .planning.items import Plan
from .planning.plan import plan
from .planning.prune import prune
from .planning.settings import Settings
from .source.document import Document, read, reread
from .source.lenient import without
from .source.normalize import normalize
from .source.overlay import apply, load
from .source.refs import home
from .update import CONTRACT, PIN

Tell: TypeAlias = Callable[[str], None]
"""Hears the name of each pass before it runs."""


def _silent(_: str) -> None:
    pass


@frozen
class Job:
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
    ) -> Job:
        """The job of `spec/<project>` and `overlays/<project>` in the checkout around `start`."""
        spec = spec_folder(project, start) / "contract.json"
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
        """Where the job writes: what a project consists of, or `out` alone."""
        out, project = absolute(self.out), self.spec.parent.name
        if self.root is None or out != self.root / "generated" / project:
            return Site(out.parent, (out,))
        spec, overlays = self.root / "spec" / project, self.root / "overlays" / project
        return Site(
            self.root,
            (*(spec / name for name in (CONTRACT, PIN)), *(overlays / name for name in FILES), out),
        )


def spec_folder(project: str, start: Path) -> Path:
    """`spec/<project>` in the checkout around `start`. Raises: GeneratorError."""
    if Path(project).name != project:
        raise GeneratorError("--project", f"{project!r} is no name", "name a folder of spec/")
    for folder in (start, *start.parents):
        found = folder / "spec" / project
        if (found / "source.toml").is_file() or (found / "contract.json").is_file():
            return found
    hint = "run this in a checkout that has it, or name a document with --spec"
    raise GeneratorError(f"spec/{project}", "there is no such project here", hint)


@frozen
class Made:
    """What a job comes to."""

    api: Api
    tree: Tree


def lowered(job: Job, tell: Tell = _silent) -> Api:
    """The Api of the document, before names."""
    tell("load")
    inside = job.inside
    document = read(job.spec, inside) if job.text is None else reread(job.text, job.spec, inside)
    if job.overlays is not None:
        tell("overlay")
        document = apply(document, load(job.overlays))
    return lowered_document(document, tell, keep_going=job.keep_going)


def lowered_document(document: Document, tell: Tell = _silent, *, keep_going: bool = False) -> Api:
    """The Api of a document that has been read already. Raises: Errors."""
    while True:
        try:
            return _lowered(document, tell)
        except Errors as errors:
            if not keep_going:
                raise
            document = without(document, errors)


def _lowered(document: Document, tell: Tell) -> Api:
    tell("normalize")
    normal = normalize(document)
    tell("lower")
    return lower(normal)


def named(job: Job, tell: Tell = _silent) -> Api:
    """The Api with all its names, and all its types."""
    api = lowered(job, tell)
    tell("name")
    released = _released(job)
    pins = Pins.load(job.overlays) if job.overlays is not None else Pins()
    return name(api, pins, released.published, released.given_up())


def _released(job: Job) -> Released:
    return job.released if job.released is not None else Released.load(job.overlays)


def planned(job: Job, tell: Tell = _silent) -> tuple[Api, Api, Plan]:
    """The whole Api, what is reached of it, and the Plan of the package. Raises: GeneratorError, Errors."""
    settings = Settings.load(job.overlays, package=job.package, version=_released(job).version)
    whole = named(job, tell)
    api = prune(whole)
    tell("plan")
    return whole, api, plan(api, settings)


def make(job: Job, tell: Tell = _silent, keep: Formats | None = None) -> Made:
    """Everything but writing; `keep` remembers formatted modules from run to run.

    Raises: GeneratorError, Errors.
    """
    settings = Settings.load(job.overlays, package=job.package)
    own = job.overlays / "package" if job.overlays is not None else None
    whole, api, modules = planned(job, tell)
    tell("render")
    printed = render(modules) | data_files(whole, settings.package, settings.data)
    if changelog := _released(job).changelog:
        printed["CHANGELOG.md"] = changelog
    if job.overlays is not None:
        printed = beside(printed, job.overlays / "beside")
    tell("assemble")
    tree = assemble(printed, settings.package, runtime_dir(), own)
    further = {f"{line}\n" for line in by_hand(tree, settings)}
    tree["api.txt"] = "".join(sorted({*tree["api.txt"].splitlines(keepends=True), *further}))
    tell("format")
    tree = (keep or Formats()).format(tree, keep=tree.keys() - printed.keys())
    return Made(api, lock(tree, _inputs(job)))


def _inputs(job: Job) -> dict[str, str]:
    folders = {
        "generator": files(Path(__file__).parent),
        "overlays": files(job.overlays) if job.overlays is not None else {},
        "runtime": files(runtime_dir()),
        "templates": files(templates_dir()),
    }
    if job.released is not None:
        folders["overlays"].update(job.released.texts())
    found = inputs(_content(job), folders)
    if job.package or job.keep_going:
        found["options"] = f"{job.package} {job.keep_going}"
    return found


def _content(job: Job) -> bytes:
    if job.text is not None:
        return job.text.encode()
    try:
        return job.spec.read_bytes()
    except OSError as error:
        message = f"cannot be read: {error.strerror}"
        raise GeneratorError(job.spec.name, message, "check the path") from None


def generate(job: Job, tell: Tell = _silent, keep: Formats | None = None) -> Made:
    """Write the package. Raises: GeneratorError, Errors; then nothing was written."""
    made = make(job, tell, keep)
    tell("write")
    write(made.tree, job.out, job.site)
    return made


def check(job: Job, tell: Tell = _silent) -> list[Drift]:
    """Where the package on disk is not what `generate` would write. Raises: GeneratorError, Errors."""
    made = make(job, tell)
    tell("check")
    return compare(made.tree, job.out)


def check_hashes(job: Job) -> list[Drift]:
    """The same by the hashes in `lock.json` alone: quick, blind to changes of the libraries beneath."""
    then, now = hashes_of(job.out)
    found = [Drift("stale", f"{LOCK} ({name})", "") for name in changed_inputs(then, _inputs(job))]
    hashes = locked_files(then)
    edited = sorted(path for path in {*hashes, *now} if hashes.get(path) != now.get(path))
    return [*found, *(Drift("edited", path, "") for path in edited)]
