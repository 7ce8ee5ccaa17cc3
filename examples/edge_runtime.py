"""The lean client where Python runs inside JavaScript: in a browser, under Node, in an edge worker.

python examples/edge_runtime.py [--live]

There Pyodide is Python, and `fetch` the only way out. The host installs `openai-client` (micropip), puts
OPENAI_API_KEY (and OPENAI_BASE_URL, if it is not the service's own) into the environment, and awaits `main()`.
Anywhere else the same lines run on sockets.
"""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any

from openai_client import AsyncOpenAI

if TYPE_CHECKING:
    from openai_client.testing import MockAPI

MODEL = "gpt-4o-mini"
IN_PYODIDE = sys.platform == "emscripten"


def lean(**settings: Any) -> AsyncOpenAI:
    """A client for the place where this runs. What is not used is never loaded."""
    if not IN_PYODIDE:
        return AsyncOpenAI(**settings)
    import httpx

    from openai_client.edge import FetchTransport

    return AsyncOpenAI(http_client=httpx.AsyncClient(transport=FetchTransport()), **settings)


async def talk(client: AsyncOpenAI) -> None:
    """A question, and another whose answer is printed while it comes."""
    answer = await client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": "What is the edge of a cloth called?"}]
    )
    print(answer.choices[0].message.content)

    stream = await client.chat.completions.create(
        model=MODEL, messages=[{"role": "user", "content": "And why does it not fray?"}], stream=True
    )
    async with stream:  # leaving early would abort the fetch
        async for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="", flush=True)
    print()


async def main() -> None:
    """The whole example."""
    print("by", "fetch" if IN_PYODIDE else "sockets")
    if not IN_PYODIDE:
        from stage import is_live, rehearsal

        if not is_live():
            with rehearsal(rehearse) as address:
                async with lean(**address) as client:
                    await talk(client)
            return
    async with lean() as client:
        await talk(client)


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.chat.reply("It is called the selvedge.")
    mock.chat.reply("The weft turns around its outermost threads.")


if __name__ == "__main__":
    asyncio.run(main())
