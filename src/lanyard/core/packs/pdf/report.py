"""What the PDF report of a pack holds: ready words, tables and charts, in the order readers meet them."""

from dataclasses import dataclass
from datetime import date
from enum import Enum

from lanyard.core.packs.charts import Chart
from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.parts import ReportTable


class Readiness(Enum):
    """How far a data set could be made; the value of the member is the word readers see."""

    READY = "Ready"
    PARTIAL = "Partly ready"
    NOT_HELD = "Not held"


@dataclass(frozen=True)
class Sources:
    """What the figures rest on: tables of the sources held and of how they were linked, and what is to be
    said of them and of those not held."""

    tables: tuple[ReportTable, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class BeforeAndNow:
    """What became of a data set since the period before: tables, a chart over time where one can be drawn,
    and sentences on what cannot be compared."""

    tables: tuple[ReportTable, ...]
    chart: Chart | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Section:
    """One data set: what was found, what it means and where it comes from.

    ``number`` is its number in the catalogue, ``needs`` says in words what is still wanted of it. Sections
    that are ready or partly ready have a page of their own; those not held stand together at the end. The
    first table stands under the first chart, the second under the second, and so on; what became of it
    ``since`` the period before stands after the first of them.
    """

    heading: str
    status: Readiness
    introduction: tuple[str, ...] = ()
    charts: tuple[Chart, ...] = ()
    tables: tuple[ReportTable, ...] = ()
    definition: str = ""
    source: str = ""
    needs: str = ""
    number: int | None = None
    since: BeforeAndNow | None = None

    def __post_init__(self) -> None:
        if not self.heading.strip():
            raise ReportError("A section has no heading: readers find their way by it.")
        if self.status is not Readiness.READY and not self.needs.strip():
            raise ReportError(
                f"Section ‘{self.heading}’ is {self.status.value.lower()} but does not say what it needs."
            )


@dataclass(frozen=True)
class Report:
    """The whole report. ``counted_at`` says at which date or year its figures count, where that is not
    ``as_at``; both stand at the foot of every page. ``sources`` comes first, as all else rests on it."""

    title: str
    subtitle: str
    area: str
    as_at: date
    sections: tuple[Section, ...]
    counted_at: str = ""
    sources: Sources | None = None

    def __post_init__(self) -> None:
        if not self.title.strip():
            raise ReportError("The report has no title: a PDF that all can read needs one.")
        if not self.sections:
            raise ReportError(f"Report ‘{self.title}’ has no sections: there is nothing to report.")

    def how_many(self, status: Readiness) -> int:
        """The number of sections of that status."""
        return sum(section.status is status for section in self.sections)
