"""Walks the files and folders that a person names, and sorts what is in them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from lanyard.core.returns.catalogue import RETURNS
from lanyard.core.returns.declare import Return
from lanyard.core.returns.errors import NotRecognised, ReturnError
from lanyard.core.returns.found import FoundReturn, Recognised
from lanyard.core.returns.readers.column_map_file import is_column_map, maps_in
from lanyard.core.returns.recognise.csv_sets import csv_sets
from lanyard.core.returns.recognise.likeness import HeadingIndex
from lanyard.core.returns.recognise.one_file import ClaimedCsv, content_of

NOT_SHOWN = (".", "~$")
"""Beginnings of the names of hidden files and of the lock files of spreadsheet programs."""


def recognise(
    paths: Iterable[Path], columns: Iterable[Path] = (), returns: Sequence[Return] = RETURNS
) -> Recognised:
    """The returns in the given files and folders, found by content alone.

    In a folder a file that is no return is listed as unknown; one named by the person is refused. A folder
    without any return is refused too. Nothing is raised: each refusal says which file, what is wrong and what
    to do. Column maps are read first, those in `columns` and those that lie among the paths.
    """
    given = list(paths)
    maps, refused = maps_in([*columns, *_map_files(given)], returns)
    sorting = _Sorting(HeadingIndex(returns, maps), refused=refused)
    for path in given:
        if path.is_dir():
            _walk(path, sorting)
        else:
            _sort(path, sorting)
    return sorting.sorted()


def _map_files(paths: Iterable[Path]) -> Iterator[Path]:
    for path in paths:
        yield from filter(is_column_map, _files_below(path) if path.is_dir() else [path])


@dataclass
class _Sorting:
    index: HeadingIndex
    found: list[FoundReturn] = field(default_factory=list)
    csv_files: list[ClaimedCsv] = field(default_factory=list)
    refused: list[ReturnError] = field(default_factory=list)
    unknown: list[Path] = field(default_factory=list)
    seen: set[Path] = field(default_factory=set)

    @property
    def known(self) -> int:
        return len(self.found) + len(self.csv_files) + len(self.refused)

    def sorted(self) -> Recognised:
        returns, repeated = csv_sets(self.csv_files)
        everything = sorted([*self.found, *returns], key=lambda found: found.files)
        return Recognised(tuple(everything), (*self.refused, *repeated), tuple(self.unknown))


def _walk(folder: Path, sorting: _Sorting) -> None:
    before = sorting.known
    for path in _files_below(folder):
        try:
            _take(path, sorting)
        except NotRecognised:
            sorting.unknown.append(path)
        except ReturnError as refusal:
            sorting.refused.append(refusal)
    if sorting.known == before:
        sorting.refused.append(
            NotRecognised(
                folder, "The folder holds no return.", "Put the returns in it, or name another folder."
            )
        )


def _sort(path: Path, sorting: _Sorting) -> None:
    try:
        _take(path, sorting)
    except ReturnError as refusal:
        sorting.refused.append(refusal)


def _take(path: Path, sorting: _Sorting) -> None:
    if path.resolve() in sorting.seen:
        return
    sorting.seen.add(path.resolve())
    if is_column_map(path):
        return
    content = content_of(path, sorting.index)
    if isinstance(content, tuple):
        sorting.found += content
    elif isinstance(content, ClaimedCsv):
        sorting.csv_files.append(content)


def _files_below(folder: Path) -> Iterator[Path]:
    for path in sorted(folder.rglob("*")):
        hidden = any(part.startswith(NOT_SHOWN) for part in path.relative_to(folder).parts)
        if path.is_file() and not hidden:
            yield path
