"""What a form of several pages consists of."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django import forms
from django.http import QueryDict

from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.field_words import in_words
from lanyard.web.pages.links import Link
from lanyard.web.pages.steps.errors import NoSuchStepError, StepsDeclarationError

Answers = Mapping[str, Any]
"""What has been answered so far, checked and converted, by the names of the fields of all steps."""


class StepForm(forms.Form):
    """The questions of one page. Knows who answers, and what the pages before it asked.

    A form whose choices depend on those sets them in `prepare`. Files cannot be asked for in steps.
    """

    def __init__(
        self,
        data: QueryDict | None = None,
        *,
        visitor: Visitor,
        answers: Answers,
        initial: Mapping[str, object] | None = None,
    ) -> None:
        super().__init__(data, initial=dict(initial or {}))
        self.visitor = visitor
        self.answers = answers
        self.prepare()

    def prepare(self) -> None:
        """Fits the fields to the visitor and the answers; nothing, unless a form says otherwise."""

    def rows(self) -> list[tuple[str, str]]:
        """Each question and its answer in words, for the page where answers are checked."""
        return [
            (str(field.label), in_words(field, self.cleaned_data.get(name)))
            for name, field in self.fields.items()
        ]


_PLACES = ("check", "done")
"""What stands in the place of a step's name in the addresses of the other pages."""


def always(_answers: Answers) -> bool:
    """A step that everybody is asked."""
    return True


@dataclass(frozen=True)
class Step:
    """One page: `name` stands in its address, `title` is its heading. Asked only where `when` says so."""

    name: str
    title: str
    form: type[StepForm]
    when: Callable[[Answers], bool] = always
    lead: tuple[str, ...] = ()
    template: str = "pages/step.html"


@dataclass(frozen=True)
class Following:
    """What would follow from the answers, shown below them to be checked: dates, costs, who is told."""

    title: str
    rows: Sequence[tuple[str, str]]
    lines: tuple[str, ...] = ()


def nothing_more(_answers: Answers) -> Following | None:
    """Answers from which nothing follows that need be shown."""
    return None


@dataclass(frozen=True)
class Confirmation:
    """What is said when all is done: a title, what happens next, and where to go from there."""

    title: str
    lines: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


class Finish(Protocol):
    """The act that all the answers lead to. What it refuses is shown where answers are checked."""

    def __call__(self, *, by: Visitor, answers: Answers) -> Confirmation: ...


@dataclass(frozen=True)
class Steps:
    """A form of several pages; `steps_routes` and `steps_urls` make its routes and addresses.

    `route` names its start (`people:invite`), and `leave` the page to which the first step leads back. Fields
    named in `may_be_given` can be filled in by the address of the start (`…/invite/?organisation=3`). What
    `follows` from the answers is shown below them before they are sent.
    Raises `StepsDeclarationError` when two steps, or two fields of any steps, have one name.
    """

    route: str
    title: str
    steps: tuple[Step, ...]
    button: str
    finish: Finish
    leave: str
    check_lead: tuple[str, ...] = ()
    may_be_given: tuple[str, ...] = ()
    follows: Callable[[Answers], Following | None] = nothing_more

    def __post_init__(self) -> None:
        fields = [name for step in self.steps for name in step.form.base_fields]
        names = [step.name for step in self.steps]
        if len(set(fields)) < len(fields) or len({*names, *_PLACES}) < len(names) + len(_PLACES):
            raise StepsDeclarationError(f"Two steps, places or fields of {self.route} have one name.")

    def named(self, name: str) -> Step:
        """The step with this name. Raises `NoSuchStepError`."""
        for step in self.steps:
            if step.name == name:
                return step
        raise NoSuchStepError(f"{self.route} has no step called {name}.")
