"""The tree of resources: every node on the way to an operation, and the joins that hang on it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from keyword import iskeyword

from attrs import field, frozen

from ..errors import GeneratorError, raise_all
from ..ir import Api, Operation, Synonym
from ..naming.words import pascal
from .imports import MEANT
from .literals import identifier
from .settings import Settings, target


@frozen
class Shortcut:
    """A further name, and what it leads to: a method of `node`, `node` itself, or a hand-written resource."""

    synonym: Synonym
    node: Node | None = None
    operation: Operation | None = None
    subresource: str = ""
    """`module:Class`."""

    @property
    def home(self) -> tuple[str, str]:
        """Module and class of the resource."""
        return (self.node.module, self.node.name) if self.node is not None else _class(self.subresource)


@frozen
class Node:
    """One resource."""

    path: tuple[str, ...]
    operations: list[Operation] = field(factory=list[Operation])
    children: dict[str, Node] = field(factory=dict[str, "Node"])
    subresources: dict[str, str] = field(factory=dict[str, str])
    """Name -> `module:Class` of hand-written resources below this one."""
    shortcuts: dict[str, Shortcut] = field(factory=dict[str, Shortcut])
    base: str = ""
    """`module:Class` of a hand-written base class."""
    reserved_names: frozenset[str] = frozenset()
    """What that class defines."""
    real: str = ""
    """The resource whose calls it has under a further name; "" for a resource of its own."""

    @property
    def module(self) -> str:
        """Its module in the emitted package."""
        return ".".join(("resources", *self.path))

    @property
    def package(self) -> bool:
        """Whether that module is a package: the root, and what has resources below."""
        return not self.path or bool(self.children)

    @property
    def name(self) -> str:
        """Its class."""
        if not self.path:
            return "Api"
        name = pascal(self.path[-1])
        return f"{name}Resource" if name in MEANT or iskeyword(name) else identifier(name)

    @property
    def dotted(self) -> str:
        """Its path below the client; "" for the root."""
        return ".".join(self.path)

    @property
    def label(self) -> str:
        """What errors call it."""
        return self.real or self.dotted

    def below(self) -> dict[str, tuple[str, str]]:
        """What hangs on it: name -> module and class, generated, hand-written, or found elsewhere too."""
        found = {name: (child.module, child.name) for name, child in self.children.items()}
        found |= {name: _class(text) for name, text in self.subresources.items()}
        found |= {name: s.home for name, s in self.shortcuts.items() if s.operation is None}
        return dict(sorted(found.items()))

    def walk(self) -> Iterator[Node]:
        """This node and all below, in order of their names."""
        yield self
        for _, child in sorted(self.children.items()):
            yield from child.walk()


_MOST_RESOURCES = 40
"""Resources below each other: each is a folder within another."""


def _class(text: str) -> tuple[str, str]:
    module, cls = target(text)
    return module, cls


def tree(api: Api, settings: Settings) -> Node:
    """The root. Raises: Errors when a join hangs on a resource that is not there."""
    bases = {_steps(path): base for path, base in settings.bases.items()}
    nodes: dict[tuple[str, ...], Node] = {}

    def node(path: tuple[str, ...]) -> Node:
        for end in range(len(path) + 1):
            at = path[:end]
            if at not in nodes:
                reserved_names = settings.reserved_names.get(".".join(at), frozenset())
                nodes[at] = Node(at, base=bases.get(at, ""), reserved_names=reserved_names)
                if at:
                    nodes[at[:-1]].children[identifier(at[-1])] = nodes[at]
        return nodes[path]

    node(())
    errors: list[GeneratorError] = []
    for op in api.operations:
        if len(op.resource) > _MOST_RESOURCES:
            message = f"stands below {len(op.resource)} resources"
            hint = f"pin it in resources.yaml below {_MOST_RESOURCES} of them at most"
            errors.append(GeneratorError(api.origin + op.pointer, message, hint))
        else:
            node(op.resource).operations.append(op)
    errors += _dangling_bases(settings, nodes)
    errors += _join_subresources(settings, nodes)
    errors += _dangling_hooks(settings, api)
    raise_all(errors)
    return nodes[()]


def _steps(path: str) -> tuple[str, ...]:
    return tuple(path.split(".")) if path else ()


def _dangling_bases(settings: Settings, nodes: Mapping[tuple[str, ...], Node]) -> Iterator[GeneratorError]:
    for path in settings.bases:
        if _steps(path) not in nodes:
            message = f"[bases] {path!r} is no resource"
            yield GeneratorError(settings.origin, message, "fix the path, or remove the join")


def _join_subresources(settings: Settings, nodes: Mapping[tuple[str, ...], Node]) -> Iterator[GeneratorError]:
    """Hang hand-written resources on the tree; errors where they cannot."""
    for path, joined in sorted(settings.subresources.items()):
        parent, _, name = path.rpartition(".")
        at = nodes.get(_steps(parent))
        if at is None:
            yield GeneratorError(settings.origin, f"[subresources] {parent!r} is no resource", "fix the path")
        elif name in at.children or any(op.name == name for op in at.operations):
            message = f"[subresources] {path!r} is generated already"
            yield GeneratorError(settings.origin, message, "use [bases] to add to it")
        else:
            at.subresources[identifier(name)] = joined


def _dangling_hooks(settings: Settings, api: Api) -> Iterator[GeneratorError]:
    known = {".".join((*op.resource, op.name)) for op in api.operations}
    for path in sorted({*settings.hooks} - known):
        message = f"[hooks] {path!r} is no operation"
        yield GeneratorError(settings.origin, message, "fix the path, or remove the join")
