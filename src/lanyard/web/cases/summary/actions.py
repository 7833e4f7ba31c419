"""Begins a summary, and reminds everybody whose section is missing."""

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import record
from lanyard.web.cases.access import KEEP_CASES
from lanyard.web.cases.asking.actions import check_wanted, remind
from lanyard.web.cases.asking.kinds import SECTION
from lanyard.web.cases.models import Case, SummarySection
from lanyard.web.cases.reading import about_case
from lanyard.web.cases.summary.sections import SECTIONS
from lanyard.web.cases.writing.acts import BEGUN
from lanyard.web.cases.writing.rules import OPEN


@transaction.atomic
def begin_summary(*, by: Visitor, case: int) -> int:
    """Makes each section that there is not yet, and says how many. Raises as `begin_portrait` does."""
    check_may(by, KEEP_CASES)
    held = Case.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=case)
    check_wanted(held)
    known = set(held.summary.values_list("section", flat=True))
    new = [SummarySection(case=held, section=each.id) for each in SECTIONS if each.id not in known]
    if new:
        SummarySection.objects.bulk_create(new)
        record(BEGUN, by=by, about=about_case(held), detail={"part": SECTION.name, "sections": len(new)})
    return len(new)


def remind_missing(*, by: Visitor, case: int) -> int:
    """Reminds everybody who was asked for a section and has not handed it in; says how many.

    Raises `NotAllowedError` and `RefusedError`.
    """
    check_may(by, KEEP_CASES)
    missing = SummarySection.objects.filter(case=case, state__in=OPEN).exclude(contact_email="")
    for section in missing:
        remind(by=by, kind=SECTION, part=section.pk)
    return len(missing)
