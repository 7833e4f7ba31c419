"""Whoever gave documents is forgotten, and what they gave stays."""

import pytest
from tests.web.case_documents import a_document, a_request
from tests.web.cases import a_case
from tests.web.factories import a_person

from lanyard.web.audit.retention.persons import Whose
from lanyard.web.cases.documents.retention import PERSON_ERASERS
from lanyard.web.cases.models import DocumentAnswer, DocumentRequest

pytestmark = pytest.mark.django_db

(CONTACTS,) = PERSON_ERASERS


def test_name_and_address_go_from_every_request_and_documents_stay() -> None:
    for case in (a_case(), a_case()):
        a_document(a_request(case))
    whose = Whose(a_person().pk, frozenset({"cleo@example.org"}))
    assert (CONTACTS.held(whose), CONTACTS.erase(whose), CONTACTS.held(whose)) == (2, 2, 0)
    told = set(DocumentRequest.objects.values_list("contact_name", "contact_email"))
    assert {(name, email.partition("@")[2]) for name, email in told} == {("", "example.invalid")}
    assert DocumentAnswer.objects.count() == 2
