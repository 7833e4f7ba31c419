"""Every chart goes out as a drawing, and on one page with its table and its words."""

from pathlib import Path

import polars as pl
import pytest
from lxml import html

from lanyard.core.datasets.catalogue import data_set
from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.disclosure.policy import HIDDEN, SMALL_NUMBERS
from lanyard.core.datasets.disclosure.shareable import SHAREABLE_SCHEMA, Shareable, ShareableDataSet
from lanyard.core.packs.chart_files import write_charts
from lanyard.core.packs.outputs import Audience, Outputs
from lanyard.core.packs.test_over_time import over_time, plans
from lanyard.core.packs.test_over_time import shared as shared_now

FIGURES = pl.DataFrame(
    [
        ("plans_in_force", "sex", "F", None, None, 30, None, 30.0, None, None, None),
        ("plans_in_force", "sex", "M", None, None, 70, None, 70.0, None, None, None),
        ("plans_in_force", "sex", "unknown", None, None, None, None, None, HIDDEN, None, None),
    ],
    schema=SHAREABLE_SCHEMA,
    orient="row",
)


@pytest.fixture
def outputs(tmp_path: Path) -> Outputs:
    safe = ShareableDataSet(data_set(2), Status.READY, "", FIGURES, ())
    shared = Shareable((safe,), figures=3, hidden_small=1, hidden_partners=0, policy=SMALL_NUMBERS)
    made = Outputs(tmp_path)
    write_charts(made, shared)
    return made


@pytest.fixture
def beside_earlier(tmp_path: Path) -> Outputs:
    """The charts of a pack that knows the plans of two years before."""
    first, second, now = plans(480, 490, 499)
    made = Outputs(tmp_path)
    write_charts(made, shared_now(now), over_time(shared_now(now), first, second, folder=tmp_path))
    return made


def test_a_figure_that_earlier_packs_tell_is_drawn_over_time(beside_earlier: Outputs) -> None:
    assert [one.path for one in beside_earlier.written] == [
        "charts/02-plans-over-time-plans-in-force.svg",
        "charts.html",
    ]
    cells = [[cell.text_content() for cell in row] for row in page(beside_earlier).iter("tr")]
    assert cells == [
        ["Day", "Plans in force"],
        ["18 January 2024", "480"],
        ["16 January 2025", "490"],
        ["15 January 2026", "499"],
    ]


def test_a_figure_that_cannot_be_compared_is_named_with_the_reason_and_not_drawn(tmp_path: Path) -> None:
    before, now = plans(480, 499)
    outputs = Outputs(tmp_path)
    changed = before.with_columns(basis=pl.lit("5e6f7a8b sen2"))
    write_charts(outputs, shared_now(now), over_time(shared_now(now), changed, folder=tmp_path))
    assert [one.path for one in outputs.written] == ["charts.html"]
    words = [paragraph.text_content() for paragraph in page(outputs).iterfind(".//main/p")]
    assert words[1:] == [
        "Cannot be compared with 18 January 2024, being defined differently now: Plans in force."
    ]


def page(outputs: Outputs) -> html.HtmlElement:
    return html.fromstring((outputs.folder / "charts.html").read_text(encoding="utf-8"))


def test_each_chart_is_a_file_of_its_own_beside_the_page(outputs: Outputs) -> None:
    assert [(one.path, one.audience) for one in outputs.written] == [
        ("charts/02-plans-by-sex.svg", Audience.SHAREABLE),
        ("charts.html", Audience.SHAREABLE),
    ]


def test_the_page_shows_the_numbers_in_a_table_and_in_words(outputs: Outputs) -> None:
    cells = [[cell.text_content() for cell in row] for row in page(outputs).iter("tr")]
    assert cells == [
        ["Sex", "Plans in force"],
        ["Female", "30"],
        ["Male", "70"],
        ["Not recorded", "hidden"],
    ]
    words = [paragraph.text_content() for paragraph in page(outputs).iterfind(".//section/details/p")]
    assert words == ["Bar chart. Female: 30; Male: 70; Not recorded: hidden."]


def test_the_page_has_one_first_heading_and_says_its_language(outputs: Outputs) -> None:
    assert [heading.text for heading in page(outputs).iter("h1")] == ["Charts of the data sets"]
    assert page(outputs).get("lang") == "en-GB"


def test_the_page_asks_for_nothing_from_elsewhere(outputs: Outputs) -> None:
    asking = list(page(outputs).iter("script", "link", "img", "iframe", "object"))
    assert asking == []
