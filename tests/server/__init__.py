"""A small scripted HTTP/1.1 server: says exactly what it is told, byte by byte if need be."""

from __future__ import annotations

from .messages import Reply, Request, events, json_reply
from .serve import Handler, Server

__all__ = ["Handler", "Reply", "Request", "Server", "events", "json_reply"]
