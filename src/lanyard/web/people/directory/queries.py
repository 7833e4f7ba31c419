"""What the pages of the directory read. Each gives only what the visitor's right to see it reaches."""

from collections.abc import Sequence
from datetime import date

from django.db.models import Count, Prefetch, Q, QuerySet

from lanyard.web.access.permissions import Permission
from lanyard.web.access.visitor import Visitor
from lanyard.web.people.access import MANAGE_PEOPLE, SEE_DIRECTORY
from lanyard.web.people.models import Invitation, Organisation, Person, RoleHeld
from lanyard.web.people.models.persons import RoleHeldQuerySet


def organisations_listed(visitor: Visitor, today: date) -> QuerySet[Organisation]:
    """Organisations with `people`: how many people hold a role there today."""
    in_force = RoleHeld.objects.counting_on(today)
    return Organisation.objects.within(visitor, SEE_DIRECTORY).annotate(
        people=Count("roles_held__person", filter=Q(roles_held__in=in_force), distinct=True)
    )


def people_listed(visitor: Visitor, today: date) -> QuerySet[Person]:
    """People with `roles_today`: the roles they hold today in organisations that the visitor sees."""
    return Person.objects.within(visitor, SEE_DIRECTORY).prefetch_related(
        Prefetch("roles_held", roles_seen(visitor).counting_on(today), to_attr="roles_today")
    )


def roles_seen(visitor: Visitor) -> RoleHeldQuerySet:
    """Roles held in the organisations that the visitor sees, with those organisations."""
    seen = Organisation.objects.within(visitor, SEE_DIRECTORY)
    return RoleHeld.objects.filter(organisation__in=seen).select_related("organisation")


def roles_in(organisation: Organisation, today: date) -> Sequence[RoleHeld]:
    """Roles held in an organisation today or later, with whose they are, by name."""
    current = _not_over(RoleHeld.objects.filter(organisation=organisation), today)
    return list(current.select_related("person", "organisation").order_by("person__name", "person", "pk"))


def roles_of(person: Person, visitor: Visitor) -> Sequence[RoleHeld]:
    """Every role that somebody has, had or will have, where the visitor sees it, the latest first."""
    held = roles_seen(visitor).filter(person=person)
    return list(held.select_related("person", "organisation").order_by("-first_day", "-pk"))


def invitations_waiting(organisation: Organisation, visitor: Visitor) -> Sequence[Invitation]:
    """Invitations to an organisation that nobody has accepted yet, for those who manage its people."""
    waiting = Invitation.objects.within(visitor, MANAGE_PEOPLE).waiting().filter(organisation=organisation)
    return list(waiting.select_related("organisation", "link"))


def open_organisations(visitor: Visitor, permission: Permission) -> QuerySet[Organisation]:
    """Organisations that are open and within a right of the visitor's."""
    return Organisation.objects.within(visitor, permission).open()


def own_roles(person: Person, today: date) -> Sequence[RoleHeld]:
    """The roles that somebody holds today or will hold."""
    current = _not_over(RoleHeld.objects.filter(person=person), today)
    return list(current.select_related("person", "organisation").order_by("first_day", "pk"))


def _not_over(held: RoleHeldQuerySet, today: date) -> RoleHeldQuerySet:
    return held.filter(Q(last_day=None) | Q(last_day__gte=today), ended_on=None)
