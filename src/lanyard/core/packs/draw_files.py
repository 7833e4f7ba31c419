"""The files that people open after a draw: the certificate as a page, the inspectors' templates filled."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path

import polars as pl

from lanyard.core.draws.folder import PRIVATE, FrozenList
from lanyard.core.draws.freezing import fingerprint
from lanyard.core.draws.record import Certificate, Taken
from lanyard.core.frameworks.catalogue import framework
from lanyard.core.frameworks.declare import Template
from lanyard.core.packs.ods import write_ods
from lanyard.core.packs.pdf.draw_certificate import CertificatePage, certificate_pdf
from lanyard.core.packs.sheets import CellKind, Sheet, SheetColumn, Workbook
from lanyard.core.packs.xlsx import write_xlsx

TEMPLATES_OF = "area-send-pilot-2022"
"""The framework whose templates are filled: it is the only one whose letter speaks of them."""

FILLED: Mapping[str, tuple[str, str]] = {
    "hundred": ("hundred", "list-of-a-hundred"),
    "six-plus-four": ("chosen", "chosen-and-reserves"),
}
"""By shape: the template, and the name of the files that it is filled into."""

_MOST_REASONS = 8
_TICKET_DIGITS = 12
_HOW_TO_CHECK = (
    "Run “python check_draw.py certificate.json verifiers-list.csv”: forty lines of Python to be read. "
    "Note the fingerprint of the frozen list before the seeds are said, and compare it here. Whoever holds "
    "the full list runs “lanyard draw verify”, which checks all else as well."
)


def write_draw_files(made: Path, listed: FrozenList, certificate: Certificate, on: date) -> None:
    """Writes `certificate.pdf`, and into `private` the filled template of the shape, as ODS and XLSX.

    Raises :class:`PackError` where a file cannot be written.
    """
    (made / "certificate.pdf").write_bytes(certificate_pdf(page_of(listed, certificate, on)))
    if certificate.shape in FILLED:
        template_id, name = FILLED[certificate.shape]
        book = filled_template(template_id, _known(listed, certificate))
        (made / PRIVATE).mkdir(exist_ok=True)
        write_ods(book, made / PRIVATE / f"{name}.ods")
        write_xlsx(book, made / PRIVATE / f"{name}.xlsx")


def page_of(listed: FrozenList, certificate: Certificate, on: date) -> CertificatePage:
    """The certificate in words, for one page."""
    beacon = [("Public beacon", certificate.beacon)] if certificate.beacon else []
    return CertificatePage(
        title=f"Draw of {len(certificate.chosen)} from {listed.record.children:,} children",
        drawn_on=on,
        facts=tuple(_facts(certificate)),
        parties=(
            *((each.party, each.seed) for each in certificate.contributions),
            *beacon,
            ("All together (seed)", certificate.seed),
        ),
        chosen=tuple(_lines(certificate)),
        chances=(*certificate.chances.words[:_MOST_REASONS], _how(certificate)),
        how_to_check=_HOW_TO_CHECK,
    )


def _facts(certificate: Certificate) -> Iterator[tuple[str, str]]:
    yield "Fingerprint of the frozen list", fingerprint(certificate.terms)
    yield "List (SHA-256)", certificate.list_sha256
    yield "Entries (Merkle root)", certificate.merkle_root
    yield "Verifier’s list (SHA-256)", certificate.verifiers_list_sha256
    yield "Shape", f"{certificate.shape}: {certificate.size}, and {certificate.reserve_count} in reserve"
    for quota in certificate.quotas:
        yield f"At least {quota.at_least} {quota.words}", f"{quota.source} ({quota.strength})"
    for one in certificate.balance:
        said = (
            f"at most {one.farthest:.1f} children from its share; {one.farthest_possible:.1f} were possible"
        )
        yield f"Balance: {one.characteristic.lower()}", said


def _lines(certificate: Certificate) -> Iterator[tuple[str, str, str]]:
    for one in certificate.chosen:
        yield str(one.place), one.id, one.ticket[:_TICKET_DIGITS]
    for one in certificate.reserves:
        yield f"Reserve {one.place}", one.id, one.ticket[:_TICKET_DIGITS]


def _how(certificate: Certificate) -> str:
    if certificate.chances.how == "exact":
        return "Chances are worked out exactly."
    return (
        f"Chances are from {certificate.chances.simulations:,} simulated draws; their standard error is at "
        f"most {certificate.chances.standard_error:.2g}."
    )


def filled_template(template_id: str, known: pl.DataFrame) -> Workbook:
    """The inspectors' template of an id with a row for each child: what is known of each is filled in under
    the ids of the template's columns, the rest is left for people."""
    template = next(each for each in framework(TEMPLATES_OF).templates if each.id == template_id)
    lacking = [column.id for column in template.columns if column.id not in known.columns]
    rows = known.with_columns(pl.lit(None, pl.String()).alias(name) for name in lacking)
    sheet = Sheet("List", _columns(template), rows.select(column.id for column in template.columns))
    return Workbook(template.title, (sheet,))


def _columns(template: Template) -> tuple[SheetColumn, ...]:
    numbers = {"number", "age"}
    return tuple(
        SheetColumn(
            column.title,
            CellKind.WHOLE if column.id in numbers else CellKind.TEXT,
            max(14, len(column.title)),
        )
        for column in template.columns
    )


def _known(listed: FrozenList, certificate: Certificate) -> pl.DataFrame:
    """What the list says of each child taken, under the names of the templates' columns."""
    taken = pl.concat([_taken(certificate.chosen, "Tracked"), _taken(certificate.reserves, "In reserve")])
    yes_no = {True: "Yes", False: "No"}
    of_rows = taken.join(listed.rows(), on="id", how="left", maintain_order="left")
    with_children = of_rows.join(
        listed.children().select("id", "source_id", "setting"), on="id", how="left", maintain_order="left"
    )
    return with_children.with_row_index("number", 1).select(
        pl.col("number").cast(pl.Int64()),
        "place",
        "age",
        "setting",
        "setting_type",
        unique_id="source_id",
        support=pl.when("has_plan").then(pl.lit("EHC plan")).otherwise(pl.lit("SEN support")),
        primary_need="need",
        looked_after=pl.col("looked_after").replace_strict(yes_no, return_dtype=pl.String()),
        alternative_provision=pl.col("alternative_provision").replace_strict(
            yes_no, return_dtype=pl.String()
        ),
    )


def _taken(some: Sequence[Taken], place: str) -> pl.DataFrame:
    schema = {"id": pl.String(), "place": pl.String()}
    return pl.DataFrame([(one.id, place) for one in some], schema=schema, orient="row")
