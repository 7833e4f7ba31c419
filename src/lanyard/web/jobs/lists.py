"""The list of work in the background."""

from django.urls import reverse
from django.utils import timezone

from lanyard.core.words.dates_in_words import date_in_words, time_in_words
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.presenters import TAG_CLASSES, state_words
from lanyard.web.jobs.states import State
from lanyard.web.pages.lists import Cell, Column, ListPage


def _work(job: Job) -> Cell:
    return Cell(job.words, href=reverse("jobs:job", args=[job.pk]))


def _state(job: Job) -> Cell:
    return Cell(state_words(job), tag=TAG_CLASSES[State(job.state)].removeprefix("govuk-tag--"))


def _asked(job: Job) -> str:
    local = timezone.localtime(job.created_at)
    return f"{date_in_words(local.date())}, {time_in_words(local.time())}"


JOBS: ListPage[Job] = ListPage(
    name="work-in-the-background",
    title="Work in the background",
    one="piece of work",
    many="pieces of work",
    columns=(
        Column("work", "Work", _work, order=("words",)),
        Column("state", "State", _state, order=("state",)),
        Column("asked", "Asked for", _asked, order=("created_at",)),
    ),
    none_yet="When you start something that takes a while, such as making a pack, you can follow it here.",
    sorted_by="-asked",
)
