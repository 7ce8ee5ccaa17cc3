"""Assistants: a thread, a run that streams, a run that is waited for. (The service calls them deprecated.)

python examples/assistants_v2_thread_run.py [--live]
"""

from __future__ import annotations

from openai_client import AssistantEventHandler, OpenAI
from openai_client.testing import MockAPI
from openai_client.types.beta.threads import Text, TextDelta
from stage import stage


class Printer(AssistantEventHandler):
    """Prints the text as it comes."""

    def on_text_created(self, text: Text) -> None:
        print("assistant: ", end="")

    def on_text_delta(self, delta: TextDelta, snapshot: Text) -> None:
        print(delta.value or "", end="", flush=True)

    def on_text_done(self, text: Text) -> None:
        print()


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    mock.chat.reply("Eleven threads to the centimetre.")
    mock.chat.reply("Then use fewer.")


def main(client: OpenAI) -> None:
    """The whole example."""
    assistant = client.beta.assistants.create(model="gpt-4o-mini", instructions="You know about weaving.")
    thread = client.beta.threads.create(
        messages=[{"role": "user", "content": "How dense is linen?"}],
    )
    with client.beta.threads.runs.stream(
        thread_id=thread.id, assistant_id=assistant.id, event_handler=Printer()
    ) as stream:
        stream.until_done()

    client.beta.threads.messages.create(thread.id, role="user", content="That is too dense.")
    # `create_and_poll` asks again until the run has ended, at the pace that the service proposes.
    run = client.beta.threads.runs.create_and_poll(
        thread_id=thread.id, assistant_id=assistant.id, poll_interval_ms=200
    )
    print("run:", run.status)
    for message in client.beta.threads.messages.list(thread.id, order="asc"):
        part = message.content[0]
        if part.type == "text":
            print(f"{message.role}: {part.text.value}")
    client.beta.assistants.delete(assistant.id)


if __name__ == "__main__":
    with stage(rehearse) as client:
        main(client)
