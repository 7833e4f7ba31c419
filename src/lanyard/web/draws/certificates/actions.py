"""What is done after a draw: it is checked, and chosen children are replaced."""

from django.db import transaction

from lanyard.core.draws.errors import DrawError, DrawRefused
from lanyard.core.draws.folder import CERTIFICATE
from lanyard.core.draws.replacing import IN_WORDS, Reason, certificate_of, replace_chosen, replacements_of
from lanyard.core.draws.replacing import Replacement as Written
from lanyard.core.draws.verifying import reasons_against
from lanyard.web.access.visitor import Visitor, check_may
from lanyard.web.audit.record import About, record
from lanyard.web.draws import store
from lanyard.web.draws.access import DRAW, HOLD_DRAWS, SEE_DRAWS
from lanyard.web.draws.certificates.acts import REPLACED, VERIFIED
from lanyard.web.draws.models import Draw, DrawState, Replacement
from lanyard.web.pages.refusals import RefusedError


@transaction.atomic
def verify_draw(*, by: Visitor, draw: int) -> tuple[str, ...]:
    """Makes the draw anew from the full list, and gives what speaks against it; nothing where it is right.

    Raises `NotAllowedError`, and `RefusedError` where list or certificate are not there.
    """
    check_may(by, SEE_DRAWS)
    held = Draw.objects.get(pk=draw)
    folder = store.folder(held.key)
    try:
        certificate, listed = (folder / CERTIFICATE).read_bytes(), store.listed(held.key).content
        reasons = reasons_against(certificate, listed)
    except (OSError, DrawError) as fault:
        raise RefusedError("The files of this draw are not as they were made. Restore them first.") from fault
    record(VERIFIED, by=by, about=About(DRAW, draw), detail={"is_right": not reasons})
    return reasons


@transaction.atomic
def replace_child(*, by: Visitor, draw: int, version: int, out: str, reason: Reason) -> Replacement:
    """The next in reserve takes the place of a chosen child, for a reason. It is only ever added to.

    Raises `NotAllowedError`, `ChangedMeanwhileError`, and `RefusedError` where the child is not among those
    who take part, or no reserve is left.
    """
    check_may(by, HOLD_DRAWS)
    held = Draw.held_for_change(draw, version)
    if held.state != DrawState.DRAWN:
        raise RefusedError("Nobody has been drawn yet, so nobody can be replaced.")
    done = _written(held, out, reason)
    noted = Replacement.objects.create(
        draw=held,
        number=held.replacements.count() + 1,
        out=done.out,
        reserve=done.reserve,
        reason=done.reason.value,
        quotas_no_longer_met=list(done.quotas_no_longer_met),
    )
    held.save()
    detail = {"number": noted.number, "out": noted.out, "reserve": noted.reserve, "reason": noted.reason}
    record(REPLACED, by=by, about=About(DRAW, draw), detail=detail)
    return noted


def _written(draw: Draw, out: str, reason: Reason) -> Written:
    """The replacement as the folder of the draw holds it: that of an act that was stopped, or a new one."""
    try:
        listed = store.listed(draw.key)
        done = replacements_of(listed.folder, certificate_of(listed.folder))
        begun = done[draw.replacements.count() :]
        if not begun:
            return replace_chosen(listed, out, reason)
    except DrawRefused as refused:
        raise RefusedError(
            "This cannot be done: the child does not take part any more, or no reserve is left.", "out"
        ) from refused
    if (begun[0].out, begun[0].reason) != (out, reason):
        raise RefusedError(
            f"To replace {begun[0].out} was begun and not finished. Do that first, for the same reason: "
            f"{IN_WORDS[begun[0].reason].lower()}.",
            "out",
        )
    return begun[0]
