"""Who may give and end which role, where: so that nobody gets more rights than their own by giving them."""

from datetime import date

from lanyard.core.words.phrases import lower_first
from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.permissions import Scope, declared_permissions
from lanyard.web.access.roles import KIND_WORDS, ROLES, SERVING_THE_PARTNERSHIP, Role, RoleName
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.errors import UnfitRoleError
from lanyard.web.people.models import Organisation


def can_give(by: Visitor, role: RoleName, organisation: Organisation) -> bool:
    """Whether somebody may give this role in this organisation, and end it there.

    Who manages people for the whole partnership may give any. Who manages them in one organisation may give
    only roles that serve it, and none that has a right across the partnership which they lack themselves.
    """
    if by.reach(MANAGE_PEOPLE).everything:
        return True
    return (
        by.may(MANAGE_PEOPLE, organisation.pk)
        and role not in SERVING_THE_PARTNERSHIP
        and all(
            by.reach(permission).everything
            for permission in declared_permissions()
            if permission.granted.get(role) is Scope.PARTNERSHIP
        )
    )


def check_give(by: Visitor, role: RoleName, organisation: Organisation) -> None:
    """Raises `NotAllowedError` unless somebody may give and end this role in this organisation."""
    check_may(by, MANAGE_PEOPLE, organisation.pk)
    if not can_give(by, role, organisation):
        raise NotAllowedError(
            f"{ROLES[role].title} is a role for the whole partnership. "
            "Ask the nominated officer or an administrator to give or end it."
        )


def roles_to_give(by: Visitor, organisation: Organisation) -> tuple[Role, ...]:
    """The roles that somebody may give in an organisation and that can be held there."""
    fitting = (role for role in ROLES.values() if role.fits(organisation.kind_of))
    return tuple(role for role in fitting if can_give(by, role.name, organisation))


def check_fits(role: Role, organisation: Organisation, first_day: date, last_day: date | None) -> None:
    """Raises `UnfitRoleError` when the role cannot be held there on those days."""
    if organisation.closed_on is not None:
        raise UnfitRoleError(f"{organisation} is closed. Reopen it first, or choose another organisation.")
    if not role.fits(organisation.kind_of):
        raise UnfitRoleError(f"{role.title} cannot be held in {organisation}. {_where(role)}", "role")
    if role.is_guest and last_day is None:
        raise UnfitRoleError(
            f"Enter a last day: {lower_first(role.title)} is a guest’s role, and guests come for a time.",
            "last_day",
        )
    if last_day is not None and last_day < first_day:
        raise UnfitRoleError("The last day must be the first day or later.", "last_day")


def _where(role: Role) -> str:
    """The kinds of organisation in which a role can be held, as a sentence."""
    kinds = [words for kind, words in KIND_WORDS.items() if role.fits(kind)]
    return f"It can be held in: {', '.join(lower_first(words) for words in kinds)}."
