"""Ceremonies: the parties to a draw, what each committed to, and the words that each then said."""

from typing import Self

from django.db import models
from django.db.models import Q

from lanyard.core.draws.seeds import LONGEST, Contribution
from lanyard.web.draws.models.draws import Draw, new_key
from lanyard.web.pages.versions import Versioned
from lanyard.web.people.models import Organisation, Person


class CeremonyState(models.TextChoices):
    """How far a ceremony has got."""

    GATHERING = "gathering", "Parties are being named"
    COMMITTING = "committing", "Waiting for commitments"
    REVEALING = "revealing", "Waiting for the words"
    BEACON = "beacon", "Waiting for the public value"
    DRAWING = "drawing", "Being drawn"
    DRAWN = "drawn", "Drawn"
    ENDED = "ended", "Ended without a draw"


class EndedBecause(models.TextChoices):
    """Why a ceremony ended without a draw."""

    VANISHED = "vanished", "A party did not answer any more"
    LOST_WORDS = "lost-words", "A party could not find its words again"
    SAME_WORDS = "same-words", "Words were used before, or two parties said the same"
    WRONG_PARTIES = "wrong-parties", "The wrong people had been named"


class Way(models.TextChoices):
    """How a party committed."""

    WORDS = "words", "Typed the words on this site, which kept their fingerprint alone"
    OWN = "own", "Made the commitment on a computer of their own"


OVER = (CeremonyState.DRAWN, CeremonyState.ENDED)


class CeremonyQuerySet(models.QuerySet["Ceremony"]):
    """Ceremonies by what pages ask for."""

    def going_on(self) -> Self:
        """Those that have not ended without a draw: at most one for each draw."""
        return self.exclude(state=CeremonyState.ENDED)


class Ceremony(Versioned):
    """One try to get words for a draw; where it fails, another follows it, and both stay on record.

    `beacon_named` says which public value is to join the words, and `beacon_day` when it will be known; both
    are fixed before anybody commits. `refusal` is why the draw could not be made of the words.
    """

    draw = models.ForeignKey(Draw, on_delete=models.PROTECT, related_name="ceremonies")
    number = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=10, choices=CeremonyState, default=CeremonyState.GATHERING)
    begun_at = models.DateTimeField(auto_now_add=True)
    called_at = models.DateTimeField(null=True)
    beacon_named = models.CharField("the public value", max_length=LONGEST, blank=True)
    beacon_day = models.DateField("the day it will be known", null=True)
    beacon = models.CharField("what it was", max_length=LONGEST, blank=True)
    beacon_at = models.DateTimeField(null=True)
    ended_at = models.DateTimeField(null=True)
    ended_because = models.CharField(max_length=20, choices=EndedBecause, blank=True)
    refusal = models.TextField(blank=True)
    job = models.UUIDField(null=True)

    objects = CeremonyQuerySet.as_manager()

    class Meta:
        ordering = ("draw", "number")
        constraints = (
            models.UniqueConstraint(fields=["draw", "number"], name="ceremonies_are_numbered"),
            models.UniqueConstraint(
                fields=["draw"], condition=~Q(state=CeremonyState.ENDED), name="one_ceremony_goes_on"
            ),
            models.CheckConstraint(
                condition=Q(beacon_named="", beacon_day=None)
                | (~Q(beacon_named="") & Q(beacon_day__isnull=False)),
                name="a_public_value_has_its_day",
            ),
        )

    def __str__(self) -> str:
        return f"Ceremony {self.number} of {self.draw}"

    @property
    def is_over(self) -> bool:
        """Whether nothing more can happen in it."""
        return self.state in OVER


class PartyQuerySet(models.QuerySet["Party"]):
    """Parties by what pages ask for."""

    def of_person(self, person: int | None) -> Self:
        """Those for which somebody with an account speaks."""
        return self.filter(person=person, person__isnull=False)


class Party(models.Model):
    """One organisation that gives words, and the person who speaks for it.

    `called` is the organisation's name as the certificate will show it. Of words that are not said yet only
    the commitment is kept. `words_sha256` is unique over all ceremonies: words serve once.
    """

    ceremony = models.ForeignKey(Ceremony, on_delete=models.PROTECT, related_name="parties")
    organisation = models.ForeignKey(Organisation, on_delete=models.PROTECT, related_name="+")
    called = models.CharField(max_length=200)
    key = models.CharField(max_length=32, default=new_key, editable=False)
    contact_name = models.CharField("who speaks for it", max_length=200)
    contact_email = models.EmailField("their email address", blank=True)
    person = models.ForeignKey(Person, on_delete=models.SET_NULL, null=True, related_name="+")
    way = models.CharField(max_length=5, choices=Way, blank=True)
    commitment = models.CharField(max_length=64, blank=True)
    committed_at = models.DateTimeField(null=True)
    words = models.CharField(max_length=LONGEST, blank=True)
    nonce = models.CharField(max_length=128, blank=True)
    words_sha256 = models.CharField(max_length=64, null=True, unique=True)
    revealed_at = models.DateTimeField(null=True)

    objects = PartyQuerySet.as_manager()

    class Meta:
        ordering = ("pk",)
        constraints = (
            models.UniqueConstraint(fields=["ceremony", "organisation"], name="an_organisation_is_one_party"),
            models.CheckConstraint(
                condition=Q(revealed_at=None) | Q(committed_at__isnull=False),
                name="nobody_reveals_who_has_not_committed",
            ),
        )

    def __str__(self) -> str:
        return self.called

    @property
    def contribution(self) -> Contribution:
        """What the party gave, as the draw takes it. Only once its words are said."""
        return Contribution(party=self.called, seed=self.words, commitment=self.commitment, nonce=self.nonce)
