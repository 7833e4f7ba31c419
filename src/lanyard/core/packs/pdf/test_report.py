from datetime import date

import pytest

from lanyard.core.packs.errors import ReportError
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import Readiness, Report, Section


def a_section(
    heading: str = "Plans in force", status: Readiness = Readiness.READY, needs: str = ""
) -> Section:
    return Section(heading, status, needs=needs)


def a_report(*sections: Section, title: str = "Data pack") -> Report:
    return Report(title, "Subtitle", "Exampleshire", date(2026, 1, 31), sections)


def test_a_report_counts_its_sections_by_status() -> None:
    report = a_report(a_section(), a_section(), a_section(status=Readiness.NOT_HELD, needs="The census"))
    assert {status: report.how_many(status) for status in Readiness} == {
        Readiness.READY: 2,
        Readiness.PARTIAL: 0,
        Readiness.NOT_HELD: 1,
    }


@pytest.mark.parametrize("titles", [(), ("",), ("Group", " ")])
def test_a_table_without_titles_is_refused(titles: tuple[str, ...]) -> None:
    with pytest.raises(ReportError, match="‘Caption’ needs a title over each column"):
        ReportTable("Caption", tuple(map(ReportColumn, titles)), ())


def test_a_table_without_a_caption_is_refused() -> None:
    with pytest.raises(ReportError, match="no caption"):
        ReportTable(" ", (ReportColumn("Group"),), ())


def test_a_row_that_does_not_fit_is_refused_with_its_number() -> None:
    with pytest.raises(ReportError, match="‘Caption’, row 2 has 2 cells under 1 titles"):
        ReportTable("Caption", (ReportColumn("Group"),), (("a",), ("b", "c")))


def test_a_section_without_a_heading_is_refused() -> None:
    with pytest.raises(ReportError, match="no heading"):
        a_section(heading="")


@pytest.mark.parametrize("status", [Readiness.PARTIAL, Readiness.NOT_HELD])
def test_what_is_missing_must_be_said(status: Readiness) -> None:
    with pytest.raises(ReportError, match=f"is {status.value.lower()} but does not say what it needs"):
        a_section(status=status)


def test_a_report_without_a_title_or_sections_is_refused() -> None:
    with pytest.raises(ReportError, match="no title"):
        a_report(a_section(), title=" ")
    with pytest.raises(ReportError, match="no sections"):
        a_report()
