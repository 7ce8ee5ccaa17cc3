"""Public names of types."""

from __future__ import annotations

from typing import Any

import pytest

from specloom.errors import Errors
from specloom.ir import Api, Name
from specloom.naming.names import name
from specloom.naming.pins import Pins, parse
from unit.lowering.documents import STRING, answering, api, key, obj, ref, sending, tagged


def _named(schemas: dict[str, Any], paths: dict[str, Any], pins: Pins | None = None, **root: Any) -> Api:
    return name(api(schemas, paths, **root), pins or Pins())


def _get(schema: Any, **more: Any) -> dict[str, Any]:
    return {"get": {"responses": answering(schema), **more}}


def _post(schema: Any, **more: Any) -> dict[str, Any]:
    return {"post": {"requestBody": sending({"application/json": schema}), "responses": {}, **more}}


def _answers(found: Api) -> dict[str, str]:
    return {
        k.removeprefix("#/components/schemas/"): f"{t.answer.package}.{t.answer.identifier}"
        for k, t in found.types.items()
        if t.answer
    }


def _requests(found: Api) -> dict[str, str]:
    return {
        k.removeprefix("#/components/schemas/"): f"{t.request.package}.{t.request.identifier}"
        for k, t in found.types.items()
        if t.request
    }


def test_a_component_keeps_its_name() -> None:
    assert _answers(_named({"chat_thing": obj(a=STRING)}, {"/chats": _get(ref("chat_thing"))})) == {
        "chat_thing": "chats.ChatThing"
    }


def test_what_is_sent_says_so() -> None:
    found = _named({"Tool": obj(a=STRING)}, {"/a": _post(obj(tool=ref("Tool")))})
    assert _requests(found) == {"Tool": "a.ToolParam"}
    (op,) = found.operations
    assert op.request == Name("a", "ACreateParams")


def test_a_type_of_both_sides_has_two_names() -> None:
    found = _named({"T": obj(a=STRING)}, {"/a": {**_post(obj(t=ref("T"))), **_get(ref("T"))}})
    assert (_answers(found)["T"], _requests(found)["T"]) == ("a.T", "a.TParam")


def test_what_several_packages_use_is_shared() -> None:
    found = _named({"T": obj(a=STRING)}, {"/a": _get(ref("T")), "/b": _get(ref("T"))})
    assert _answers(found) == {"T": "shared.T"}


def test_inline_types_are_called_after_their_place() -> None:
    found = _named(
        {"A": obj(inner=obj(deep=obj(x=STRING)), rows={"type": "array", "items": obj(y=STRING)})},
        {"/a": _get(ref("A"))},
    )
    assert sorted(_answers(found).values()) == ["a.A", "a.AInner", "a.AInnerDeep", "a.ARow"]


def test_an_inline_answer_is_called_after_its_operation() -> None:
    assert list(_answers(_named({}, {"/files": _get(obj(a=STRING))})).values()) == ["files.FileListResponse"]


def test_inline_types_of_parameters_are_called_after_them() -> None:
    def parameter_named(name: str) -> dict[str, Any]:
        return {"name": name, "in": "query", "schema": obj(inner=obj(a=STRING))}

    shared = {"$ref": "#/components/parameters/P"}
    own = {
        "get": {"parameters": [parameter_named("own"), shared], "responses": {}},
        "parameters": [parameter_named("inherited")],
    }
    found = _named({}, {"/a": own}, components={"parameters": {"P": parameter_named("shared")}})
    assert sorted(_requests(found).values()) == [
        "a.AListOwnInnerParam",
        "a.AListOwnParam",
        "a.InheritedInnerParam",
        "a.InheritedParam",
        "a.SharedInnerParam",
        "a.SharedParam",
    ]


def test_variants_are_called_after_their_tag() -> None:
    found = _named({"A": obj(it={"anyOf": [tagged("one"), tagged("two")]})}, {"/a": _get(ref("A"))})
    assert sorted(_answers(found).values()) == ["a.A", "a.AIt", "a.AItOne", "a.AItTwo"] or sorted(
        _answers(found).values()
    ) == ["a.A", "a.AItOne", "a.AItTwo", "a.AItUnion"]


def test_names_never_clash() -> None:
    schemas = {
        "Thing": obj(a=STRING),
        "thing": obj(b=STRING),
        "THING": obj(c=STRING),
        "thing-": obj(d=STRING),
    }
    found = _named(schemas, {"/a": _get(obj(**{n: ref(n) for n in schemas}))})
    names = list(_answers(found).values())
    assert len(set(names)) == len(names) == 5
    assert any(n.kind == "renamed" for n in found.notes)


def test_a_schema_may_be_called_like_the_parameters_of_an_operation() -> None:
    schemas = {"ACreateParams": obj(a=STRING), "AParam": obj(b=STRING), "A": obj(c=STRING)}
    found = _named(schemas, {"/a": _post(obj(**{n: ref(n) for n in schemas}))})
    names = [
        *_requests(found).values(),
        f"a.{found.operations[0].request and found.operations[0].request.identifier}",
    ]
    assert len(set(names)) == len(names)


@pytest.mark.parametrize(
    "hard", ["None", "True", "Any", "Literal", "Model", "UNIONS", "1", "日本", "class", "a b", '"', "$"]
)
def test_hard_names_become_identifiers(hard: str) -> None:
    found = _named({hard: obj(a=STRING)}, {"/a": _get(ref(hard.replace("~", "~0").replace("/", "~1")))})
    (public,) = _answers(found).values()
    identifier = public.removeprefix("a.")
    assert identifier.isidentifier()
    assert identifier not in {"None", "True", "Any", "Literal", "Model", "UNIONS"}


def test_types_that_nothing_reaches_have_no_name() -> None:
    found = _named({"Lost": obj(a=STRING)}, {"/a": _get(STRING)})
    assert _answers(found) == _requests(found) == {}


def test_roots_are_kept() -> None:
    roots: Any = {"x-specloom-roots": ["Event"], "x-specloom-request-roots": ["Command"]}
    found = _named({"Event": obj(a=STRING), "Command": obj(a=STRING)}, {}, **roots)
    assert _answers(found) == {"Event": "shared.Event"}
    assert _requests(found) == {"Command": "shared.CommandParam"}


# --- pins


def test_a_pinned_name_stands_on_its_side() -> None:
    pins = Pins(
        answers={key("T"): "chat.Thing"}, requests={key("T"): "chat.ThingIn", "post /a": "chat.MakeParams"}
    )
    found = _named({"T": obj(a=STRING)}, {"/a": {**_post(obj(t=ref("T"))), **_get(ref("T"))}}, pins)
    assert _answers(found)["T"] == "chat.Thing"
    assert _requests(found)["T"] == "chat.ThingIn"
    assert found.operations[1].request == Name("chat", "MakeParams")


def test_a_pin_may_name_what_nothing_reaches() -> None:
    assert _answers(_named({"T": obj(a=STRING)}, {}, Pins(answers={key("T"): ".T"}))) == {"T": ".T"}


def test_a_pin_may_name_a_scalar() -> None:
    pins = Pins(answers={key("A", "properties", "model"): ".ModelName"})
    found = _named({"A": obj(model=STRING)}, {"/a": _get(ref("A"))}, pins)
    assert _answers(found)["A/properties/model"] == ".ModelName"


def test_names_by_rule_keep_clear_of_pins() -> None:
    pins = Pins(answers={key("B"): "a.A"}, resources={"get /a": "a.b.list"})
    found = _named({"A": obj(b=ref("B")), "B": obj(x=STRING)}, {"/a": _get(ref("A"))}, pins)
    assert _answers(found)["B"] == "a.A"
    assert _answers(found)["A"] != "a.A"


def test_inline_types_are_called_after_the_pinned_name_around_them() -> None:
    pins = Pins(answers={key("A"): "x.Better"})
    found = _named({"A": obj(inner=obj(z=STRING))}, {"/a": _get(ref("A"))}, pins)
    assert _answers(found)["A/properties/inner"] == "x.BetterInner"


def _errors(pins: Pins) -> list[str]:
    with pytest.raises(Errors) as caught:
        _named({"A": obj(a=STRING), "B": obj(b=STRING)}, {"/a": _get(ref("A"))}, pins)
    return [str(e) for e in caught.value.exceptions]


def test_two_pins_may_not_give_one_name() -> None:
    assert _errors(Pins(answers={key("A"): "x.T", key("B"): "x.T"})) == [
        f"types.yaml: x.T is pinned to {key('A')} and to {key('B')}; give one of them another name"
    ]


def test_a_pin_to_nothing_is_an_error() -> None:
    assert _errors(Pins(answers={key("Ghost"): "x.T"})) == [
        f"types.yaml: {key('Ghost')} is pinned, but the document has no such schema; "
        "remove the pin or fix its key"
    ]


def test_another_name_for_nothing_is_an_error() -> None:
    assert "has no such schema" in _errors(Pins(also={"x.T": key("Ghost")}))[0]


def test_a_pinned_request_of_no_operation_is_an_error() -> None:
    assert "post /ghost" in _errors(Pins(requests={"post /ghost": "x.T"}))[0]


@pytest.mark.parametrize("text", ["x.2nd", "x.class", "a b.T", "x.", "", "x:y", "x:y.T=1", "x.T=not so"])
def test_a_pinned_name_must_be_an_identifier(text: str) -> None:
    assert _errors(Pins(answers={key("A"): text}))


@pytest.mark.parametrize(
    ("text", "want"),
    [
        ("chat.ChatCompletion", Name("chat", "ChatCompletion")),
        (".FileObject", Name("", "FileObject")),
        ("beta.threads.Run", Name("beta.threads", "Run")),
        ("chat:chat_completion.Choice", Name("chat", "ChatCompletionChoice", "chat_completion", "Choice")),
        ("chat:choice.ChoiceDelta", Name("chat", "ChoiceDelta", "choice", "ChoiceDelta")),
        ("chat:choice.Delta=MyDelta", Name("chat", "MyDelta", "choice", "Delta")),
        ("chat.Choice=MyChoice", Name("chat", "MyChoice")),
    ],
)
def test_forms_of_a_pin(text: str, want: Name) -> None:
    assert parse(text) == want
