"""What is written down of a draw: the terms frozen with the list, and the certificate of the result."""

from collections.abc import Mapping

from pydantic import BaseModel, ConfigDict, Field

from lanyard.core.draws.seeds import Contribution
from lanyard.core.draws.shapes import Method, Quota, Shape


class _Written(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", strict=False)


class Terms(_Written):
    """Everything on which the result rests but the seed, which covers it: none of it can change unseen.

    The fingerprints are of the list, of its entries one by one (`merkle`), and of the verifier's list.
    """

    list_sha256: str
    merkle_root: str
    verifiers_list_sha256: str
    shape: str
    method: Method
    by: str
    size: int = Field(ge=1)
    reserve_count: int = Field(ge=0)
    quotas: tuple[Quota, ...]
    parts: Mapping[str, int]

    @property
    def as_shape(self) -> Shape:
        """The shape that the terms describe, whatever shapes are declared today."""
        percent = round(100 * self.parts.get("plan", 0) / self.size) if not self.by and self.parts else None
        return Shape(
            self.shape, self.shape, self.method, self.size, self.reserve_count, self.quotas, percent, self.by
        )


class Spread(_Written):
    """What is promised of a characteristic before the draw, over all that may be drawn.

    `farthest_possible` is how far it can be from its share, in children; `beside_random` its typical
    difference (root mean square) as a share of what a plain draw would have.
    """

    characteristic: str
    farthest_possible: float
    beside_random: float


class FrozenRecord(_Written):
    """`list.json`: what a list is, and the terms of its draw."""

    lanyard: str
    source: str
    sha256: str
    merkle_root: str
    verifiers_list_sha256: str
    children: int
    shape: str
    method: Method
    by: str
    size: int
    reserve_count: int
    quotas: tuple[Quota, ...]
    parts: Mapping[str, int]
    counts: Mapping[str, Mapping[str, int]]
    excluded: Mapping[str, int]
    small_classes: Mapping[str, int]
    spread: tuple[Spread, ...]

    @property
    def terms(self) -> Terms:
        """What the draw goes by."""
        names = set(Terms.model_fields) - {"list_sha256"}
        return Terms(list_sha256=self.sha256, **self.model_dump(include=names))


class Taken(_Written):
    """A child chosen or in reserve: its pseudonym, its ticket and its place, counted from 1."""

    id: str
    ticket: str
    place: int


class GroupChance(_Written):
    """The chance of each child of a group to be chosen, from 0 to 1."""

    group: str
    children: int
    chance: float


class Chances(_Written):
    """Everybody's chance: worked out exactly, or from so many simulated draws with their standard error."""

    how: str
    simulations: int | None
    standard_error: float | None
    groups: tuple[GroupChance, ...]
    words: tuple[str, ...]


class Balance(_Written):
    """How far a characteristic was from its share at most, in children, beside the farthest possible."""

    characteristic: str
    farthest: float
    farthest_possible: float


class Certificate(Terms):
    """`certificate.json`: all from which somebody with the verifier's list can repeat the draw."""

    lanyard: str
    seed: str
    contributions: tuple[Contribution, ...]
    beacon: str | None
    chosen: tuple[Taken, ...]
    reserves: tuple[Taken, ...]
    chances: Chances
    balance: tuple[Balance, ...]

    @property
    def terms(self) -> Terms:
        """What the draw went by."""
        return Terms(**self.model_dump(include=set(Terms.model_fields)))


def as_text(written: BaseModel) -> str:
    """A record as the file holds it: JSON, indented, with a line feed at the end."""
    return written.model_dump_json(indent=2) + "\n"
