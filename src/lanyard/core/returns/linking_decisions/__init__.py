"""Decisions that people took on whether two records speak of the same child; linking keeps to them.

The format is ours: the review list is written with it, and is read back once somebody has decided.
"""

from collections.abc import Mapping

from lanyard.core.returns.declare import Column, Kind, Return, Table
from lanyard.core.returns.local_lists import LOCAL_SHAPES
from lanyard.core.words.code_sets import local

DECISIONS = Table(
    "linking_decisions",
    "Linking decisions",
    "One row for each pair of records that somebody has judged",
    (
        Column("first_record", "First record", "Digest of the first record, 24 hex digits", needed="always"),
        Column("second_record", "Second record", "Digest of the second record", needed="always"),
        Column(
            "same_child",
            "Same child",
            "Y when both speak of the same child, N when not; empty while nobody has decided",
            Kind.CODE,
            codes=local.YES_NO,
            needed="once decided",
        ),
        Column("decided_by", "Decided by", "Who decided", needed="once decided"),
        Column(
            "decided_on",
            "Decided on",
            "Date of the decision, which may be taken after the day that the returns are about",
            Kind.DATE,
            needed="once decided",
            may_lie_ahead=True,
        ),
        Column("reason", "Reason", "Why, in a few words"),
    ),
)

HELPING: Mapping[str, str] = {
    "why": "Why it is asked",
    "probability": "Probability",
    **{
        f"{side}_{name}": f"{side.capitalize()} {words}"
        for side in ("first", "second")
        for name, words in (
            ("surname", "surname"),
            ("forename", "forename"),
            ("birth_date", "birth date"),
            ("postcode", "postcode"),
            ("upn", "UPN"),
            ("file", "file"),
            ("row", "row"),
        )
    },
}
"""What the list of pairs shows to whoever decides, by its heading; it is not read back."""

LINKING_DECISIONS = Return(
    kind="linking-decisions",
    title="Linking decisions",
    population="Pairs of records that somebody has judged to be of the same child or not",
    source="The list of pairs to review, as Lanyard writes it",
    tables=(DECISIONS,),
    shapes=LOCAL_SHAPES,
    passes_over=tuple(HELPING.values()),
)
