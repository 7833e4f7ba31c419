"""The forms by which the office asks, keeps answers, and ends taking part. They ask; the actions decide."""

from collections.abc import Iterable, Mapping
from datetime import date, datetime, time
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils import timezone
from django.utils.datastructures import MultiValueDict

from lanyard.core.files.kinds import PICTURES, Kind, kinds_in_words
from lanyard.web.cases.consent_forms.languages.reading import ENGLISH, languages
from lanyard.web.cases.consent_forms.numbers import FormNumberError, asking_of_number, form_number
from lanyard.web.cases.models import Asking
from lanyard.web.cases.models.cases import NAME
from lanyard.web.cases.models.participation import WORDS, Asker, Invalid, Judged
from lanyard.web.cases.participation.actions.asking import NewAsking
from lanyard.web.cases.participation.actions.following import Answer, Ending
from lanyard.web.cases.participation.actions.judging import NewJudgement
from lanyard.web.cases.taking_part import Company, Decider, Manner, Platform, Route, WhatFor
from lanyard.web.inspections.calling.times import TimeOfDayField
from lanyard.web.pages.days import DayField
from lanyard.web.pages.fields import Look

Files = MultiValueDict[str, Any]

SCANS = frozenset({Kind.PDF, *PICTURES})
"""What a scan or photo of a form may be."""

YES, NO = "yes", "no"
_YES_NO = [(YES, "Yes"), (NO, "No")]
_WHAT_FOR = [(what.value, what.label) for what in WhatFor]
_TOLD = [choice for choice in Route.choices if choice[0] != Route.LINK]
"""By what the office is told; who answers by link does so without it."""
_NOTE = "Kept with the case, and erased with it. It is not part of the lasting record."


def text(label: str, *, required: bool = False, help_text: str = "") -> forms.CharField:
    """A line of text."""
    return forms.CharField(label=label, required=required, max_length=NAME, help_text=help_text)


def note(label: str, *, required: bool = False, help_text: str = _NOTE) -> forms.CharField:
    """Several lines of text."""
    area = forms.Textarea(attrs={"rows": 3})
    return forms.CharField(label=label, required=required, max_length=WORDS, widget=area, help_text=help_text)


def one_of(label: str, choices: Iterable[tuple[str, str]], *, required: bool = True) -> forms.ChoiceField:
    """One of a few."""
    offered = choices if required else [*choices]
    return forms.ChoiceField(label=label, choices=list(offered), required=required, widget=forms.RadioSelect)


def some_of(label: str, choices: Iterable[tuple[str, str]], help_text: str = "") -> forms.MultipleChoiceField:
    """Any number of a few, and one at least."""
    return forms.MultipleChoiceField(
        label=label,
        choices=list(choices),
        widget=forms.CheckboxSelectMultiple,
        help_text=help_text,
        error_messages={"required": "Choose at least one."},
    )


class AskForm(forms.Form):
    """Asks who is asked, by whom, by what and for what."""

    decider = one_of("Who is asked", Decider.choices)
    name = text("Their name")
    language = forms.ChoiceField(
        label="In which language", choices=[(each.code, each.in_english) for each in languages()]
    )
    what_for = some_of("What they are asked for", _WHAT_FOR)
    asker = one_of("Who asks them", Asker.choices)
    asker_name = text("Name of whoever asks")
    asker_email = forms.EmailField(
        label="Email address of whoever asks",
        required=False,
        help_text="They get a link by which they write down what the family says, without an account.",
    )
    route = one_of("How they are asked", Route.choices)
    email = forms.EmailField(
        label="Email address of whoever is asked",
        required=False,
        help_text="Only if the link is to go to them. The message names nobody.",
    )
    day = DayField(label="On which day they are asked", noun="The day")

    looks = {
        "route": Look(hints={Route.LINK.value: "They get an email with a link, and answer by themselves."}),
    }

    def __init__(self, data: QueryDict | None, *, today: date) -> None:
        super().__init__(data, initial={"what_for": list(WhatFor), "day": today, "language": ENGLISH})

    def new(self) -> NewAsking:
        """What was entered."""
        said = self.cleaned_data
        return NewAsking(
            decider=Decider(said["decider"]),
            asker=Asker(said["asker"]),
            route=Route(said["route"]),
            what_for=[WhatFor(what) for what in said["what_for"]],
            at=_moment_of(said["day"]),
            name=said["name"],
            email=said["email"],
            language=said["language"],
            asker_name=said["asker_name"],
            asker_email=said["asker_email"],
        )


def _moment_of(day: date) -> datetime:
    """The moment of asking on a day: now if it is today, else the day's beginning."""
    now = timezone.localtime()
    return now if day == now.date() else timezone.make_aware(datetime.combine(day, time()))


class Answering(forms.Form):
    """The questions of an answer, a yes or no to each thing asked, and how they want to meet."""

    def add_questions(
        self, labels: Mapping[WhatFor, str], choices: list[tuple[str, str]], error: str
    ) -> None:
        """Puts a yes or no for each thing first."""
        for what, label in labels.items():
            self.fields[what.value] = forms.ChoiceField(
                label=label,
                choices=choices,
                widget=forms.RadioSelect,
                error_messages={"required": error},
            )
        self.order_fields([what.value for what in labels])
        self.asked = tuple(labels)

    def agreed(self) -> frozenset[WhatFor]:
        """What was said yes to."""
        return frozenset(what for what in self.asked if self.cleaned_data[what.value] == YES)

    def how(self) -> dict[str, str]:
        """How they want to meet; nothing where they do not."""
        wanted = WhatFor.MEETING in self.agreed()
        names = ("company", "manner", "platform", "with_whom")
        return {name: self.cleaned_data[name] if wanted else "" for name in names}


class MomentForm(forms.Form):
    """Asks when something was said, by what, and what was said."""

    day = DayField(label="On which day they said so", noun="The day")
    time = TimeOfDayField(label="At what time")
    route = one_of("How they said so", _TOLD)
    words = note("What they said", help_text=_NOTE)

    looks = {"time": Look(width=10)}

    def __init__(self, data: QueryDict | None, files: Files | None = None, *, now: datetime) -> None:
        super().__init__(data, files, initial={"day": now.date(), "time": now.time()})

    def at(self) -> datetime:
        """When it was said."""
        said = self.cleaned_data
        return timezone.make_aware(datetime.combine(said["day"], said["time"]))

    def ending(self) -> Ending:
        """An end that was told of."""
        return Ending(self.at(), Route(self.cleaned_data["route"]), self.cleaned_data["words"])


class AnswerForm(MomentForm, Answering):
    """Keeps an answer that came by phone, on paper, or in a meeting."""

    company = one_of("With whom they want to meet the inspector", Company.choices, required=False)
    with_whom = text("Who that is", help_text="If somebody else is to be with them.")
    manner = one_of("How they want to meet", Manner.choices, required=False)
    platform = one_of("On what, if by video", Platform.choices, required=False)
    form = text("Form number", help_text="If it came on a printed form: the number at its foot.")
    scan = forms.FileField(
        label="Scan or photo of the form",
        required=False,
        allow_empty_file=True,
        help_text=f"A {kinds_in_words(SCANS)}. It is kept in the file of the case.",
    )

    def __init__(
        self,
        data: QueryDict | None,
        files: Files | None = None,
        *,
        asking: Asking,
        now: datetime,
        form: str = "",
    ) -> None:
        super().__init__(data, files, now=now)
        self._number = form_number(asking.pk)
        self.initial.update({"form": form, "route": Route.PAPER} if form else {})
        labels = {what: what.label for what in WhatFor if what in asking.what_for}
        self.add_questions(labels, _YES_NO, "Choose whether they say yes or no to this.")
        ways = ("company", "with_whom", "manner", "platform", "words")
        self.order_fields(["day", "time", "route", "form", "scan", *[what.value for what in labels], *ways])

    def clean_form(self) -> str:
        """The number of the form that was printed for whoever was asked, and of no other."""
        written = self.cleaned_data["form"]
        try:
            is_theirs = not written or form_number(asking_of_number(written)) == self._number
        except FormNumberError as fault:
            raise ValidationError(str(fault)) from fault
        if not is_theirs:
            raise ValidationError("This form was printed for somebody else. Look up whose it is first.")
        return self._number if written else ""

    def answer(self) -> Answer:
        """What they said."""
        said = self.cleaned_data
        return Answer(
            at=self.at(),
            route=Route(said["route"]),
            agreed=self.agreed(),
            form=said["form"],
            words=said["words"],
            **self.how(),
        )


class InvalidForm(MomentForm):
    """Asks why an asking does not count."""

    because = one_of("Why it does not count", Invalid.choices)

    field_order = ["because", "day", "time", "route", "words"]


class JudgeForm(forms.Form):
    """Asks how it was judged whether somebody can decide."""

    kind = one_of("What was judged", Judged.choices)
    about = some_of("About which decision", _WHAT_FOR, "Each decision is judged on its own.")
    can_decide = one_of(
        "Whether they can decide this for themselves", [(YES, "Yes, with the help they need"), (NO, "No")]
    )
    judged_by = text("Who judged it", required=True)
    on = DayField(label="When it was judged", noun="The day of the judgement")
    words = note("What it rests on, and what help they had", required=True)

    def new(self) -> NewJudgement:
        """What was entered."""
        said = self.cleaned_data
        return NewJudgement(
            kind=Judged(said["kind"]),
            about=[WhatFor(what) for what in said["about"]],
            can_decide=said["can_decide"] == YES,
            on=said["on"],
            judged_by=said["judged_by"],
            words=said["words"],
        )
