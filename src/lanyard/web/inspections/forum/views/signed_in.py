"""The pages of the forum's list for whoever has signed in, and the one that sends the link to it."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_safe

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import KEEP_FORUM_LIST, SEE_INSPECTIONS
from lanyard.web.inspections.finding import inspection_of
from lanyard.web.inspections.forum.forms import SendLinksForm
from lanyard.web.inspections.forum.queries import forum_members, items_within
from lanyard.web.inspections.forum.sending import send_forum_links
from lanyard.web.inspections.forum.views.shared import answer_page, list_page
from lanyard.web.inspections.forum.ways import Way
from lanyard.web.inspections.frame import InspectionFormPage, around
from lanyard.web.pages.form_pages import Done, form_page, sent

_NOBODY = (
    "Nobody of the forum in the team has an email address yet. Fill the forum’s roles in the team first."
)


@require_safe
def forum(request: HttpRequest, pk: int) -> HttpResponse:
    """The forum's list."""
    return list_page(request, inspection_of(request, pk, SEE_INSPECTIONS), Way(pk))


def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that keeps one answer."""
    item = get_object_or_404(items_within(request, KEEP_FORUM_LIST), pk=pk)
    return answer_page(request, item, Way(item.inspection_id))


def links(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that sends the forum's people the link to their list."""
    inspection, visitor = inspection_of(request, pk, KEEP_FORUM_LIST), visitor_of(request)
    offered = [
        (str(member.pk), f"{member} ({(member.person or member).email})")
        for member in forum_members(inspection)
    ]

    def act(form: SendLinksForm) -> Done:
        number = send_forum_links(by=visitor, inspection=pk, members=form.chosen)
        words = f"The link is on its way to {counted(number, 'person', 'people')}."
        return Done(words, reverse("inspections:forum", args=[pk]))

    page = InspectionFormPage(
        "Send the forum the link to its list",
        "Send links",
        Way(pk).list(),
        ("Whoever has the link sees and answers this list without an account, and nothing else.",)
        if offered
        else (_NOBODY,),
        around=around(inspection, visitor, timezone.localdate()),
        template="inspections/form.html" if offered else "inspections/forum/nobody.html",
    )
    return form_page(request, page, SendLinksForm(sent(request), offered=offered), act)
