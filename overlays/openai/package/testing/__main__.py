"""`python -m openai_client.testing`: the mock on a port of this machine, a line for each request."""

from __future__ import annotations

import argparse
import sys
from threading import Event

from .mock import MockAPI
from .record import Recorded
from .redact import shown_target


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted."""
    parser = argparse.ArgumentParser(prog="python -m openai_client.testing", description=__doc__)
    parser.add_argument("--port", type=int, default=8080, help="0 takes a free one (default: 8080)")
    parser.add_argument("--seed", type=int, default=0, help="decides ids, embeddings and made-up values")
    parser.add_argument("--api-key", help="the only key that is let in; any is when left out")
    parser.add_argument(
        "--invent", action="store_true", help="make up objects that nobody made instead of 404"
    )
    parser.add_argument("--folder", help="where contents of files are kept; else in memory")
    parser.add_argument(
        "--allow-host",
        metavar="NAME",
        action="append",
        default=[],
        help="another name by which it is asked than localhost and 127.0.0.1; may be repeated",
    )
    chosen = parser.parse_args(arguments)
    try:
        from .server import Server
    except ImportError as error:
        print(f"{error.name} is missing: pip install 'openai-client[testing]'", file=sys.stderr)
        return 1
    mock = MockAPI(seed=chosen.seed, api_key=chosen.api_key, invent=chosen.invent, folder=chosen.folder)
    try:
        with Server(mock, port=chosen.port, hosts=chosen.allow_host, on_request=_log) as server:
            print(f"The mock API listens. OPENAI_BASE_URL={server.url} OPENAI_API_KEY={mock.key}", flush=True)
            print(f"What happens is shown at {server.page}", flush=True)
            Event().wait()
    except KeyboardInterrupt:
        pass
    except ValueError as error:
        parser.error(str(error))
    except OSError as error:
        print(
            f"port {chosen.port} cannot be used ({error.strerror}); choose another with --port",
            file=sys.stderr,
        )
        return 1
    return 0


def _log(request: Recorded) -> None:
    print(
        f"{request.number:>5} {request.status} {request.method} {shown_target(request.target)} {request.operation}",
        flush=True,
    )


if __name__ == "__main__":
    sys.exit(main())
