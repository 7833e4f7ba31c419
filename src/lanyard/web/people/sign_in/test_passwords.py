"""Which passwords are refused, and that nothing else about them is asked for."""

import pytest
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.django import TestCase
from tests.web.factories import an_organisation

from lanyard.web.people.models import Partnership, Person

SAM = Person(name="Samantha Okafor", email="sam.okafor@example.org")


def faults(password: str) -> set[str | None]:
    """Why a password is refused; nothing where it is not."""
    try:
        validate_password(password, SAM)
    except ValidationError as refused:
        return {error.code for error in refused.error_list}
    return set()


@pytest.mark.django_db
@pytest.mark.parametrize(
    "password",
    [
        "marmalade-otter-lantern",
        "correct horse battery staple",
        "thimbleglacieroboe",
        "839201948573",
        "жёлтый кит поёт",
        "x" + "ab1?" * 25,
    ],
)
def test_long_and_unusual_is_enough(password: str) -> None:
    assert faults(password) == set()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("password", "fault"),
    [
        ("otter-lamp", "password_too_short"),
        ("1q2w3e4r5t6y", "password_too_common"),
        ("samanthaokafor", "password_too_similar"),
        ("sam.okafor@example.org", "password_too_similar"),
        ("Inspection2026!", "password_of_area_words"),
        ("Send-Inspection-June-2026", "password_of_area_words"),
        ("P@rtn3rship!!!!!!!", "password_of_area_words"),
        ("Summer2026Summer2026", "password_of_area_words"),
    ],
)
def test_what_others_would_guess_is_refused(password: str, fault: str) -> None:
    assert faults(password) == {fault}


@pytest.mark.django_db
@pytest.mark.parametrize("password", ["Halton2026!!!!", "H4lt0n-Council-2026", "haltonhaltonhalton"])
def test_the_name_of_the_area_does_not_count(password: str) -> None:
    Partnership.objects.create(area_number="876")
    assert faults(password) == {"password_of_area_words"}


@pytest.mark.django_db
def test_the_names_of_its_organisations_do_not_count() -> None:
    assert faults("Thornbury Willows 24") == set()
    an_organisation(name="Thornbury Willows")
    assert faults("Thornbury Willows 24") == {"password_of_area_words"}


class TestPadding(TestCase):
    """What is put around a known word does not hide it."""

    @given(
        word=st.sampled_from(["inspection", "partnership", "ofsted"]),
        year=st.integers(1950, 2099),
        sign=st.sampled_from("!?.-_ "),
        count=st.integers(4, 20),
    )
    def test_year_and_signs(self, word: str, year: int, sign: str, count: int) -> None:
        assert "password_of_area_words" in faults(f"{word.capitalize()}{year}{sign * count}")
