"""The pages that say who comes to a meeting."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.http import require_POST

from lanyard.core.words.numbers import counted
from lanyard.web.access.request import visitor_of
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.meetings import presenters
from lanyard.web.inspections.meetings.attending import UNDO_LEAVING, add_attendees, remove_attendee
from lanyard.web.inspections.meetings.forms import AttendeesForm
from lanyard.web.inspections.meetings.queries import attendees_within, of_same_day, who_can_come
from lanyard.web.inspections.meetings.views.shared import address_of, found_meeting, page_of
from lanyard.web.inspections.models import Meeting
from lanyard.web.inspections.team.queries import members_of
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.undo import Undo


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that says who comes. Those whom the rules send are ticked while nobody has been named."""
    found = found_meeting(request, pk, ARRANGE)
    sent_by_rules = presenters.roles_sent(found, found.inspection.rules_of)
    team = sorted(who_can_come(found), key=lambda member: member.role not in sent_by_rules)
    wanted = set() if found.attendees.all() else sent_by_rules

    def act(form: AttendeesForm) -> Done:
        added = add_attendees(
            by=visitor_of(request), meeting=pk, members=form.members_chosen, others=form.others_named
        )
        warn_of_clashes(request, found_meeting(request, pk, ARRANGE))
        return Done(f"{counted(len(added), 'person', 'people')} more will come.", address_of(pk))

    form = AttendeesForm(
        sent(request),
        offered=presenters.offered(team, found.inspection.rules_of),
        ticked=[str(member.pk) for member in team if member.role in wanted and not member.is_deputy],
    )
    return form_page(request, page_of(request, found, f"Who comes to “{found}”", "Add them"), form, act)


@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes somebody off a meeting, which can be undone."""
    found = get_object_or_404(attendees_within(request, ARRANGE), pk=pk)
    given = remove_attendee(by=visitor_of(request), attendee=pk)
    done = Done(f"{found} does not come.", address_of(found.meeting_id), Undo(UNDO_LEAVING, given))
    return lead_on(request, done)


def warn_of_clashes(request: HttpRequest, meeting: Meeting) -> None:
    """Says in the banner what speaks against the time of a meeting."""
    team = members_of(meeting.inspection)
    for words in presenters.cautions(meeting, of_same_day(meeting), meeting.inspection.rules_of, team):
        messages.warning(request, words)
