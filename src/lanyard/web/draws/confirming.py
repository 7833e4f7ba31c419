"""Pages that ask whether somebody is sure, of a thing as they saw it."""

from collections.abc import Callable
from typing import TypeVar

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect

from lanyard.web.pages.form_pages import Done, FormPage, form_page
from lanyard.web.pages.versions import ChangedMeanwhileError


class SureForm(forms.Form):
    """Only asks whether somebody is sure, of the thing as they saw it."""

    version = forms.IntegerField(widget=forms.HiddenInput)


Sure = TypeVar("Sure", bound=SureForm)


def sure_page(request: HttpRequest, page: FormPage, form: Sure, act: Callable[[Sure], Done]) -> HttpResponse:
    """The page, or what follows. Where the thing was changed meanwhile it leads back, and says so."""
    try:
        return form_page(request, page, form, act)
    except ChangedMeanwhileError as changed:
        messages.error(request, str(changed))
        return HttpResponseRedirect(page.back.href)
