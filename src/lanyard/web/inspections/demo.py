"""The demo's scene of the inspections room: a rehearsal, then the call, and two working days of work.

Acts are done by the demo's people through the room's own actions. What an action dates by the clock is then
given the moment at which the story has it.
"""

from collections.abc import Callable, Iterator
from datetime import datetime, time
from functools import partial

from lanyard.core.frameworks.request_clock import Mark
from lanyard.web.access.roles import RoleName
from lanyard.web.data.rulebook import rulebook
from lanyard.web.inspections import story
from lanyard.web.inspections.actions.calls import SaidCall, enter_call
from lanyard.web.inspections.actions.dates import tell_date
from lanyard.web.inspections.calling.letters import tell_team
from lanyard.web.inspections.calling.noting.actions import add_call
from lanyard.web.inspections.forum.actions import answer_item
from lanyard.web.inspections.meetings.actions import (
    Placing,
    add_meeting_action,
    place_meeting,
    turn_meeting_action,
    write_meeting,
)
from lanyard.web.inspections.models import Comment, DateMove, Inspection, Meeting, MeetingAction, Task
from lanyard.web.inspections.models.inspections import Called, Caller
from lanyard.web.inspections.rehearsal.actions import (
    Play,
    ask_for_all,
    end_rehearsal,
    make_mark,
    start_rehearsal,
    tell_all_owners,
)
from lanyard.web.inspections.story import Answer, At, Placed, Said, Work
from lanyard.web.inspections.tasks.actions.changes import TaskDetails, add_task, assign_tasks
from lanyard.web.inspections.tasks.actions.links import send_links
from lanyard.web.inspections.tasks.actions.moves import comment, move_task
from lanyard.web.inspections.team.actions import MemberDetails, fill_role
from lanyard.web.people import cast
from lanyard.web.people.models import Organisation, Person
from lanyard.web.stage.scenes import Scene, Stage, Story

Act = Callable[[Stage, datetime], None]
"""Something done at a moment of the story."""


def _play(stage: Stage) -> Story:
    told = [(stage.at(at.day, at.hour, at.minute), act) for at, act in _acts()]
    for moment, act in sorted(told, key=lambda each: each[0]):
        yield moment
        act(stage, moment)


SCENE = Scene(
    "inspections", "A drill is held, and some weeks later the call comes: two days of work follow.", _play
)


def _acts() -> Iterator[tuple[At, Act]]:
    """Everything that happens, each with when. What happens at one moment happens in this order."""
    yield story.DRILL_BEGAN, _begin_drill
    yield story.DRILL_ASKED, _ask_in_drill
    yield story.DRILL_TOLD, _tell_in_drill
    for at, rule, mark in story.DRILL_MARKS:
        yield at, partial(_mark_in_drill, rule=rule, mark=mark)
    yield story.DRILL_ENDED, _end_drill
    yield story.ENTERED, _enter
    for rang, called, noted in story.RANG_LATER:
        yield noted, partial(_note_call, rang=rang, called=called)
    yield story.TEAM_FILLED, _fill_team
    yield story.SHARED_OUT, _share_out
    yield story.SETUP_WRITTEN, _write_of_setup
    yield story.DATE_TOLD, _tell_of_the_names
    yield story.ACTION_DONE, _keep_action
    for work in story.WORK:
        yield work.at, partial(_work, work=work)
    for said in story.SAID:
        yield said.at, partial(_say, said=said)
    for answer in story.ANSWERS:
        yield answer.at, partial(_answer, answer=answer)
    for placed in story.MEETINGS:
        yield placed.arranged, partial(_place, placed=placed)


def _begin_drill(stage: Stage, moment: datetime) -> None:
    play = Play(rulebook().frameworks[story.DRILL], moment.date(), story.DRILL_REQUESTS, story.DRILL_TRIES)
    drill = start_rehearsal(by=stage.acting(RoleName.LANO), play=play, now=moment)
    Inspection.objects.filter(pk=drill.pk).update(entered=moment)


def _ask_in_drill(stage: Stage, moment: datetime) -> None:
    ask_for_all(by=stage.acting(RoleName.LANO), inspection=_drill().pk, now=moment)


def _tell_in_drill(stage: Stage, moment: datetime) -> None:
    tell_all_owners(by=stage.acting(RoleName.DEPUTY), inspection=_drill().pk, now=moment)


def _mark_in_drill(stage: Stage, moment: datetime, *, rule: str, mark: Mark) -> None:
    request = _drill().tasks.get(rule=rule)
    make_mark(by=stage.acting(RoleName.LANO), task=request.pk, mark=mark, now=moment)


def _end_drill(stage: Stage, moment: datetime) -> None:
    end_rehearsal(by=stage.acting(RoleName.LANO), inspection=_drill().pk, now=moment)


def _enter(stage: Stage, moment: datetime) -> None:
    by = stage.acting(RoleName.LANO)
    inspection = enter_call(
        by=by,
        framework=rulebook().frameworks[story.FRAMEWORK],
        notified=stage.called,
        calls=_calls(stage),
        today=stage.called,
    )
    Inspection.objects.filter(pk=inspection.pk).update(entered=moment)
    tell_team(inspection, by=by)


def _calls(stage: Stage) -> list[SaidCall]:
    lead, health = story.LEAD_INSPECTOR, story.HEALTH_LEAD
    first, second = (stage.at(at.day, at.hour, at.minute) for at in story.RANG)
    return [
        SaidCall(Caller.LEAD_INSPECTOR, Called.DCS, first, lead.name, story.LEAD_PHONE, lead.email),
        SaidCall(Caller.HEALTH_LEAD, Called.ICB_LEAD, second, health.name, health.phone, health.email),
    ]


def _note_call(stage: Stage, _moment: datetime, *, rang: At, called: Called) -> None:
    at, lead = stage.at(rang.day, rang.hour, rang.minute), story.LEAD_INSPECTOR
    said = SaidCall(Caller.LEAD_INSPECTOR, called, at, lead.name, story.LEAD_PHONE, lead.email)
    add_call(by=stage.acting(RoleName.LANO), inspection=_real().pk, said=said)


def _fill_team(stage: Stage, _moment: datetime) -> None:
    by, inspection = stage.acting(RoleName.LEAD_OFFICER), _real().pk
    lead = MemberDetails(person_id=_person(story.LEAD_INSPECTOR.name).pk)
    fill_role(by=by, inspection=inspection, role="ofsted-lead", details=lead)
    for each in story.OUTSIDERS:
        details = MemberDetails(
            name=each.name, organisation=each.organisation, email=each.email, phone=each.phone
        )
        fill_role(by=by, inspection=inspection, role=each.role, details=details)


def _share_out(stage: Stage, _moment: datetime) -> None:
    """Health's requests go to the ICB's link officer; a school gets a task of its own, and a link to it."""
    by, inspection = stage.acting(RoleName.LANO), _real()
    of_health = inspection.tasks.filter(role="icb-lead").values_list("pk", flat=True)
    assign_tasks(by=by, inspection=inspection.pk, tasks=list(of_health), owner=_person(story.OF_HEALTH).pk)
    school = _person(story.AT_SCHOOL)
    details = TaskDetails(
        title=story.SCHOOL_TASK,
        wanted=story.SCHOOL_WANTED,
        owner_id=school.pk,
        organisation_id=Organisation.objects.get(name=cast.PRIMARY).pk,
    )
    due = stage.day(story.SCHOOL_DUE.day)
    add_task(by=by, inspection=inspection.pk, details=details, due=due, due_time=time(story.SCHOOL_DUE.hour))
    send_links(by=by, inspection=inspection.pk, people=[school.pk])


def _write_of_setup(stage: Stage, _moment: datetime) -> None:
    by, setup = stage.acting(RoleName.TIMETABLE_MASTER), _meeting("setup")
    write_meeting(
        by=by, meeting=setup.pk, version=setup.version, agenda=story.SETUP_AGENDA, notes=story.SETUP_NOTES
    )
    owner = _person(story.OF_HEALTH).pk
    for text, day in story.SETUP_ACTIONS.items():
        add_meeting_action(by=by, meeting=setup.pk, text=text, owner=owner, due=stage.day(day))


def _keep_action(stage: Stage, moment: datetime) -> None:
    """The first of what was agreed is done."""
    first = MeetingAction.objects.filter(meeting=_meeting("setup")).earliest("pk")
    turn_meeting_action(by=stage.acting(RoleName.LINK_OFFICER), action=first.pk, is_done=True)
    MeetingAction.objects.filter(pk=first.pk).update(done_at=moment)


def _tell_of_the_names(stage: Stage, moment: datetime) -> None:
    """The inspectors choose the children a day earlier than the rules say."""
    inspection = _real()
    move = tell_date(
        by=stage.acting(RoleName.LANO),
        inspection=inspection.pk,
        version=inspection.version,
        event="names_chosen",
        day=stage.day(story.NAMES_CHOSEN),
    )
    DateMove.objects.filter(pk=move.pk).update(at=moment)


def _work(stage: Stage, moment: datetime, *, work: Work) -> None:
    _moved(move_task(by=stage.acting(work.by), task=_task(work.rule), move=work.move, said=work.said), moment)


def _moved(task: Task, moment: datetime) -> None:
    """What the move dated now happened then."""
    for clock in ("answered_at", "done_at"):
        dated = Task.objects.filter(pk=task.pk, **{f"{clock}__gt": moment})
        dated.update(**{clock: moment})


def _say(stage: Stage, moment: datetime, *, said: Said) -> None:
    task = _task(said.rule)
    comment(by=stage.acting(said.by), task=task, text=said.text)
    latest = Comment.objects.filter(task=task).latest("pk")
    Comment.objects.filter(pk=latest.pk).update(at=moment)


def _answer(stage: Stage, moment: datetime, *, answer: Answer) -> None:
    item = Task.objects.get(pk=_task(answer.rule))
    by = stage.acting(RoleName.FORUM_CHAIR)
    _moved(answer_item(by=by, item=item.pk, version=item.version, said=answer.said), moment)


def _place(stage: Stage, _moment: datetime, *, placed: Placed) -> None:
    meeting, begins = _meeting(placed.rule), placed.begins
    placing = Placing(
        stage.day(begins.day), time(begins.hour, begins.minute), placed.minutes, place=placed.place
    )
    by = stage.acting(RoleName.TIMETABLE_MASTER)
    place_meeting(by=by, meeting=meeting.pk, version=meeting.version, placing=placing)


def _drill() -> Inspection:
    return Inspection.objects.played().get()


def _real() -> Inspection:
    return Inspection.objects.real().get()


def _task(rule: str) -> int:
    return _real().tasks.get(rule=rule).pk


def _meeting(rule: str) -> Meeting:
    return _real().meetings.get(rule=rule)


def _person(name: str) -> Person:
    return Person.objects.get(name=name)
