"""What numbers and equal names leave apart is weighed: likely pairs are linked, doubtful ones shown."""

import random
from collections.abc import Mapping, Sequence
from datetime import date, timedelta

import polars as pl
import pytest

from lanyard.core.register.choose import choose
from lanyard.core.register.linking.link import surely
from lanyard.core.register.linking.probable.comparisons import COMPARISONS
from lanyard.core.register.linking.probable.model import declared_model
from lanyard.core.register.linking.probable.training import trained_model
from lanyard.core.register.linking.probable.who import who_is_named
from lanyard.core.register.linking.settings import DEFAULT, Settings
from lanyard.core.register.mentions import mentions
from lanyard.core.register.register import Register, make_register
from lanyard.core.register.test_factories import ANN, Cells, at_home, in_hospital, made_upn, pupils
from lanyard.core.returns.reading import ReadReturn

Row = Mapping[str, str | int | None]


def others(count: int) -> list[Cells]:
    """Children with made-up names of their own, so that names and birth dates are worth something."""
    lots = random.Random(7)  # noqa: S311 - made-up names, no secrets
    syllables = ("Ba", "Ko", "Mi", "Tu", "Re", "Sol", "Wen", "Pax", "Dor", "Lim", "Gus", "Ven")
    return [
        {
            "upn": made_upn(100 + number),
            "surname": "".join(lots.choices(syllables, k=3)),
            "forename": "".join(lots.choices(syllables, k=3)),
            "birth_date": (date(2008, 1, 1) + timedelta(lots.randrange(5000))).isoformat(),
            "sex": lots.choice("MF"),
            "postcode": f"ZZ{lots.randrange(99)} {lots.randrange(9)}AB",
        }
        for number in range(count)
    ]


STRANGERS = others(400)
SAMANTHA: Cells = {**ANN, "forename": "Samantha", "surname": "Ordinary"}
KNOWN: Cells = {**SAMANTHA, "upn": made_upn(1)}


def register_of(*reads: ReadReturn, settings: Settings = DEFAULT) -> Register:
    return make_register(choose(reads), settings)


def told(**differing: str | None) -> tuple[str, str | None]:
    """How the row of Samantha that differs so is linked, and why it is shown to a person, if it is."""
    register = register_of(pupils(KNOWN, *STRANGERS), at_home({**SAMANTHA, **differing}))
    step = register.tables["links"].filter(pl.col("kind") == "home-education")["step"].item()
    reasons = register.tables["to_review"]["reason"].to_list()
    return step, reasons[0] if reasons else None


@pytest.mark.parametrize(
    "differing",
    [
        {"surname": "Ordinari"},
        {"surname": "Newlywed"},
        {"forename": "Samanta"},
        {"forename": "Smaantha", "postcode": None},
        {"forename": "Sam"},
        {"birth_date": "2012-03-15"},
        {"postcode": "ZZ1 1ZZ", "sex": None},
        {"forename": "Ordinary", "surname": "Samantha"},
        {"surname": "Ordinary-Newlywed"},
    ],
    ids=str,
)
def test_a_likely_row_is_linked(differing: dict[str, str | None]) -> None:
    assert told(**differing) == ("probable", None)


def test_day_and_month_may_be_swapped() -> None:
    born = {"birth_date": "2012-03-04"}
    reads = pupils({**KNOWN, **born}, *STRANGERS), at_home({**SAMANTHA, "birth_date": "2012-04-03"})
    assert register_of(*reads).tables["links"]["step"].to_list().count("probable") == 1


@pytest.mark.parametrize(
    ("differing", "reason"),
    [
        ({"forename": "Rebecca"}, "The forenames differ: perhaps a twin, brother or sister"),
        ({"birth_date": "2009-11-30"}, "The birth dates differ"),
        ({"surname": "Newlywed", "postcode": "ZZ1 1ZZ"}, "Alike, but not surely the same child"),
    ],
)
def test_a_doubtful_row_is_shown_to_a_person(differing: dict[str, str | None], reason: str) -> None:
    assert told(**differing) == ("alone", reason)


def test_a_row_with_little_in_common_is_not_even_shown() -> None:
    assert told(forename="Rebecca", birth_date="2009-11-30") == ("alone", None)


def test_a_twin_takes_her_own_row_and_is_not_asked_about() -> None:
    twin = {**SAMANTHA, "forename": "Rebecca"}
    reads = pupils(KNOWN, {**twin, "upn": made_upn(2)}, *STRANGERS), at_home({**twin, "surname": "Ordinry"})
    register = register_of(*reads)
    linked = register.tables["links"].filter(pl.col("kind") == "home-education")["child_id"].item()
    assert register.tables["children"]["upn"][linked - 1] == made_upn(2)
    assert register.tables["to_review"].height == 0


def test_each_link_that_was_weighed_keeps_weight_and_probability_and_no_other_does() -> None:
    links = register_of(pupils(KNOWN, *STRANGERS), at_home({**SAMANTHA, "forename": "Samanta"}))
    weighed = links.tables["links"].drop_nulls("weight")
    assert weighed.select("kind", "step").rows() == [("home-education", "probable")]
    assert weighed["weight"].item() > 6
    assert 0.99 <= weighed["probability"].item() <= 1


def test_thresholds_are_settings() -> None:
    reads = pupils(KNOWN, *STRANGERS), at_home({**SAMANTHA, "forename": "Samanta"})
    strict = register_of(*reads, settings=Settings(link_from=1.1)).tables
    assert strict["links"]["step"].to_list().count("probable") == 0
    assert strict["to_review"]["reason"].to_list() == ["Alike, but not surely the same child"]


@pytest.mark.parametrize(("link_from", "review_from"), [(0.5, 0.6), (0.9, 0.0), (2.0, 1.0)])
def test_thresholds_that_make_no_sense_are_refused(link_from: float, review_from: float) -> None:
    with pytest.raises(ValueError, match="more than 0, less than 1 and no more than the one to link from"):
        Settings(link_from, review_from)


def test_the_review_list_says_of_both_rows_where_they_stand() -> None:
    register = register_of(pupils(KNOWN, *STRANGERS), at_home({**SAMANTHA, "forename": "Rebecca"}))
    row = register.tables["to_review"].row(0, named=True)
    assert [row[f"{side}_{what}"] for side in ("first", "second") for what in ("kind", "table", "row")] == [
        *("school-census", "census_pupils", 2),
        *("home-education", "home_educated", 2),
    ]
    records = dict(register.tables["links"].select("record", "child_id").rows())
    assert [records[row["first_record"]], records[row["second_record"]]] == [
        row["first_child"],
        row["second_child"],
    ]


def test_rows_of_one_child_without_number_find_one_another() -> None:
    register = register_of(
        at_home(SAMANTHA), in_hospital({**SAMANTHA, "forename": "Samanta"}), pupils(*STRANGERS)
    )
    steps = register.tables["links"].filter(pl.col("kind") != "school-census")["step"].to_list()
    assert steps == ["probable", "probable"]


@pytest.mark.parametrize("rows", [[], [SAMANTHA], [{}], [{"surname": "Only"}]], ids=str)
def test_few_rows_or_none_are_no_trouble(rows: list[Cells], capfd: pytest.CaptureFixture[str]) -> None:
    assert register_of(at_home(*rows)).tables["links"].height == len(rows)
    assert capfd.readouterr() == ("", "")


# Training


def named_rows(reads: Sequence[ReadReturn]) -> pl.DataFrame:
    chosen = choose(reads)
    sure = surely(chosen, mentions(chosen))
    return who_is_named(sure.mentions, sure.clusters)


def test_few_rows_are_weighed_with_the_declared_values() -> None:
    named = named_rows([pupils(*STRANGERS)])
    assert trained_model(named, DEFAULT) == declared_model(1 / 400)


def test_training_is_repeatable_to_the_last_bit_and_moves_values() -> None:
    misspelt = [
        {**row, "surname": f"{row['surname']}x"} if n % 5 == 0 else row for n, row in enumerate(STRANGERS)
    ]
    named = named_rows([pupils(*STRANGERS), at_home(*misspelt), in_hospital(*STRANGERS)])
    settings = Settings(enough_rows=500, enough_pairs=100, most_pairs=100_000)
    first, second = trained_model(named, settings), trained_model(named, settings)
    assert first == second
    assert first.values["surname"][2].same > declared_model(first.prior).values["surname"][2].same


def test_the_values_of_each_comparison_are_shares_of_a_whole() -> None:
    model = declared_model(0.001)
    for comparison in COMPARISONS:
        for side in ("same", "strangers"):
            shares = [getattr(values, side) for values in model.values[comparison.name]]
            assert round(sum(shares), 6) == 1
            assert all(share > 0 for share in shares)


def test_equal_speaks_for_one_child_and_different_against() -> None:
    for values in declared_model(0.001).values.values():
        assert values[0].same > values[0].strangers
        assert values[-1].same < values[-1].strangers
