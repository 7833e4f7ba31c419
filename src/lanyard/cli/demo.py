"""`lanyard demo`: makes a made-up area, runs the main job on it, and serves a site full of its story."""

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from lanyard.cli.errors import DemoError
from lanyard.cli.pack import say_what_is_in
from lanyard.cli.parser import Parsed
from lanyard.cli.serve import Serving, check_port, serve_as
from lanyard.cli.talk import progress_shown, say
from lanyard.core.packs.pack import PackOrder, make_pack
from lanyard.core.register.key_file import pseudonyms_from
from lanyard.core.returns.sen2.census_days import census_day
from lanyard.core.synth.area import MadeUpArea
from lanyard.core.synth.writing import write_area
from lanyard.core.words.numbers import counted
from lanyard.web.data.demo_files import MADE
from lanyard.web.data.imports.making import write_desk
from lanyard.web.data.imports.outcome import note_made

FAULTS = 30
"""Enough that the workbook of problems has something to show."""

MARK = "this-is-a-demo.txt"
"""Lies in the folder of a site that may be thrown away and made again."""


def run(parsed: Parsed) -> int:
    """The returns in `returns/`, the pack in `pack/`, what the site needs beside it in `desk/`, the site in
    `site/`, and the demo's own key."""
    out: Path = parsed.out
    serving = Serving(port=parsed.port, environment=_environment(out / "site", parsed.port), prepared_by=())
    if not parsed.no_serve:
        check_port(serving)
    _clear(out / "site")
    if not parsed.no_pack:
        _make_pack(out, parsed.children)
    ways_in = _fill_site(out, serving.environment or {})
    if parsed.no_serve:
        say(f"Site: {out / 'site'}. Run lanyard demo without --no-serve to make it anew and serve it.")
        return 0
    return serve_as(replace(serving, greeting=_greeting(ways_in)))


def _make_pack(out: Path, number: int) -> None:
    area = MadeUpArea(children=number)
    children = counted(number, "child", "children")
    say(f"A made-up area of {children} with SEND. Nobody in it is real.")
    with progress_shown() as progress:
        write_area(out / "returns", area, faults=FAULTS, progress=progress)
        order = PackOrder(
            census_day(area.year),
            pseudonyms_from(out / "demo.key"),
            truth=out / "returns" / "truth" / "links.csv",
        )
        pack = make_pack([out / "returns"], out / "pack", order, progress)
    shutil.rmtree(out / "desk", ignore_errors=True)
    note_made(out / MADE, write_desk(pack, out / "desk", order))
    say(f"Returns: {out / 'returns'}, with {FAULTS} planted faults listed in faults.csv")
    say_what_is_in(pack)
    say()


def _environment(home: Path, port: int) -> Mapping[str, str]:
    """The settings of the demo. Those of a real installation on this machine must not reach it."""
    kept = {name: value for name, value in os.environ.items() if not _is_setting(name)}
    return {
        **kept,
        "DJANGO_SETTINGS_MODULE": "lanyard.web.site.settings",
        "LANYARD_MODE": "demo",
        "LANYARD_HOME": str(home.resolve()),
        "LANYARD_ADDRESS": Serving(port=port).address,
        "LANYARD_LOG_LEVEL": "ERROR",
    }


def _is_setting(name: str) -> bool:
    is_ours = name.startswith("LANYARD_") and name != "LANYARD_ASSETS"
    return is_ours or name.startswith("DATABASE_URL")


def _clear(site: Path) -> None:
    """Throws the site of an earlier demo away. Raises `DemoError` where something else is in its folder."""
    if site.is_dir() and any(site.iterdir()) and not (site / MARK).is_file():
        raise DemoError(f"{site} holds something that is no demo. Choose another folder with --out.")
    shutil.rmtree(site, ignore_errors=True)
    site.mkdir(parents=True)
    (site / MARK).write_text("Made by lanyard demo, which makes it anew each time.\n", encoding="utf-8")


def _fill_site(out: Path, environment: Mapping[str, str]) -> str:
    """Founds the partnership and plays the story; gives the table of who can be tried.

    Raises `DemoError` with what went wrong.
    """
    command = [sys.executable, "-m", "lanyard.cli", "manage", "fill_demo"]
    if (out / "pack").is_dir():
        command += ["--files", str(out.resolve())]
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)  # noqa: S603 - our own words
    if done.returncode != 0:
        raise DemoError(f"The site of the demo could not be made. {done.stderr.strip()}")
    return done.stdout


def _greeting(ways_in: str) -> str:
    return f"\nEverybody there is made up. Open one of these to come in as them:\n\n{ways_in}"
