"""The words of the command are those that draws declare."""

import argparse

import pytest

from lanyard.cli import draw, draw_words
from lanyard.core.draws.entries import Trait
from lanyard.core.draws.replacing import Reason
from lanyard.core.draws.shapes import STRATA, shapes


def test_the_command_offers_exactly_what_draws_declare() -> None:
    assert tuple(shapes()) == draw_words.SHAPES
    assert tuple(map(str, Trait)) == draw_words.TRAITS
    assert tuple(map(str, Reason)) == draw_words.REASONS
    assert STRATA == draw_words.STRATA
    assert list(draw.ACTS) == list(draw_words.ACTS)


def test_a_quota_is_a_name_and_a_number() -> None:
    assert draw_words.quota("without-plan=1") == ("without-plan", 1)


@pytest.mark.parametrize("text", ["without-plan", "without-plan=", "without-plan=-1", "tall=1"])
def test_anything_else_is_wrong_usage(text: str) -> None:
    with pytest.raises(argparse.ArgumentTypeError, match="write one of alternative-provision,"):
        draw_words.quota(text)
