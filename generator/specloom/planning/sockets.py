"""`sockets/…`: what the client of a socket may say, one method for each event, and how answers are read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from ..errors import GeneratorError
from ..ir import Alias, AnyOf, Api, Choice, Model, Ref, Shape, Socket
from ..naming.words import pascal
from .annotations import Annotator
from .docs import lines, place
from .imports import Imports
from .items import EventClass, EventGroupProperty, EventMethod, Module, SocketModule
from .literals import identifier, literal
from .models import Models


@frozen
class _Group:
    """Events whose types begin alike: those that end here, and further groups."""

    path: tuple[str, ...]
    events: dict[str, Model] = field(factory=dict[str, Model])
    below: dict[str, _Group] = field(factory=dict[str, "_Group"])

    @property
    def name(self) -> str:
        """Its class."""
        return identifier("".join(pascal(part) for part in self.path) + "Events")

    def walk(self) -> Iterator[_Group]:
        """All groups below, then this one: a class stands before those that use it."""
        for _, group in sorted(self.below.items()):
            yield from group.walk()
        yield self


def sockets(api: Api, models: Models, package: str, banner: str) -> Iterable[Module]:
    """A module for each socket, and their package. Raises: GeneratorError for events that cannot be said."""
    found: list[Module] = [_module(api, socket, models, package, banner) for socket in api.sockets]
    if found:
        found.append(
            Module(f"{package}/sockets/__init__.py", "module.py.j2", banner, "What is said over sockets.")
        )
    return found


def _module(api: Api, socket: Socket, models: Models, package: str, banner: str) -> SocketModule:
    root = _Group((socket.name,))
    for kind, model in _events(api, socket.client, socket):
        *above, last = kind.split(".")
        group = root
        for part in above:
            group = group.below.setdefault(part, _Group((*group.path[group is root :], part)))
        group.events[last] = model
    groups = list(root.walk())
    module = f"sockets.{socket.name}"
    imports = Imports(module, own=["INFO", *(group.name for group in groups)])
    annotator = Annotator(api.types, "request", imports)
    for name in ("R", "EventSender", "SocketInfo"):
        imports.take("_core.websockets.event_sender", name, run=True)
    classes = tuple(_class(group, root, annotator, imports) for group in groups)
    return SocketModule(
        path=f"{package}/{module.replace('.', '/')}.py",
        template="socket.py.j2",
        banner=banner,
        summary=f"What is said over the socket `{socket.name}`.",
        imports=imports.running(),
        checked=imports.checked(),
        info=_info(api, socket, models),
        classes=classes,
    )


def _info(api: Api, socket: Socket, models: Models) -> str:
    sent = {kind for kind, _ in _events(api, socket.client, socket)}
    received = {kind for kind, _ in _events(api, socket.server, socket)}
    for kind, kinds in socket.answers.items():
        for unknown in sorted({kind} - sent) + sorted({*kinds} - received):
            where = f"{api.origin}#/x-specloom-sockets/{socket.name}/answers"
            raise GeneratorError(where, f"no event is of type {unknown!r}", "fix the overlay")
    rows = ((kind, "".join(f"{literal(each)}, " for each in kinds)) for kind, kinds in socket.answers.items())
    table = ", ".join(f"{literal(kind)}: ({kinds})" for kind, kinds in sorted(rows))
    return f"SocketInfo(events={literal(models.reference(socket.server))}, answers={{{table}}})"


def _events(api: Api, shape: Shape, socket: Socket) -> Iterator[tuple[str, Model]]:
    """Type and model of every event of a union."""
    match shape:
        case AnyOf(members):
            for member in members:
                yield from _events(api, member, socket)
        case Ref(key):
            declared = api.types.get(key)
            if isinstance(declared, Alias):
                yield from _events(api, declared.shape, socket)
            elif declared is not None:
                kind = next((f.shape for f in declared.fields if f.wire == "type"), None)
                if isinstance(kind, Choice) and len(kind.values) == 1:
                    yield str(kind.values[0]), declared
                    return
                message = f"an event of the socket {socket.name!r} has no constant `type`"
                raise GeneratorError(api.origin + key, message, "give it one in an overlay")
        case _:
            pass


def _class(group: _Group, root: _Group, annotator: Annotator, imports: Imports) -> EventClass:
    whole = f"the socket `{root.path[0]}`"
    below = sorted(group.below.items())
    if below:
        imports.take("_core", "subresource", run=True)
    sent = whole if group is root else f"`{'.'.join(group.path)}`"
    return EventClass(
        name=group.name,
        bases="EventSender[R]",
        doc=lines(f"Events for {sent}."),
        subresources=tuple(
            EventGroupProperty(f"{identifier(name)}(self) -> {each.name}[R]", f"{each.name}(self._say)")
            for name, each in below
        ),
        methods=tuple(_method(name, m, annotator, imports) for name, m in sorted(group.events.items())),
    )


def _method(name: str, model: Model, annotator: Annotator, imports: Imports) -> EventMethod:
    kind = next(f.shape for f in model.fields if f.wire == "type")
    assert isinstance(kind, Choice)
    fields = [f for f in model.on("request") if f.wire != "type"]
    fields.sort(key=lambda f: not f.required)
    arguments: list[str] = []
    display = [f'"type": {literal(kind.values[0])}']
    for f in fields:
        argument = identifier(f.python or f.wire)
        text = annotator.text(f.shape)
        if not f.required:
            text = f"{text} | {imports.take('_core', 'Omit')} = {imports.take('_core', 'omit', run=True)}"
        arguments.append(f"{argument}: {text}")
        display.append(f"{literal(f.wire)}: {argument}")
    star = "*, " if arguments else ""
    return EventMethod(
        signature=f"{identifier(name)}(self, {star}{', '.join(arguments)}) -> R",
        doc=lines(f"Say `{kind.values[0]}`. Schema: {place(model.key)}.", indent=8),
        event=f"{{{', '.join(display)}}}",
    )
