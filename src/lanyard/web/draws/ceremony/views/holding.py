"""The pages of a ceremony for whoever holds the draw, and the one that shows it to everybody."""

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from lanyard.web.access.request import visitor_of
from lanyard.web.draws.access import HOLD_DRAWS, SEE_DRAWS
from lanyard.web.draws.ceremony.actions.calling import call_parties, send_again
from lanyard.web.draws.ceremony.actions.drawing import draw_again
from lanyard.web.draws.ceremony.actions.ending import end_ceremony, say_beacon
from lanyard.web.draws.ceremony.actions.gathering import add_party, name_beacon, remove_party
from lanyard.web.draws.ceremony.forms import BeaconForm, BeaconValueForm, EndForm, PartyForm
from lanyard.web.draws.ceremony.presenters import ceremony_shown, holding, own_parties, party_link
from lanyard.web.draws.ceremony.queries import ceremonies_of, going_on
from lanyard.web.draws.confirming import SureForm, sure_page
from lanyard.web.draws.finding import draw_of, draws_reached
from lanyard.web.draws.frame import DrawFormPage, around
from lanyard.web.draws.models import Ceremony, Draw, DrawState, EndedBecause, Party
from lanyard.web.pages.form_pages import Done, form_page, lead_on, sent
from lanyard.web.pages.links import Link
from lanyard.web.pages.refusals import RefusedError


@require_safe
def ceremony(request: HttpRequest, pk: int) -> HttpResponse:
    """Who gives words, how far they are, and what went before."""
    draw, visitor = draw_of(request, pk, SEE_DRAWS), visitor_of(request)
    held = ceremonies_of(draw)
    now = going_on(held)
    parties = list(now.parties.all()) if now else []
    said = {
        "around": around(draw, visitor),
        "draw": draw,
        "shown": ceremony_shown(now, parties, visitor) if now else None,
        "before": [ceremony_shown(each, list(each.parties.all()), visitor) for each in held if each != now],
        "holding": holding(pk, now, visitor) if draw.state == DrawState.FROZEN else None,
        "own": [party_link(party) for party in own_parties(parties, visitor)] if now else [],
    }
    return render(request, "draws/ceremony/ceremony.html", said)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that names a party."""
    draw, visitor = draw_of(request, pk, HOLD_DRAWS), visitor_of(request)

    def act(form: PartyForm) -> Done:
        added = add_party(by=visitor, draw=pk, party=form.party())
        return Done(f"{added} is a party to the draw.", _address(pk))

    lead = (
        "A party gives words that help decide who is drawn.",
        "Choose people who do not work for one another: the council, the forum and a head teacher, say.",
    )
    page = DrawFormPage("Name a party", "Name this party", _back(pk), lead, around=around(draw, visitor))
    return form_page(request, page, PartyForm(sent(request), ceremony=_going_on(draw)), act)


@require_POST
def remove(request: HttpRequest, pk: int) -> HttpResponse:
    """Takes a party off."""
    party = _party(request, pk)
    try:
        remove_party(by=visitor_of(request), party=pk)
    except RefusedError as refusal:
        return _refused(request, refusal, party.ceremony.draw_id)
    return lead_on(request, Done(f"{party} is no party any more.", _address(party.ceremony.draw_id)))


@require_POST
def send_link_again(request: HttpRequest, pk: int) -> HttpResponse:
    """Sends a party a new link."""
    party = _party(request, pk)
    try:
        send_again(by=visitor_of(request), party=pk)
    except RefusedError as refusal:
        return _refused(request, refusal, party.ceremony.draw_id)
    words = f"A new link is on its way to {party.contact_name}."
    return lead_on(request, Done(words, _address(party.ceremony.draw_id)))


def beacon(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that names a public value."""
    draw, visitor = draw_of(request, pk, HOLD_DRAWS), visitor_of(request)
    held = _going_on(draw)

    def act(form: BeaconForm) -> Done:
        named = name_beacon(by=visitor, draw=pk, beacon=form.beacon())
        words = "The public value is named." if named.beacon_named else "There is no public value."
        return Done(words, _address(pk))

    lead = (
        "All parties together could agree on their words beforehand.",
        "A number that nobody knows before a day still to come rules that out.",
    )
    page = DrawFormPage("Name a public value", "Save", _back(pk), lead, around=around(draw, visitor))
    form = BeaconForm(sent(request))
    if held:
        form.initial = {"words": held.beacon_named, "day": held.beacon_day}
    return form_page(request, page, form, act)


def call(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that asks the parties for their commitments, once that is confirmed."""
    draw, visitor, held = draw_of(request, pk, HOLD_DRAWS), visitor_of(request), _begun(request, pk)

    def act(form: SureForm) -> Done:
        call_parties(by=visitor, ceremony=held.pk, version=form.cleaned_data["version"])
        return Done("Each party is being sent its link.", _address(pk))

    lead = (
        "Each party is sent a link by which it commits to its words, and later says them.",
        "From then on nobody can be added or taken off.",
        "If somebody does not answer, you can end this ceremony and begin another. Everybody sees that.",
    )
    page = DrawFormPage(
        "Ask the parties for their commitments?",
        "Send the links",
        _back(pk),
        lead,
        around=around(draw, visitor),
    )
    return sure_page(request, page, SureForm(sent(request), initial={"version": held.version}), act)


def value(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that enters the public value."""
    draw, visitor, held = draw_of(request, pk, HOLD_DRAWS), visitor_of(request), _begun(request, pk)

    def act(form: BeaconValueForm) -> Done:
        said = form.cleaned_data
        say_beacon(by=visitor, ceremony=held.pk, version=said["version"], value=said["value"])
        return Done("The draw is being made.", reverse("draws:draw", args=[pk]))

    lead = (held.beacon_named, "It cannot be changed afterwards, and everybody can look it up.")
    page = DrawFormPage(
        "Enter the public value", "Make the draw", _back(pk), lead, around=around(draw, visitor)
    )
    form = BeaconValueForm(sent(request), initial={"version": held.version})
    return sure_page(request, page, form, act)


def end(request: HttpRequest, pk: int) -> HttpResponse:
    """The page that ends a ceremony without a draw, with the reason."""
    draw, visitor, held = draw_of(request, pk, HOLD_DRAWS), visitor_of(request), _begun(request, pk)

    def act(form: EndForm) -> Done:
        said = form.cleaned_data
        because = EndedBecause(said["because"])
        end_ceremony(by=visitor, ceremony=held.pk, version=said["version"], because=because)
        return Done("The ceremony has ended. Name parties for another.", _address(pk))

    lead = (
        "The list stays as it is. Another ceremony with other parties, or with the same, can begin.",
        "Everybody will see that this one was ended, why, and whose words were missing.",
        "Words that were said are never used again.",
    )
    page = DrawFormPage(
        "End this ceremony without a draw?",
        "End it",
        _back(pk),
        lead,
        "warning",
        around=around(draw, visitor),
    )
    return sure_page(request, page, EndForm(sent(request), initial={"version": held.version}), act)


@require_POST
def again(request: HttpRequest, pk: int) -> HttpResponse:
    """Starts a draw again that was stopped."""
    draw_of(request, pk, HOLD_DRAWS)
    try:
        draw_again(by=visitor_of(request), draw=pk)
    except RefusedError as refusal:
        return _refused(request, refusal, pk)
    return lead_on(request, Done("The draw is being made.", reverse("draws:draw", args=[pk])))


def _going_on(draw: Draw) -> Ceremony | None:
    return draw.ceremonies.going_on().first()


def _begun(request: HttpRequest, pk: int) -> Ceremony:
    """The ceremony of a draw that goes on; not found where no party was ever named."""
    reached = draws_reached(visitor_of(request), HOLD_DRAWS)
    return get_object_or_404(Ceremony.objects.going_on(), draw__in=reached.filter(pk=pk))


def _party(request: HttpRequest, pk: int) -> Party:
    reached = draws_reached(visitor_of(request), HOLD_DRAWS)
    found = Party.objects.filter(ceremony__draw__in=reached).select_related("ceremony")
    return get_object_or_404(found, pk=pk)


def _refused(request: HttpRequest, refusal: RefusedError, draw: int) -> HttpResponse:
    messages.error(request, str(refusal))
    return HttpResponseRedirect(_address(draw))


def _back(pk: int) -> Link:
    return Link("Back to the ceremony", _address(pk))


def _address(pk: int) -> str:
    return reverse("draws:ceremony", args=[pk])
