"""A partnership is founded once, from the command line, and always has or gets an administrator."""

import re
from io import StringIO

import pytest
from django.core.management import CommandError, call_command
from django.test import Client
from tests.web.factories import a_partnership, a_person, a_visitor

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.roles import RoleName
from lanyard.web.audit.models import Event
from lanyard.web.people.directory.actions.partnership import HelpDetails, change_partnership
from lanyard.web.people.models import Invitation, Organisation, Partnership

pytestmark = pytest.mark.django_db

FARLEY = {"area": "330", "organisation": "Farley Council", "name": "Grace Adeyemi", "email": "g@example.org"}


def told(command: str, **given: str) -> str:
    said = StringIO()
    call_command(command, stdout=said, **given)
    return said.getvalue()


def test_founding_makes_the_partnership_its_council_and_the_first_invitation() -> None:
    told("found", **FARLEY)
    invitation = Invitation.objects.get()
    assert str(Partnership.objects.get()) == "Birmingham local area partnership"
    assert Organisation.objects.get().name == "Farley Council"
    assert (invitation.name, invitation.role) == ("Grace Adeyemi", RoleName.ADMINISTRATOR)


def test_founding_prints_a_link_that_opens(client: Client) -> None:
    address = re.findall(r"http\S+", told("found", **FARLEY))[-1]
    answer = client.get(address.partition("8000")[2], follow=True)
    assert (answer.status_code, "Grace Adeyemi" in answer.content.decode()) == (200, True)


def test_a_partnership_is_founded_once() -> None:
    told("found", **FARLEY)
    with pytest.raises(CommandError, match=r"^This installation has its partnership: Birmingham"):
        told("found", **FARLEY)
    assert Organisation.objects.count() == 1


def test_an_area_that_there_is_not_is_refused() -> None:
    with pytest.raises(CommandError, match="No local authority has the number '000'"):
        told("found", **{**FARLEY, "area": "000"})
    assert Partnership.objects.count() == 0


def test_a_lost_first_link_is_made_again_while_nobody_is_administrator() -> None:
    first = told("found", **FARLEY)
    again = told("invite_first_administrator_again")
    assert re.findall(r"http\S+", first) != re.findall(r"http\S+", again)
    a_person(RoleName.ADMINISTRATOR)
    with pytest.raises(CommandError, match="There is an administrator"):
        told("invite_first_administrator_again")


def test_before_founding_there_is_nobody_to_invite_again() -> None:
    with pytest.raises(CommandError, match="Found the partnership first"):
        told("invite_first_administrator_again")


def test_whom_to_ask_is_changed_by_those_who_run_the_partnership() -> None:
    a_partnership()
    change_partnership(by=a_visitor(RoleName.LANO), version=1, details=HelpDetails("SEND team"))
    assert Partnership.objects.get().contact == "SEND team"
    assert Event.objects.get().act == "partnership.changed"


def test_nobody_else_changes_it() -> None:
    a_partnership()
    with pytest.raises(NotAllowedError):
        change_partnership(by=a_visitor(RoleName.LINK_OFFICER), version=1, details=HelpDetails("Me"))
