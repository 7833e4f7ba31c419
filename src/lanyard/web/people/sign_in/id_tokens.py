"""Checks what an issuer says about somebody: an ID token, as OpenID Connect Core 1.0, 3.1.3.7, asks."""

import json
from collections.abc import Mapping

import jwt

_SIGNED_BY = ("RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512")
"""Signatures by the issuer's private key alone. Others could be made by whoever knows our own secret."""

_LEEWAY_SECONDS = 60

Claims = Mapping[str, object]


class TokenRefusedError(Exception):
    """The token is not the issuer's word about this sign-in; the text says what was wrong, for the log."""


def claims_of(token: str, *, keys: object, issuer: str, client: str, nonce: str) -> Claims:
    """What the token says, once signature, issuer, audience, times and nonce are right.

    `keys` is the issuer's JSON Web Key Set. Raises `TokenRefusedError`.
    """
    try:
        return _checked(token, jwt.PyJWKSet.from_json(json.dumps(keys)), issuer, client, nonce)
    except (jwt.PyJWTError, KeyError, ValueError) as error:
        raise TokenRefusedError(type(error).__name__) from error


def _checked(token: str, keys: jwt.PyJWKSet, issuer: str, client: str, nonce: str) -> Claims:
    header = jwt.get_unverified_header(token)
    claims: dict[str, object] = jwt.decode(
        token,
        key=_key(keys, header.get("kid")),
        algorithms=list(_SIGNED_BY),
        issuer=issuer,
        audience=client,
        leeway=_LEEWAY_SECONDS,
        options={"require": ["iss", "sub", "aud", "exp", "iat", "nonce"]},
    )
    if claims["nonce"] != nonce:
        raise TokenRefusedError("the nonce is of another sign-in")
    if isinstance(claims["aud"], list) and len(claims["aud"]) > 1 and claims.get("azp") != client:
        raise TokenRefusedError("the token was made for another client")
    return claims


def _key(keys: jwt.PyJWKSet, name: str | None) -> jwt.PyJWK:
    """The key that the token names; where it names none, the issuer's only one."""
    if name is None and len(keys.keys) == 1:
        return keys.keys[0]
    return keys[str(name)]
