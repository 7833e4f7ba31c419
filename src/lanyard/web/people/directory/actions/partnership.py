"""How the partnership is founded, and how its settings change."""

from dataclasses import asdict, dataclass

from django.db import transaction

from lanyard.core.words.areas import area
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Interface, Visitor, check_may, the_program
from lanyard.web.audit.changes import changed
from lanyard.web.audit.record import About, record
from lanyard.web.people.access import MANAGE_PARTNERSHIP
from lanyard.web.people.directory.actions.organisations import OrganisationDetails, add_organisation
from lanyard.web.people.directory.acts import PARTNERSHIP_CHANGED, PARTNERSHIP_FOUNDED
from lanyard.web.people.directory.administrators import lasting_administrators
from lanyard.web.people.errors import FoundedAlreadyError, NotFoundedError
from lanyard.web.people.invitations.actions import SentInvitation, invite_person, send_again
from lanyard.web.people.models import Invitation, Partnership

_ABOUT = About("partnership", 1)


@dataclass(frozen=True)
class HelpDetails:
    """Whom the people of a partnership ask when they are stuck."""

    contact: str = ""
    email: str = ""
    phone: str = ""


@transaction.atomic
def found_partnership(*, area_number: str, organisation: str, name: str, email: str) -> SentInvitation:
    """Founds the partnership of an area, with its council, and invites its first administrator.

    Only the program itself does this, from the command line. Raises `UnknownAreaError` and
    `FoundedAlreadyError`.
    """
    by = the_program(Interface.COMMAND)
    known = area(area_number)
    if Partnership.objects.select_for_update().exists():
        raise FoundedAlreadyError(f"This installation has its partnership: {Partnership.objects.get()}.")
    Partnership.objects.create(area_number=area_number)
    council = add_organisation(by=by, details=OrganisationDetails(organisation, OrganisationKind.COUNCIL))
    invited = invite_person(by=by, name=name, email=email, role=RoleName.ADMINISTRATOR, organisation=council)
    record(PARTNERSHIP_FOUNDED, by=by, about=_ABOUT, detail={"area": known.number})
    return invited


@transaction.atomic
def invite_first_administrator_again() -> SentInvitation:
    """A new link for the first administrator, while nobody is administrator.

    Raises `NotFoundedError`, and `FoundedAlreadyError` when there is an administrator.
    """
    if lasting_administrators().exists():
        raise FoundedAlreadyError("There is an administrator. Ask them for an invitation.")
    waiting = Invitation.objects.waiting().filter(role=RoleName.ADMINISTRATOR).first()
    if waiting is None:
        raise NotFoundedError("Nobody has been invited as administrator. Found the partnership first.")
    return send_again(by=the_program(Interface.COMMAND), invitation=waiting.pk)


@transaction.atomic
def change_partnership(*, by: Visitor, version: int, details: HelpDetails) -> Partnership:
    """Changes whom people ask for help. Raises `NotAllowedError` and `ChangedMeanwhileError`."""
    check_may(by, MANAGE_PARTNERSHIP)
    held = Partnership.held_for_change(1, version)
    before = HelpDetails(held.contact, held.email, held.phone)
    held.contact, held.email, held.phone = details.contact, details.email, details.phone
    held.save()
    personal = changed(asdict(before), asdict(details))
    record(PARTNERSHIP_CHANGED, by=by, about=_ABOUT, personal=personal)
    return held
