"""The desk's own tables about a snapshot, beside its pack: written once, when it is made.

`problems.parquet` has the columns of `returns.problems.SCHEMA`, with files by their names alone, a running
`number`, and `child_id`: the child of the snapshot whose row it is, null where the row is no child's or lost.
Queries have a `digest` by which they are known again in the next returns (`accepted/known_again`).
`search.parquet` is the table by which children are found (`register/search_table.py`).
"""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import polars as pl

from lanyard.core.register.snapshot import Snapshot
from lanyard.core.returns.problems import SCHEMA as PROBLEM
from lanyard.core.returns.problems import in_order
from lanyard.web.data.accepted.known_again import known_again
from lanyard.web.data.held import write_held
from lanyard.web.data.register.search_table import write_search_table

if TYPE_CHECKING:
    from lanyard.core.packs.pack import Pack

PROBLEMS = "problems.parquet"

_SCHEMA = {"number": pl.UInt32(), **PROBLEM, "child_id": pl.Int64(), "digest": pl.String()}

_PLACE = ("file", "table", "row")


def write_desk_tables(pack: "Pack", folder: Path, key: bytes) -> None:
    """Writes every table about a pack into a new folder. `key` is the secret one of the installation."""
    folder.mkdir()
    children = Snapshot.open(pack.folder / "snapshot").table("children").select("child_id", "identity")
    known_again(problems_of(pack), children.collect(), key).write_parquet(folder / PROBLEMS)
    write_held(pack, folder)
    as_at = date.fromisoformat(str(pack.manifest["as_at"]))
    write_search_table(Snapshot.open(pack.folder / "snapshot"), as_at, folder)


def problems_in(folder: Path) -> pl.LazyFrame:
    """The problems as they were written into a folder; none where it has been erased."""
    path = folder / PROBLEMS
    return pl.scan_parquet(path, glob=False) if path.is_file() else pl.LazyFrame(schema=_SCHEMA)


def problems_of(pack: "Pack") -> pl.DataFrame:
    """The problems of a pack's returns, each with its number and its child."""
    named = pack.examined.problems.with_columns(pl.col("file").str.replace(r"^.*[/\\]", ""))
    links = Snapshot.open(pack.folder / "snapshot").table("links").collect()
    return _with_child(in_order(named), _as_titled(links, pack)).with_row_index("number", offset=1)


def _as_titled(links: pl.DataFrame, pack: "Pack") -> pl.DataFrame:
    """The links with their tables called as problems call them: by the titles that files give them."""
    titles = [
        (Path(read.file).name, read.table.name, read.table.title_in(one.shape))
        for one in pack.examined.returns
        for read in one.tables.values()
    ]
    named = pl.DataFrame(titles, schema=dict.fromkeys(("file", "table", "title"), pl.String), orient="row")
    titled = links.join(named.unique(), on=["file", "table"], how="left")
    return titled.with_columns(table=pl.coalesce("title", "table"))


def _with_child(problems: pl.DataFrame, links: pl.DataFrame) -> pl.DataFrame:
    """By the row of its table; in XML, where every table of a person has the person's number, by that."""
    exact = links.select(*_PLACE, child="child_id").unique(_PLACE, keep="first", maintain_order=True)
    of_person = links.select("file", "row", person="child_id").unique(
        ["file", "row"], keep="first", maintain_order=True
    )
    is_xml = pl.col("file").str.to_lowercase().str.ends_with(".xml")
    joined = problems.join(exact, on=_PLACE, how="left", maintain_order="left").join(
        of_person, on=["file", "row"], how="left", maintain_order="left"
    )
    child = pl.coalesce("child", pl.when(is_xml).then("person"))
    return joined.with_columns(child_id=child).drop("child", "person")
