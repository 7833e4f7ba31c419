"""Makes what people write about a child, as tests need it."""

from datetime import date

from django.utils import timezone

from lanyard.core.words.rough_dates import Precision
from lanyard.web.cases.models import Case, ChronologyAsk, ChronologyEntry, Portrait, SummarySection
from lanyard.web.people.models import Organisation
from tests.web.cases import a_case
from tests.web.factories import an_organisation

EMAIL = "grace@example.org"


def a_portrait(case: Case | None = None, organisation: Organisation | None = None, **texts: str) -> Portrait:
    """The pen portrait of a case, which somebody in an organisation was asked for."""
    return Portrait.objects.create(case=case or a_case(), **_asked(organisation), **texts)


def a_section(
    case: Case | None = None,
    organisation: Organisation | None = None,
    section: str = "health",
    text: str = "",
) -> SummarySection:
    """A section of the summary of a case, which somebody in an organisation was asked for."""
    asked = _asked(organisation)
    return SummarySection.objects.create(case=case or a_case(), section=section, text=text, **asked)


def a_chronology_ask(case: Case | None = None, organisation: Organisation | None = None) -> ChronologyAsk:
    """A part of the chronology of a case, which somebody in an organisation was asked for."""
    return ChronologyAsk.objects.create(case=case or a_case(), **_asked(organisation))


def an_entry(
    what: str,
    day: date,
    case: Case | None = None,
    organisation: Organisation | None = None,
    precision: Precision = Precision.DAY,
) -> ChronologyEntry:
    """Something that happened in a child's life."""
    return ChronologyEntry.objects.create(
        case=case or a_case(), what=what, first=day, precision=precision, organisation=organisation
    )


def _asked(organisation: Organisation | None) -> dict[str, object]:
    return {
        "organisation": organisation or an_organisation(),
        "contact_name": "Grace Made-Up",
        "contact_email": EMAIL,
        "asked_at": timezone.now(),
    }
