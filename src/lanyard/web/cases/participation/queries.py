"""What pages and other features read about taking part: always for all cases at once, in fixed queries."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from lanyard.web.cases.models import Asking, Case, Followed, Judgement
from lanyard.web.cases.models.participation import Judged, Kind
from lanyard.web.cases.participation.deciding import Deciding, Facts, Judging, who_decides
from lanyard.web.cases.participation.rules import Asked, Happened, State, state_of
from lanyard.web.cases.taking_part import Decider, WhatFor
from lanyard.web.pages.refusals import RefusedError

States = dict[WhatFor, State]


class NotTakingPartError(RefusedError):
    """Something was to be made that needs a family to take part, and it does not."""


@dataclass(frozen=True)
class Part:
    """All that was asked and judged in one case, and how it stands with each thing on a day."""

    case: Case
    askings: tuple[Asking, ...]
    judgements: tuple[Judgement, ...]
    on: date

    def deciding(self, what: WhatFor) -> Deciding:
        """Who decides about one thing."""
        facts = Facts(self.case.born, self.case.is_looked_after)
        return who_decides(facts, what, map(as_judging, self.judgements), self.on)

    def asked(self) -> list[Asked]:
        """What was asked, as the rules take it."""
        return [as_asked(asking) for asking in self.askings]

    def states(self) -> States:
        """How it stands with each thing."""
        asked = self.asked()
        return {what: state_of(asked, self.deciding(what), what) for what in WhatFor}


def parts_of(cases: Sequence[Case], on: date) -> Mapping[int, Part]:
    """What was asked and judged in each case, by its id. Five queries, however many cases."""
    numbers = [case.pk for case in cases]
    asked = _by_case(
        list(
            Asking.objects.filter(case__in=numbers)
            .select_related("person")
            .prefetch_related("followed__said", "followed__scan")
            .order_by("pk")
        )
    )
    judged = _by_case(list(Judgement.objects.filter(case__in=numbers).select_related("said")))
    return {
        case.pk: Part(case, tuple(asked.get(case.pk, ())), tuple(judged.get(case.pk, ())), on)
        for case in cases
    }


def part_of(case: Case, on: date) -> Part:
    """What was asked and judged in one case."""
    return parts_of([case], on)[case.pk]


def states_of(cases: Sequence[Case], on: date) -> Mapping[int, States]:
    """How each case stands with each thing on a day, by its id."""
    return {pk: part.states() for pk, part in parts_of(cases, on).items()}


def takes_part(case: Case, what: WhatFor, on: date) -> bool:
    """Whether everybody who decides has agreed to it, and nobody asked says no."""
    return part_of(case, on).states()[what] is State.TAKES_PART


def check_takes_part(case: Case, what: WhatFor, on: date) -> None:
    """Raises `NotTakingPartError`, in words, unless the family takes part in it."""
    if not takes_part(case, what, on):
        raise NotTakingPartError(
            f"The family has not agreed to this: {what.label.lower()}. "
            "See its participation, and ask before you go on."
        )


def as_asked(asking: Asking) -> Asked:
    """One asking with what followed, as the rules take it."""
    return Asked(
        Decider(asking.decider),
        frozenset(map(WhatFor, asking.what_for)),
        tuple(as_happened(each) for each in asking.followed.all()),
    )


def as_happened(followed: Followed) -> Happened:
    """What followed an asking, as the rules take it."""
    return Happened(followed.pk, Kind(followed.kind), followed.at, frozenset(map(WhatFor, followed.agreed)))


def as_judging(judgement: Judgement) -> Judging:
    """A judgement, as the rules take it."""
    return Judging(
        judgement.pk,
        Judged(judgement.kind),
        frozenset(map(WhatFor, judgement.about)),
        judgement.can_decide,
        judgement.judged_on,
    )


def _by_case(rows: Collection[Asking] | Collection[Judgement]) -> dict[int, list]:  # type: ignore[type-arg]
    found: dict[int, list] = {}  # type: ignore[type-arg]
    for row in rows:
        found.setdefault(row.case_id, []).append(row)
    return found
