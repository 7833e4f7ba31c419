"""What somebody entered is said as the page had asked for it."""

from datetime import date

import pytest
from django import forms

from lanyard.web.pages.field_words import in_words

ANIMAL = forms.ChoiceField(choices=(("cat", "A cat"), ("dog", "A dog")))


@pytest.mark.parametrize(
    ("field", "value", "words"),
    [
        (ANIMAL, "dog", "A dog"),
        (forms.MultipleChoiceField(choices=ANIMAL.choices), ["cat", "dog"], "A cat, A dog"),
        (forms.BooleanField(), True, "Yes"),
        (forms.BooleanField(), False, "No"),
        (forms.DateField(), date(2026, 6, 12), "12 June 2026"),
        (forms.CharField(), "Rex", "Rex"),
        (forms.CharField(), "", "Not given"),
        (forms.IntegerField(), 0, "0"),
        (forms.IntegerField(), None, "Not given"),
        (forms.FloatField(), 1.5, "1.5"),
        (forms.MultipleChoiceField(choices=ANIMAL.choices), [], "Not given"),
    ],
)
def test_a_value_is_said_in_words(field: forms.Field, value: object, words: str) -> None:
    assert in_words(field, value) == words
