"""A draw takes the lowest tickets that the quotas allow, and anybody can repeat it."""

import json
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.draws import check_draw
from lanyard.core.draws.entries import HAS, Trait
from lanyard.core.draws.freezing import Frozen, fingerprint, frozen
from lanyard.core.draws.listing import read_list
from lanyard.core.draws.record import Certificate, as_text
from lanyard.core.draws.seeds import seed_of
from lanyard.core.draws.shapes import Method, Shape
from lanyard.core.draws.test_factories import KEY, child, drawn, entries, list_of
from lanyard.core.draws.verifying import reasons_against

SHAPES = (("six-plus-four", None), ("hundred", 20), ("plain", 7), ("stratified", 9))
SETTLED = {name: list_of(90, name, size, seed=5) for name, size in SHAPES}


def checker_says(certificate: str, verifiers: bytes) -> bool:
    """What the checker of forty lines says; that it stumbles counts as no."""
    try:
        return bool(
            check_draw.check(  # type: ignore[no-untyped-call]
                json.loads(certificate), verifiers.decode()
            )
        )
    except (KeyError, TypeError, ValueError, IndexError, ZeroDivisionError, AttributeError):
        return False


def both_say(certificate: Certificate | str, listed: Frozen) -> tuple[bool, bool]:
    text = certificate if isinstance(certificate, str) else as_text(certificate)
    return not reasons_against(text.encode(), listed.content), checker_says(text, listed.verifiers)


@pytest.mark.parametrize(
    ("name", "size", "draws"),
    [("six-plus-four", None, 450), ("hundred", 20, 50), ("plain", 7, 250), ("stratified", 9, 250)],
)
def test_verify_and_the_checker_agree_on_a_thousand_draws(name: str, size: int | None, draws: int) -> None:
    lists = [list_of(40 + 3 * n, name, size, seed=n) for n in range(12)]
    for n in range(draws):
        listed = lists[n % len(lists)]
        assert both_say(drawn(listed, "dice", "birds", f"draw {n}"), listed) == (True, True)


@pytest.mark.parametrize("seed", range(10))
def test_quotas_hold_in_truth(seed: int) -> None:
    listed = list_of(60, seed=seed)
    certificate = drawn(listed, "a", "b", f"{seed}")
    rows = read_list(listed.content, "list.csv")
    chosen = rows.filter(rows["id"].is_in([one.id for one in certificate.chosen]))
    assert chosen.height == 6
    for quota in certificate.quotas:
        assert chosen.select(HAS[quota.id].sum()).item() >= quota.at_least


def test_the_lowest_tickets_are_taken_where_no_quota_forbids() -> None:
    listed = list_of(50, "plain", 8)
    certificate = drawn(listed)
    tickets = [one.ticket for one in certificate.chosen]
    assert tickets == sorted(tickets)
    assert [one.place for one in certificate.chosen] == list(range(1, 9))


def test_who_is_skipped_for_a_quota_is_the_first_reserve() -> None:
    # One looked-after child among many: five others come first, the sixth lowest is skipped for it.
    children = [*(child(f"{n}") for n in range(30)), child("cared for", looked_after=True)]
    six = Shape("own", "Own", Method.IN_ORDER, 6, 4).with_quota(Trait.LOOKED_AFTER, 1)
    listed = frozen(entries(children), six, KEY)
    certificate = drawn(listed)
    ranked = sorted([*certificate.chosen, *certificate.reserves], key=lambda one: one.ticket)
    cared_for = KEY.pseudonyms(["cared for"])[0]
    assert cared_for in [one.id for one in certificate.chosen]
    others = [one.id for one in ranked if one.id != cared_for]
    assert [one.id for one in certificate.chosen if one.id != cared_for] == others[:5]
    assert [one.id for one in certificate.reserves] == others[5:9]


def test_the_same_words_give_the_same_draw_and_others_another() -> None:
    listed = list_of(80)
    assert drawn(listed, "a", "b", "c") == drawn(listed, "a", "b", "c")
    assert drawn(listed, "a", "b", "c").seed != drawn(listed, "b", "a", "c").seed


def test_a_hundred_have_sixty_with_a_plan() -> None:
    listed = list_of(600, "hundred")
    rows = read_list(listed.content, "list.csv")
    chosen = rows.filter(rows["id"].is_in([one.id for one in drawn(listed).chosen]))
    assert (chosen.height, chosen["has_plan"].sum()) == (100, 60)


def test_strata_get_their_share_and_at_least_one() -> None:
    listed = list_of(200, "stratified", 20)
    parts = dict(listed.record.parts)
    counts = dict(listed.record.counts["need"])
    assert (sum(parts.values()), min(parts.values()) >= 1) == (20, True)
    assert all(abs(parts[need] - 20 * counts[need] / 200) <= 1 for need in parts)


CHANGES: Mapping[str, Callable[[Any], object]] = {
    "a quota lowered": lambda c: c["quotas"][0].update(at_least=0) if c["quotas"] else c["parts"].update(x=1),
    "the seed": lambda c: c.update(seed="0" * 64),
    "somebody's words": lambda c: c["contributions"][1].update(seed="other words"),
    "two parties in turn": lambda c: c["contributions"].reverse(),
    "a beacon": lambda c: c.update(beacon="12345"),
    "the order": lambda c: c["chosen"].reverse(),
    "one child less": lambda c: c["chosen"].pop(),
    "a ticket": lambda c: c["chosen"][0].update(ticket="0" * 64),
    "a child": lambda c: c["chosen"][0].update(id="0000-0000-0000-0000"),
    "the size": lambda c: c.update(size=c["size"] - 1),
    "the reserves": lambda c: c.update(reserve_count=c["reserve_count"] + 1),
    "the shape": lambda c: c.update(shape="my own"),
    "the method": lambda c: c.update(method="systematic" if c["method"] == "in-order" else "in-order"),
    "the root": lambda c: c.update(merkle_root="0" * 64),
    "the list's fingerprint": lambda c: c.update(list_sha256="0" * 64),
    "the verifier's list's fingerprint": lambda c: c.update(verifiers_list_sha256="0" * 64),
}


@pytest.mark.parametrize("change", CHANGES)
@pytest.mark.parametrize("name", SETTLED)
def test_a_changed_certificate_is_caught_by_both(name: str, change: str) -> None:
    listed = SETTLED[name]
    content = json.loads(as_text(drawn(listed)))
    CHANGES[change](content)
    assert both_say(json.dumps(content), listed) == (False, False)


@given(st.sampled_from(sorted(SETTLED)), st.integers(0), st.integers(1, 255))
def test_any_changed_byte_of_a_list_is_caught(name: str, at: int, by: int) -> None:
    listed = SETTLED[name]
    text = as_text(drawn(listed))
    content = bytearray(listed.content)
    content[at % len(content)] ^= by
    assert reasons_against(text.encode(), bytes(content))[0].startswith("The list is not the one")
    verifiers = bytearray(listed.verifiers)
    verifiers[at % len(verifiers)] ^= by
    assert not checker_says(text, bytes(verifiers))


@given(st.sampled_from(sorted(SETTLED)), st.data())
def test_any_changed_digit_of_a_certificate_is_caught_by_verify(name: str, data: st.DataObject) -> None:
    listed = SETTLED[name]
    text = as_text(drawn(listed))
    digits = [at for at, sign in enumerate(text) if sign.isdigit()]
    at = data.draw(st.sampled_from(digits))
    other = data.draw(st.sampled_from([sign for sign in "123456789" if sign != text[at]]))
    assert reasons_against((text[:at] + other + text[at + 1 :]).encode(), listed.content) != ()


@pytest.mark.parametrize("content", [b"", b"{}", b"[]", b"\xff", b'{"seed": 1}'])
def test_what_is_no_certificate_is_a_reason_and_not_a_crash(content: bytes) -> None:
    assert reasons_against(content, b"")[0].startswith("The certificate cannot be read: ")


def test_the_checker_has_at_most_forty_lines_and_needs_nothing() -> None:
    text = Path(check_draw.__file__).read_text("utf-8")
    assert len(text.splitlines()) <= 40
    assert text.splitlines()[1] == "import collections, csv, hashlib, json, sys"


def test_terms_that_contradict_each_other_are_a_reason_and_not_a_crash() -> None:
    listed = SETTLED["six-plus-four"]
    content = json.loads(as_text(drawn(listed)))
    content.update(method="systematic", parts={"plan": 6})
    terms = Certificate.model_validate(content).terms
    given = Certificate.model_validate(content).contributions
    content["seed"] = seed_of(terms.model_dump(mode="json"), given, None)
    assert "The terms of the certificate contradict each other or the list." in reasons_against(
        json.dumps(content).encode(), listed.content
    )


def test_the_checker_tells_the_fingerprint_that_was_noted_at_the_freeze() -> None:
    listed = SETTLED["six-plus-four"]
    content = json.loads(as_text(drawn(listed)))
    told = check_draw.check(content, listed.verifiers.decode())  # type: ignore[no-untyped-call]
    assert told == fingerprint(listed.record.terms)
