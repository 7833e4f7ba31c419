"""Nobody without the right can tell a small number: not from pages, files, charts, trends, answers or counts.

Two properties together say so. What such a person reaches is made of the shareable files of snapshots in use
and of nothing else: without all other files it is the same, byte by byte. And from every number in it, taken
together, the disclosure room's own prover works out none that is hidden.
"""

import json
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path

import polars as pl
import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from tests.web.factories import a_person
from tests.web.fixtures import SignedIn
from tests.web.returns import AS_AT, a_snapshot, a_year_before, made_folder
from tests.web.tokens import a_program
from tests.web.worked_out import Key, Seen, computed_of, worked_out

from lanyard.core.datasets.catalogue import DATA_SETS
from lanyard.core.datasets.disclosure.policy import SMALL_NUMBERS
from lanyard.core.datasets.disclosure.released import read_releases, released
from lanyard.core.datasets.disclosure.shareable import Shareable
from lanyard.core.datasets.disclosure.suppress import suppress
from lanyard.core.packs.csv_files import write_csv
from lanyard.core.packs.dataset_files import shared_sheet
from lanyard.web.access.roles import RoleName
from lanyard.web.data import store
from lanyard.web.data.access import SEE_FIGURES
from lanyard.web.data.figures import reading
from lanyard.web.data.figures.files import OneFile, PackFile
from lanyard.web.data.models import Import, ImportedFile, ImportState, Snapshot, SnapshotState

pytestmark = pytest.mark.django_db

LOOKED_AT = (2, 6, 26)
"""Data sets whose pages are compared: with crossed cuts, with sums of things, with what is commissioned."""
TOLD_TWICE = (2, 6, 15)
"""Data sets of which a second snapshot is told."""
ASKED = ("", "?sort=-value", "?search=plan", "?measure=plans_in_force", "?cut=sex", "?page=2", "?cut=whole")
CHANGES_EACH_TIME = re.compile(rb'name="csrfmiddlewaretoken" value="[^"]*"')


def use(snapshot: Snapshot) -> Snapshot:
    """Puts a snapshot in use, instead of the one that is."""
    now = timezone.now()
    Snapshot.objects.filter(state=SnapshotState.IN_USE).update(state=SnapshotState.RETIRED, retired_at=now)
    Snapshot.objects.filter(pk=snapshot.pk).update(state=SnapshotState.IN_USE, used_from=now)
    return snapshot


def addresses() -> Iterator[str]:
    """Pages and files of figures that everybody can ask for."""
    yield from (reverse(f"data:{name}") for name in ("overview", "figures", "figures-file"))
    yield f"{reverse('data:figures')}?status=ready"
    yield from (reverse("data:pack-file", args=[each.value]) for each in PackFile)
    for number in LOOKED_AT:
        for name in ("figure-set", "every-figure", "every-figure-file"):
            yield from (reverse(f"data:{name}", args=[number]) + asked for asked in ASKED)
        yield from (f"{reverse('data:figure-set-file', args=[number])}?file={kind}" for kind in OneFile)


def reached(browser: Client, program: Client) -> Mapping[str, bytes]:
    """What somebody gets to see and to take away, by address."""
    by_pages = {each: browser.get(each).content for each in addresses()}
    asked = ["/api/v1/datasets", *(f"/api/v1/datasets/{number}" for number in LOOKED_AT)]
    found = by_pages | {each: program.get(each).content for each in asked}
    return {each: CHANGES_EACH_TIME.sub(b"", content) for each, content in found.items()}


def keep_only_what_may_be_shared(snapshot: Snapshot) -> None:
    """Takes away every file that is not for everybody, and every count of rows."""
    pack = store.pack(snapshot.key)
    manifest = json.loads((pack / "manifest.json").read_text())
    for output in manifest["outputs"]:
        if output["audience"] != "shareable":
            (pack / output["path"]).unlink()
    (pack / "manifest.json").unlink()  # not written over: it is shared with other tests
    told = {**manifest, "inputs": [], "outputs": [], "snapshot": {}}
    (pack / "manifest.json").write_text(json.dumps(told))
    shutil.rmtree(store.desk(snapshot.key))
    shutil.rmtree(store.incoming(snapshot.key))
    Snapshot.objects.filter(pk=snapshot.pk).update(children=1, errors=1, queries=1)
    ImportedFile.objects.update(rows=1, size=1)
    reading.forget()


def seen_by_program(program: Client) -> Mapping[Key, Seen]:
    """Every figure of every data set, as programs are told it."""
    return {
        _key(figure): Seen(figure["numerator"], figure["denominator"], figure["value"])
        for data_set in DATA_SETS
        for figure in program.get(f"/api/v1/datasets/{data_set.id}").json()["figures"]
    }


def _key(figure: Mapping[str, object]) -> Key:
    cuts = [text for pair in figure["cut"].items() for text in pair]  # type: ignore[attr-defined]
    return (str(figure["measure"]), *cuts, *[None] * (4 - len(cuts)))


def a_later_snapshot(folder: Path) -> tuple[Snapshot, Shareable]:
    """A snapshot of the same days with some children gone, whose figures are protected with the first's."""
    first, _ = made_folder()
    shutil.copytree(first / "pack/snapshot", folder / "snapshot")
    for path in (folder / "snapshot").glob("*.parquet"):
        table = pl.read_parquet(path)
        if "child_id" in table.columns:
            table.filter(pl.col("child_id").fill_null(1) % 23 != 0).write_parquet(path)
    shared = suppress(
        computed_of(folder / "snapshot", TOLD_TWICE), released=released(read_releases([first / "pack"]))
    )
    now = timezone.now()
    made_of = Import.objects.create(as_at=AS_AT, contents="1" * 64, state=ImportState.MADE, ended_at=now)
    pack = store.pack(made_of.key)
    (pack / "datasets/shareable").mkdir(parents=True)
    shutil.copy(first / "pack/manifest.json", pack)
    for safe in shared.data_sets:
        write_csv(shared_sheet(safe), pack / "datasets/shareable" / f"{safe.dataset.file_stem}.csv")
    later = Snapshot.objects.create(
        made_of=made_of, sha256="1" * 64, area="999", children=0, errors=0, queries=0, made_at=now
    )
    return later, shared


def test_what_others_reach_is_made_of_shareable_files_alone(signed_in: SignedIn) -> None:
    earlier = use(a_snapshot())
    a_year_before(earlier)
    snapshot = use(a_snapshot())
    lano = a_person(RoleName.LANO)
    browser, program = signed_in(lano), a_program(lano, SEE_FIGURES)
    before = reached(browser, program)
    assert b"over time" in before[reverse("data:figure-set", args=[2])]
    for each in (earlier, snapshot):
        keep_only_what_may_be_shared(each)
    after = reached(browser, program)
    assert [each for each in before if before[each] != after[each]] == []


def test_a_draft_is_not_shown_at_all(signed_in: SignedIn) -> None:
    lano = a_person(RoleName.LANO)
    browser, program = signed_in(lano), a_program(lano, SEE_FIGURES)
    before = reached(browser, program)
    a_snapshot()
    assert reached(browser, program) == before


def test_no_hidden_number_can_be_worked_out_of_what_others_reach() -> None:
    use(a_snapshot())
    seen = seen_by_program(a_program(a_person(RoleName.LANO), SEE_FIGURES))
    assert worked_out(computed_of(made_folder()[0] / "pack/snapshot"), seen) == []


def test_nor_of_two_snapshots_in_use_one_after_the_other(tmp_path: Path) -> None:
    program = a_program(a_person(RoleName.LANO), SEE_FIGURES)
    use(a_snapshot())
    first = seen_by_program(program)
    later, shared = a_later_snapshot(tmp_path)
    use(later)
    second = seen_by_program(program)
    computed = computed_of(tmp_path / "snapshot", TOLD_TWICE)
    true = {figure.row[:5]: figure for one in computed for figure in one.each_figure}
    still = {key: as_it_still_is(seen, true[key].row) for key, seen in first.items() if key in true}
    assert (worked_out(computed, second, still), shared.given_away) == ([], 0)
    assert [key for key, seen in second.items() if is_told_by_the_change(first.get(key), seen)] == []


def as_it_still_is(seen: Seen, row: tuple[str | int | float | None, ...]) -> Seen:
    """What an earlier figure tells of a later one: the numbers that are still the same."""
    numerator, denominator, value = row[5:]
    return Seen(
        seen.numerator if seen.numerator == numerator else None,
        seen.denominator if seen.denominator == denominator else None,
        seen.value if seen.value == value else None,
    )


def is_told_by_the_change(before: Seen | None, now: Seen) -> bool:
    """Whether a number has changed, in plain view, by so few that they could be known by it."""
    if before is None:
        return False
    pairs = ((before.numerator, now.numerator), (before.denominator, now.denominator))
    return any(0 < abs(one - other) <= 5 for one, other in pairs if one is not None and other is not None)


def test_the_prover_finds_a_number_that_is_given_away() -> None:
    (plans,) = computed_of(made_folder()[0] / "pack/snapshot", (2,))
    bare = {figure.row[:5]: Seen(figure.numerator, figure.denominator, None) for figure in plans.each_figure}
    whole = {key: seen for key, seen in bare.items() if not SMALL_NUMBERS.is_small(seen.numerator or 0)}
    assert worked_out([plans], bare) != []
    assert worked_out([plans], whole) != []
