"""Figures that are not what they seem are marked, kept apart, explained: in made-up files and real ones."""

import pytest

from lanyard.core.datasets.benchmarks.compare import compare
from lanyard.core.datasets.benchmarks.marks import MARKS, NO_CASES, NOT_A_NUMBER, WRONG_IN_FILE, in_words
from lanyard.core.datasets.benchmarks.published import Benchmarks
from lanyard.core.datasets.benchmarks.test_tables import Folder, england, local, region
from lanyard.core.datasets.benchmarks.traps import TRAPS

BARNET, KENT, LEEDS = "302", "886", "383"
IN_SIX, OVER_SIX = "request_outcome_six_weeks", "request_outcome_over_6_weeks"


@pytest.mark.parametrize("mark", MARKS)
def test_a_mark_stays_a_mark_and_is_never_a_number(mark: str, folder: Folder) -> None:
    folder.write("requests", [england(), local(BARNET, requests_received_in_year=mark)])
    found = compare(folder.read(), BARNET, "requests_received", year=2024).area
    assert found is not None
    assert (found.value, found.numerator, found.mark) == (None, None, mark)
    assert found.notes == (f"Barnet: {in_words(mark)}.",)


@pytest.mark.parametrize("text", ["nan", "inf", "-inf", "many", "1e999"])
def test_what_is_no_number_is_marked_so(text: str, folder: Folder) -> None:
    folder.write("requests", [england(), local(BARNET, requests_received_in_year=text)])
    found = compare(folder.read(), BARNET, "requests_received").area
    assert found is not None
    assert (found.value, found.mark) == (None, NOT_A_NUMBER)


def test_an_empty_cell_is_no_number_and_said_to_be_empty(folder: Folder) -> None:
    folder.write("requests", [england(), local(BARNET, requests_received_in_year="")])
    found = compare(folder.read(), BARNET, "requests_received").area
    assert found is not None
    assert (found.value, found.notes) == (None, ("Barnet: empty in the file.",))


def test_a_number_may_have_commas_and_spaces(folder: Folder) -> None:
    folder.write("requests", [england(requests_received_in_year=" 154,489 ")])
    found = compare(folder.read(), BARNET, "requests_received").england
    assert found is not None
    assert found.value == 154_489


def test_a_share_with_a_marked_part_is_marked_whole(folder: Folder) -> None:
    folder.write("requests", [england(**{IN_SIX: "5"}), local(BARNET, **{IN_SIX: "5", OVER_SIX: "c"})])
    found = compare(folder.read(), BARNET, "requests_received").area
    share = compare(folder.read(), BARNET, "six_week_share").area
    assert found is not None
    assert share is not None
    assert (found.value, share.value, share.denominator, share.printed) == (0.0, 0.0, None, 0.0)


def test_a_mark_kept_in_a_column_of_its_own_is_read(folder: Folder) -> None:
    rows = [
        {"year": "2024", "la_code": "", "la_name": "England", "appeals_registered": "9"},
        {
            "year": "2024",
            "la_code": BARNET,
            "la_name": "Barnet",
            "appeals_registered": "",
            "symbol": "..",
            "appeal_rate_pct": "",
        },
    ]
    folder.write("tribunal", rows)
    found = compare(folder.read(), BARNET, "tribunal_appeals_registered").area
    assert found is not None
    assert (found.value, found.mark) == (None, "..")


def test_where_the_printed_percentage_is_not_that_of_the_numbers_both_are_told(folder: Folder) -> None:
    numbers = {IN_SIX: "80", OVER_SIX: "20", "request_outcome_six_weeks_pc": "75"}
    folder.write("requests", [england(**numbers), local(BARNET, **numbers)])
    found = compare(folder.read(), BARNET, "six_week_share").area
    assert found is not None
    assert (found.value, found.printed) == (0.8, 0.75)
    assert found.notes == ("Barnet: the file prints 75.0% beside numbers that make 80.0%.",)


def test_an_area_with_many_unrecorded_placements_is_kept_out_of_comparisons(folder: Folder) -> None:
    plans = {"ehcplans": "100", "special_total": "30", "special_total_pc": "30"}
    rows = [
        england("202425", **plans),
        local(BARNET, "202425", **plans, placement_unknown="11"),
        local(KENT, "202425", **plans, placement_unknown="10"),
    ]
    folder.write("caseload", rows)
    found = compare(folder.read(), BARNET, "placement_share", {"place_group": "special_total"})
    assert found.area is not None
    assert found.all_areas is not None
    assert (found.area.value, found.area.trusted, found.all_areas.areas, found.all_areas.rank) == (
        0.3,
        False,
        1,
        None,
    )
    assert found.area.notes == ("Barnet: more than 10% of its cases belong to no group.",)


def test_an_area_kept_out_is_in_no_mean_of_neighbours_and_in_no_added_up_region(folder: Folder) -> None:
    plans = {"ehcplans": "100", "special_total": "30", "special_total_pc": "30"}
    rows = [
        england("202425", **plans),
        local(BARNET, "202425", **plans),
        local("301", "202425", **plans),
        local("303", "202425", **{**plans, "special_total": "5"}, placement_unknown="90"),
    ]
    folder.write("caseload", rows)
    folder.write_neighbours(BARNET, ("301", "303"))
    found = compare(folder.read(), BARNET, "placement_share", {"place_group": "special_total"})
    assert found.neighbours is not None
    assert found.region is not None
    assert (found.neighbours.mean, found.neighbours.missing) == (0.3, ("Bexley",))
    assert (found.region.value, found.region.notes) == (0.3, ("London: added up from 2 areas.",))


def test_a_regions_total_copied_to_its_areas_is_not_shown(folder: Folder) -> None:
    rows = [
        england("2022", new_ehc_plans="66706"),
        region("Yorkshire and The Humber", "2022", new_ehc_plans="6078"),
        local(LEEDS, "2022", new_ehc_plans="6078"),
        local(BARNET, "2022", new_ehc_plans="600"),
    ]
    folder.write("new-plans", rows)
    found = compare(folder.read(), LEEDS, "new_plans", year=2022)
    assert found.area is not None
    assert found.region is not None
    assert found.all_areas is not None
    assert (found.area.value, found.area.mark, found.region.value, found.all_areas.areas) == (
        None,
        WRONG_IN_FILE,
        6078,
        1,
    )


def test_two_columns_of_one_name_are_read_once_and_told(folder: Folder) -> None:
    path = folder.write("annual-reviews", [england(review_meeting_prior_24="7", review_meeting_24="9")])
    heading, row = path.read_text(encoding="utf-8-sig").splitlines()
    path.write_text(f"{heading},review_meeting_prior_24\n{row},7\n", encoding="utf-8")
    found = folder.read()
    shown = compare(found, BARNET, "reviews_before_year").england
    assert shown is not None
    assert (shown.value, found.notes) == (
        7,
        ("table.csv: two columns are called review_meeting_prior_24. They hold the same.",),
    )


def test_two_columns_of_one_name_that_differ_are_told_apart(folder: Folder) -> None:
    path = folder.write("annual-reviews", [england(review_meeting_prior_24="7")])
    heading, row = path.read_text(encoding="utf-8-sig").splitlines()
    path.write_text(f"{heading},review_meeting_prior_24\n{row},8\n", encoding="utf-8")
    assert folder.read().notes == (
        "table.csv: two columns are called review_meeting_prior_24. They differ; the first is used.",
    )


def test_columns_that_carry_a_year_are_found_in_the_release_of_another_year(folder: Folder) -> None:
    columns = {"review_meeting_25": "40", "review_meeting_prior_25": "30", "review_meeting_26": "2"}
    folder.write("annual-reviews", [england("2025", review_expected="80", **columns)])
    found = folder.read()
    shown = [
        compare(found, BARNET, measure).england
        for measure in ("reviews_met", "reviews_before_year", "reviews_after_year", "reviews_met_share")
    ]
    assert [figure.value for figure in shown if figure] == [40, 30, 2, 0.5]


def test_rows_of_another_year_than_the_columns_carry_are_left_out(folder: Folder) -> None:
    columns = {"review_meeting_24": "40"}
    folder.write("annual-reviews", [england("2024", **columns), england("2023", **columns)])
    assert {year.year for year in compare(folder.read(), BARNET, "reviews_met").trend} == {2024}


def test_a_share_of_nothing_is_none_whatever_the_file_prints(folder: Folder) -> None:
    nothing = {IN_SIX: "0", OVER_SIX: "0", "request_outcome_six_weeks_pc": "0"}
    folder.write("requests", [england(**{IN_SIX: "1"}), local(BARNET, **nothing)])
    found = compare(folder.read(), BARNET, "six_week_share").area
    assert found is not None
    assert (found.value, found.mark, found.notes) == (None, NO_CASES, ("Barnet: no cases.",))


# The traps of the real files, each by what the files hold.

SPECIAL = {"place_group": "special_total"}


@pytest.mark.parametrize("number", ["873", "812"])
def test_cambridgeshire_and_north_east_lincolnshire_have_no_placements_in_2025(
    number: str, benchmarks: Benchmarks
) -> None:
    shares = compare(benchmarks, number, "placement_share", SPECIAL, 2025).area
    new = compare(benchmarks, number, "new_placement_share", SPECIAL, 2024).area
    plans = compare(benchmarks, number, "plans_in_force", year=2025).area
    assert shares is not None
    assert new is not None
    assert plans is not None
    assert (shares.value, shares.mark, shares.trusted) == (None, "x", False)
    assert (new.value is not None, new.trusted) == (True, False)
    assert (plans.value is not None, plans.trusted, plans.notes) == (True, True, ())


@pytest.mark.parametrize(("number", "plans"), [("204", 3525), ("874", 2625)])
def test_hackney_and_peterborough_sent_totals_only_for_2024(
    number: str, plans: int, benchmarks: Benchmarks
) -> None:
    whole = compare(benchmarks, number, "plans_in_force", year=2024).area
    by_age = compare(benchmarks, number, "plans_in_force", {"age": "10"}, 2024)
    assert whole is not None
    assert (whole.value, whole.trusted) == (plans, True)
    assert by_age.area is None or by_age.area.value is None
    assert any("sent totals only" in note for note in by_age.notes) is True


def test_yorkshire_areas_have_no_total_of_new_plans_for_2022_and_wakefield_no_whole_breakdowns(
    benchmarks: Benchmarks,
) -> None:
    leeds = compare(benchmarks, LEEDS, "new_plans", year=2022)
    women = compare(benchmarks, LEEDS, "new_plans", {"sex": "F"}, 2022)
    wakefield = compare(benchmarks, "384", "new_plans", {"sex": "F"}, 2022)
    assert leeds.area is not None
    assert leeds.region is not None
    assert women.area is not None
    assert (leeds.area.mark, leeds.region.value, women.area.value is not None) == (WRONG_IN_FILE, 6078, True)
    assert wakefield.area is not None
    assert (wakefield.area.value, wakefield.area.trusted, len(wakefield.area.notes)) == (36, False, 1)


@pytest.mark.parametrize("number", ["838", "201"])
def test_dorset_and_the_city_counted_every_plan_of_2024_as_an_exception(
    number: str, benchmarks: Benchmarks
) -> None:
    without = compare(benchmarks, number, "twenty_week_share_excluding_exceptions", year=2024)
    counted = compare(benchmarks, number, "twenty_week_share_all", year=2024)
    assert without.area is not None
    assert counted.area is not None
    assert (without.area.value, without.area.denominator, without.all_areas and without.all_areas.rank) == (
        None,
        0,
        None,
    )
    assert (counted.area.value is not None, counted.area.trusted) == (True, True)
    assert "permitted exception" in without.area.notes[0]


@pytest.mark.parametrize("number", ["890", "870", "320", "936", "317", "919", "879"])
def test_seven_areas_have_no_reviews_of_2024(number: str, benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, number, "reviews_met_share", year=2024).area
    assert found is not None
    assert (found.value, found.mark, found.trusted, len(found.notes)) == (None, "x", False, 2)


def test_surreys_needs_were_amended_as_totals(benchmarks: Benchmarks) -> None:
    autism = {"primary_need": "ASD"}
    plans = compare(benchmarks, "936", "primary_need_share", autism, 2025).area
    new = compare(benchmarks, "936", "new_primary_need_share", autism, 2024).area
    assert plans is not None
    assert new is not None
    assert (plans.value is not None, plans.trusted, len(plans.notes)) == (True, True, 1)
    assert (new.value, new.mark, new.trusted) == (None, "x", False)


def test_surreys_six_week_share_is_printed_otherwise_than_its_numbers_make_it(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, "936", "six_week_share", year=2024).area
    assert found is not None
    assert found.notes == ("Surrey: the file prints 98.3% beside numbers that make 99.4%.",)


def test_london_where_the_file_gives_its_two_parts_is_added_up(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, BARNET, "new_primary_need_share", {"primary_need": "ASD"}, 2024).region
    assert found is not None
    assert (found.name, found.notes) == ("London", ("London: added up from 33 areas.",))


def test_demonstration_rows_are_left_out_and_told(benchmarks: Benchmarks) -> None:
    assert benchmarks.notes[-1] == (
        "nccis_neet_la_2021.csv: 2 rows of places that are not known (LA demo, Region demo) left out."
    )


def test_englands_figures_of_2021_by_sen_are_not_trusted(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, BARNET, "neet_or_not_known_16_17_share", {"send": "plan"}, 2021)
    assert found.england is not None
    assert (found.england.trusted, found.trend[0].england) == (False, None)


def test_the_north_west_lacks_persistent_absence_by_need(benchmarks: Benchmarks) -> None:
    found = compare(benchmarks, "352", "persistent_absence_share", {"primary_need": "ASD"}, 2025).area
    assert found is not None
    assert (found.value, found.notes) == (None, ("Manchester: empty in the file.",))


@pytest.mark.parametrize("trap", TRAPS, ids=lambda trap: f"{trap.table}-{trap.years[0]}-{trap.areas[0]}")
def test_every_trap_says_what_and_whence_in_a_sentence(trap: object) -> None:
    note, source = vars(trap)["note"], vars(trap)["source"]
    assert (note.endswith("."), note[0].isupper(), bool(source)) == (True, True, True)
