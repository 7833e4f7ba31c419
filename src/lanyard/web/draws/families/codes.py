"""Codes of families: how they are read as people type them, and under which digest they are known.

A code has 60 bits and comes from the key of its list. Its digest is made with the area's own key, which lies
outside the database: whoever has only the database cannot try codes out.
"""

import hmac

from lanyard.web.draws.keys import area_pseudonyms

LENGTH = 12
_AS_TYPED = str.maketrans("ILO", "110", "- \t\u2010\u2011\u2012\u2013\u2014")
_PURPOSE = b"lanyard family code\x00"


def as_known(typed: str) -> str:
    """A code without what people add or mistake: capitals, no dashes, O as 0, I and L as 1."""
    return typed.upper().translate(_AS_TYPED)


def digest_of(code: str) -> str:
    """The digest under which a code is kept."""
    return hmac.digest(area_pseudonyms().key, _PURPOSE + as_known(code).encode(), "sha256").hex()
