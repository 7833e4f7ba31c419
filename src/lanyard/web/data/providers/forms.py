"""The forms of providers. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.web.data.models import PartWanted
from lanyard.web.data.providers.kinds import LISTS
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.people.models import Organisation

_WHO = {
    "contact_name": "Name of whoever sends it",
    "contact_email": "Their email address",
}


class AskForm(forms.Form):
    """Asks which list is wanted of whom, and who there sends it."""

    kind = forms.ChoiceField(label="List or figures", error_messages={"required": "Choose one of the lists."})
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(), label="Of which organisation?", empty_label="Choose an organisation"
    )
    contact_name = forms.CharField(label=_WHO["contact_name"], max_length=200)
    contact_email = forms.EmailField(
        label=_WHO["contact_email"], help_text="They get the link. They need no account."
    )

    def __init__(self, data: QueryDict | None = None) -> None:
        super().__init__(data)
        offered = sorted((each.title, kind) for kind, each in LISTS.items())
        self.fields["kind"].choices = [("", "Choose a list"), *((kind, words) for words, kind in offered)]  # type: ignore[attr-defined]
        open_ones = Organisation.objects.open().order_by("name", "pk")
        self.fields["organisation"].queryset = open_ones  # type: ignore[attr-defined]


class ContactForm(ChangingForm[PartWanted]):
    """Asks who sends a list."""

    class Meta:
        model = PartWanted
        fields = ("contact_name", "contact_email")
        labels = _WHO


class SendForm(forms.Form):
    """Asks for the filled-in form, and what is to be said beside the figures."""

    returns = forms.FileField(
        label="The form, filled in",
        help_text="As Excel, OpenDocument or CSV.",
        error_messages={"required": "Choose the file.", "empty": "The file is empty. Choose another."},
    )
    narrative = forms.CharField(
        label="What should be known about the figures?",
        required=False,
        max_length=4000,
        widget=forms.Textarea(attrs={"rows": 5}),
        help_text="What changed and why, and what is missing. Do not write any child’s name.",
    )


class SendBackForm(forms.Form):
    """Asks why a part is sent back."""

    because = forms.CharField(
        label="What has to be mended?",
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 4}),
        help_text="They read this on the page of their link. Do not write any child’s name.",
        error_messages={"required": "Write what has to be mended."},
    )


class PlainForm(forms.Form):
    """Asks nothing: sending it is the act."""
