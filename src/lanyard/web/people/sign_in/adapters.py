"""How sign-in by allauth behaves here: nobody signs up, every step is recorded, messages are ours."""

import time
from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from allauth.account.internal.flows.reauthentication import get_reauthentication_flows
from allauth.core.internal.httpkit import get_client_ip
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser
from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from typing_extensions import override

from lanyard.web.access.errors import NotAllowedError
from lanyard.web.access.visitor import NOBODY
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people import messages
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.acts import FAILED, PASSWORD_CHANGED, SIGNED_IN, SIGNED_OUT
from lanyard.web.people.sign_in.ending import SIGNED_IN_AT
from lanyard.web.people.sign_in.events import person_in, record_attempt, record_of
from lanyard.web.people.sign_in.second_factor import VOUCHED, mark_passed
from lanyard.web.people.sign_in.words import ACCOUNT_ERRORS, WAYS
from lanyard.web.people.visitors import visitor_for

_FRESH_SECONDS = 10 * 60
_SIGN_IN_AGAIN = (
    "For this you must have signed in within the last 10 minutes. Sign out, sign in again, and come back."
)
_UNKNOWN_ADDRESS = "0.0.0.0"  # noqa: S104 - nothing is bound to it
_TOLD = {"account": messages.PASSWORD_CHANGED, "mfa": messages.FACTORS_CHANGED}
"""What somebody is told of, by the part of allauth that changed it."""


class AccountAdapter(DefaultAccountAdapter):
    """Accounts come from invitations alone."""

    error_messages = {**DefaultAccountAdapter.error_messages, **ACCOUNT_ERRORS}  # noqa: RUF012

    @override
    def is_open_for_signup(self, request: HttpRequest) -> bool:
        """Nobody makes an account for themselves."""
        return False

    @override
    def get_client_ip(self, request: HttpRequest) -> str:
        """Where a request comes from. A server behind a socket may not know: then all such count as one."""
        return get_client_ip(request) or _UNKNOWN_ADDRESS

    @override
    def authentication_failed(self, request: HttpRequest, **credentials: Any) -> None:
        """Records a failed attempt, on an account or on none, without the address that was tried."""
        person = Person.objects.filter(email=str(credentials.get("email", "")).lower()).first()
        record_attempt(FAILED, person)

    @override
    def post_login(self, request: HttpRequest, user: AbstractBaseUser, **kwargs: Any) -> HttpResponse:
        """Records who has signed in, and when."""
        request.session[SIGNED_IN_AT] = time.time()
        if request.session.pop(VOUCHED, False):
            mark_passed(request.session)
        if isinstance(user, Person):
            record_of(SIGNED_IN, user)
        return super().post_login(request, user, **kwargs)

    @override
    def logout(self, request: HttpRequest) -> None:
        """Records who signs out."""
        person = person_in(request)
        if person is not None:
            record_of(SIGNED_OUT, person)
        super().logout(request)

    @override
    def set_password(self, user: AbstractBaseUser, password: str) -> None:
        """Records that a password was set; sessions elsewhere end with it."""
        super().set_password(user, password)
        if isinstance(user, Person):
            record_of(PASSWORD_CHANGED, user)

    @override
    def is_reauthentication_required(self, *, app: str, **kwargs: Any) -> bool:
        """Whether to prove again who one is: not within some minutes of signing in.

        Raises `NotAllowedError` for somebody who has nothing to prove it by, having come in by the area's own
        sign-in: they come in that way again.
        """
        since_signing_in = time.time() - self.request.session.get(SIGNED_IN_AT, 0)
        if since_signing_in <= _FRESH_SECONDS:
            return False
        if isinstance(self.request.user, Person) and not get_reauthentication_flows(self.request.user):
            raise NotAllowedError(_SIGN_IN_AGAIN)
        return super().is_reauthentication_required(app=app, **kwargs)

    @override
    def get_password_change_redirect_url(self, request: HttpRequest) -> str:
        """Back to the page of one's own sign-in."""
        return reverse("mfa_index")

    @override
    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Sends the one message of allauth that carries a link: the one for a new password."""
        if template_prefix == "account/email/password_reset_key":
            token = f"{context['uid']}-{context['key']}"
            send(messages.NEW_PASSWORD, to=email, by=NOBODY, link=Link("people:new-password", token))

    @override
    def send_notification_mail(
        self,
        template_prefix: str,
        user: AbstractBaseUser,
        context: dict[str, Any] | None = None,
        email: str | None = None,
    ) -> None:
        """Tells somebody that their password or second factors were changed."""
        message = _TOLD.get(template_prefix.partition("/")[0])
        if message is not None and isinstance(user, Person):
            send(message, to=user.email, by=visitor_for(user), help=Link("account_reset_password"))

    @override
    def get_reauthentication_methods(self, user: AbstractBaseUser | AnonymousUser) -> list[dict[str, Any]]:
        """The ways to prove again who one is, with our words for each."""
        methods = super().get_reauthentication_methods(user)
        return [{**method, "description": WAYS[method["id"]]} for method in methods]
