"""The catalogue as a list, over what is known of each item today."""

from collections.abc import Iterator, Mapping, Sequence

import polars as pl
from django.urls import reverse

from lanyard.core.packs.sheets import CellKind
from lanyard.web.data.catalogue.items import AskedFor
from lanyard.web.data.catalogue.presenters import (
    extracts_in_words,
    minutes_in_words,
    reach_of,
    signed_off_in_words,
    takes_in_words,
    title_of,
)
from lanyard.web.data.catalogue.rules import Readiness, judge
from lanyard.web.data.catalogue.standing import Standing
from lanyard.web.pages.lists import AnyOf, Cell, Column, FrameRow, FrameRows, ListPage, OneOf, Search

_TAGS = {Readiness.NOT: "red", Readiness.PARTLY: "yellow", Readiness.READY: "green"}
_ORDER = list(Readiness)

_TEXTS = ("item", "title", "request", "readiness", "why", "owner", "ring", "organisation", "system", "where")
_MORE = ("steps", "claimed", "takes", "age", "signed")
_SCHEMA: dict[str, pl.DataType] = {
    "number": pl.Int64(),
    "grade": pl.Int64(),
    "minutes": pl.Int64(),
    **dict.fromkeys((*_TEXTS, *_MORE), pl.String()),
}


def catalogue_rows(asked: Sequence[AskedFor], standings: Mapping[str, Standing]) -> FrameRows:
    """A row for each item, under the first request that asks for it."""
    rows = [_row(number, title, standings[item]) for number, (item, title) in enumerate(_first(asked))]
    return FrameRows(pl.DataFrame(rows, schema=_SCHEMA).lazy(), "number")


def catalogue_list(asked: Sequence[AskedFor]) -> ListPage[FrameRow]:
    """The catalogue under some rules, whose requests its filter offers."""
    requests = [each.request.title for each in asked]
    return ListPage(
        name="catalogue",
        title="Catalogue",
        one="data set or list",
        many="data sets and lists",
        none_yet="These rules ask for no data sets.",
        sorted_by="item",
        columns=(
            Column("item", "Data set or list", _name, ("number",), value=lambda row: row["title"], width=48),
            Column(
                "readiness", "Ready?", _readiness, ("grade", "number"), value=lambda row: row["readiness"]
            ),
            Column("owner", "Who owns it", _owner, ("owner",), value=lambda row: row["owner"]),
            Column("age", "Last extract", lambda row: row["age"], width=40),
            Column("takes", "Time to get out", lambda row: row["takes"], ("minutes",), width=26),
        ),
        more_in_files=(
            Column("request", "Asked for as", lambda row: row["request"], width=40),
            Column("why", "Why", lambda row: row["why"], kind=CellKind.PROSE, width=60),
            Column("organisation", "Organisation", lambda row: row["organisation"]),
            Column("system", "Source system", lambda row: row["system"]),
            Column("where", "Where it sits", lambda row: row["where"], kind=CellKind.PROSE, width=50),
            Column("steps", "How it is got out", lambda row: row["steps"], kind=CellKind.PROSE, width=60),
            Column("claimed", "Time claimed", lambda row: row["claimed"]),
            Column("signed", "Signed off", lambda row: row["signed"]),
        ),
        search=Search("Search by data set, owner or system", ("title", "owner", "organisation", "system")),
        filters=(
            AnyOf("readiness", "Ready?", tuple((each.words, each.words) for each in _ORDER), _of_readiness),
            OneOf("request", "Asked for as", tuple((each, each) for each in requests), _of_request),
        ),
    )


def _first(asked: Sequence[AskedFor]) -> Iterator[tuple[str, str]]:
    seen: set[str] = set()
    for each in asked:
        for item in each.items:
            if item.id not in seen:
                seen.add(item.id)
                yield item.id, each.request.title


def _row(number: int, request: str, standing: Standing) -> dict[str, object]:
    verdict, entry = judge(standing), standing.entry
    return {
        "number": number,
        "grade": _ORDER.index(verdict.readiness),
        "minutes": standing.minutes,
        "item": standing.item.id,
        "title": title_of(standing),
        "request": request,
        "readiness": verdict.readiness.words,
        "why": " ".join(verdict.reasons),
        "owner": entry.owner.name if entry.owner else "Nobody yet",
        "ring": reach_of(entry.owner),
        "organisation": str(entry.organisation or ""),
        "system": entry.source_system,
        "where": entry.where,
        "steps": entry.steps,
        "claimed": minutes_in_words(entry.minutes_claimed),
        "takes": takes_in_words(standing),
        "age": extracts_in_words(standing),
        "signed": signed_off_in_words(standing),
    }


def _name(row: FrameRow) -> Cell:
    return Cell(row["title"], reverse("data:entry", args=[row["item"]]), below=row["request"])


def _readiness(row: FrameRow) -> Cell:
    return Cell(row["readiness"], below=row["why"], tag=_TAGS[_ORDER[row["grade"]]])


def _owner(row: FrameRow) -> Cell:
    return Cell(row["owner"], below=row["organisation"])


def _of_readiness(rows: FrameRows, chosen: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("readiness").is_in(chosen))


def _of_request(rows: FrameRows, chosen: Sequence[str]) -> FrameRows:
    return rows.filter(pl.col("request").is_in(chosen))
