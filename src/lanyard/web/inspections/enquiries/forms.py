"""The forms of enquiries. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.web.inspections.enquiries.actions import EnquiryDetails, EnquiryLinks
from lanyard.web.inspections.enquiries.origins import MEETING, declared_origins, origin_choices
from lanyard.web.inspections.enquiries.presenters import NO_CRITERION, criterion_titles
from lanyard.web.inspections.enquiries.queries import people_of
from lanyard.web.inspections.enquiries.rules import NO_NAMES, Move
from lanyard.web.inspections.models import Enquiry, Inspection, Meeting
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer
from lanyard.web.people.models import Person


class _OfEnquiry(forms.ModelForm[Enquiry]):
    """The questions about a query, however they are asked."""

    criterion = forms.ChoiceField(label="Criterion", required=False)
    came_from = forms.ChoiceField(
        label="Where it arose",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose where the query arose."},
    )
    meeting = forms.ModelChoiceField(
        Meeting.objects.none(),
        label="Which meeting",
        required=False,
        empty_label="No meeting",
        help_text="Only for what arose in a meeting.",
    )
    field_order = ("title", "why", "criterion", "came_from", "meeting", "reference")

    def _offer(self, inspection: Inspection) -> None:
        offer(self, "came_from", origin_choices())
        hints = {origin.name: origin.hint for origin in declared_origins() if origin.hint}
        self.looks = {"came_from": Look(hints=hints)}
        meetings = self.fields["meeting"]
        assert isinstance(meetings, forms.ModelChoiceField)  # noqa: S101 - as declared above
        meetings.queryset = inspection.meetings.all()
        titles = criterion_titles(inspection)
        if titles:
            offer(self, "criterion", [("", NO_CRITERION), *titles.items()])
        else:
            del self.fields["criterion"]

    def clean(self) -> dict[str, object]:
        """A meeting belongs to what arose in one."""
        said: dict[str, object] = super().clean() or self.cleaned_data
        if said.get("meeting") and said.get("came_from") not in {None, MEETING.name}:
            self.add_error("meeting", "Choose “A meeting” above, or choose no meeting here.")
        return said

    def details(self) -> EnquiryDetails:
        """What was entered."""
        said = self.cleaned_data
        return EnquiryDetails(
            title=said["title"],
            why=said["why"],
            criterion=said.get("criterion", ""),
            came_from=said["came_from"],
            meeting_id=said["meeting"].pk if said["meeting"] else None,
            reference=said["reference"],
        )

    class Meta:
        model = Enquiry
        fields = ("title", "why", "criterion", "came_from", "meeting", "reference")
        labels = {
            "title": "What is asked",
            "why": "Why",
            "reference": "Which case, survey, document or data set",
        }
        help_texts = {
            "title": f"One question. {NO_NAMES}",
            "why": f"What was said or seen that raises it. {NO_NAMES}",
            "reference": f"For example a case’s reference, or the page of a document. {NO_NAMES}",
        }
        widgets = {
            "title": forms.Textarea(attrs={"rows": 2}),
            "why": forms.Textarea(attrs={"rows": 4}),
        }


class NoteQueryForm(_OfEnquiry):
    """Asks about a new query. `meeting` is the one in which it arose, where that is known already."""

    def __init__(self, data: QueryDict | None, *, inspection: Inspection, meeting: str = "") -> None:
        super().__init__(data)
        self._offer(inspection)
        if meeting:
            self.initial.update(came_from=MEETING.name, meeting=meeting)


class ChangeEnquiryForm(_OfEnquiry, ChangingForm[Enquiry]):
    """Asks about a query again."""

    def __init__(self, data: QueryDict | None = None, *, instance: Enquiry) -> None:
        super().__init__(data, instance=instance)
        self._offer(instance.inspection)


class LinkEnquiryForm(ChangingForm[Enquiry]):
    """Asks whom a query concerns, which visits follow it, and what evidence speaks to it."""

    people = forms.ModelMultipleChoiceField(
        Person.objects.none(),
        label="Whom it concerns",
        required=False,
        widget=forms.CheckboxSelectMultiple,
        help_text="The people of the team.",
    )
    field_order = ("people", "visits", "evidence")

    def __init__(self, data: QueryDict | None = None, *, instance: Enquiry) -> None:
        super().__init__(data, instance=instance)
        people = self.fields["people"]
        assert isinstance(people, forms.ModelMultipleChoiceField)  # noqa: S101 - as declared above
        people.queryset = people_of(instance.inspection, instance)

    def links(self) -> EnquiryLinks:
        """What was entered."""
        said = self.cleaned_data
        people = [person.pk for person in said["people"]]
        return EnquiryLinks(people, said["visits"], said["evidence"])

    class Meta:
        model = Enquiry
        fields = ("people", "visits", "evidence")
        labels = {"visits": "Visits that follow it", "evidence": "Evidence that speaks to it"}
        help_texts = {
            "visits": f"For example which setting, and when. {NO_NAMES}",
            "evidence": f"For example where a document is, or which figure. {NO_NAMES}",
        }
        widgets = {
            "visits": forms.Textarea(attrs={"rows": 3}),
            "evidence": forms.Textarea(attrs={"rows": 3}),
        }


class MoveForm(forms.Form):
    """Asks what a move asks for, if it asks anything."""

    said = forms.CharField(widget=forms.Textarea(attrs={"rows": 5}), max_length=4000)

    def __init__(self, data: QueryDict | None, *, move: Move, enquiry: Enquiry) -> None:
        super().__init__(data)
        if move.asks is None:
            del self.fields["said"]
            return
        said = self.fields["said"]
        said.label, said.help_text = move.asks.question, move.asks.hint
        said.error_messages["required"] = f"Answer the question: {move.asks.question}"
        said.initial = getattr(enquiry, move.asks.field)


class NoteForm(forms.Form):
    """Asks for a note on the way from query to answer."""

    text = forms.CharField(
        label="Your note",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
        help_text=NO_NAMES,
        error_messages={"required": "Write what you want to note."},
    )
