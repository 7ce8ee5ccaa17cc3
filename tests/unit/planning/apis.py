"""Small Apis, written down as `names` would leave them."""

from __future__ import annotations

from typing import Any

from attrs import evolve

from specloom.ir import (
    NULL,
    Alias,
    Answer,
    AnyOf,
    Api,
    Array,
    Body,
    Bounds,
    Choice,
    Declared,
    Field,
    Model,
    Name,
    Operation,
    Param,
    Ref,
    Scalar,
    Scheme,
    Shape,
    Stream,
    Table,
)
from specloom.output.format import format_tree
from specloom.output.render import Tree, render
from specloom.planning.plan import plan
from specloom.planning.settings import Settings

STR, INT, NUM, BOOL = Scalar("string"), Scalar("integer"), Scalar("number"), Scalar("boolean")
ANY, BINARY = Scalar("any"), Scalar("binary")
C = "#/components/schemas/"
CAT, DOG, PET, BOX = (Ref(C + n) for n in ("Cat", "Dog", "Pet", "Box"))


def field(wire: str, shape: Shape, required: bool = True, python: str = "", default: Any = None) -> Field:
    """A field whose Python name is its wire name unless said otherwise."""
    return Field(wire, shape, required, default, python=python or wire)


def both(declared: Declared, name: str) -> Declared:
    """A type with names on both sides."""
    return evolve(declared, answer=Name("pets", name), request=Name("pets", name + "Param"))


TYPES: dict[str, Declared] = {
    CAT.key: both(Model(CAT.key, (field("kind", Choice(("cat",))), field("lives", INT, False))), "Cat"),
    DOG.key: both(
        Model(DOG.key, (field("kind", Choice(("dog",))), field("from", STR, python="from_"))), "Dog"
    ),
    PET.key: both(Alias(PET.key, AnyOf((CAT, DOG)), Table("kind", (("cat", CAT), ("dog", DOG)))), "Pet"),
    BOX.key: Model(
        BOX.key,
        (
            field("object", Choice(("box",))),
            field("pets", Array(PET), False),
            field("list", AnyOf((STR, NULL)), False),
        ),
        answer=Name("", "Box"),
        deprecated=True,
    ),
}

PET_ID = Param("pet_id", "path", STR, True, python="pet_id")
BOX_ID = Param("box_id", "path", STR, True, python="box_id")

LIST = Operation(
    "get /pets",
    "listPets",
    "GET",
    "/pets",
    "#/paths/~1pets/get",
    params=(
        Param(
            "limit", "query", INT, False, default=20, bounds=Bounds(minimum=1, maximum=100), python="limit"
        ),
    ),
    answer=Answer("json", Array(PET), ("application/json",)),
    resource=("pets",),
    name="list",
    request=Name("pets", "PetListParams"),
    doc="All pets.",
)
CREATE = Operation(
    "post /pets",
    "",
    "POST",
    "/pets",
    "#/paths/~1pets/post",
    params=(
        Param("pet", "body", PET, True, python="pet"),
        Param("photo", "body", BINARY, False, python="photo"),
        Param("stream", "body", AnyOf((BOOL, NULL)), False, python="stream"),
    ),
    body=Body(("multipart/form-data",), whole=False, files=("photo",)),
    answer=Answer("json", PET, ("application/json",)),
    stream=Stream(PET, "stream", end=("[DONE]",)),
    security=("key",),
    resource=("pets",),
    name="create",
    request=Name("pets", "PetCreateParams"),
)
MOVE = Operation(
    "put /boxes/{box_id}/pets/{pet_id}",
    "movePet",
    "PUT",
    "/boxes/{box_id}/pets/{pet_id}",
    "#/paths/~1boxes~1{box_id}~1pets~1{pet_id}/put",
    params=(BOX_ID, PET_ID),
    answer=Answer("json", BOX, ("application/json",)),
    resource=("boxes", "pets"),
    name="move",
)


def api(*operations: Operation, types: dict[str, Declared] | None = None) -> Api:
    """An Api of these operations, or of all above."""
    return Api(
        title="Pets",
        version="1",
        origin="pets.json",
        server="https://pets.test",
        schemes=(Scheme("key", "bearer"),),
        operations=operations or (LIST, CREATE, MOVE),
        webhooks=(),
        types=TYPES if types is None else types,
    )


def emitted(of: Api, settings: Settings | None = None) -> Tree:
    """The generated text of a package `pets_client`."""
    return format_tree(render(plan(of, evolve(settings or Settings(), package="pets_client"))))
