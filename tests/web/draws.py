"""Makes the draws that tests need: one small list, frozen once for all tests. No child in it is real."""

import os
import shutil
from functools import cache
from pathlib import Path
from tempfile import mkdtemp

from django.utils import timezone

from lanyard.core.draws.folder import FrozenList, freeze, open_list
from lanyard.core.draws.running import run_draw
from lanyard.core.draws.seeds import Contribution
from lanyard.core.draws.test_factories import KEY, made_up, shape
from lanyard.core.packs.draw_files import write_draw_files
from lanyard.web.access.roles import OrganisationKind, RoleName
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws import store
from lanyard.web.draws.ceremony.actions.calling import call_parties, link_of
from lanyard.web.draws.ceremony.actions.committing import commit_words
from lanyard.web.draws.ceremony.actions.gathering import PartyNamed, add_party
from lanyard.web.draws.ceremony.actions.revealing import reveal
from lanyard.web.draws.models import Ceremony, CeremonyState, Draw, DrawState, Party
from lanyard.web.people.links.visitors import visitor_by
from tests.web.factories import a_visitor, an_organisation
from tests.web.returns import AS_AT, a_bare_snapshot

CHILDREN = 200


@cache
def frozen_folder(shape_name: str = "six-plus-four") -> Path:
    """A list of two hundred children, frozen for a shape, in a folder that is left as it is."""
    folder = Path(mkdtemp(prefix="lanyard-draw-"), "list")
    size = 20 if shape_name == "hundred" else None
    freeze(made_up(CHILDREN), shape(shape_name, size), folder, KEY)
    return folder


def a_draw(shape_name: str = "six-plus-four", title: str = "Children to track in the rehearsal") -> Draw:
    """A draw whose list has just been frozen; its folder can be written to and is its own."""
    draw = Draw(
        title=title, snapshot=a_bare_snapshot(), as_at=AS_AT, shape=shape_name, asked={"shape": shape_name}
    )
    shutil.copytree(frozen_folder(shape_name), store.folder(draw.key), copy_function=os.link)
    draw.keep(listed(draw).record)
    draw.state, draw.frozen_at = DrawState.FROZEN, timezone.now()
    draw.shown_at = draw.frozen_at
    draw.save()
    return draw


def listed(draw: Draw) -> FrozenList:
    """The list in the folder of a draw."""
    return open_list(store.folder(draw.key))


WORDS = ("six fives and a wren", "blue kettle 4417", "tuesday, light rain")
"""What the parties of tests say, in their order."""

_KINDS = (OrganisationKind.COUNCIL, OrganisationKind.FORUM, OrganisationKind.SETTING)


def three_parties(draw: Draw, by: Visitor | None = None) -> list[Party]:
    """Three parties named for a draw, each of another organisation."""
    holder = by or a_visitor(RoleName.LANO)
    named = [
        PartyNamed(an_organisation(kind), f"Speaker {number}", f"speaker{number}-{draw.pk}@example.org")
        for number, kind in enumerate(_KINDS, 1)
    ]
    return [add_party(by=holder, draw=draw.pk, party=party) for party in named]


def called(draw: Draw) -> list[Party]:
    """Three parties that were asked for their commitments."""
    holder = a_visitor(RoleName.LANO)
    parties = three_parties(draw, holder)
    ceremony = Ceremony.objects.going_on().get(draw=draw)
    call_parties(by=holder, ceremony=ceremony.pk, version=ceremony.version)
    return parties


def committed(draw: Draw) -> list[Party]:
    """Three parties that have committed to `WORDS`."""
    parties = called(draw)
    for party, words in zip(parties, WORDS, strict=True):
        commit_words(by=speaker(party), party=party.pk, words=words)
    return parties


def all_said(draw: Draw) -> list[Party]:
    """Three parties that have said `WORDS`; the draw waits for a worker."""
    parties = committed(draw)
    for party, words in zip(parties, WORDS, strict=True):
        reveal(by=speaker(party), party=party.pk, words=words)
    return parties


@cache
def drawn_folder(shape_name: str = "six-plus-four") -> Path:
    """The same list once it was drawn from with `WORDS`, with all its files, left as it is."""
    folder = Path(mkdtemp(prefix="lanyard-draw-"), "list")
    shutil.copytree(frozen_folder(shape_name), folder)
    given = [
        Contribution(party=f"Organisation {number}", seed=words) for number, words in enumerate(WORDS, 1)
    ]
    run_draw(open_list(folder), given, AS_AT, beside=write_draw_files)
    return folder


def a_drawn_draw(shape_name: str = "six-plus-four") -> Draw:
    """A draw that has been made. Its folder is its own."""
    draw = a_draw(shape_name)
    shutil.rmtree(store.folder(draw.key))
    shutil.copytree(drawn_folder(shape_name), store.folder(draw.key), copy_function=os.link)
    now = timezone.now()
    Ceremony.objects.create(draw=draw, number=1, state=CeremonyState.DRAWN, called_at=now, ended_at=now)
    draw.state, draw.drawn_at = DrawState.DRAWN, now
    draw.save()
    return draw


def speaker(party: Party) -> Visitor:
    """Whoever came by the link of a party."""
    return visitor_by(link_of(a_visitor(RoleName.LANO), party).link)
