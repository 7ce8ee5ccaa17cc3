"""Modules of resources: endpoints, signatures, overloads, branches and joins."""

from __future__ import annotations

import pytest
from attrs import evolve

from specloom.errors import Errors, GeneratorError
from specloom.ir import Answer, AnyOf, Body, Choice, Page, Param, Stream
from specloom.planning.settings import Settings

from .apis import ANY, BINARY, CREATE, INT, LIST, MOVE, PET, STR, api, emitted

_PETS = "pets_client/resources/pets.py"

_MOVES = '''\
# Generated from pets.json. Do not edit; say it in overlays/ (see overlays/README.md).
"""`client.boxes.pets`."""

from __future__ import annotations

from ..._core import TYPE_CHECKING, E, Endpoint, Resource, operation

if TYPE_CHECKING:
    from typing import ClassVar, Unpack

    from ..._core import AsyncRaw, AsyncStreamed, CallOptions, Raw, Request, Streamed, View
    from ...types._models import Box

_MOVE = Endpoint("PUT", "/boxes/{box_id}/pets/{pet_id}", answer="types._models:Box")


class Pets(Resource[E]):
    """Calls of `client.boxes.pets`."""

    _path = "boxes.pets"
    if TYPE_CHECKING:
        with_raw_response: ClassVar[View[Pets[Raw], Pets[AsyncRaw]]]
        with_streaming_response: ClassVar[View[Pets[Streamed], Pets[AsyncStreamed]]]

    @operation
    def move(self, pet_id: str, *, box_id: str, **options: Unpack[CallOptions]) -> Request[Box]:
        """Source: `PUT /boxes/{box_id}/pets/{pet_id}` (movePet)."""
        return _MOVE.call(options, box_id, pet_id)
'''


def _flat(text: str) -> str:
    """A text on one line, trailing commas aside."""
    return " ".join(text.split()).replace("( ", "(").replace(", )", ")").replace(" )", ")")


def test_a_resource_is_this_text() -> None:
    assert emitted(api())["pets_client/resources/boxes/pets.py"] == _MOVES


def test_a_node_without_operations_is_a_resource_too() -> None:
    text = emitted(api())["pets_client/resources/boxes/__init__.py"]
    assert "class Boxes(Resource[E]):" in text
    assert "    def pets(self) -> Pets[E]:\n        from .pets import Pets\n" in text


def test_a_method_that_hides_a_builtin_does_not_hide_it() -> None:
    text = emitted(api())[_PETS]
    assert "def list(self, **params: Unpack[PetListParams]) -> Request[builtins.list[Pet]]:" in text
    assert "    import builtins\n" in text


def test_an_endpoint_says_what_the_wire_needs() -> None:
    op = evolve(
        CREATE,
        path="/pets/{pet-id}",
        params=(
            Param("pet-id", "path", STR, True, python="pet_id"),
            Param("tags[]", "query", PET, True, style="comma", python="tags"),
            Param("X-Trace", "header", STR, False, python="x_trace"),
            Param("jar", "cookie", STR, False, python="jar"),
            *CREATE.params,
        ),
        query=(("beta", "true"),),
        headers=(("X-Beta", "1"),),
        body=Body(
            ("multipart/form-data", "application/json"), False, ("photo",), {"pet": "application/json"}
        ),
    )
    assert (
        '_CREATE = Endpoint("POST", "/pets/{pet_id}", query="tags!", header="x_trace", cookie="jar", '
        'body="pet! photo stream", media=("multipart/form-data", "application/json"), files="photo", '
        'encoding={"pet": "application/json"}, wire={"tags": "tags[]", "x_trace": "X-Trace"}, '
        'styles={"tags": "comma"}, const_query=(("beta", "true"),), headers={"X-Beta": "1"}, '
        'answer="types.pets._models:Pet", '
        'stream=StreamInfo("types.pets._models:Pet", flag="stream", end=("[DONE]",)), security=("key",))'
    ) in _flat(emitted(api(op))[_PETS])


def test_a_body_may_be_one_argument() -> None:
    op = evolve(LIST, params=(Param("body", "body", ANY, True, python="body"),), body=Body((), whole=True))
    assert 'Endpoint("GET", "/pets", whole="body!", answer=' in emitted(api(op))[_PETS]


@pytest.mark.parametrize(
    ("answer", "endpoint", "returns"),
    [
        (Answer("none"), "", "Request[None]"),
        (Answer("text", media=("text/plain",)), 'answer="text", accept="text/plain"', "Request[str]"),
        (Answer("binary", media=("audio/wav",)), 'answer="binary", accept="audio/wav"', "Binary"),
        (Answer("json", INT, ("application/json",)), 'answer="_core:int"', "Request[int]"),
    ],
)
def test_answers_of_every_kind(answer: Answer, endpoint: str, returns: str) -> None:
    text = _flat(emitted(api(evolve(LIST, answer=answer)))[_PETS])
    assert f'query="limit"{", " + endpoint if endpoint else ""})' in text
    assert f"-> {returns}:" in text


# --- streams --------------------------------------------------------------------------------


def _signatures(text: str, name: str) -> list[str]:
    return [part.split(": ...")[0] for part in _flat(text).split(f"@overload def {name}(")[1:]]


def test_a_stream_has_overloads_for_every_engine() -> None:
    text = emitted(api(evolve(CREATE, path="/pets/{pet_id}", params=(MOVE.params[1], *CREATE.params))))[_PETS]
    found = _signatures(text, "create")
    head, rest = "pet_id: str, *, ", "**params: Unpack[PetCreateParams]) -> "
    off, on = "stream: Literal[False] | None = None, ", "stream: Literal[True], "
    assert found == [
        f"self: Pets[Sync], {head}{off}{rest}Pet",
        f"self: Pets[Sync], {head}{on}{rest}Stream[Pet]",
        f"self: Pets[Sync], {head}stream: bool, {rest}Pet | Stream[Pet]",
        f"self: Pets[Async], {head}{off}{rest}Awaitable[Pet]",
        f"self: Pets[Async], {head}{on}{rest}Awaitable[AsyncStream[Pet]]",
        f"self: Pets[Async], {head}stream: bool, {rest}Awaitable[Pet | AsyncStream[Pet]]",
        f"self: Pets[Raw], {head}{off}{rest}RawResponse[Pet]",
        f"self: Pets[Raw], {head}{on}{rest}RawResponse[Stream[Pet]]",
        f"self: Pets[AsyncRaw], {head}{off}{rest}Awaitable[RawResponse[Pet]]",
        f"self: Pets[AsyncRaw], {head}{on}{rest}Awaitable[RawResponse[AsyncStream[Pet]]]",
        f"self: Pets[Streamed], {head}{off}{rest}StreamedManager[Pet]",
        f"self: Pets[Streamed], {head}{on}{rest}StreamedManager[Stream[Pet]]",
        f"self: Pets[AsyncStreamed], {head}{off}{rest}AsyncStreamedManager[Pet]",
        f"self: Pets[AsyncStreamed], {head}{on}{rest}AsyncStreamedManager[AsyncStream[Pet]]",
    ]
    assert "def create(self, pet_id: str, **params: Any) -> Any:" in text
    assert "return self._run(_CREATE.call(params, pet_id))" in text


def test_a_flag_may_be_a_word() -> None:
    params = (Param("as", "body", Choice(("sse", "audio")), False, python="as_"),)
    stream = Stream(PET, "as", "sse", "jsonl", wrap=True)
    op = evolve(CREATE, params=params, stream=stream, answer=Answer("binary"), body=Body((), whole=False))
    text = emitted(api(op))[_PETS]
    first, second, third = _signatures(text, "create")[:3]
    assert 'as_: Literal["audio"] | None = None,' in first and first.endswith("-> HttpxBinaryResponseContent")
    assert 'as_: Literal["sse"],' in second and second.endswith("-> Stream[Pet]")
    assert 'as_: Literal["sse", "audio"],' in third
    assert 'flag="as_", value="sse", format="jsonl", wrap=True)' in _flat(text)


def test_a_call_that_always_streams_is_a_plain_operation() -> None:
    text = emitted(api(evolve(LIST, stream=Stream(PET))))[_PETS]
    assert "def list(self, **params: Unpack[PetListParams]) -> Events[Pet]:" in text
    assert 'stream=StreamInfo("types.pets._models:Pet")' in _flat(text)
    assert "overload" not in text


def test_a_flag_that_is_no_argument_is_an_error() -> None:
    with pytest.raises(Errors) as caught:
        emitted(api(evolve(CREATE, stream=Stream(PET, "live"))))
    assert "the stream's flag 'live' is no argument" in str(caught.value)


# --- pages and joins ------------------------------------------------------------------------


def test_pages_come_from_the_joins() -> None:
    op = evolve(LIST, page=Page("CursorPage", PET))
    text = emitted(api(op), Settings(pages={"CursorPage": "pagination:SyncCursorPage:AsyncCursorPage"}))[
        _PETS
    ]
    assert "-> CursorPages[Pet]:" in text
    assert "    from ..pagination import CursorPages\n" in text
    assert 'answer="types.pets._models:Pet", page="pagination:SyncCursorPage:AsyncCursorPage")' in _flat(text)
    with pytest.raises(Errors) as caught:
        emitted(api(op))
    assert "pages of style 'CursorPage', which no join defines" in str(caught.value)


def test_bases_and_branches_join_hand_written_classes() -> None:
    joins = Settings(bases={"pets": "helpers.pets:PetHelpers"}, subresources={"hooks": "helpers.hooks:Hooks"})
    tree = emitted(api(), joins)
    assert "class Pets(PetHelpers[E], Resource[E]):" in tree[_PETS]
    assert "from ..helpers.pets import PetHelpers\n" in tree[_PETS].split("if TYPE_CHECKING")[0]
    root = tree["pets_client/resources/__init__.py"]
    assert "    def hooks(self) -> Hooks[E]:\n        from ..helpers.hooks import Hooks\n" in root


def test_hand_written_types_and_bases_of_models() -> None:
    joins = Settings(types={"pets.Paw": "types.pets.paw"}, models={"pets.Cat": "types.pets.legs:Legs"})
    tree = emitted(api(), joins)
    exports, models = (tree[f"pets_client/types/pets/{name}.py"] for name in ("__init__", "_models"))
    assert "    from .paw import Paw as Paw\n" in exports
    assert '"Paw": "types.pets.paw:Paw"' in exports
    assert "class Cat(Legs, Model):" in models and "from .legs import Legs\n" in models
    for wrong in (Settings(types={"fish.Fin": "types.fish.fin"}), Settings(models={"pets.Fin": "a:A"})):
        with pytest.raises(GeneratorError, match="Fin"):
            emitted(api(), wrong)


def test_joins_that_hang_on_nothing_are_told_together() -> None:
    joins = Settings(bases={"fish": "a:A"}, subresources={"fish.eggs": "a:A", "pets": "a:A"})
    with pytest.raises(Errors) as caught:
        emitted(api(), joins)
    assert len(caught.value.exceptions) == 3


def test_a_resource_called_like_a_runtime_name_gets_a_longer_class() -> None:
    tree = emitted(api(evolve(LIST, resource=("stream",)), evolve(MOVE, resource=())))
    assert "class StreamResource(Resource[E]):" in tree["pets_client/resources/stream.py"]
    assert "    def move(self" in tree["pets_client/resources/__init__.py"]


def test_binary_arguments_are_files() -> None:
    op = evolve(
        CREATE, params=(Param("photo", "body", AnyOf((BINARY, STR)), True, python="photo"),), stream=None
    )
    assert "photo: Required[FileTypes | str]" in emitted(api(op))["pets_client/types/pets/_params.py"]
