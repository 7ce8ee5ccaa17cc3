"""Models that the official package has, too, are the same things: the same constants, no field missing.

The official package is newer than the contract, so what no schema of the contract has is no fault. What a
schema has and the class that bears the name has not means that the name is bound to the wrong schema.
"""

from __future__ import annotations

from pathlib import Path

import yaml

from .bindings import faults, official, other_constants, ours, sent

OFFICIAL = official()
BOTH = {name: found for name in OFFICIAL if (found := ours(name)) is not None}
LISTED: dict[str, str] = yaml.safe_load((Path(__file__).parent / "exceptions.yaml").read_text())


def test_models_are_what_the_official_package_means() -> None:
    differences = {name: [*faults(OFFICIAL[name], found)] for name, found in BOTH.items()}
    assert {
        name: official_model
        for name, official_model in differences.items()
        if official_model and name not in LISTED
    } == {}
    assert [name for name in LISTED if not differences.get(name)] == []  # no longer needed: remove them


def test_few_models_are_exceptions() -> None:
    assert len(LISTED) <= 30
    assert len(BOTH) >= 1_300


def test_dictionaries_are_what_their_models_are() -> None:
    """A TypedDict is called like the model, with Param at its end or at that of its module."""
    differences: dict[str, list[str]] = {}
    for name, official_model in OFFICIAL.items():
        module, _, last = name.rpartition(".")
        for param in (f"{name}Param", f"{module}_param.{last}"):
            if param in sent():
                differences[param] = [*other_constants(official_model.tags, sent()[param])]
    assert len(differences) >= 140
    assert {name: official_model for name, official_model in differences.items() if official_model} == {}
