"""Every page of the directory, as those see it who may and those who may not."""

import pytest
from django.urls import reverse
from tests.web.factories import a_partnership, a_person, an_organisation
from tests.web.fixtures import SignedIn

from lanyard.web.access.roles import OrganisationKind, RoleName

pytestmark = pytest.mark.django_db

ADMINISTRATOR = RoleName.ADMINISTRATOR


def test_every_page_of_the_directory_is_shown_to_an_administrator(signed_in: SignedIn) -> None:
    a_partnership()
    council = an_organisation(name="Farley Council")
    closed = an_organisation(OrganisationKind.OTHER, is_closed=True)
    person = a_person(RoleName.RUNNER, organisation=council)
    client = signed_in(a_person(ADMINISTRATOR, organisation=council))
    held = person.roles_held.get()
    pages = {
        "organisations": [],
        "organisation": [council.pk],
        "add-organisation": [],
        "change-organisation": [council.pk],
        "close-organisation": [council.pk],
        "reopen-organisation": [closed.pk],
        "people": [],
        "person": [person.pk],
        "give-role": [person.pk],
        "end-role": [held.pk],
        "roles": [],
        "acts": [],
        "account": [],
        "change-contact": [],
        "partnership": [],
        "change-partnership": [],
    }
    shown = {
        name: client.get(reverse(f"people:{name}", args=args)).status_code for name, args in pages.items()
    }
    assert shown == dict.fromkeys(pages, 200)
