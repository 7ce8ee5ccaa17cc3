"""Attacks that still succeed."""

from __future__ import annotations

KNOWN: tuple[str, ...] = (
    "*::async-uvloop*",
    "test_redirects.py::test_places::*-broken-punycode",
    "test_redirects.py::test_places::aiohttp*-port-beyond-all-ports",
    "test_redirects.py::test_places::aiohttp*-port-is-negative",
    "test_redirects.py::test_places::*async-port-beyond-all-ports",
    "test_redirects.py::test_places::*async-port-is-negative",
    "test_redirects.py::test_places::httpx*-code",
    "test_redirects.py::test_places::httpx*-data",
    "test_redirects.py::test_places::*-a-label-too-long",
    "test_redirects.py::test_places::*-an-empty-label",
    "test_redirects.py::test_other_origins_see_no_secrets::aiohttp*-user*",
    "test_redirects.py::test_a_user_in_the_place_is_no_credential::aiohttp*",
    "test_redirects.py::test_what_can_be_read_once_is_not_sent_twice::*",
    "test_name_resolution.py::test_look_ups::aiohttp*-no-address",
    "test_name_resolution.py::test_look_ups::httpx-async-no-address",
    "test_name_resolution.py::test_names_that_cannot_be::*-a-label-too-long",
    "test_name_resolution.py::test_names_that_cannot_be::*-an-empty-label*",
    "test_name_resolution.py::test_names_that_cannot_be::httpx*-broken-punycode",
    "test_name_resolution.py::test_names_that_cannot_be::*-what-idna-refuses",
    "test_name_resolution.py::test_names_that_cannot_be::*-no-address",
    "test_name_resolution.py::test_a_look_up_without_end::sync-*",
    "test_name_resolution.py::test_a_look_up_without_end::aiohttp*-timeout",
    "test_idle_connections.py::test_one_that_was_forgotten::sync-*",
    "test_idle_connections.py::test_one_that_was_forgotten::async-*",
    "test_idle_connections.py::test_what_comes_between_calls::aiohttp*-another-answer",
    "test_idle_connections.py::test_what_comes_between_calls::aiohttp*-half-an-answer",
    "test_cancellation.py::test_once_connected::aiohttp*-a-body-is-written",
    "test_cancellation.py::test_while_connecting::sync-*",
    "test_cancellation.py::test_while_tls_begins::sync",
    "test_random_cancels.py::test_a_thousand::async",
)
"""Patterns of tests below this folder: file, function, parameters."""
