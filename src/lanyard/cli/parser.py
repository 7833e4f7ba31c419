"""The words that `lanyard` understands. Each verb registers its function; nothing heavy is loaded here."""

import argparse
from collections.abc import Callable, Sequence
from datetime import date
from importlib import import_module
from pathlib import Path

from lanyard import __version__
from lanyard.cli import draw_words
from lanyard.cli.arguments import day, positive

Command = argparse.ArgumentParser
Parsed = argparse.Namespace
Run = Callable[[Parsed], int]
"""What each verb's module has under the name `run`: does the work and gives the exit code."""


def parse(arguments: Sequence[str]) -> Parsed:
    """The command that the arguments ask for; ends the process with exit code 2 when they are wrong."""
    parser = argparse.ArgumentParser(
        prog="lanyard", description="Gets a local area partnership ready for its area SEND inspection."
    )
    parser.add_argument("--version", action="version", version=f"lanyard {__version__}")
    verbs = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    for name, (what, declare) in VERBS.items():
        verb = verbs.add_parser(name, help=what, description=what)
        declare(verb)
        verb.set_defaults(run=_runner(name))
    return parser.parse_args(arguments)


def _runner(name: str) -> Run:
    """The verb's function, whose module is loaded only when it is asked for."""

    def run(parsed: Parsed) -> int:
        verb: Run = import_module(f"lanyard.cli.{name}").run
        return verb(parsed)

    return run


def _columns(verb: Command) -> None:
    verb.add_argument(
        "--columns",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="a column map for suppliers' own headings; may be given several times",
    )


def _check(verb: Command) -> None:
    verb.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="files, or folders of files")
    verb.add_argument("--as-at", type=day, metavar="DATE", help="judge lists at this day (yyyy-mm-dd)")
    _columns(verb)
    verb.add_argument("--json", action="store_true", help="print one JSON object")


def _pack(verb: Command) -> None:
    verb.add_argument("paths", metavar="PATH", nargs="+", type=Path, help="files, or folders of files")
    verb.add_argument("--as-at", type=day, metavar="DATE", required=True, help="the day of the lists")
    verb.add_argument("--out", type=Path, metavar="DIR", required=True, help="where the pack goes")
    verb.add_argument("--area", metavar="CODE", help="refuse returns of any other local authority")
    verb.add_argument("--benchmarks", type=Path, metavar="DIR", help="a folder of published statistics")
    _columns(verb)
    verb.add_argument(
        "--earlier",
        action="append",
        default=[],
        type=Path,
        metavar="PACK",
        help="a pack shared before, to protect against and compare with; may be given several times, "
        "oldest first",
    )
    verb.add_argument("--truth", type=Path, metavar="FILE", help="measure linking against this list")
    verb.add_argument("--key", type=Path, metavar="FILE", help="key file of the Unique IDs")
    verb.add_argument("--json", action="store_true", help="print the manifest as one JSON object")


def _datasets(verb: Command) -> None:
    verb.add_argument("snapshot", metavar="SNAPSHOT", type=Path, help="the folder of a snapshot")
    verb.add_argument("--engine", default="duckdb", metavar="NAME", help="the engine that counts (duckdb)")
    verb.add_argument("--as-at", type=day, metavar="DATE", help="list people at this day (yyyy-mm-dd)")
    verb.add_argument("--shareable", action="store_true", help="hide small numbers")
    verb.add_argument("--json", action="store_true", help="print one JSON object")


def _trend(verb: Command) -> None:
    verb.add_argument("first", metavar="SNAPSHOT", type=Path, help="the folder of the snapshot made first")
    verb.add_argument(
        "further", metavar="SNAPSHOT", nargs="+", type=Path, help="those made later, in their order"
    )
    verb.add_argument("--json", action="store_true", help="print one JSON object")


def _synth(verb: Command) -> None:
    verb.add_argument("--out", type=Path, metavar="DIR", required=True, help="where the returns go")
    verb.add_argument("--children", type=positive, required=True, metavar="N", help="children with SEND")
    verb.add_argument("--seed", type=int, default=1, metavar="N", help="same seed, same area")
    where = verb.add_mutually_exclusive_group()
    where.add_argument("--area", default="999", metavar="CODE", help="local authority (999, made up)")
    where.add_argument(
        "--england", action="store_true", help="all areas of England, each in a folder, by their population"
    )
    verb.add_argument("--year", type=int, default=2026, metavar="YEAR", help="SEN2 collection (2026)")
    verb.add_argument("--faults", type=positive, metavar="N", help="plant N known faults, in faults.csv")
    verb.add_argument(
        "--shape",
        action="append",
        default=[],
        metavar="SHAPE",
        help="write this further shape too (blade, form, workbook, modules, annex-a-csv, school-census-xml, "
        "or any return and shape such as results-workbook); may be given several times",
    )


def _templates(verb: Command) -> None:
    verb.add_argument("kinds", metavar="KIND", nargs="*", help="the lists wanted; without any, all of them")
    verb.add_argument("--out", type=Path, metavar="DIR", required=True, help="where the templates go")


def _demo(verb: Command) -> None:
    verb.add_argument("--out", type=Path, default=Path("build/demo"), metavar="DIR", help="where all goes")
    verb.add_argument(
        "--children", type=positive, default=2500, metavar="N", help="children with SEND (2500)"
    )
    verb.add_argument("--port", type=positive, default=8000, metavar="N", help="port to listen on (8000)")
    verb.add_argument(
        "--no-pack",
        action="store_true",
        help="make the site alone, which is quicker, without returns and pack",
    )
    verb.add_argument("--no-serve", action="store_true", help="make everything, and end without serving it")


def told(text: str) -> tuple[str, date]:
    """An event's date argument, event=yyyy-mm-dd."""
    event, sign, when = text.partition("=")
    if not sign:
        raise argparse.ArgumentTypeError(f"{text}: write an event and its date, as onsite_start=2025-09-29")
    return event, day(when)


def _rules(verb: Command) -> None:
    verb.add_argument(
        "--rules",
        action="append",
        default=[],
        type=Path,
        metavar="FILE",
        help="your own framework, or settings of one, as TOML; may be given several times",
    )


def _plan(verb: Command) -> None:
    verb.add_argument("--notified", type=day, metavar="DATE", required=True, help="the day of the call")
    verb.add_argument("--framework", metavar="ID", help="the rules; else the latest in force on that day")
    verb.add_argument(
        "--told",
        action="append",
        default=[],
        type=told,
        metavar="EVENT=DATE",
        help="a date that the inspectors gave for an event; may be given several times",
    )
    verb.add_argument("--outcome", metavar="ID", help="the outcome, for what follows from it")
    _rules(verb)
    shape = verb.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print one JSON object")
    shape.add_argument("--ics", action="store_true", help="print a calendar")


def _frameworks(verb: Command) -> None:
    verb.add_argument("id", metavar="ID", nargs="?", help="show this one")
    _rules(verb)
    verb.add_argument("--json", action="store_true", help="print one JSON object")


def _serve(verb: Command) -> None:
    verb.add_argument("--port", type=positive, default=8000, metavar="N", help="port to listen on (8000)")
    verb.add_argument("--host", default="127.0.0.1", help="address to listen on (this machine only)")
    verb.add_argument("--migrate", action="store_true", help="bring the database up to this version first")
    verb.add_argument("--no-worker", action="store_true", help="leave work in the background to others")


def _worker(_verb: Command) -> None:
    """It takes no arguments: everything is in the settings."""


def _manage(verb: Command) -> None:
    verb.add_argument("command", nargs=argparse.REMAINDER, metavar="COMMAND …", help="none lists them")


def _doctor(verb: Command) -> None:
    verb.add_argument("--expect", metavar="SEAL", help="the record must hold this seal, noted down before")
    verb.add_argument("--json", action="store_true", help="print one JSON object")


def _reveal(verb: Command) -> None:
    verb.add_argument("unique_ids", metavar="UNIQUE-ID", nargs="+", help="Unique IDs of the area's lists")
    verb.add_argument("--key", type=Path, metavar="FILE", help="key file of the Unique IDs")


VERBS: dict[str, tuple[str, Callable[[Command], None]]] = {
    "demo": ("Make a made-up area, run the main job on it, and serve a site full of its story.", _demo),
    "synth": ("Write the returns of a made-up area.", _synth),
    "check": ("Check returns and list their problems.", _check),
    "pack": ("Make the inspection pack from returns.", _pack),
    "templates": ("Write empty workbooks of the lists that have no national format.", _templates),
    "datasets": ("Compute the data sets of a snapshot.", _datasets),
    "plan": ("Lay out the dates of an inspection from the day of the call.", _plan),
    "frameworks": ("List the versions of the inspection rules, or show one.", _frameworks),
    "draw": ("Choose children by lot so that anyone can check it.", draw_words.declare),
    "trend": ("Set the figures of several snapshots beside each other.", _trend),
    "serve": ("Run the site, with a worker beside it.", _serve),
    "worker": ("Run work in the background, beside a site that runs elsewhere.", _worker),
    "manage": ("Look after the site: its database, its people's accounts.", _manage),
    "doctor": ("Say what is misconfigured and how to mend it, and verify the record.", _doctor),
    "reveal": ("Turn Unique IDs back into the children they stand for.", _reveal),
}
"""The commands: what each does, and the function that declares its arguments."""
