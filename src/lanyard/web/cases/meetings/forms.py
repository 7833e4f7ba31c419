"""The forms of meetings about a child. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.web.cases.meetings.actions import AttendeeDetails, MeetingDetails
from lanyard.web.cases.meetings.rules import SERVICES
from lanyard.web.cases.models import CaseAttendee, CaseMeeting
from lanyard.web.cases.models.meetings import MeetingKind, Service
from lanyard.web.cases.taking_part import Manner, Platform
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.offers import offer


class ChangeMeetingForm(ChangingForm[CaseMeeting]):
    """Asks what a meeting needs. Only a meeting of practitioners is asked which services have no part."""

    manner = forms.ChoiceField(
        label="How it is held",
        choices=[("", "Not known yet"), *Manner.choices],
        required=False,
        help_text="As the family has chosen.",
    )
    platform = forms.ChoiceField(
        label="Platform of a video call", choices=[("", "Not known yet"), *Platform.choices], required=False
    )
    without = forms.MultipleChoiceField(
        label="Services that do not support the child",
        choices=[(service.value, service.label) for service in SERVICES],
        widget=forms.CheckboxSelectMultiple,
        required=False,
        help_text="Nobody is looked for from these. Leave all unticked where you are not sure.",
    )
    field_order = (
        "inspector",
        "manner",
        "platform",
        "place",
        "interpreter",
        "access_needs",
        "not_at",
        "without",
    )

    def __init__(self, data: QueryDict | None = None, *, instance: CaseMeeting) -> None:
        super().__init__(data, instance=instance)
        if instance.kind == MeetingKind.FAMILY:
            del self.fields["without"]
        else:
            self.fields["manner"].help_text = ""

    def details(self) -> MeetingDetails:
        """What was entered."""
        names = ("inspector", "manner", "platform", "place", "interpreter", "access_needs", "not_at")
        said = {name: self.cleaned_data[name] for name in names}
        return MeetingDetails(**said, without=self.cleaned_data.get("without", []))

    class Meta:
        model = CaseMeeting
        fields = (
            "inspector",
            "manner",
            "platform",
            "place",
            "interpreter",
            "access_needs",
            "not_at",
            "without",
        )
        labels = {
            "inspector": "Named inspector",
            "place": "Place",
            "interpreter": "Interpreter",
            "access_needs": "Access needs",
            "not_at": "Times that do not suit",
        }
        help_texts = {
            "place": "For a meeting in person.",
            "interpreter": "Which language, or British Sign Language.",
            "access_needs": "For example a quiet room, breaks, or large print.",
            "not_at": "For example school runs, medicine or work.",
        }


class _OfAttendee(forms.ModelForm[CaseAttendee]):
    """The questions about somebody who belongs in a meeting."""

    until = DayField(label="Last day of their support", required=False)
    service = forms.ChoiceField(label="Which side they stand for")

    def _offer(self, meeting: CaseMeeting) -> None:
        of_family = meeting.kind == MeetingKind.FAMILY
        sides = [Service.FAMILY, Service.OTHER] if of_family else [*SERVICES, Service.OTHER]
        offer(self, "service", [(side.value, side.label) for side in sides])
        if of_family:
            del self.fields["until"]
        else:
            self.fields["until"].help_text = "Only where it has ended, within the last two years."

    def details(self) -> AttendeeDetails:
        """What was entered."""
        said = self.cleaned_data
        return AttendeeDetails(
            name=said["name"],
            service=said["service"],
            job=said["job"],
            organisation=said["organisation"],
            until=said.get("until"),
            coming=said["coming"],
        )

    class Meta:
        model = CaseAttendee
        fields = ("name", "service", "job", "organisation", "until", "coming")
        labels = {
            "name": "Name",
            "job": "Job, or relation to the child",
            "organisation": "Organisation",
            "coming": "Do they come?",
        }


class AddAttendeeForm(_OfAttendee):
    """Asks who belongs in a meeting."""

    def __init__(self, data: QueryDict | None, *, meeting: CaseMeeting) -> None:
        super().__init__(data)
        self._offer(meeting)


class ChangeAttendeeForm(_OfAttendee, ChangingForm[CaseAttendee]):
    """Asks about somebody in a meeting again."""

    def __init__(self, data: QueryDict | None = None, *, instance: CaseAttendee) -> None:
        super().__init__(data, instance=instance)
        self._offer(instance.meeting)
