"""The public surface of hand-written modules, in the lines of `api.txt`: what joins bring into the package."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping

from .settings import Settings, target

_Function = ast.FunctionDef | ast.AsyncFunctionDef


def add_handwritten_surface(tree: Mapping[str, str], settings: Settings) -> dict[str, str]:
    """`tree` with the lines of its hand-written modules in `api.txt`."""
    lines = {f"{line}\n" for line in handwritten_surface(tree, settings)}
    return {**tree, "api.txt": "".join(sorted({*tree["api.txt"].splitlines(keepends=True), *lines}))}


def handwritten_surface(tree: Mapping[str, str], settings: Settings) -> Iterator[str]:
    """One line for each method, argument and property of joined classes, and of what `[exports]` names."""
    modules = _Modules(tree, settings.package)
    for joined in (settings.bases, settings.subresources):
        for path, reference in sorted(joined.items()):
            module, name = target(reference)
            yield from _class(path, modules.find(module, name))
    for name, module in sorted(settings.exports.items()):
        found = modules.find(module, name)
        if isinstance(found, ast.ClassDef):
            yield from _class(name, found, constructible=True)
        elif isinstance(found, _Function):
            yield from _call(name, found, bound=False)


class _Modules:
    """Definitions at the top of the modules of a package."""

    def __init__(self, tree: Mapping[str, str], package: str) -> None:
        self.tree = tree
        self.package = package
        self._known: dict[str, dict[str, ast.stmt]] = {}

    def find(self, module: str, name: str) -> ast.stmt | None:
        """What a module defines under a name; None when it has the name from elsewhere."""
        if module not in self._known:
            stem = f"{self.package}/{module.replace('.', '/')}"
            text = self.tree.get(f"{stem}.py") or self.tree.get(f"{stem}/__init__.py") or ""
            body = ast.parse(text).body
            self._known[module] = {n.name: n for n in body if isinstance(n, ast.ClassDef | _Function)}
        return self._known[module].get(name)


def _class(path: str, found: ast.stmt | None, constructible: bool = False) -> Iterator[str]:
    """Methods and properties of a class itself; `constructible`: users make instances of it."""
    if not isinstance(found, ast.ClassDef):
        return
    methods = {
        n.name: n for n in found.body if isinstance(n, _Function) and not _is_setter(n)
    }  # the last overload
    dot = f"{path}." if path else ""
    for name, node in methods.items():
        marks = _marks(node)
        if name == "__init__" and constructible:
            yield from _call(path, node, bound=True, gives=found.name)
        elif name.startswith("_"):
            continue
        elif any(mark.endswith("property") for mark in marks):
            yield f"{dot}{name}: {_text(node.returns)}"
        else:
            yield from _call(f"{dot}{name}", node, bound="staticmethod" not in marks)


def _marks(node: _Function) -> set[str]:
    return {ast.unparse(mark) for mark in node.decorator_list}


def _is_setter(node: _Function) -> bool:
    return any(mark.endswith((".setter", ".deleter")) for mark in _marks(node))


def _call(path: str, node: _Function, *, bound: bool, gives: str = "") -> Iterator[str]:
    yield f"{path}() by hand -> {gives or _text(node.returns)}"
    reference = node.args
    positional = [*reference.posonlyargs, *reference.args][1 if bound else 0 :]
    defaults: list[ast.expr | None] = [None] * (len(positional) - len(reference.defaults))
    defaults += reference.defaults[-len(positional) :] if positional else []
    for argument, default in zip(positional, defaults, strict=False):
        yield _argument(path, argument, default, "positional")
    for argument, default in zip(reference.kwonlyargs, reference.kw_defaults, strict=True):
        yield _argument(path, argument, default, "keyword")


def _argument(path: str, argument: ast.arg, default: ast.expr | None, how: str) -> str:
    may, end = ("", "") if default is None else ("?", f" = {ast.unparse(default)}")
    return f"{path}({argument.arg}{may}) {how}: {_text(argument.annotation)}{end}"


def _text(annotation: ast.expr | None) -> str:
    if isinstance(annotation, ast.Constant) and isinstance(annotation.value, str):
        return annotation.value
    return "Any" if annotation is None else ast.unparse(annotation)
