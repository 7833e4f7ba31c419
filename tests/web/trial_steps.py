"""A made-up form of several pages, beside the site's own, for tests of the pattern."""

import pytest
from django import forms
from django.urls import include, path

from lanyard.web.access import routes
from lanyard.web.access.routes import Door
from lanyard.web.access.visitor import Visitor
from lanyard.web.pages.days import DayField
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.steps import Answers, Confirmation, Step, StepForm, Steps, steps_routes, steps_urls

FINISHED: list[dict[str, object]] = []
"""What was finished, in order."""


class NameForm(StepForm):
    """What the animal is called."""

    name = forms.CharField(label="Name")


class AnimalForm(StepForm):
    """What it is."""

    animal = forms.ChoiceField(
        label="Animal", widget=forms.RadioSelect, choices=(("cat", "A cat"), ("dog", "A dog"))
    )


class WalkForm(StepForm):
    """When it was last walked, which only dogs are."""

    walked = DayField(noun="The last walk", label="Last walk")


def finish(*, by: Visitor, answers: Answers) -> Confirmation:  # noqa: ARG001 - acts are told who acts
    """Takes the animal in, unless it is called Nobody."""
    if answers["name"] == "Nobody":
        raise RefusedError("We have no room for Nobody.")
    FINISHED.append(dict(answers))
    return Confirmation("Taken in", lines=(f"{answers['name']} is here.",))


TRIAL = Steps(
    route="trial-steps",
    title="Take an animal in",
    button="Take it in",
    finish=finish,
    leave="home",
    may_be_given=("name",),
    steps=(
        Step("name", "What is it called?", NameForm),
        Step("animal", "What is it?", AnimalForm),
        Step("walk", "When was it walked?", WalkForm, when=lambda answers: answers["animal"] == "dog"),
    ),
)

urlpatterns = [path("", include("lanyard.web.site.urls")), *steps_urls(TRIAL, "trial/steps/")]


def open_trial_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lets everybody pass to them, and forgets what was finished, for one test."""
    FINISHED.clear()
    for route in steps_routes(TRIAL.route, Door.OPEN):
        monkeypatch.setitem(routes._declared, route.name, route)  # noqa: SLF001 - for one test
