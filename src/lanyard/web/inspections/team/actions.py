"""What is done with a team. Each act is one transaction with one event."""

from dataclasses import asdict, dataclass

from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.acts import Act
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.models import Inspection, TeamMember
from lanyard.web.inspections.team.acts import MEMBER_CHANGED, MEMBER_REMOVED, REMOVAL_UNDONE, ROLE_FILLED
from lanyard.web.inspections.team.errors import TeamRefusedError
from lanyard.web.pages.undo import Given, TakingBack
from lanyard.web.people.models import Person, RoleHeld


@dataclass(frozen=True)
class MemberDetails:
    """Who has a role: somebody with an account (`person_id`), or a name with a work contact."""

    person_id: int | None = None
    name: str = ""
    organisation: str = ""
    email: str = ""
    phone: str = ""
    is_deputy: bool = False


_PERSONAL = ("name", "organisation", "email", "phone")


@transaction.atomic
def fill_role(*, by: Visitor, inspection: int, role: str, details: MemberDetails) -> TeamMember:
    """Puts somebody into a role of the framework. Raises `NotAllowedError` and `TeamRefusedError`."""
    check_may(by, ARRANGE)
    held = Inspection.objects.select_for_update().get(pk=inspection)
    if role not in {wanted.id for wanted in held.rules_of.roles}:
        raise TeamRefusedError("Choose a role of this inspection.", "role")
    member = TeamMember(inspection=held, role=role, **asdict(_placed(details)))
    _check(member)
    member.save()
    _record(ROLE_FILLED, member, by)
    return member


@transaction.atomic
def change_member(*, by: Visitor, member: int, version: int, details: MemberDetails) -> TeamMember:
    """Changes who has a role, or their contact.

    Raises `NotAllowedError`, `TeamRefusedError`, and `ChangedMeanwhileError` where somebody was faster.
    """
    check_may(by, ARRANGE)
    held = TeamMember.held_for_change(member, version)
    for name, value in asdict(_placed(details)).items():
        setattr(held, name, value)
    _check(held)
    held.save()
    _record(MEMBER_CHANGED, held, by)
    return held


@transaction.atomic
def remove_member(*, by: Visitor, member: int) -> Given:
    """Takes somebody out of a role, and gives what undoing that needs to know. Raises `NotAllowedError`.

    What is known of somebody without an account then stands in the event's personal detail alone: undoing
    has it from there.
    """
    check_may(by, ARRANGE)
    held = TeamMember.objects.select_for_update(of=("self",)).get(pk=member)
    event = _record(MEMBER_REMOVED, held, by)
    given: Given = {
        "event": event.number,
        "inspection": held.inspection_id,
        "role": held.role,
        "person": held.person_id,
        "is_deputy": int(held.is_deputy),
    }
    held.delete()
    return given


def _put_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, ARRANGE)
        member = _as_it_was(given)
        _check(member)
        member.save()
        _record(REMOVAL_UNDONE, member, by)
    return f"{member} is in the team again."


UNDO_REMOVAL = TakingBack("team.remove", _put_back)


def _as_it_was(given: Given) -> TeamMember:
    kept = PersonalDetail.objects.filter(event=int(given["event"] or 0)).first()
    if kept is None:
        raise TeamRefusedError("What was known of this person has been erased. Enter them again.")
    known = {name: str(kept.content[name]) for name in _PERSONAL}
    return TeamMember(
        inspection_id=int(given["inspection"] or 0),
        role=str(given["role"]),
        person_id=int(given["person"]) if given["person"] else None,
        is_deputy=bool(given["is_deputy"]),
        **known,
    )


def _placed(details: MemberDetails) -> MemberDetails:
    """The details with the organisation in which somebody with an account holds a role, unless one is said.

    Their name and contact stand in their account, and are not kept twice.
    """
    if details.person_id is None:
        return details
    organisation = details.organisation or _organisation_of(details.person_id)
    return MemberDetails(person_id=details.person_id, organisation=organisation, is_deputy=details.is_deputy)


def _organisation_of(person: int) -> str:
    lasting = RoleHeld.objects.filter(person=person, ended_on=None).select_related("organisation")
    held = lasting.order_by("first_day", "pk").first()
    return held.organisation.name if held else ""


def _check(member: TeamMember) -> None:
    if member.person_id is None and not member.name:
        raise TeamRefusedError("Choose a person, or write the name of somebody without an account.", "person")
    if member.person_id is None:
        return
    if not Person.objects.filter(pk=member.person_id, is_active=True).exists():
        raise TeamRefusedError("Choose somebody who is still here.", "person")
    same = TeamMember.objects.filter(
        inspection=member.inspection_id, role=member.role, person=member.person_id
    )
    if same.exclude(pk=member.pk).exists():
        raise TeamRefusedError(f"{member} has this role already. Choose somebody else.", "person")


def _record(act: Act, member: TeamMember, by: Visitor) -> Event:
    return record(
        act,
        by=by,
        about=About("inspection", member.inspection_id),
        detail={
            "role": member.role,
            "is_deputy": member.is_deputy,
            "has_account": member.person_id is not None,
        },
        personal={name: getattr(member, name) for name in _PERSONAL},
        person=member.person_id,
    )
