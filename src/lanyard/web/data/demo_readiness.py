"""What the demo tells of readiness: who owns what, a drill by the clock, and a list that a provider sends."""

from datetime import datetime, timedelta
from itertools import cycle
from pathlib import Path

from lanyard.core.words.phrases import upper_first
from lanyard.web.access.roles import RoleName
from lanyard.web.access.visitor import Interface, Visitor
from lanyard.web.data.catalogue.actions import Described, Whose, assign_entry, sign_off_entry
from lanyard.web.data.catalogue.items import ITEMS, Item
from lanyard.web.data.catalogue.queries import standings
from lanyard.web.data.drills.actions import accept_drilled, answer_drill, end_drill, start_drill
from lanyard.web.data.kept_file import KeptFile
from lanyard.web.data.models import CatalogueEntry, Part, PartWanted
from lanyard.web.data.providers.actions import accept_part, ask_for_part, send_part, send_part_link
from lanyard.web.people import cast
from lanyard.web.people.models import Organisation, Person
from lanyard.web.people.visitors import visitor_for
from lanyard.web.stage.scenes import Stage, Story

_OWNERS = (
    RoleName.DATA_SET_OWNER, RoleName.EDUCATION_CONTRIBUTOR, RoleName.CARE_CONTRIBUTOR, RoleName.DATA_LEAD,
)  # fmt: skip
"""Who gets data sets in turn."""

_NOBODYS, _NOT_DESCRIBED, _NOT_SIGNED = 11, 7, 5
"""Every so many items nobody owns one, nobody has said how it is got out, or it is not signed off."""

_SENT, _CONTACT = "camhs", cast.Part("Cleo Sample", RoleName.HEALTH_CONTRIBUTOR, cast.HEALTH)
"""The list that is sent, and who is written to: somebody without an account."""

_MINUTES = (30, 45, 60, 90, 120, 240)
"""What owners say it takes."""


_DRILLED = {
    "plans": 25, "sen-support": 40, "list-1": 55, "list-2": 80, "timeliness": 95, "requests": 150,
}  # fmt: skip
"""What is drilled, with the minutes after which its owner answered."""
_NEVER_ANSWERED = "appeals"
_LOOKS = timedelta(minutes=10)
"""How long the data lead looks at an answer before accepting it."""
_LASTS = timedelta(hours=7)


def tell_readiness(stage: Stage, returns: Path) -> Story:
    """From the catalogue's first owners to a drill and to a provider's list that was accepted."""
    lead = stage.acting(RoleName.DATA_LEAD)
    yield stage.at(-12, 9, 30)
    _find_owners(stage, lead)
    yield (moment := stage.at(-12, 14, 10))
    wanted = _ask(lead, moment)
    yield (moment := stage.at(-11, 10, 20))
    _sign_off(moment)
    yield (moment := stage.at(-9, 9, 5))
    yield from _drill(lead, moment)
    yield (moment := stage.at(-8, 11, 40))
    part = _send(lead, wanted, returns, moment)
    yield (moment := stage.at(-7, 9, 15))
    accept_part(by=lead, part=part.pk)
    Part.objects.filter(pk=part.pk).update(decided_at=moment)


def _find_owners(stage: Stage, lead: Visitor) -> None:
    """Most items get an owner, who says where they sit and how long they take; a few are nobody's yet."""
    council, hours = Organisation.objects.get(name=cast.COUNCIL).pk, cycle(_MINUTES)
    for number, item in enumerate(ITEMS.values(), start=1):
        if number % _NOBODYS:
            owner = stage.acting(_OWNERS[number % len(_OWNERS)]).person
            described = _described(item, next(hours)) if number % _NOT_DESCRIBED else _NOT_SAID
            whose = Whose(owner, lead.person if owner != lead.person else None, council)
            assign_entry(by=lead, item=item.id, version=1, whose=whose, described=described)


_NOT_SAID = Described("", "", "", None)


def _described(item: Item, minutes: int) -> Described:
    system = upper_first(item.sources[0].title)
    return Described(
        source_system=system,
        where="The team’s shared folder, one folder a month.",
        steps="Run the saved report.\nCheck the number of rows against last month’s.\nSave it in the folder.",
        minutes_claimed=minutes,
    )


def _sign_off(moment: datetime) -> None:
    """Owners look at what was brought in, and sign most of it off."""
    for number, standing in enumerate(standings(ITEMS.values(), moment.date()), start=1):
        entry = standing.entry
        if entry.owner and standing.extract and number % _NOT_SIGNED:
            by, seen = _visitor(entry.owner), standing.extract
            sign_off_entry(by=by, item=entry.pk, version=entry.version, extract=seen)
    CatalogueEntry.objects.exclude(signed_off_extract="").update(signed_off_at=moment)


def _drill(lead: Visitor, moment: datetime) -> Story:
    """Asks for some items without warning; all but one are there by noon."""
    tries = "Whether what SEN casework keeps is there by noon."
    drill = start_drill(by=lead, items=[*_DRILLED, _NEVER_ANSWERED], tries=tries, now=moment)
    for item, minutes in _DRILLED.items():
        yield (answered := moment + timedelta(minutes=minutes))
        clock = drill.clocks.select_related("owner").get(item=item)
        by = _visitor(clock.owner) if clock.owner else lead
        answer_drill(by=by, clock=clock.pk, now=answered)
        accept_drilled(by=lead, clock=clock.pk, now=answered + _LOOKS)
    yield (end := moment + _LASTS)
    end_drill(by=lead, drill=drill.pk, now=end)


def _ask(lead: Visitor, moment: datetime) -> PartWanted:
    """Asks the health provider for two lists; gives that which it will send."""
    health = Organisation.objects.get(name=cast.HEALTH)
    for kind in ("speech-therapy", _SENT):
        wanted = ask_for_part(
            by=lead, kind=kind, organisation=health.pk, name=_CONTACT.name, email=_CONTACT.email
        )
        send_part_link(by=lead, wanted=wanted.pk)
    PartWanted.objects.update(asked_at=moment)
    return wanted


def _send(lead: Visitor, wanted: PartWanted, returns: Path, moment: datetime) -> Part:
    """Sends the list as the made-up area has it."""
    sent = send_part(
        by=lead,
        wanted=wanted.pk,
        file=KeptFile(returns / "camhs.xlsx"),
        narrative="One post has been vacant since spring.",
    )
    Part.objects.filter(pk=sent.pk).update(sent_at=moment)
    return sent


def _visitor(person: Person) -> Visitor:
    return visitor_for(person, Interface.PAGE)
