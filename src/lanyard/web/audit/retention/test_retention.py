"""What is due goes, nothing else, and its going is on record."""

from datetime import UTC, date, datetime, timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from hypothesis import given
from hypothesis import strategies as st
from tests.web.events import an_event
from tests.web.factories import a_person

from lanyard.web.access.visitor import the_program
from lanyard.web.audit.chain import verify_chain
from lanyard.web.audit.errors import DeclaredTwiceError
from lanyard.web.audit.models import Event, PersonalDetail
from lanyard.web.audit.record import About
from lanyard.web.audit.retention.actions import erase_due, erase_person, held_about, what_is_due
from lanyard.web.audit.retention.personal_detail import RULES
from lanyard.web.audit.retention.persons import PersonEraser, Whose, declare_person_erasers
from lanyard.web.audit.retention.presenters import retention_page
from lanyard.web.audit.retention.rules import Period, RetentionRule, declare_retention, declared_retention

TODAY = datetime.now(UTC).date()
IN_SIX_YEARS = date(TODAY.year + 6, 12, 31)
TITLE = "Names and contact details in the record of what happened"


@pytest.mark.parametrize(
    ("period", "day", "before", "words"),
    [
        (Period(years=6), date(2026, 6, 12), date(2020, 6, 12), "6 years"),
        (Period(months=6), date(2026, 8, 31), date(2026, 2, 28), "6 months"),
        (Period(months=6), date(2024, 8, 31), date(2024, 2, 29), "6 months"),
        (Period(years=1), date(2024, 2, 29), date(2023, 2, 28), "1 year"),
        (Period(months=1), date(2026, 1, 15), date(2025, 12, 15), "1 month"),
        (Period(years=2, days=30), date(2026, 6, 12), date(2024, 5, 13), "2 years and 30 days"),
    ],
)
def test_periods_go_by_the_calendar(period: Period, day: date, before: date, words: str) -> None:
    assert (period.before(day), str(period)) == (before, words)


@given(day=st.dates(date(1990, 1, 1), date(2100, 1, 1)), years=st.integers(0, 30), months=st.integers(0, 30))
def test_a_longer_period_never_begins_later(day: date, years: int, months: int) -> None:
    assert Period(years, months + 1).before(day) < Period(years, months).before(day) <= day


def due_on(day: date) -> int:
    """How much personal detail is due on a day."""
    (due,) = [due for due in what_is_due(day) if due.rule.title == TITLE]
    return due.records


@pytest.mark.django_db
def test_personal_detail_is_due_after_its_period_and_not_a_day_before() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    at = PersonalDetail.objects.get().at.date()
    last_kept = at.replace(year=at.year + 6) if (at.month, at.day) != (2, 29) else date(at.year + 6, 2, 28)
    assert [due_on(last_kept), due_on(last_kept + timedelta(days=2))] == [0, 1]


@pytest.mark.django_db
def test_what_is_due_goes_and_its_going_is_an_event() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    an_event(personal={"name": "Grace Made-Up"})
    (gone,) = erase_due(on=IN_SIX_YEARS, by=the_program())
    event = Event.objects.first()
    assert event is not None
    assert (gone.records, PersonalDetail.objects.count()) == (2, 0)
    assert (event.act, event.about, event.about_id, event.detail) == (
        "audit.erased",
        "record-class",
        "audit.personal-detail",
        {
            "records": 2,
            "on": IN_SIX_YEARS.isoformat(),
            "begun before": f"{TODAY.year}-12-31",
            "kept for": "6 years",
        },
    )
    assert (verify_chain().fault, verify_chain().erased) == ("", 2)


@pytest.mark.django_db
def test_where_nothing_is_due_nothing_is_recorded() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    assert erase_due(on=TODAY, by=the_program()) == ()
    assert (Event.objects.count(), PersonalDetail.objects.count()) == (1, 1)


@pytest.mark.django_db
def test_forgetting_one_person_leaves_the_others() -> None:
    person, other = a_person(name="Ada Made-Up"), a_person(name="Grace Made-Up")
    an_event(about=About("person", person.pk), personal={"name": "Ada Made-Up"})
    an_event(about=About("person", other.pk), personal={"name": "Grace Made-Up"})
    assert (
        erase_person(person=person.pk, by=the_program())[
            "names and contact details in the record of what happened"
        ]
        == 1
    )
    assert [detail.person for detail in PersonalDetail.objects.all()] == [other.pk]
    newest = Event.objects.first()
    assert newest is not None
    assert (newest.act, newest.about_id, verify_chain().fault) == ("audit.person-erased", str(person.pk), "")


@pytest.fixture
def known_by_address(monkeypatch: pytest.MonkeyPatch) -> None:
    """A room that knows people by an address of their own, and keeps nothing."""
    from lanyard.web.audit.retention import persons  # noqa: PLC0415 - its registry is changed for one test

    monkeypatch.setattr(persons, "_declared", dict(persons._declared))
    declare_person_erasers(
        [
            PersonEraser(
                "tests", "nothing", lambda _: 0, lambda _: 0, lambda person: [f"ada{person}@example.org"]
            )
        ]
    )


@pytest.mark.django_db
@pytest.mark.usefixtures("known_by_address")
@pytest.mark.parametrize(
    ("content", "held"),
    [
        ({"email": "Ada7@example.org"}, 1),
        ({"after": {"email": "ada7@example.org"}}, 1),
        ({"emails": ["x", "ada7@example.org"]}, 1),
        ({"email": "grada7@example.org"}, 0),
        ({"email": "ada71@example.org"}, 0),
    ],
)
def test_a_person_is_found_by_their_address_from_before_they_had_an_account(
    content: dict[str, object], held: int
) -> None:
    an_event(personal=content)
    assert held_about(7)["names and contact details in the record of what happened"] == held


@pytest.mark.django_db
def test_the_page_says_each_rule_and_what_is_due() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    page = retention_page(IN_SIX_YEARS)
    (rule,) = [rule for rule in page.rules if rule.title == TITLE]
    assert (rule.kept, rule.due, page.is_due) == (
        "6 years from the day of the event",
        f"1 record from before 31 December {TODAY.year}",
        True,
    )


def test_every_rule_says_why_and_on_what_it_rests() -> None:
    assert [
        rule for rule in declared_retention() if not (rule.why and rule.source and str(rule.keeps_for))
    ] == []


def test_a_class_has_one_rule() -> None:
    other = RetentionRule("audit.personal-detail", "x", Period(1), "x", "x", "x", lambda _: 0, lambda _: 0)
    with pytest.raises(DeclaredTwiceError):
        declare_retention([other])
    assert RULES[0] in declared_retention()


def said(*arguments: str) -> list[str]:
    """What the command prints."""
    output = StringIO()
    call_command("erase", *arguments, stdout=output)
    return output.getvalue().splitlines()


@pytest.mark.django_db
def test_the_command_says_first_and_erases_then() -> None:
    an_event(personal={"name": "Ada Made-Up"})
    what = f"{TITLE}: 1 record from before 31 December {TODAY.year}"
    day = f"--on={IN_SIX_YEARS}"
    assert said("--due", day, "--dry-run") == [f"Due: {what}"]
    assert PersonalDetail.objects.count() == 1
    assert said("--due", day) == [f"Erased: {what}"]
    assert said("--due", day) == [f"Nothing is due on 31 December {IN_SIX_YEARS.year}."]


@pytest.mark.django_db
def test_the_command_forgets_one_person() -> None:
    an_event(about=About("person", 7), personal={"name": "Ada Made-Up"})
    kept = "1 record of names and contact details in the record of what happened"
    assert f"Kept: {kept}" in said("--person=7", "--dry-run")
    assert f"Erased: {kept}" in said("--person=7")
    assert held_about(7)["names and contact details in the record of what happened"] == 0
    assert Whose(7).known_by == frozenset()
