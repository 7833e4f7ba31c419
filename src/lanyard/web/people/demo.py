"""The demo's scene of the people room: how the partnership is founded, and who comes and goes in it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from lanyard.core.words.areas import MADE_UP_AREA_NUMBER
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.people import cast
from lanyard.web.people.cast import Part
from lanyard.web.people.directory.actions.organisations import (
    OrganisationDetails,
    add_organisation,
    change_organisation,
    close_organisation,
    details_of,
    reopen_organisation,
)
from lanyard.web.people.directory.actions.partnership import (
    HelpDetails,
    change_partnership,
    found_partnership,
)
from lanyard.web.people.directory.actions.roles import end_role, give_role
from lanyard.web.people.invitations.acceptance import accept_invitation
from lanyard.web.people.invitations.actions import invite_person, send_again, withdraw_invitation
from lanyard.web.people.invitations.rules import WAITS
from lanyard.web.people.links.actions import report_wrong_person, use_link
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Invitation, Organisation, Partnership, Person, RoleHeld, SignedLink
from lanyard.web.people.sign_in.actions import reset_second_factors
from lanyard.web.people.sign_in.acts import FAILED, SIGNED_IN, SIGNED_OUT
from lanyard.web.people.sign_in.demo import holder_of
from lanyard.web.people.sign_in.events import record_attempt, record_of
from lanyard.web.people.visitors import visitor_for
from lanyard.web.stage.scenes import Scene, Stage, Story

_GUESTS_STAY = timedelta(weeks=6)


def _play(stage: Stage) -> Story:
    yield (founded := stage.at(-39, 9, 30))
    _found(founded)
    by = stage.acting(RoleName.ADMINISTRATOR)
    yield stage.at(-38, 10, 5)
    _add_organisations(by)
    yield (invited := stage.at(-37, 14))
    for part in cast.STAFF:
        _bring_in(part, by, invited)
    yield (invited := stage.at(-20, 11, 20))
    for part in cast.FURTHER:
        _bring_in(part, by, invited)
    _invite(cast.NEVER_CAME, by, invited)
    yield stage.at(-12, 16, 45)
    _close_for_good(by, stage.day(-12))
    yield from _days_of_the_inspection(stage)


def _days_of_the_inspection(stage: Stage) -> Story:
    by, lano = stage.acting(RoleName.ADMINISTRATOR), stage.acting(RoleName.LANO)
    yield stage.at(1, 9, 12)
    _sign_in(RoleName.LANO)
    yield (invited := stage.at(1, 9, 50))
    _bring_in(cast.INSPECTOR, lano, invited, last_day=invited.date() + _GUESTS_STAY)
    yield stage.at(1, 10, 30)
    _lend_a_hand(lano, stage)
    yield (invited := stage.at(1, 13, 15))
    _invite(cast.WITHDRAWN, by, invited)
    _invite(cast.WENT_ASTRAY, stage.acting(RoleName.LINK_OFFICER), invited)
    yield stage.at(1, 15, 40)
    report_wrong_person(link=_link_of(_invitation(cast.WENT_ASTRAY)))
    withdraw_invitation(by=by, invitation=_invitation(cast.WITHDRAWN).pk)
    yield stage.at(2, 8, 40)
    _forget_a_password(RoleName.TIMETABLE_MASTER)
    yield (invited := stage.at(2, 11))
    _send_again(cast.WENT_ASTRAY, stage.acting(RoleName.LINK_OFFICER), invited)
    _invite(cast.WAITING, by, invited)
    yield from _today(stage, by)


def _today(stage: Stage, by: Visitor) -> Story:
    yield stage.at(3, 8, 35)
    reset_second_factors(by=stage.acting(RoleName.IT_SUPPORT), person=_holder(RoleName.EVALUATION_LEAD).pk)
    yield stage.at(3, 8, 55)
    _close_by_mistake(by)
    yield stage.at(3, 9, 5)
    _sign_in(RoleName.DATA_LEAD)
    _sign_in(RoleName.INSPECTOR)


SCENE = Scene("people", "The partnership is founded, people join it, and inspectors come as guests.", _play)


def _found(moment: datetime) -> None:
    part = cast.ADMINISTRATOR
    found_partnership(
        area_number=MADE_UP_AREA_NUMBER, organisation=cast.COUNCIL, name=part.name, email=part.email
    )
    administrator = _accept(part, moment)
    _tell_when(part, moment)
    details = HelpDetails(f"{part.name}, {cast.COUNCIL}", part.email, "01632 960001")
    version = Partnership.objects.get().version
    change_partnership(by=visitor_for(administrator), version=version, details=details)


def _add_organisations(by: Visitor) -> None:
    council = _organisation(cast.COUNCIL)
    details = replace(details_of(council), email="send@made-up.example", phone="01632 960001")
    change_organisation(by=by, organisation=council.pk, version=council.version, details=details)
    for number, (name, kind) in enumerate(cast.ORGANISATIONS.items(), start=2):
        # Numbers that are kept for drama: nobody's telephone rings.
        add_organisation(by=by, details=OrganisationDetails(name, kind, phone=f"01632 9600{number:02}"))


def _bring_in(part: Part, by: Visitor, moment: datetime, last_day: date | None = None) -> None:
    """Invites somebody, who makes their account."""
    _ask(part, by, last_day)
    _accept(part, moment)
    _tell_when(part, moment)


def _invite(part: Part, by: Visitor, moment: datetime) -> None:
    """Invites somebody, who does not come at once."""
    _ask(part, by)
    _tell_when(part, moment)


def _ask(part: Part, by: Visitor, last_day: date | None = None) -> None:
    invite_person(
        by=by,
        name=part.name,
        email=part.email,
        role=part.role,
        organisation=_organisation(part.organisation),
        last_day=last_day,
    )


def _accept(part: Part, moment: datetime) -> Person:
    """Comes by the link, and makes an account that has no password: the demo has other ways in."""
    invitation = _invitation(part)
    link = use_link(link=_link_of(invitation))
    person = accept_invitation(by=visitor_by(link), invitation=invitation.pk, password=None)
    RoleHeld.objects.filter(person=person).update(first_day=moment.date())
    return person


def _send_again(part: Part, by: Visitor, moment: datetime) -> None:
    send_again(by=by, invitation=_invitation(part).pk)
    _tell_when(part, moment)


def _tell_when(part: Part, moment: datetime) -> None:
    """What was sent in the story's past bears that day, and links of long ago have expired."""
    invitation = _invitation(part)
    Invitation.objects.filter(pk=invitation.pk).update(made=moment)
    SignedLink.objects.filter(pk=_link_of(invitation)).update(made=moment, expires=moment + WAITS)


def _lend_a_hand(by: Visitor, stage: Stage) -> None:
    """Communications help out as runner, and a runner of some weeks stops."""
    council = _organisation(cast.COUNCIL).pk
    helper = _holder(RoleName.COMMUNICATIONS).pk
    give_role(by=by, person=helper, role=RoleName.RUNNER, organisation=council, first_day=stage.called)
    earlier = give_role(
        by=by,
        person=_holder(RoleName.EDUCATION_CONTRIBUTOR).pk,
        role=RoleName.RUNNER,
        organisation=council,
        first_day=stage.called,
    )
    end_role(by=by, held=earlier.pk)


def _forget_a_password(role: RoleName) -> None:
    person = _holder(role)
    for _ in range(2):
        record_attempt(FAILED, person)
    record_of(SIGNED_IN, person)
    record_of(SIGNED_OUT, person)


def _close_for_good(by: Visitor, day: date) -> None:
    school = close_organisation(by=by, organisation=_organisation(cast.CLOSED_SCHOOL).pk)
    Organisation.objects.filter(pk=school.pk).update(closed_on=day)


def _close_by_mistake(by: Visitor) -> None:
    school = _organisation(cast.SPECIAL).pk
    close_organisation(by=by, organisation=school)
    reopen_organisation(by=by, organisation=school)


def _sign_in(role: RoleName) -> None:
    record_of(SIGNED_IN, _holder(role))


def _organisation(name: str) -> Organisation:
    return Organisation.objects.get(name=name)


def _invitation(part: Part) -> Invitation:
    return Invitation.objects.get(email=part.email)


def _link_of(invitation: Invitation) -> int:
    return invitation.link_id or 0


def _holder(role: RoleName) -> Person:
    holder = holder_of(role)
    assert holder is not None  # noqa: S101 - the story has brought them in by then
    return holder
