"""How far somebody has come: the steps they are asked, in order, as far as they are answered."""

from dataclasses import dataclass
from typing import Any

from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.posted import as_query
from lanyard.web.pages.steps.declare import Answers, Step, StepForm, Steps
from lanyard.web.pages.steps.journeys import Journey


@dataclass(frozen=True)
class Answered:
    """A step that has been answered, its form as it was filled in, and what was known before it."""

    step: Step
    form: StepForm
    before: Answers


@dataclass(frozen=True)
class Walk:
    """The steps answered so far, the first that is not (None when all are), and all the answers."""

    answered: tuple[Answered, ...]
    following: Step | None
    answers: Answers

    def reached(self, step: Step) -> bool:
        """Whether the page of a step may be seen: it is answered, or next."""
        return step in self.order

    @property
    def order(self) -> list[Step]:
        """The steps that may be seen, in order."""
        seen = [each.step for each in self.answered]
        return seen if self.following is None else [*seen, self.following]

    def before(self, step: Step) -> Answers:
        """What was known when a step is asked."""
        known = {each.step.name: each.before for each in self.answered}
        return known.get(step.name, self.answers)

    def values(self, step: Step) -> Answers:
        """What was answered in a step; empty where it was not."""
        return next((each.form.cleaned_data for each in self.answered if each.step is step), {})


def walk(steps: Steps, journey: Journey, visitor: Visitor) -> Walk:
    """Goes through the steps until one is not answered, or no longer rightly."""
    answered: list[Answered] = []
    answers: dict[str, Any] = {}
    for step in (step for step in steps.steps if step.when(answers)):
        before = dict(answers)
        form = _filled_in(step, journey, visitor, before)
        if form is None:
            return Walk(tuple(answered), step, answers)
        answered.append(Answered(step, form, before))
        answers.update(form.cleaned_data)
    return Walk(tuple(answered), None, answers)


def _filled_in(step: Step, journey: Journey, visitor: Visitor, before: Answers) -> StepForm | None:
    sent = journey.sent.get(step.name)
    if sent is None:
        return None
    form = step.form(as_query(sent), visitor=visitor, answers=before)
    return form if form.is_valid() else None
