"""Modules of types: classes, dictionaries, tables, and the names that lead to them."""

from __future__ import annotations

import ast

import pytest
from attrs import evolve

from specloom.errors import Errors
from specloom.ir import NULL, Alias, AnyOf, Array, Choice, Declared, Map, Model, Name, Ref, Shape, Table

from .apis import ANY, BINARY, CAT, INT, LIST, NUM, PET, STR, TYPES, C, api, emitted, field

_MODELS = '''\
# Generated from pets.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.pets` holds of answers."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, Model, Tagged

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

class Cat(Model):
    kind: Literal["cat"]
    lives: int | None = None

class Dog(Model):
    kind: Literal["dog"]
    from_: str
    _wire = {"from_": "from"}

Pet: TypeAlias = "Cat | Dog"

UNIONS = {"Pet": Tagged("kind", {"cat": "Cat", "dog": "Dog"})}
'''

_PARAMS = '''\
# Generated from pets.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.pets` holds of requests."""

from __future__ import annotations

from typing import Literal, Required, TypeAlias, TypedDict

from ..._core import CallOptions, FileTypes

class CatParam(TypedDict, total=False):
    kind: Required[Literal["cat"]]
    lives: int

DogParam = TypedDict("DogParam", {"kind": 'Required[Literal["dog"]]', "from": "Required[str]"}, total=False)
"""Schema: Dog."""

class PetCreateParams(CallOptions, total=False):
    """Arguments of `client.pets.create`. Source: POST /pets."""

    pet: Required[PetParam]
    photo: FileTypes

class PetListParams(CallOptions, total=False):
    """Arguments of `client.pets.list`. Source: GET /pets."""

    limit: int
    """1 to 100; default 20."""

PetParam: TypeAlias = "CatParam | DogParam"
'''


def test_answers_and_requests_are_these_texts() -> None:
    tree = emitted(api())
    assert tree["pets_client/types/pets/_models.py"] == _MODELS
    assert tree["pets_client/types/pets/_params.py"] == _PARAMS


def test_every_module_is_python() -> None:
    for path, text in emitted(api()).items():
        if path.endswith(".py"):
            ast.parse(text, path)


def test_a_field_that_hides_a_builtin_does_not_hide_it() -> None:
    assert "pets: builtins.list[Pet] | None = None" in emitted(api())["pets_client/types/_models.py"]


def test_types_of_other_modules_are_found_there() -> None:
    text = emitted(api())["pets_client/types/_models.py"]
    assert "    from .pets._models import Pet\n" in text
    assert '"Pet": "types.pets._models:Pet"' in text


def _annotations(shape: Shape, required: bool = True) -> tuple[str, str]:
    key = C + "Thing"
    thing = Model(
        key, (field("x", shape, required),), answer=Name("", "Thing"), request=Name("", "ThingParam")
    )
    tree = emitted(api(types={**TYPES, key: thing}))
    found: list[str] = []
    for module, name in (("_models", "Thing"), ("_params", "ThingParam")):
        for node in ast.parse(tree[f"pets_client/types/{module}.py"]).body:
            if isinstance(node, ast.ClassDef) and node.name == name:
                found += [ast.unparse(n) for n in node.body if isinstance(n, ast.AnnAssign)]
    return found[0].removeprefix("x: "), found[1].removeprefix("x: ")


@pytest.mark.parametrize(
    ("shape", "back", "sent"),
    [
        (ANY, "Any", "object"),
        (NUM, "float", "float"),
        (BINARY, "str", "FileTypes"),
        (NULL, "None", "None"),
        (Array(STR), "list[str]", "Sequence[str]"),
        (Array(CAT), "list[Cat]", "Iterable[CatParam]"),
        (Array(AnyOf((STR, PET))), "list[str | Pet]", "Iterable[str | PetParam]"),
        (Map(INT), "dict[str, int]", "Mapping[str, int]"),
        (AnyOf((STR, NULL)), "str | None", "str | None"),
        (Choice(("a", 1, True)), "Literal['a', 1, True]", "Literal['a', 1, True]"),
        (AnyOf((STR, Choice(("a",)))), "str", "str | Literal['a']"),
        (Ref(C + "Nowhere"), "Any", "object"),
    ],
)
def test_shapes_become_annotations(shape: Shape, back: str, sent: str) -> None:
    assert _annotations(shape) == (back, f"Required[{sent}]")


def test_what_may_be_missing_says_none_once() -> None:
    assert _annotations(AnyOf((STR, NULL)), required=False) == ("str | None = None", "str | None")
    assert _annotations(ANY, required=False) == ("Any = None", "object")


def _with(*declared: Declared) -> dict[str, Declared]:
    return {**TYPES, **{d.key: d for d in declared}}


def test_names_of_two_packages_that_clash_are_kept_apart() -> None:
    other = Model(C + "Other", (field("id", STR),), answer=Name("zoo", "Cat"))
    cage = Model(C + "Cage", (field("a", CAT), field("b", Ref(other.key))), answer=Name("pets", "Cage"))
    text = emitted(api(types=_with(other, cage)))["pets_client/types/pets/_models.py"]
    assert "    from ..zoo._models import Cat as ZooCat\n" in text
    assert "    a: Cat\n    b: ZooCat\n" in text
    assert '"ZooCat": "types.zoo._models:Cat"' in text


def test_a_type_may_be_called_model() -> None:
    model = Model(C + "Model", (field("id", STR),), answer=Name("pets", "Model"))
    text = emitted(api(types=_with(model)))["pets_client/types/pets/_models.py"]
    assert "from ..._core import TYPE_CHECKING, Model as CoreModel, Tagged\n" in text
    assert "class Model(CoreModel):" in text and "class Cat(CoreModel):" in text


def test_a_field_that_hides_its_type_finds_it_under_a_second_name() -> None:
    cage = Model(C + "Cage", (field("Cat", CAT),), answer=Name("pets", "Cage"))
    text = emitted(api(types=_with(cage)))["pets_client/types/pets/_models.py"]
    assert "    Cat: _Cat\n" in text
    assert '_Cat: TypeAlias = "Cat"' in text


def test_tables_nest_and_fall_back() -> None:
    table = Table(
        "type", (("a", Table("kind", (("cat", CAT),))), ("gone", Ref(C + "Gone"))), (("lives", CAT),), CAT
    )
    union = Alias(C + "U", AnyOf((CAT, STR)), table, answer=Name("pets", "U"))
    keyed = Alias(C + "K", AnyOf((CAT, STR)), Table(by_key=(("lives", CAT),)), answer=Name("pets", "K"))
    text = emitted(api(types=_with(union, keyed)))["pets_client/types/pets/_models.py"]
    want = 'Tagged("type", {"a": Tagged("kind", {"cat": "Cat"})}, default="Cat", by_key={"lives": "Cat"})'
    assert " ".join(text.split()).count(f'"U": {want},') == 1
    assert '"K": Keyed({"lives": "Cat"}),' in text


def test_long_aliases_take_several_lines() -> None:
    values = tuple(f"a-rather-long-value-{n}" for n in range(12))
    alias = Alias(C + "Long", AnyOf((Choice(values), PET, NULL)), answer=Name("pets", "Long"))
    text = emitted(api(types=_with(alias)))["pets_client/types/pets/_models.py"]
    assert 'Long: TypeAlias = """\n    Literal[\n        "a-rather-long-value-0", ' in text
    assert '    ]\n    | Pet\n    | None\n"""\n' in text
    assert max(map(len, text.splitlines())) <= 110


def test_one_name_for_both_sides_is_one_type() -> None:
    name = Name("pets", "Size")
    size = Alias(C + "Size", Choice(("s", "m")), answer=name, request=name)
    box = Model(C + "Bag", (field("size", Ref(size.key)),), request=Name("pets", "BagParam"))
    tree = emitted(api(types=_with(size, box)))
    assert "Size: TypeAlias" in tree["pets_client/types/pets/_models.py"]
    assert "Size: TypeAlias" not in tree["pets_client/types/pets/_params.py"]
    assert "    from ._models import Size\n" in tree["pets_client/types/pets/_params.py"]


def test_thin_modules_and_further_names() -> None:
    thin = evolve(TYPES[CAT.key], answer=Name("pets", "Cat", "cat", "It"))
    of = evolve(
        api(types={**TYPES, CAT.key: thin}), also=(("zoo.Tiger", CAT.key), ("zoo.TigerParam", CAT.key))
    )
    tree = emitted(of)
    assert 'from ._models import Cat as It\n\n__all__ = ["It"]\n' in tree["pets_client/types/pets/cat.py"]
    assert 'Tiger: TypeAlias = "Cat"' in tree["pets_client/types/zoo/_models.py"]
    assert 'TigerParam: TypeAlias = "CatParam"' in tree["pets_client/types/zoo/_params.py"]
    assert "from . import pets as pets" in tree["pets_client/types/__init__.py"]
    assert "types.zoo.Tiger = types.pets.Cat\n" in tree["api.txt"]


def test_a_thin_module_with_a_union_loads_it_late() -> None:
    thin = evolve(TYPES[PET.key], answer=Name("pets", "Pet", "pet", "It"))
    text = emitted(api(types={**TYPES, PET.key: thin}))["pets_client/types/pets/pet.py"]
    assert '{"It": "types.pets._models:Pet"}' in " ".join(text.split()).replace("{ ", "{").replace(", }", "}")
    assert "import TYPE_CHECKING, lazy_names\n" in text


def test_further_names_that_cannot_be_are_told_together() -> None:
    of = evolve(api(), also=(("pets.Dog", CAT.key), ("pets.Fish", C + "Fish")))
    with pytest.raises(Errors) as caught:
        emitted(of)
    assert [str(e).split(";")[0] for e in caught.value.exceptions] == [
        f"types.yaml: pets.Fish names {C}Fish, which is no type",
        "types.yaml: types.pets.Dog would be two types, Dog and Cat",
    ]


def test_a_small_api_needs_no_packages() -> None:
    tree = emitted(
        api(evolve(LIST, request=None, params=(), answer=evolve(LIST.answer, shape=STR)), types={})
    )
    assert "pets_client/types/__init__.py" in tree
    assert 'answer="_core:str"' in tree["pets_client/resources/pets.py"]
