"""Sends messages: `send` puts one on its way in the transaction of an act, a job hands it to the server."""

import logging
import smtplib
from datetime import timedelta

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.mail import EmailMessage
from django.core.validators import validate_email
from django.db import transaction
from django.utils import timezone
from django_tasks import TaskContext, task

from lanyard.web.access.visitor import Visitor
from lanyard.web.mail.errors import BadAddressError, NotSentError
from lanyard.web.mail.messages import Message
from lanyard.web.mail.models import Delivery, Outgoing

_log = logging.getLogger(__name__)

MOST_ATTEMPTS = 8
"""With waits that double from a minute on, a mail server may be away for two hours."""

KEPT_DAYS = 30
"""How long it can be seen that a message went out."""


@transaction.atomic
def send(message: Message, *, to: str, by: Visitor, **values: object) -> Outgoing:
    """Puts a message to one address on its way; it leaves once the transaction around it is committed.

    `values` are what the message declares. Raises `BadAddressError` in words, and `UnfitValueError` for
    values that it does not take.
    """
    made = message.made_of(values)
    outgoing = Outgoing.objects.create(
        message=message.name,
        to=_checked(to),
        person=by.person,
        subject=made.subject,
        body=f"{made.body}\n{foot()}\n",
    )
    deliver.enqueue(outgoing.pk)
    return outgoing


def foot() -> str:
    """What stands below every message."""
    answer = (
        "Reply to this message if you need help."
        if settings.MAIL_REPLY_TO
        else "This address only sends messages: replies to it are not read."
    )
    return f"Sent by Lanyard for the local area partnership. {answer}"


@task(
    takes_context=True,
    words="Sending a message",
    advice="The mail server did not take this message. Ask your IT support to check the mail settings.",
    most_attempts=MOST_ATTEMPTS,
    retry_on=(NotSentError,),
    first_wait_seconds=60,
)
def deliver(context: TaskContext, outgoing: int) -> None:
    """Hands one message to the mail server. A server that is away is tried again, a refused address is not.

    After a worker died it may go out twice; both copies have one Message-ID.
    """
    _forget()
    message = Outgoing.objects.filter(pk=outgoing, delivery=Delivery.WAITING).first()
    if message is None:
        return
    try:
        _email(message).send()
    except smtplib.SMTPRecipientsRefused:
        _close(message, Delivery.FAILED)
    except Exception as error:  # noqa: BLE001 - each way of sending has errors of its own
        _log.warning("The mail server did not take message %s: %s", message.pk, type(error).__name__)
        if context.attempt >= MOST_ATTEMPTS:
            _close(message, Delivery.FAILED)
        raise NotSentError(type(error).__name__) from None  # its text may hold the address
    else:
        _close(message, Delivery.SENT)


def _email(message: Outgoing) -> EmailMessage:
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">")
    return EmailMessage(
        message.subject,
        message.body,
        settings.DEFAULT_FROM_EMAIL,
        [message.to],
        reply_to=settings.MAIL_REPLY_TO,
        headers={
            "Message-ID": f"<{message.created_at:%Y%m%d%H%M%S}.{message.pk}@{domain}>",
            "Auto-Submitted": "auto-generated",
        },
    )


def _close(message: Outgoing, delivery: Delivery) -> None:
    now = timezone.now()
    message.delivery, message.body = delivery, ""
    message.sent_at = now if delivery is Delivery.SENT else None
    message.forget_on = timezone.localdate(now) + timedelta(days=KEPT_DAYS)
    message.save()


def _forget() -> None:
    Outgoing.objects.filter(forget_on__lte=timezone.localdate()).delete()


def _checked(address: str) -> str:
    try:
        validate_email(address)
    except ValidationError as error:
        raise BadAddressError(
            "Enter an email address in the correct format, like name@example.org."
        ) from error
    return address
