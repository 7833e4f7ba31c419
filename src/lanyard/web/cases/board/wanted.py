"""How many children the rules of an inspection have tracked, as its framework says."""

from dataclasses import dataclass

from lanyard.core.frameworks.declare import Framework
from lanyard.core.words.phrases import curled

_TRACKING = "tracking"


@dataclass(frozen=True)
class Wanted:
    """So many chosen and so many in reserve. `cautions` tell what of it is not verified, and whence it is."""

    chosen: int
    reserves: int
    cautions: tuple[str, ...] = ()


def wanted_by(rules: Framework) -> Wanted | None:
    """The numbers of the framework's selection for tracking; None where its rules track no children."""
    selection = next((each for each in rules.selections if each.id == _TRACKING), None)
    if selection is None:
        return None
    settings = {each.id: each for each in rules.settings}
    named = [selection.size, *([selection.reserves] if selection.reserves else [])]
    unsure = [settings[name] for name in named if not settings[name].strength.is_verified]
    return Wanted(
        chosen=settings[selection.size].value,
        reserves=settings[selection.reserves].value if selection.reserves else 0,
        cautions=tuple(curled(f"{each.value} {each.words}: {each.source}") for each in unsure),
    )
