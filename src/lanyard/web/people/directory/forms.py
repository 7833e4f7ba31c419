"""The forms of the directory. They ask; the actions decide."""

from datetime import date

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict

from lanyard.core.words.identifiers import urn_fault
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.changing import ChangingForm
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer, offer_rows
from lanyard.web.people.access import MANAGE_PEOPLE
from lanyard.web.people.directory.actions.contact import ContactDetails
from lanyard.web.people.directory.actions.organisations import OrganisationDetails
from lanyard.web.people.directory.actions.partnership import HelpDetails
from lanyard.web.people.directory.queries import open_organisations
from lanyard.web.people.giving import roles_to_give
from lanyard.web.people.models import Organisation, Partnership, Person

AT_ONCE, ON_A_DAY = "at-once", "on-a-day"

_PHONE = forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"})
_ORGANISATION_FIELDS = ("name", "kind", "urn", "email", "phone")


class _OfOrganisation(forms.ModelForm[Organisation]):
    """The questions about an organisation, however they are asked."""

    looks = {
        "name": Look(size="m"),
        "kind": Look(size="m"),
        "urn": Look(width=10),
        "phone": Look(width=20),
    }

    def clean_urn(self) -> str:
        """The number of a school or setting, where one is given."""
        urn = str(self.cleaned_data["urn"]).strip()
        fault = urn_fault(urn) if urn else None
        if fault:
            raise ValidationError(fault)
        return urn

    def details(self) -> OrganisationDetails:
        """What was entered."""
        said = {name: self.cleaned_data[name] for name in _ORGANISATION_FIELDS}
        return OrganisationDetails(**{**said, "kind": OrganisationKind(said["kind"])})

    class Meta:
        model = Organisation
        fields = _ORGANISATION_FIELDS
        labels = {"kind": "What it is"}
        help_texts = {
            "urn": "For schools and colleges: 5 or 6 digits, as Get Information about Schools has it.",
            "email": "An address that several people read, not one person’s.",
        }
        widgets = {"kind": forms.RadioSelect, "phone": _PHONE}
        error_messages = {"name": {"unique": "An organisation of this name is in the directory already."}}


class AddOrganisationForm(_OfOrganisation):
    """Asks about a new organisation."""


class ChangeOrganisationForm(_OfOrganisation, ChangingForm[Organisation]):
    """Asks about an organisation again."""


class ContactForm(ChangingForm[Person]):
    """Asks for one's own contact details."""

    looks = {"phone": Look(width=20)}

    def details(self) -> ContactDetails:
        """What was entered."""
        return ContactDetails(self.cleaned_data["name"], self.cleaned_data["phone"])

    class Meta:
        model = Person
        fields = ("name", "phone")
        widgets = {"name": forms.TextInput(attrs={"autocomplete": "name"}), "phone": _PHONE}


class PartnershipForm(ChangingForm[Partnership]):
    """Asks whom people ask for help."""

    looks = {"phone": Look(width=20)}

    def details(self) -> HelpDetails:
        """What was entered."""
        return HelpDetails(**{name: self.cleaned_data[name] for name in ("contact", "email", "phone")})

    class Meta:
        model = Partnership
        fields = ("contact", "email", "phone")
        help_texts = {"contact": "A team or a person, for example “SEND inspection team”."}
        widgets = {"phone": _PHONE}


def organisation_field() -> forms.ModelChoiceField[Organisation]:
    """A choice of organisations; each form says of which."""
    return forms.ModelChoiceField(
        Organisation.objects.none(),
        label="Organisation",
        empty_label="Choose one",
        error_messages={"invalid_choice": "Choose an organisation from the list."},
    )


class WhereForm(forms.Form):
    """Asks in which organisation somebody is to have a role: one whose people the visitor manages."""

    organisation = organisation_field()

    def __init__(self, data: QueryDict | None = None, *, visitor: Visitor) -> None:
        super().__init__(data)
        offer_rows(self, "organisation", open_organisations(visitor, MANAGE_PEOPLE))


class GiveRoleForm(forms.Form):
    """Asks which role, of those that fit the organisation and that the visitor may give, and for how long."""

    role = forms.ChoiceField(label="Role", widget=forms.RadioSelect)
    first_day = DayField(
        noun="The first day", label="First day", required=False, help_text="Leave it empty for today."
    )
    last_day = DayField(
        noun="The last day",
        label="Last day",
        required=False,
        help_text="Needed for guests. Leave it empty for a role that lasts.",
    )

    def __init__(
        self, data: QueryDict | None = None, *, visitor: Visitor, organisation: Organisation
    ) -> None:
        super().__init__(data)
        roles = roles_to_give(visitor, organisation)
        self.looks = {"role": Look(size="m", hints={role.name.value: role.does for role in roles})}
        offer(self, "role", [(role.name.value, role.title) for role in roles])

    @property
    def role_name(self) -> RoleName:
        """The role that was chosen."""
        return RoleName(self.cleaned_data["role"])


class EndRoleForm(forms.Form):
    """Asks when a role ends."""

    when = forms.ChoiceField(
        label="When does it end?",
        widget=forms.RadioSelect,
        choices=((AT_ONCE, "At once"), (ON_A_DAY, "At the end of a day that I choose")),
        error_messages={"required": "Choose when the role ends."},
    )
    last_day = DayField(noun="The last day", label="Last day", required=False)

    looks = {"when": Look(size="m", hints={AT_ONCE: "From now on they cannot use it."})}
    marks_optional = False

    def clean(self) -> None:
        """A last day is needed where one is to be chosen."""
        super().clean()
        wanted = self.cleaned_data.get("when") == ON_A_DAY
        if wanted and self.cleaned_data.get("last_day") is None and "last_day" not in self.errors:
            self.add_error("last_day", "Enter the last day.")
        if not wanted and "last_day" in self.errors:
            del self.errors["last_day"]  # what stands in a question that is not asked does not matter

    @property
    def last_day_chosen(self) -> date | None:
        """The last day; None for at once."""
        chosen: date | None = self.cleaned_data.get("last_day")
        return chosen if self.cleaned_data["when"] == ON_A_DAY else None
