"""What all collections have in common: create, list, retrieve, update, delete, and verbs such as `cancel`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from attrs import evolve

from .call import Call
from .contract import Operation, Shape
from .kinds import is_object
from .messages import Answer, bytes_answer, json_answer
from .problems import missing
from .state import Item, matching, page

PREFIXES = {
    "assistants": "asst_",
    "batches": "batch_",
    "chat/completions": "chatcmpl-",
    "containers": "cntr_",
    "conversations": "conv_",
    "evals": "eval_",
    "file_batches": "vsfb_",
    "files": "file-",
    "items": "msg_",
    "jobs": "ftjob-",
    "messages": "msg_",
    "parts": "part_",
    "responses": "resp_",
    "runs": "run_",
    "skills": "skill_",
    "steps": "step_",
    "threads": "thread_",
    "uploads": "upload_",
    "vector_stores": "vs_",
    "videos": "video_",
    "invites": "invite-",
    "projects": "proj_",
    "users": "user-",
}
_VERBS = {
    "archive": ("archived",),
    "cancel": ("cancelled", "canceled", "cancelling"),
    "pause": ("paused",),
    "resume": ("running", "in_progress"),
}
_OLDEST_FIRST = ("/chat/completions", "/models", "/organization", "/projects")


def handle(call: Call) -> Answer:
    """The answer to an operation that has no handler of its own."""
    operation, answer = call.operation, call.operation.answer
    if answer["kind"] == "none":
        parents(call, operation.path)
        return Answer(204 if answer["status"] == 204 else 200)
    head, _, last = operation.path.rpartition("/")
    if answer["kind"] == "binary":
        item(call, head) if operation.method == "GET" else parents(call, operation.path)
        media = next(each for each in answer["media"] if "json" not in each)
        return evolve(bytes_answer(b"\x00\x01made up\xff", media), status=answer["status"])
    if last.startswith("{"):
        return json_answer(_one(call), answer["status"])
    if operation.method == "GET" and "page" in operation.data:
        return json_answer(listing(call))
    if operation.method == "POST" and collects(call, operation.path) and "page" not in operation.data:
        return json_answer(create(call), answer["status"])
    if operation.method in ("GET", "POST", "DELETE") and call.mock.contract.has("GET", operation.path):
        return json_answer(_single(call))
    if head.endswith("}") and _same(call, head):
        return json_answer(verb(call, head, last))
    parents(call, operation.path)
    return json_answer(fitted(call, dict(call.body), answer["shape"]), answer["status"])


def collects(call: Call, template: str) -> bool:
    """Whether a path holds objects."""
    return any(
        path.startswith(template + "/{") and path.count("/") == template.count("/") + 1
        for path in (operation.path for operation in call.mock.contract.operations.values())
    ) or (
        call.mock.contract.has("GET", template)
        and "page" in call.mock.contract.operations[f"get {template}"].data
    )


def fitted(call: Call, given: Mapping[str, Any], shape: Shape) -> Item:
    """A made-up object of a shape, with what of `given` the shape allows."""
    mock = call.mock
    if mock.checks.wrong(dict(given), shape) is None and mock.contract.model(shape):
        return dict(given)
    made = mock.synth.value(shape)
    if not is_object(made):
        return {"value": made}
    for name, field in mock.contract.fields(shape).items():
        if given.get(name) is not None and mock.checks.wrong(given[name], field) is None:
            choices = mock.contract.choices(field)
            if len(choices) != 1:  # what an object calls itself stays
                made[name] = given[name]
    return made


def prefix(collection: str) -> str:
    """How the ids of a collection begin."""
    for name, found in PREFIXES.items():
        if collection.endswith("/" + name):
            return found
    return collection.rpartition("/")[2].rstrip("s")[:12] + "_"


def create(call: Call, given: Mapping[str, Any] | None = None, shape: Shape = None) -> Item:
    """A new object in the collection of this call: made up, with what the request and `given` say."""
    mock, template = call.mock, call.operation.path
    parents(call, template)
    shape = shape or call.operation.answer["shape"]
    made = fitted(call, {**call.body, **(given or {})}, shape)
    fields = mock.contract.fields(shape)
    for name, value in call.path.items():
        if name in fields and name in made:
            made[name] = value
    key = _key_name(call, template)
    if key and key in call.body and isinstance(call.body[key], str):
        id = call.body[key]
        made.update({name: id for name in ("id", key) if name in fields})
    elif key and key in made and key != "id" and isinstance(made[key], str):
        id = made[key]
    else:
        id = (given or {}).get("id") or mock.synth.id(prefix(template))
    if "id" in fields:
        made["id"] = id
    return mock.state.put(call.here, str(id), made)


def _key_name(call: Call, template: str) -> str | None:
    """The path parameter by which objects of a collection are named."""
    for operation in call.mock.contract.operations.values():
        head, _, last = operation.path.rpartition("/")
        if head == template and last.startswith("{"):
            return last.strip("{}")
    return None


def item(call: Call, template: str) -> Item:
    """The object at a path that ends with its id. Raises: Problem 404."""
    parents(call, template)
    path = call.concrete(template.rpartition("/")[0])
    id = list(call.path.values())[template.count("{") - 1]
    found = call.mock.state.get(path, id)
    if found is None:
        found = _invented(call, template, path, id)
    return found


def _invented(call: Call, template: str, path: str, id: str) -> Item:
    """An object that nobody made, where the mock may invent them."""
    mock = call.mock
    what = template.rpartition("/")[0].rpartition("/")[2].rstrip("s")
    reader = mock.contract.operations.get(f"get {template}")
    if not mock.invent or reader is None:
        raise missing(what, id)
    made: Item = mock.synth.value(reader.answer["shape"])
    name = template.rpartition("/")[2].strip("{}")
    made.update({key: id for key in ("id", name) if key in made and isinstance(made[key], str)})
    return mock.state.put(path, id, made)


def parents(call: Call, template: str) -> None:
    """What a path goes through must be there. Raises: Problem 404."""
    steps = template.split("/")
    for end in range(2, len(steps)):
        above = "/".join(steps[:end])
        if steps[end - 1].startswith("{") and call.mock.contract.has("GET", above):
            path = call.concrete("/".join(steps[: end - 1]))
            id = list(call.path.values())[above.count("{") - 1]
            if call.mock.state.get(path, id) is None:
                _invented(call, above, path, id)


def _one(call: Call) -> Item:
    operation, shape = call.operation, call.operation.answer["shape"]
    if not call.mock.contract.has("GET", operation.path):
        return _unread(call, shape)
    found = item(call, operation.path)
    if operation.method == "GET":
        return fitted(call, found, shape)
    if operation.method == "DELETE":
        return delete(call)
    for name, field in call.mock.contract.fields(shape).items():
        if name in call.body and call.mock.checks.wrong(call.body[name], field) is None:
            found[name] = call.body[name]
    return fitted(call, found, shape)


def _unread(call: Call, shape: Shape) -> Item:
    """An object that can be changed or deleted, but not retrieved."""
    collection = call.concrete(call.operation.path.rpartition("/")[0])
    parents(call, call.operation.path)
    id = list(call.path.values())[-1]
    before = call.mock.state.get(collection, id)
    made = fitted(call, {**(before or {}), **call.body, "id": id}, shape)
    if call.operation.method == "DELETE":
        call.mock.state.drop(collection, id)
        return confirmed(call, id)
    call.mock.state.put(collection, id, made)
    return made


def delete(call: Call) -> Item:
    """Forget the object of this call; the confirmation. Raises: Problem 404."""
    item(call, call.operation.path)
    collection = call.concrete(call.operation.path.rpartition("/")[0])
    id = list(call.path.values())[-1]
    call.mock.state.drop(collection, id)
    return confirmed(call, id)


def confirmed(call: Call, id: str) -> Item:
    """What the service says of a deletion."""
    made = fitted(call, {**call.path, "id": id, "deleted": True}, call.operation.answer["shape"])
    for name in ("id", *call.path):
        if name in made:
            made[name] = call.path.get(name, id)
    return made


def listing(call: Call, items: Mapping[str, Item] | None = None, *, newest_first: bool | None = None) -> Item:
    """A page of the collection of this call, or of `items`."""
    mock, operation = call.mock, call.operation
    parents(call, operation.path)
    if items is None:
        items = mock.state.all(call.here)
    if newest_first is None:
        newest_first = not operation.path.startswith(_OLDEST_FIRST)
    fields = mock.contract.fields(operation.answer["shape"])
    whole = operation.data.get("page", {}).get("style") == "Page"
    query = {**call.query, "limit": len(items) or 1} if whole else call.query
    names = [name for name in call.query if name not in ("after", "before", "limit", "order", "page")]
    part = page(matching(items, call.query, names), query, newest_first=newest_first)
    shape = mock.contract.item(operation.answer["shape"])
    data = [fitted(call, each, shape) for each in part.items]
    first, last = (part.keys[0], part.keys[-1]) if part.keys else (None, None)
    if mock.contract.choices(fields.get("object", "any")) == [] and "object" in fields:
        kind = {"object": "list"}
    else:
        kind = {}
    following = last if part.more else None
    listing = {"data": data, "has_more": part.more, "first_id": first, "last_id": last, **kind}
    listing |= {"next": following, "next_page": following}
    made: Item = mock.synth.value(operation.answer["shape"])
    for name, value in listing.items():
        if name in fields and (value is not None or mock.checks.wrong(None, fields[name]) is None):
            made[name] = value
        elif name in ("first_id", "last_id") and name in made:
            made[name] = ""
    return made


def _single(call: Call) -> Item:
    """A thing that is there once, such as settings of a project."""
    parents(call, call.operation.path)
    reader: Operation = call.mock.contract.operations[f"get {call.operation.path}"]
    kept = call.mock.state.get(call.here, "") or call.mock.synth.value(reader.answer["shape"])
    shape = call.operation.answer["shape"]
    if call.operation.method == "DELETE":
        call.mock.state.drop(call.here, "")
        return fitted(call, {**call.path, "deleted": True}, shape)
    if call.operation.method == "POST":
        kept = fitted(call, {**kept, **call.body}, shape)
        call.mock.state.put(call.here, "", kept)
    return fitted(call, kept, shape)


def _same(call: Call, head: str) -> bool:
    """Whether a verb answers with the object itself."""
    reader = call.mock.contract.operations.get(f"get {head}")
    return reader is not None and reader.answer["shape"] == call.operation.answer["shape"]


def verb(call: Call, head: str, name: str) -> Item:
    """`cancel`, `pause` and the like: the object with the status that follows."""
    found = item(call, head)
    shape = call.operation.answer["shape"]
    choices = call.mock.contract.choices(call.mock.contract.fields(shape).get("status", "any"))
    for status in _VERBS.get(name, ()):
        if status in choices:
            found["status"] = status
            break
    return fitted(call, found, shape)
