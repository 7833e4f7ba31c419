"""Unique IDs can be reversed by the area and by nobody else."""

import polars as pl
import pytest
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from hypothesis import given
from hypothesis import strategies as st

from lanyard.core.register.errors import NotAnIdentityError, UniqueIdRefused
from lanyard.core.register.identity import digest
from lanyard.core.register.pseudonym import Pseudonyms, _written
from lanyard.core.words.identifiers import UPN_LETTERS, uln_check_digit, upn_check_letter

KEY = bytes(range(32))
OURS = Pseudonyms(KEY)
CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
UPN_IDENTITY = "UPN:H801200001001"


@st.composite
def upn_identities(draw: st.DrawFn) -> str:
    twelve = f"999{draw(st.integers(0, 99_999_999)):08d}{draw(st.sampled_from('0123456789' + UPN_LETTERS))}"
    return "UPN:" + upn_check_letter(twelve) + twelve


@st.composite
def uln_identities(draw: st.DrawFn) -> str:
    nines = st.integers(100_000_000, 999_999_998).map(str)
    nine = draw(nines.filter(lambda digits: uln_check_digit(digits) is not None))
    return f"ULN:{nine}{uln_check_digit(nine)}"


digests = st.lists(st.text(max_size=8), min_size=4, max_size=4).map(lambda parts: "KEY:" + digest(parts))
identities = st.one_of(upn_identities(), uln_identities(), digests)
keys = st.binary(min_size=32, max_size=32)


@given(keys, identities)
def test_reversing_undoes_making(key: bytes, identity: str) -> None:
    pseudonyms = Pseudonyms(key)
    assert pseudonyms.identity_of(pseudonyms.of(identity)) == identity


@given(st.integers(0, 2**96 - 1))
def test_every_digest_can_be_reversed_even_one_that_ends_in_zeros(number: int) -> None:
    for identity in (f"KEY:{number:024x}", f"KEY:{number >> 16 << 16:024x}"):
        assert OURS.identity_of(OURS.of(identity)) == identity


@given(keys.filter(lambda key: key != KEY), identities)
def test_another_key_gives_other_ids_and_cannot_read_ours(key: bytes, identity: str) -> None:
    other = Pseudonyms(key)
    ours = OURS.of(identity)
    assert other.of(identity) != ours
    with pytest.raises(UniqueIdRefused, match="was not made with this key"):
        other.identity_of(ours)


@given(st.lists(identities, unique=True, max_size=30))
def test_two_children_never_share_an_id_and_many_at_once_are_as_one_by_one(many: list[str]) -> None:
    together = OURS.of_all(many).to_list()
    assert together == [OURS.of(identity) for identity in many]
    assert len(set(together)) == len(many)


@given(identities, st.integers(0, 27), st.sampled_from(CROCKFORD))
def test_one_wrong_character_is_refused(identity: str, place: int, character: str) -> None:
    plain = OURS.of(identity).replace("-", "")
    altered = plain[:place] + character + plain[place + 1 :]
    if altered == plain:
        assert OURS.identity_of(altered) == identity
        return
    with pytest.raises(UniqueIdRefused, match="a character is wrong"):
        OURS.identity_of(altered)


@given(identities, st.integers(0, 27), st.integers(0, 27))
def test_two_swapped_characters_are_refused(identity: str, one: int, two: int) -> None:
    plain = list(OURS.of(identity).replace("-", ""))
    swapped = plain.copy()
    swapped[one], swapped[two] = plain[two], plain[one]
    if swapped == plain:
        return
    with pytest.raises(UniqueIdRefused, match="a character is wrong"):
        OURS.identity_of("".join(swapped))


@given(st.text(max_size=40))
def test_no_text_raises_anything_else(text: str) -> None:
    with pytest.raises(UniqueIdRefused):
        OURS.identity_of(text)


@pytest.mark.parametrize(
    "block",
    [
        b"K" + bytes(range(1, 16)),
        b"UA801200001001".ljust(16, b"\x00"),
        b"L1234567890".ljust(16, b"\x00"),
        b"X".ljust(16, b"\x00"),
        bytes(16),
    ],
    ids=["digest too long", "wrong UPN", "wrong ULN", "no such tag", "nothing"],
)
def test_a_block_that_was_never_packed_is_refused_even_when_its_characters_fit(block: bytes) -> None:
    cipher = Cipher(algorithms.AES256(KEY), modes.ECB()).encryptor()  # noqa: S305 - as the code does
    forged = str(_written(cipher.update(block) + cipher.finalize())[0])
    with pytest.raises(UniqueIdRefused, match="was not made with this key"):
        OURS.identity_of(forged)


def test_an_id_is_seven_groups_of_four_without_letters_that_sound_alike() -> None:
    unique_id = OURS.of(UPN_IDENTITY)
    assert [len(group) for group in unique_id.split("-")] == [4] * 7
    assert set(unique_id) <= {*CROCKFORD, "-"}


def test_the_same_key_gives_the_same_id_for_ever() -> None:
    assert OURS.of(UPN_IDENTITY) == "70R9-8MPD-S846-VVC6-HNNT-6AZ8-G4G1"


def test_an_id_may_be_typed_as_it_was_heard() -> None:
    heard = OURS.of(UPN_IDENTITY).lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert OURS.identity_of(heard) == UPN_IDENTITY


def test_no_identities_give_no_ids() -> None:
    assert OURS.of_all([]).equals(pl.Series("unique_id", [], dtype=pl.String()))


@pytest.mark.parametrize(
    "text", ["", "UPN:", "UPN:A801200001001", "ULN:123", "KEY:12", "KEY:" + "G" * 24, "NHS:9990000018"]
)
def test_what_is_no_identity_has_no_id(text: str) -> None:
    with pytest.raises(NotAnIdentityError):
        OURS.of(text)


def test_the_fingerprint_names_the_key_and_does_not_hold_it() -> None:
    assert OURS.fingerprint == Pseudonyms(KEY).fingerprint
    assert OURS.fingerprint != Pseudonyms(bytes(32)).fingerprint
    assert len(OURS.fingerprint) == 16
    assert OURS.fingerprint not in KEY.hex()
    assert KEY.hex() not in repr(OURS)
