"""Published figures stand beside the area's own, with how far chance would carry them from England's."""

import html
import re

import polars as pl
import pytest
from django.urls import reverse
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.page_check import PageCheckClient
from tests.web.published import published_folder
from tests.web.returns import a_snapshot

from lanyard.core.datasets.benchmarks import against_own, published
from lanyard.core.datasets.figures import SCHEMA as OWN_SCHEMA
from lanyard.core.packs.beside import COLUMNS
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.sheets import Sheet
from lanyard.core.words.numbers import percent
from lanyard.web.access.roles import RoleName
from lanyard.web.data import store
from lanyard.web.data.models import Snapshot, SnapshotState

pytestmark = pytest.mark.django_db

TIMELINESS, IN_TIME = 10, "twenty_week_share_excluding_exceptions"
TITLES = [column.title for column in COLUMNS]
ENGLAND_IN_TIME = "46.4%"
"""Of plans in 2024, exceptions left out: as the department published it in 2025."""


def in_use_beside(area: str) -> pl.DataFrame:
    """What is published beside a share of many cases of the snapshot in use, as if that were of an area."""
    own = {"measure": IN_TIME, "numerator": 300, "denominator": 600, "value": 0.5}
    figures = pl.DataFrame([own], schema=OWN_SCHEMA)
    found = against_own(figures, published(published_folder()), area, 2025)
    rows = found.select(pl.lit(TIMELINESS).alias("data_set"), pl.all()).select(TITLES)
    snapshot = a_snapshot()
    write_csv(Sheet("Benchmarks", COLUMNS, rows), store.pack(snapshot.key) / "datasets/benchmarks.csv")
    use(snapshot)
    return rows


def use(snapshot: Snapshot) -> None:
    Snapshot.objects.filter(pk=snapshot.pk).update(state=SnapshotState.IN_USE, used_from=snapshot.made_at)


def page_of(client: PageCheckClient) -> str:
    """The page of the data set, with straight apostrophes."""
    page = client.get(reverse("data:figure-set", args=[TIMELINESS])).content.decode()
    return html.unescape(page).replace("’", "'")


@pytest.fixture
def lano(signed_in: SignedIn) -> PageCheckClient:
    return signed_in(a_person(RoleName.LANO))


def test_england_the_region_and_neighbours_stand_beside_each_share(lano: PageCheckClient) -> None:
    rows = in_use_beside("302")
    words = " ".join(re.sub(r"<[^>]+>", " ", page_of(lano)).split())
    (row,) = rows.iter_rows(named=True)
    assert percent(row["england"]) == ENGLAND_IN_TIME
    assert f"50.0% {ENGLAND_IN_TIME} {percent(row['region'])} " in words
    assert f"{row['chance']} ({percent(row['usual_low'])} to {percent(row['usual_high'])})" in words
    assert row["usual_low"] < row["england"] < row["usual_high"]


def test_the_limits_of_chance_are_drawn_and_told(lano: PageCheckClient) -> None:
    in_use_beside("302")
    page = page_of(lano)
    (told,) = re.findall(r"<desc[^>]*>(Chart with the limits of chance[^<]*)</desc>", page)
    assert "Here: Plans within 20 weeks, exceptions left out: 50.0%." in told
    assert f"England: Plans within 20 weeks, exceptions left out: {ENGLAND_IN_TIME}." in told
    assert "In nearly all<" in page


def test_without_published_figures_nothing_is_said_of_them(lano: PageCheckClient) -> None:
    use(a_snapshot())
    page = page_of(lano)
    assert ("Beside published" in page, "limits of chance" in page) == (False, False)
