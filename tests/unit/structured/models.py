"""Pydantic models of every kind that schemas have to cope with."""

# Annotations are evaluated here on purpose: pydantic reads them.
from datetime import date, datetime
from decimal import Decimal
from enum import IntEnum, StrEnum
from typing import Annotated, Any, Generic, Literal, TypeVar
from uuid import UUID

from pydantic import BaseModel, ConfigDict, Field, RootModel
from pydantic.dataclasses import dataclass

T = TypeVar("T")


class Color(StrEnum):
    RED = "red"
    BLUE = "blue"


class Level(IntEnum):
    LOW = 1
    HIGH = 2


class Plain(BaseModel):
    text: str
    number: int
    ratio: float
    flag: bool


class Defaults(BaseModel):
    """With defaults of all kinds."""

    text: str = "a"
    maybe: str | None = None
    number: int = Field(default=3, ge=1, le=9)
    listed: list[str] = []
    made: dict[str, int] = Field(default_factory=dict)
    color: Color = Color.RED


class Described(BaseModel):
    color: Color = Field(description="Which color")
    plain: Plain = Field(description="Something plain", title="P")
    number: Annotated[int, Field(description="How many", examples=[1])]


class Step(BaseModel):
    explanation: str
    output: Plain | None = None


class StructuredAnswer(BaseModel):
    steps: list[Step]
    by_name: dict[str, Step]
    pair: tuple[int, str]
    anything: Any
    final: str | int | Step | None


class Node(BaseModel):
    value: int
    left: "Node | None" = None
    right: "Node | None" = Field(default=None, description="The other one")
    children: list["Node"] = []


class Even(BaseModel):
    odd: "Odd | None"


class Odd(BaseModel):
    even: Even


class Cat(BaseModel):
    kind: Literal["cat"]
    lives: int = 9


class Dog(BaseModel):
    kind: Literal["dog", "hound"]
    friend: Cat | None


class Pets(BaseModel):
    first: Cat | Dog
    tagged: Cat | Dog = Field(discriminator="kind")
    many: list[Annotated[Cat | Dog, Field(discriminator="kind")]]


class Box(BaseModel, Generic[T]):
    content: T
    label: Literal["big", "small", 3] = "big"


class Boxes(BaseModel):
    numbers: Box[int]
    plains: Box[list[Plain]]
    nested: Box[Box[str]]


class Times(BaseModel):
    at: datetime
    on: date
    id: UUID
    cost: Decimal
    level: Level
    only: Literal["x"]


class Renamed(BaseModel):
    """Says what it is by other names."""

    model_config = ConfigDict(title="Something else", populate_by_name=True)
    from_: str = Field(alias="from")
    inner: Plain = Field(alias="in-ner", description="the inner one")


class Open(BaseModel):
    model_config = ConfigDict(extra="allow")
    a: int


class Sub(Plain):
    more: set[int]
    constrained: Annotated[str, Field(pattern="^a+$", max_length=5)]


class Rooted(BaseModel):
    names: RootModel[list[str]]


class Empty(BaseModel):
    pass


@dataclass
class Point:
    x: int
    y: int | None = None


class Shape(BaseModel):
    points: list[Point]
    center: Point = Field(description="The middle")


MODELS: list[Any] = [
    Plain, Defaults, Described, Step, StructuredAnswer, Even, Odd, Cat, Dog, Pets, Box[int], Box[Node | None], Boxes, Times,
    Renamed, Open, Sub, Rooted, Empty, Point, Shape, Node,
]  # fmt: skip
