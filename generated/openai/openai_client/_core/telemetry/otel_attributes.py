"""Names that OpenTelemetry's conventions give to what is recorded: the one place to change with them.

The part on generative AI is still in development.
"""

from __future__ import annotations

VERSION = "1.41.0"
SCHEMA = f"https://opentelemetry.io/schemas/{VERSION}"

OPERATION = "gen_ai.operation.name"
PROVIDER = "gen_ai.provider.name"
REQUEST_MODEL = "gen_ai.request.model"
RESPONSE_MODEL = "gen_ai.response.model"
RESPONSE_ID = "gen_ai.response.id"
INPUT_TOKENS = "gen_ai.usage.input_tokens"
OUTPUT_TOKENS = "gen_ai.usage.output_tokens"
TOKEN_TYPE = "gen_ai.token.type"

ADDRESS = "server.address"
PORT = "server.port"
METHOD = "http.request.method"
TEMPLATE = "url.template"
STATUS = "http.response.status_code"
RESENT = "http.request.resend_count"
ERROR = "error.type"

DURATION = "gen_ai.client.operation.duration"
"""Histogram, seconds."""
TOKENS = "gen_ai.client.token.usage"
"""Histogram, tokens, by type."""
DURATION_BOUNDS = (0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92)
TOKENS_BOUNDS = tuple(4.0**power for power in range(14))

# What the conventions have no name for; the name of the package goes before.
RETRIES = "retries"
RATE_LIMITS = "rate_limit_hits"
DELAY = "retry.delay"
NUMBER = "attempt.number"
"""On the events `attempt` and `retry`."""
REASON = "retry.reason"
