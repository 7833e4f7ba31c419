"""Measures of casework: requests, assessments, time taken, reviews, mediation and appeals."""

from lanyard.core.datasets.benchmarks.declare import Better, PublishedMeasure, Scale
from lanyard.core.words.areas import POPULATION_SOURCE

_COUNT, _SHARE = Scale.COUNT, Scale.PROPORTION


def _disputes(prefix: str, on: str) -> tuple[PublishedMeasure, ...]:
    return (
        PublishedMeasure(f"{prefix}_mediations", f"Mediations on {on}", _COUNT),
        PublishedMeasure(f"{prefix}_appeals", f"Appeals on {on}", _COUNT),
        PublishedMeasure(f"{prefix}_appeals_after_mediation", f"Appeals after mediation on {on}", _COUNT),
        PublishedMeasure(
            f"{prefix}_resolved_share", f"Mediations on {on} with no appeal", _SHARE, Better.HIGHER
        ),
    )


MEASURES = (
    PublishedMeasure("requests_received", "Requests received", _COUNT),
    PublishedMeasure(
        "requests_rate",
        "Requests for each resident aged 0 to 25",
        Scale.RATIO,
        doubt=f"Divided by: {POPULATION_SOURCE}. The same population serves every year.",
    ),
    PublishedMeasure("requests_agreed_share", "Share of requests agreed", _SHARE),
    PublishedMeasure("requests_refused_share", "Share of requests refused", _SHARE),
    PublishedMeasure("six_week_share", "Decisions on requests within six weeks", _SHARE, Better.HIGHER),
    PublishedMeasure("assessments", "Assessments", _COUNT),
    PublishedMeasure("assessment_plan_share", "Share of assessments with a plan issued", _SHARE),
    PublishedMeasure("assessment_refused_share", "Share of assessments with a plan refused", _SHARE),
    PublishedMeasure(
        "sixteen_week_share", "Refusals to issue a plan told within 16 weeks", _SHARE, Better.HIGHER
    ),
    PublishedMeasure("plans_issued", "Plans issued, by how long they took", _COUNT),
    PublishedMeasure(
        "twenty_week_share_excluding_exceptions",
        "Plans within 20 weeks, exceptions left out",
        _SHARE,
        Better.HIGHER,
    ),
    PublishedMeasure(
        "twenty_week_share_all", "Plans within 20 weeks, exceptions counted", _SHARE, Better.HIGHER
    ),
    PublishedMeasure("over_52_week_share", "Plans that took 52 weeks or more", _SHARE, Better.LOWER),
    PublishedMeasure("reviews_expected", "Annual reviews expected", _COUNT),
    PublishedMeasure("reviews_met", "Annual reviews met", _COUNT),
    PublishedMeasure("reviews_met_share", "Share of annual reviews met", _SHARE, Better.HIGHER),
    PublishedMeasure("reviews_before_year", "Latest review before the year", _COUNT),
    PublishedMeasure("reviews_after_year", "Latest review after the year", _COUNT),
    PublishedMeasure("reviews_not_recorded", "Expected, no review meeting recorded", _COUNT),
    PublishedMeasure(
        "review_decision_four_week_share",
        "Decisions within four weeks of the review meeting",
        _SHARE,
        Better.HIGHER,
    ),
    *_disputes("request", "the decision whether to assess"),
    *_disputes("assessment", "the decision not to issue a plan"),
    *_disputes("other", "another matter"),
    PublishedMeasure("tribunal_appeals_registered", "Appeals registered", _COUNT),
    PublishedMeasure(
        "tribunal_appeal_rate",
        "Appeals of decisions that can be appealed",
        _SHARE,
        Better.LOWER,
        doubt="A second denominator is being tested by the publisher, so areas may quote another rate.",
    ),
)
