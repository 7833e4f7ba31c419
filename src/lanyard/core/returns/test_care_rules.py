"""What the rules of social care, casework and health see beyond their two examples."""

import polars as pl
import pytest

from lanyard.core.returns.care_rules import CARE_RULES, CARE_SOUND
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.judge import judge
from lanyard.core.returns.rule_book import SOUND
from lanyard.core.returns.rules import Example, case


def found(kind: str, code: str, table: str, example: Example) -> list[tuple[str, int]]:
    """The columns and rows at which a rule shows its problem."""
    read = example_return(BY_KIND[kind], SOUND[kind], table, example, DateForm.CELL)
    problems = judge(read, EXAMPLE_DAY, None).problems.filter(pl.col("code") == code)
    return problems.select("column", "row").rows()


def episode(decom: str, dec: str | None, rec: str | None = None) -> tuple[str, dict[str, str | None]]:
    return ("episodes", {"decom": decom, "dec": dec, "rec": rec if dec is None else rec or "E8"})


def test_an_episode_inside_an_earlier_long_one_is_found_behind_a_short_one() -> None:
    long_then_short = case(
        {"decom": "2025-04-07", "dec": "2025-12-01"},
        episode("2025-05-01", "2025-05-09"),
        episode("2025-06-02", "2025-06-09"),
    )
    assert found("ssda903", "LA13", "episodes", long_then_short) == [("DECOM", 2), ("DECOM", 3)]


def test_episodes_that_follow_on_do_not_overlap_in_whatever_order_they_stand() -> None:
    backwards = case(
        {"decom": "2025-10-01", "dec": None, "rec": None},
        episode("2025-09-01", "2025-10-01", "X1"),
        episode("2025-07-01", "2025-09-01", "X1"),
    )
    assert found("ssda903", "LA13", "episodes", backwards) == []
    assert found("ssda903", "LA14", "episodes", backwards) == []


def test_an_end_that_cannot_be_read_is_not_taken_for_an_open_episode() -> None:
    unreadable = case({"dec": "31/02/2025"}, episode("2025-12-01", None))
    assert found("ssda903", "LA13", "episodes", unreadable) == []


def test_two_open_child_protection_plans_are_one_too_many() -> None:
    both = case({"end_date": None}, ("ilacs_protection", {"start_date": "2025-11-03", "end_date": None}))
    assert found("ilacs", "IL01", "ilacs_protection", both) == [("Child Protection Plan Start Date", 2)]


def test_plans_of_two_children_do_not_overlap() -> None:
    other = {"child_unique_id": "another", "start_date": "2025-09-02", "end_date": None}
    assert found("ilacs", "IL01", "ilacs_protection", case({}, ("ilacs_protection", other))) == []


def test_rows_without_a_number_are_not_taken_for_one_child() -> None:
    unnumbered = case({"child_unique_id": None}, ("ilacs_care_leavers", {"child_unique_id": None}))
    assert found("ilacs", "IL04", "ilacs_care_leavers", unnumbered) == []


@pytest.mark.parametrize(
    ("born", "due", "late"),
    [
        ("2021-11-01", "2026-04-01", False),
        ("2021-11-01", "2026-04-03", True),
        ("2020-09-01", "2026-04-03", False),
        ("2020-09-01", "2026-10-03", True),
    ],
)
def test_reviews_of_health_are_twice_a_year_under_5_and_then_yearly(
    born: str, due: str, *, late: bool
) -> None:
    row = {"kind": "REVIEW", "due_date": due, "birth_date": born}
    two = case({"due_date": "2025-09-02", "birth_date": born}, ("looked_after_health", row))
    expected = [("Due date", 2)] if late else []
    assert found("looked-after-health", "LH02", "looked_after_health", two) == expected


@pytest.mark.parametrize("quarter", ["2025 Q4", "Q4 2025", "2025-Q5", "2025-Q0", "2025/26-Q3", "2025"])
def test_a_quarter_is_a_year_and_one_of_four(quarter: str) -> None:
    assert found("camhs", "PV04", "camhs_performance", case(quarter=quarter)) == [("Quarter", 1)]


@pytest.mark.parametrize(("quarter", "ahead"), [("2026-Q1", False), ("2026-Q2", True), ("soon", False)])
def test_a_quarter_that_has_begun_may_be_reported(quarter: str, *, ahead: bool) -> None:
    shown = found("physiotherapy", "PV05", "physiotherapy_performance", case(quarter=quarter))
    assert bool(shown) is ahead


def test_those_with_send_are_compared_with_everyone_of_their_own_quarter() -> None:
    table = "speech_therapy_performance"
    send = {"group": "SEND", "quarter": "2025-Q3", "referred": "5", "accepted": "5"}
    all_of_it = {"group": "ALL", "quarter": "2025-Q3", "referred": "9", "accepted": "9"}
    assert found("speech-therapy", "PV16", table, case({}, (table, send), (table, all_of_it))) == []
    assert found("speech-therapy", "PV16", table, case({}, (table, send))) == []
    fewer = {**all_of_it, "referred": "4"}
    shown = found("speech-therapy", "PV16", table, case({}, (table, send), (table, fewer)))
    assert shown == [("Referred", 2)]


@pytest.mark.parametrize("table", ["cin_assessments", "cin_plans", "protection_plans", "section_47"])
def test_whatever_nests_in_a_referral_lies_inside_it(table: str) -> None:
    start = BY_KIND["cin"].table(table).column("start_date").title
    before = case({"start_date": "2025-08-31"})
    after = case({"start_date": "2025-10-02"})
    assert found("cin", "CN30", table, before) == [(start, 1)]
    assert found("cin", "CN31", table, after) == [(start, 1)]


def test_a_case_not_yet_closed_has_no_last_day_to_lie_after() -> None:
    going_on = {"cin_details.closure_date": None, "cin_details.closure_reason": None}
    late = case(going_on | {"start_date": "2025-12-01", "end_date": None})
    assert found("cin", "CN31", "cin_plans", late) == []


@pytest.mark.parametrize("said", ["UN0", "UN4", "UN10"])
def test_a_code_for_a_missing_upn_is_no_wrong_upn(said: str) -> None:
    assert found("ssda903", "I02", "looked_after", case(upn=said)) == []
    assert found("ssda903", "LA02", "looked_after", case(upn=said, birth_date="2015-03-14")) == []


def test_a_child_not_yet_born_is_no_fault() -> None:
    unborn = case(birth_date=None, sex="U", upn=None, upn_unknown=None)
    read = example_return(BY_KIND["cin"], SOUND["cin"], "cin_children", unborn, DateForm.CELL)
    shown = judge(read, None, None).problems.filter(pl.col("table") == "Child")
    assert shown["code"].to_list() == []


def test_every_care_return_has_rules_of_its_own_and_sound_rows_only_for_such_returns() -> None:
    after = list(BY_KIND)
    assert sorted(CARE_RULES, key=after.index) == list(CARE_RULES)
    assert [kind for kind in CARE_SOUND if kind not in CARE_RULES] == []
    assert len(CARE_RULES) == 19


def test_a_kind_of_return_numbers_its_rules_with_letters_of_its_own() -> None:
    letters = {kind: {rule.code[:2] for rule in rules} for kind, rules in CARE_RULES.items()}
    assert [kind for kind, own in letters.items() if len(own) != 1] == []
    assert sorted(pair for own in letters.values() for pair in own) == sorted(
        ["LA", "CN", "IL", "EH", "YJ", "TR", "SA", "AC", "LH", "CW", "TB", "CO", *["PV"] * 7]
    )
