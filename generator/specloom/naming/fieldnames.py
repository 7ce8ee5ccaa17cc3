"""Python names of fields and arguments: the wire's own where Python allows it."""

from __future__ import annotations

from collections.abc import Container, Sequence

from attrs import evolve

from ..ir import Alias, Model, Operation, Param
from .words import argument

# Public names of `_core.Model`; a field may not hide them.
MODEL_NAMES = frozenset(
    """to_dict to_json model_dump model_dump_json model_validate model_validate_json model_construct
    model_copy model_extra model_fields_set model_fields model_json_schema
    copy dict json construct parse_obj schema
    Any Literal TypeAlias builtins TYPE_CHECKING""".split()
)
# Arguments that every method has (`CallOptions`), and what Python passes itself.
OPTION_NAMES = frozenset(
    "self extra_headers extra_query extra_body timeout deadline idle_timeout on_progress".split()
)


def name_fields(declared: Model | Alias) -> Model | Alias:
    """A model with the Python name of each field."""
    if isinstance(declared, Alias):
        return declared
    taken: set[str] = set()
    fields = []
    # Fields that keep their own name choose first.
    plain = {f.wire for f in declared.fields if argument(f.wire) == f.wire and f.wire not in MODEL_NAMES}
    for field in declared.fields:
        python = (
            field.wire if field.wire in plain else _free(argument(field.wire), taken | plain | MODEL_NAMES)
        )
        taken.add(python)
        fields.append(evolve(field, python=python))
    return evolve(declared, fields=tuple(fields))


def name_params(op: Operation, kept: Sequence[str] = ()) -> tuple[Param, ...]:
    """Arguments of an operation with their Python names; of two alike, the later says where it travels.

    `kept` are names that stand, one for each argument, "" for none.
    """
    taken: set[str] = set(kept) - {""}
    named = []
    # Arguments that keep their own name choose first.
    plain = {p.wire for p in op.params if argument(p.wire) == p.wire and p.wire not in OPTION_NAMES}
    for param, stands in zip(op.params, kept or [""] * len(op.params), strict=True):
        if stands:
            named.append(evolve(param, python=stands))
            continue
        python = argument(param.wire)
        others = plain - {param.wire}
        if python in OPTION_NAMES:
            python += "_"
        if python in taken | others:
            python = f"{param.place}_{python}"
        python = _free(python, taken | others | OPTION_NAMES)
        taken.add(python)
        named.append(evolve(param, python=python))
    return tuple(named)


def _free(name: str, taken: Container[str]) -> str:
    while name in taken:
        name += "_"
    return name
