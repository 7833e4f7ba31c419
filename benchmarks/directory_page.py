"""Asks for the directory's list of people in a site of its own, whose settings the environment gives."""

from dataclasses import dataclass
from datetime import date
from statistics import median
from time import process_time

import django
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from benchmarks.measure import ROUNDS

PEOPLE = (1, 3, 3_000)
_PAGE = "/directory/people/"
_LONG_AGO = date(2020, 1, 1)


@dataclass(frozen=True)
class Asked:
    """What one number of people costs: queries a page, and milliseconds of CPU."""

    people: int
    queries: int
    cpu_ms: float


def main() -> None:
    """Prints one line a number of people, and whether all took the same queries."""
    django.setup()
    asked = [_asked(number) for number in PEOPLE]
    for each in asked:
        print(f"Directory with {each.people:,} people: {each.queries} queries, {each.cpu_ms:.1f} ms of CPU")
    is_met = len({each.queries for each in asked}) == 1
    print(f"Directory: {'the same queries for any number (goal, met)' if is_met else 'goal NOT MET'}")


def _asked(people: int) -> Asked:
    client = _signed_in(people)
    _answered(client)
    with CaptureQueriesContext(connection) as queries:
        _answered(client)
    return Asked(people, len(queries), median(_cpu_ms(client) for _ in range(ROUNDS)))


def _signed_in(people: int) -> Client:
    """Somebody who has signed in, once there are so many people, each with a role."""
    from lanyard.web.people.models import Organisation, Person, RoleHeld  # noqa: PLC0415 - needs the settings

    council, _ = Organisation.objects.get_or_create(name="Made-up Council", kind="council")
    there = Person.objects.count()
    made = Person.objects.bulk_create(
        Person(name=f"Person {number}", email=f"person{number}@made-up.example")
        for number in range(there, people)
    )
    RoleHeld.objects.bulk_create(
        RoleHeld(person=person, organisation=council, role="runner", first_day=_LONG_AGO) for person in made
    )
    client = Client()
    client.force_login(Person.objects.earliest("pk"), "allauth.account.auth_backends.AuthenticationBackend")
    return client


def _answered(client: Client) -> None:
    answer = client.get(_PAGE)
    if answer.status_code != 200:
        raise ValueError(f"The page answered {answer.status_code}.")


def _cpu_ms(client: Client) -> float:
    began = process_time()
    _answered(client)
    return (process_time() - began) * 1000


if __name__ == "__main__":
    main()
