"""The console script: runs a verb and turns what went wrong into one line and an exit code."""

from __future__ import annotations

import sys

from .errors import Errors, GeneratorError

BAD_INPUT, ENVIRONMENT = 2, 3


def main() -> None:
    """Run the command line. Exit codes are explained by `specloom --help`."""
    try:
        from .cli import app

        app()
    except (Errors, GeneratorError) as errors:
        for line in str(errors).splitlines():
            print(f"error: {line}", file=sys.stderr)
        sys.exit(BAD_INPUT)
    except ImportError as error:
        print(f"error: {error.name}: {error}; install specloom with its dependencies", file=sys.stderr)
        sys.exit(ENVIRONMENT)
    except OSError as error:
        place = error.filename or "specloom"
        print(f"error: {place}: {error.strerror or error}; check disk and permissions", file=sys.stderr)
        sys.exit(ENVIRONMENT)


if __name__ == "__main__":
    main()
