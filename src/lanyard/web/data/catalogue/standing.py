"""What is known of one item on a day: who owns it, what was last got out, and how long that took."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from lanyard.core.datasets.declare import Source
from lanyard.core.register.holdings import whole_months
from lanyard.core.returns.catalogue import BY_KIND
from lanyard.core.words.phrases import upper_first
from lanyard.web.data.catalogue.items import Item
from lanyard.web.data.drills.timing import Drilled
from lanyard.web.data.held import HeldSource, digest_of
from lanyard.web.data.models import CatalogueEntry


@dataclass(frozen=True)
class Extract:
    """One source of an item as it was last brought in. `held` is None where it is not there."""

    source: Source
    held: HeldSource | None
    months: int | None = None

    @property
    def title(self) -> str:
        """What it is called: the return that is held, or the source that is wanted."""
        return BY_KIND[self.held.kind].title if self.held else upper_first(self.source.title)

    @property
    def months_fresh(self) -> int:
        """For how many months it counts as current, as its return declares."""
        return BY_KIND[self.held.kind if self.held else self.source.kind].months_fresh


@dataclass(frozen=True)
class Standing:
    """An item with its entry, its sources, and how long it took in drills, if it was ever drilled."""

    item: Item
    entry: CatalogueEntry
    extracts: tuple[Extract, ...]
    drilled: Drilled | None = None

    @property
    def held(self) -> list[HeldSource]:
        """The sources that are there."""
        return [each.held for each in self.extracts if each.held]

    @property
    def extract(self) -> str:
        """The digest of what it is made of now; empty where nothing is there."""
        return digest_of(each.contents for each in self.held) if self.held else ""

    @property
    def is_signed_off(self) -> bool:
        """Whether the extract that is there now was signed off."""
        return bool(self.extract) and self.entry.signed_off_extract == self.extract

    @property
    def has_lapsed(self) -> bool:
        """Whether an extract was signed off, and another has come since."""
        return bool(self.entry.signed_off_extract) and not self.is_signed_off

    @property
    def minutes(self) -> int | None:
        """The working minutes that it takes to get out: as drilled, else as claimed, else not known."""
        return self.drilled.median_minutes if self.drilled else self.entry.minutes_claimed


def standing_of(
    item: Item,
    entry: CatalogueEntry | None,
    held: Mapping[str, HeldSource],
    drilled: Drilled | None,
    today: date,
) -> Standing:
    """What is known of an item. `held` are the sources of the snapshot in use, by kind."""
    extracts = tuple(_extract(source, held, today) for source in item.sources)
    return Standing(item, entry or CatalogueEntry(item=item.id), extracts, drilled)


def _extract(source: Source, held: Mapping[str, HeldSource], today: date) -> Extract:
    found = _first(held.get(kind) for kind in (source.kind, *source.also))
    months = whole_months(found.of, today) if found and found.of else None
    return Extract(source, found, months)


def _first(held: Iterable[HeldSource | None]) -> HeldSource | None:
    return next((each for each in held if each), None)
