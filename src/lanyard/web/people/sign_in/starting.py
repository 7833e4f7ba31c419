"""Signs somebody in who has proved who they are by other means than a password."""

from allauth.account.utils import perform_login
from django.http import HttpRequest, HttpResponse

from lanyard.web.people.models import Person


def start_session(request: HttpRequest, person: Person) -> HttpResponse:
    """Signs a person in as a password would: second factors are asked for, and the record says so."""
    request.session.cycle_key()
    answer: HttpResponse = perform_login(request, person, email_verification="none")
    return answer
