"""Who opened a child's record, from the record of what happened."""

from collections.abc import Sequence

from django import forms
from django.db.models import QuerySet
from django.utils import timezone

from lanyard.core.register.identity import KnownBy
from lanyard.core.words.identifiers import ULN, UPN
from lanyard.web.audit.models import Event
from lanyard.web.audit.presenters import EventInWords, in_words
from lanyard.web.data.register.access import CHILD
from lanyard.web.data.register.marks import child_in_words
from lanyard.web.pages.lists import Between, Cell, Column, ListPage


class NumberForm(forms.Form):
    """The number of the child that somebody asks about. It is kept nowhere."""

    number = forms.CharField(
        label="UPN or ULN",
        help_text="A UPN has a letter and 12 more characters, a ULN 10 digits.",
        max_length=20,
        error_messages={"required": "Enter a UPN or ULN."},
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )

    def clean_number(self) -> str:
        """The identity that a register would give to a child of the number."""
        text = "".join(str(self.cleaned_data["number"]).upper().split())
        for known_by, number in ((KnownBy.UPN, UPN), (KnownBy.ULN, ULN)):
            if number.is_valid(text):
                return f"{known_by}:{text}"
        raise forms.ValidationError("Check the number: it is neither a UPN nor a ULN.")


def looks_at(mark: str) -> QuerySet[Event]:
    """The events about a child."""
    return Event.objects.filter(about=CHILD, about_id=mark)


def looks_list(mark: str) -> ListPage[Event]:
    """Who did what with a child's record, the latest first."""
    words: dict[int, EventInWords] = {}

    def prepare(events: Sequence[Event]) -> None:
        words.update((each.number, each) for each in in_words(events))

    def when(event: Event) -> Cell:
        return Cell(words[event.number].day, below=words[event.number].time)

    return ListPage(
        name="looks",
        title=f"Who opened the record of {child_in_words(mark)}",
        one="event",
        many="events",
        none_yet="Nobody has opened the record of this child since its mark has been what it is.",
        columns=(
            Column("who", "Who", lambda event: Cell(words[event.number].who, below=words[event.number].role)),
            Column("what", "What they did", lambda event: words[event.number].did, width=50),
            Column("when", "When", when, ("number",), value=_moment, width=18),
        ),
        more_in_files=(Column("role", "Role", lambda event: words[event.number].role, width=26),),
        filters=(Between("at", "Days", "at", is_time=True),),
        sorted_by="-when",
        prepare=prepare,
    )


def _moment(event: Event) -> str:
    return timezone.localtime(event.at).strftime("%Y-%m-%d %H:%M:%S")
