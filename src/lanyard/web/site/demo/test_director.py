"""Scenes have their turns by the story's clock, and the whole story can be told."""

import re
from datetime import UTC, date, datetime, timedelta

import pytest
from django.utils import timezone
from pytest_django import Settings
from tests.web.events import an_event

from lanyard.web.access.roles import ROLES, RoleName
from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.errors import BackdatingError
from lanyard.web.audit.models import Event
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.mail.models import Delivery, Outgoing
from lanyard.web.people.errors import FoundedAlreadyError
from lanyard.web.people.models import Partnership
from lanyard.web.site.demo.director import fill_site
from lanyard.web.site.demo.errors import NobodyYetError
from lanyard.web.site.demo.scenes import SCENES
from lanyard.web.site.demo.ways_in import way_in_lines, ways_in
from lanyard.web.stage.scenes import Scene, Stage, Story

pytestmark = pytest.mark.django_db

WEDNESDAY = datetime(2026, 6, 10, 14, tzinfo=UTC)


@pytest.fixture(autouse=True)
def _in_the_demo(settings: Settings) -> None:
    settings.IS_DEMO = True


def a_scene(name: str, *days: int) -> Scene:
    """Records one event at nine o'clock on each of the days."""

    def play(stage: Stage) -> Story:
        for day in days:
            yield stage.at(day, 9)
            an_event(detail={"scene": name})

    return Scene(name, "Something happens.", play)


def told() -> list[tuple[str, date]]:
    return [(event.detail["scene"], event.at.date()) for event in Event.objects.order_by("number")]


def test_scenes_take_turns_by_the_clock() -> None:
    fill_site([a_scene("first", 1, 3), a_scene("second", 1, 2)], now=WEDNESDAY)
    monday = date(2026, 6, 8)
    assert told() == [
        ("first", monday),
        ("second", monday),
        ("second", monday + timedelta(days=1)),
        ("first", monday + timedelta(days=2)),
    ]


def test_a_scene_that_goes_back_in_time_goes_on_where_the_story_is() -> None:
    fill_site([a_scene("only", 2, 1)], now=WEDNESDAY)
    assert told() == [("only", date(2026, 6, 9)), ("only", date(2026, 6, 9))]


def test_who_has_not_come_yet_cannot_act() -> None:
    def play(stage: Stage) -> Story:
        yield stage.at(1, 9)
        stage.acting(RoleName.LANO)

    with pytest.raises(NobodyYetError, match="lano"):
        fill_site([Scene("early", "Too early.", play)], now=WEDNESDAY)


def test_outside_the_demo_no_story_is_told(settings: Settings) -> None:
    settings.IS_DEMO = False
    with pytest.raises(BackdatingError):
        fill_site(SCENES)
    assert Partnership.objects.exists() is False


def test_the_whole_story_leaves_one_person_a_role_and_a_record_without_a_fault() -> None:
    fill_site(SCENES)
    assert [way.role.name for way in ways_in()] == list(ROLES)
    verified = verify_chain()
    assert (verified.fault, verified.events > 100) == ("", True)
    moments = list(Event.objects.order_by("number").values_list("at", flat=True))
    assert moments[0] < timezone.now() - timedelta(days=40)
    assert set(Job.objects.values_list("state", flat=True)) == {State.DONE, State.FAILED, State.WAITING}
    assert set(Outgoing.objects.values_list("delivery", flat=True)) == {Delivery.SENT}


def test_a_site_is_filled_once() -> None:
    fill_site(SCENES)
    with pytest.raises(FoundedAlreadyError):
        fill_site(SCENES)


def test_the_ways_in_are_lines_that_end_with_addresses(settings: Settings) -> None:
    settings.SITE_ADDRESS = "http://localhost:8000"
    fill_site(SCENES)
    lines = way_in_lines()
    assert re.split(r"  +", lines[1]) == [
        "Nominated officer (LANO)",
        "Bryn Sample",
        "http://localhost:8000/demo/as/lano/",
    ]
    assert len({line.index("http") for line in lines}) == 1
