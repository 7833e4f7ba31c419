from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from lanyard.core.packs.charts import (
    DAYS,
    NUMBER,
    SHARE,
    Chart,
    ChartForm,
    Gap,
    Series,
    Unit,
    Value,
    bar_chart,
    draw,
    line_chart,
    stacked_bar_chart,
)
from lanyard.core.packs.charts.limits import SERIES
from lanyard.core.packs.charts.svg import TEXT_SIZE
from lanyard.core.packs.errors import ChartError

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("This area", "England", "North", "South", "East")


def a_chart(*runs: tuple[Value, ...], form: ChartForm = ChartForm.BARS, unit: Unit = NUMBER) -> Chart:
    runs = runs or ((1204, 87, Gap.HIDDEN, Gap.NOT_HELD),)
    labels = ("Autism", "Speech & language", "Hearing", "Vision")[: len(runs[0])]
    return Chart("Plans in force by need, January 2026", labels, series_of(form, runs), unit, form)


def series_of(form: ChartForm, runs: Sequence[tuple[Value, ...]]) -> tuple[Series, ...]:
    """Series that the form can draw: the limits of chance need their own, held or not."""
    if form is not ChartForm.LIMITS:
        return tuple(Series(name, run) for name, run in zip(NAMES, runs, strict=False))
    lacking: tuple[Value, ...] = (Gap.NOT_HELD,) * len(runs[0])
    held = [*runs, *(lacking for _ in SERIES[len(runs) :])]
    return tuple(Series(name, run) for name, run in zip(SERIES, held, strict=True))


def parsed(svg: str) -> etree._Element:
    return etree.fromstring(svg.encode())


def words(svg: str) -> list[str]:
    return [str(element.text) for element in parsed(svg).iter(f"{SVG}text")]


def bars(svg: str, fill: str) -> list[float]:
    """Lengths of the bars whose fill starts so; patterns, and the squares of the legend, aside."""
    rows = [bar for bar in parsed(svg).findall(f"{SVG}rect") if bar.get("height") != "13"]
    return [float(bar.get("width", "")) for bar in rows if bar.get("fill", "").startswith(fill)]


@pytest.mark.parametrize("form", [form for form in ChartForm if form is not ChartForm.LIMITS])
def test_a_chart_names_and_describes_itself(form: ChartForm) -> None:
    root = parsed(draw(a_chart(form=form)))
    title, description = root[0], root[1]
    assert (root.tag, root.get("role"), title.tag, description.tag) == (
        f"{SVG}svg",
        "img",
        f"{SVG}title",
        f"{SVG}desc",
    )
    assert root.get("aria-labelledby") == f"{title.get('id')} {description.get('id')}"
    values = "Autism: 1,204; Speech & language: 87; Hearing: hidden; Vision: not held."
    assert (title.text, description.text) == (
        "Plans in force by need, January 2026",
        f"{form.value.capitalize()}. {values}",
    )


def test_the_description_names_each_of_several_series() -> None:
    assert a_chart((0.464, 0.5), (0.5, Gap.HIDDEN), unit=SHARE).in_words() == (
        "Bar chart. This area: Autism: 46.4%; Speech & language: 50.0%. "
        "England: Autism: 50.0%; Speech & language: hidden."
    )


@pytest.mark.parametrize("form", ChartForm)
def test_nothing_in_a_chart_can_run_or_reach_out(form: ChartForm) -> None:
    root = parsed(draw(a_chart(form=form)))
    tags = {etree.QName(element).localname for element in root.iter()}
    assert tags <= {"svg", "title", "desc", "defs", "pattern", "rect", "path", "circle", "text"}
    names = {etree.QName(str(name)).localname for element in root.iter() for name in element.attrib}
    assert [name for name in names if name.startswith("on") or name in ("href", "style")] == []


def test_bars_are_as_long_as_their_values() -> None:
    longest, half, _ = bars(bar_chart(a_chart((100, 50, 0))), "#")
    assert longest == 2 * half


def test_labels_stand_before_values_in_order() -> None:
    assert words(bar_chart(a_chart((1204, 87)))) == ["Autism", "1,204", "Speech & language", "87"]


@pytest.mark.parametrize("largest", [3.0, 9_000.0])
def test_a_hidden_bar_is_a_stub_of_one_length_with_the_word(largest: float) -> None:
    svg = bar_chart(a_chart((largest, Gap.HIDDEN, Gap.NOT_HELD)))
    assert bars(svg, "url(") == [22]
    assert words(svg)[-3:] == ["hidden", "Hearing", "not held"]


def test_the_legend_explains_hatching_and_series_only_when_there_are_any() -> None:
    assert words(bar_chart(a_chart((1, 2))))[0] == "Autism"
    assert words(bar_chart(a_chart((1, Gap.HIDDEN))))[0] == "Hidden to protect small numbers"
    assert words(bar_chart(a_chart((1, 2), (3, 4))))[:2] == ["This area", "England"]


def test_a_stack_shows_parts_and_total() -> None:
    svg = stacked_bar_chart(a_chart((100, 0), (60, 0)))
    assert words(svg)[2:] == ["Autism", "100", "60", "160", "Speech & language", "0"]


def test_hidden_parts_of_a_stack_are_one_stub_at_its_end() -> None:
    svg = stacked_bar_chart(a_chart((Gap.HIDDEN,), (100,), (Gap.HIDDEN,), (Gap.NOT_HELD,)))
    assert bars(svg, "url(") == [22]
    assert words(svg)[-2:] == ["100", "100 + hidden + not held"]
    stub = next(bar for bar in parsed(svg).findall(f"{SVG}rect") if bar.get("width") == "22")
    after = list(parsed(svg).iter(f"{SVG}text"))[-1]
    assert float(after.get("x", "")) == pytest.approx(float(stub.get("x", "")) + 22 + 6, abs=0.1)


def test_bars_leave_room_for_the_words_after_them() -> None:
    svg = stacked_bar_chart(a_chart((1_000_000.0,), (Gap.HIDDEN,), (Gap.NOT_HELD,)))
    last = list(parsed(svg).iter(f"{SVG}text"))[-1]
    assert last.text == "1,000,000 + hidden + not held"
    assert float(last.get("x", "")) + len(last.text) * 7.2 <= 640


def test_a_line_breaks_where_a_value_is_hidden() -> None:
    svg = line_chart(a_chart((1, 2, Gap.HIDDEN, 4)))
    lines = [str(path.get("d")) for path in parsed(svg).iter(f"{SVG}path") if path.get("fill") == "none"]
    assert [path.count("L") for path in lines] == [1, 0]
    assert Counter(words(svg))["hidden"] == 1


def test_a_scale_of_children_never_shows_half_a_child() -> None:
    assert words(line_chart(a_chart((0, 2))))[:3] == ["0", "1", "2"]


def test_a_scale_of_shares_leaves_out_needless_decimals() -> None:
    assert words(line_chart(a_chart((0.31, 0.42), unit=SHARE)))[:6] == [
        "0%",
        "10%",
        "20%",
        "30%",
        "40%",
        "50%",
    ]


def test_a_short_lone_line_has_its_values_above_its_points() -> None:
    assert words(line_chart(a_chart((1, Gap.HIDDEN, 30, 47), unit=DAYS)))[-3:] == [
        "1 days",
        "30 days",
        "47 days",
    ]


def test_the_value_of_the_highest_point_stands_within_the_drawing() -> None:
    svg = line_chart(a_chart((500, 500, 500, 500)))
    heights = [float(str(word.get("y"))) for word in parsed(svg).iter(f"{SVG}text")]
    assert min(heights) >= TEXT_SIZE


def test_a_long_line_has_its_value_at_its_end_alone() -> None:
    years = tuple(str(year) for year in range(2020, 2027))
    values = tuple(float(place) for place in range(11, 18))
    svg = line_chart(Chart("Waits", years, (Series("Waits", values),), DAYS, ChartForm.LINES))
    shown = {f"{value:.0f} days" for value in values}
    found = [word for word in words(svg) if word in shown]
    assert found == ["15 days", "17 days"]  # the first is of the scale


def test_the_last_values_stand_apart_when_lines_end_close_together() -> None:
    svg = line_chart(a_chart((1, 100), (1, 101), unit=DAYS))
    ends = [text for text in parsed(svg).iter(f"{SVG}text") if text.get("font-weight") == "bold"]
    assert [text.text for text in ends] == ["100 days", "101 days"]
    assert float(ends[0].get("y", "")) - float(ends[1].get("y", "")) == 17


def test_years_that_do_not_fit_are_thinned_out_but_never_the_last() -> None:
    years = tuple(str(year) for year in range(1990, 2027))
    svg = line_chart(Chart("Plans", years, (Series("Plans", (1.0,) * len(years)),), form=ChartForm.LINES))
    shown = [text for text in words(svg) if text in years]
    assert (shown[-1], len(shown)) == ("2026", 10)


def test_parts_of_two_charts_on_one_page_have_names_of_their_own() -> None:
    one, other = (
        {str(element.get("id")) for element in parsed(draw(chart)).iter() if element.get("id")}
        for chart in (a_chart((1, 2)), a_chart((1, 3)))
    )
    assert (len(one), one & other) == (4, set())


@pytest.mark.parametrize(
    ("unit", "value", "shown"),
    [
        (NUMBER, 20635, "20,635"),
        (NUMBER, 0, "0"),
        (SHARE, 0.464, "46.4%"),
        (SHARE, 1, "100.0%"),
        (DAYS, 140, "140 days"),
        (Unit("rate", decimals=2), 4.7166, "4.72"),
        (SHARE, Gap.HIDDEN, "hidden"),
        (NUMBER, Gap.NOT_HELD, "not held"),
    ],
)
def test_values_read_as_their_unit(unit: Unit, value: Value, shown: str) -> None:
    assert unit.show(value) == shown


@pytest.mark.parametrize(("draw_one", "most"), [(bar_chart, 2), (stacked_bar_chart, 4), (line_chart, 2)])
def test_more_series_than_can_be_told_apart_are_refused(draw_one: object, most: int) -> None:
    assert callable(draw_one)
    draw_one(a_chart(*[(1.0,)] * most))
    with pytest.raises(ChartError, match=f"has {most + 1} series"):
        draw_one(a_chart(*[(1.0,)] * (most + 1)))


@pytest.mark.parametrize("value", [-1, float("nan"), float("inf")])
def test_values_that_cannot_be_drawn_are_refused(value: float) -> None:
    with pytest.raises(ChartError, match="label ‘Speech & language’ has the value"):
        a_chart((1, value))


def test_values_must_fit_labels() -> None:
    with pytest.raises(ChartError, match="series ‘England’ has 1 values for 2 labels"):
        a_chart((1, 2), (1,))


@pytest.mark.parametrize(
    ("title", "labels", "reason"),
    [("", ("a",), "no title"), ("T", (), "nothing to show"), ("T", ("a\x00",), "control characters")],
)
def test_charts_without_words_or_with_broken_ones_are_refused(
    title: str, labels: tuple[str, ...], reason: str
) -> None:
    with pytest.raises(ChartError, match=reason):
        Chart(title, labels, (Series("S", (1.0,) * len(labels)),))


texts = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), min_size=1, max_size=60)
values: st.SearchStrategy[Value] = st.one_of(st.floats(0, 1e9), st.sampled_from(Gap))


@settings(max_examples=50, deadline=None)
@given(st.sampled_from(ChartForm), st.lists(st.tuples(texts, values, values), min_size=1, max_size=12))
def test_any_chart_is_well_formed_and_stays_inside_its_frame(
    form: ChartForm, rows: list[tuple[str, Value, Value]]
) -> None:
    labels, *runs = zip(*rows, strict=True)
    chart = Chart("T", labels, series_of(form, runs), form=form)
    root = parsed(draw(chart))
    width, height = float(root.get("width", "")), float(root.get("height", ""))
    for bar in root.findall(f"{SVG}rect"):
        x, y, w, h = (float(bar.get(name, "")) for name in ("x", "y", "width", "height"))
        assert (x >= 0, y >= 0, x + w <= width, y + h <= height) == (True, True, True, True)
    assert draw(chart) == draw(chart)
