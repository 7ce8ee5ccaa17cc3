# Generated from spec.yaml. Do not edit; say it in overlays/ (see overlays/README.md).
"""What `types.songs` holds of requests."""

from __future__ import annotations

from typing import Literal, Required

from ..._core import CallOptions

class SongCreateParamsBase(CallOptions, total=False):
    """Arguments of `client.songs.create` but `format`. Source: POST /songs."""

    title: Required[str]

class SongCreateParams(SongCreateParamsBase, total=False):
    """Arguments of `client.songs.create`. Source: POST /songs."""

    format: Literal["song", "score", "abc", "lyrics", "wave"]

class SongRetrieveParamsBase(CallOptions, total=False):
    """Arguments of `client.songs.retrieve` but `as_`. Source: GET /songs/{id}."""

class SongRetrieveParams(SongRetrieveParamsBase, total=False):
    """Arguments of `client.songs.retrieve`. Source: GET /songs/{id}."""

    as_: Required[Literal["song", "score"]]
