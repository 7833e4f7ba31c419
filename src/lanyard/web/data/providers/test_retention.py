"""What providers sent and who sent it goes when its time has come, and drills with it."""

from datetime import timedelta

import pytest
from django.utils import timezone
from tests.web.factories import a_person, an_organisation

from lanyard.web.audit.retention.persons import Whose
from lanyard.web.audit.retention.rules import RetentionRule
from lanyard.web.data import store
from lanyard.web.data.drills.retention import RULES as DRILL_RULES
from lanyard.web.data.models import Drill, DrillClock, Part, PartWanted
from lanyard.web.data.providers.retention import PERSON_ERASERS, RULES

pytestmark = pytest.mark.django_db

(PARTS,), (DRILLS,), (CONTACTS,) = RULES, DRILL_RULES, PERSON_ERASERS


@pytest.fixture
def wanted() -> PartWanted:
    return PartWanted.objects.create(
        kind="camhs", organisation=an_organisation(), contact_name="Ada", contact_email="ada@example.org"
    )


def erased(rule: RetentionRule, days: int) -> tuple[int, int]:
    """What is due, and what goes, as at so many days from now."""
    day = timezone.localdate() + timedelta(days=days)
    return rule.due(day), rule.erase(day)


def test_what_was_sent_goes_with_its_files(wanted: PartWanted) -> None:
    part = wanted.parts.create(number=1, name="camhs.xlsx", sha256="0" * 64, size=1)
    store.part_file(part.key).mkdir(parents=True)
    assert erased(PARTS, 0) == (0, 0)
    assert erased(PARTS, 1) == (1, 1)
    assert (Part.objects.count(), store.part_file(part.key).exists()) == (0, False)


def test_drills_that_are_over_go_with_their_clocks() -> None:
    now = timezone.now()
    running = Drill.objects.create(started_at=now)
    over = Drill.objects.create(started_at=now, ended_at=now)
    DrillClock.objects.create(drill=over, item="plans", asked_at=now)
    assert erased(DRILLS, 1) == (1, 1)
    assert (list(Drill.objects.all()), DrillClock.objects.count()) == ([running], 0)


def test_who_sends_a_list_is_forgotten(wanted: PartWanted) -> None:
    ada = a_person()
    ada.email = "ada@example.org"
    ada.save()
    whose = Whose(ada.pk, frozenset({ada.email}))
    assert (CONTACTS.held(whose), CONTACTS.erase(whose), CONTACTS.held(whose)) == (1, 1, 0)
    wanted.refresh_from_db()
    assert (wanted.contact_name, wanted.contact_email) == ("", "")
