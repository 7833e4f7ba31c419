"""What is done to somebody else's sign-in."""

from allauth.mfa.models import Authenticator
from allauth.usersessions.models import UserSession
from django.db import transaction

from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import PERSON, About, record
from lanyard.web.mail.fields import Link
from lanyard.web.mail.sending import send
from lanyard.web.people.access import RESET_SECOND_FACTORS
from lanyard.web.people.messages import FACTORS_REMOVED
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.acts import FACTORS_RESET


@transaction.atomic
def reset_second_factors(*, by: Visitor, person: int) -> Person:
    """Removes the second factors of somebody who has lost them, signs them out everywhere, and tells them.

    Whoever does this must be sure who asks: by a call back, or face to face.
    """
    check_may(by, RESET_SECOND_FACTORS)
    held = Person.objects.select_for_update().get(pk=person)
    removed, _ = Authenticator.objects.filter(user=held).delete()
    for session in UserSession.objects.filter(user=held):
        session.end()
    send(FACTORS_REMOVED, to=held.email, by=by, help=Link("account_reset_password"))
    record(FACTORS_RESET, by=by, about=About(PERSON, held.pk), detail={"factors": removed})
    return held
