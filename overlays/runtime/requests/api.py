"""What a package knows about its service as a whole; printed into `_api.py`."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Mapping


class SchemeInfo:
    """One way to prove who is calling.

    `kind` is bearer, basic, header, query, cookie or other; `parameter` names the header, query
    parameter or cookie.
    """

    __slots__ = ("kind", "name", "parameter")

    def __init__(self, name: str, kind: str, parameter: str = "") -> None:
        self.name = name
        self.kind = kind
        self.parameter = parameter


class ApiInfo:
    """Title, default server, authentication schemes, how arrays are written in queries and forms.

    `routes`: paths that a client treats otherwise than all others, by the overlays' word for it.
    """

    __slots__ = ("array_style", "routes", "schemes", "server", "title")

    def __init__(
        self,
        title: str,
        server: str,
        schemes: tuple[SchemeInfo, ...] = (),
        array_style: str = "repeat",
        routes: Mapping[str, frozenset[str]] | None = None,
    ) -> None:
        self.title = title
        self.server = server
        self.schemes = {scheme.name: scheme for scheme in schemes}
        self.array_style = array_style
        self.routes = routes or {}
