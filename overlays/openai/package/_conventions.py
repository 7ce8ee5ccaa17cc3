"""How this service says what no standard has a word for."""

from __future__ import annotations

from ._core.foundation.conventions import Conventions

CONVENTIONS = Conventions(retry_hint="x-should-retry", retry_delays=(("retry-after-ms", 1000.0),))
