"""Makes what people write about a child, as tests need it."""

from django.utils import timezone

from lanyard.web.cases.models import Case, ChronologyAsk, Portrait, SummarySection
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


def _asked(organisation: Organisation | None) -> dict[str, object]:
    return {
        "organisation": organisation or an_organisation(),
        "contact_name": "Grace Made-Up",
        "contact_email": EMAIL,
        "asked_at": timezone.now(),
    }
