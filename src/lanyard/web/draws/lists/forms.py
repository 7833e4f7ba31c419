"""The forms of lists."""

from collections.abc import Iterator
from datetime import date

from django import forms
from django.http import QueryDict

from lanyard.core.draws.entries import IN_WORDS
from lanyard.core.draws.shapes import Method, Shape
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.confirming import SureForm
from lanyard.web.draws.lists.asked import STRATA_WORDS, Asked
from lanyard.web.draws.models.draws import BECAUSE, TITLE
from lanyard.web.inspections.models import Inspection
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look

_QUOTA = "quota-"
_MOST = 1_000


class FreezeForm(forms.Form):
    """Asks what a draw is for, and for the numbers that its shape has."""

    title = forms.CharField(
        label="What is the draw for?",
        max_length=TITLE,
        help_text="Families and the forum read this. For example, “Children to track in the June audit”.",
        error_messages={"required": "Say what the draw is for."},
    )
    inspection = forms.ModelChoiceField(
        Inspection.objects.all(), label="Inspection or rehearsal it belongs to", required=False
    )
    size = forms.IntegerField(label="How many children", min_value=1, max_value=_MOST)
    reserves = forms.IntegerField(label="How many in reserve", min_value=0, max_value=_MOST)
    by = forms.ChoiceField(label="From each what its share", choices=tuple(STRATA_WORDS.items()))
    as_at = DayField(
        noun="The day", label="Children in scope on", help_text="The day of the lists of the snapshot in use."
    )

    def __init__(self, data: QueryDict | None, *, shape: Shape, snapshot: Snapshot) -> None:
        super().__init__(data, initial={"size": shape.size, "reserves": shape.reserve_count, "by": shape.by})
        self._shape = shape
        self.initial["as_at"] = snapshot.made_of.as_at
        if not Inspection.objects.exists():
            del self.fields["inspection"]
        for name in _not_of(shape):
            del self.fields[name]
        if shape.quotas:
            self._ask_for_quotas()
        number = Look(width=4)
        self.looks = {name: number for name in self.fields if name in {"size", "reserves"} or _QUOTA in name}

    def _ask_for_quotas(self) -> None:
        for quota in self._shape.quotas:
            self.fields[_QUOTA + quota.id] = forms.IntegerField(
                label=f"At least how many {IN_WORDS[quota.id]}",
                min_value=0,
                max_value=_MOST,
                initial=quota.at_least,
                help_text="0 takes the quota away.",
            )

    def asked(self) -> Asked:
        """The shape with the numbers that were asked for."""
        said = self.cleaned_data
        return Asked(
            shape=self._shape.name,
            size=said["size"],
            reserves=said.get("reserves", 0),
            by=said.get("by", ""),
            quotas={str(quota.id): said[_QUOTA + quota.id] for quota in self._shape.quotas},
        )

    @property
    def day(self) -> date:
        """The day at which children are in scope."""
        day: date = self.cleaned_data["as_at"]
        return day


def _not_of(shape: Shape) -> Iterator[str]:
    """The questions that a shape leaves out."""
    if shape.method is Method.SYSTEMATIC:
        yield "reserves"
    if not shape.by:
        yield "by"


class RetireForm(SureForm):
    """Asks why a list is set aside."""

    because = forms.CharField(
        label="Why is it set aside?",
        max_length=BECAUSE,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Everybody who sees the draw reads this. Do not write any child’s name.",
        error_messages={"required": "Say why the list is set aside."},
    )
