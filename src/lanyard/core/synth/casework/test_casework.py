"""The casework, appeals and complaints of a made-up area agree with its SEN2 return."""

from functools import cache

import polars as pl

from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.disagreement import NONE
from lanyard.core.synth.world import TRUTH


@cache
def area() -> MadeUpArea:
    return MadeUpArea(children=6_000, seed=14, disagreement=NONE)


def told(kind: str, table: str) -> pl.DataFrame:
    return area().told_of(kind)[-1][table]


def sen2(table: str) -> pl.DataFrame:
    return told("sen2", table).join(told("sen2", "person").select("person_key", true=TRUTH), on="person_key")


def flagged(*flags: tuple[str, str]) -> list[int]:
    """The children of each flag of SEN2 that is raised."""
    return sorted(child for table, flag in flags for child in sen2(table).filter(pl.col(flag) == "1")["true"])


def test_each_appeal_that_sen2_flags_is_in_the_log_and_no_other() -> None:
    flags = (
        ("requests", "request_tribunal"),
        ("assessment", "assessment_tribunal"),
        ("assessment", "other_tribunal"),
    )
    assert sorted(told("tribunal", "appeals")[TRUTH]) == flagged(*flags)


def test_each_mediation_that_sen2_flags_was_held_and_no_other() -> None:
    flags = (
        ("requests", "request_mediation"),
        ("assessment", "assessment_mediation"),
        ("assessment", "other_mediation"),
    )
    held = told("tribunal", "mediations").filter(pl.col("held_date").is_not_null())
    assert sorted(held[TRUTH]) == flagged(*flags)


def test_appeals_on_refusals_come_after_the_refusal() -> None:
    refused = (
        sen2("requests").filter(pl.col("request_tribunal") == "1").select("true", "request_outcome_date")
    )
    appeals = told("tribunal", "appeals").filter(pl.col("appeal_type") == "ASSESS")
    both = appeals.join(refused, left_on=TRUTH, right_on="true")
    assert both.height == refused.height > 5
    assert both.filter(pl.col("registered_date") < pl.col("request_outcome_date")).height == 0


def test_an_appeal_is_open_or_closed() -> None:
    appeals = told("tribunal", "appeals")
    assert appeals.filter((pl.col("outcome") == "OPEN") != pl.col("closed_date").is_null()).height == 0
    assert appeals["appeal_number"].is_unique().all()


def test_whoever_settled_did_not_appeal_on_it() -> None:
    settled = told("tribunal", "mediations").filter(pl.col("agreed") == "Y").select(TRUTH, "matter")
    appeals = told("tribunal", "appeals").filter(pl.col("appeal_type").is_in(["ASSESS", "ISSUE"]))
    assert settled.height > 5
    assert appeals.join(settled, left_on=[TRUTH, "appeal_type"], right_on=[TRUTH, "matter"]).height == 0


def test_advice_is_asked_for_in_each_assessment_of_the_year_and_on_its_real_dates() -> None:
    days = area().days
    agreed = sen2("requests").filter(
        (pl.col("request_outcome") == "Y") & (pl.col("received_date") >= days.first.item())
    )
    advice = told("casework", "advice")
    assert set(advice[TRUTH]) == set(agreed["true"])
    both = advice.join(agreed, left_on=TRUTH, right_on="true")
    assert both.filter(pl.col("request_date") != pl.col("received_date_right")).height == 0
    assert both.filter(pl.col("asked_date") < pl.col("request_outcome_date")).height == 0
    asked = advice.group_by(TRUTH).agg(pl.col("profession").unique().sort())["profession"].to_list()
    assert asked == [["CARE", "EDUCATION", "HEALTH", "PSYCHOLOGY"]] * len(asked)


def test_advice_comes_before_the_assessment_ends() -> None:
    ended = sen2("assessment").select("true", "assessment_outcome_date").drop_nulls()
    both = told("casework", "advice").join(ended, left_on=TRUTH, right_on="true")
    assert both.filter(pl.col("received_date") > pl.col("assessment_outcome_date")).height == 0


def test_reviews_are_those_that_sen2_tells() -> None:
    met = sen2("active_plans").select("true", "review_meeting").drop_nulls()
    reports = told("casework", "review_reports").select(TRUTH, "review_date").unique()
    assert (
        reports.join(met, left_on=[TRUTH, "review_date"], right_on=["true", "review_meeting"]).height
        == reports.height
    )
    idle = told("casework", "review_reports").filter(pl.col("invited") == "N")
    assert set(idle["attended"]) | set(idle["report"]) == {"N"}


def test_a_complaint_is_open_or_answered() -> None:
    rows = area().tables_of("complaints")["complaints"]
    assert rows.height > 20
    assert rows.filter((pl.col("outcome") == "OPEN") != pl.col("answered_date").is_null()).height == 0
    assert rows["complaint_number"].is_unique().all()


def test_providers_report_four_quarters_whose_parts_are_no_greater_than_their_wholes() -> None:
    for kind in ("camhs", "speech-therapy", "occupational-therapy", "physiotherapy"):
        rows = area().tables_of(kind)[f"{kind.replace('-', '_')}_performance"]
        assert rows["quarter"].n_unique() == 4
        for part, whole in (
            ("accepted", "referred"),
            ("waiting_over_18", "waiting"),
            ("waiting_over_52", "waiting_over_18"),
            ("provision_delivered", "provision_specified"),
        ):
            assert rows.filter(pl.col(part) > pl.col(whole)).height == 0, (kind, part)
            with_send = pl.col(part, whole).shift(-1)  # in the row below everyone's
            others = pl.col(part, whole) - with_send
            without = rows.with_columns(others).filter(pl.col("group") == "ALL")
            assert without.filter(pl.col(part) > pl.col(whole)).height == 0, (kind, part)
