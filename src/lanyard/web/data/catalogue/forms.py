"""The forms of the catalogue. They ask; the actions decide."""

from decimal import Decimal

from django import forms
from django.http import QueryDict

from lanyard.web.data.catalogue.actions import Described, Whose
from lanyard.web.data.models import CatalogueEntry
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.fields import Look
from lanyard.web.people.models import Organisation, Person

_NO_NAMES = "Do not write any child’s name."
_MOST_HOURS = 1_000


def _hours_field() -> forms.DecimalField:
    return forms.DecimalField(
        label="How many working hours does it take to get out?",
        help_text="From being asked to having it checked. A working day has 8. For example 1.5.",
        required=False,
        min_value=Decimal(0),
        max_value=Decimal(_MOST_HOURS),
        max_digits=6,
        decimal_places=2,
        error_messages={"invalid": "Write the hours as a number, for example 1.5."},
    )


class DescribeForm(ChangingForm[CatalogueEntry]):
    """Asks an owner where their item sits and how it is got out."""

    hours = _hours_field()

    looks = {"hours": Look(width=5)}

    def __init__(self, data: QueryDict | None = None, *, instance: CatalogueEntry) -> None:
        super().__init__(data, instance=instance)
        minutes = instance.minutes_claimed
        self.initial["hours"] = None if minutes is None else (Decimal(minutes) / 60).normalize()

    def described(self) -> Described:
        """What was entered."""
        said = self.cleaned_data
        hours = said["hours"]
        return Described(
            source_system=said["source_system"],
            where=said["where"],
            steps=said["steps"],
            minutes_claimed=None if hours is None else round(hours * 60),
        )

    class Meta:
        model = CatalogueEntry
        fields = ("source_system", "where", "steps")
        labels = {
            "source_system": "Which system does it come from?",
            "where": "Where does it sit?",
            "steps": "How is it got out?",
        }
        help_texts = {
            "source_system": "For example the case management system of the SEN team.",
            "where": f"The report, folder or table, so that a colleague finds it. {_NO_NAMES}",
            "steps": f"Step by step, a line each, as you would tell a colleague. {_NO_NAMES}",
        }
        widgets = {
            "where": forms.Textarea(attrs={"rows": 3}),
            "steps": forms.Textarea(attrs={"rows": 6}),
        }


class EntryForm(DescribeForm):
    """Asks who an item falls to, and all else about it."""

    owner = forms.ModelChoiceField(
        Person.objects.none(), label="Who owns it?", required=False, empty_label="Nobody yet"
    )
    deputy = forms.ModelChoiceField(
        Person.objects.none(), label="Who stands in?", required=False, empty_label="Nobody"
    )
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label="Whose is it?", required=False, empty_label="Not said"
    )

    field_order = ("owner", "deputy", "organisation", "source_system", "where", "steps", "hours")

    def __init__(self, data: QueryDict | None = None, *, instance: CatalogueEntry) -> None:
        super().__init__(data, instance=instance)
        people = Person.objects.filter(is_active=True).order_by("name", "pk")
        for name in ("owner", "deputy"):
            self.fields[name].queryset = people  # type: ignore[attr-defined]
        open_ones = Organisation.objects.open().order_by("name", "pk")
        self.fields["organisation"].queryset = open_ones  # type: ignore[attr-defined]

    def whose(self) -> Whose:
        """Who it falls to, as entered."""
        ids = {
            f"{name}_id": self.cleaned_data[name].pk if self.cleaned_data[name] else None
            for name in ("owner", "deputy", "organisation")
        }
        return Whose(**ids)

    class Meta(DescribeForm.Meta):
        fields = ("owner", "deputy", "organisation", "source_system", "where", "steps")  # type: ignore[assignment]


class SignOffForm(forms.Form):
    """Carries what was looked at: the version of the entry, and the digest of the extract."""

    version = forms.IntegerField(widget=forms.HiddenInput)
    extract = forms.CharField(widget=forms.HiddenInput, required=False, max_length=64)


class SendLinksForm(forms.Form):
    """Asks which owners are to get the link to their entries."""

    people = forms.MultipleChoiceField(
        label="Send the link to",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Tick at least one person."},
    )

    def __init__(self, data: QueryDict | None, *, offered: list[tuple[str, str]]) -> None:
        super().__init__(data)
        self.fields["people"].choices = offered  # type: ignore[attr-defined]

    @property
    def chosen(self) -> list[int]:
        """The ids of those who were ticked."""
        return [int(pk) for pk in self.cleaned_data["people"]]
