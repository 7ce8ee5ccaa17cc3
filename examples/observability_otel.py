"""What happens inside: logs, attempts, and spans of OpenTelemetry.

pip install 'openai-client[otel]' opentelemetry-sdk
python examples/observability_otel.py [--live]
"""

from __future__ import annotations

import logging
import sys

from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter
from opentelemetry.trace import set_tracer_provider

from openai_client import Attempt, OpenAI
from openai_client.testing import MockAPI
from stage import stage


def rehearse(mock: MockAPI) -> None:
    """The first attempt is refused, so that there is something to see."""
    mock.faults.rate_limit(0.01)
    mock.chat.reply("All is well.")


def print_retry(attempt: Attempt) -> None:
    """Called before each further attempt."""
    print(f"retry: {attempt.reason}, again in {attempt.delay:.2f} s")


def main(client: OpenAI, spans: InMemorySpanExporter) -> None:
    """The whole example."""
    answer = client.chat.completions.create(
        model="gpt-4o-mini", messages=[{"role": "user", "content": "How are you?"}]
    )
    print("answer:", answer.choices[0].message.content)
    for span in spans.get_finished_spans():
        print("span:", span.name)
        for name, value in sorted((span.attributes or {}).items()):
            print(f"  {name} = {value!r}")


if __name__ == "__main__":
    finished = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(finished))
    set_tracer_provider(provider)
    # Messages hold no bodies and no secrets; `log_bodies=True` shows bodies, shortened.
    logging.basicConfig(stream=sys.stdout, format="log: %(levelname)s %(message)s")
    logger = logging.getLogger("openai_client")
    logger.setLevel(logging.INFO)
    with stage(rehearse, telemetry=True, logger=logger, on_retry=print_retry) as client:
        main(client, finished)
