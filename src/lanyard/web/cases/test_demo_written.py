"""The demo's first child has a chronology with a gap and a pair, a portrait, and a summary half written."""

import pytest
from tests.web.cases import a_case
from tests.web.factories import a_visitor, an_organisation

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.cases.chronology.queries import told_of
from lanyard.web.cases.demo_written import tell_of
from lanyard.web.cases.models import Case, SummarySection, WritingState

pytestmark = pytest.mark.django_db


def test_everything_written_is_there_to_be_seen() -> None:
    case: Case = a_case()
    health = an_organisation(OrganisationKind.HEALTH_PROVIDER)
    tell_of(case, by=a_visitor(RoleName.LANO), council=an_organisation().pk, health=health.pk)
    told = told_of(case)
    assert (len(told.events), len(told.gaps), len(told.pairs)) == (7, 3, 1)
    assert case.portrait.state == WritingState.ACCEPTED
    assert SummarySection.objects.filter(state=WritingState.SUBMITTED).count() == 2
