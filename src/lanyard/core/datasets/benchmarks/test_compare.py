"""An area stands beside England, its region, its neighbours and all areas, and words say what it means."""

import pytest

from lanyard.core.datasets.benchmarks.compare import MADE_UP, compare
from lanyard.core.datasets.benchmarks.comparison import Comparison, Quarter
from lanyard.core.datasets.benchmarks.errors import NotPublished, UnknownMeasure
from lanyard.core.datasets.benchmarks.intervals import Chance
from lanyard.core.datasets.benchmarks.test_tables import Folder, Row, by_age, england, local, region
from lanyard.core.words.areas import current_areas
from lanyard.core.words.errors import UnknownAreaError
from lanyard.core.words.intervals import wilson

BARNET = "302"
TEN = ("301", "303", "304", "305", "306", "307", "308", "309", "310", "311")
SIX_WEEKS = "six_week_share"


def in_six(yes: int, no: int) -> Row:
    """The cells of decisions in six weeks and later."""
    share = f"{100 * yes / (yes + no):.1f}" if yes + no else "x"
    return {
        "request_outcome_six_weeks": str(yes),
        "request_outcome_over_6_weeks": str(no),
        "request_outcome_six_weeks_pc": share,
    }


def barnet_among_ten(folder: Folder, yes: int = 90, no: int = 10) -> Comparison:
    """Barnet with ten neighbours at 50, 51 … 59 in 100, London at half, England at 60 in 100."""
    neighbours = [local(number, **in_six(50 + place, 50 - place)) for place, number in enumerate(TEN)]
    rows = [england(**in_six(600, 400)), region("London", **in_six(50, 50)), local(BARNET, **in_six(yes, no))]
    folder.write("requests", [*rows, *neighbours])
    folder.write_neighbours(BARNET, TEN)
    return compare(folder.read(), BARNET, SIX_WEEKS)


def test_the_area_stands_beside_england_and_its_region(folder: Folder) -> None:
    found = barnet_among_ten(folder)
    assert [figure.value for figure in (found.area, found.england, found.region) if figure] == [0.9, 0.6, 0.5]
    assert found.area is not None
    assert (found.area.interval, found.year, found.period) == (wilson(90, 100), 2024, "2024")


def test_neighbours_count_once_each_in_their_mean_and_range(folder: Folder) -> None:
    neighbours = barnet_among_ten(folder).neighbours
    assert neighbours is not None
    assert neighbours.mean == pytest.approx(0.545)
    assert (neighbours.lowest, neighbours.highest, neighbours.missing) == (0.5, 0.59, ())
    assert [figure.place for figure in neighbours.figures] == list(TEN)


def test_a_neighbour_without_a_figure_is_named(folder: Folder) -> None:
    marked = {"request_outcome_six_weeks": "x", "request_outcome_six_weeks_pc": "x"}
    rows = [local(number, **in_six(50, 50)) for number in TEN[:8]]
    folder.write("requests", [england(), local(BARNET), *rows, local(TEN[8], **marked)])
    folder.write_neighbours(BARNET, TEN)
    found = compare(folder.read(), BARNET, SIX_WEEKS)
    assert found.neighbours is not None
    assert (found.neighbours.mean, found.neighbours.missing) == (0.5, ("Harrow", "Havering"))
    assert found.notes[-1] == "Mean of 8 neighbours; no figure to be trusted for Harrow, Havering."


def test_the_best_has_the_first_rank_and_the_best_quarter_whichever_way_is_better(folder: Folder) -> None:
    high = barnet_among_ten(folder).all_areas
    slow = [
        local(number, plans_issued_den="100", plans_issued_gt_1_year=str(place))
        for place, number in enumerate((BARNET, *TEN))
    ]
    folder.write("timeliness", [england(), *slow], "timeliness.csv")
    low = compare(folder.read(), BARNET, "over_52_week_share").all_areas
    assert high is not None
    assert low is not None
    assert [(every.rank, every.areas, every.quarter) for every in (high, low)] == [(1, 11, Quarter.BEST)] * 2


def test_the_worst_has_the_last_rank_and_the_worst_quarter(folder: Folder) -> None:
    every = barnet_among_ten(folder, yes=10, no=90).all_areas
    assert every is not None
    assert (every.rank, every.quarter) == (11, Quarter.WORST)
    assert [every.low, every.median, every.high] == pytest.approx([0.515, 0.54, 0.565])


def test_a_figure_that_only_describes_is_high_or_low_and_not_good_or_bad(folder: Folder) -> None:
    refused = [
        local(number, requests_decided_not_to_assess=str(place), requests_received_in_year="100")
        for place, number in enumerate((BARNET, *TEN))
    ]
    folder.write("requests", [england(), *refused])
    every = compare(folder.read(), BARNET, "requests_refused_share").all_areas
    assert every is not None
    assert (every.rank, every.quarter) == (11, Quarter.LOWEST)


def test_the_trend_has_each_year_that_the_file_has(folder: Folder) -> None:
    rows = [
        england("2023", **in_six(50, 50)),
        england("2024", **in_six(60, 40)),
        local(BARNET, "2023", **in_six(1, 3)),
        local(BARNET, "2024", **in_six(3, 1)),
        local(TEN[0], "2024", **in_six(1, 1)),
    ]
    folder.write("requests", rows)
    folder.write_neighbours(BARNET, TEN)
    trend = compare(folder.read(), BARNET, SIX_WEEKS).trend
    assert [(year.year, year.area, year.england, year.region, year.neighbours) for year in trend] == [
        (2023, 0.25, 0.5, 0.25, None),
        (2024, 0.75, 0.6, 4 / 6, 0.5),
    ]


def test_an_earlier_year_can_be_asked_for(folder: Folder) -> None:
    folder.write("requests", [england("2023", **in_six(1, 1)), england("2024", **in_six(3, 1))])
    found = compare(folder.read(), BARNET, SIX_WEEKS, year=2023)
    assert (found.england and found.england.value, found.year) == (0.5, 2023)


@pytest.mark.parametrize(
    ("yes", "no", "chance", "word"),
    [
        (90, 10, Chance.FAR_ABOVE, "far above what chance would explain, for the better"),
        (61, 39, Chance.WITHIN, "no further from England's than chance would explain"),
        (10, 90, Chance.FAR_BELOW, "far below what chance would explain, for the worse"),
    ],
)
def test_the_reading_says_what_chance_would_explain(
    yes: int, no: int, chance: Chance, word: str, folder: Folder
) -> None:
    found = barnet_among_ten(folder, yes, no)
    assert found.funnel is not None
    assert found.funnel.chance is chance
    assert found.reading[3].startswith(
        f"The area's rate is {word}. With 100 cases and England's rate of 60.0%"
    )


def test_the_reading_is_in_plain_words(folder: Folder) -> None:
    figures, neighbours, rank, chance, others, *standards = barnet_among_ten(folder).reading
    assert figures == "2024: Barnet 90.0% (95% interval 82.6% to 94.5%); England 60.0%; London 50.0%."
    assert neighbours == "Statistical neighbours: mean 54.5%, from 50.0% to 59.0%."
    assert rank == "Place 1 of 11 areas (1 is the best), in the best quarter of areas."
    assert chance == (
        "The area's rate is far above what chance would explain, for the better. With 100 cases and "
        "England's rate of 60.0%, chance alone gives 50.0% to 69.0% 95 times in 100, and 45.0% to 75.0% 998 "
        "times in 1,000."
    )
    assert others == "1 of 11 areas lie further from England's rate than chance would explain (99.8% limits)."
    assert standards == [
        f"Standardised by {by}: not possible, because the published files do not split it by {by}."
        for by in ("age", "primary need")
    ]


def test_few_cases_are_said_to_be_few(folder: Folder) -> None:
    folder.write("requests", [england(**in_six(600, 400)), local(BARNET, **in_six(2, 0))])
    found = compare(folder.read(), BARNET, SIX_WEEKS)
    assert found.funnel is not None
    assert found.funnel.chance is Chance.WITHIN
    assert "Barnet: only 2 cases, so that one more or fewer matters." in found.notes
    assert "With only 2 cases" in found.reading[2]


def test_a_count_is_ranked_by_size_and_has_no_limits(folder: Folder) -> None:
    folder.write("requests", [england(), local(BARNET, requests_received_in_year="1234")])
    found = compare(folder.read(), BARNET, "requests_received")
    assert (found.funnel, found.standardised) == (None, ())
    assert found.reading == (
        "2024: Barnet 1,234; England 0; London 1,234.",
        "Place 1 of 1 areas (1 is the highest), in the highest quarter of areas.",
    )


def test_a_made_up_area_has_england_only(folder: Folder) -> None:
    barnet_among_ten(folder)
    found = compare(folder.read(), "999", SIX_WEEKS)
    assert (found.area, found.region, found.neighbours, found.england and found.england.value) == (
        None,
        None,
        None,
        0.6,
    )
    assert found.notes == (MADE_UP,)
    assert found.reading[0] == "2024: England 60.0%."


def test_an_area_that_the_file_lacks_is_said_to_be_lacking(folder: Folder) -> None:
    folder.write("requests", [england(**in_six(6, 4)), local("886", **in_six(1, 1))])
    found = compare(folder.read(), BARNET, SIX_WEEKS)
    assert (found.area, found.notes) == (
        None,
        (
            "The file gives no figure for Barnet here.",
            "The file of statistical neighbours is not in the folder.",
        ),
    )


def test_plans_are_divided_by_residents_of_areas_whose_population_is_held(folder: Folder) -> None:
    areas = {area.number: area for area in current_areas()}
    rows = [local(number, "202425", ehcplans="1000") for number in (BARNET, "886", "942")]
    folder.write("caseload", [england("202425", ehcplans="3000"), *rows])
    found = compare(folder.read(), BARNET, "plans_in_force_rate")
    residents = [areas[number].population_0_25 for number in (BARNET, "886", "942")]
    assert residents[2] is None
    assert found.area is not None
    assert found.england is not None
    assert (found.area.denominator, found.england.numerator, found.england.denominator) == (
        residents[0],
        2000,
        (residents[0] or 0) + (residents[1] or 0),
    )
    assert found.england.notes == ("England: added up from 2 areas.",)


def test_a_share_may_divide_the_count_of_one_file_by_that_of_another(folder: Folder) -> None:
    folder.write("residential", [england("202425", Res_52="3", Res_tot="9")], "residential.csv")
    folder.write("caseload", [england("202425", ehcplans="60")], "caseload.csv")
    all_year = compare(folder.read(), BARNET, "placement_share", {"residential": "B"}).england
    residential = compare(folder.read(), BARNET, "residential_share").england
    assert [figure.value for figure in (all_year, residential) if figure] == [0.05, 0.15]


def test_the_first_table_with_a_cut_serves_it(folder: Folder) -> None:
    tool = {"Short Desc": "SEN_CASES_JAN", "Years": "2025", "LA and Regions": "England", "LA Number": "970"}
    folder.write_csv([*tool, "Values"], [{**tool, "Values": "1"}], "tool.csv")
    alone = compare(folder.read(), BARNET, "plans_in_force").england
    folder.write("caseload", [england("202425", ehcplans="60")], "caseload.csv")
    both = compare(folder.read(), BARNET, "plans_in_force").england
    assert [figure.value for figure in (alone, both) if figure] == [1, 60]


def test_a_measure_that_no_file_is_declared_to_give_is_unknown(folder: Folder) -> None:
    with pytest.raises(UnknownMeasure, match="measure called 'happiness'"):
        compare(folder.read(), BARNET, "happiness")


def test_what_the_folder_does_not_hold_is_said_with_what_it_does(folder: Folder) -> None:
    with pytest.raises(NotPublished, match=r"do not give six_week_share for whole areas\. Held: nothing"):
        compare(folder.read(), BARNET, SIX_WEEKS)
    folder.write("requests", [england(**in_six(1, 1)), by_age(england(**in_six(1, 1)), "Aged 10")])
    found = folder.read()
    with pytest.raises(NotPublished, match=r"for age=99\. Held: whole areas, by age\."):
        compare(found, BARNET, SIX_WEEKS, {"age": "99"})
    with pytest.raises(NotPublished, match=r"for 1999\. Held: 2024\."):
        compare(found, BARNET, SIX_WEEKS, year=1999)


def test_an_unknown_area_is_refused(folder: Folder) -> None:
    with pytest.raises(UnknownAreaError, match="No local authority has the number '000'"):
        compare(folder.read(), "000", SIX_WEEKS)
