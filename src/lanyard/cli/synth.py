"""`lanyard synth`: writes the returns of a made-up area, or of every area of England."""

from pathlib import Path

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import complain, progress_shown, say
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.england import areas_of_england, write_areas
from lanyard.core.synth.shapes import DEFAULT_SHAPES, FURTHER_SHAPES
from lanyard.core.synth.writing import write_area
from lanyard.core.words.progress import Progress

WRONG_USAGE = 2


def run(parsed: Parsed) -> int:
    """The returns of a made-up area in a folder; with faults, their list beside them."""
    wrong = _wrong(parsed)
    if wrong:
        complain(wrong)
        return WRONG_USAGE
    shapes = (*DEFAULT_SHAPES, *parsed.shape)
    with progress_shown() as progress:
        written = (_england if parsed.england else _area)(parsed, shapes, progress)
    for path in written:
        say(str(path))
    return 0


def _wrong(parsed: Parsed) -> str:
    """What cannot be asked for, and what can; empty when all can."""
    unknown = [shape for shape in parsed.shape if shape not in FURTHER_SHAPES]
    if unknown:
        return f"There is no further shape {unknown[0]}. Choose from {', '.join(FURTHER_SHAPES)}."
    if parsed.england and parsed.faults:
        return "Faults are planted in single areas alone. Leave out --england or --faults."
    return ""


def _area(parsed: Parsed, shapes: tuple[str, ...], progress: Progress) -> tuple[Path, ...]:
    area = MadeUpArea(area=parsed.area, children=parsed.children, seed=parsed.seed, year=parsed.year)
    return write_area(parsed.out, area, faults=parsed.faults or 0, shapes=shapes, progress=progress)


def _england(parsed: Parsed, shapes: tuple[str, ...], progress: Progress) -> tuple[Path, ...]:
    areas = areas_of_england(parsed.children, seed=parsed.seed, year=parsed.year)
    return write_areas(parsed.out, areas, shapes=shapes, progress=progress)
