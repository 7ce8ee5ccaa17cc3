"""Whether a document keeps OpenAPI's rules, as the document models of openapi-python-client see it.

Only `openapi_python_client.schema` is loaded: the package around it brings in a code generator and an
HTTP client, which take longer to load than a whole document takes to check.
"""

from __future__ import annotations

import gc
import json
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec, module_from_spec
from typing import TYPE_CHECKING, Any

from ..errors import GeneratorError
from .json_types import describe_kind
from .pointers import join
from .walk import children, find_too_deep

if TYPE_CHECKING:
    from pydantic import BaseModel
    from pydantic_core import ErrorDetails

_PACKAGE = "openapi_python_client"


def find_violations(data: dict[str, Any], origin: str) -> Iterator[GeneratorError]:
    """One error for each place of `data` where OpenAPI demands something else."""
    models = _load_models()
    yield from _find_refusals(models["OpenAPI"], data, "#", origin)
    for pointer, kind, item in children("#", "openapi", data):
        if kind == "pathItem":  # a webhook, which the models know only as an extension
            yield from _find_refusals(models["PathItem"], item, pointer, origin)


def _load_models() -> Mapping[str, type[BaseModel]]:
    """The document models, loaded without running the package that they are part of."""
    if _PACKAGE in sys.modules:
        return vars(import_module(_PACKAGE + ".schema"))
    spec = find_spec(_PACKAGE)
    if spec is None:
        raise GeneratorError(_PACKAGE, "is not installed", "pip install openapi-python-client")
    sys.modules[_PACKAGE] = module_from_spec(spec)
    try:
        return vars(import_module(_PACKAGE + ".schema"))
    finally:
        del sys.modules[_PACKAGE]  # whoever wants the package itself still gets all of it


def _find_refusals(model: type[BaseModel], part: Any, pointer: str, origin: str) -> Iterator[GeneratorError]:
    """What `model` refuses in `part`, which stands at `pointer`: one error per place."""
    from pydantic import ValidationError

    collecting = gc.isenabled()
    gc.disable()  # tens of thousands of objects are made, none of them garbage before the end
    try:
        # Strict, so that `required: "true"` is refused; from text, where strict lets strings be enums.
        model.model_validate_json(json.dumps(part), strict=True)
        return
    except RecursionError:
        details = []
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=False)
    finally:
        if collecting:
            gc.enable()
    if not details or details[0]["type"] == "json_invalid":  # the text is, so it was too deep for the parser
        yield from find_too_deep(part, origin, pointer)
        return
    messages: dict[str, list[str]] = {}
    for detail in details:
        where, value = _place(part, detail, pointer)
        if not _is_permitted(where, value, detail):
            messages.setdefault(where, []).append(_message(detail, value))
    for where, complaints in messages.items():
        inner = any(other.startswith(where + "/") for other in messages)
        # Of a union each member complains; when one of them got further in, the others say nothing.
        complaints = [message for message in complaints if not (inner and message.startswith("an object "))]
        if complaints:
            others = dict.fromkeys(message.rpartition(" should be ")[2] for message in complaints[1:])
            yield GeneratorError(
                origin + where, " or ".join([complaints[0], *others]), "say it in an overlay"
            )


def _place(part: Any, detail: ErrorDetails, pointer: str) -> tuple[str, Any]:
    """Pointer and value of the node that an error is about.

    A location names union members (`other`, `bool`, `list[...]`) between the keys; whatever the
    node at hand does not have is one of them.
    """
    node = part
    for step in detail["loc"]:
        try:
            node = node[step]
        except (LookupError, TypeError):
            continue
        pointer = join(pointer, step)
    return pointer, node


def _is_permitted(pointer: str, value: Any, detail: ErrorDetails) -> bool:
    """Whether OpenAPI 3.1 permits what the models, drawn after 3.0, refuse."""
    if detail["type"] == "missing":
        return detail["loc"][-1] in ("paths", "responses")
    if detail["type"] == "model_type" and isinstance(value, bool):
        return True  # `true` and `false` are schemas
    if pointer.endswith("/const"):
        return True  # any value can be a constant
    # Extensions among paths and among responses, where the models see only paths and responses.
    before, _, name = pointer.rpartition("/")
    return name.startswith("x-") and (before == "#/paths" or before.endswith("/responses"))


def _message(detail: ErrorDetails, value: Any) -> str:
    if detail["type"] == "missing":
        return f"`{detail['loc'][-1]}` is missing"
    text = detail["msg"].removeprefix("Value error, ").removeprefix("Input ")
    if text.startswith("should"):
        return f"{describe_kind(value)} {text}"
    return text[:1].lower() + text[1:]
