"""What is compared of two records, and into which levels of likeness, declared once.

Each level has starting values: `same`, the share of pairs of one child that reach it, and `strangers`, the
share of pairs of two children. Training replaces them where there is enough data. Ethnicity is not compared:
it would count against children whose services record it differently, and names already are folded alike.
"""

from dataclasses import dataclass


@dataclass(frozen=True)
class Level:
    """One level of likeness: its words, its condition in SQL over the columns of both records (suffixes `_l`
    and `_r`), starting values, and the column by whose commonness equality is weighed."""

    words: str
    condition: str
    same: float
    strangers: float
    common_by: str = ""


@dataclass(frozen=True)
class Comparison:
    """One thing that is compared; the columns it needs in both records, and its levels, the most alike
    first. What fits none of them differs: `differs` gives that level's starting values."""

    name: str
    columns: tuple[str, ...]
    levels: tuple[Level, ...]
    differs: Level

    @property
    def all_levels(self) -> tuple[Level, ...]:
        return (*self.levels, self.differs)


def _differs(same: float, strangers: float) -> Level:
    return Level("differs", "ELSE", same, strangers)


def _swapped_names(condition: str) -> str:
    return f"({condition}) or (forename_l = surname_r and surname_l = forename_r)"


def _name(column: str, strangers: tuple[float, float, float, float]) -> Comparison:
    left, right = f"{column}_l", f"{column}_r"
    # Distances cost much, so they are taken only of names whose ends and lengths allow them to be small.
    near = (
        f"(length({left}) > 3 and abs(length({left}) - length({right})) <= 1"
        f" and (left({left}, 2) = left({right}, 2) or right({left}, 2) = right({right}, 2))"
        f" and damerau_levenshtein({left}, {right}) <= 1)"
        f" or (left({left}, 1) = left({right}, 1) and jaro_winkler_similarity({left}, {right}) >= 0.92)"
    )
    part = (
        f"list_has_any({column}_parts_l, {column}_parts_r)"
        f" or (length({left}) > 2 and starts_with({right}, {left}))"
        f" or (length({right}) > 2 and starts_with({left}, {right}))"
    )
    return Comparison(
        column,
        (column,),
        (
            Level("equal", f"{left} = {right}", 0.86, strangers[0], column),
            Level("written by ear", f"{column}_skeleton_l = {column}_skeleton_r", 0.05, strangers[1]),
            Level("nearly equal", near, 0.04, strangers[2]),
            Level("a part is equal", _swapped_names(part), 0.02, strangers[3]),
        ),
        _differs(0.03, 1 - sum(strangers)),
    )


_TWO_OF_THREE = (
    "((datepart('year', birth_date_l) = datepart('year', birth_date_r))::int"
    " + (datepart('month', birth_date_l) = datepart('month', birth_date_r))::int"
    " + (datepart('day', birth_date_l) = datepart('day', birth_date_r))::int) = 2"
)

COMPARISONS: tuple[Comparison, ...] = (
    _name("forename", (0.005, 0.003, 0.004, 0.006)),
    _name("surname", (0.003, 0.002, 0.003, 0.005)),
    Comparison(
        "birth_date",
        ("birth_date",),
        (
            Level("equal", "birth_date_l = birth_date_r", 0.97, 0.00012),
            Level("day and month swapped", "birth_date_l = swapped_r", 0.012, 0.00006),
            Level("two of day, month and year equal", _TWO_OF_THREE, 0.01, 0.009),
        ),
        _differs(0.008, 0.99082),
    ),
    Comparison("sex", ("sex",), (Level("equal", "sex_l = sex_r", 0.995, 0.5),), _differs(0.005, 0.5)),
    Comparison(
        "postcode",
        ("postcode",),
        (
            Level("equal", "postcode_l = postcode_r", 0.88, 0.0004),
            Level("near", "left(postcode_l, -2) = left(postcode_r, -2)", 0.03, 0.02),
        ),
        _differs(0.09, 0.9796),
    ),
)
"""Everything that is compared."""

BLOCKS: tuple[str, ...] = (
    "l.birth_date = r.birth_date and l.surname_skeleton = r.surname_skeleton",
    "l.birth_date = r.birth_date and l.forename_skeleton = r.forename_skeleton",
    "l.birth_date = r.birth_date and l.postcode = r.postcode",
    "l.birth_date = r.birth_date and l.initials = r.initials",
    "l.birth_date = r.birth_date and l.forename = r.surname",
    "l.birth_date = r.swapped and l.forename_skeleton = r.forename_skeleton",
    "l.birth_date = r.swapped and l.surname_skeleton = r.surname_skeleton",
    "l.surname_skeleton = r.surname_skeleton and l.forename_skeleton = r.forename_skeleton",
    "l.postcode = r.postcode and l.forename_skeleton = r.forename_skeleton",
)
"""Which records are compared at all: those that share one of these. Every rule is an equality of columns, so
that the work grows with the records and not with their pairs."""

EQUAL_NAMES = "l.surname = r.surname and l.forename = r.forename"
EQUAL_CHILDREN = f"{EQUAL_NAMES} and l.birth_date = r.birth_date"
