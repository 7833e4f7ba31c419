import pytest

from lanyard.core.packs.brand import COPPER, INK, PALE, QUIET_TEXT, WHITE


def luminance(colour: str) -> float:
    """Relative luminance, as WCAG 2.2 defines it."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_two_colours_stay_apart() -> None:
    assert contrast(INK, COPPER) >= 3


@pytest.mark.parametrize(
    ("words", "ground"),
    [(WHITE, INK), (WHITE, COPPER), (INK, WHITE), (INK, PALE), (QUIET_TEXT, WHITE), (QUIET_TEXT, PALE)],
)
def test_words_can_be_read_on_their_ground(words: str, ground: str) -> None:
    assert contrast(words, ground) >= 4.5
