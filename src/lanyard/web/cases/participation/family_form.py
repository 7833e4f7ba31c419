"""The form by which a family answers, in its own language."""

from collections.abc import Sequence

from django import forms
from django.http import QueryDict
from django.utils import timezone

from lanyard.web.cases.consent_forms.languages.reading import Language
from lanyard.web.cases.models import Asking
from lanyard.web.cases.models.cases import NAME
from lanyard.web.cases.models.participation import WORDS
from lanyard.web.cases.participation.actions.following import Answer
from lanyard.web.cases.participation.forms import NO, YES, Answering
from lanyard.web.cases.taking_part import Company, Decider, Manner, Platform, Route, WhatFor
from lanyard.web.pages.fields import Look

PLAIN_NAMES = {platform.value: platform.label for platform in Platform if platform != Platform.ANY}
"""Names of makers, which no language translates."""


def questions(asking: Asking, language: Language) -> dict[WhatFor, str]:
    """What is asked, in the words of a language for whom it is asked."""
    audience = Decider(asking.decider)
    words = {
        WhatFor.MEETING: language.say("meeting").text,
        WhatFor.DOCUMENTS: language.say_to(audience, "documents").text,
        WhatFor.SETTING: language.say("setting").text,
    }
    return {what: said for what, said in words.items() if what in asking.what_for}


class TakePartForm(Answering):
    """Asks whether somebody takes part, and how."""

    marks_optional = False

    def __init__(self, data: QueryDict | None, *, asking: Asking, language: Language) -> None:
        super().__init__(data)
        self._words = language
        self._add_ways()
        yes_no = [(YES, self._say("yes")), (NO, self._say("no"))]
        self.add_questions(questions(asking, language), yes_no, self._say("choose"))
        self.looks = {"company": Look(hint=self._say("company_hint"))}

    def clean(self) -> dict[str, object]:
        """Whoever wants to meet an inspector says with whom and how."""
        said = super().clean() or {}
        if said.get(WhatFor.MEETING.value) == YES:
            for name in ("company", "manner"):
                if not said.get(name):
                    self.add_error(name, self._say("choose"))
        return said

    def answer(self) -> Answer:
        """What they said, now."""
        words = self.cleaned_data["words"]
        return Answer(at=timezone.now(), route=Route.LINK, agreed=self.agreed(), words=words, **self.how())

    def _add_ways(self) -> None:
        self.fields["company"] = self._one_of("company", [company.value for company in Company])
        self.fields["with_whom"] = forms.CharField(
            label=self._say("with_whom"), required=False, max_length=NAME
        )
        self.fields["manner"] = self._one_of("manner", [manner.value for manner in Manner])
        self.fields["platform"] = self._one_of("platform", [platform.value for platform in Platform])
        self.fields["words"] = forms.CharField(
            label=self._say("help"),
            help_text=self._say("help_hint"),
            required=False,
            max_length=WORDS,
            widget=forms.Textarea(attrs={"rows": 3}),
        )
        # What counts the letters that are left does so in English alone.
        del self.fields["words"].widget.attrs["maxlength"]

    def _one_of(self, label: str, values: Sequence[str]) -> forms.ChoiceField:
        choices = [(value, PLAIN_NAMES.get(value) or self._say(value)) for value in values]
        return forms.ChoiceField(
            label=self._say(label), choices=choices, required=False, widget=forms.RadioSelect
        )

    def _say(self, name: str) -> str:
        return self._words.say(name).text
