"""The forms of notes on the method. They ask; the actions decide."""

from datetime import date

from django import forms
from django.http import QueryDict

from lanyard.web.inspections.method.actions import NoteDetails
from lanyard.web.inspections.models import Inspection, Meeting, MethodGroup, MethodNote
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look

_FIELDS = ("group", "said", "day", "meeting", "for_shared_learning", "for_inspectorates")


class _OfNote(forms.ModelForm[MethodNote]):
    """The questions about what was said, however they are asked."""

    group = forms.ChoiceField(
        label="Who said it",
        widget=forms.RadioSelect,
        choices=tuple(MethodGroup.choices),
        error_messages={"required": "Choose who said it."},
    )
    day = DayField(noun="The day", label="On which day")
    meeting = forms.ModelChoiceField(
        Meeting.objects.none(), label="At which meeting", required=False, empty_label="At none of them"
    )
    looks = {"group": Look(size="m")}
    field_order = _FIELDS

    def _offer_meetings(self, inspection: Inspection) -> None:
        meetings = self.fields["meeting"]
        assert isinstance(meetings, forms.ModelChoiceField)  # noqa: S101 - as declared above
        meetings.queryset = inspection.meetings.all()

    def details(self) -> NoteDetails:
        """What was entered."""
        said = self.cleaned_data
        return NoteDetails(
            group=said["group"],
            said=said["said"],
            day=said["day"],
            meeting_id=said["meeting"].pk if said["meeting"] else None,
            for_shared_learning=said["for_shared_learning"],
            for_inspectorates=said["for_inspectorates"],
        )

    class Meta:
        model = MethodNote
        fields = _FIELDS
        labels = {
            "said": "What they said about how the inspection is done",
            "for_shared_learning": "For the shared-learning meeting",
            "for_inspectorates": "For feedback to the inspectorates",
        }
        help_texts = {
            "said": "For example about the notice, the surveys or the meetings. Do not name a child, a young "
            "person or their family."
        }
        widgets = {"said": forms.Textarea(attrs={"rows": 5})}


class NoteForm(_OfNote):
    """Asks what was said."""

    def __init__(
        self, data: QueryDict | None, *, inspection: Inspection, today: date, meeting: str = ""
    ) -> None:
        super().__init__(data)
        self._offer_meetings(inspection)
        self.initial.update(day=today, meeting=meeting)


class ChangeNoteForm(_OfNote, ChangingForm[MethodNote]):
    """Asks again what was said."""

    def __init__(self, data: QueryDict | None = None, *, instance: MethodNote) -> None:
        super().__init__(data, instance=instance)
        self._offer_meetings(instance.inspection)
