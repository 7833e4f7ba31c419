"""The how-to pages work: their code is run as it stands."""

import importlib.util
import re
import sys
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import ModuleType

import polars as pl
import pytest

from lanyard.core.datasets.compute import Status, compute
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.datasets.test_area import Area
from lanyard.core.packs.templates import has_template, write_templates
from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.declare import Return
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.judge import judge
from lanyard.core.returns.reading import ReadReturn
from lanyard.core.returns.recognise import read, recognise
from lanyard.core.returns.rule_book import OWN, OwnRules, rules_of, sound_of
from lanyard.core.returns.rules import Example
from lanyard.core.returns.writers.which_writer import write

PAGES = Path(__file__).parents[1] / "docs" / "how-to"


def code_of(page: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The code of a page as a module."""
    text = (PAGES / f"{page}.md").read_text(encoding="utf-8")
    name = page.replace("-", "_")
    path = folder / f"{name}.py"
    blocks = re.findall(r"^```python\n(.*?)^```", text, re.DOTALL | re.MULTILINE)
    path.write_text("\n".join(blocks), encoding="utf-8")
    spec = importlib.util.spec_from_file_location(name, path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    monkeypatch.setitem(sys.modules, name, module)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def shown(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The code of the page on data sets."""
    return code_of("add-a-data-set", tmp_path, monkeypatch)


@pytest.fixture
def wheelchairs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Return:
    """The return of the page on returns, its own rules entered."""
    module = code_of("add-a-return", tmp_path, monkeypatch)
    declared = module.WHEELCHAIR_LIST
    assert isinstance(declared, Return)
    monkeypatch.setitem(OWN, declared.kind, OwnRules(module.RULES))
    return declared


def sound_tables(declared: Return) -> Mapping[str, pl.DataFrame]:
    """A made-up row of each table, from the declaration alone."""
    read = example_return(declared, sound_of(declared), "", Example(), DateForm.CELL)
    return {name: table.rows for name, table in read.tables.items()}


def only(files: tuple[Path, ...], declared: Return) -> ReadReturn:
    """What the files are, where the return stands among all others."""
    recognised = recognise(files, returns=(*RETURNS, declared))
    assert (recognised.refused, recognised.unknown) == ((), ())
    (found,) = recognised.returns
    return read(found)


@pytest.fixture
def snapshot(tmp_path: Path) -> Path:
    """Seven boys with plans from the age of 3, thirteen girls with plans from the age of 8."""
    area = Area()
    for sex, count, start in (("M", 7, "2018-09-01"), ("F", 13, "2023-09-01")):
        for _ in range(count):
            area.plan(area.child(sex=sex, birth_date=date(2015, 6, 1)), start)
    folder = tmp_path / "snapshot"
    folder.mkdir()
    return area.write(folder)


def test_a_data_set_is_added_by_one_declaration(shown: ModuleType, snapshot: Path) -> None:
    (computed,) = compute(snapshot, data_sets=[shown.EARLY_PLANS])
    assert computed.status is Status.READY
    rows = computed.figures.select("cut_1", "group_1", "numerator", "denominator", "value").rows()
    assert rows == [
        (None, None, 7, 20, 0.35),
        ("sex", "M", 7, 7, 1.0),
        ("sex", "F", 0, 13, 0.0),
        ("sex", "unknown", 0, 0, None),
    ]


def test_what_is_added_is_protected_like_the_rest(shown: ModuleType, snapshot: Path) -> None:
    (safe,) = suppress(compute(snapshot, data_sets=[shown.EARLY_PLANS])).data_sets
    assert safe.figures.height == 4


@pytest.mark.parametrize("shape", ["workbook", "csv"])
def test_a_return_is_read_and_checked_by_one_declaration(
    wheelchairs: Return, shape: str, tmp_path: Path
) -> None:
    made = sound_tables(wheelchairs)["wheelchairs"].with_columns(given_date=None, fittings=2)
    written = write(wheelchairs, shape, {"wheelchairs": made}, tmp_path, EXAMPLE_DAY)
    read_back = only(written, wheelchairs)
    assert (read_back.kind, read_back.reference_date) == ("wheelchairs", EXAMPLE_DAY)
    names = [column.name for column in wheelchairs.tables[0].columns]
    assert read_back.tables["wheelchairs"].rows.select(names).rows() == made.select(names).rows()
    problems = judge(read_back, EXAMPLE_DAY, None).problems
    assert problems.select("code", "severity", "row", "column").rows() == [("WH01", "query", 3, "Fittings")]


def test_each_rule_of_a_return_that_is_added_finds_the_row_that_breaks_it(wheelchairs: Return) -> None:
    sound = sound_of(wheelchairs)
    for rule in rules_of(wheelchairs):
        for example, finds in ((rule.breaks, True), (rule.holds, False)):
            changed = example_return(wheelchairs, sound, rule.table, example, DateForm.CELL)
            found = judge(changed, EXAMPLE_DAY, None).problems.filter(code=rule.code)
            title = wheelchairs.table(rule.table).column(rule.columns[0]).title
            assert (title in found["column"]) == finds, rule.name


def test_a_return_that_is_added_has_a_template_which_is_read_as_it(
    wheelchairs: Return, tmp_path: Path
) -> None:
    assert has_template(wheelchairs)
    for template in write_templates([wheelchairs], tmp_path):
        read_back = only((template,), wheelchairs)
        assert (read_back.kind, read_back.tables["wheelchairs"].rows.height) == ("wheelchairs", 0)
