"""Who comes to meetings. Each act is one transaction with one event."""

from collections.abc import Collection, Iterable, Iterator

from django.db import transaction

from lanyard.core.words.phrases import curled
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.models import PersonalDetail
from lanyard.web.audit.record import About, record
from lanyard.web.inspections.access import ARRANGE
from lanyard.web.inspections.meetings.acts import ATTENDEE_BACK, ATTENDEE_REMOVED, ATTENDEES_ADDED
from lanyard.web.inspections.meetings.errors import MeetingRefusedError
from lanyard.web.inspections.meetings.rules import identity_of
from lanyard.web.inspections.models import Attendee, Meeting, TeamMember
from lanyard.web.pages.undo import Given, TakingBack


@transaction.atomic
def add_attendees(
    *, by: Visitor, meeting: int, members: Collection[int] = (), others: Iterable[str] = ()
) -> list[Attendee]:
    """Adds people of the team, and others by name or role, and gives those who were not there already.

    Raises `NotAllowedError`, and `MeetingRefusedError` where nobody is named.
    """
    check_may(by, ARRANGE)
    held = Meeting.objects.select_for_update(of=("self",)).select_related("inspection").get(pk=meeting)
    named = [*_of_team(held, members), *_by_name(held, others)]
    if not named:
        raise MeetingRefusedError("Tick somebody, or write a name or role.", "members")
    there = {identity_of(each) for each in held.attendees.all()}
    new = list({identity_of(each): each for each in named if identity_of(each) not in there}.values())
    added = Attendee.objects.bulk_create(new)
    record(
        ATTENDEES_ADDED,
        by=by,
        about=About("meeting", held.pk),
        detail={"added": len(added)},
        personal={"names": [str(each) for each in added]},
    )
    return added


@transaction.atomic
def remove_attendee(*, by: Visitor, attendee: int) -> Given:
    """Takes somebody off a meeting, and gives what undoing that needs to know. Raises `NotAllowedError`.

    Their name then stands in the event's personal detail alone: undoing has it from there.
    """
    check_may(by, ARRANGE)
    held = Attendee.objects.select_related("person").get(pk=attendee)
    event = record(
        ATTENDEE_REMOVED,
        by=by,
        about=About("meeting", held.meeting_id),
        personal={"name": held.name, "role": held.role},
        person=held.person_id,
    )
    given: Given = {"event": event.number, "meeting": held.meeting_id, "person": held.person_id}
    held.delete()
    return given


def _put_back(by: Visitor, given: Given) -> str:
    with transaction.atomic():
        check_may(by, ARRANGE)
        attendee = _as_it_was(given)
        attendee.save()
        record(ATTENDEE_BACK, by=by, about=About("meeting", attendee.meeting_id))
    return f"{attendee} comes again."


UNDO_LEAVING = TakingBack("meetings.remove-attendee", _put_back)


def _as_it_was(given: Given) -> Attendee:
    kept = PersonalDetail.objects.filter(event=int(given["event"] or 0)).first()
    held = Meeting.objects.filter(pk=int(given["meeting"] or 0)).first()
    if kept is None or held is None:
        raise MeetingRefusedError("What was known has been erased. Say again who comes.")
    person = int(given["person"]) if given["person"] else None
    was = Attendee(
        meeting=held, person_id=person, name=str(kept.content["name"]), role=str(kept.content["role"])
    )
    if identity_of(was) in {identity_of(each) for each in held.attendees.all()}:
        raise MeetingRefusedError(f"{was} has been added again already.")
    return was


def _of_team(meeting: Meeting, members: Collection[int]) -> Iterator[Attendee]:
    titles = {role.id: curled(role.title) for role in meeting.inspection.rules_of.roles}
    found = TeamMember.objects.filter(inspection=meeting.inspection_id, pk__in=members)
    for member in found.select_related("person"):
        yield Attendee(
            meeting=meeting,
            person=member.person,
            name="" if member.person else member.name,
            role=titles.get(member.role, ""),
        )


def _by_name(meeting: Meeting, others: Iterable[str]) -> Iterator[Attendee]:
    for name in others:
        if name.strip():
            yield Attendee(meeting=meeting, name=name.strip()[:200])
