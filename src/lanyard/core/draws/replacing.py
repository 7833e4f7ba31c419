"""Replaces a chosen child by the next reserve, for a reason. The record of it is only ever added to."""

import hashlib
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from lanyard.core.draws.errors import DrawRefused, ListRefused
from lanyard.core.draws.folder import CERTIFICATE, FrozenList
from lanyard.core.draws.quota_classes import BETWEEN
from lanyard.core.draws.record import Certificate, as_text
from lanyard.core.files.placing import placed_whole

REPLACEMENTS = "replacements.json"


class Reason(StrEnum):
    """Why a child is replaced."""

    DECLINED = "declined"
    NOT_REACHED = "not-reached"
    NOT_IN_SCOPE = "not-in-scope"
    WOULD_HARM = "would-harm"
    ILL_OR_AWAY = "ill-or-away"


IN_WORDS: dict[Reason, str] = {
    Reason.DECLINED: "The family or young person does not wish to take part",
    Reason.NOT_REACHED: "Nobody could be reached in time",
    Reason.NOT_IN_SCOPE: "Found not to be in scope, or moved away",
    Reason.WOULD_HARM: "Taking part would do harm, by the view of a named professional",
    Reason.ILL_OR_AWAY: "Ill or away in the days of the meetings",
}


class Replacement(BaseModel):
    """One child for another. `after` is the fingerprint of all that was recorded before it."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    out: str
    reserve: str
    reason: Reason
    quotas_no_longer_met: tuple[str, ...]
    after: str


class Replacements(BaseModel):
    """`replacements.json`: what was done since the draw, in its order."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    replacements: tuple[Replacement, ...] = ()


def replace_chosen(listed: FrozenList, out: str, reason: Reason) -> Replacement:
    """Records that a chosen child (by pseudonym) is replaced by the next reserve, and gives the record.

    Raises `DrawRefused` where the child is not among those who take part, or no reserve is left.
    """
    certificate = certificate_of(listed.folder)
    done = replacements_of(listed.folder, certificate)
    part = taking_part(certificate, done)
    if out not in part:
        raise DrawRefused(f"{listed.folder}: {out} is not among those chosen, or was replaced already.")
    if len(done) == len(certificate.reserves):
        raise DrawRefused(f"{listed.folder}: No reserve is left. Freeze a new list to draw again.")
    reserve = certificate.reserves[len(done)].id
    then = [reserve if each == out else each for each in part]
    one = Replacement(
        out=out,
        reserve=reserve,
        reason=reason,
        quotas_no_longer_met=_unmet(listed, certificate, then),
        after=_seal(certificate, done),
    )
    with placed_whole(listed.folder / REPLACEMENTS) as made:
        made.write_text(as_text(Replacements(replacements=(*done, one))), encoding="utf-8")
    return one


def taking_part(certificate: Certificate, done: Sequence[Replacement]) -> list[str]:
    """The pseudonyms of those who take part after so many replacements, by place."""
    part = [one.id for one in certificate.chosen]
    for each in done:
        part[part.index(each.out)] = each.reserve
    return part


def certificate_of(folder: Path) -> Certificate:
    """The certificate in a folder. Raises `DrawRefused` where there is none or it is damaged."""
    try:
        return Certificate.model_validate_json((folder / CERTIFICATE).read_bytes())
    except (OSError, ValidationError) as fault:
        raise DrawRefused(f"{folder}: There is no sound certificate here. Run the draw first.") from fault


def replacements_of(folder: Path, certificate: Certificate) -> tuple[Replacement, ...]:
    """What was recorded since the draw. Raises `ListRefused` where the record was changed."""
    place = folder / REPLACEMENTS
    if not place.exists():
        return ()
    try:
        done = Replacements.model_validate_json(place.read_bytes()).replacements
    except ValidationError as fault:
        raise ListRefused(place, "It is damaged.", "Restore it from your copy.") from fault
    for number, one in enumerate(done):
        follows = certificate.reserves[number].id if number < len(certificate.reserves) else None
        if one.after != _seal(certificate, done[:number]) or one.reserve != follows:
            raise ListRefused(place, f"Replacement {number + 1} was changed.", "Restore it from your copy.")
    return done


def _seal(certificate: Certificate, done: Sequence[Replacement]) -> str:
    text = as_text(certificate) + as_text(Replacements(replacements=tuple(done)))
    return hashlib.sha256(text.encode()).hexdigest()


def _unmet(listed: FrozenList, certificate: Certificate, part: Sequence[str]) -> tuple[str, ...]:
    """The quotas that those who take part no longer meet."""
    classes = dict(listed.rows().select("id", "stratum").iter_rows())
    return tuple(
        str(quota.id)
        for quota in certificate.quotas
        if sum(quota.id in classes[each].split(BETWEEN) for each in part) < quota.at_least
    )
