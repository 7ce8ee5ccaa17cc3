"""Who is calling: whether the credential that an operation asks for arrived, and no other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .forms import pairs
from .schemas import at


class Security:
    """The security schemes of one document."""

    def __init__(self, document: Mapping[str, Any], credentials: Mapping[str, str] | None) -> None:
        """`credentials`: what each scheme must bring; None: credentials are not looked at."""
        self._document = document
        self._credentials = credentials

    def queries(self, operation: dict[str, Any]) -> set[str]:
        """Names of query parameters that carry a credential."""
        schemes = [self._scheme(name) for way in self._ways(operation) for name in way]
        return {str(scheme["name"]) for scheme in schemes if scheme.get("in") == "query"}

    def violations(self, operation: dict[str, Any], target: str, headers: Mapping[str, str]) -> list[str]:
        """Credentials that are missing, and those that nobody asked for."""
        if self._credentials is None:
            return []
        found: list[str] = []
        ways = self._ways(operation)
        if ways and not any(all(self._arrived(name, target, headers) for name in way) for way in ways):
            found.append(f"security: none of {[sorted(way) for way in ways]} arrived")
        invited = {name for way in ways for name in way}
        wanted = {self._credentials[name] for name in invited if name in self._credentials}
        everything = "\n".join((target, *headers.values()))
        for name, value in self._credentials.items():
            if value not in wanted and value in everything:
                found.append(f"security: the credential of {name} arrived uninvited")
        return found

    def _ways(self, operation: dict[str, Any]) -> list[dict[str, Any]]:
        stated: list[dict[str, Any]] = operation.get("security", self._document.get("security") or [])
        return stated

    def _scheme(self, name: str) -> dict[str, Any]:
        scheme: dict[str, Any] = at(self._document, f"#/components/securitySchemes/{name}")
        return scheme

    def _arrived(self, name: str, target: str, headers: Mapping[str, str]) -> bool:
        value = (self._credentials or {}).get(name)
        if value is None:
            return False
        scheme = self._scheme(name)
        if scheme["type"] == "apiKey" and scheme["in"] == "header":
            return headers.get(scheme["name"].lower()) == value
        if scheme["type"] == "apiKey" and scheme["in"] == "query":
            return (scheme["name"], value) in pairs(target.partition("?")[2])
        if scheme["type"] == "apiKey":
            return f"{scheme['name']}={value}" in headers.get("cookie", "")
        kind = "Basic" if scheme.get("scheme", "").lower() == "basic" else "Bearer"
        return headers.get("authorization") == f"{kind} {value}"
