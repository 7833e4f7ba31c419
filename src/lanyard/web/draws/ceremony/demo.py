"""The demo's scene of draws: a list is frozen, two of three parties have committed, the forum is next."""

from datetime import datetime

from lanyard.core.draws.shapes import shapes
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.data.models import Snapshot
from lanyard.web.draws.ceremony.actions.calling import call_parties, link_of
from lanyard.web.draws.ceremony.actions.committing import commit_words
from lanyard.web.draws.ceremony.actions.gathering import PartyNamed, add_party
from lanyard.web.draws.lists.actions.beginning import Order, begin_freeze
from lanyard.web.draws.lists.asked import Asked
from lanyard.web.draws.models import Ceremony, Draw, DrawState, Party
from lanyard.web.people.links.visitors import visitor_by
from lanyard.web.people.models import Organisation, Person
from lanyard.web.stage.scenes import Scene, Stage, Story

_SHAPE = "six-plus-four"
_WORDS = {OrganisationKind.COUNCIL: "two fours and a kettle", OrganisationKind.SETTING: "rain on a tin roof"}


def _play(stage: Stage) -> Story:
    yield (moment := stage.at(-10, 14, 10))
    snapshot = Snapshot.objects.select_related("made_of").in_use()
    if snapshot is None:
        return
    draw = _begin(stage, snapshot, moment)
    yield (moment := stage.at(-9, 10, 30))
    draw.refresh_from_db()
    if draw.state == DrawState.FROZEN:
        Draw.objects.filter(pk=draw.pk).update(frozen_at=moment, shown_at=draw.shown_at and moment)
        _call(stage, draw, moment)


SCENE = Scene("draws", "A list is frozen for an audit, and parties are asked for their words.", _play)


def _begin(stage: Stage, snapshot: Snapshot, moment: datetime) -> Draw:
    shape = shapes()[_SHAPE]
    quotas = {str(quota.id): quota.at_least for quota in shape.quotas}
    asked = Asked(_SHAPE, shape.size, shape.reserve_count, quotas=quotas)
    order = Order("Children to follow in the autumn audit", snapshot, snapshot.made_of.as_at, asked)
    draw = begin_freeze(by=stage.acting(RoleName.LANO), order=order)
    Draw.objects.filter(pk=draw.pk).update(begun_at=moment)
    return draw


def _call(stage: Stage, draw: Draw, moment: datetime) -> None:
    lano = stage.acting(RoleName.LANO)
    for named in _parties(stage):
        add_party(by=lano, draw=draw.pk, party=named)
    ceremony = Ceremony.objects.going_on().get(draw=draw)
    call_parties(by=lano, ceremony=ceremony.pk, version=ceremony.version)
    for party in ceremony.parties.select_related("organisation"):
        if words := _WORDS.get(party.organisation.kind_of):
            commit_words(by=_speaker(lano, party), party=party.pk, words=words)
    Ceremony.objects.filter(pk=ceremony.pk).update(begun_at=moment, called_at=moment)
    Party.objects.filter(ceremony=ceremony).exclude(committed_at=None).update(committed_at=moment)


def _parties(stage: Stage) -> list[PartyNamed]:
    chair = Person.objects.get(pk=stage.acting(RoleName.FORUM_CHAIR).person or 0)
    return [
        PartyNamed(_first(OrganisationKind.COUNCIL), "Ola Made-Up", "ola@council.example"),
        PartyNamed(_first(OrganisationKind.FORUM), chair.name, chair.email),
        PartyNamed(_first(OrganisationKind.SETTING), "Remi Made-Up", "remi@school.example"),
    ]


def _first(kind: OrganisationKind) -> Organisation:
    return Organisation.objects.open().filter(kind=kind)[0]


def _speaker(lano: Visitor, party: Party) -> Visitor:
    return visitor_by(link_of(lano, party).link)
