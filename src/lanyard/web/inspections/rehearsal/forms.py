"""The questions before a rehearsal starts."""

from datetime import date

from django import forms
from django.http import QueryDict

from lanyard.core.frameworks.declare import Framework
from lanyard.core.frameworks.declare import Inspection as Kind
from lanyard.core.words.phrases import curled
from lanyard.web.data.rulebook import Rulebook
from lanyard.web.inspections.rehearsal.actions import Play
from lanyard.web.pages.fields import Look
from lanyard.web.pages.offers import offer

ALL, SOME = "all", "some"


def rules_to_play(book: Rulebook) -> list[Framework]:
    """The rules that are for rehearsals: that of the program, and an area's own."""
    return [each for each in book.frameworks.values() if each.inspection is Kind.REHEARSAL]


class StartForm(forms.Form):
    """What is to be played."""

    framework = forms.ChoiceField(label="Under which rules?", widget=forms.RadioSelect)
    which = forms.ChoiceField(
        label="Which requests are in play?",
        widget=forms.RadioSelect,
        choices=((ALL, "All that inspectors would make"), (SOME, "Only those that I tick below")),
        initial=ALL,
        error_messages={"required": "Choose which requests are in play."},
    )
    requests = forms.MultipleChoiceField(
        label="Requests", widget=forms.CheckboxSelectMultiple, required=False
    )
    tries = forms.CharField(
        label="What is this rehearsal to show?",
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=2000,
        required=False,
        help_text="It stands in the report. Do not write any child’s name.",
    )

    looks = {"requests": Look(is_small=True)}

    def __init__(self, data: QueryDict | None, *, rules: list[Framework], day: date) -> None:
        super().__init__(data)
        self._rules, self._day = {each.id: each for each in rules}, day
        titles = {request.id: curled(request.title) for each in rules for request in each.requests}
        offer(self, "requests", list(titles.items()))
        offer(self, "framework", [(each.id, curled(each.title)) for each in rules])
        if len(rules) == 1:
            del self.fields["framework"]

    def clean(self) -> None:
        """Where requests are ticked one by one, one at least is."""
        super().clean()
        if self.cleaned_data.get("which") == SOME and not self.cleaned_data.get("requests"):
            self.add_error("requests", "Tick at least one request.")

    def play(self) -> Play:
        """What was chosen."""
        said = self.cleaned_data
        rules = self._rules[said.get("framework") or next(iter(self._rules))]
        every = frozenset(request.id for request in rules.requests)
        chosen = every if said["which"] == ALL else every & frozenset(said["requests"])
        return Play(rules, self._day, chosen, said["tries"].strip())
