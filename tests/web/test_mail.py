"""Mail from an act to the server: sent in the background, tried again, never with a child's name."""

import smtplib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.db import transaction
from django.db.models import Model
from django.utils import timezone
from pytest_django import Settings

from lanyard.web.access.visitor import the_program
from lanyard.web.jobs.models import Job
from lanyard.web.jobs.states import State
from lanyard.web.jobs.worker import work_off
from lanyard.web.mail.errors import BadAddressError, UnfitValueError
from lanyard.web.mail.fields import COLLEAGUE, COUNT, DAY, LINK, MOMENT, ORGANISATION, Field, Link
from lanyard.web.mail.messages import Message, declare_messages, declared_messages
from lanyard.web.mail.models import Delivery, Outgoing
from lanyard.web.mail.names import Naming, declare_named, declared_names
from lanyard.web.mail.sending import MOST_ATTEMPTS, send
from lanyard.web.people.models import Invitation, Organisation
from tests.web.factories import a_visitor

CHILD = "Zebedee Quillfeather"

TASK_IS_DUE = Message(
    "tests.task-is-due",
    "A task for the inspection is due on {{ day }}",
    "Your task is due on {{ day }}:\n\n{{ page }}",
    {"day": DAY, "page": LINK},
)
VALUES = {"day": date(2026, 6, 12), "page": Link("home")}

pytestmark = pytest.mark.django_db


class AwayBackend(BaseEmailBackend):
    """A mail server that does not answer."""

    def send_messages(self, _messages: Sequence[EmailMessage]) -> int:
        raise ConnectionRefusedError(f"cannot reach ann@example.org about {CHILD}")


class RefusingBackend(BaseEmailBackend):
    """A mail server that knows no such address."""

    def send_messages(self, _messages: Sequence[EmailMessage]) -> int:
        raise smtplib.SMTPRecipientsRefused({"ann@example.org": (550, b"unknown")})


def a_message_on_its_way() -> Outgoing:
    return send(TASK_IS_DUE, to="ann@example.org", by=a_visitor(), **VALUES)


def test_a_message_is_sent_in_the_background_and_its_body_forgotten() -> None:
    outgoing = a_message_on_its_way()
    assert mail.outbox == []
    work_off()
    (sent,) = mail.outbox
    assert (sent.to, sent.subject) == (
        ["ann@example.org"],
        "A task for the inspection is due on 12 June 2026",
    )
    assert sent.body == (
        "Your task is due on 12 June 2026:\n\nhttp://localhost:8000/\n\n"
        "Sent by Lanyard for the local area partnership. "
        "This address only sends messages: replies to it are not read.\n"
    )
    outgoing.refresh_from_db()
    assert (outgoing.delivery, outgoing.body) == (Delivery.SENT, "")
    assert outgoing.forget_on == timezone.localdate() + timedelta(days=30)


def test_people_can_answer_where_an_address_for_replies_is_set(settings: Settings) -> None:
    settings.MAIL_REPLY_TO = ["send-inspection@example.org"]
    a_message_on_its_way()
    work_off()
    assert mail.outbox[0].reply_to == ["send-inspection@example.org"]
    assert "Reply to this message if you need help." in mail.outbox[0].body


def test_a_message_leaves_only_when_the_change_it_speaks_of_is_saved() -> None:
    with transaction.atomic():
        a_message_on_its_way()
        transaction.set_rollback(True)
    assert (work_off(), Outgoing.objects.count()) == (0, 0)


def test_a_message_is_sent_once_though_its_job_runs_again() -> None:
    a_message_on_its_way()
    work_off()
    Job.objects.update(state=State.WAITING, finished_at=None)
    work_off()
    assert len(mail.outbox) == 1


def test_a_server_that_is_away_is_tried_again_and_then_given_up(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "tests.web.test_mail.AwayBackend"
    outgoing = a_message_on_its_way()
    for _ in range(MOST_ATTEMPTS - 1):
        work_off()
        outgoing.refresh_from_db()
        assert outgoing.delivery == Delivery.WAITING
        assert outgoing.body != ""
        Job.objects.update(run_after=timezone.now())
    work_off()
    outgoing.refresh_from_db()
    job = Job.objects.get()
    assert (outgoing.delivery, outgoing.body, job.state) == (Delivery.FAILED, "", State.FAILED)
    assert job.error.startswith("The mail server did not take this message.")


def test_an_address_that_the_server_refuses_is_not_tried_again(settings: Settings) -> None:
    settings.EMAIL_BACKEND = "tests.web.test_mail.RefusingBackend"
    outgoing = a_message_on_its_way()
    work_off()
    outgoing.refresh_from_db()
    assert (outgoing.delivery, Job.objects.get().state) == (Delivery.FAILED, State.DONE)


def test_messages_are_forgotten_when_their_day_has_come() -> None:
    old = a_message_on_its_way()
    work_off()
    Outgoing.objects.filter(pk=old.pk).update(forget_on=timezone.localdate())
    new = a_message_on_its_way()
    work_off()
    assert [each.pk for each in Outgoing.objects.all()] == [new.pk]


@pytest.mark.parametrize("address", ["", "ann", "ann@example.org\nBcc: bob@example.org", "ann@example"])
def test_an_address_that_is_none_is_refused_in_words(address: str) -> None:
    with pytest.raises(BadAddressError, match="Enter an email address in the correct format"):
        send(TASK_IS_DUE, to=address, by=the_program(), **VALUES)


def test_job_and_log_name_nobody(settings: Settings, caplog: pytest.LogCaptureFixture) -> None:
    settings.EMAIL_BACKEND = "tests.web.test_mail.AwayBackend"
    a_message_on_its_way()
    work_off()
    job = str(Job.objects.values().get())
    assert [words for words in ("ann@example.org", CHILD) if words in job + caplog.text] == []


# --- Never a child's name --------------------------------------------------------------------------------


@dataclass(frozen=True)
class Body:
    """Something with a name that may be said, and a child's wherever else a name could be."""

    name: str = "Fernshire County Council"
    children: tuple[str, ...] = (CHILD,)
    note: str = CHILD
    detail: Mapping[str, str] = field(default_factory=lambda: {CHILD: CHILD})

    def __str__(self) -> str:
        return CHILD


class Colleague(Body):
    """The same for somebody."""


declare_named(Body, Naming.ORGANISATION, lambda body: body.name)
declare_named(Colleague, Naming.COLLEAGUE, lambda colleague: colleague.name)
declare_messages([TASK_IS_DUE])

FITTING: Mapping[Field, object] = {
    ORGANISATION: Body(),
    COLLEAGUE: Colleague(),
    DAY: date(2026, 6, 12),
    MOMENT: datetime(2026, 6, 12, 9, 0, tzinfo=UTC),
    COUNT: 3,
    LINK: Link("home"),
}


def fitting(wanted: Field) -> object:
    """A value that a field takes, with a child's name wherever the field does not look."""
    return FITTING[wanted] if wanted in FITTING else next(iter(wanted.choices))


@pytest.mark.parametrize("message", declared_messages(), ids=lambda message: message.name)
def test_no_declared_message_can_be_made_to_hold_a_childs_name(message: Message) -> None:
    values = {name: fitting(wanted) for name, wanted in message.fields.items()}
    made = message.made_of(values)
    assert [part for part in CHILD.split() if part in made.subject + made.body] == []
    for name in message.fields:
        with pytest.raises(UnfitValueError):
            message.made_of({**values, name: CHILD})
    with pytest.raises(UnfitValueError):
        message.made_of({**values, "child": CHILD})


def test_only_names_of_organisations_and_of_those_invited_may_stand_in_messages() -> None:
    ours = {kind: naming for kind, naming in declared_names().items() if issubclass(kind, Model)}
    assert ours == {Organisation: Naming.ORGANISATION, Invitation: Naming.COLLEAGUE}
