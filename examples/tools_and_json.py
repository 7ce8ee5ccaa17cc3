"""Tools that are Python functions, and answers that are Python objects.

python examples/tools_and_json.py [--live]
"""

from __future__ import annotations

from dataclasses import dataclass

from openai_client import OpenAI, function_tool
from openai_client.testing import MockAPI
from stage import stage

MODEL = "gpt-4o-mini"


@function_tool
def temperature(city: str, unit: str = "celsius") -> str:
    """The temperature in a city, now."""
    degrees = {"Oslo": 4, "Lisbon": 19}.get(city, 12)
    print(f"  (the model asked for {city})")
    return f"{degrees} degrees {unit}"


@dataclass
class Recipe:
    """A dish."""

    name: str
    minutes: int
    ingredients: list[str]


def rehearse(mock: MockAPI) -> None:
    """What the API in memory says."""
    calls = [("temperature", {"city": "Oslo"}), ("temperature", {"city": "Lisbon"})]
    mock.chat.reply(tool_calls=calls)
    mock.chat.reply("It is 4 degrees in Oslo and 19 in Lisbon.")
    mock.responses.reply({"name": "Porridge", "minutes": 10, "ingredients": ["oats", "water", "salt"]})


def main(client: OpenAI) -> None:
    """The whole example."""
    # The runner calls the model, runs the functions, sends what they gave, until there is an answer.
    runner = client.chat.completions.run_tools(
        model=MODEL,
        messages=[{"role": "user", "content": "Is it warmer in Oslo or in Lisbon?"}],
        tools=[temperature],
    )
    print("tools:", runner.final_content())

    # The class becomes a strict JSON schema; the answer becomes an instance of the class.
    response = client.responses.parse(model=MODEL, input="A recipe for porridge.", text_format=Recipe)
    recipe = response.output_parsed
    assert recipe is not None  # it is None when the model refuses
    print(f"json: {recipe.name}, {recipe.minutes} minutes, {len(recipe.ingredients)} ingredients")


if __name__ == "__main__":
    with stage(rehearse) as client:
        main(client)
