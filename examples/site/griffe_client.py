"""What readers are shown of methods: one signature, that of the client which blocks, without what all share.

Methods that answer in several ways (streamed or not; sync, async, raw) have an overload for each. A page
shows one line instead: the arguments of the widest, and every answer of the sync client. The options that
every call takes are described once, on the first page of the reference.
"""

from __future__ import annotations

import re
from typing import Any

import griffe

_OPTIONS = "openai_client._core.foundation.options.CallOptions"


class OneSignature(griffe.Extension):
    """Replaces overloads by the one signature that they come to for `OpenAI`."""

    def on_class(self, *, cls: griffe.Class, **_: Any) -> None:
        for name, overloads in list(cls.overloads.items()):
            if overloads and name not in cls.members:  # declared for type checkers alone
                cls.set_member(name, overloads[0])
                overloads[0].overloads = list(overloads)
        cls.overloads.clear()
        for function in cls.members.values():
            if isinstance(function, griffe.Function) and function.overloads:
                _show(function, [each for each in function.overloads if _is_sync(each)] or function.overloads)

    def on_function(self, *, func: griffe.Function, **_: Any) -> None:
        if "self" in func.parameters:
            func.parameters["self"].annotation = None


class Examples(griffe.Extension):
    """Shows the sessions in docstrings as code."""

    def on_object(self, *, obj: griffe.Object, **_: Any) -> None:
        if obj.docstring is not None and ">>> " in obj.docstring.value:
            parts = re.split(r"(?m)^$\n?", obj.docstring.value)
            obj.docstring.value = "\n".join(
                f"```pycon\n{part.rstrip()}\n```\n" if part.startswith(">>> ") else part for part in parts
            )


class OptionsOnce(griffe.Extension):
    """Takes the options of every call out of methods whose keywords have been listed."""

    def on_function(self, *, func: griffe.Function, loader: griffe.GriffeLoader, **_: Any) -> None:
        if "extra_headers" not in func.parameters or func.path.startswith(_OPTIONS):
            return
        options = loader.modules_collection[_OPTIONS]
        # Its keys are attributes, until they become arguments of a constructor.
        init = options.members.get("__init__")
        names = {each.name for each in init.parameters} if init else {*options.attributes}
        for name in names & {each.name for each in func.parameters} - {"self"}:
            del func.parameters[name]
        if "options" not in func.parameters:
            func.parameters.add(griffe.Parameter("options", kind=griffe.ParameterKind.var_keyword))
        if func.docstring is None:
            return
        for section in func.docstring.parsed:
            if section.kind is griffe.DocstringSectionKind.parameters:
                section.value[:] = [each for each in section.value if each.name not in names]
        func.docstring.parsed[:] = [each for each in func.docstring.parsed if each.value]


def _is_sync(function: griffe.Function) -> bool:
    first = next(iter(function.parameters), None)
    return first is not None and str(first.annotation or "").endswith("[Sync]")


def _show(function: griffe.Function, overloads: list[griffe.Function]) -> None:
    widest = overloads[-1]
    for parameter in widest.parameters:
        for each in overloads:
            if parameter.default is None and parameter.name in each.parameters:
                parameter.default = each.parameters[parameter.name].default
    function.parameters = widest.parameters
    returns = list(dict.fromkeys(str(each.returns) for each in overloads if each.returns is not None))
    # The widest says them all where it is a union.
    if len(returns) == 1 or any(" | " in each for each in returns):
        function.returns = widest.returns
    else:
        function.returns = " | ".join(returns)
    function.overloads = None
