"""The forms by which cases are opened and changed. They ask; the actions decide."""

from collections.abc import Sequence
from datetime import date

from django import forms
from django.http import QueryDict

from lanyard.core.draws.replacing import IN_WORDS, Reason
from lanyard.core.words.dates_in_words import date_in_words
from lanyard.web.cases.models import Case, Place
from lanyard.web.cases.opening.actions import NamedChild
from lanyard.web.cases.opening.changing import Facts
from lanyard.web.cases.opening.register import Candidate
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer

_FACTS = ("name", "born", "setting", "unique_id", "has_plan", "is_looked_after", "in_alternative_provision")


class OpenCasesForm(forms.Form):
    """Asks of which of the children whom inspectors chose a case is opened."""

    children = forms.MultipleChoiceField(
        label="Children whom inspectors chose",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one child, or go back to the cases."},
    )
    looks = {"children": Look(size="m")}

    def __init__(self, data: QueryDict | None, *, found: Sequence[Candidate]) -> None:
        super().__init__(data)
        self._children = {each.chosen.pseudonym: each.child for each in found if each.child}
        choices = [(pseudonym, _in_words(child)) for pseudonym, child in self._children.items()]
        offer(self, "children", choices)
        self.initial["children"] = list(self._children)

    @property
    def chosen(self) -> list[NamedChild]:
        """The children, in the inspectors' order."""
        ticked = set(self.cleaned_data["children"])
        return [child for pseudonym, child in self._children.items() if pseudonym in ticked]


def _in_words(child: NamedChild) -> str:
    said = [f"{child.name}, born {date_in_words(child.born)}"]
    said.append("EHC plan" if child.has_plan else "SEN support")
    said += ["looked after"] if child.is_looked_after else []
    said += ["alternative provision"] if child.in_alternative_provision else []
    said += [child.setting] if child.setting else []
    return f"{Place(child.place).label}: {', '.join(said)}"


class _OfChild(forms.ModelForm[Case]):
    """The questions about a child."""

    born = DayField(label="Date of birth", noun="The date of birth")

    def clean_born(self) -> date:
        """A child was born within the last 26 years or so: who takes part is 25 at most."""
        born: date = self.cleaned_data["born"]
        today = date.today()  # noqa: DTZ011 - a bound of years, not a day that counts
        if not today.year - 27 <= born.year <= today.year:
            raise forms.ValidationError("Enter the date of birth of a child or young person of at most 25.")
        return born

    class Meta:
        model = Case
        fields = _FACTS
        labels = {
            "name": "The child’s name",
            "setting": "School or other setting",
            "unique_id": "Unique ID in the lists",
            "has_plan": "Has an EHC plan",
            "is_looked_after": "Is looked after",
            "in_alternative_provision": "Is in alternative provision",
        }
        help_texts = {
            "name": "As the family uses it. It is shown to those alone who keep or see cases.",
            "unique_id": "As inspectors wrote it, where you know it.",
        }


class OpenByHandForm(_OfChild):
    """Asks about a child whose case is opened by hand."""

    place = forms.ChoiceField(
        label="What inspectors said of the child",
        choices=[(Place.CHOSEN.value, "Chosen"), (Place.RESERVE.value, "In reserve")],
        widget=forms.RadioSelect,
    )
    pseudonym = forms.CharField(widget=forms.HiddenInput, required=False)
    field_order = ("name", "born", "place", *_FACTS[2:])

    def child(self) -> NamedChild:
        """The child as entered."""
        said = {name: self.cleaned_data[name] for name in _FACTS}
        return NamedChild(
            **said, place=Place(self.cleaned_data["place"]), pseudonym=self.cleaned_data["pseudonym"]
        )


class ChangeCaseForm(_OfChild, ChangingForm[Case]):
    """Asks about a child again."""

    def facts(self) -> Facts:
        """What was entered."""
        return Facts(**{name: self.cleaned_data[name] for name in _FACTS})


class StandDownForm(forms.Form):
    """Asks why a child is stood down, and who steps in."""

    reason = forms.ChoiceField(
        label="Why",
        choices=[(reason.value, words) for reason, words in IN_WORDS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose why the child is stood down."},
    )
    reserve = forms.ChoiceField(
        label="Who steps in",
        required=False,
        help_text="Inspectors decide. The next in reserve stands first.",
    )

    def __init__(self, data: QueryDict | None, *, case: Case, reserves: Sequence[Case]) -> None:
        super().__init__(data)
        if case.place == Place.CHOSEN and reserves:
            named = [(str(each.pk), f"{each}: {each.name}") for each in reserves]
            offer(self, "reserve", [("", "Nobody yet"), *named])
        else:
            del self.fields["reserve"]

    @property
    def because(self) -> Reason:
        """The reason."""
        return Reason(self.cleaned_data["reason"])

    @property
    def stepping_in(self) -> int | None:
        """The case that steps in; None for nobody."""
        said = self.cleaned_data.get("reserve")
        return int(said) if said else None
