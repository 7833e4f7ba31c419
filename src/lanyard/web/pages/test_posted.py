"""A form can be filled in again from what is known: it then gives the same values."""

from datetime import date

from django import forms
from hypothesis import given
from hypothesis import strategies as some

from lanyard.web.pages.days import DayField
from lanyard.web.pages.posted import as_posted, as_query, only_of, without


class AnimalForm(forms.Form):
    """One field of each kind."""

    name = forms.CharField(required=False)
    kinds = forms.MultipleChoiceField(choices=(("a", "A"), ("b", "B")), required=False)
    legs = forms.IntegerField(required=False)
    tame = forms.BooleanField(required=False)
    born = DayField(required=False)


@given(
    name=some.text("abcdefgh ", max_size=9).map(str.strip),
    kinds=some.sampled_from([[], ["a"], ["a", "b"]]),
    legs=some.none() | some.integers(0, 99),
    tame=some.booleans(),
    born=some.none() | some.dates(min_value=date(1000, 1, 1)),
)
def test_what_is_filled_in_again_gives_the_same_values(**values: object) -> None:
    form = AnimalForm(as_query(as_posted(AnimalForm().fields, values)))
    assert form.is_valid()
    assert form.cleaned_data == values


def test_of_what_was_sent_only_the_fields_of_the_form_are_kept() -> None:
    sent = as_query({"name": ["Rex"], "born-day": ["1"], "csrfmiddlewaretoken": ["x"], "names": ["y"]})
    assert only_of(AnimalForm(), sent) == {"name": ["Rex"], "born-day": ["1"]}


def test_what_was_sent_for_a_field_can_be_left_out_also_where_it_is_in_parts() -> None:
    sent = {"name": ["Rex"], "tame": ["on"], "born-day": ["1"], "born-year": ["2026"]}
    assert without(sent, ["tame", "born"]) == {"name": ["Rex"]}
