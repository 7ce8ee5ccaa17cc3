"""An update from the new document to the new package: everything but the fetching, and one report on it."""

from __future__ import annotations

from pathlib import Path

from attrs import evolve, field, frozen

from ..diff import Change, compare
from ..diff.surface import compare as compare_surfaces
from ..errors import Errors, GeneratorError
from ..naming.published import Published, client_path
from ..output.write import write
from ..overlays import Overlays
from ..pipeline import GenerationRequest, GenerationResult, ProgressCallback, build, lower_document, name_api
from ..source.document import Document, parse_document
from ..source.overlay import Trial, attempt
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
    result: GenerationResult | None = field(default=None, repr=False)


def review(
    request: GenerationRequest, before: Source, renewal: Renewal, on_progress: ProgressCallback
) -> Update:
    """What `renewal` does to a project. Writes nothing."""
    fresh = evolve(request, text=renewal.contract)
    overlays = Overlays.load(request)
    new = _apply_overlays(request, overlays, renewal.contract)
    found = Update(before, renewal.source, vanished=new.errors)
    old_text = _text(request.spec)
    old = _apply_overlays(request, overlays, old_text) if old_text else None
    if old is not None:
        idle = set(new.idle) - set(old.idle)
        found = evolve(found, obsolete=tuple(sorted(idle)), changes=_changes(old.document, new.document))
    try:
        result = build(fresh, on_progress, overlays=overlays)
    except Errors as errors:
        return evolve(found, refusals=tuple(errors.exceptions))  # type: ignore[arg-type]
    except GeneratorError as error:
        return evolve(found, refusals=(error,))
    surface = _text(request.out / "api.txt")
    changes = compare_surfaces(surface, result.tree["api.txt"]) if surface else []
    was = _current_names(request, overlays) if old_text else Published()
    return evolve(
        found,
        result=result,
        surface=tuple(changes),
        proposed=tuple(
            (op.key, client_path(op)) for op in result.api.operations if op.key not in was.operations
        )
        if old_text
        else (),
        renamed=tuple(_renamed(was, Published.of(result.api))),
    )


def commit(request: GenerationRequest, renewal: Renewal, update: Update) -> None:
    """Write contract, pin and package: all of them, or nothing. Raises: GeneratorError."""
    folder = request.spec.parent
    assert update.result is not None
    write(
        update.result.tree,
        request.out,
        request.site,
        {folder / name: text for name, text in renewal.texts.items()},
    )


def _apply_overlays(request: GenerationRequest, overlays: Overlays, text: str) -> Trial:
    document = parse_document(text, request.spec, request.inside)
    return attempt(document, overlays.documents)


def _changes(old: Document, new: Document) -> tuple[Change, ...]:
    try:
        one, other = (lower_document(document, keep_going=True) for document in (old, new))
    except (Errors, GeneratorError):
        return ()  # a document that cannot be read is refused below, with its reasons
    return tuple(compare(one, other))


def _current_names(request: GenerationRequest, overlays: Overlays) -> Published:
    """Names as they are now; none where overlays are ahead of the contract."""
    try:
        api = name_api(request, overlays=overlays)
    except (Errors, GeneratorError):
        return request.released.published if request.released is not None else Published()
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
