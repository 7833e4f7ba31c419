"""Charts with the limits of chance: what they draw, for eyes and in words."""

import re

import pytest

from lanyard.core.packs.charts import SHARE, Chart, ChartForm, Gap, Series, Value, draw
from lanyard.core.packs.charts.limits import SERIES
from lanyard.core.packs.errors import ChartError

WHOLE: tuple[Value, ...] = (0.5, 0.4, 0.42, 0.44, 0.35, 0.45, 0.3, 0.48)


def a_chart(*rows: tuple[Value, ...]) -> Chart:
    series = tuple(Series(name, values) for name, values in zip(SERIES, zip(*rows, strict=True), strict=True))
    labels = tuple(f"Row {number}" for number in range(len(rows)))
    return Chart("Plans in 20 weeks", labels, series, SHARE, ChartForm.LIMITS)


def bands(drawn: str) -> list[tuple[float, float]]:
    """The bands in the rows of a drawing, from where and how wide; those of the key come first."""
    found = re.findall(r'<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="24"', drawn)
    return [(float(x), float(width)) for x, width in found]


def test_the_area_and_england_lie_on_one_scale_with_the_bands_of_chance() -> None:
    drawn = draw(a_chart(WHOLE))
    (far_from, far_width), (usual_from, usual_width) = bands(drawn)
    (here,) = (float(x) for x in re.findall(r'<circle cx="([\d.]+)" cy="(?!14)[\d.]+" r="6.5"', drawn))
    one = far_width / 0.18
    assert usual_width == pytest.approx(0.1 * one, abs=0.2)
    assert usual_from - far_from == pytest.approx(0.05 * one, abs=0.2)
    assert here - far_from == pytest.approx(0.2 * one, abs=0.2)


def test_who_does_not_see_it_is_told_every_figure() -> None:
    words = a_chart(WHOLE).in_words()
    assert words.startswith("Chart with the limits of chance. Here: Row 0: 50.0%. England: Row 0: 40.0%.")
    assert "Chance in 19 of 20 areas, from: Row 0: 35.0%." in words


def test_a_place_without_a_figure_is_neither_drawn_nor_in_the_key() -> None:
    lone = draw(a_chart((0.5, 0.4, Gap.NOT_HELD, Gap.NOT_HELD, *WHOLE[4:])))
    assert ("Region<" in lone, "Neighbours<" in lone, "England<" in lone) == (False, False, True)
    assert "Region<" in draw(a_chart(WHOLE))


def test_other_series_are_refused() -> None:
    with pytest.raises(ChartError):
        draw(Chart("Plans", ("A",), (Series("Here", (0.5,)),), SHARE, ChartForm.LIMITS))
