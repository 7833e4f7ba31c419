"""The catalogue holds every data set that areas are asked for, each whole."""

import os
import re
from pathlib import Path
from pkgutil import resolve_name

import pytest

from lanyard.core.datasets.catalogue import DATA_SETS, data_set
from lanyard.core.datasets.declare import Cut, DataSet, Form, Measure, Over, Unit
from lanyard.core.datasets.views import count_tables

PROJECT = Path(__file__).parents[5]
SHARED = Path(os.environ.get("LANYARD_SHARED", PROJECT.parent / "shared"))

WORD_OF_EACH_ITEM = (
    ("Support cohort", "SEN support"),
    ("EHC Plans", "plans"),
    ("Where they are educated", "educated"),
    ("achievement", "achievement"),
    ("Attendance data and exclusions", "this group"),
    ("Destination", "Destinations"),
    ("NEETs", "NEET"),
    ("complaints", "Complaints"),
    ("20 weeks", "20 weeks"),
    ("referrals for an EHC", "Referrals"),
    ("appeal", "appeal"),
    ("health review assessments", "health assessments"),
    ("care leavers", "care leavers"),
    ("children in need", "need"),
    ("child protection plans", "protection"),
    ("YOT", "youth justice"),
    ("home educated", "educated at home"),
    ("transition", "transition"),
    ("in AP", "alternative provision"),
    ("in hospital", "hospital"),
    ("Young Carers", "Young carers"),
    ("LD Clients", "learning disability"),
    ("Supported Accommodation", "supported accommodation"),
    ("health attendance", "Health attendance"),
    ("healthy child programme", "Healthy child programme"),
    ("school nursing", "School nursing"),
    ("neonatal", "Neonatal"),
    ("CAMHS", "0 to 25"),
)
"""What marks each item of the seed's list, and a word of ours that must answer it."""


SERVED_BY = {
    **{item: (item,) for item in (1, 2, 3, 4)},
    5: (5, 6),
    **{item: (item + 1,) for item in range(6, 28)},
    28: (29, 30, 31, 32),
}
"""The data sets that answer each item: one each, two for attendance and exclusions, one for each service."""


def items_of_the_seed() -> list[str]:
    """The items of Appendix 1, without the line that only heads those of commissioned services."""
    found = sorted(SHARED.glob("seeds/001*.txt"))
    if not found:
        why = f"the seed documents are not in {SHARED}; set LANYARD_SHARED to the folder that has them"
        pytest.fail(why) if "CI" in os.environ else pytest.skip(why)
    appendix = found[0].read_text(encoding="utf-8").split("Appendix 1 – Data Sets Requirements", 1)[1]
    items = [item.strip() for item in re.split(r"[•\n]", appendix)]
    return [item for item in items if item and not item.endswith("delivery:")][:28]


def test_there_are_32_data_sets_in_order_of_number() -> None:
    assert [found.id for found in DATA_SETS] == list(range(1, 33))


def test_a_data_set_is_found_by_its_number() -> None:
    assert data_set(10).file_stem == "10-timeliness"
    with pytest.raises(KeyError, match="no data set 33"):
        data_set(33)


def test_each_of_the_28_items_of_the_seed_is_served() -> None:
    items = items_of_the_seed()
    assert [mark for (mark, _), item in zip(WORD_OF_EACH_ITEM, items, strict=True) if mark not in item] == []
    served = {
        item: tuple(found.id for found in DATA_SETS if found.serves.item == item)
        for item, _ in enumerate(items, start=1)
    }
    assert served == SERVED_BY


@pytest.mark.parametrize("found", DATA_SETS, ids=lambda found: found.file_stem)
def test_a_data_set_answers_its_item(found: DataSet) -> None:
    assert WORD_OF_EACH_ITEM[found.serves.item - 1][1] in found.serves.words


@pytest.mark.parametrize("found", DATA_SETS, ids=lambda found: found.file_stem)
def test_a_data_set_is_described_in_full(found: DataSet) -> None:
    words = (found.title, found.definition, found.numerator, found.denominator, found.cuts, found.owner)
    assert all(words)
    assert found.sources
    assert re.fullmatch(r"[a-z]+(-[a-z]+)*", found.slug)


def test_slugs_are_unique() -> None:
    assert len({found.slug for found in DATA_SETS}) == 32


def test_lists_of_people_are_never_shareable() -> None:
    lists = [found.id for found in DATA_SETS if found.form is Form.PERSON_LIST]
    assert lists == [14, 15, 16, 17, 18, 19, 20, 21, 22, 24]
    assert [found.id for found in DATA_SETS if not found.is_shareable] == lists


def test_every_data_set_is_computed() -> None:
    assert [found.id for found in DATA_SETS if not found.measures] == []
    lists = [found.id for found in DATA_SETS if found.form is Form.PERSON_LIST]
    assert [found.id for found in DATA_SETS if found.people] == lists


def test_every_list_of_people_that_is_computed_has_figures_too() -> None:
    lists = [found for found in DATA_SETS if found.people]
    assert [found.id for found in lists if not found.measures] == []
    assert {found.form for found in lists} == {Form.PERSON_LIST}


MEASURES = [measure for found in DATA_SETS for measure in found.measures]
CUTS = list({cut.name: cut for measure in MEASURES for view in measure.cuts for cut in view}.values())


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_a_measure_is_described_and_its_source_named(measure: Measure) -> None:
    assert measure.definition.endswith(".")
    assert measure.source
    divides = measure.unit in {Unit.SHARE, Unit.RATE} and measure.over is not Over.ELSEWHERE
    assert (measure.denominator is not None) == divides
    assert all(len(view) <= 2 for view in measure.cuts)


@pytest.mark.parametrize("measure", MEASURES, ids=lambda measure: measure.name)
def test_what_a_measure_counts_can_be_found(measure: Measure) -> None:
    assert callable(resolve_name(measure.population.rows))
    assert {quantity.population for quantity in measure.quantities} == {measure.population}


@pytest.mark.parametrize("cut", CUTS, ids=lambda cut: cut.name)
def test_each_group_of_a_cut_tells_each_of_its_facts(cut: Cut) -> None:
    for told in cut.tells.values():
        assert list(told) == list(cut.groups)
    if cut.gathers:
        assert set(cut.gathers.tells[cut.name].values()) == set(cut.groups)


def test_the_measures_that_others_rely_on_have_their_names() -> None:
    promised = {
        "plans_in_force",
        "new_plans",
        "requests_received",
        "six_week_share",
        "twenty_week_share_excluding_exceptions",
        "twenty_week_share_all",
        "reviews_expected",
        "reviews_met",
        "review_decision_four_week_share",
        "plans_ceased",
    }
    assert promised - {measure.name for measure in MEASURES} == set()


def test_tables_of_a_population_form_a_tree_so_that_ties_between_pairs_say_all() -> None:
    """Whatever two tables both tell is told by each table between them: then no other tie can exist."""
    for tables in count_tables(MEASURES).values():
        joined, rest = [tables[0]], list(tables[1:])
        while rest:
            pairs = [(len(set(one.facts) & set(two.facts)), one, two) for one in joined for two in rest]
            _, one, two = max(pairs, key=lambda pair: pair[0])
            for other in joined:
                assert set(other.facts) & set(two.facts) <= set(one.facts), (one.name, two.name, other.name)
            joined.append(two)
            rest.remove(two)
