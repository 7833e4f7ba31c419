"""The page with one form: shows it, tells what is wrong, acts, and leads on with a banner."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from django.contrib import messages
from django.forms import BaseForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render

from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError
from lanyard.web.pages.undo import Undo, banner_with_undo

AnyForm = TypeVar("AnyForm", bound=BaseForm)


@dataclass(frozen=True)
class FormPage:
    """What stands around a form: `button` says what it does, `lead` is read before it, `back` leads away.

    A page that needs more around its form has a template of its own, which extends `pages/form.html`.
    """

    title: str
    button: str
    back: Link
    lead: tuple[str, ...] = ()
    button_kind: str = ""
    template: str = "pages/form.html"


@dataclass(frozen=True)
class Done:
    """What an act led to: words for the banner, the page that shows them, and how to take the act back."""

    words: str
    address: str
    undo: Undo | None = None


def sent(request: HttpRequest) -> QueryDict | None:
    """What was sent with the page, for a form; None when it is only shown."""
    return request.POST if request.method == "POST" else None


def form_page(
    request: HttpRequest, page: FormPage, form: AnyForm, act: Callable[[AnyForm], Done]
) -> HttpResponse:
    """The page, or what follows once the form was sent and all is well. `form` holds what was sent, if any.

    What `act` refuses (`RefusedError`) is shown like any other error of the form.
    """
    if form.is_valid():
        try:
            return lead_on(request, act(form))
        except RefusedError as refusal:
            form.add_error(refusal.field if refusal.field in form.fields else None, str(refusal))
    return render(request, page.template, {"page": page, "form": form})


def lead_on(request: HttpRequest, done: Done) -> HttpResponse:
    """Goes where an act leads, and says there that it is done."""
    with_undo = done.undo and banner_with_undo(request, done.words, done.undo, done.address)
    messages.success(request, with_undo or done.words)
    return HttpResponseRedirect(done.address)
