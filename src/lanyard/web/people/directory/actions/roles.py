"""How roles are given and ended."""

from datetime import date

from django.db import transaction
from django.utils import timezone

from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.audit.acts import Act
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.pages.undo import Given, TakingBack
from lanyard.web.people.directory.access import check_not_oneself
from lanyard.web.people.directory.acts import ROLE_ENDED, ROLE_ENDING_UNDONE, ROLE_GIVEN
from lanyard.web.people.directory.administrators import check_one_is_left
from lanyard.web.people.errors import HeldAlreadyError, NothingToUndoError, RoleOverError, UnfitRoleError
from lanyard.web.people.giving import check_fits, check_give
from lanyard.web.people.models import Organisation, Person, RoleHeld


@transaction.atomic
def give_role(
    *,
    by: Visitor,
    person: int,
    role: RoleName,
    organisation: int,
    first_day: date | None = None,
    last_day: date | None = None,
) -> RoleHeld:
    """Gives somebody a role in an organisation, from today unless a first day is given.

    Raises `NotAllowedError` where `by` may not give it or would give it to themselves, `UnfitRoleError` where
    it cannot be held there or a guest has no last day, and `HeldAlreadyError`.
    """
    whom = Person.objects.select_for_update().get(pk=person)
    where = Organisation.objects.select_for_update().get(pk=organisation)
    begins = first_day or timezone.localdate()
    check_give(by, role, where)
    check_not_oneself(by, whom)
    check_fits(ROLES[role], where, begins, last_day)
    _check_not_held(whom, where, role, begins)
    held = RoleHeld.objects.create(
        person=whom, organisation=where, role=role, first_day=begins, last_day=last_day
    )
    _record(ROLE_GIVEN, held, by)
    return held


@transaction.atomic
def end_role(*, by: Visitor, held: int, last_day: date | None = None) -> RoleHeld:
    """Ends a role at once, or with the end of its last day where one is given.

    Raises `NotAllowedError`, `RoleOverError` when it is over, `UnfitRoleError` for a last day in the past,
    and `LastAdministratorError`.
    """
    role = _held(held)
    today = timezone.localdate()
    check_give(by, RoleName(role.role), role.organisation)
    if is_over(role, today):
        raise RoleOverError(f"{role.person} is no longer {role}.")
    check_one_is_left([role])
    _end(role, today, last_day)
    role.save()
    _record(ROLE_ENDED, role, by)
    return role


def is_over(held: RoleHeld, today: date) -> bool:
    """Whether a role has ended."""
    return held.ended_on is not None or (held.last_day is not None and held.last_day < today)


@transaction.atomic
def _take_back_ending(by: Visitor, given: Given) -> str:
    """Sets a role's end back to what it was, unless somebody has changed it since."""
    held = _held(int(given["held"] or 0))
    check_give(by, RoleName(held.role), held.organisation)
    if _ending(held) != (given["ended_on"], given["last_day"]):
        raise NothingToUndoError("This role has been changed by somebody since. Nothing has been undone.")
    _check_not_held(held.person, held.organisation, RoleName(held.role), held.first_day, held)
    held.ended_on = None
    held.last_day = date.fromisoformat(str(given["was"])) if given["was"] else None
    held.save()
    _record(ROLE_ENDING_UNDONE, held, by)
    return f"{held.person} is {held} again, as before."


UNDO_ENDING = TakingBack("people.end-role", _take_back_ending)


def ending_to_undo(held: RoleHeld, was: date | None) -> Given:
    """What undoing the ending of a role needs to know; `was` is the last day it had before."""
    ended_on, last_day = _ending(held)
    return {
        "held": held.pk,
        "ended_on": ended_on,
        "last_day": last_day,
        "was": was.isoformat() if was else None,
    }


def _ending(held: RoleHeld) -> tuple[str | None, str | None]:
    return (_iso(held.ended_on), _iso(held.last_day))


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None


def _held(held: int) -> RoleHeld:
    return (
        RoleHeld.objects.select_for_update(of=("self",)).select_related("person", "organisation").get(pk=held)
    )


def _end(held: RoleHeld, today: date, last_day: date | None) -> None:
    if last_day is None:
        held.ended_on = today
        return
    if last_day < max(today, held.first_day):
        raise UnfitRoleError(
            "The last day must be today or later, and not before the role begins.", "last_day"
        )
    held.last_day = last_day


def _check_not_held(
    person: Person, organisation: Organisation, role: RoleName, first_day: date, but: RoleHeld | None = None
) -> None:
    """A role that begins while the same person still has it there would be held twice."""
    same = RoleHeld.objects.filter(person=person, organisation=organisation, role=role, ended_on=None)
    if any(not is_over(each, first_day) for each in same.exclude(pk=but.pk if but else 0)):
        raise HeldAlreadyError(
            f"{person} has or will have the role {ROLES[role].title} in {organisation} already.", "role"
        )


def _record(act: Act, held: RoleHeld, by: Visitor) -> None:
    record(
        act,
        by=by,
        about=About(PERSON, held.person_id, held.organisation_id),
        detail={
            "role": held.role,
            "organisation": held.organisation_id,
            "first_day": _iso(held.first_day),
            "last_day": _iso(held.last_day),
            "ended_on": _iso(held.ended_on),
        },
    )
