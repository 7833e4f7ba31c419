"""`lanyard synth`: writes the returns of a made-up area."""

from lanyard.cli.parser import Parsed
from lanyard.cli.talk import progress_shown, say
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import DEFAULT_SHAPES, write_area


def run(parsed: Parsed) -> int:
    """The returns of a made-up area in a folder; with faults, their list beside them."""
    area = MadeUpArea(area=parsed.area, children=parsed.children, seed=parsed.seed, year=parsed.year)
    shapes = (*DEFAULT_SHAPES, *parsed.shape)
    with progress_shown() as progress:
        written = write_area(parsed.out, area, faults=parsed.faults or 0, shapes=shapes, progress=progress)
    for path in written:
        say(str(path))
    return 0
