"""Puts the CSVs of one return together: those of one folder, or of one export where it holds several."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path

from lanyard.core.returns.errors import ReturnError, Unreadable
from lanyard.core.returns.found import FoundReturn, FoundTable
from lanyard.core.returns.headings import plain
from lanyard.core.returns.recognise.one_file import ClaimedCsv

_Key = tuple[str, str, Path]


def csv_sets(files: Iterable[ClaimedCsv]) -> tuple[list[FoundReturn], list[ReturnError]]:
    """The returns that the CSVs make, and a refusal for each file whose table its set already has."""
    folders: dict[_Key, list[ClaimedCsv]] = defaultdict(list)
    for file in files:
        folders[file.claim.declaration.kind, file.claim.shape, file.path.parent].append(file)
    sets = [one for folder in folders.values() for one in _exports(folder)]
    refused = [refusal for one in sets for refusal in _repeated(one)]
    return [_found(one) for one in sets], refused


def _exports(folder: list[ClaimedCsv]) -> Iterator[list[ClaimedCsv]]:
    """One set when no table comes twice; else a set for each beginning of the file names, and for each id by
    which tables of the return are tied, since pupils who have left have another than those on roll."""
    if len({file.claim.table.name for file in folder}) == len(folder):
        yield folder
        return
    exports: dict[str, list[ClaimedCsv]] = defaultdict(list)
    for file in folder:
        exports[_export(file)].append(file)
    for export in exports.values():
        yield from _by_id(export)


def _by_id(export: list[ClaimedCsv]) -> Iterator[list[ClaimedCsv]]:
    """A set for each id; a table that needs none, such as the header, goes with the first."""
    ids = list(dict.fromkeys(file.claim.tied_by for file in export if file.claim.tied_by)) or [""]
    for own in ids:
        known = (own, "") if own == ids[0] else (own,)
        yield [file for file in export if file.claim.tied_by in known]


def _export(file: ClaimedCsv) -> str:
    """The file's name without the name of its table."""
    stem = plain(file.path.stem)
    table = file.claim.table
    names = (table.title, table.name, *table.titles.values(), *table.aliases)
    ends = [plain(name) for name in names if stem.endswith(plain(name))]
    return stem.removesuffix(max(ends, key=len, default=""))


def _repeated(files: list[ClaimedCsv]) -> Iterator[ReturnError]:
    first: dict[str, ClaimedCsv] = {}
    for file in files:
        earlier = first.setdefault(file.claim.table.name, file)
        if earlier is not file:
            title = file.claim.table.title_in(file.claim.shape)
            yield Unreadable(
                file.path,
                f"The table {title} ({file.claim.declaration.title}) stands in {earlier.path.name} too.",
                "Keep one of the two in the folder.",
            )


def _found(files: list[ClaimedCsv]) -> FoundReturn:
    tables: dict[str, FoundTable] = {}
    for file in files:
        found = FoundTable(file.claim.table, file.path, file.claim.row, map=file.claim.map)
        tables.setdefault(file.claim.table.name, found)
    declaration, shape = files[0].claim.declaration, files[0].claim.shape
    ordered = {table.name: tables[table.name] for table in declaration.tables if table.name in tables}
    return FoundReturn(declaration, shape, tuple(found.path for found in ordered.values()), ordered)
