"""The form that asks whom to ask."""

from django import forms
from django.http import QueryDict

from lanyard.web.cases.asking.actions import Contact
from lanyard.web.cases.asking.kinds import AnyPart
from lanyard.web.cases.models.asked import CONTACT_NAME
from lanyard.web.pages.offers import offer_rows
from lanyard.web.people.models import Organisation


class AskForm(forms.Form):
    """Asks which organisation gives a part, and who there is sent the link."""

    organisation = forms.ModelChoiceField(
        Organisation.objects.none(),
        label="Which organisation?",
        empty_label="Choose an organisation",
        error_messages={"required": "Choose an organisation."},
    )
    name = forms.CharField(
        label="Name of the person there",
        max_length=CONTACT_NAME,
        error_messages={"required": "Enter the name of the person there."},
    )
    email = forms.EmailField(
        label="Their email address",
        help_text="They get a link to this alone. They need no account.",
        error_messages={"required": "Enter their email address."},
    )
    version = forms.IntegerField(widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, part: AnyPart | None = None) -> None:
        super().__init__(data)
        offer_rows(self, "organisation", Organisation.objects.open().order_by("name", "pk"))
        self.initial["version"] = part.version if part else 0
        if part and part.organisation_id:
            self.initial["organisation"] = part.organisation_id
            self.initial["name"] = part.contact_name
            self.initial["email"] = part.contact_email

    @property
    def contact(self) -> Contact:
        """Whom to ask."""
        said = self.cleaned_data
        return Contact(said["organisation"].pk, said["name"], said["email"])


class PlainForm(forms.Form):
    """Asks nothing: sending it is the act."""
