"""Where somebody has signed in, in words, and how that ends."""

from dataclasses import dataclass

from allauth.usersessions.models import UserSession
from django.db import transaction
from django.http import HttpRequest

from lanyard.web.people.links.presenters import moment_in_words
from lanyard.web.people.models import Person
from lanyard.web.people.sign_in.acts import ENDED_ELSEWHERE
from lanyard.web.people.sign_in.events import record_of

_BROWSERS = (("Edg", "Edge"), ("Firefox", "Firefox"), ("Chrome", "Chrome"), ("Safari", "Safari"))
_SYSTEMS = (
    ("iPhone", "iPhone"),
    ("iPad", "iPad"),
    ("Android", "Android"),
    ("Windows", "Windows"),
    ("Mac OS", "Mac"),
    ("Linux", "Linux"),
)


@dataclass(frozen=True)
class Device:
    """One place where somebody is signed in."""

    number: int
    name: str
    since: str
    network_address: str
    is_this: bool


def devices_of(request: HttpRequest, person: Person) -> list[Device]:
    """Where somebody is signed in now, this device first. Sessions that are over are forgotten."""
    sessions = UserSession.objects.purge_and_list(person)
    devices = [_device(each, request.session.session_key) for each in sessions]
    return sorted(devices, key=lambda device: (not device.is_this, -device.number))


@transaction.atomic
def end_session(person: Person, number: int) -> None:
    """Signs out one device. Raises `UserSession.DoesNotExist` for one that is not theirs."""
    UserSession.objects.get(pk=number, user=person).end()
    record_of(ENDED_ELSEWHERE, person, {"devices": 1})


@transaction.atomic
def end_other_sessions(request: HttpRequest, person: Person) -> int:
    """Signs out every device but this one; gives how many."""
    others = list(UserSession.objects.filter(user=person).exclude(session_key=request.session.session_key))
    for each in others:
        each.end()
    record_of(ENDED_ELSEWHERE, person, {"devices": len(others)})
    return len(others)


def _device(session: UserSession, this: str | None) -> Device:
    return Device(
        number=session.pk,
        name=device_in_words(session.user_agent),
        since=moment_in_words(session.created_at),
        network_address=str(session.ip),
        is_this=session.session_key == this,
    )


def device_in_words(user_agent: str) -> str:
    """What a browser says of itself, as people call it."""
    browser = next((words for sign, words in _BROWSERS if sign in user_agent), "A browser")
    system = next((words for sign, words in _SYSTEMS if sign in user_agent), "")
    return f"{browser} on {system}" if system else browser
