"""People change their own contact details."""

import pytest
from tests.web.factories import a_person, a_visitor

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.people.directory.actions.contact import ContactDetails, change_contact
from lanyard.web.people.models import Person
from lanyard.web.people.visitors import visitor_for

pytestmark = pytest.mark.django_db


def test_own_details_are_changed_and_recorded_apart() -> None:
    person = a_person(name="Tom Reed")
    change_contact(
        by=visitor_for(person), person=person.pk, version=1, details=ContactDetails("Tom Reid", "01234")
    )
    event = Event.objects.get()
    assert Person.objects.get().name == "Tom Reid"
    assert event.detail == {}
    assert PersonalDetail.objects.get(event=event.number).content == {
        "before": {"name": "Tom Reed", "phone": ""},
        "after": {"name": "Tom Reid", "phone": "01234"},
    }


def test_not_even_an_administrator_changes_the_details_of_another() -> None:
    person = a_person(name="Tom Reed")
    with pytest.raises(NotAllowedError, match=r"^People change their own contact details"):
        change_contact(
            by=a_visitor(RoleName.ADMINISTRATOR),
            person=person.pk,
            version=1,
            details=ContactDetails("Somebody Else"),
        )
