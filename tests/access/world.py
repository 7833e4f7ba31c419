"""A made-up partnership in which everybody comes once: made once for all tests of access."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta

from django.db import transaction
from django.http import StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.test import Client
from django.utils import timezone

from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.routes import Route
from lanyard.web.access.visitor import Interface
from lanyard.web.api.access import USE_API
from lanyard.web.api.tokens.actions import may_carry
from lanyard.web.audit.record import About
from lanyard.web.people.invitations.access import INVITATION
from lanyard.web.people.links.actions import make_link
from lanyard.web.people.links.arrivals import CAME_IN_BY
from lanyard.web.people.models import Organisation, Person
from lanyard.web.people.sign_in.second_factor import mark_passed
from lanyard.web.people.visitors import visitor_for
from tests.access.declared import Comer, Outcome, Way
from tests.access.reached import REACHED
from tests.access.subjects import SUBJECTS, an_invitation
from tests.web.factories import a_partnership, a_person, an_organisation, fitting
from tests.web.tokens import a_token

Things = Mapping[str, object]


@dataclass(frozen=True)
class World:
    """Browsers and programs by who has them, each comer's own things, and those of others, by kind."""

    clients: Mapping[Comer, Client]
    own: Mapping[Comer, Things]
    of_others: Things

    def comers_to(self, route: Route) -> list[Comer]:
        """All who come by the route's own way; of those who come by others, one role stands for all."""
        fitting_ways = {Way.PROGRAM, Way.BARE_PROGRAM} if route.through is Interface.API else {Way.SIGNED_IN}
        return [
            comer
            for comer in self.clients
            if comer.way in fitting_ways or comer.role in {None, RoleName.ADMINISTRATOR}
        ]

    def answer(self, comer: Comer, address: str, method: str = "get") -> HttpResponseBase:
        """What somebody is answered. Whatever it changes is undone."""
        with _undone():
            answered: HttpResponseBase = getattr(self.clients[comer], method)(address)
            if isinstance(answered, StreamingHttpResponse):
                answered.getvalue()  # taken whole, as by a browser: its file is open until then
            return answered


def a_world() -> World:
    """Somebody in every role, by every way that there is for them; nobody; and the holder of a link."""
    a_partnership()
    stranger = a_person(RoleName.LANO)
    made = [_in_role(role) for role in RoleName]
    nobody, by_link = Comer(Way.NOBODY), Comer(Way.LINK)
    holder, offered = _holder_of_link(stranger)
    clients = {nobody: Client(), by_link: holder}
    own: dict[Comer, Things] = {nobody: {}, by_link: {"invitation": offered}}
    for person, comers in made:
        organisation = person.roles_held.get().organisation
        things = _things_of(person, organisation)
        clients.update(comers)
        own.update(dict.fromkeys(comers, things))
    elsewhere = an_organisation(OrganisationKind.OTHER)
    return World(clients, own, _things_of(stranger, elsewhere))


def outcome_of(answer: HttpResponseBase) -> Outcome:
    """What an answer amounts to."""
    where = answer.headers.get("Location", "")
    if where.startswith("/sign-in/?next="):
        return Outcome.TO_SIGN_IN
    if where == "/link/" and REACHED in answer.headers:
        return Outcome.TO_LINK_PAGE
    by_status = {401: Outcome.UNKNOWN, 403: Outcome.NOT_ALLOWED, 404: Outcome.NOT_FOUND}
    refusal = by_status.get(answer.status_code)
    assert refusal or REACHED in answer.headers, f"Refused with {answer.status_code} {where}"
    return refusal or Outcome.PASSED


def _in_role(role: RoleName) -> tuple[Person, dict[Comer, Client]]:
    person = a_person(role, organisation=an_organisation(fitting(role)))
    comers = {Comer(Way.SIGNED_IN, role): _browser(person)}
    visitor = visitor_for(person)
    if visitor.may(USE_API):
        carried = a_token(person, *may_carry(visitor)).secret
        comers[Comer(Way.PROGRAM, role)] = _program(carried)
        comers[Comer(Way.BARE_PROGRAM, role)] = _program(a_token(person, name="Bare").secret)
    return person, comers


def _browser(person: Person) -> Client:
    client = Client()
    client.force_login(person)
    session = client.session
    mark_passed(session)
    session.save()
    return client


def _program(secret: str) -> Client:
    return Client(headers={"Authorization": f"Bearer {secret}"})


def _holder_of_link(sender: Person) -> tuple[Client, object]:
    """A browser whose session has come in by the link of an invitation, and that invitation."""
    number = an_invitation(sender, an_organisation())
    link = make_link(
        by=visitor_for(sender),
        purpose=INVITATION,
        for_name="Ada Made-Up",
        for_email="ada@example.org",
        about=About("invitation", str(number)),
        expires=timezone.now() + timedelta(days=1),
    ).link
    client = Client()
    session = client.session
    session[CAME_IN_BY] = link.pk
    session.save()
    return client, number


def _things_of(person: Person, organisation: Organisation) -> Things:
    return {kind: make(person, organisation) for kind, make in SUBJECTS.items()}


@contextmanager
def _undone() -> Iterator[None]:
    with transaction.atomic():
        yield
        transaction.set_rollback(True)
