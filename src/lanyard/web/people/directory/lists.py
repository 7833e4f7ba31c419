"""The two lists of the directory: organisations and people."""

from collections.abc import Sequence

from django.db.models.functions import Lower
from django.urls import reverse
from django.utils import timezone

from lanyard.core.packs.sheets import CellKind
from lanyard.core.words.numbers import count
from lanyard.web.access.roles import KIND_WORDS, ROLES
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.lists import AnyOf, Cell, Column, ListPage, OneOf, Search
from lanyard.web.pages.lists.filters import Rows
from lanyard.web.people.access import SEE_DIRECTORY
from lanyard.web.people.directory.presenters import kind_in_words
from lanyard.web.people.models import Organisation, Person, RoleHeld
from lanyard.web.people.models.persons import RoleHeldQuerySet

OPEN, CLOSED = "open", "closed"


def _of_kinds(rows: Rows, kinds: Sequence[str]) -> Rows:
    return rows.filter(kind__in=kinds)


def _open_or_closed(rows: Rows, states: Sequence[str]) -> Rows:
    if set(states) == {OPEN, CLOSED}:
        return rows
    return rows.filter(closed_on__isnull=OPEN in states)


def _with_roles(rows: Rows, roles: Sequence[str]) -> Rows:
    return rows.filter(pk__in=_in_force().filter(role__in=roles).values("person"))


def _in_organisations(rows: Rows, organisations: Sequence[str]) -> Rows:
    return rows.filter(pk__in=_in_force().filter(organisation__in=map(int, organisations)).values("person"))


def _in_force() -> RoleHeldQuerySet:
    return RoleHeld.objects.counting_on(timezone.localdate())


def _organisation_name(organisation: Organisation) -> Cell:
    return Cell(organisation.name, reverse("people:organisation", args=[organisation.pk]))


def _people(organisation: Organisation) -> int:
    """What `queries.organisations_listed` has counted."""
    return int(vars(organisation)["people"])


def _person_name(person: Person) -> Cell:
    return Cell(person.name, reverse("people:person", args=[person.pk]), below=person.email)


def _roles_today(person: Person) -> list[RoleHeld]:
    """What `queries.people_listed` has fetched."""
    held: list[RoleHeld] = vars(person)["roles_today"]
    return held


def _roles(person: Person) -> str:
    return ", ".join(dict.fromkeys(held.role_of.title for held in _roles_today(person)))


def _organisations(person: Person) -> str:
    return ", ".join(dict.fromkeys(held.organisation.name for held in _roles_today(person)))


ORGANISATIONS: ListPage[Organisation] = ListPage(
    name="organisations",
    title="Organisations",
    one="organisation",
    many="organisations",
    none_yet="There are no organisations yet.",
    columns=(
        Column("name", "Name", _organisation_name, (Lower("name"),), width=40),
        Column("kind", "What it is", kind_in_words, ("kind", Lower("name")), width=30),
        Column(
            "people",
            "People",
            lambda each: count(_people(each)),
            ("people", Lower("name")),
            value=_people,
            kind=CellKind.COUNT,
            width=10,
        ),
    ),
    more_in_files=(
        Column("urn", "URN", lambda each: each.urn, width=10),
        Column("email", "Shared email address", lambda each: each.email),
        Column("phone", "Phone number", lambda each: each.phone, width=20),
    ),
    search=Search("Search by name or URN", ("name", "urn")),
    filters=(
        AnyOf(
            "kind", "What it is", tuple((kind.value, words) for kind, words in KIND_WORDS.items()), _of_kinds
        ),
        AnyOf("state", "Open or closed", ((OPEN, "Open"), (CLOSED, "Closed")), _open_or_closed),
    ),
)
"""All organisations, with how many people hold a role in each."""


def people_list(visitor: Visitor) -> ListPage[Person]:
    """All people, with the roles they hold today and where. Filters offer what the visitor sees."""
    seen = Organisation.objects.within(visitor, SEE_DIRECTORY).order_by(Lower("name"))
    return ListPage(
        name="people",
        title="People",
        one="person",
        many="people",
        none_yet="There are no people yet.",
        columns=(
            Column("name", "Name", _person_name, (Lower("name"),), value=lambda each: each.name),
            Column("roles", "Roles", _roles, width=40),
            Column("organisations", "Organisations", _organisations, width=40),
            Column("phone", "Phone number", lambda each: each.phone, width=20),
        ),
        more_in_files=(Column("email", "Email address", lambda each: each.email, width=40),),
        search=Search("Search by name or email address", ("name", "email")),
        filters=(
            OneOf(
                "organisation",
                "Organisation",
                tuple((str(pk), name) for pk, name in seen.values_list("pk", "name")),
                _in_organisations,
            ),
            OneOf(
                "role",
                "Role",
                tuple((name.value, role.title) for name, role in ROLES.items()),
                _with_roles,
            ),
        ),
    )
