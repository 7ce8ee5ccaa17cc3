"""`make demo`: the generated client against the API in memory, served on this machine; each step checked."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Mapping
from typing import Any

from rich.console import Console

from openai_client import AsyncOpenAI, OpenAI
from openai_client.testing import MockAPI

WORDS = ("A", " loom", " weaves", " threads", " into", " cloth.")
FILES = 5

console = Console()


def step(title: str) -> None:
    """Say what comes next."""
    console.print(f"\n[bold]{title}[/bold]")


def ensure(holds: bool, claim: str) -> None:
    """Print a claim that holds; stop at one that does not."""
    if not holds:
        console.print(f"  [red]✗ {claim}[/red]")
        sys.exit(1)
    console.print(f"  [green]✓[/green] {claim}")


def chat(client: OpenAI) -> None:
    step("client.chat.completions.create(…)")
    completion = client.chat.completions.create(
        model="demo", messages=[{"role": "user", "content": "hello, loom"}]
    )
    message = completion.choices[0].message
    console.print(f"  {message.role}: {message.content}")
    ensure(message.content == "You said: hello, loom", "the answer is typed and complete")
    usage = completion.usage
    ensure(
        usage is not None and usage.total_tokens == usage.prompt_tokens + usage.completion_tokens > 1,
        "usage was decoded, too",
    )


def stream(client: OpenAI) -> None:
    step("client.chat.completions.create(…, stream=True)")
    pieces: list[str] = []
    times: list[float] = []
    start = time.perf_counter()
    console.print("  ", end="")
    with client.chat.completions.create(
        model="demo", messages=[{"role": "user", "content": "what does a loom do?"}], stream=True
    ) as chunks:
        for chunk in chunks:
            if text := chunk.choices[0].delta.content:
                console.print(text, end="", style="cyan")
                pieces.append(text)
                times.append(time.perf_counter() - start)
    console.print()
    ensure(tuple(pieces) == WORDS, f"{len(pieces)} pieces came, in order")
    ensure(times[-1] - times[0] > 0.05, f"one by one, over {1000 * (times[-1] - times[0]):.0f} ms")


def upload(client: OpenAI) -> None:
    step("client.files.create(file=…)")
    content = bytes(range(256)) * 1024
    record = client.files.create(file=("notes-5.txt", content), purpose="assistants")
    ensure(record.bytes == len(content), f"{record.bytes:,} bytes went up and were counted")


def pages(client: OpenAI) -> None:
    step("for file in client.files.list(limit=3)")
    names = [file.filename for file in client.files.list(limit=3)]
    console.print(f"  {', '.join(names)}")
    ensure(len(names) == FILES, f"{FILES} files from two pages")


async def everything_again(url: str) -> None:
    step("the same with AsyncOpenAI, at once")
    async with AsyncOpenAI(api_key="none", base_url=url) as client:

        async def ask(number: int) -> str | None:
            completion = await client.chat.completions.create(
                model="demo", messages=[{"role": "user", "content": f"question {number}"}]
            )
            return completion.choices[0].message.content

        answers = await asyncio.gather(*(ask(number) for number in range(10)))
        ensure(answers == [f"You said: question {n}" for n in range(10)], "ten questions, ten answers")
        pieces = [
            chunk.choices[0].delta.content or ""
            async for chunk in await client.chat.completions.create(
                model="demo", messages=[{"role": "user", "content": "stream"}], stream=True
            )
        ]
        ensure("".join(pieces) == "".join(WORDS), "a stream")
        names = [file.filename async for file in client.files.list(limit=3)]
        ensure(len(names) == FILES, "a list of two pages")


def rehearsed() -> MockAPI:
    """The API in memory, with files and something to say, word by word."""
    mock = MockAPI()

    def answer(body: Mapping[str, Any]) -> str:
        return "".join(WORDS) if body.get("stream") else f"You said: {body['messages'][-1]['content']}"

    mock.chat.reply(answer, times=None)
    mock.faults.chunk_delay(0.02, path="/chat")
    with mock.client() as client:
        for number in range(1, FILES):  # and one that the demo uploads
            client.files.create(file=(f"notes-{number}.txt", b"notes"), purpose="assistants")
    return mock


def main() -> None:
    """Run every step."""
    with rehearsed().serve() as server:
        url = server.url
        with OpenAI(api_key="none", base_url=url) as client:
            chat(client)
            stream(client)
            upload(client)
            asked = len(server.requests)
            pages(client)
            ensure(len(server.requests) - asked == 2, "asked for with two requests")
        asyncio.run(everything_again(url))
        ensure(
            all(request.status == 200 for request in server.requests),
            f"{len(server.requests)} requests on {server.connections} connections",
        )


if __name__ == "__main__":
    main()
