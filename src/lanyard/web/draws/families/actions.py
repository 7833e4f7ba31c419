"""What is done with families' codes. A code leaves these functions once; only its digest is kept."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from django.db import transaction
from django.db.models import Max
from django.utils import timezone

from lanyard.core.draws.errors import DrawError
from lanyard.core.draws.folder import FrozenList
from lanyard.core.register.errors import RegisterError
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws import store
from lanyard.web.draws.access import DRAW, MAKE_FAMILY_CODES
from lanyard.web.draws.families.acts import CODE_MADE, LETTERS_MADE
from lanyard.web.draws.families.codes import digest_of
from lanyard.web.draws.families.errors import FamilyCodeRefusedError
from lanyard.web.draws.keys import area_pseudonyms
from lanyard.web.draws.models import Draw, DrawState, FamilyCode

LETTERS_AT_ONCE = 200


@dataclass(frozen=True)
class MadeCode:
    """A code as it was made, and by which id the area knows the child."""

    source_id: str
    code: str = field(repr=False)
    is_listed: bool = True


@transaction.atomic
def make_letters(*, by: Visitor, draw: int) -> list[MadeCode]:
    """Makes codes for the next families of a list that have none, in order of their ids; at most 200 at once.

    Raises `NotAllowedError`, and `FamilyCodeRefusedError` where every family has one.
    """
    check_may(by, MAKE_FAMILY_CODES)
    held = _held(draw)
    listed = _listed(held)
    ids = dict(listed.children().sort("source_id").select("id", "source_id").iter_rows())
    have = set(FamilyCode.objects.filter(draw=held).standing().values_list("pseudonym", flat=True))
    lacking = [(pseudonym, source) for pseudonym, source in ids.items() if pseudonym not in have]
    if not lacking:
        raise FamilyCodeRefusedError(
            "Every family of this list has a code. Make a new one for one that lost it."
        )
    made = list(_make(held, listed, lacking[:LETTERS_AT_ONCE], is_listed=True))
    record(LETTERS_MADE, by=by, about=About(DRAW, held.pk), detail={"codes": len(made)})
    return made


@transaction.atomic
def make_code(*, by: Visitor, draw: int, source_id: str) -> MadeCode:
    """Makes one code for the family of a child that the area knows by an id; one made before stops working.

    The family of a child that is not in the list gets a code that says so. Raises `NotAllowedError`, and
    `FamilyCodeRefusedError` where the area knows nobody by the id.
    """
    check_may(by, MAKE_FAMILY_CODES)
    held = _held(draw)
    listed = _listed(held)
    ids = set(listed.children()["source_id"])
    known = source_id if source_id in ids else _as_written(source_id)
    pseudonym = listed.key().pseudonyms([known])[0]
    (made,) = _make(held, listed, [(pseudonym, known)], is_listed=known in ids)
    record(CODE_MADE, by=by, about=About(DRAW, held.pk))
    return made


def _make(
    draw: Draw, listed: FrozenList, families: Sequence[tuple[str, str]], *, is_listed: bool
) -> Iterator[MadeCode]:
    """The codes of families, by pseudonym and id, in place of those that they had."""
    key, before = listed.key(), _issues(draw, [pseudonym for pseudonym, _ in families])
    FamilyCode.objects.filter(draw=draw, pseudonym__in=before, replaced_at=None).update(
        replaced_at=timezone.now()
    )
    rows = []
    for pseudonym, source_id in families:
        issue = before.get(pseudonym, 0) + 1
        code = key.family_code(pseudonym, issue)
        row = FamilyCode(draw=draw, pseudonym=pseudonym, issue=issue, is_listed=is_listed)
        row.digest = digest_of(code)
        rows.append(row)
        yield MadeCode(source_id, code, is_listed)
    FamilyCode.objects.bulk_create(rows)


def _issues(draw: Draw, pseudonyms: Sequence[str]) -> dict[str, int]:
    """How many codes families have had, by pseudonym; families without are left out."""
    had = FamilyCode.objects.filter(draw=draw, pseudonym__in=pseudonyms).order_by()
    return dict(had.values_list("pseudonym").annotate(Max("issue")))


def _held(draw: int) -> Draw:
    held = Draw.objects.select_for_update().with_list().get(pk=draw)
    if held.state == DrawState.RETIRED:
        raise FamilyCodeRefusedError("This list was set aside. Families cannot ask about it any more.")
    return held


def _listed(draw: Draw) -> FrozenList:
    try:
        return store.listed(draw.key)
    except DrawError as fault:
        raise FamilyCodeRefusedError(f"The list of {draw} cannot be read. {fault}") from fault


def _as_written(typed: str) -> str:
    """A Unique ID as lists write it, however it was typed."""
    pseudonyms = area_pseudonyms()
    try:
        return pseudonyms.of(pseudonyms.identity_of(typed))
    except RegisterError as fault:
        raise FamilyCodeRefusedError(
            "This is no Unique ID of this area. Check what was typed.", "source_id"
        ) from fault
