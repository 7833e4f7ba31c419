"""The forms of ceremonies. They ask; the actions decide."""

from django import forms
from django.http import QueryDict

from lanyard.core.draws.seeds import LONGEST
from lanyard.web.draws.ceremony.actions.gathering import BeaconNamed, PartyNamed
from lanyard.web.draws.confirming import SureForm
from lanyard.web.draws.models import Ceremony, EndedBecause
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer_rows
from lanyard.web.people.models import Organisation

_AS_TYPED = {"autocapitalize": "none", "autocomplete": "off", "spellcheck": "false"}
"""Telephones must not change what somebody types."""


class PartyForm(forms.Form):
    """Asks for an organisation that is to give words, and for who speaks for it."""

    organisation = forms.ModelChoiceField(
        Organisation.objects.none(),
        label="Organisation",
        help_text="Each party belongs to another. Its name stands on the certificate.",
    )
    name = forms.CharField(label="Name of whoever speaks for it", max_length=200)
    email = forms.EmailField(
        label="Their email address",
        help_text="They are sent a link. They need no account, and the address stands on no certificate.",
    )

    def __init__(self, data: QueryDict | None, *, ceremony: Ceremony | None) -> None:
        super().__init__(data)
        free = Organisation.objects.open()
        if ceremony:
            free = free.exclude(pk__in=ceremony.parties.values("organisation"))
        offer_rows(self, "organisation", free)

    def party(self) -> PartyNamed:
        """The party that was named."""
        said = self.cleaned_data
        return PartyNamed(said["organisation"], said["name"].strip(), said["email"])


class BeaconForm(forms.Form):
    """Asks for a public value that nobody can know before its day."""

    words = forms.CharField(
        label="Which value?",
        max_length=LONGEST,
        required=False,
        help_text=(
            "Say it so that everybody finds the same. For example, “the six main numbers of the National "
            "Lottery draw of Saturday 5 December 2026, smallest first, with commas”. Empty for none."
        ),
    )
    day = DayField(noun="The day", label="The day on which it becomes known", required=False)

    marks_optional = False

    def clean(self) -> None:
        """A value has its day."""
        super().clean()
        said = self.cleaned_data
        if said.get("words") and not said.get("day") and "day" not in self.errors:
            self.add_error("day", "Enter the day on which the value becomes known.")

    def beacon(self) -> BeaconNamed:
        """The value that was named, if any."""
        said = self.cleaned_data
        return BeaconNamed(said["words"].strip(), said["day"])


class BeaconValueForm(SureForm):
    """Asks what the public value was."""

    value = forms.CharField(label="What was it?", max_length=LONGEST, widget=forms.TextInput(attrs=_AS_TYPED))


class EndForm(SureForm):
    """Asks why a ceremony ends without a draw."""

    because = forms.ChoiceField(
        label="Why does it end?",
        choices=EndedBecause.choices,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose why the ceremony ends."},
    )


class WordsForm(forms.Form):
    """Asks a party for the words that it commits to."""

    words = forms.CharField(
        label="Your words",
        max_length=LONGEST,
        widget=forms.TextInput(attrs=_AS_TYPED),
        help_text=(
            "At least 8 letters or digits that nobody can guess, such as throws of dice or a sentence that "
            "you make up. Capital letters do not count."
        ),
        error_messages={"required": "Type your words."},
    )
    written = forms.BooleanField(
        label="I have written these words down on paper",
        error_messages={
            "required": "Write the words down, then tick the box. Nobody else can tell you them."
        },
    )

    looks = {"words": Look(size="m")}


class CommitmentForm(forms.Form):
    """Asks a party for a commitment that it made itself."""

    commitment = forms.CharField(
        label="Your commitment",
        widget=forms.TextInput(attrs=_AS_TYPED),
        help_text="64 digits and letters. Keep the words and the nonce to yourself for now.",
        error_messages={"required": "Paste your commitment."},
    )


class SayWordsForm(forms.Form):
    """Asks a party for its words again, exactly."""

    words = forms.CharField(
        label="Your words",
        max_length=LONGEST,
        widget=forms.TextInput(attrs=_AS_TYPED),
        help_text="From your piece of paper. Everybody sees them once you have said them.",
        error_messages={"required": "Type your words."},
    )

    looks = {"words": Look(size="m")}


class SayOwnWordsForm(SayWordsForm):
    """Asks a party that committed by itself for its nonce too."""

    nonce = forms.CharField(
        label="The nonce",
        widget=forms.TextInput(attrs=_AS_TYPED),
        help_text="The 32 or more digits and letters that were made with your commitment.",
        error_messages={"required": "Paste the nonce."},
    )
