"""Every variant of every union, as the compiler tells them apart, is one the document allows."""

from __future__ import annotations

import importlib

import pytest

from specloom.ir import Alias, Ref
from support.apis import Described, openai, vendor
from support.bench import Bench

from .checker import Checker
from .faults import UNDEFINED, UNLISTED, judged
from .synth import Synth


def _found(described: Described, undefined: dict[str, tuple[str, ...]]) -> dict[str, str]:
    """Union and variant -> the first thing wrong with a value made of it."""
    found: dict[str, str] = {}
    checker = Checker(judged(described.document, undefined))
    for key, declared in described.api.types.items():
        if not isinstance(declared, Alias) or declared.table is None:
            continue
        for full in (False, True):
            for value, variant in Synth(described.api, full=full, request=False).variants(Ref(key)):
                for violation in checker.check_value(value, key)[:1]:
                    found[f"{key} as {variant.rpartition('/')[2]}"] = violation
    return found


def test_variants_of_the_contract() -> None:
    assert _found(openai(), {}) == {}


def test_variants_decode_to_their_classes(bench: Bench) -> None:
    """The tables printed into the package choose the variant that the value was made of."""
    decode = importlib.import_module(f"{bench.package}._core.models.codec").decode
    unions = [each for each in bench.api.types.values() if isinstance(each, Alias) and each.table]
    found: dict[str, list[str]] = {}
    for union in unions:
        if union.answer is None:
            continue
        package = f"{union.answer.package}." if union.answer.package else ""
        home = f"types.{package}_models:{union.answer.identifier}"
        for full in (False, True):
            for value, variant in Synth(bench.api, full=full, request=False).variants(Ref(union.key)):
                wrong = bench.named(decode(home, value), variant)
                if wrong:
                    found[f"{union.key} as {variant}"] = wrong
    assert found == {}
    assert len(unions) >= 130


@pytest.mark.parametrize("which", list(UNDEFINED))
def test_variants_of_other_documents(which: str) -> None:
    assert _found(vendor(which), dict(UNDEFINED[which])).keys() == set(UNLISTED.get(which, ()))
