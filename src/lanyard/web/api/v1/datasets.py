"""The data sets of the snapshot in use: small numbers hidden, unless the token may have them."""

from datetime import date
from typing import Any

import polars as pl
from django.db import transaction
from django.http import Http404, HttpRequest
from ninja import Field as Said
from ninja import Router, Schema

from lanyard.core.datasets.compute import Status
from lanyard.core.datasets.declare import DataSet
from lanyard.core.datasets.disclosure.policy import HIDDEN
from lanyard.web.access.request import visitor_of
from lanyard.web.api.v1.shapes import PROBLEMS, PROBLEMS_OF_ONE, Problem
from lanyard.web.audit.record import About, record, record_read
from lanyard.web.data.figures.acts import DOWNLOADED, SMALL_SEEN
from lanyard.web.data.figures.editions import Edition, data_set_of, edition_in_use, hidden_count

router = Router(tags=["Data sets"])

_CUTS = (("cut_1", "group_1"), ("cut_2", "group_2"))


class SnapshotSaid(Schema):
    """The snapshot that figures come from. `as_at` is the day of its lists."""

    id: int
    as_at: date
    sha256: str


class DataSetSaid(Schema):
    """A data set and how far it could be made."""

    id: int
    slug: str
    title: str
    status: Status
    needs: str = Said(description="What to bring where it is not ready; else empty.")
    figures: int = Said(description="How many figures it has.")
    hidden: int = Said(description="How many of them are hidden to protect people.")


class DataSetsSaid(Schema):
    """All data sets; none while no snapshot is in use."""

    snapshot: SnapshotSaid | None
    datasets: list[DataSetSaid]


class FigureSaid(Schema):
    """One figure. `cut` gives the group of each cut, and is empty for the whole area."""

    measure: str
    cut: dict[str, str]
    numerator: int | None
    denominator: int | None
    value: float | None
    suppressed: bool = Said(description="Whether it is hidden to protect people.")
    mark: str | None = Said(description="Why there is no value, as in the files.")
    period: str | None = Said(description="The days that the returns behind it are about.")


class FiguresSaid(Schema):
    """One data set with its figures."""

    snapshot: SnapshotSaid
    id: int
    slug: str
    title: str
    definition: str
    status: Status
    needs: str
    figures: list[FigureSaid]


@router.get(
    "datasets",
    response={200: DataSetsSaid, PROBLEMS: Problem},
    summary="The data sets and how far each could be made",
    url_name="datasets",
    operation_id="datasets",
)
def datasets(request: HttpRequest) -> dict[str, object]:  # noqa: ARG001 - given to every address
    """The data sets of the snapshot in use."""
    edition = edition_in_use()
    if edition is None:
        return {"snapshot": None, "datasets": []}
    every = [
        _brief(one.dataset, one.status, one.needs)
        | {"figures": one.figures.height, "hidden": hidden_count(one.figures)}
        for one in edition.every()
    ]
    return {"snapshot": _snapshot(edition), "datasets": every}


@router.get(
    "datasets/{int:dataset}",
    response={200: FiguresSaid, PROBLEMS_OF_ONE: Problem},
    summary="One data set with its figures, small numbers hidden",
    url_name="dataset",
    operation_id="dataset",
)
@transaction.atomic
def dataset(request: HttpRequest, dataset: int) -> dict[str, object]:
    """One data set, by its number. The call is an event of the record."""
    edition, declared = _found(dataset)
    about = About("snapshot", edition.snapshot.pk)
    record(DOWNLOADED, by=visitor_of(request), about=about, detail={"file": f"{declared.file_stem}.json"})
    return _figures(edition, declared)


@router.get(
    "datasets/{int:dataset}/small-numbers",
    response={200: FiguresSaid, PROBLEMS_OF_ONE: Problem},
    summary="One data set with its figures, small numbers among them",
    url_name="small-numbers",
    operation_id="small-numbers",
)
def small_numbers(request: HttpRequest, dataset: int) -> dict[str, object]:
    """The real figures, which must not leave the data team. The call is an event of the record."""
    edition, declared = _found(dataset)
    record_read(SMALL_SEEN, by=visitor_of(request), about=About("snapshot", edition.snapshot.pk))
    return _figures(Edition(edition.snapshot, is_real=True), declared)


def _found(number: int) -> tuple[Edition, DataSet]:
    edition, declared = edition_in_use(), data_set_of(number)
    if edition is None or declared is None:
        raise Http404
    return edition, declared


def _snapshot(edition: Edition) -> dict[str, object]:
    snapshot = edition.snapshot
    return {"id": snapshot.pk, "as_at": snapshot.made_of.as_at, "sha256": snapshot.sha256}


def _brief(declared: DataSet, status: Status, needs: str) -> dict[str, object]:
    return {
        "id": declared.id,
        "slug": declared.slug,
        "title": declared.title,
        "status": status,
        "needs": needs,
    }


def _figures(edition: Edition, declared: DataSet) -> dict[str, object]:
    one = edition.of(declared)
    more = {"snapshot": _snapshot(edition), "definition": declared.definition}
    return _brief(declared, one.status, one.needs) | more | {"figures": list(_each(one.figures))}


def _each(figures: pl.DataFrame) -> list[dict[str, Any]]:
    shown = ("measure", "numerator", "denominator", "value", "mark", "period")
    return [
        {name: row[name] for name in shown}
        | {"cut": {row[cut]: row[group] for cut, group in _CUTS if row[cut]}}
        | {"suppressed": row["mark"] == HIDDEN}
        for row in figures.iter_rows(named=True)
    ]
