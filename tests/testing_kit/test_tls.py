"""The mock behind TLS, with a certificate made for the test."""

from __future__ import annotations

import shutil
import ssl
import subprocess
from pathlib import Path

import httpx
import pytest

from openai_client import OpenAI
from openai_client.testing import MockAPI

_OPENSSL = shutil.which("openssl")


@pytest.mark.skipif(_OPENSSL is None, reason="openssl is not installed; it makes the certificate")
def test_tls(mock: MockAPI, tmp_path: Path) -> None:
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    command = f"{_OPENSSL} req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2"
    names = ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    files = ["-keyout", str(key), "-out", str(certificate)]
    subprocess.run([*command.split(), *names, *files], check=True, capture_output=True)
    theirs = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    theirs.load_cert_chain(certificate, key)
    ours = ssl.create_default_context(cafile=str(certificate))
    with mock.serve(tls=theirs) as server, httpx.Client(verify=ours) as http:
        assert server.url.startswith("https://")
        with OpenAI(api_key="k", base_url=server.url, http_client=http) as client:
            assert client.models.retrieve("gpt-4o").id == "gpt-4o"
