"""Every address × everybody × one's own thing and another's gives the answer that the access table declares.

One partnership is made for the whole file; each request is undone.
"""

import shutil
from collections.abc import Iterator
from http import HTTPStatus
from pathlib import Path

import pytest
from django.conf import settings
from django.db import transaction
from django.test import override_settings
from pytest_django import DjangoDbBlocker

from lanyard.web.access.routes import Door, Route, access_table
from lanyard.web.access.visitor import Interface
from lanyard.web.site import settings as site_settings
from tests.access.addresses import Address, addresses
from tests.access.declared import REFUSALS, Comer, Outcome, declared
from tests.access.subjects import SUBJECTS
from tests.access.world import World, a_world, outcome_of

pytestmark = pytest.mark.django_db

_PROBED = override_settings(
    MIDDLEWARE=[*site_settings.MIDDLEWARE, "tests.access.reached.ReachedMiddleware"],
    TEMPLATES=[{"BACKEND": "tests.access.blank.BlankTemplates", "DIRS": [], "APP_DIRS": False}],
    API_CALLS_OF_A_TOKEN=10**9,
    API_CALLS_OF_AN_ADDRESS=10**9,
)


@pytest.fixture(scope="module")
def world(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[World]:
    """The partnership, in one transaction that is never kept."""
    with _PROBED, django_db_blocker.unblock(), transaction.atomic():
        yield a_world()
        transaction.set_rollback(True)
    for left in Path(settings.DATA).iterdir():
        shutil.rmtree(left, ignore_errors=True)


@pytest.fixture(autouse=True)
def _no_data_left() -> None:
    """Unlike elsewhere files stay from test to test: what addresses name is made once for all of them."""


def test_the_table_lists_every_address_and_none_that_is_not_there() -> None:
    assert sorted(access_table()) == sorted({each.route for each in addresses()})


def test_every_kind_of_thing_that_an_address_names_can_be_made() -> None:
    assert {route.about for route in access_table().values() if route.about} == set(SUBJECTS)


def test_an_address_that_names_a_thing_names_one() -> None:
    named = {each.route: len(each.examples) for each in addresses() if access_table()[each.route].about}
    assert {route: count for route, count in named.items() if count != 1} == {}


def test_the_door_for_machines_is_the_api_s_alone() -> None:
    machines = [route for route in access_table().values() if route.needs is Door.MACHINES]
    assert {route.through for route in machines} == {Interface.API}


@pytest.mark.parametrize("address", addresses(), ids=lambda address: address.route)
def test_everybody_is_answered_as_declared(world: World, address: Address) -> None:
    route = access_table()[address.route]
    wrong = [
        f"{comer}, {'own' if is_own else 'other'} {route.about or 'page'}: {found} instead of {expected}"
        for comer in world.comers_to(route)
        for is_own in _whose(world, comer, route)
        for found, expected in _answers(world, comer, address, is_own=is_own)
        if found != expected
    ]
    assert wrong == []


def _whose(world: World, comer: Comer, route: Route) -> tuple[bool, ...]:
    """Whether to ask for one's own thing and for another's: for both where that makes a difference."""
    if route.about not in world.own[comer]:
        return (False,)
    own, other = (declared(route, comer, is_own=is_own) for is_own in (True, False))
    return (False,) if own is other else (True, False)


def _answers(
    world: World, comer: Comer, address: Address, *, is_own: bool
) -> Iterator[tuple[Outcome, Outcome]]:
    """What was found and what is declared: for looking, and for changing by whoever may not even look."""
    route = access_table()[address.route]
    expected = declared(route, comer, is_own=is_own)
    things = world.own[comer] if is_own else world.of_others
    where = address.of(things[route.about] if route.about else None)
    looked = world.answer(comer, where)
    only_acts = looked.status_code == HTTPStatus.METHOD_NOT_ALLOWED
    yield outcome_of(world.answer(comer, where, "post") if only_acts else looked), expected
    if expected in REFUSALS and not only_acts:
        changed = world.answer(comer, where, "post")
        only_shows = changed.status_code == HTTPStatus.METHOD_NOT_ALLOWED
        yield expected if only_shows else outcome_of(changed), expected
