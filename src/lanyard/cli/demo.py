"""`lanyard demo`: makes a made-up area, runs the main job on it, and ends with the pack and a summary."""

from pathlib import Path

from lanyard.cli.pack import say_what_is_in
from lanyard.cli.parser import Parsed
from lanyard.cli.talk import progress_shown, say
from lanyard.core.packs.pack import PackOrder, make_pack
from lanyard.core.register.key_file import pseudonyms_from
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from lanyard.core.words.numbers import counted

FAULTS = 30
"""Enough that the workbook of problems has something to show."""


def run(parsed: Parsed) -> int:
    """The returns in `returns/`, the pack in `pack/`, the demo's own key beside them."""
    out: Path = parsed.out
    area = MadeUpArea(children=parsed.children)
    children = counted(parsed.children, "child", "children")
    say(f"A made-up area of {children} with SEND. Nobody in it is real.")
    with progress_shown() as progress:
        write_area(out / "returns", area, faults=FAULTS, progress=progress)
        order = PackOrder(
            census_day(area.year),
            pseudonyms_from(out / "demo.key"),
            truth=out / "returns" / "truth" / "links.csv",
        )
        pack = make_pack([out / "returns"], out / "pack", order, progress)
    say(f"Returns: {out / 'returns'}, with {FAULTS} planted faults listed in faults.csv")
    say_what_is_in(pack)
    return 0
