"""The forms of drills. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.web.pages.fields import Look

ALL, SOME = "all", "some"


class StartForm(forms.Form):
    """Asks what is asked for, and what the drill is to show."""

    which = forms.ChoiceField(
        label="What is asked for?",
        widget=forms.RadioSelect,
        choices=((ALL, "Everything that inspectors would ask for"), (SOME, "Those that I tick below")),
        initial=SOME,
        error_messages={"required": "Choose what is asked for."},
    )
    items = forms.MultipleChoiceField(
        label="Data sets and lists", required=False, widget=forms.CheckboxSelectMultiple
    )
    tries = forms.CharField(
        label="What is the drill to show?",
        required=False,
        max_length=1000,
        widget=forms.Textarea(attrs={"rows": 2}),
        help_text="For the report of the drill. Owners are not shown it.",
    )

    looks = {"which": Look(size="m"), "items": Look(size="m", is_small=True)}

    def __init__(self, data: QueryDict | None, *, offered: list[tuple[str, str]]) -> None:
        super().__init__(data)
        self.fields["items"].choices = offered  # type: ignore[attr-defined]
        self._offered = [value for value, _ in offered]

    @property
    def chosen(self) -> list[str]:
        """The ids of the items that are asked for."""
        said = self.cleaned_data
        return self._offered if said["which"] == ALL else said["items"]


class AnswerForm(forms.Form):
    """Asks an owner to say that what was asked for is there."""

    said = forms.CharField(
        label="Where is it, and what got in the way?",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="For example the folder that it lies in. Do not write any child’s name.",
    )


class PlainForm(forms.Form):
    """Asks nothing: sending it is the act."""
