"""Nothing that is recorded of inspectors' choice is changed or removed afterwards; only names can go."""

from datetime import date, timedelta

import pytest
from django.db import IntegrityError, connection, transaction
from tests.web.cases import an_inspection
from tests.web.choices import a_choice
from tests.web.emptying import guards_down

from lanyard.web.audit.retention.actions import what_is_due
from lanyard.web.draws.choices.checks import check_choices
from lanyard.web.draws.choices.queries import history_of, present_choice
from lanyard.web.draws.choices.retention import RULES
from lanyard.web.draws.choices.sealed import first_broken
from lanyard.web.draws.models import ChoiceRecord, SentList, ToldApart
from lanyard.web.inspections.models import Inspection

pytestmark = pytest.mark.django_db

FIXED = "What inspectors were sent and whom they chose cannot be changed, only followed by another record."
APART = "What is told apart comes with its record, once, and is not changed."


@pytest.fixture
def inspection() -> Inspection:
    inspection = an_inspection()
    a_choice(inspection)
    return inspection


@pytest.mark.parametrize(
    ("statement", "answer"),
    [
        ("UPDATE draws_choicerecord SET chooser = 'inspector'", FIXED),
        ("DELETE FROM draws_choicerecord", FIXED),
        ("UPDATE draws_sentlist SET sha256 = 'x'", FIXED),
        ("DELETE FROM draws_sentlist", FIXED),
        ("UPDATE draws_toldapart SET salt = 'x'", APART),
    ],
)
def test_the_database_refuses_to_change_what_was_recorded(
    inspection: Inspection, statement: str, answer: str
) -> None:
    with pytest.raises(IntegrityError) as refusal, transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(statement)
    assert str(refusal.value).splitlines()[0] == answer


def test_what_was_erased_of_people_cannot_be_put_back(inspection: Inspection) -> None:
    erased = ToldApart.objects.get(pk=ChoiceRecord.objects.get().apart)
    ToldApart.objects.all().delete()
    with pytest.raises(IntegrityError, match=APART), transaction.atomic():
        erased.save(force_insert=True)


def test_whoever_goes_round_the_guards_is_found_out(inspection: Inspection) -> None:
    assert first_broken(history_of(inspection)) is None
    with guards_down():
        ChoiceRecord.objects.update(chooser="inspector")
        assert first_broken(history_of(inspection)) == 1
        assert check_choices().says == "What inspectors chose is not as it was recorded: inspection " + str(
            inspection.pk
        )


def test_what_is_told_apart_cannot_be_told_otherwise(inspection: Inspection) -> None:
    kept = ChoiceRecord.objects.get().apart
    with guards_down():
        ToldApart.objects.filter(pk=kept).update(content={"inspector": "Somebody Else"})
        assert first_broken(history_of(inspection)) == 1


def test_once_the_time_is_over_names_and_ids_go_and_the_record_stays(inspection: Inspection) -> None:
    day = date(2025, 10, 1)
    Inspection.objects.filter(pk=inspection.pk).update(ended_on=day)
    (rule,) = RULES
    assert rule.due(day) == 0
    assert rule.erase(day + timedelta(days=1)) == 2
    present = present_choice(inspection)
    assert present is not None
    assert [(child.number, child.row, bool(child.pseudonym)) for child in present.chosen] == [
        (1, "", True),
        (2, "", True),
        (3, "", True),
    ]
    assert first_broken(history_of(inspection)) is None


def test_what_belongs_to_an_inspection_that_is_gone_is_due(inspection: Inspection) -> None:
    inspection.delete()
    (rule,) = RULES
    assert rule.due(date(2020, 1, 1)) == 2
    assert "draws.choices" in {due.rule.record_class for due in what_is_due(date(2040, 1, 1)) if due.records}
    assert SentList.objects.count() == 1
