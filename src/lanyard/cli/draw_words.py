"""The words that `lanyard draw` understands: one verb for each act of a draw."""

import argparse
from collections.abc import Callable, Mapping
from pathlib import Path

from lanyard.cli.arguments import day, positive

Command = argparse.ArgumentParser

SHAPES = ("six-plus-four", "hundred", "plain", "stratified")
TRAITS = ("alternative-provision", "looked-after", "over-16", "without-plan")
STRATA = ("need", "setting_type", "age_band", "has_plan", "looked_after", "alternative_provision")
REASONS = ("declined", "not-reached", "not-in-scope", "would-harm", "ill-or-away")
"""They are declared in `core/draws`, which is not loaded to read a command; a test holds them equal."""


def declare(verb: Command) -> None:
    """Declares the acts, each with its arguments."""
    acts = verb.add_subparsers(title="acts", required=True, metavar="ACT", dest="act")
    for name, (what, declare_act) in ACTS.items():
        declare_act(acts.add_parser(name, help=what, description=what))


def quota(text: str) -> tuple[str, int]:
    """A quota argument, name=number."""
    name, sign, number = text.partition("=")
    if name not in TRAITS or not sign or not number.isdecimal():
        raise argparse.ArgumentTypeError(f"{text}: write one of {', '.join(TRAITS)}, = and a number")
    return name, int(number)


def whole(text: str) -> int:
    """A whole number argument, 0 included."""
    if not text.isdecimal():
        raise argparse.ArgumentTypeError(f"{text} is not a whole number")
    return int(text)


def _freeze(act: Command) -> None:
    act.add_argument("source", metavar="SOURCE", type=Path, help="a snapshot's folder, or a CSV file")
    act.add_argument("--shape", choices=SHAPES, required=True, help="what is drawn")
    act.add_argument("--size", type=positive, metavar="N", help="how many children, if not the usual number")
    act.add_argument("--reserves", type=whole, metavar="N", help="how many in reserve")
    act.add_argument(
        "--quota",
        action="append",
        default=[],
        type=quota,
        metavar="NAME=N",
        help=f"at least N of {', '.join(TRAITS)}; may be given several times, and 0 takes one away",
    )
    act.add_argument("--by", choices=STRATA, help="what the strata of the shape stratified are")
    act.add_argument("--as-at", type=day, metavar="DATE", help="who is in scope of a snapshot on this day")
    act.add_argument("--key", type=Path, metavar="FILE", help="key file of a snapshot's Unique IDs")
    act.add_argument("--out", type=Path, metavar="DIR", required=True, help="a new folder for the list")
    _json(act)


def _seed(act: Command) -> None:
    act.add_argument("text", metavar="TEXT", help="your words or throws of dice")
    act.add_argument("--nonce", metavar="HEX", help="your own nonce, else a fresh one")
    _json(act)


def _run(act: Command) -> None:
    _folder(act)
    given = act.add_mutually_exclusive_group(required=True)
    given.add_argument(
        "--seed", action="append", metavar="TEXT", help="a party's words; at least three times"
    )
    given.add_argument(
        "--ceremony", type=Path, metavar="FILE", help="a CSV of party, commitment, seed and nonce"
    )
    act.add_argument("--beacon", metavar="TEXT", help="a public value that nobody could know before")
    _json(act)


def _verify(act: Command) -> None:
    act.add_argument("certificate", metavar="CERTIFICATE", type=Path, help="certificate.json")
    act.add_argument("--list", type=Path, required=True, metavar="FILE", help="list.csv of the frozen list")
    _json(act)


def _replace(act: Command) -> None:
    _folder(act)
    act.add_argument("child", metavar="PSEUDONYM", help="the chosen child who is replaced")
    act.add_argument("--reason", choices=REASONS, required=True, help="why")
    _json(act)


def _proof(act: Command) -> None:
    _folder(act)
    act.add_argument("child", metavar="ID", help="the child's id in the file or, of a snapshot, Unique ID")


def _check_proof(act: Command) -> None:
    act.add_argument("proof", metavar="PROOF", type=Path, help="the proof that a family was given")
    act.add_argument("--root", metavar="HEX", required=True, help="merkle_root of the certificate")
    _json(act)


def _folder(act: Command) -> None:
    act.add_argument("folder", metavar="DIR", type=Path, help="the folder of the frozen list")


def _json(act: Command) -> None:
    act.add_argument("--json", action="store_true", help="print one JSON object")


ACTS: Mapping[str, tuple[str, Callable[[Command], None]]] = {
    "freeze": ("Freeze the list of children, before any seed is known.", _freeze),
    "seed": ("Make a party's commitment to its words, to be shown before they are said.", _seed),
    "run": ("Draw with the words of at least three parties.", _run),
    "verify": ("Check a certificate against the full list.", _verify),
    "replace": ("Replace a chosen child by the next reserve.", _replace),
    "proof": ("Make the proof for one family that its child was in the list.", _proof),
    "check-proof": ("Check such a proof.", _check_proof),
}
