"""Tools made of classes and functions, in the forms of chat completions and of responses."""

from __future__ import annotations

from .._core.foundation.sentinels import absent, omit
from . import convert, members, schema
from .members import is_pydantic

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any, Generic, ParamSpec, TypeVar, overload

    from .._core import Omit
    from ..types.chat import ChatCompletionFunctionToolParam
    from ..types.responses import FunctionToolParam

    P = ParamSpec("P")
    R = TypeVar("R")
else:
    from .._core.foundation.generic import Generic

    P = R = None


class ToolDict(dict[str, "Any"]):
    """A description for the wire that knows the class, or the function, its arguments are for."""

    def __init__(self, described: dict[str, Any], model: Any) -> None:
        super().__init__(described)
        self.model = model

    def arguments(self, text: str) -> Any:
        """The arguments of a call, parsed. Raises: ValueError when they do not fit."""
        model = self.model
        return model.arguments(text) if model.__class__ is FunctionTool else convert.read(model, text)


class FunctionTool(Generic[P, R]):
    """A function that the model may call; for Python it is the function that it was.

    `for_chat` and `for_responses` describe it to `create()`, `parse()` and `stream()`; `run_tools()` takes
    it as it is.
    """

    def __init__(self, function: Callable[P, R], name: str, description: str) -> None:
        self.function = function
        self.name = name
        self.description = description
        self._members = None if isinstance(function, type) else members.arguments(function)
        self.parameters: dict[str, Any] = (
            schema.to_strict_json_schema(function)
            if self._members is None
            else schema.of_members(self._members, name)
        )
        """The strict JSON schema of its arguments."""

    def __call__(self, *args: P.args, **kwargs: P.kwargs) -> R:
        return self.function(*args, **kwargs)

    def __repr__(self) -> str:
        return f"<FunctionTool {self.name}>"

    def arguments(self, text: str) -> Any:
        """The arguments of a call by name, or an instance of the class that the tool was made of.

        Raises: ValueError when they do not fit; StructureError says where.
        """
        if self._members is None:
            return convert.read(self.function, text)
        return convert.from_members(self._members, convert.data(text or "{}"), "$")

    def call(self, text: str) -> Any:
        """What the function gives for the arguments that the model wrote; awaitable when it is async."""
        given = self.arguments(text)
        function: Any = self.function
        return given if self._members is None else function(**given)

    @property
    def for_chat(self) -> ChatCompletionFunctionToolParam:
        """As a tool of chat completions."""
        made: Any = {"type": "function", "function": ToolDict(self._described(), self)}
        return made  # type: ignore[no-any-return]

    @property
    def for_responses(self) -> FunctionToolParam:
        """As a tool of responses."""
        made: Any = ToolDict({"type": "function", **self._described()}, self)
        return made  # type: ignore[no-any-return]

    def to_dict(self) -> dict[str, Any]:
        """Nothing: its two forms differ. Raises: TypeError."""
        raise TypeError(
            f"the tool {self.name} has two forms: pass for_chat or for_responses to create(); "
            "run_tools() takes the tool itself"
        )

    def _described(self) -> dict[str, Any]:
        described = {"description": self.description} if self.description else {}
        return {"name": self.name, "strict": True, "parameters": self.parameters, **described}


if TYPE_CHECKING:

    @overload
    def function_tool(function: Callable[P, R], /) -> FunctionTool[P, R]: ...
    @overload
    def function_tool(
        *, name: str | None = None, description: str | None = None
    ) -> Callable[[Callable[P, R]], FunctionTool[P, R]]: ...


def function_tool(function: Any = None, /, *, name: str | None = None, description: str | None = None) -> Any:
    """Make a tool of a typed function, sync or async, or of a class; a decorator too.

    The name is the function's, the description its docstring, the parameters its annotations;
    `Annotated[str, "City and country"]` describes one.

    >>> @function_tool
    ... def weather(city: str, unit: Literal["C", "F"] = "C") -> str:
    ...     "Current weather of a city."
    ...     return f"Rain in {city}."
    >>> weather("Oslo")
    'Rain in Oslo.'

    Raises: TypeError for arguments without annotation or that cannot be given by name.
    """

    def to_tool(of: Any) -> FunctionTool[Any, Any]:
        import inspect

        documented = schema.docstring(of) if isinstance(of, type) else inspect.cleandoc(of.__doc__ or "")
        return FunctionTool(of, name or of.__name__, documented if description is None else description)

    return to_tool if function is None else to_tool(function)


def pydantic_function_tool(
    model: type[Any], *, name: str | None = None, description: str | None = None
) -> ChatCompletionFunctionToolParam:
    """A strict tool of chat completions whose arguments are parsed into a class.

    The name is the class's, the description its docstring. Pydantic models, attrs classes, dataclasses
    and TypedDicts will do.
    """
    described: dict[str, Any] = {
        "name": name or model.__name__,
        "strict": True,
        "parameters": schema.to_strict_json_schema(model),
    }
    if description is None:  # of pydantic's classes just as it stands
        description = model.__doc__ if is_pydantic(model) else schema.docstring(model) or None
    if description is not None:
        described["description"] = description
    made: Any = {"type": "function", "function": ToolDict(described, model)}
    return made  # type: ignore[no-any-return]


def pydantic_responses_function_tool(
    model: type[Any],
    *,
    name: str | None = None,
    description: str | None = None,
    defer_loading: bool | Omit = omit,
) -> FunctionToolParam:
    """The same as a tool of responses. `defer_loading`: the model finds it by tool search only."""
    described: Any = pydantic_function_tool(model, name=name, description=description)
    made: Any = ToolDict({"type": "function", **described["function"]}, model)
    if not absent(defer_loading):
        made["defer_loading"] = defer_loading
    return made  # type: ignore[no-any-return]
