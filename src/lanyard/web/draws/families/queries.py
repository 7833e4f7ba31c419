"""What is asked of families' codes."""

from dataclasses import dataclass

from lanyard.core.draws.errors import DrawError
from lanyard.core.draws.folder import KEY, PRIVATE
from lanyard.core.draws.proving import Proof, prove_pseudonym
from lanyard.web.draws import store
from lanyard.web.draws.families.codes import digest_of
from lanyard.web.draws.models import Draw, FamilyCode


@dataclass(frozen=True)
class CodesCounted:
    """How many families of a list have a code, and how many of all could have one."""

    have: int
    children: int

    @property
    def lack(self) -> int:
        """How many have none yet."""
        return self.children - self.have


def codes_of(draw: Draw) -> CodesCounted:
    """How many codes answer for children of a list. One query."""
    standing = FamilyCode.objects.filter(draw=draw, is_listed=True).standing()
    return CodesCounted(standing.count(), draw.record.children)


def code_typed(typed: str) -> FamilyCode | None:
    """The code that was typed; None where no such code answers. One query, whether there is one or not."""
    return FamilyCode.objects.standing().select_related("draw").filter(digest=digest_of(typed)).first()


def code_numbered(number: object) -> FamilyCode | None:
    """The code that somebody has typed before, while it still answers. One query."""
    known = number if isinstance(number, int) else 0
    return FamilyCode.objects.standing().select_related("draw").filter(pk=known).first()


def can_prove(code: FamilyCode) -> bool:
    """Whether a proof can be made: the list and its key are kept for a time only."""
    private = store.folder(code.draw.key) / PRIVATE / KEY
    return code.is_listed and private.is_file()


def proof_of(code: FamilyCode) -> Proof | None:
    """The proof that the child of a code was in the list; None where it was not, or the list is gone."""
    try:
        return prove_pseudonym(store.listed(code.draw.key), code.pseudonym)
    except DrawError:
        return None
