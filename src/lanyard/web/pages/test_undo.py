"""What was done can be taken back: by whoever did it, for some minutes."""

from datetime import timedelta

import pytest
from django.contrib.messages import get_messages
from django.contrib.messages.storage.session import SessionStorage
from django.contrib.sessions.backends.signed_cookies import SessionStore
from django.http import HttpRequest
from django.test import RequestFactory

from lanyard.web.access.errors import DeclaredTwiceError, NotAllowedError
from lanyard.web.access.request import set_visitor
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.pages import undo
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Given, TakingBack, Undo, banner_with_undo, declare_taking_back, take_back

TAKEN_BACK: list[tuple[str, Given]] = []


def _shelve_again(by: Visitor, given: Given) -> str:
    if given["book"] == 404:
        raise RefusedError("Somebody has borrowed the book since.")
    TAKEN_BACK.append((by.name, given))
    return "The book is on its shelf again."


SHELVING = TakingBack("tests.shelve", _shelve_again)


@pytest.fixture(autouse=True)
def _declared(monkeypatch: pytest.MonkeyPatch) -> None:
    TAKEN_BACK.clear()
    monkeypatch.setitem(undo._declared, SHELVING.name, SHELVING)


def a_request(person: int | None, **sent: str) -> HttpRequest:
    request = RequestFactory().post("/undo/", sent)
    request.session = SessionStore()
    request._messages = SessionStorage(request)  # type: ignore[attr-defined]
    set_visitor(request, Visitor("Grace", Interface.PAGE, person))
    return request


def a_token(person: int | None = 7, book: int = 1) -> str:
    banner = banner_with_undo(
        a_request(person), "The book is lent.", Undo(SHELVING, {"book": book}), "/books/"
    )
    return banner.partition('name="token" value="')[2].partition('"')[0]


def said(request: HttpRequest) -> list[tuple[str, str]]:
    return [(message.level_tag, str(message)) for message in get_messages(request)]


def test_the_act_is_taken_back_and_that_is_said_where_it_was_done() -> None:
    request = a_request(7, token=a_token())
    answer = take_back(request)
    assert (answer.status_code, answer.headers["Location"]) == (302, "/books/")
    assert (TAKEN_BACK, said(request)) == (
        [("Grace", {"book": 1})],
        [("success", "The book is on its shelf again.")],
    )


def test_what_has_changed_since_is_told_in_words() -> None:
    request = a_request(7, token=a_token(book=404))
    take_back(request)
    assert said(request) == [("error", "Somebody has borrowed the book since.")]


def test_after_ten_minutes_it_is_too_late(monkeypatch: pytest.MonkeyPatch) -> None:
    token = a_token()
    monkeypatch.setattr(undo, "LONGEST", timedelta(seconds=-1))
    request = a_request(7, token=token)
    take_back(request)
    assert (TAKEN_BACK, said(request)[0][1].startswith("It is too late to undo this")) == ([], True)


@pytest.mark.parametrize("person", [8, None])
def test_nobody_else_can_take_it_back(person: int | None) -> None:
    with pytest.raises(NotAllowedError, match=r"^Only the person who did it can undo it"):
        take_back(a_request(person, token=a_token()))


def test_who_has_not_signed_in_can_take_nothing_back_not_even_with_a_token_of_nobody() -> None:
    with pytest.raises(NotAllowedError):
        take_back(a_request(None, token=a_token(person=None)))


@pytest.mark.parametrize("token", ["", "x", "eyJ9:1:x"])
def test_a_token_that_we_did_not_make_is_refused(token: str) -> None:
    with pytest.raises(NotAllowedError):
        take_back(a_request(7, token=token))


def test_looking_at_the_address_takes_nothing_back() -> None:
    assert take_back(RequestFactory().get("/undo/")).status_code == 405


def test_two_ways_of_one_name_are_a_fault() -> None:
    with pytest.raises(DeclaredTwiceError):
        declare_taking_back([TakingBack("tests.shelve", lambda _by, _given: "")])
