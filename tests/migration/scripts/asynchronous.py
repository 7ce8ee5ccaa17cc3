import asyncio

from openai_client import AsyncOpenAI


async def ask(client: AsyncOpenAI, question: str) -> str | None:
    completion = await client.chat.completions.create(
        model="tiny", messages=[{"role": "user", "content": question}], temperature=0
    )
    return completion.choices[0].message.content


async def main() -> None:
    async with AsyncOpenAI() as client:
        print(await asyncio.gather(*[ask(client, question) for question in ("one", "two", "three")]))
        stream = await client.chat.completions.create(
            model="tiny", messages=[{"role": "user", "content": "say"}], stream=True
        )
        async for chunk in stream:
            print(chunk.choices[0].delta.content or "", end="")
        print()
        jobs = [job.id async for job in client.fine_tuning.jobs.list(limit=2)]
        print(jobs)
        first = await client.fine_tuning.jobs.list(limit=2)
        print(first.has_next_page(), len(first.data))


asyncio.run(main())
