"""An OpenID Connect issuer on this machine, as a council's would be: discovery, keys, and the code flow."""

import base64
import hashlib
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import ClassVar
from urllib.parse import parse_qs, urlsplit

import jwt
from cryptography.hazmat.primitives.asymmetric import rsa

CLIENT, SECRET = "lanyard-test", "a secret of the client"
KEY_NAME = "key-1"

Claims = dict[str, object]


_KEYS = [rsa.generate_private_key(65537, 2048) for _ in range(2)]
OTHER_KEY = _KEYS[1]
"""A key that the issuer does not publish."""


@dataclass
class Issuer:
    """What the issuer says. Tests change a field to have it say something wrong.

    `claims` are added to those of every token, or take their place; one set to None is left out.
    """

    address: str
    claims: Claims = field(default_factory=dict)
    signed_by: rsa.RSAPrivateKey = field(default_factory=lambda: _KEYS[0])
    algorithm: str = "RS256"
    says_it_is: str = ""
    asked: dict[str, dict[str, str]] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)

    def signs_in(self, redirect: str) -> str:
        """Somebody signs in where Lanyard sent them; gives where the issuer sends them back to."""
        asked = {name: values[0] for name, values in parse_qs(urlsplit(redirect).query).items()}
        code = f"code-{len(self.asked)}"
        self.asked[code] = asked
        back = urlsplit(asked["redirect_uri"]).path
        return f"{back}?code={code}&state={asked['state']}"

    def configuration(self) -> Claims:
        """The discovery document."""
        return {
            "issuer": self.says_it_is or self.address,
            "authorization_endpoint": f"{self.address}/authorize",
            "token_endpoint": f"{self.address}/token",
            "jwks_uri": f"{self.address}/keys",
            "token_endpoint_auth_methods_supported": ["client_secret_post"],
        }

    def token(self, given: dict[str, str]) -> Claims:
        """The answer of the token endpoint, which looks at code, client and proof key."""
        asked = self.asked.pop(given["code"], {})
        challenge = base64.urlsafe_b64encode(hashlib.sha256(given["code_verifier"].encode()).digest())
        if asked.get("code_challenge") != challenge.decode().rstrip("="):
            self.faults.append("the proof key is wrong")
        if (given["client_id"], given["client_secret"]) != (CLIENT, SECRET):
            self.faults.append("the client is wrong")
        return {"access_token": "opaque", "token_type": "Bearer", "id_token": self._id_token(asked["nonce"])}

    def _id_token(self, nonce: str) -> str:
        now = int(time.time())
        claims: Claims = {
            "iss": self.address,
            "aud": CLIENT,
            "sub": "subject-1",
            "iat": now,
            "exp": now + 300,
            "nonce": nonce,
            "email": "sam@example.org",
            "email_verified": True,
            "name": "Sam Okafor",
        }
        said = {name: value for name, value in {**claims, **self.claims}.items() if value is not None}
        keys: dict[str, rsa.RSAPrivateKey | str] = {"RS256": self.signed_by, "HS256": "x" * 64, "none": ""}
        return jwt.encode(said, keys[self.algorithm], self.algorithm, headers={"kid": KEY_NAME})


@contextmanager
def an_issuer() -> Iterator[Issuer]:
    """An issuer that answers until the block ends."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Answers)
    issuer = Issuer(f"http://127.0.0.1:{server.server_port}")
    _Answers.issuers[server.server_port] = issuer
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield issuer
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


class _Answers(BaseHTTPRequestHandler):
    issuers: ClassVar[dict[int, Issuer]] = {}

    @property
    def issuer(self) -> Issuer:
        address = self.server.server_address
        assert isinstance(address, tuple)
        return self.issuers[int(address[1])]

    def do_GET(self) -> None:
        if self.path == "/keys":
            self._send({"keys": [_published()]})
        elif self.path == "/.well-known/openid-configuration":
            self._send(self.issuer.configuration())

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"])).decode()
        self._send(self.issuer.token({name: values[0] for name, values in parse_qs(body).items()}))

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        """Says nothing."""

    def _send(self, content: Claims) -> None:
        data = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


def _published() -> Claims:
    public: Claims = json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(_KEYS[0].public_key()))
    return {**public, "kid": KEY_NAME, "use": "sig", "alg": "RS256"}
