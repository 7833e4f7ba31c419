"""What records tell of people, kept apart from them: written once, under a seal, and erasable."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from secrets import token_hex
from uuid import UUID

from lanyard.web.draws.models import ToldApart
from lanyard.web.inspections.models import Inspection

Told = Mapping[str, object]
"""What JSON can carry, by names of our own."""


def digest(content: object) -> str:
    """The SHA-256 of something plain, written in one way only."""
    text = json.dumps(content, sort_keys=True, separators=(",", ":"), ensure_ascii=True)
    return hashlib.sha256(text.encode()).hexdigest()


def tell_apart(inspection: Inspection, content: Told) -> tuple[UUID, str]:
    """Keeps what a record is about to tell of people; gives its id and its seal, for the record."""
    kept = ToldApart.objects.create(inspection=inspection, salt=token_hex(32), content=dict(content))
    return kept.pk, seal_of(kept)


def seal_of(kept: ToldApart) -> str:
    """The seal of what is told apart; salted, so that nobody can guess what was erased."""
    return digest([str(kept.pk), kept.salt, kept.content])


def told_apart(ids: Iterable[UUID]) -> Mapping[UUID, ToldApart]:
    """What is still kept under some ids. One query."""
    return ToldApart.objects.in_bulk(list(ids))
