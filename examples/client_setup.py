"""Clients: settings for all calls, for some calls, for one; sync and async; errors and what they hold.

python examples/client_setup.py [--live]
"""

from __future__ import annotations

import asyncio
from typing import Any

from openai_client import APIStatusError, AsyncOpenAI, OpenAI
from stage import is_live, rehearsal


def sync(client: OpenAI) -> None:
    """The client that blocks."""
    print("models:", ", ".join(sorted(model.id for model in client.models.list())[:3]))

    # `with_options` gives the same client with other settings; the connections are shared.
    patient = client.with_options(timeout=120, max_retries=5)
    print("patient:", patient.timeout, patient.max_retries)

    # Headers, rate limits and the number of attempts are on the raw response.
    raw = client.models.with_raw_response.list()
    print("raw:", raw.status_code, raw.request_id is not None, raw.retries_taken)

    try:
        client.models.retrieve("no-such-model")
    except APIStatusError as error:
        print("error:", type(error).__name__, error.status_code, error.code)


async def concurrent(client: AsyncOpenAI) -> None:
    """The client for asyncio: the same methods, awaited; many calls at a time over a few connections."""
    names = ["gpt-4o-mini", "gpt-4o"]
    models = await asyncio.gather(*(client.models.retrieve(name) for name in names))
    print("async:", [model.id for model in models])


async def _main(**settings: Any) -> None:
    async with AsyncOpenAI(timeout=30, **settings) as client:
        await concurrent(client)


if __name__ == "__main__":
    # A deadline (seconds) holds for a whole call: all attempts, the waits between, reading the answer.
    if is_live():
        with OpenAI(timeout=30, max_retries=2, deadline=60) as client:  # the key is in OPENAI_API_KEY
            sync(client)
        asyncio.run(_main())
    else:
        with rehearsal() as address:
            with OpenAI(timeout=30, max_retries=2, deadline=60, **address) as client:
                sync(client)
            asyncio.run(_main(**address))
