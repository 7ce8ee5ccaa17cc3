"""From `openai` to `openai_client`: one line changes.

python examples/migrate_from_openai.py [--live]

What follows was written for the package `openai`; there the first line reads `import openai as sdk`.
"""

from __future__ import annotations

import openai_client as sdk
from openai_client.testing import MockAPI
from stage import stage


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.chat.reply("Hello!")
    mock.chat.reply("One two three.")


def main(client: sdk.OpenAI) -> None:
    """Calls, streams, pages, errors and types have the names they had."""
    completion = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Say hello."}]
    )
    print(completion.choices[0].message.content)
    print(sorted(completion.model_dump(exclude_none=True)))

    for chunk in client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "Count."}], stream=True
    ):
        print(chunk.choices[0].delta.content or "", end="|")
    print()

    print(len(list(client.models.list())) > 0)
    try:
        client.files.retrieve("file-none")
    except sdk.NotFoundError as error:
        print(type(error).__name__, error.status_code)
    except sdk.APIError:
        print("something else")

    limited = client.with_options(timeout=sdk.Timeout(20.0, connect=5.0), max_retries=0)
    print(limited.max_retries, limited.timeout)


if __name__ == "__main__":
    with stage(rehearse) as client:
        main(client)
