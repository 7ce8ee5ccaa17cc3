"""Responses: a question, a stream of events, a conversation that goes on.

python examples/responses_basic.py [--live]
"""

from __future__ import annotations

from openai_client import OpenAI
from openai_client.testing import MockAPI
from stage import stage

MODEL = "gpt-4o-mini"


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.responses.reply("A loom is a device for weaving cloth.")
    mock.responses.reply("It holds the warp under tension so that the weft can be interlaced.")
    mock.responses.reply("You asked what a loom is.")


def main(client: OpenAI) -> None:
    """The whole example."""
    first = client.responses.create(model=MODEL, input="What is a loom?", store=True)
    print("answer:", first.output_text)
    if first.usage:
        print("tokens:", first.usage.total_tokens)

    # `stream=True` gives the events as they come; the connection is given back at the end of the block.
    with client.responses.create(model=MODEL, input="And what does it do?", stream=True) as events:
        print("stream: ", end="")
        for event in events:
            if event.type == "response.output_text.delta":
                print(event.delta, end="", flush=True)
            elif event.type == "response.completed":
                print(f"\ndone: {event.response.status}")

    # The service remembers: only the new question travels.
    again = client.responses.create(model=MODEL, input="What did I ask first?", previous_response_id=first.id)
    print("again:", again.output_text)


if __name__ == "__main__":
    with stage(rehearse) as client:
        main(client)
