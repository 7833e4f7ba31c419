"""When a family no longer reads documents together, what was asked for only that closes; the file stays."""

import pytest
from django.utils import timezone
from tests.web.case_documents import a_document, a_request, first_of
from tests.web.cases import a_case
from tests.web.factories import a_visitor, an_organisation

from lanyard.web.access.roles import RoleName
from lanyard.web.cases.models import Case, DocumentWanted
from lanyard.web.cases.reliances import Consequences, close_what_relied
from lanyard.web.cases.taking_part import WhatFor

pytestmark = pytest.mark.django_db


def withdrawn(case: Case, what: WhatFor) -> Consequences:
    by = a_visitor(RoleName.LANO)
    return close_what_relied(by=by, case=case.pk, ended=[what], at=timezone.now())


def of_documents(ended: Consequences) -> list[tuple[str, int]]:
    closed = [each for each in ended.closed if each.reliance.name == "documents-read-with-family"]
    return [(each.reliance.words, len(each.things)) for each in closed]


def test_what_came_stays_and_what_did_not_is_no_longer_asked_for() -> None:
    case = a_case()
    came = a_request(case, "assessment", is_read_with_family=True)
    a_document(came)
    waits = a_request(case, "meeting-notes", organisation=an_organisation(), is_read_with_family=True)
    by_law = a_request(case, "ehc-plan", organisation=an_organisation())
    ended = withdrawn(case, WhatFor.DOCUMENTS)
    assert of_documents(ended) == [("Documents to be read with the family", 2)]
    assert [(held.kept.words, held.number) for held in ended.held] == [
        ("Documents that organisations sent", 1)
    ]
    rows = [DocumentWanted.objects.get(pk=first_of(each).pk) for each in (came, waits, by_law)]
    assert [(row.reading_ended_at is None, row.withdrawn_at is None) for row in rows] == [
        (False, True), (False, False), (True, True),
    ]  # fmt: skip
    assert of_documents(withdrawn(case, WhatFor.DOCUMENTS)) == []


def test_not_meeting_an_inspector_closes_no_document() -> None:
    case = a_case()
    a_request(case, is_read_with_family=True)
    assert of_documents(withdrawn(case, WhatFor.MEETING)) == []
