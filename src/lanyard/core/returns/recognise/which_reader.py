"""Which reader serves which shape of which return."""

from collections.abc import Callable, Mapping

from lanyard.core.returns import annex_a, establishments, sen2
from lanyard.core.returns.cells import read_coded
from lanyard.core.returns.errors import Unreadable
from lanyard.core.returns.found import FoundReturn
from lanyard.core.returns.readers.annex_a import read_annex_a
from lanyard.core.returns.readers.blade import read_blade
from lanyard.core.returns.readers.declared import read_declared
from lanyard.core.returns.readers.establishments import read_establishments
from lanyard.core.returns.readers.form import read_form
from lanyard.core.returns.readers.modules import read_modules
from lanyard.core.returns.readers.sheets import read_sheets
from lanyard.core.returns.readers.xml import read_xml
from lanyard.core.returns.reading import ReadReturn

Reader = Callable[[FoundReturn], ReadReturn]


def read(found: FoundReturn) -> ReadReturn:
    """Reads a recognised return. Raises `ReturnError` when a file turns out damaged, unsafe or gone."""
    try:
        return _reader(found)(found)
    except OSError as fault:
        path = fault.filename or found.files[0]
        raise Unreadable(
            path, f"The file cannot be opened ({fault.strerror}).", "Check that it is there."
        ) from fault


def _reader(found: FoundReturn) -> Reader:
    """The reader of the return's own shape, else the one that serves all declared returns."""
    general = _read_xml if found.shape == sen2.XML else read_declared
    return READERS.get((found.kind, found.shape), general)


def _read_xml(found: FoundReturn) -> ReadReturn:
    return read_xml(found.files[0], found.declaration, codes=read_coded)


def _read_sen2_xml(found: FoundReturn) -> ReadReturn:
    return read_xml(found.files[0], found.declaration)


READERS: Mapping[tuple[str, str], Reader] = {
    ("sen2", sen2.XML): _read_sen2_xml,
    ("sen2", sen2.BLADE): read_blade,
    ("sen2", sen2.FORM): read_form,
    ("sen2", sen2.WORKBOOK): read_sheets,
    ("sen2", sen2.MODULES): read_modules,
    ("annex-a", annex_a.WORKBOOK): read_annex_a,
    ("annex-a", annex_a.CSV): read_annex_a,
    ("establishments", establishments.CSV): read_establishments,
}
