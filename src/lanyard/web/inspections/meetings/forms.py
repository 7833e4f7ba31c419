"""The forms of meetings. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.core.words.phrases import upper_first
from lanyard.web.inspections.meetings.actions import Placing
from lanyard.web.inspections.meetings.own import MeetingDetails
from lanyard.web.inspections.meetings.rules import MODES, days_in_words
from lanyard.web.inspections.models import Meeting
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer
from lanyard.web.people.models import Person

_NO_NAMES = "Do not write any child’s name."
_PLACING = ("day", "starts", "minutes", "place")


def _starts() -> forms.TimeField:
    return forms.TimeField(
        label="Begins at",
        required=False,
        widget=forms.TextInput,
        help_text="For example 14:30.",
        error_messages={"invalid": "Write the time as hours and minutes, for example 14:30."},
    )


class PlaceForm(ChangingForm[Meeting]):
    """Asks when and where a meeting is."""

    day = DayField(noun="The day", label="Day", required=False)
    starts = _starts()
    outside_is_fine = forms.BooleanField(
        label="The day is right though it is not one of these", required=False
    )

    looks = {"starts": Look(width=5), "minutes": Look(width=3, suffix="minutes")}

    def __init__(self, data: QueryDict | None = None, *, instance: Meeting) -> None:
        super().__init__(data, instance=instance)
        self.initial["outside_is_fine"] = False
        days = days_in_words(instance)
        self.fields["day"].help_text = f"By the rules: {days}. Leave it empty to take it off its day."
        if not days:
            self.fields["day"].help_text = "Leave it empty while it is still to be placed."
            del self.fields["outside_is_fine"]
        else:
            self.fields["outside_is_fine"].help_text = f"{upper_first(days)}."

    def clean(self) -> dict[str, object]:
        """A time needs a day."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        if said.get("starts") and not said.get("day") and "day" not in self.errors:
            self.add_error("day", "Enter the day too, or leave the time empty.")
        return said

    def placing(self) -> Placing:
        """What was entered."""
        return Placing(**{name: self.cleaned_data[name] for name in _PLACING})

    class Meta:
        model = Meeting
        fields = _PLACING
        labels = {"minutes": "How long", "place": "Place or link"}


class AddMeetingForm(forms.ModelForm[Meeting]):
    """Asks about a meeting that the rules do not name."""

    mode = forms.ChoiceField(
        label="How it is held",
        widget=forms.RadioSelect,
        choices=tuple(MODES.items()),
        error_messages={"required": "Choose how the meeting is held."},
    )
    day = DayField(
        noun="The day",
        label="Day",
        required=False,
        help_text="Leave it empty while it is still to be placed.",
    )
    starts = _starts()
    field_order = ("title", "mode", "day", "starts", "minutes", "place", "agenda")
    looks = PlaceForm.looks

    def details(self) -> MeetingDetails:
        """What was entered of the meeting itself."""
        return MeetingDetails(**{name: self.cleaned_data[name] for name in ("title", "mode", "agenda")})

    def placing(self) -> Placing:
        """When and where it is."""
        return Placing(**{name: self.cleaned_data[name] for name in _PLACING})

    class Meta:
        model = Meeting
        fields = ("title", "minutes", "place", "agenda")
        labels = {"title": "What it is called", "minutes": "How long", "place": "Place or link"}
        help_texts = {"title": _NO_NAMES, "agenda": f"One point a line. {_NO_NAMES}"}
        widgets = {"agenda": forms.Textarea(attrs={"rows": 4})}


class AttendeesForm(forms.Form):
    """Asks who comes: people of the team, and others by name or role."""

    marks_optional = False

    members = forms.MultipleChoiceField(
        label="People of the team", required=False, widget=forms.CheckboxSelectMultiple
    )
    others = forms.CharField(
        label="Others",
        required=False,
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="One a line: a name or a role, for example “Head of Oak School”. Do not name a child, a "
        "young person or their family.",
    )

    def __init__(self, data: QueryDict | None, *, offered: list[tuple[str, str]], ticked: list[str]) -> None:
        super().__init__(data)
        if offered:
            offer(self, "members", offered)
            self.initial["members"] = ticked
        else:
            del self.fields["members"]

    def clean(self) -> dict[str, object]:
        """Somebody must be named."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        if not self.errors and not said.get("members") and not str(said["others"]).strip():
            field = "members" if "members" in self.fields else "others"
            self.add_error(field, "Tick somebody, or write a name or role.")
        return said

    @property
    def members_chosen(self) -> list[int]:
        """The ids of the people of the team."""
        return [int(pk) for pk in self.cleaned_data.get("members", [])]

    @property
    def others_named(self) -> list[str]:
        """The others, one a line."""
        return str(self.cleaned_data["others"]).splitlines()


class WriteForm(ChangingForm[Meeting]):
    """Asks for the agenda and the notes of a meeting."""

    class Meta:
        model = Meeting
        fields = ("agenda", "notes")
        help_texts = {"agenda": f"One point a line. {_NO_NAMES}", "notes": _NO_NAMES}
        widgets = {"agenda": forms.Textarea(attrs={"rows": 6}), "notes": forms.Textarea(attrs={"rows": 12})}


class ActionForm(forms.Form):
    """Asks what was agreed, who does it, and by when."""

    text = forms.CharField(
        label="What is to be done",
        max_length=500,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_NO_NAMES,
        error_messages={"required": "Write what is to be done."},
    )
    owner = forms.ModelChoiceField(
        Person.objects.filter(is_active=True).order_by("name", "pk"),
        label="Who does it",
        required=False,
        empty_label="Nobody yet",
    )
    due = DayField(noun="The day", label="By when", required=False)
