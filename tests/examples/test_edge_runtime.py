"""The example for edge runtimes, on sockets; `tests/pyodide_runtime` runs it in Pyodide."""

from __future__ import annotations

from collections.abc import Callable


def test_the_edge(output_of: Callable[..., list[str]]) -> None:
    assert output_of("edge_runtime") == [
        "by sockets",
        "It is called the selvedge.",
        "The weft turns around its outermost threads.",
    ]
