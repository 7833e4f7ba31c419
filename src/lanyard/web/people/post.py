"""Sends this room's messages: the one place where they leave it."""

from collections.abc import Mapping

from django.conf import settings
from django.core.mail import send_mail
from django.db import transaction
from django.template.loader import render_to_string


def post(template: str, *, to: str, values: Mapping[str, object]) -> None:
    """Sends the message that a template makes of `values`, once the change it speaks of is saved.

    The first line of the template is the subject: it states stage and action, and never a name.
    """
    subject, _, body = render_to_string(template, dict(values)).strip().partition("\n")
    transaction.on_commit(lambda: _send(subject.strip(), body.strip() + "\n", to))


def _send(subject: str, body: str, to: str) -> None:
    send_mail(subject, body, settings.DEFAULT_FROM_EMAIL, [to])
