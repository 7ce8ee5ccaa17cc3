"""Embeddings of many texts, a few calls at a time; then the nearest of them.

python examples/embeddings.py [--live]
"""

from __future__ import annotations

from rich.progress import Progress

from openai_client import OpenAI
from stage import stage

MODEL = "text-embedding-3-small"
TEXTS = [
    f"{what} number {n}" for n in range(250) for what in ("warp thread", "weft thread", "heddle", "reed")
]


def main(client: OpenAI) -> None:
    """The whole example."""
    with Progress() as progress:
        bar = progress.add_task("embedding", total=len(TEXTS))
        found = client.embeddings.create_many(
            TEXTS,
            model=MODEL,
            dimensions=64,
            batch_size=100,
            on_progress=lambda done: progress.update(bar, completed=done),
        )
    print(len(found), "vectors of", len(found[0].embedding), "numbers")

    wanted = client.embeddings.create(model=MODEL, input=TEXTS[42], dimensions=64).data[0].embedding
    # Vectors have length 1, so that their product is the cosine of the angle between them.
    scores = [sum(map(float.__mul__, wanted, each.embedding)) for each in found]
    best = max(range(len(scores)), key=scores.__getitem__)
    print(f"nearest to {TEXTS[42]!r}: {TEXTS[best]!r} ({scores[best]:.3f})")


if __name__ == "__main__":
    with stage() as client:
        main(client)
