"""The form page of something that two people might change at once. Nobody's words are lost.

When somebody else has saved it meanwhile, a page shows both versions of each field that differs and asks
which to keep.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render

from lanyard.core.words.phrases import lower_first
from lanyard.web.pages.field_words import in_words
from lanyard.web.pages.form_pages import Done, FormPage, form_page
from lanyard.web.pages.posted import Posted, as_posted, as_query, only_of, without
from lanyard.web.pages.versions import ChangedMeanwhileError, Versioned

Thing = TypeVar("Thing", bound=Versioned)
AnyChanging = TypeVar("AnyChanging", bound="ChangingForm[Any]")

_MINE, _KEEP, _VERSION = "mine-", "keep-", "version"


class ChangingForm(forms.ModelForm[Thing], Generic[Thing]):
    """A form that changes a versioned thing, and carries the version it was opened with."""

    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, instance: Thing) -> None:
        super().__init__(data, instance=instance)
        self.initial[_VERSION] = instance.version

    @property
    def asked(self) -> dict[str, forms.Field]:
        """The fields that people fill in."""
        return {name: field for name, field in self.fields.items() if name != _VERSION}


@dataclass(frozen=True)
class Change(Generic[AnyChanging]):
    """A change that is asked for: the page, its form, the thing to change, and the act that changes it."""

    page: FormPage
    form: type[AnyChanging]
    thing: Versioned
    act: Callable[[AnyChanging], Done]

    def as_saved(self) -> Versioned:
        """The thing as it stands in the database."""
        return self.thing.as_saved(self.thing.pk)


@dataclass(frozen=True)
class Difference:
    """A field that two people filled in differently, in words."""

    name: str
    label: str
    mine: str
    saved: str


class KeepingForm(forms.Form):
    """Asks, of each field that two people filled in differently, whose words to keep."""

    def __init__(self, sent: QueryDict | None, differences: Iterable[Difference]) -> None:
        super().__init__(sent)
        for each in differences:
            self.fields[_KEEP + each.name] = forms.ChoiceField(
                label=each.label,
                widget=forms.RadioSelect,
                choices=[("mine", f"Yours: {each.mine}"), ("saved", f"Saved meanwhile: {each.saved}")],
                error_messages={"required": f"Choose which to keep of: {lower_first(each.label)}."},
            )

    @property
    def kept_as_saved(self) -> set[str]:
        """The names of the fields of which the saved words are to be kept."""
        return {name.removeprefix(_KEEP) for name, whose in self.cleaned_data.items() if whose == "saved"}


def change_page(request: HttpRequest, change: Change[AnyChanging]) -> HttpResponse:
    """The page with the form; once it was sent what follows, or the page that asks whose words to keep."""
    if request.method != "POST":
        return form_page(request, change.page, change.form(instance=change.thing), change.act)
    if _MINE + _VERSION in request.POST:
        return _keep(request, change)
    return _save(request, change, request.POST)


def _save(request: HttpRequest, change: Change[AnyChanging], sent: QueryDict) -> HttpResponse:
    form = change.form(sent, instance=change.as_saved())
    try:
        return form_page(request, change.page, form, change.act)
    except ChangedMeanwhileError:
        return _beside(request, change, only_of(form, sent))


def _beside(request: HttpRequest, change: Change[AnyChanging], mine: Posted) -> HttpResponse:
    """The page that shows what was written beside what is saved, once they differ."""
    differences = _differences(change, mine)
    if not differences:
        messages.info(request, "Somebody else had already saved the same. There was nothing left to change.")
        return HttpResponseRedirect(change.page.back.href)
    return _asking(request, change, mine, KeepingForm(None, differences))


def _keep(request: HttpRequest, change: Change[AnyChanging]) -> HttpResponse:
    """Saves what was chosen; asks again when not all was, or when the thing has changed once more."""
    mine = {
        name.removeprefix(_MINE): [str(value) for value in request.POST.getlist(name)]
        for name in request.POST
        if name.startswith(_MINE)
    }
    saved = change.as_saved()
    if mine[_VERSION] != [str(saved.version)]:
        return _beside(request, change, mine)
    keeping = KeepingForm(request.POST, _differences(change, mine))
    if not keeping.is_valid():
        return _asking(request, change, mine, keeping)
    kept = keeping.kept_as_saved
    return _save(request, change, as_query(without(mine, kept) | _as_saved(change, kept)))


def _asking(
    request: HttpRequest, change: Change[AnyChanging], mine: Posted, keeping: KeepingForm
) -> HttpResponse:
    carried = mine | {_VERSION: [str(change.as_saved().version)]}
    hidden = [(_MINE + name, value) for name, values in carried.items() for value in values]
    return render(
        request, "pages/changed_meanwhile.html", {"page": change.page, "form": keeping, "hidden": hidden}
    )


def _differences(change: Change[AnyChanging], mine: Posted) -> list[Difference]:
    """The fields in which what somebody wrote and what is saved differ."""
    form = change.form(as_query(mine), instance=change.as_saved())
    form.full_clean()
    saved = change.form(instance=change.as_saved()).initial
    both = {
        name: (in_words(field, form.cleaned_data.get(name)), in_words(field, saved.get(name)))
        for name, field in form.asked.items()
    }
    return [
        Difference(name, str(form.asked[name].label), written, stands)
        for name, (written, stands) in both.items()
        if written != stands
    ]


def _as_saved(change: Change[AnyChanging], names: set[str]) -> Posted:
    form = change.form(instance=change.as_saved())
    return as_posted({name: field for name, field in form.asked.items() if name in names}, form.initial)
