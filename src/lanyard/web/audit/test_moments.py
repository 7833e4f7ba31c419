"""Only the demo can tell of what happened before; a real record knows nothing but the clock."""

from datetime import UTC, datetime, timedelta

import pytest
from pytest_django import Settings
from tests.web.events import an_event

from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.errors import BackdatingError
from lanyard.web.audit.moments import APART, happening_at

LONG_AGO = datetime(2025, 3, 4, 9, 30, tzinfo=UTC)


def test_outside_the_demo_nothing_can_be_backdated(settings: Settings) -> None:
    settings.IS_DEMO = False
    with pytest.raises(BackdatingError, match="Only the demo"), happening_at(LONG_AGO):
        pytest.fail("The block must not be entered.")


@pytest.mark.django_db
def test_in_the_demo_acts_follow_each_other_from_a_moment_on(settings: Settings) -> None:
    settings.IS_DEMO = True
    with happening_at(LONG_AGO):
        moments = [an_event().at, an_event().at]
    assert moments == [LONG_AGO, LONG_AGO + APART]
    assert verify_chain().fault == ""


@pytest.mark.django_db
def test_afterwards_the_clock_counts_again(settings: Settings) -> None:
    settings.IS_DEMO = True
    with happening_at(LONG_AGO):
        an_event()
    assert datetime.now(UTC) - an_event().at < timedelta(hours=1)


@pytest.mark.django_db
def test_nothing_is_recorded_that_is_still_to_come(settings: Settings) -> None:
    settings.IS_DEMO = True
    with happening_at(datetime.now(UTC) + timedelta(days=1)):
        at = an_event().at
    assert at <= datetime.now(UTC)
