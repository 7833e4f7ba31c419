"""By what the record knows a child: a mark that says nothing of who it is.

The record is kept for years and read by people who may not open the register, so it holds neither a number
nor a pseudonym of a child: the Unique IDs of the lists go to inspectors, and would give away in the record
whose it is. A mark is a digest of the child's identity under the installation's own key: the same child has
the same mark in every snapshot that knows it by the same number, and whoever has no key can neither turn it
back nor test a guess. Somebody who knows the child's UPN can ask for its events through the service.
"""

import hmac
from hashlib import sha256

from django.conf import settings

from lanyard.core.register.key_file import KEY_FILE_NAME, pseudonyms_from

MARK_CHARACTERS = 24
_PURPOSE = b"lanyard: a child in the record\x00"


def mark_of(identity: str) -> str:
    """The mark of a child by its identity in the register: 24 hexadecimal digits."""
    key = pseudonyms_from(settings.DATA / KEY_FILE_NAME).key
    return hmac.new(key, _PURPOSE + identity.encode(), sha256).hexdigest()[:MARK_CHARACTERS]


def child_in_words(mark: str) -> str:
    """What pages call a child of whom they may not say more."""
    return f"child {mark[:8]}"
