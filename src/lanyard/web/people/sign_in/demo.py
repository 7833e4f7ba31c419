"""Ways in for the demo, where everybody is made up: one link a role, without a password."""

import time

from allauth.account.adapter import get_adapter
from allauth.account.utils import get_next_redirect_url
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.web.access.roles import RoleName
from lanyard.web.people.models import Person, RoleHeld
from lanyard.web.people.sign_in.acts import SIGNED_IN
from lanyard.web.people.sign_in.ending import SIGNED_IN_AT
from lanyard.web.people.sign_in.events import record_of
from lanyard.web.people.sign_in.second_factor import mark_passed


@require_safe
def sign_in_as(request: HttpRequest, role: str) -> HttpResponse:
    """Signs in as the made-up person who holds a role. The access table closes this page outside the demo."""
    person = holder_of(role)
    if person is None:
        raise Http404
    request.session.flush()
    get_adapter().login(request, person)
    request.session[SIGNED_IN_AT] = time.time()
    mark_passed(request.session)
    record_of(SIGNED_IN, person, {"by": "demo link"})
    return HttpResponseRedirect(get_next_redirect_url(request) or "/")


def holder_of(role: str) -> Person | None:
    """The first of the demo's people who holds the role today."""
    if role not in list(RoleName):
        return None
    today = RoleHeld.objects.on(timezone.localdate()).filter(role=role, person__is_active=True)
    first = today.select_related("person").order_by("person_id").first()
    return first.person if first else None
