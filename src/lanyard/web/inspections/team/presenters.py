"""The words of the team, side by side."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.http import urlencode

from lanyard.core.frameworks.declare import WantedRole
from lanyard.core.words.phrases import curled
from lanyard.web.inspections.models import Inspection, TeamMember

SIDES = {
    "partnership": "The partnership",
    "forum": "Parent carer forum",
    "inspectorate": "Inspectors",
}
"""The sides of a team in order, as pages name them."""
_FEW = 4
"""So many roles can be named in one line."""


@dataclass(frozen=True)
class MemberShown:
    """Somebody in a role, and how they are reached at work."""

    name: str
    organisation: str
    email: str
    phone: str
    is_deputy: bool
    has_account: bool
    change: str
    remove: str
    send: str


@dataclass(frozen=True)
class RoleShown:
    """A role of the framework with who has it. `missing` says in words who is still wanted."""

    id: str
    title: str
    does: str
    missing: str
    caution: str
    fill: str
    members: tuple[MemberShown, ...]


@dataclass(frozen=True)
class SideShown:
    """One side of the team."""

    id: str
    title: str
    roles: tuple[RoleShown, ...]


def sides(inspection: Inspection, members: Iterable[TeamMember]) -> list[SideShown]:
    """The team by side, each with the roles of its framework; sides without roles are left out."""
    by_role: dict[str, list[TeamMember]] = {}
    for member in members:
        by_role.setdefault(member.role, []).append(member)
    shown = [
        SideShown(side, title, tuple(_roles_of(inspection, side, by_role))) for side, title in SIDES.items()
    ]
    return [side for side in shown if side.roles]


def still_wanted(shown: Iterable[SideShown]) -> str:
    """Which roles still want somebody, by name where they are few; empty when none does."""
    roles = [role.title for side in shown for role in side.roles if role.missing]
    if len(roles) > _FEW:
        return f"{len(roles)} roles still to be filled. They stand in broken frames below."
    return f"Still to be filled: {', '.join(roles)}." if roles else ""


def member_shown(member: TeamMember) -> MemberShown:
    """A member in words; contact details of an account are those of the account."""
    known = member.person or member
    return MemberShown(
        name=str(member),
        organisation=member.organisation,
        email=known.email,
        phone=known.phone,
        is_deputy=member.is_deputy,
        has_account=member.person is not None,
        change=reverse("inspections:change-member", args=[member.pk]),
        remove=reverse("inspections:remove-member", args=[member.pk]),
        send=reverse("inspections:send-link", args=[member.pk]) if member.person else "",
    )


def role_title(inspection: Inspection, role: str) -> str:
    """What the framework calls a role; its id where the framework has it no more."""
    return next((curled(wanted.title) for wanted in inspection.rules_of.roles if wanted.id == role), role)


def _roles_of(inspection: Inspection, side: str, by_role: dict[str, list[TeamMember]]) -> Iterable[RoleShown]:
    fill = reverse("inspections:fill-role", args=[inspection.pk])
    for wanted in inspection.rules_of.roles:
        if wanted.side == side:
            members = by_role.get(wanted.id, [])
            yield RoleShown(
                id=wanted.id,
                title=curled(wanted.title),
                does=curled(wanted.does),
                missing=_missing(wanted, members),
                caution=_caution(wanted),
                fill=f"{fill}?{urlencode({'role': wanted.id})}",
                members=tuple(member_shown(member) for member in members),
            )


def _missing(wanted: WantedRole, members: Sequence[TeamMember]) -> str:
    """Who is wanted, a deputy not counted: "Not filled", or "1 more wanted" where there should be several."""
    found = sum(not member.is_deputy for member in members)
    if found >= wanted.at_least:
        return ""
    return f"{wanted.at_least - found} more wanted" if found else "Not filled"


def _caution(wanted: WantedRole) -> str:
    """Where a role comes from, if that is not sure."""
    return "" if wanted.strength.is_verified else curled(wanted.source)
