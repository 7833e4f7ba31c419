"""Begins a portrait, and keeps the child's picture."""

from django.db import transaction

from lanyard.core.files.kinds import PICTURES
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import check_wanted
from lanyard.web.cases.asking.kinds import PORTRAIT, check_give
from lanyard.web.cases.files.receiving import keep, receiving
from lanyard.web.cases.models import Case, Portrait, WritingState
from lanyard.web.cases.portrait.acts import PICTURE_GIVEN, PICTURE_REMOVED
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.writing.acts import BEGUN
from lanyard.web.cases.writing.rules import may_be_written
from lanyard.web.data.imports.receiving import Sent
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def begin_portrait(*, by: Visitor, case: int) -> Portrait:
    """The portrait of a case, made where there is none. Raises `NotAllowedError` and `RefusedError`."""
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=case)
    check_wanted(held)
    portrait, is_new = Portrait.objects.get_or_create(case=held)
    if is_new:
        record(BEGUN, by=by, about=about_case(held), detail={"part": PORTRAIT.name})
    return portrait


def give_picture(*, by: Visitor, portrait: int, file: Sent, shows: str) -> Portrait:
    """Keeps a picture without its metadata, in place of any before; `shows` is read where it is not seen.

    Raises `NotAllowedError`, and `RefusedError` for what is no picture, or once the portrait is handed in.
    """
    found = Portrait.objects.select_related("case__inspection").get(pk=portrait)
    check_give(by, PORTRAIT, found)
    check_wanted(found.case)
    with receiving(found.case, file, PICTURES) as received, transaction.atomic():
        held = Portrait.objects.select_for_update().get(pk=portrait)
        _check_open(held, by)
        held.picture = keep(received, by=by, given_for=held.organisation_id)
        held.picture_shows = shows
        held.version += 1
        held.save()
        record(PICTURE_GIVEN, by=by, about=about_case(found.case, held.organisation_id))
    return held


@transaction.atomic
def remove_picture(*, by: Visitor, portrait: int) -> Portrait:
    """Takes the picture out of the portrait. Raises `NotAllowedError`."""
    check_may(by, KEEP_CASES)
    held = Portrait.objects.select_for_update(of=("self",)).select_related("case").get(pk=portrait)
    held.picture, held.picture_shows = None, ""
    held.version += 1
    held.save()
    record(PICTURE_REMOVED, by=by, about=about_case(held.case, held.organisation_id))
    return held


def _check_open(held: Portrait, by: Visitor) -> None:
    if held.own_part_closed_at is not None:
        raise RefusedError("The family no longer takes part: no picture is kept.", "file")
    if not may_be_written(WritingState(held.state), by_keeper=by.may(KEEP_CASES)):
        raise RefusedError("This was handed in. It can be changed again once it is sent back.", "file")
