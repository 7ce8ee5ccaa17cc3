"""Embeddings: unit vectors, the same for the same text."""

from __future__ import annotations

import struct
from base64 import b64encode
from hashlib import blake2b
from math import sqrt
from random import Random
from typing import Any

from ..call import Call
from ..kinds import is_list
from ..problems import Problem
from ..scripts import tokens
from ..state import Item

_LENGTHS = {"text-embedding-3-large": 3072}


def create(call: Call) -> Item:
    """`post /embeddings`."""
    given: Any = call.body["input"]
    several = is_list(given) and not all(isinstance(each, int) for each in given)
    inputs = given if several else [given]
    if not inputs or inputs == [""]:
        raise Problem(400, "'input' must not be empty.", param="input", code="invalid_value")
    length = int(call.body.get("dimensions") or _LENGTHS.get(call.model, 1536))
    packed = call.body.get("encoding_format") == "base64"
    data: list[Item] = []
    for index, each in enumerate(inputs):
        vector = _vector(f"{call.mock.seed}/{call.model}/{each!r}", length)
        embedding: Any = b64encode(struct.pack(f"<{length}f", *vector)).decode() if packed else vector
        data.append({"object": "embedding", "index": index, "embedding": embedding})
    count = sum(len(each) if is_list(each) else tokens(each) for each in inputs)
    usage = {"prompt_tokens": count, "total_tokens": count}
    return {"object": "list", "data": data, "model": call.model, "usage": usage}


def _vector(text: str, length: int) -> list[float]:
    random = Random(blake2b(text.encode(), digest_size=8).digest())
    numbers = [random.uniform(-1, 1) for _ in range(length)]
    norm = sqrt(sum(number * number for number in numbers)) or 1.0
    return [number / norm for number in numbers]


HANDLERS = {"post /embeddings": create}
