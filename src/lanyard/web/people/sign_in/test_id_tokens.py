"""ID tokens by themselves: which key is believed, and which is not, whatever the issuer publishes."""

import base64
import json
import string
import time

import jwt
import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from hypothesis import given
from hypothesis import strategies as st

from lanyard.web.people.sign_in.id_tokens import Claims, TokenRefusedError, claims_of

ISSUER, CLIENT, NONCE = "https://issuer.example.org", "lanyard", "n" * 64
KEYS = [rsa.generate_private_key(65537, 2048) for _ in range(2)]
LETTERS = string.ascii_letters + string.digits + "-_"
SHARED = b"a secret that both sides would know, and others may"


def published(*keys: rsa.RSAPrivateKey) -> list[dict[str, object]]:
    """The public halves of keys, as an issuer publishes them."""
    made = [json.loads(jwt.algorithms.RSAAlgorithm.to_jwk(key.public_key())) for key in keys]
    return [{**each, "kid": f"key-{number}"} for number, each in enumerate(made)]


def a_token(key: rsa.RSAPrivateKey | bytes, algorithm: str = "RS256", name: str | None = None) -> str:
    """A token that says everything right."""
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": CLIENT, "sub": "1", "iat": now, "exp": now + 60, "nonce": NONCE}
    return jwt.encode(claims, key, algorithm, headers={"kid": name} if name else None)


def read(token: str, keys: list[dict[str, object]]) -> Claims:
    """What a token says."""
    return claims_of(token, keys={"keys": keys}, issuer=ISSUER, client=CLIENT, nonce=NONCE)


def test_the_key_that_the_token_names_is_tried() -> None:
    assert read(a_token(KEYS[1], name="key-1"), published(*KEYS))["sub"] == "1"


def test_the_only_key_needs_no_name() -> None:
    assert read(a_token(KEYS[0]), published(KEYS[0]))["sub"] == "1"


@pytest.mark.parametrize("name", [None, "key-7", "key-0"])
def test_no_other_key_is_tried(name: str | None) -> None:
    with pytest.raises(TokenRefusedError):
        read(a_token(KEYS[1], name=name), published(*KEYS))


def test_a_shared_secret_is_no_signature_even_where_the_issuer_publishes_one() -> None:
    shared: dict[str, object] = {
        "kty": "oct",
        "kid": "key-0",
        "alg": "HS256",
        "k": base64.urlsafe_b64encode(SHARED).decode(),
    }
    with pytest.raises(TokenRefusedError, match=r"^InvalidAlgorithmError$"):
        read(a_token(SHARED, "HS256", "key-0"), [shared])


@pytest.mark.parametrize("keys", [[], [{"kty": "nonsense"}], [{"kid": "key-0"}]])
def test_without_a_usable_key_nothing_is_believed(keys: list[dict[str, object]]) -> None:
    with pytest.raises(TokenRefusedError):
        read(a_token(KEYS[0], name="key-0"), keys)


@given(
    at=st.integers(0, 10_000),
    put=st.sampled_from(LETTERS),
)
def test_no_altered_token_says_anything_else(at: int, put: str) -> None:
    token = a_token(KEYS[0], name="key-0")
    place = at % len(token)
    altered = token[:place] + put + token[place + 1 :]
    try:
        said = read(altered, published(KEYS[0]))
    except TokenRefusedError:
        return
    assert said == read(token, published(KEYS[0]))


@given(st.text())
def test_nonsense_is_refused_and_breaks_nothing(token: str) -> None:
    with pytest.raises(TokenRefusedError):
        read(token, published(KEYS[0]))
