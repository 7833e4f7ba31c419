"""A frozen list never changes, is drawn once, and is there whole or not at all."""

import hashlib
import json
import os
import re
import stat
from datetime import date
from pathlib import Path

import pytest

from lanyard.core.draws import folder as folder_module
from lanyard.core.draws import running
from lanyard.core.draws.entries import Entries
from lanyard.core.draws.errors import DrawRefused, ListRefused, QuotasCannotBeMet, SeedRefused
from lanyard.core.draws.folder import FrozenList, freeze, open_list
from lanyard.core.draws.proving import Proof, is_proved, prove
from lanyard.core.draws.record import Certificate
from lanyard.core.draws.replacing import Reason, certificate_of, replace_chosen, replacements_of
from lanyard.core.draws.running import run_draw
from lanyard.core.draws.test_factories import KEY, child, entries, made_up, shape, words

DAY = date(2026, 11, 20)


class StoppedError(Exception):
    """The process was stopped."""


def frozen_in(place: Path, children: Entries | None = None, name: str = "six-plus-four") -> FrozenList:
    return freeze(children or made_up(60), shape(name, 10 if name == "hundred" else None), place)


def run(listed: FrozenList, *said: str) -> Certificate:
    return run_draw(listed, words(*(said or ("red", "green", "blue"))), DAY)


def test_the_folder_holds_the_list_its_record_and_what_checks_it(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    names = sorted(str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*") if path.is_file())
    assert names == [
        "list/check_draw.py",
        "list/list.csv",
        "list/list.json",
        "list/private/children.csv",
        "list/private/list.key",
        "list/verifiers-list.csv",
    ]
    assert hashlib.sha256((tmp_path / "list" / "list.csv").read_bytes()).hexdigest() == listed.record.sha256
    assert open_list(tmp_path / "list").record == listed.record


def test_nothing_outside_private_tells_who_a_child_is(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    run(listed)
    shown = [path for path in listed.folder.iterdir() if path.is_file()]
    assert [path.name for path in shown if re.search(rb"child [0-9]", path.read_bytes())] == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes of this kind")
def test_only_the_owner_can_read_what_is_private(tmp_path: Path) -> None:
    private = frozen_in(tmp_path / "list").folder / "private"
    assert [stat.S_IMODE(path.stat().st_mode) for path in (private, private / "list.key")] == [0o700, 0o600]


def test_another_list_of_the_same_children_has_other_pseudonyms(tmp_path: Path) -> None:
    one, other = (frozen_in(tmp_path / name).rows()["id"].to_list() for name in ("one", "other"))
    assert set(one) & set(other) == set()


def test_the_same_key_gives_the_same_bytes(tmp_path: Path) -> None:
    lists = [freeze(made_up(50), shape("six-plus-four"), tmp_path / name, KEY) for name in ("a", "b")]
    assert (lists[0].content, lists[0].record) == (lists[1].content, lists[1].record)


def test_a_folder_that_is_there_is_refused(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    before = listed.content
    with pytest.raises(ListRefused, match="a frozen list never changes"):
        frozen_in(tmp_path / "list", made_up(70))
    assert open_list(tmp_path / "list").content == before


def test_quotas_that_cannot_be_met_leave_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(QuotasCannotBeMet, match="at least 1 looked after and the list holds 0"):
        frozen_in(tmp_path / "list", entries([child(f"{n}", has_plan=n > 5) for n in range(30)]))
    assert list(tmp_path.iterdir()) == []


def test_a_stop_while_freezing_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(_record: object) -> str:
        raise StoppedError

    monkeypatch.setattr(folder_module, "as_text", stops)
    with pytest.raises(StoppedError):
        frozen_in(tmp_path / "list")
    assert list(tmp_path.iterdir()) == []


def test_a_changed_list_cannot_be_drawn(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    with (listed.folder / "list.csv").open("ab") as file:
        file.write(b"one more\n")
    with pytest.raises(ListRefused, match="not the one that was frozen"):
        open_list(listed.folder)


def test_a_list_is_drawn_once(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    first = run(listed)
    with pytest.raises(DrawRefused, match="This list has been drawn"):
        run(listed, "x", "y", "z")
    assert certificate_of(listed.folder) == first


@pytest.mark.parametrize("again", [("red", "green", "blue"), ("x", "y", "RED")])
def test_a_seed_is_never_used_twice(tmp_path: Path, again: tuple[str, ...]) -> None:
    run(frozen_in(tmp_path / "one"))
    other = frozen_in(tmp_path / "other")
    with pytest.raises(SeedRefused, match="was used before, for another list"):
        run(other, *again)
    assert not (other.folder / "seeds.json").exists()
    assert run(other, "x", "y", "z").seed != ""


def test_too_few_seeds_are_refused_and_none_is_spent(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    with pytest.raises(SeedRefused, match="at least 3 parties"):
        run(listed, "red", "green")
    assert not (tmp_path / "used-seeds").exists()


def stopped_draw(listed: FrozenList, monkeypatch: pytest.MonkeyPatch) -> None:
    def stops(_certificate: object) -> str:
        raise StoppedError

    with monkeypatch.context() as patched:
        patched.setattr(running, "as_text", stops)
        with pytest.raises(StoppedError):
            run(listed)


def test_a_draw_that_was_stopped_has_no_certificate_and_is_run_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = frozen_in(tmp_path / "list")
    stopped_draw(listed, monkeypatch)
    assert not (listed.folder / "certificate.json").exists()
    assert run(listed) == certificate_of(listed.folder)


def test_nobody_comes_back_with_other_words_after_a_stop(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    listed = frozen_in(tmp_path / "list")
    stopped_draw(listed, monkeypatch)
    with pytest.raises(DrawRefused, match="they cannot be exchanged"):
        run(listed, "red", "green", "better luck")


def test_a_family_can_be_shown_that_its_child_was_in_the_list(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    proof = prove(listed, "child 7")
    others = set(listed.rows()["id"]) - {proof.entry.split(",")[0]}
    assert is_proved(proof, run(listed).merkle_root)
    assert [other for other in others if other in proof.model_dump_json()] == []


@pytest.mark.parametrize("change", [{"entry": "x"}, {"salt": "00"}, {"salt": "no"}, {"steps": ()}])
def test_a_changed_proof_proves_nothing(tmp_path: Path, change: dict[str, object]) -> None:
    listed = frozen_in(tmp_path / "list")
    proof = Proof.model_validate({**prove(listed, "child 7").model_dump(), **change})
    assert not is_proved(proof, listed.record.merkle_root)


def test_there_is_no_proof_for_who_is_not_in_the_list(tmp_path: Path) -> None:
    with pytest.raises(DrawRefused, match="Nobody with the id child 99"):
        prove(frozen_in(tmp_path / "list"), "child 99")


def test_the_next_reserve_takes_the_place(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    certificate = run(listed)
    for number in (0, 1):
        out = certificate.chosen[number].id
        assert replace_chosen(listed, out, Reason.DECLINED).reserve == certificate.reserves[number].id
    done = replacements_of(listed.folder, certificate)
    assert [one.out for one in done] == [one.id for one in certificate.chosen[:2]]


def test_it_says_which_quota_no_longer_holds(tmp_path: Path) -> None:
    children = [*(child(f"{n}") for n in range(20)), child("cared for", looked_after=True)]
    own = shape("plain", 3).with_quota(shape("six-plus-four").quotas[1].id, 1).with_reserves(2)
    listed = freeze(entries(children), own, tmp_path / "list")
    run(listed)
    cared_for = listed.key().pseudonyms(["cared for"])[0]
    assert replace_chosen(listed, cared_for, Reason.DECLINED).quotas_no_longer_met == ("looked-after",)


def test_who_is_not_chosen_cannot_be_replaced_and_reserves_end(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    certificate = run(listed)
    with pytest.raises(DrawRefused, match="is not among those chosen"):
        replace_chosen(listed, certificate.reserves[0].id, Reason.DECLINED)
    for one in certificate.chosen[:4]:
        replace_chosen(listed, one.id, Reason.NOT_REACHED)
    with pytest.raises(DrawRefused, match="No reserve is left"):
        replace_chosen(listed, certificate.chosen[4].id, Reason.NOT_REACHED)


def test_a_changed_record_of_replacements_is_refused(tmp_path: Path) -> None:
    listed = frozen_in(tmp_path / "list")
    certificate = run(listed)
    for one in certificate.chosen[:2]:
        replace_chosen(listed, one.id, Reason.DECLINED)
    place = listed.folder / "replacements.json"
    content = json.loads(place.read_text())
    content["replacements"][0]["reason"] = "would-harm"
    place.write_text(json.dumps(content))
    with pytest.raises(ListRefused, match="Replacement 2 was changed"):
        replacements_of(listed.folder, certificate)
