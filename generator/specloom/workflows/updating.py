"""An update from the new document to the new package: everything but the fetching, and one report on it."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve, field, frozen

from ..diff import Change, compare
from ..diff.surface import compare as compare_surfaces
from ..errors import Errors, GeneratorError
from ..ir import Api
from ..naming.published import Published, client_path
from ..output.write import write
from ..pipeline import Job, Made, Tell, lowered_document, make, named
from ..source.document import Document, reread
from ..source.overlay import Trial, attempt, load
from ..update.contract import Renewal
from ..update.source import Source


@frozen
class Update:
    """What an update comes to."""

    before: Source
    after: Source
    changes: tuple[Change, ...] = ()
    """Of the document, seen through the overlays."""
    surface: tuple[Change, ...] = ()
    """Of the emitted package."""
    refusals: tuple[GeneratorError, ...] = ()
    """Why the package cannot be made: what people must decide."""
    vanished: tuple[GeneratorError, ...] = ()
    """Overlay actions whose target is gone."""
    obsolete: tuple[str, ...] = ()
    """Overlay actions that say only what the document says by itself now."""
    proposed: tuple[tuple[str, str], ...] = ()
    """New operations, and the client paths that were made up for them."""
    renamed: tuple[tuple[str, str, str], ...] = ()
    """Schema, its name until now, its name from now on."""
    made: Made | None = field(default=None, repr=False)


def review(job: Job, before: Source, renewal: Renewal, tell: Tell) -> Update:
    """What `renewal` does to a project. Writes nothing."""
    fresh = evolve(job, text=renewal.contract)
    new = _tried(fresh, renewal.contract)
    found = Update(before, renewal.source, vanished=new.errors)
    old_text = _text(job.spec)
    old = _tried(job, old_text) if old_text else None
    if old is not None:
        idle = set(new.idle) - set(old.idle)
        found = evolve(found, obsolete=tuple(sorted(idle)), changes=_changes(old.document, new.document))
    try:
        made = make(fresh, tell)
    except Errors as errors:
        return evolve(found, refusals=tuple(errors.exceptions))  # type: ignore[arg-type]
    except GeneratorError as error:
        return evolve(found, refusals=(error,))
    surface = _text(job.out / "api.txt")
    changes = compare_surfaces(surface, made.tree["api.txt"]) if surface else []
    was = _names(job) if old_text else Published()
    return evolve(
        found,
        made=made,
        surface=tuple(changes),
        proposed=tuple(
            (op.key, client_path(op)) for op in made.api.operations if op.key not in was.operations
        )
        if old_text
        else (),
        renamed=tuple(_renamed(was, Published.of(made.api))),
    )


def commit(job: Job, renewal: Renewal, update: Update) -> None:
    """Write contract, pin and package: all of them, or nothing. Raises: GeneratorError."""
    folder = job.spec.parent
    assert update.made is not None
    write(update.made.tree, job.out, job.site, {folder / name: text for name, text in renewal.texts.items()})


def _tried(job: Job, text: str) -> Trial:
    document = reread(text, job.spec, job.inside)
    return attempt(document, load(job.overlays) if job.overlays is not None else ())


def _changes(old: Document, new: Document) -> tuple[Change, ...]:
    try:
        one, other = (lowered_document(document, keep_going=True) for document in (old, new))
    except (Errors, GeneratorError):
        return ()  # a document that cannot be read is refused below, with its reasons
    return tuple(compare(one, other))


def _names(job: Job) -> Published:
    """Names as they are now; none where overlays are ahead of the contract."""
    try:
        api: Api = named(job)
    except (Errors, GeneratorError):
        return job.released.published if job.released is not None else Published()
    return Published.of(api)


def _renamed(old: Published, new: Published) -> list[tuple[str, str, str]]:
    found: list[tuple[str, str, str]] = []
    for was, now in (
        (old.operations, new.operations),
        (old.answers, new.answers),
        (old.requests, new.requests),
    ):
        found += [(key, name, now[key]) for key, name in sorted(was.items()) if now.get(key, name) != name]
    return found


def _text(path: Path) -> str:
    return path.read_text(encoding="utf-8") if path.is_file() else ""
