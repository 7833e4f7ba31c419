"""Raking keeps every margin, and leaves at nothing what cannot be."""

import numpy as np
import pytest

from lanyard.core.synth.raking import along, rake


def test_both_margins_are_kept() -> None:
    rows, columns = np.array([0.3, 0.7]), np.array([0.2, 0.5, 0.3])
    raked = rake(np.ones((2, 3)), [along((2, 3), (0,), rows), along((2, 3), (1,), columns)])
    assert raked.sum(axis=1) == pytest.approx(rows)
    assert raked.sum(axis=0) == pytest.approx(columns)


def test_what_cannot_be_stays_impossible() -> None:
    start = np.array([[1.0, 0.0], [1.0, 1.0]])
    raked = rake(
        start, [along((2, 2), (1,), np.array([0.5, 0.5])), along((2, 2), (0,), np.array([0.4, 0.6]))]
    )
    assert raked[0, 1] == 0
    assert raked.sum(axis=1) == pytest.approx([0.4, 0.6])


def test_a_margin_over_two_axes_is_kept() -> None:
    target = np.array([[0.1, 0.2], [0.3, 0.4]])
    raked = rake(np.ones((2, 3, 2)), [along((2, 3, 2), (0, 2), target)])
    assert raked.sum(axis=1) == pytest.approx(target)
