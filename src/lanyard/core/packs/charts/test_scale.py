import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.packs.charts.scale import ticks


@pytest.mark.parametrize(
    ("largest", "smallest_step", "expected"),
    [
        (0, 1, [0, 1]),
        (1, 1, [0, 1]),
        (3, 1, [0, 1, 2, 3]),
        (12, 1, [0, 3, 6, 9, 12]),
        (100, 1, [0, 20, 40, 60, 80, 100]),
        (101, 1, [0, 25, 50, 75, 100, 125]),
        (0.52, 0.001, [0, 0.2, 0.4, 0.6]),
        (1, 0.001, [0, 0.2, 0.4, 0.6, 0.8, 1]),
    ],
)
def test_steps_are_round(largest: float, smallest_step: float, expected: list[float]) -> None:
    assert ticks(largest, smallest_step) == pytest.approx(expected)


@given(st.floats(1e-3, 1e12))
def test_a_scale_covers_its_values_in_few_steps(largest: float) -> None:
    scale = ticks(largest, 1e-3)
    assert (scale[0], scale[-1] >= largest * (1 - 1e-9), len(scale) <= 7) == (0, True, True)
