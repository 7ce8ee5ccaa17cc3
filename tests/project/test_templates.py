"""Templates print what the plan decided. This reads their syntax trees and holds them to it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from jinja2 import Environment, StrictUndefined, nodes

from specloom.output.render import make_environment

_TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
_ENVIRONMENT = make_environment(_TEMPLATES)
_MOST_LINES = 55

# Node -> what a template has no business doing.
_FORBIDDEN: dict[type[nodes.Node], str] = {
    nodes.Assign: "sets a variable",
    nodes.AssignBlock: "sets a variable",
    nodes.NSRef: "sets a variable",
    nodes.With: "sets a variable",
    nodes.Compare: "compares",
    nodes.BinExpr: "computes",
    nodes.And: "computes",
    nodes.Or: "computes",
    nodes.Neg: "computes",
    nodes.Pos: "computes",
    nodes.Concat: "joins strings",
    nodes.CondExpr: "decides within an expression",
    nodes.Test: "asks what kind of value it has",
    nodes.Getitem: "indexes",
    nodes.Slice: "indexes",
    nodes.CallBlock: "calls",
    nodes.FilterBlock: "filters",
    nodes.Const: "holds a constant",
    nodes.List: "holds a constant",
    nodes.Dict: "holds a constant",
    nodes.Tuple: "holds a constant",
    nodes.Import: "imports more than the doc macro",
    nodes.ScopedEvalContextModifier: "changes how it is read",
}


def offences(source: str, environment: Environment = _ENVIRONMENT) -> list[str]:
    """What a template does beyond printing attributes, loops, plain tests, extends, include and `doc`."""
    return sorted(_offences(environment.parse(source)))


def _offences(tree: nodes.Template) -> Iterator[str]:
    allowed = {id(each) for each in _excused(tree)}
    for node in tree.find_all(nodes.Node):
        if id(node) in allowed:
            continue
        line = f"line {node.lineno}"
        if type(node) in _FORBIDDEN:
            yield f"{line}: {_FORBIDDEN[type(node)]}"
        elif isinstance(node, nodes.BinExpr):
            yield f"{line}: computes"
        elif isinstance(node, nodes.Filter) and node.name != "indent":
            yield f"{line}: filters by {node.name}"
        elif isinstance(node, nodes.Call) and not (
            isinstance(node.node, nodes.Name) and node.node.name == "doc"
        ):
            yield f"{line}: calls"
        elif isinstance(node, nodes.Macro) and node.name != "doc":
            yield f"{line}: defines a macro"
        elif isinstance(node, nodes.FromImport) and node.names != ["doc"]:
            yield f"{line}: imports more than the doc macro"
        elif isinstance(node, nodes.For) and (node.test is not None or node.recursive):
            yield f"{line}: loops over a choice"
        elif isinstance(node, nodes.If) and not _is_plain_test(node.test):
            yield f"{line}: tests more than one attribute"


def _is_plain_test(test: nodes.Node) -> bool:
    """One attribute, or its opposite."""
    return isinstance(test.node if isinstance(test, nodes.Not) else test, nodes.Getattr)


def _excused(tree: nodes.Template) -> Iterator[nodes.Node]:
    """Constants where the syntax asks for one: a template's name, the depth of an indent."""
    yield from (each.template for each in tree.find_all(nodes.Extends))
    yield from (each.template for each in tree.find_all(nodes.Include))
    yield from (each.template for each in tree.find_all(nodes.FromImport))
    for filter_ in tree.find_all(nodes.Filter):
        if filter_.name == "indent":
            yield from filter_.args


@pytest.mark.parametrize("path", sorted(_TEMPLATES.glob("*.j2")), ids=lambda path: path.name)
def test_a_template_only_prints(path: Path) -> None:
    assert offences(path.read_text(encoding="utf-8")) == []


@pytest.mark.parametrize("path", sorted(_TEMPLATES.glob("*.j2")), ids=lambda path: path.name)
def test_a_template_fits_a_screen(path: Path) -> None:
    assert len(path.read_text(encoding="utf-8").splitlines()) <= _MOST_LINES


def test_there_are_templates() -> None:
    assert len(list(_TEMPLATES.glob("*.j2"))) >= 5


def test_an_attribute_that_is_not_there_is_an_error() -> None:
    assert _ENVIRONMENT.undefined is StrictUndefined


@pytest.mark.parametrize(
    ("source", "offence"),
    [
        ("{% set x = a.b %}", "sets a variable"),
        ("{% with x = a.b %}{{ x }}{% endwith %}", "sets a variable"),
        ("{% if a.kind == b.kind %}x{% endif %}", "compares"),
        ("{{ a.b.upper() }}", "calls"),
        ("{{ range(a.n) }}", "calls"),
        ("{{ a.lines[0] }}", "indexes"),
        ("{{ a.lines[1:] }}", "indexes"),
        ("{{ a.x ~ a.y }}", "joins strings"),
        ("{{ a.x + a.y }}", "computes"),
        ("{{ a.x or a.y }}", "computes"),
        ("{{ a.x if a.y else a.z }}", "decides within an expression"),
        ("{% if a.x is none %}x{% endif %}", "asks what kind of value it has"),
        ("{% if a.x and a.y %}x{% endif %}", "tests more than one attribute"),
        ("{% if x %}x{% endif %}", "tests more than one attribute"),
        ("{{ a.x | replace(a.y, a.z) }}", "filters by replace"),
        ("{% filter upper %}x{% endfilter %}", "filters"),
        ("{{ 'text' }}", "holds a constant"),
        ("{% for x in a.xs if x.y %}{{ x.z }}{% endfor %}", "loops over a choice"),
        ("{% macro twice(x) %}{{ x.y }}{% endmacro %}", "defines a macro"),
        ("{% import 'doc.j2' as d %}", "imports more than the doc macro"),
        ("{% from 'doc.j2' import doc, other %}", "imports more than the doc macro"),
    ],
)
def test_the_rule_sees(source: str, offence: str) -> None:
    assert any(found.endswith(offence) for found in offences(source)), offences(source)


@pytest.mark.parametrize(
    "source",
    [
        "{{ a.b.c }}",
        "{% for x in a.xs %}{{ x.y }}{% else %}none{% endfor %}",
        "{% if a.x %}1{% elif a.y %}2{% else %}3{% endif %}",
        "{% if not loop.last %},{% endif %}",
        "{% extends 'module.py.j2' %}{% block body %}{% endblock %}",
        "{% from 'doc.j2' import doc %}{{ doc(a.lines) | indent(8) }}",
    ],
)
def test_the_rule_allows(source: str) -> None:
    assert offences(source) == []
