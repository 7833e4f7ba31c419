"""Which writer serves which shape of which return."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.declare import Return
from lanyard.core.returns.writers.annex_a import write_annex_a, write_annex_a_csv
from lanyard.core.returns.writers.blade import write_blade
from lanyard.core.returns.writers.declared import WORKBOOK, write_declared_csv, write_declared_workbook
from lanyard.core.returns.writers.declared_xml import write_declared_xml
from lanyard.core.returns.writers.establishments import write_establishments
from lanyard.core.returns.writers.form import write_form
from lanyard.core.returns.writers.modules import write_modules
from lanyard.core.returns.writers.sheets import write_sheets
from lanyard.core.returns.writers.tables import Tables, year_of
from lanyard.core.returns.writers.xml import write_xml

Writer = Callable[[Tables, Path], tuple[Path, ...]]


def write(
    declaration: Return, shape: str, tables: Tables, folder: Path, extracted: date | None = None
) -> tuple[Path, ...]:
    """Writes a return in the given shape into a folder that exists, and gives the paths of its files.

    `extracted` is the day that a line above the headings of a list without a header tells. A return that
    schools send gives one XML file for each school of its header. Raises ValueError when rows hang from
    nothing or, for XML, the header says nothing.
    """
    writer = WRITERS.get((declaration.kind, shape))
    if writer is not None:
        return writer(tables, folder)
    if shape == sen2.XML:
        return write_declared_xml(declaration, tables, folder)
    general = write_declared_workbook if shape == WORKBOOK else write_declared_csv
    return general(declaration, tables, folder, extracted)


def _xml(tables: Tables, folder: Path) -> tuple[Path, ...]:
    path = folder / f"sen2-{year_of(tables)}.xml"
    write_xml(tables, path)
    return (path,)


def _blade(tables: Tables, folder: Path) -> tuple[Path, ...]:
    return write_blade(tables, folder, tables["sen2"]["reference_date"][0])


def _form(tables: Tables, folder: Path) -> tuple[Path, ...]:
    path = folder / f"sen2-{year_of(tables)}-form.xlsx"
    write_form(tables, path)
    return (path,)


def _sheets(tables: Tables, folder: Path) -> tuple[Path, ...]:
    path = folder / f"sen2-{year_of(tables)}-workbook.xlsx"
    write_sheets(tables, path)
    return (path,)


def _annex_a(tables: Tables, folder: Path) -> tuple[Path, ...]:
    path = folder / "annex-a.xlsx"
    write_annex_a(tables, path)
    return (path,)


def _establishments(tables: Tables, folder: Path) -> tuple[Path, ...]:
    path = folder / "establishments.csv"
    write_establishments(tables, path)
    return (path,)


WRITERS: Mapping[tuple[str, str], Writer] = {
    ("sen2", sen2.XML): _xml,
    ("sen2", sen2.BLADE): _blade,
    ("sen2", sen2.FORM): _form,
    ("sen2", sen2.WORKBOOK): _sheets,
    ("sen2", sen2.MODULES): write_modules,
    ("annex-a", annex_a.WORKBOOK): _annex_a,
    ("annex-a", annex_a.CSV): write_annex_a_csv,
    ("establishments", establishments.CSV): _establishments,
}
