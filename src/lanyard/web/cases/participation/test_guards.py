"""Nothing that was asked or answered is changed, whatever the program tries; it goes with its case alone."""

from datetime import date

import pytest
from django.db import IntegrityError, models, transaction
from django.utils import timezone
from tests.web.participation import a_yes, an_asking

from lanyard.web.cases.models import AskedPerson, Asking, Case, Consequence, Followed, Judgement
from lanyard.web.cases.models.participation import Judged

pytestmark = pytest.mark.django_db


@pytest.fixture
def rows(case: Case) -> list[models.Model]:
    asking = an_asking(case)
    judgement = Judgement.objects.create(
        case=case, kind=Judged.GILLICK, about=["meeting"], can_decide=True, judged_on=date(2025, 9, 15)
    )
    consequence = Consequence.objects.create(case=case, at=timezone.now(), reliance="calls", words="Calls")
    return [asking, a_yes(asking), judgement, consequence]


def test_no_row_is_changed_or_removed(rows: list[models.Model]) -> None:
    for row in rows:
        with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
            row.save(force_update=True)
        with pytest.raises(IntegrityError, match="never changed"), transaction.atomic():
            row.delete()


def test_a_case_that_is_not_over_cannot_be_removed_with_what_was_answered(
    rows: list[models.Model], case: Case
) -> None:
    assert rows
    with pytest.raises(IntegrityError), transaction.atomic():
        case.delete()


def test_everything_goes_with_its_case_once_that_is_over(rows: list[models.Model], case: Case) -> None:
    assert rows
    case.erase_after = date(2026, 9, 15)
    case.save()
    case.delete()
    left = [model.objects.count() for model in (Asking, Followed, Judgement, Consequence, AskedPerson)]
    assert left == [0] * 5
