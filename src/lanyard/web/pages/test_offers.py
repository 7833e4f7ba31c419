"""Forms offer what fits whoever asks."""

import pytest
from django import forms
from django.contrib.auth.models import Group

from lanyard.web.pages.offers import offer, offer_rows


class AnimalForm(forms.Form):
    """A choice of words, a choice of rows, and neither."""

    kind = forms.ChoiceField()
    herd = forms.ModelChoiceField(Group.objects.none())
    name = forms.CharField()


def test_a_choice_offers_what_it_is_given() -> None:
    form = AnimalForm({"kind": "dog"})
    offer(form, "kind", [("cat", "A cat")])
    assert form.errors["kind"] == ["Select a valid choice. dog is not one of the available choices."]


@pytest.mark.django_db
def test_the_only_row_is_chosen_and_of_several_none() -> None:
    chosen = []
    for name in ("North", "South"):
        Group.objects.create(name=name)
        form = AnimalForm()
        offer_rows(form, "herd", Group.objects.order_by("name"))
        chosen.append(form.get_initial_for_field(form.fields["herd"], "herd"))
    assert chosen == [Group.objects.get(name="North").pk, None]


def test_what_is_no_choice_offers_nothing() -> None:
    with pytest.raises(TypeError, match="name is no choice"):
        offer(AnimalForm(), "name", [])
    with pytest.raises(TypeError, match="name is no choice of rows"):
        offer_rows(AnimalForm(), "name", Group.objects.none())
