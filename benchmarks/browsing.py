"""Somebody with a session who looks at pages and sends forms, by the standard library alone."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from http.client import HTTPConnection, HTTPResponse
from pathlib import Path
from statistics import quantiles
from time import perf_counter
from urllib.parse import urlsplit
from uuid import uuid4

_TOKEN = re.compile(r'name="csrfmiddlewaretoken" value="([^"]+)"')


@dataclass
class Browser:
    """One person's browser: the port of the site, and their cookies."""

    port: int
    cookies: dict[str, str] = field(default_factory=dict)

    def page(self, address: str) -> str:
        """A page. Raises ValueError where it is refused."""
        return self._answer("GET", address, b"", {})[1]

    def seconds(self, address: str) -> float:
        """How long a page takes from asking to its last byte."""
        began = perf_counter()
        self.page(address)
        return perf_counter() - began

    def send(self, address: str, fields: dict[str, str], name: str, files: Iterable[Path]) -> str:
        """Sends a form with files and gives the address that it leads to."""
        token = _TOKEN.search(self.page(address))
        if token is None:
            raise ValueError(f"{address} has no form.")
        boundary = uuid4().hex
        body = _multipart(boundary, fields | {"csrfmiddlewaretoken": token[1]}, name, files)
        kind = {"Content-Type": f"multipart/form-data; boundary={boundary}"}
        answer, text = self._answer("POST", address, body, kind)
        if answer.status != 302:
            raise ValueError(f"{address} was not accepted: {_words(text)[:800]}")
        return str(answer.headers["Location"])

    def _answer(
        self, method: str, address: str, body: bytes, kind: dict[str, str]
    ) -> tuple[HTTPResponse, str]:
        connection = HTTPConnection("localhost", self.port, timeout=300)
        cookies = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        headers = {"Cookie": cookies, "Referer": f"http://localhost:{self.port}/", **kind}
        connection.request(method, urlsplit(address).path, body, headers)
        answer = connection.getresponse()
        text = answer.read().decode()
        for cookie in answer.headers.get_all("Set-Cookie") or []:
            name, _, value = cookie.partition(";")[0].partition("=")
            self.cookies[name] = value
        connection.close()
        if answer.status >= 400:
            raise ValueError(f"{address} answered {answer.status}: {_words(text)[:800]}")
        return answer, text


def p95(taken: Sequence[float]) -> float:
    """The time that 95 of 100 stay below."""
    return quantiles(taken, n=20, method="inclusive")[-1]


def _words(html: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", html.partition("<main")[2]).split())


def _multipart(boundary: str, fields: dict[str, str], name: str, files: Iterable[Path]) -> bytes:
    said = [
        f'--{boundary}\r\nContent-Disposition: form-data; name="{key}"\r\n\r\n{value}\r\n'.encode()
        for key, value in fields.items()
    ]
    for file in files:
        head = (
            f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"; filename="{file.name}"\r\n\r\n'
        )
        said += [head.encode(), file.read_bytes(), b"\r\n"]
    return b"".join([*said, f"--{boundary}--\r\n".encode()])
