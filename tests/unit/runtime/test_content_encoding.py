"""Bodies that are decoded: as httpx decodes them, and within bounds, however they are cut."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import httpx
import pytest
from hypothesis import HealthCheck, given, settings, strategies as st

REQUEST = httpx.Request("GET", "http://loom.test")
PACKERS: dict[str, Callable[[bytes], bytes]] = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "identity": lambda data: data,
    "x-unknown": lambda data: data,
}


def decoded(core: Any, coding: str, *pieces: bytes) -> bytes:
    """What a body in these pieces becomes."""
    response = httpx.Response(200, headers={"content-encoding": coding}, stream=httpx.ByteStream(b""))
    response.request = REQUEST
    decoder = core("http.content_encoding").Decoder(response)
    found = b"".join([each for piece in pieces for each in decoder.feed(piece)])
    decoder.finish()
    return found


@given(
    data=st.binary(max_size=3000),
    times=st.integers(1, 20),
    codings=st.lists(st.sampled_from(sorted(PACKERS)), max_size=5),
    cuts=st.lists(st.integers(0, 5000), max_size=6),
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_codings_in_any_pieces(
    core: Any, data: bytes, times: int, codings: list[str], cuts: list[int]
) -> None:
    data *= times
    body, name = data, ", ".join(codings)
    for each in codings:
        body = PACKERS[each](body)
    cuts = sorted({0, len(body), *[each for each in cuts if each < len(body)]})
    pieces = [body[start:end] for start, end in zip(cuts, cuts[1:], strict=False)]
    assert decoded(core, name, *pieces) == data
    assert httpx.Response(200, headers={"content-encoding": name}, content=body).content == data


class MalformedError(Exception):
    """What a stand-in cannot decode."""


class Expander:
    """A stand-in for the decoders of other packages: each byte becomes so many."""

    eof = False
    unused_data = b""

    def __init__(self, times: int, log: list[int]) -> None:
        self._times = times
        self._log = log

    def process(self, data: bytes) -> bytes:
        self._log.append(len(data))
        if data.startswith(b"!"):
            raise MalformedError("malformed")
        return data * self._times

    def decompress(self, data: bytes) -> bytes:
        """Like a frame of zstd, which ends at a full stop."""
        own, stop, self.unused_data = data.partition(b".")
        self.eof = bool(stop)
        return self.process(own)


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """How many bytes the stand-ins got at a time; in two packages, each byte becomes a MiB."""
    log: list[int] = []
    brotli = SimpleNamespace(
        error=MalformedError, Decompressor=lambda: SimpleNamespace(process=Expander(1 << 20, log).process)
    )
    frames = SimpleNamespace(decompressobj=lambda: Expander(1 << 20, log))
    zstandard = SimpleNamespace(ZstdError=MalformedError, ZstdDecompressor=lambda: frames)
    monkeypatch.setitem(sys.modules, "brotli", brotli)
    monkeypatch.setitem(sys.modules, "zstandard", zstandard)
    return log


@pytest.mark.parametrize(("coding", "most"), [("br", 32), ("zstd", 512)])
class TestOtherPackages:
    def test_they_get_little_at_a_time(self, core: Any, log: list[int], coding: str, most: int) -> None:
        with pytest.raises(core("foundation.errors").APIResponseValidationError, match="longer than 64 MiB"):
            decoded(core, coding, b"x" * 100_000)
        assert sum(log) <= max(100, most) and max(log) <= most

    def test_what_is_malformed(self, core: Any, log: list[int], coding: str, most: int) -> None:
        del log, most
        with pytest.raises(httpx.DecodingError, match="malformed"):
            decoded(core, coding, b"!")

    def test_without_them_bodies_stay_as_they_are(
        self, core: Any, monkeypatch: pytest.MonkeyPatch, coding: str, most: int
    ) -> None:
        del most
        for name in ("brotli", "brotlicffi", "zstandard"):
            monkeypatch.setitem(sys.modules, name, None)
        assert decoded(core, coding, b"as it is") == b"as it is"


def test_frames_of_zstd(core: Any, log: list[int]) -> None:
    """One after the other, cut anywhere."""
    assert decoded(core, "zstd", b"a.b", b"", b"c.", b"d.") == b"".join(
        each * (1 << 20) for each in (b"a", b"b", b"c", b"d")
    )
    with pytest.raises(httpx.DecodingError, match="incomplete"):
        decoded(core, "zstd", b"a.b")


def test_long_answers_of_common_regularity_pass(core: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(core("http.content_encoding"), "FREE", 1 << 16)
    lines = b"".join(
        b'{"id": %d, "object": "model", "created": 1, "owned_by": "us"}\n' % n for n in range(50_000)
    )
    body = gzip.compress(lines)
    assert decoded(core, "gzip", *[body[start : start + 999] for start in range(0, len(body), 999)]) == lines
    with pytest.raises(core("foundation.errors").APIResponseValidationError):
        decoded(core, "gzip", gzip.compress(bytes(len(lines))))
