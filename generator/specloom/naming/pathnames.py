"""Where operations stand on the client: `client.chat.completions.create`.

Pinned paths stand. For the rest the document's own proposals come first, then a rule over path and
method: static segments are resources, GET lists or retrieves, POST creates or acts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import evolve

from ..errors import GeneratorError
from ..ir import Api, Key, Note, Operation
from .pins import Pins
from .words import safe, snake

# Public names of the client itself; a resource at the root may not hide them.
_CLIENT_NAMES = frozenset(
    """base_url timeout max_retries default_headers default_query credentials copy with_options close is_closed
    with_raw_response with_streaming_response get post put patch delete get_api_list idempotency_header
    pickle_keys deadline""".split()
)
_VERBS = {
    "GET": "retrieve",
    "PUT": "replace",
    "PATCH": "update",
    "DELETE": "delete",
    "HEAD": "head",
    "OPTIONS": "options",
    "TRACE": "trace",
}

# What every resource has, and what the client has, which is the root of all resources.
VIEWS = frozenset({"with_raw_response", "with_streaming_response"})
CLIENT = frozenset(
    {
        "base_url",
        "close",
        "copy",
        "credentials",
        "deadline",
        "default_headers",
        "default_query",
        "delete",
        "get",
        "get_api_list",
        "http_client",
        "idempotency_header",
        "is_closed",
        "max_retries",
        "patch",
        "pickle_keys",
        "post",
        "put",
        "session",
        "timeout",
        "with_options",
    }
)


def name_operations(api: Api, pins: Pins, notes: list[Note]) -> tuple[list[Operation], list[GeneratorError]]:
    """Operations with resource and method names; errors where pins contradict."""
    errors = [
        GeneratorError(
            "resources.yaml",
            f"{path} is pinned to {key!r}, which the document does not have",
            "remove the pin or fix its key",
        )
        for key, path in sorted(pins.resources.items())
        if key not in {op.key for op in api.operations}
    ]
    taken: dict[str, Operation] = {}
    for op in api.operations:
        path = pins.resources.get(op.key)
        if path is None:
            continue
        if path in taken:
            message = f"two pins give the name {path} to two operations, {taken[path].key} and {op.key}"
            errors.append(GeneratorError(api.origin + op.pointer, message, "change one in resources.yaml"))
        taken[path] = op
    chosen = {op.key: path for path, op in taken.items()}
    collections = _collections(api.operations)
    for op in api.operations:
        if op.key not in pins.resources:
            path = _free(op, _proposed(op, collections), taken)
            taken[path] = op
            chosen[op.key] = path
            notes.append(Note("proposed", op.pointer, f"{op.key} is called {path}"))
    errors += _part_methods_from_resources(chosen, pins, notes)
    return [_placed(op, chosen[op.key]) for op in api.operations if op.key in chosen], errors


def _placed(op: Operation, path: str) -> Operation:
    *resource, method = path.split(".")
    return evolve(op, resource=tuple(resource), name=method)


def _proposed(op: Operation, collections: set[str]) -> list[str]:
    proposals = [".".join(safe(snake(p)) for p in s.split(".")) for s in op.proposals if "." in s]
    segments = [s for s in op.path.strip("/").split("/") if s]
    version = segments.pop(0) if len(segments) > 1 and _is_version(segments[0]) else ""
    static = [snake(s) for s in segments if "{" not in s and snake(s)]
    if static and static[0] in _CLIENT_NAMES:
        static[0] += "_"
    last_static = bool(segments) and "{" not in segments[-1]
    if not static:
        static = [snake(op.tags[0])] if op.tags and snake(op.tags[0]) else ["root"]
        last_static = not segments
    static = [s + "_" if s in VIEWS or (i == 0 and s in CLIENT) else s for i, s in enumerate(static)]
    verb = op.path.rpartition("}:")[2] if "}:" in (segments or [""])[-1] else ""
    acts = (
        op.method == "POST"
        and last_static
        and len(static) > 1
        and "{" in "".join(segments[:-1])
        and _bare(op.path) not in collections
    )
    if snake(verb):
        by_rule = ".".join([*static, snake(verb)])
    elif acts:
        by_rule = ".".join(static)
    elif op.method == "GET":
        by_rule = ".".join([*static, "list" if last_static and _lists(op) else "retrieve"])
    elif op.method == "POST":
        by_rule = ".".join([*static, "create" if last_static else "update"])
    else:
        by_rule = ".".join([*static, _VERBS[op.method]])
    longer = [
        f"{by_rule}_{snake(p)}"
        for p in (op.method, *(f"by_{p.wire}" for p in op.params if p.place == "path"))
        if snake(p)
    ]
    if version:
        longer.insert(0, f"{by_rule}_{snake(version)}")
    if op.query:
        longer.insert(0, by_rule + "_" + "_".join(snake(f"{k} {v}") for k, v in op.query))
    return [*proposals, by_rule, *longer]


def _lists(op: Operation) -> bool:
    return (
        op.page is not None
        or not any(True for p in op.params if p.place == "path")
        or op.path.rstrip("/").endswith("s")
    )


def _free(op: Operation, proposals: list[str], taken: dict[str, Operation]) -> str:
    for proposal in proposals:
        if proposal not in taken:
            return proposal
    number = 2
    while f"{proposals[-1]}_{number}" in taken:
        number += 1
    return f"{proposals[-1]}_{number}"


def _part_methods_from_resources(
    chosen: dict[Key, str], pins: Pins, notes: list[Note]
) -> Iterator[GeneratorError]:
    """A method may not have the name of a resource beside it: `files.content` and `files.content.list`."""
    branches = {
        ".".join(path.split(".")[:n]) for path in chosen.values() for n in range(1, path.count(".") + 1)
    }
    for key, path in sorted(chosen.items()):
        if path not in branches:
            continue
        if key in pins.resources:
            message = f"{path} is pinned to {key}, but is a resource as well"
            yield GeneratorError("resources.yaml", message, "give the method another name")
            continue
        moved = path + ".run"
        while moved in chosen.values() or moved in branches:
            moved += "_"
        notes.append(Note("renamed", key, f"{path} is a resource as well; the method is called {moved}"))
        chosen[key] = moved


def _collections(operations: Iterable[Operation]) -> set[str]:
    """Paths that hold members: something can be fetched, listed or changed there or below."""
    gets = {_bare(op.path) for op in operations if op.method != "POST"}
    return gets | {_bare(op.path.rpartition("/{")[0]) for op in operations if op.path.endswith("}")}


def _bare(path: str) -> str:
    return "/".join("{}" if "{" in s else s for s in path.strip("/").split("/"))


def _is_version(segment: str) -> bool:
    return segment[:1] == "v" and segment[1:2].isdigit()
