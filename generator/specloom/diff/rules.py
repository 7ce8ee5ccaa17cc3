"""What a difference means for those who use the client: one line for each kind of difference."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, TypeAlias

Level: TypeAlias = Literal["breaking", "deprecation", "addition", "fix", "internal"]
Direction: TypeAlias = Literal["request", "answer", "unused"]

LEVELS: tuple[Level, ...] = ("breaking", "deprecation", "addition", "fix", "internal")
"""The gravest first. `fix`: the client says more exactly what was so before; `internal`: users see nothing."""

RULES: Mapping[str, tuple[Level, Level, str]] = {
    # name: (in what users send, in what they get, what has happened)
    "server-changed": ("fix", "fix", "calls go to another address by default"),
    "title-changed": ("internal", "internal", "the service has another title"),
    "scheme-added": ("addition", "addition", "there is a further way to sign in"),
    "scheme-removed": ("breaking", "breaking", "a way to sign in is gone"),
    "scheme-changed": ("breaking", "breaking", "a way to sign in works differently"),
    "operation-added": ("addition", "addition", "the operation is new"),
    "operation-removed": ("breaking", "breaking", "the operation is gone"),
    "operation-deprecated": ("deprecation", "deprecation", "the operation is deprecated"),
    "operation-revived": ("fix", "fix", "the operation is no longer deprecated"),
    "operation-id-changed": ("internal", "internal", "the operation has another id"),
    "name-proposed": ("internal", "internal", "the document proposes another name on the client"),
    "name-moved": ("deprecation", "deprecation", "it has another name; this one stays beside it"),
    "error-added": ("internal", "internal", "an error status is declared"),
    "error-removed": ("internal", "internal", "an error status is no longer declared"),
    "status-added": ("internal", "internal", "a further status means success"),
    "status-removed": ("internal", "internal", "a status no longer means success"),
    "security-required": ("breaking", "breaking", "callers must sign in now"),
    "security-dropped": ("addition", "addition", "callers need not sign in any more"),
    "security-accepted": ("addition", "addition", "a further way to sign in is accepted"),
    "security-refused": ("breaking", "breaking", "a way to sign in is no longer accepted"),
    "header-changed": ("internal", "internal", "other constant headers are sent"),
    "route-changed": ("internal", "internal", "the client sends it another way"),
    "parameter-added-required": ("breaking", "breaking", "a new parameter must be given"),
    "parameter-added-optional": ("addition", "addition", "a new parameter may be given"),
    "parameter-removed": ("breaking", "breaking", "the parameter is gone"),
    "parameter-renamed": ("breaking", "breaking", "the parameter has another name"),
    "parameter-now-required": ("breaking", "breaking", "the parameter must be given"),
    "parameter-now-optional": ("addition", "addition", "the parameter may be left out"),
    "parameter-deprecated": ("deprecation", "deprecation", "the parameter is deprecated"),
    "parameter-revived": ("fix", "fix", "the parameter is no longer deprecated"),
    "parameter-moved": ("fix", "fix", "the parameter travels elsewhere"),
    "parameter-style-changed": ("fix", "fix", "the parameter is written another way"),
    "body-added": ("addition", "addition", "a body is sent"),
    "body-removed": ("internal", "internal", "no body is sent any more"),
    "body-now-required": ("internal", "internal", "the body must be sent"),
    "body-now-optional": ("internal", "internal", "the body may be left out"),
    "body-form-changed": ("breaking", "breaking", "the body is given as one argument, or no longer so"),
    "body-part-changed": ("fix", "fix", "a part of the body travels as another content type"),
    "content-type-added": ("addition", "internal", "a further content type is spoken"),
    "content-type-removed": ("fix", "internal", "a content type is no longer spoken"),
    "content-type-preferred": ("fix", "internal", "another content type is preferred"),
    "answer-kind-changed": ("breaking", "breaking", "the answer is of another kind"),
    "answer-added": ("addition", "addition", "there is an answer now"),
    "page-changed": ("breaking", "breaking", "the list goes on another way, or has become one"),
    "stream-added": ("addition", "addition", "the answer can be streamed"),
    "stream-removed": ("breaking", "breaking", "the answer can no longer be streamed"),
    "stream-flag-changed": ("breaking", "breaking", "streaming is asked for another way"),
    "stream-format-changed": ("internal", "internal", "the stream is written another way"),
    "stream-end-changed": ("internal", "internal", "the stream ends, or goes on, another way"),
    "stream-wrap-changed": ("breaking", "breaking", "events are delivered with their names, or no longer so"),
    "event-added": ("addition", "addition", "the stream has a further event"),
    "event-removed": ("breaking", "breaking", "an event of the stream is gone"),
    "webhook-added": ("addition", "addition", "the webhook is new"),
    "webhook-removed": ("breaking", "breaking", "the webhook is gone"),
    "schema-added": ("addition", "addition", "the schema is new"),
    "schema-removed": ("breaking", "breaking", "the schema is gone"),
    "schema-renamed": ("breaking", "breaking", "the schema has another name"),
    "schema-deprecated": ("deprecation", "deprecation", "the schema is deprecated"),
    "schema-revived": ("fix", "fix", "the schema is no longer deprecated"),
    "field-added-required": ("breaking", "addition", "a new field is always there"),
    "field-added-optional": ("addition", "addition", "a new field may be there"),
    "field-removed": ("breaking", "breaking", "the field is gone"),
    "field-now-required": ("breaking", "fix", "the field is always there"),
    "field-now-optional": ("addition", "breaking", "the field may be left out"),
    "field-deprecated": ("deprecation", "deprecation", "the field is deprecated"),
    "field-revived": ("fix", "fix", "the field is no longer deprecated"),
    "default-added": ("fix", "internal", "a default is declared"),
    "default-changed": ("breaking", "internal", "the service assumes another value"),
    "default-removed": ("fix", "internal", "a default is no longer declared"),
    "bound-added": ("breaking", "internal", "values have a further limit"),
    "bound-removed": ("addition", "internal", "values have a limit less"),
    "bound-tightened": ("breaking", "internal", "fewer values are within the limit"),
    "bound-loosened": ("addition", "internal", "more values are within the limit"),
    "bound-changed": ("breaking", "internal", "other values are within the limit"),
    "null-added": ("addition", "breaking", "null is possible"),
    "null-removed": ("breaking", "fix", "null is no longer possible"),
    "type-changed": ("breaking", "breaking", "the value is of another type"),
    "type-widened": ("addition", "breaking", "the value may be of a further type"),
    "type-narrowed": ("breaking", "fix", "the value is of one type less"),
    "format-changed": ("internal", "internal", "the value is written in another format"),
    "variant-added": ("addition", "addition", "the union has a further variant"),
    "variant-removed": ("breaking", "breaking", "a variant of the union is gone"),
    "tag-changed": ("internal", "internal", "variants are told apart another way"),
    "value-added": ("addition", "addition", "the enumeration has a further value"),
    "value-removed": ("breaking", "fix", "a value of the enumeration is gone"),
    "known-value-added": ("addition", "addition", "a further value is known, among any others"),
    "known-value-removed": ("internal", "internal", "a value is no longer known, among any others"),
    "values-opened": ("addition", "breaking", "any value is possible, besides those known"),
    "values-closed": ("breaking", "fix", "only the values listed are possible"),
    "extra-added": ("addition", "addition", "further properties are described"),
    "extra-removed": ("breaking", "internal", "further properties are no longer described"),
}


def level(rule: str, direction: Direction) -> Level:
    """How grave a difference is; where neither requests nor answers reach it, nobody sees it."""
    request, answer, _ = RULES[rule]
    if direction == "unused":
        return "internal"
    return request if direction == "request" else answer


def meaning(rule: str) -> str:
    """A difference in words."""
    return RULES[rule][2]
