"""An authenticator app and a passkey made of software, for tests of second factors."""

import base64
import hashlib
import hmac
import json
import struct
import time
from dataclasses import dataclass, field

from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from fido2.cose import ES256
from fido2.webauthn import (
    Aaguid,
    AttestationObject,
    AttestedCredentialData,
    AuthenticatorData,
    CollectedClientData,
)

Answer = dict[str, object]


def code_of(secret: str, steps_later: int = 0) -> str:
    """The six digits that an app shows now (RFC 6238), or so many steps of 30 seconds later."""
    step = int(time.time()) // 30 + steps_later
    digest = hmac.new(base64.b32decode(secret), struct.pack(">Q", step), hashlib.sha1).digest()
    at = digest[-1] & 15
    number = struct.unpack(">I", digest[at : at + 4])[0] & 0x7FFFFFFF
    return f"{number % 10**6:06}"


@dataclass
class SoftPasskey:
    """A device that keeps one passkey, and says that it has verified its user."""

    origin: str = "http://testserver"
    key: ec.EllipticCurvePrivateKey = field(default_factory=lambda: ec.generate_private_key(ec.SECP256R1()))
    id: bytes = b"a passkey of software"
    user: str = ""
    uses: int = 0

    def made_for(self, asked: dict[str, dict[str, str]]) -> str:
        """What the device answers when a page asks it to make a passkey."""
        self.user = asked["user"]["id"]
        public = AttestedCredentialData.create(
            Aaguid.NONE,
            self.id,
            ES256.from_cryptography_key(self.key.public_key()),  # type: ignore[no-untyped-call]
        )
        attested = AttestationObject.create("none", self._data(asked["rp"]["id"], public), {})
        client = self._client_data("webauthn.create", str(asked["challenge"]))
        return self._answer({"clientDataJSON": _text(client), "attestationObject": _text(attested)})

    def proof_for(self, asked: dict[str, object]) -> str:
        """What the device answers when a page asks for proof."""
        self.uses += 1
        data = self._data(str(asked["rpId"]), None)
        client = self._client_data("webauthn.get", str(asked["challenge"]))
        signature = self.key.sign(data + hashlib.sha256(client).digest(), ec.ECDSA(hashes.SHA256()))
        return self._answer(
            {
                "clientDataJSON": _text(client),
                "authenticatorData": _text(data),
                "signature": _text(signature),
                "userHandle": self.user,
            }
        )

    def _data(self, site: str, public: AttestedCredentialData | None) -> AuthenticatorData:
        flags = AuthenticatorData.FLAG.UP | AuthenticatorData.FLAG.UV
        flags |= AuthenticatorData.FLAG.AT if public else AuthenticatorData.FLAG(0)
        made: AuthenticatorData = AuthenticatorData.create(
            hashlib.sha256(site.encode()).digest(), flags, self.uses, public or b""
        )
        return made

    def _client_data(self, kind: str, challenge: str) -> CollectedClientData:
        return CollectedClientData.create(kind, challenge, self.origin)

    def _answer(self, response: Answer) -> str:
        named = {"id": _text(self.id), "rawId": _text(self.id), "type": "public-key"}
        return json.dumps({**named, "response": response, "clientExtensionResults": {}})


def _text(data: bytes) -> str:
    return base64.urlsafe_b64encode(data).decode().rstrip("=")
