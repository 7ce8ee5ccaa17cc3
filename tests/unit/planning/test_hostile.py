"""A document that wants to be code: it stays text, everywhere it appears."""

from __future__ import annotations

import ast
import tomllib

from attrs import evolve
from hypothesis import example, given, settings

from specloom.ir import AnyOf, Choice, Declared, Model, Name, Param
from specloom.output.render import render
from specloom.planning.plan import plan
from specloom.planning.settings import Settings

from .apis import LIST, STR, api, field
from .test_literals import NASTY


@settings(max_examples=60)
@given(NASTY.filter(lambda text: "{" not in text and "}" not in text), NASTY)
@example('"""\nimport os\n"""', "x")
@example("\\", '"')
def test_hostile_text_adds_no_statement(one: str, two: str) -> None:
    here, plain = _shape_of(one, two), _shape_of("a", "b")
    assert here == plain


@given(NASTY)
@settings(max_examples=30)
def test_the_distribution_file_is_toml(text: str) -> None:
    tree = render(plan(evolve(api(), title=text), Settings(package="x")))
    assert tomllib.loads(tree["pyproject.toml"])["project"]["name"] == "x"


def _shape_of(one: str, two: str) -> dict[str, list[str]]:
    """Kinds of statements per module."""
    key = f"#/components/schemas/{one}"
    model: Declared = Model(
        key,
        (
            field("kind", AnyOf((Choice((one, "x")), Choice((two + "y",))))),
            field(one + " ", STR, False, python="other", default=two),
        ),
        answer=Name("pets", "Thing"),
        request=Name("pets", "ThingParam"),
    )
    op = evolve(
        LIST,
        id=one,
        path="/" + one,
        doc="Lists. " + two,
        headers=((one, two),),
        query=((two, one),),
        params=(
            Param(one, "query", Choice((one, two + "z")), True, default=two, python="q", doc="D. " + one),
        ),
        answer=evolve(LIST.answer, media=(one,)),
        security=(one,),
    )
    of = evolve(api(op, types={key: model}), title=one, origin=two, server=one)
    tree = render(plan(of, Settings(package="x")))
    return {
        path: [type(node).__name__ for node in ast.walk(ast.parse(text)) if isinstance(node, ast.stmt)]
        for path, text in tree.items()
        if path.endswith(".py")
    }
