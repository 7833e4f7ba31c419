"""Annex A of an area SEND inspection: List 1 (EHC plans) and List 2 (SEN support), one workbook."""

from lanyard.core.returns.annex_a.columns import LIST_1, LIST_2
from lanyard.core.returns.declare import Return

WORKBOOK = "workbook"
CSV = "csv"

ANNEX_A = Return(
    kind="annex-a",
    title="Annex A person-level lists",
    population="Every child and young person aged 0 to 25 with an EHC plan (List 1) or SEN support (List 2)",
    source=(
        "Person-level data template of the area SEND inspection, columns of November 2024; a later template "
        "was not seen, so the columns are to be confirmed"
    ),
    tables=(LIST_1, LIST_2),
    shapes={WORKBOOK: "workbook (XLSX or ODS) with the sheets List_1 and List_2", CSV: "one CSV a list"},
    numbers="annex-a",
)
