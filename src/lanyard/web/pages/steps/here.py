"""Where a request stands on a way through steps, and the addresses of the other places."""

from dataclasses import dataclass

from django.http import HttpRequest
from django.urls import reverse

from lanyard.web.access.request import visitor_of
from lanyard.web.pages.steps.declare import Step, Steps
from lanyard.web.pages.steps.journeys import Journey, journey_of
from lanyard.web.pages.steps.walk import Walk, walk

CHANGE = "change"
"""In the address of a step that was come to from the page where answers are checked."""


@dataclass(frozen=True)
class Here:
    """A request, the steps, what has been sent for them, and how far that reaches."""

    request: HttpRequest
    steps: Steps
    way: Journey
    walked: Walk

    @property
    def is_changing(self) -> bool:
        """Whether the visitor came from the page where answers are checked, and will go back to it."""
        return CHANGE in self.request.GET

    def onwards(self) -> str:
        """Where the visitor belongs: the confirmation, the first step not answered, or the answers."""
        if self.way.confirmation:
            return self._address("done")
        return self.of_step(self.walked.following) if self.walked.following else self.check()

    def after(self, step: Step) -> str:
        """Where a step leads once it is answered."""
        later = self.walked.order[self.walked.order.index(step) + 1 :]
        return self.onwards() if self.is_changing or not later else self.of_step(later[0])

    def before(self, step: Step) -> str:
        """Where the back link of a step leads."""
        if self.is_changing:
            return self.check()
        earlier = self.walked.order[: self.walked.order.index(step)]
        return self.of_step(earlier[-1]) if earlier else reverse(self.steps.leave)

    def of_step(self, step: Step) -> str:
        """The address of a step."""
        return reverse(f"{self.steps.route}-step", args=[self.way.id, step.name])

    def to_change(self, step: Step) -> str:
        """The address of a step that leads back to the answers."""
        return f"{self.of_step(step)}?{CHANGE}"

    def check(self) -> str:
        """The address of the page where answers are checked."""
        return self._address("check")

    def _address(self, place: str) -> str:
        return reverse(f"{self.steps.route}-{place}", args=[self.way.id])


def here(request: HttpRequest, steps: Steps, journey: str) -> Here:
    """Where a request stands. Raises `AnswersGoneError`."""
    return standing(request, steps, journey_of(request, steps, journey))


def standing(request: HttpRequest, steps: Steps, way: Journey) -> Here:
    """Where a request stands with what has been sent by now."""
    return Here(request, steps, way, walk(steps, way, visitor_of(request)))
