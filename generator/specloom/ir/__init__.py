"""The Api: what a client must know about a service, every question answered once.

Takes neither keywords of OpenAPI nor syntax of Python: `lowering` makes it, `naming` fills in each `Name`,
`planning` gives modules for it. A declared type (model or alias) is found by its key: the JSON pointer of its
schema. Imports nothing.
"""

from __future__ import annotations

from .api import Api, Scheme, Socket, Synonym, Webhook
from .operations import Answer, AnswerBy, Body, Members, Operation, Page, Param, Place, Resume, Stream, Style
from .types import (
    ANY,
    NULL,
    Alias,
    AnyOf,
    Array,
    Bounds,
    Choice,
    Declared,
    Field,
    Key,
    Map,
    Model,
    Name,
    Note,
    Ref,
    Scalar,
    Shape,
    Table,
)

__all__ = [
    "ANY",
    "NULL",
    "Alias",
    "Answer",
    "AnswerBy",
    "AnyOf",
    "Api",
    "Array",
    "Body",
    "Bounds",
    "Choice",
    "Declared",
    "Field",
    "Key",
    "Map",
    "Members",
    "Model",
    "Name",
    "Note",
    "Operation",
    "Page",
    "Param",
    "Place",
    "Ref",
    "Resume",
    "Scalar",
    "Scheme",
    "Shape",
    "Socket",
    "Stream",
    "Style",
    "Synonym",
    "Table",
    "Webhook",
]
