"""The dictionary says everything of each column once, and templates are read back as empty returns."""

from datetime import date
from pathlib import Path

import pytest

from lanyard.core.returns.catalogue import BY_KIND, RETURNS
from lanyard.core.returns.declare import Return, Years
from lanyard.core.returns.dictionary import data_dictionary, template, years_in_words
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.sen2 import SEN2

SHAPES = [(declaration, shape) for declaration in RETURNS for shape in declaration.shapes]
CENSUS_DAY = date(2026, 1, 15)


@pytest.mark.parametrize("declaration", RETURNS, ids=list(BY_KIND))
def test_each_column_has_one_entry_with_a_meaning(declaration: Return) -> None:
    entries = data_dictionary(declaration)
    declared = [(table.name, column.name) for table in declaration.tables for column in table.columns]
    assert list(entries.select("table", "column").iter_rows()) == declared
    assert entries.filter(entries["meaning"] == "").height == 0


def test_an_entry_says_what_the_declaration_says() -> None:
    entries = {(e["table"], e["column"]): e for e in data_dictionary(SEN2).iter_rows(named=True)}
    entry = entries["requests", "request_source"]
    codes = entry.pop("codes")
    assert entry == {
        "table": "requests",
        "column": "request_source",
        "title": "RequestSource",
        "item": "2.2",
        "kind": "code",
        "needed": "from 2026",
        "years": "from 2025",
        "meaning": "Who asked",
    }
    assert [code[:2] for code in codes.split("; ")] == ["1 ", "2 ", "3 ", "4 ", "5 "]


@pytest.mark.parametrize(
    ("years", "words"),
    [
        (Years(), "always"),
        (Years(2024), "from 2024"),
        (Years(last=2023), "until 2023"),
        (Years(2023, 2023), "2023"),
        (Years(2023, 2025), "2023 to 2025"),
    ],
)
def test_years_are_told_in_words(years: Years, words: str) -> None:
    assert years_in_words(years) == words


@pytest.mark.parametrize(("declaration", "shape"), SHAPES, ids=[f"{d.kind}-{s}" for d, s in SHAPES])
def test_a_template_is_recognised_as_an_empty_return_without_problems(
    declaration: Return, shape: str, tmp_path: Path
) -> None:
    files = template(declaration, shape, tmp_path, CENSUS_DAY)
    found = recognise(files)
    assert [(one.kind, one.shape) for one in found.returns] == [(declaration.kind, shape)]
    empty = read(found.returns[0])
    assert empty.problems == ()
    assert sum(read.rows.height for name, read in empty.tables.items() if name != declaration.header) == 0
