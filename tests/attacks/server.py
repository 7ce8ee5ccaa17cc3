"""A server that does byte by byte what a script says, for what no HTTP server does."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TypeAlias

_NO_LINGER = struct.pack("ii", 1, 0)
_PATIENCE = 20
"""Seconds after which a thread counts as stuck."""


class Connection:
    """One connection as the steps of a script see it."""

    def __init__(self, server: HostileServer, accepted: socket.socket) -> None:
        self.server = server
        self.socket = accepted
        self._unread = bytearray()
        self._active = True
        server.active(1)

    def idle(self) -> None:
        """From here on the server does nothing by itself."""
        if self._active:
            self._active = False
            self.server.active(-1)

    def waits(self) -> None:
        """The client has come to where the script wants it."""
        self.idle()
        self.server.waiting.release()

    def send(self, data: bytes) -> None:
        """Send bytes."""
        self.socket.sendall(data)

    def receive(self) -> bool:
        """Read more; False at the end."""
        data = self.socket.recv(1 << 16)
        self._unread += data
        return bool(data)

    def head(self) -> bytes:
        """The head of a request, nothing at the end of the connection."""
        while b"\r\n\r\n" not in self._unread:
            if not self.receive():
                return b""
        found, _, self._unread = self._unread.partition(b"\r\n\r\n")
        self.server.heads.append(bytes(found))
        return bytes(found)

    def request(self) -> bytes:
        """The head of a request whose body has been read as well."""
        found = self.head()
        return found if self.body(found) else b""

    def body(self, head: bytes) -> bool:
        """Read the body that belongs to a head; False when it does not come to its end."""
        names = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
        if b"transfer-encoding" not in names:
            return self._skip(int(names.get(b"content-length", 0)))
        size = -1
        while size:
            while b"\r\n" not in self._unread:
                if not self.receive():
                    return False
            line, _, self._unread = self._unread.partition(b"\r\n")
            size = int(line, 16)
            if not self._skip(size + 2):
                return False
        return True

    def _skip(self, size: int) -> bool:
        while len(self._unread) < size:
            size -= len(self._unread)
            self._unread.clear()
            if not self.receive():
                return False
        del self._unread[:size]
        return True


Step: TypeAlias = bytes | Callable[[Connection], object]
"""Bytes to send, or what else is done."""
Script: TypeAlias = Sequence[Step]
"""What happens on one connection, which is closed after it."""


# --- steps ----------------------------------------------------------------------------------


def head(connection: Connection) -> None:
    """Read the head of a request."""
    if not connection.head():
        raise ConnectionError("the client went away")


def request(connection: Connection) -> None:
    """Read a whole request."""
    if not connection.request():
        raise ConnectionError("the client went away")


def rest(connection: Connection) -> None:
    """Read the body of the request whose head was read last."""
    connection.body(connection.server.heads[-1])


def serve(connection: Connection) -> None:
    """Answer well as long as requests come."""
    connection.idle()
    while found := connection.request():
        connection.send(model(found.split(b" ")[1].rpartition(b"/")[2].decode()))


def hold(connection: Connection) -> None:
    """Say nothing more, and swallow what comes until the client goes away."""
    connection.waits()
    while connection.socket.recv(1 << 16):
        pass


def some(connection: Connection) -> None:
    """Read something, whatever it is."""
    connection.receive()


def wait(connection: Connection) -> None:
    """Go on when the test says so."""
    connection.server.waiting.release()
    assert connection.server.go.wait(_PATIENCE)


def deaf(connection: Connection) -> None:
    """Read nothing more until the attack is over."""
    connection.waits()
    connection.server.over.wait(_PATIENCE)


def end(connection: Connection) -> None:
    """Say that nothing more comes."""
    connection.socket.shutdown(socket.SHUT_WR)


def reset(connection: Connection) -> None:
    """Reset the connection."""
    connection.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, _NO_LINGER)
    connection.socket.close()


def endless(piece: bytes, most: int = 64 << 20) -> Step:
    """Say this again and again until the client goes away; it counts as swallowed after `most` bytes."""
    pieces = piece * (65536 // len(piece) + 1)

    def flood(connection: Connection) -> None:
        for _ in range(0, most, len(pieces)):
            connection.send(pieces)
        connection.server.swallowed = True

    return flood


# --- answers --------------------------------------------------------------------------------


def answer(body: bytes, *headers: str, status: str = "200 OK", length: int | None = None) -> bytes:
    """An answer in JSON, with the length of its body or another one."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers]
    lines.append(f"Content-Length: {len(body) if length is None else length}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


def unframed(*headers: str | bytes, status: str = "200 OK") -> bytes:
    """The head of an answer that has only these headers."""
    lines = [f"HTTP/1.1 {status}", "Content-Type: application/json", *headers, "", ""]
    return b"\r\n".join(line if isinstance(line, bytes) else line.encode("latin-1") for line in lines)


def document(name: str) -> bytes:
    """A model of this id, in JSON."""
    return json.dumps({"id": name, "object": "model", "created": 1, "owned_by": "us"}).encode()


def model(name: str, *headers: str) -> bytes:
    """An answer with such a model."""
    return answer(document(name), *headers)


def chunked(*pieces: bytes, last: bytes = b"0\r\n\r\n") -> bytes:
    """A body in chunks."""
    return b"".join(b"%x\r\n%b\r\n" % (len(piece), piece) for piece in pieces) + last


# --- the server -----------------------------------------------------------------------------


class HostileServer:
    """Plays a script on each connection, in turn; those after the last one are served well."""

    def __init__(self, *scripts: Script, tls: ssl.SSLContext | None = None) -> None:
        self.heads: list[bytes] = []
        """Of all requests, in order."""
        self.connections = 0
        """How many were opened."""
        self.waiting = threading.Semaphore(0)
        """Counts the connections that have come to a step that waits."""
        self.go = threading.Event()
        """Set by a test, for scripts that wait for it."""
        self.over = threading.Event()
        """Set at the end."""
        self.swallowed = False
        """Did a client take an endless answer?"""
        self._scripts = list(scripts)
        self._tls = tls
        self._failures: list[BaseException] = []
        self._open: set[socket.socket] = set()
        self._active = 0
        self._changed = threading.Condition()
        self._threads: list[threading.Thread] = []
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
        self.port: int = self._listener.getsockname()[1]

    @property
    def origin(self) -> str:
        """Scheme, host and port."""
        return f"http{'s' if self._tls else ''}://127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        """The `base_url` of clients."""
        return f"{self.origin}/v1"

    def active(self, change: int) -> None:
        """More or fewer scripts are under way."""
        with self._changed:
            self._active += change
            self._changed.notify_all()

    def settle(self) -> None:
        """Wait until every script has come to its end or to a step that waits for the client."""
        with self._changed:
            assert self._changed.wait_for(lambda: not self._active, _PATIENCE)

    def reached(self) -> None:
        """Wait until one more connection has come to a step that waits."""
        assert self.waiting.acquire(timeout=_PATIENCE)

    def __enter__(self) -> HostileServer:
        self._start(self._accept)
        return self

    def __exit__(self, kind: object, *_: object) -> None:
        self.over.set()
        self._listener.shutdown(socket.SHUT_RDWR)
        for each in list(self._open):
            with suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(_PATIENCE)
        if kind is None:
            assert not any(thread.is_alive() for thread in self._threads), "a script did not come to its end"
            assert not self._failures, f"a script failed: {self._failures}"

    def _start(self, function: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=function, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with self._listener:
            while True:
                try:
                    accepted, _ = self._listener.accept()
                except OSError:
                    return
                if self.over.is_set():
                    accepted.close()
                    return
                self._open.add(accepted)
                script = self._scripts.pop(0) if self._scripts else (serve,)
                self.connections += 1
                self._start(self._play, Connection(self, accepted), script)

    def _play(self, connection: Connection, script: Script) -> None:
        accepted = connection.socket
        try:
            accepted.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            if self._tls is not None:
                self._open.discard(accepted)
                accepted = connection.socket = self._tls.wrap_socket(
                    accepted, server_side=True, do_handshake_on_connect=False
                )
                self._open.add(accepted)
                accepted.do_handshake()
            for step in script:
                if isinstance(step, bytes):
                    connection.send(step)
                else:
                    step(connection)
        except OSError:  # the client went away
            pass
        except BaseException as error:
            self._failures.append(error)
        finally:
            self._open.discard(accepted)
            accepted.close()
            connection.idle()
