"""Nobody can fit their words to those of others, and no two sets of words give one seed unseen."""

import hashlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.draws.errors import SeedRefused
from lanyard.core.draws.seeds import (
    Contribution,
    check_reveal,
    checked,
    commitment,
    fresh_nonce,
    plain,
    seed_of,
)
from lanyard.core.draws.test_factories import words

NONCE = "0123456789abcdef" * 2
TEXTS = st.text(st.characters(min_codepoint=33, max_codepoint=0x2FF), min_size=1, max_size=20)


def committed(party: str, text: str) -> Contribution:
    nonce = fresh_nonce()
    return Contribution(party=party, seed=text, commitment=commitment(text, nonce), nonce=nonce)


def test_words_and_nonce_open_their_commitment() -> None:
    assert check_reveal(commitment("six fives", NONCE), "six fives", NONCE)


@pytest.mark.parametrize(
    ("text", "nonce"), [("six sixes", NONCE), ("six fives", "f" * 32), ("six fives", "short")]
)
def test_other_words_or_another_nonce_do_not(text: str, nonce: str) -> None:
    assert not check_reveal(commitment("six fives", NONCE), text, nonce)


def test_a_commitment_is_the_digest_of_one_line_of_text() -> None:
    line = f"lanyard commitment 1|{NONCE}|six fives"
    assert commitment(" six fives ", NONCE) == hashlib.sha256(line.encode()).hexdigest()


def test_three_parties_who_kept_their_word_are_accepted() -> None:
    given_words = [committed("Council", "red"), committed("Forum", "green"), committed("School", "blue")]
    assert checked(given_words) == tuple(given_words)


def test_words_that_were_not_committed_to_are_refused() -> None:
    given_words = [committed("Council", "red"), committed("Forum", "green"), committed("School", "blue")]
    given_words[1] = given_words[1].model_copy(update={"seed": "grey"})
    with pytest.raises(SeedRefused, match="What Forum says is not what Forum committed to"):
        checked(given_words)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (("a", "b"), "at least 3 parties"),
        (("a", "b", "A"), "Two contributions say the same"),
        (("a", "b", " "), "is empty"),
        (("a", "b", "c\nd"), "on one line"),
        (("a", "b", "c" * 201), "at most 200 characters"),
    ],
)
def test_seeds_that_cannot_be_used_are_refused_in_words(said: tuple[str, ...], told: str) -> None:
    with pytest.raises(SeedRefused, match=told):
        checked(words(*said))


def test_two_parties_of_one_name_are_refused() -> None:
    with pytest.raises(SeedRefused, match="have one name"):
        checked([Contribution(party="Forum", seed=text) for text in ("a", "b", "c")])


def test_the_same_word_however_it_is_composed_is_one() -> None:
    assert plain("cafe\u0301 ") == plain("caf\u00e9")


@given(st.lists(TEXTS, min_size=3, max_size=3), st.lists(TEXTS, min_size=3, max_size=3))
def test_other_words_give_another_seed(some: list[str], others: list[str]) -> None:
    seeds = seed_of({}, words(*some), None), seed_of({}, words(*others), None)
    assert (seeds[0] == seeds[1]) == (some == others)


def test_words_cannot_move_from_one_party_to_the_next() -> None:
    assert seed_of({}, words("ab", "c", "d"), None) != seed_of({}, words("a", "bc", "d"), None)


def test_terms_and_beacon_are_part_of_the_seed() -> None:
    said = words("a", "b", "c")
    seeds = {seed_of({}, said, None), seed_of({"size": 6}, said, None), seed_of({}, said, "7")}
    assert len(seeds) == 3
