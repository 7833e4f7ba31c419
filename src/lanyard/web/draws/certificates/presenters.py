"""Certificates in ready words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from django.urls import reverse

from lanyard.core.draws.entries import IN_WORDS as TRAITS
from lanyard.core.draws.entries import Trait
from lanyard.core.draws.folder import CERTIFICATE
from lanyard.core.draws.record import Certificate
from lanyard.core.words.numbers import count
from lanyard.web.access.visitor import Visitor
from lanyard.web.draws.access import HOLD_DRAWS, SEE_WHO
from lanyard.web.draws.ceremony.presenters import moment_in_words
from lanyard.web.draws.models import Draw, Replacement
from lanyard.web.pages.links import Link

PDF = "certificate.pdf"
TEMPLATES = {
    "hundred": "list-of-a-hundred",
    "six-plus-four": "chosen-and-reserves",
}
"""By shape, how the filled templates of the inspectors are called."""


@dataclass(frozen=True)
class Drawn:
    """One child drawn, or in reserve, by its pseudonym; `note` where one replaced another since."""

    place: str
    pseudonym: str
    ticket: str
    note: str


@dataclass(frozen=True)
class ReplacementShown:
    """One replacement in words."""

    number: str
    out: str
    reserve: str
    reason: str
    at: str
    note: str


@dataclass(frozen=True)
class CertificateShown:
    """Everything that the page of a certificate places."""

    drawn: tuple[Drawn, ...]
    parties: tuple[tuple[str, str], ...]
    seed: str
    fingerprint: str
    chances: tuple[str, ...]
    balance: tuple[tuple[str, str, str], ...]
    replacements: tuple[ReplacementShown, ...]
    files: tuple[Link, ...]
    replace: str
    who: str
    templates: tuple[Link, ...]


def certificate_shown(
    draw: Draw, certificate: Certificate, done: Sequence[Replacement], visitor: Visitor
) -> CertificateShown:
    """The result of a draw as its page shows it."""
    left = len(certificate.reserves) - len(done)
    sees_who = visitor.may(SEE_WHO) and not draw.private_erased_on
    return CertificateShown(
        drawn=tuple(_drawn(certificate, done)),
        parties=tuple(_said(certificate)),
        seed=certificate.seed,
        fingerprint=draw.fingerprint,
        chances=(*certificate.chances.words, _how(certificate)),
        balance=tuple(_balance(certificate)),
        replacements=tuple(_replacement(each) for each in done),
        files=tuple(_files(draw)),
        replace=reverse("draws:replace", args=[draw.pk]) if left and visitor.may(HOLD_DRAWS) else "",
        who=reverse("draws:who", args=[draw.pk]) if sees_who else "",
        templates=tuple(_templates(draw)) if sees_who else (),
    )


def _drawn(certificate: Certificate, done: Sequence[Replacement]) -> Iterator[Drawn]:
    out = {each.out: f"Replaced by {each.reserve}" for each in done}
    came = {each.reserve: f"Takes part for {each.out}" for each in done}
    for one in certificate.chosen:
        yield Drawn(count(one.place), one.id, one.ticket[:12], out.get(one.id, ""))
    for one in certificate.reserves:
        note = out.get(one.id) or came.get(one.id, "")
        yield Drawn(f"Reserve {one.place}", one.id, one.ticket[:12], note)


def _said(certificate: Certificate) -> Iterator[tuple[str, str]]:
    for each in certificate.contributions:
        yield each.party, each.seed
    if certificate.beacon:
        yield "Public value", certificate.beacon


def _how(certificate: Certificate) -> str:
    known = certificate.chances
    if known.how == "exact":
        return "These chances are worked out exactly."
    return f"These chances are from {count(known.simulations or 0)} simulated draws."


def _balance(certificate: Certificate) -> Iterator[tuple[str, str, str]]:
    for one in certificate.balance:
        yield one.characteristic, f"{one.farthest:.1f}", f"{one.farthest_possible:.1f}"


def _replacement(done: Replacement) -> ReplacementShown:
    unmet = [TRAITS[Trait(each)] for each in done.quotas_no_longer_met]
    return ReplacementShown(
        number=count(done.number),
        out=done.out,
        reserve=done.reserve,
        reason=done.get_reason_display(),
        at=moment_in_words(done.at),
        note=f"No longer met: {', '.join(unmet)}" if unmet else "",
    )


def _files(draw: Draw) -> Iterator[Link]:
    file = reverse("draws:certificate-file", args=[draw.pk])
    yield Link("Certificate to read and print (PDF)", f"{file}?file={PDF}")
    yield Link("Certificate for the checker (JSON)", f"{file}?file={CERTIFICATE}")
    if draw.shown_at:
        yield Link("Verifier’s list (CSV)", reverse("draws:verifiers-list", args=[draw.pk]))
    yield Link("Checker, forty lines of Python", reverse("draws:checker", args=[draw.pk]))


def _templates(draw: Draw) -> Iterator[Link]:
    if draw.shape not in TEMPLATES:
        return
    address = reverse("draws:template", args=[draw.pk])
    yield Link("Inspectors’ template, filled (Excel)", f"{address}?file=xlsx")
    yield Link("Inspectors’ template, filled (OpenDocument)", f"{address}?file=ods")


def template_path(draw: Draw, ending: str) -> str:
    """Where the filled template of a draw lies in its folder."""
    return f"private/{TEMPLATES[draw.shape]}.{ending}"
