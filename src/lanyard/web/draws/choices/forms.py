"""The forms of inspectors' choice. They ask; the actions decide."""

import hashlib
from datetime import datetime

from django import forms
from django.core.files.uploadedfile import UploadedFile
from django.db.models import QuerySet
from django.http import QueryDict
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from lanyard.core.draws.replacing import IN_WORDS, Reason
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.choices.actions.choosing import ChoiceDetails, Named
from lanyard.web.draws.choices.actions.sending import Sending, SentFile
from lanyard.web.draws.choices.actions.substituting import Substitution
from lanyard.web.draws.choices.state import Choice, ChosenChild
from lanyard.web.draws.models import Chooser, Draw, SentList
from lanyard.web.draws.models.choices import WORDS
from lanyard.web.inspections.calling.times import TimeOfDayField
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look

REASON_LENGTH = 500
_NOBODY = "nobody"


class _AtMoment(forms.Form):
    """Asks for a day and a time of day."""

    looks = {"time": Look(hint="For example, 9:15am", width=10)}

    def moment(self) -> datetime:
        """When it was."""
        said = self.cleaned_data
        return timezone.make_aware(datetime.combine(said["day"], said["time"]))


class _DrawField(forms.ModelChoiceField[Draw]):
    """Offers draws by number and title."""

    def label_from_instance(self, obj: Draw) -> str:
        """What a draw is called among the answers."""
        return f"{obj}: {obj.title}"


class _SendingForm(_AtMoment):
    """Asks when a list was sent, and to whom."""

    sent_to = forms.CharField(
        label="To whom, and how?",
        help_text="For example, lead inspector, by the inspectorates’ upload address.",
        max_length=WORDS,
        error_messages={"required": "Enter to whom it was sent."},
    )
    day = DayField(noun="The day", label="Day on which it was sent")
    time = TimeOfDayField(label="Time")

    def sending(self) -> Sending:
        """What was entered."""
        return Sending(self.moment(), self.cleaned_data["sent_to"])


class SentDrawForm(_SendingForm):
    """Asks which list that was drawn here was sent."""

    draw = _DrawField(
        Draw.objects.none(),
        label="Which draw made the list?",
        empty_label="Choose a draw",
        error_messages={"required": "Choose the draw."},
    )
    field_order = ("draw", "sent_to", "day", "time")

    def __init__(self, data: QueryDict | None, *, draws: QuerySet[Draw]) -> None:
        super().__init__(data)
        self.fields["draw"].queryset = draws  # type: ignore[attr-defined]


class SentFileForm(_SendingForm):
    """Asks for the file that was sent, to take its SHA-256 from it."""

    file = forms.FileField(
        label="The file, exactly as it was sent",
        help_text="Its name, size and SHA-256 are kept. The file itself is not.",
        max_length=WORDS,
        error_messages={"required": "Choose the file.", "empty": "The file is empty. Choose another."},
    )
    snapshot = forms.ModelChoiceField(
        Snapshot.objects.none(),
        label="Which snapshot was it made of?",
        help_text="Its rows are then known by their Unique IDs, and quotas can be checked.",
        required=False,
        empty_label="None, or not known",
    )
    field_order = ("file", "snapshot", "sent_to", "day", "time")

    def __init__(
        self, data: QueryDict | None, files: MultiValueDict[str, UploadedFile[bytes]] | None
    ) -> None:
        super().__init__(data, files)
        snapshots = Snapshot.objects.filter(records_erased_on=None)
        self.fields["snapshot"].queryset = snapshots  # type: ignore[attr-defined]

    def sent_file(self) -> SentFile:
        """The file as it is known from now on. It is read once, piece by piece."""
        sent, digest = self.cleaned_data["file"], hashlib.sha256()
        for piece in sent.chunks():
            digest.update(piece)
        return SentFile(sent.name, sent.size, digest.hexdigest())


class _InspectorForm(_AtMoment):
    """Asks which inspector, in which role, and when."""

    inspector = forms.CharField(
        label="Name of the inspector",
        max_length=WORDS,
        error_messages={"required": "Enter the name of the inspector."},
    )
    chooser = forms.ChoiceField(
        label="Their role",
        choices=tuple(Chooser.choices),
        widget=forms.RadioSelect,
        error_messages={"required": "Choose their role."},
    )
    day = DayField(noun="The day", label="Day")
    time = TimeOfDayField(label="Time")


def _rows(text: str) -> tuple[Named, ...]:
    """The rows of a text: on each line an id, and after a comma the reason if there is one."""
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    parts = [line.partition(",") for line in lines]
    return tuple(Named(row.strip().upper(), reason.strip()) for row, _, reason in parts)


class ChoiceForm(_InspectorForm):
    """Asks whom inspectors chose, in their order."""

    sent = forms.ModelChoiceField(
        SentList.objects.none(),
        label="From which list?",
        empty_label=None,
        widget=forms.RadioSelect,
        error_messages={"required": "Choose the list that they chose from."},
    )
    chosen = forms.CharField(
        label="Chosen, in their order",
        help_text="One child a line: the number or id in the list that was sent; if they gave a reason, a "
        "comma and the reason. For example: 12, at a special school since April. Do not write names.",
        widget=forms.Textarea(attrs={"rows": 7, "spellcheck": "false"}),
        error_messages={"required": "Enter whom they chose, one child a line."},
    )
    reserves = forms.CharField(
        label="In reserve, in their order",
        help_text="In the same way. Leave it empty if they named none.",
        required=False,
        widget=forms.Textarea(attrs={"rows": 5, "spellcheck": "false"}),
    )
    field_order = ("sent", "chosen", "reserves", "inspector", "chooser", "day", "time")

    def __init__(self, data: QueryDict | None, *, lists: QuerySet[SentList]) -> None:
        super().__init__(data)
        self.fields["sent"].queryset = lists  # type: ignore[attr-defined]
        self.initial["sent"] = lists.last()

    def clean_chosen(self) -> tuple[Named, ...]:
        """The rows chosen."""
        return _rows(self.cleaned_data["chosen"])

    def clean_reserves(self) -> tuple[Named, ...]:
        """The rows in reserve."""
        return _rows(self.cleaned_data["reserves"])

    def details(self) -> ChoiceDetails:
        """What was entered."""
        said = self.cleaned_data
        return ChoiceDetails(
            sent=said["sent"].pk,
            chosen=said["chosen"],
            reserves=said["reserves"],
            chooser=Chooser(said["chooser"]),
            inspector=said["inspector"],
            at=self.moment(),
        )


def child_words(child: ChosenChild) -> str:
    """A child as lists of answers name it: "Child 3, in reserve (7ZQK-…)"."""
    return f"Child {child.number}, {child.place.words.lower()} ({child.pseudonym})"


class SubstitutionForm(_InspectorForm):
    """Asks who falls out, who stands in, why, and who wished it."""

    follows = forms.IntegerField(widget=forms.HiddenInput)
    out = forms.ChoiceField(
        label="Who falls out?",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who falls out."},
    )
    into = forms.ChoiceField(
        label="Who stands in?",
        help_text="Choose nobody when a child in reserve falls out.",
        widget=forms.RadioSelect,
        error_messages={"required": "Choose who stands in, or nobody."},
    )
    because = forms.ChoiceField(
        label="Why?",
        choices=[(reason.value, words) for reason, words in IN_WORDS.items()],
        widget=forms.RadioSelect,
        error_messages={"required": "Choose why."},
    )
    asked_by = forms.CharField(
        label="Who asked for it?",
        help_text="A role, such as nominated officer or head teacher. Do not name the family.",
        max_length=WORDS,
        error_messages={"required": "Enter who asked for it."},
    )
    inspector = forms.CharField(
        label="Name of the inspector who agreed",
        max_length=WORDS,
        error_messages={"required": "Enter the name of the inspector who agreed."},
    )
    field_order = (
        *("follows", "out", "into", "because", "asked_by", "inspector"),
        *("chooser", "day", "time"),
    )

    def __init__(self, data: QueryDict | None, *, present: Choice) -> None:
        super().__init__(data, initial={"follows": present.record})
        everybody = [(child.pseudonym, child_words(child)) for child in present.children]
        reserves = [(child.pseudonym, child_words(child)) for child in present.reserves]
        self.fields["out"].choices = everybody  # type: ignore[attr-defined]
        self.fields["into"].choices = [*reserves, (_NOBODY, "Nobody")]  # type: ignore[attr-defined]

    def details(self) -> Substitution:
        """What was entered."""
        said = self.cleaned_data
        return Substitution(
            follows=said["follows"],
            out=said["out"],
            into="" if said["into"] == _NOBODY else said["into"],
            because=Reason(said["because"]),
            asked_by=said["asked_by"],
            chooser=Chooser(said["chooser"]),
            inspector=said["inspector"],
            at=self.moment(),
        )
