"""Drop what nothing reaches: types without a name on either side."""

from __future__ import annotations

from attrs import evolve

from ..ir import Api


def prune(api: Api) -> Api:
    """`api` with only the types that something needs, and without the scaffolding of reading."""
    kept = {k: t for k, t in api.types.items() if t.answer is not None or t.request is not None}
    return evolve(api, types=kept, shapes={})
