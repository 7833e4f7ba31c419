"""Runs the draw of a frozen list: claims the seeds, works the draw out, and keeps the certificate."""

from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path

from lanyard.core.draws.claims import SeedsGiven, claim
from lanyard.core.draws.drawing import balance_table, draw
from lanyard.core.draws.errors import DrawRefused
from lanyard.core.draws.folder import CERTIFICATE, PRIVATE, FrozenList
from lanyard.core.draws.record import Certificate, as_text
from lanyard.core.draws.seeds import Contribution, checked, plain
from lanyard.core.files.placing import placed_among, placed_whole

BALANCE = "balance.csv"

Beside = Callable[[Path, FrozenList, Certificate, date], None]
"""Writes further files of a draw, such as the certificate as a page, into a folder that is put in place."""


def nothing_beside(_made: Path, _listed: FrozenList, _certificate: Certificate, _on: date) -> None:
    """Writes nothing further."""


def run_draw(
    listed: FrozenList,
    given: Sequence[Contribution],
    on: date,
    *,
    beacon: str | None = None,
    beside: Beside = nothing_beside,
) -> Certificate:
    """Draws from the list with the contributions given on a day, and keeps `certificate.json` in its folder.

    `certificate.json` comes last, so that where it stands all else does. A draw that was stopped is run again
    with the same words. Raises `SeedRefused` and `DrawRefused`.
    """
    words = checked(given)
    certificate_file = listed.folder / CERTIFICATE
    if certificate_file.exists():
        raise DrawRefused(f"{certificate_file}: This list has been drawn. Freeze a new list to draw again.")
    seeds = SeedsGiven(contributions=words, beacon=plain(beacon) if beacon else None, given_on=on.isoformat())
    held = claim(listed.folder, listed.record.sha256, seeds)
    certificate = draw(listed.rows(), listed.record.terms, held.contributions, held.beacon)
    with placed_among(listed.folder) as made:
        _write_balance(made, listed, certificate)
        beside(made, listed, certificate, date.fromisoformat(held.given_on))
    with placed_whole(certificate_file) as made:
        made.write_text(as_text(certificate), encoding="utf-8")
    return certificate


def _write_balance(made: Path, listed: FrozenList, certificate: Certificate) -> None:
    if not certificate.balance:
        return
    rows = listed.rows()
    position = {each: row for row, each in enumerate(rows["id"])}
    table = balance_table(rows, certificate.terms, [position[one.id] for one in certificate.chosen])
    (made / PRIVATE).mkdir()
    (made / PRIVATE / BALANCE).write_text(table.write_csv(), encoding="utf-8")
