"""What can be checked of an accessible PDF without a person: its tags, its words and its fonts."""

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from importlib.resources import files
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lanyard.core.packs.charts import Chart, ChartForm, Gap, Series
from lanyard.core.packs.errors import OutputError, ReportError
from lanyard.core.packs.pdf.parts import ReportColumn, ReportTable
from lanyard.core.packs.pdf.report import BeforeAndNow, Readiness, Report, Section
from lanyard.core.packs.pdf.typst_report import write_pdf
from lanyard.core.packs.sheets import CellKind

CHART = Chart("Plans by need", ("Autism", "Hearing"), (Series("Plans", (12.0, Gap.HIDDEN)),))


def a_table(rows: int = 2) -> ReportTable:
    columns = (ReportColumn("Need"), ReportColumn("Plans", CellKind.COUNT))
    return ReportTable("Plans by need", columns, tuple((f"Need {row}", str(row)) for row in range(rows)))


def ready(heading: str = "Plans in force", rows: int = 2, introduction: str = "Some words.") -> Section:
    return Section(
        heading,
        Readiness.READY,
        (introduction,),
        (CHART,),
        (a_table(rows),),
        "Plans in force on the day.",
        "SEN2, module 4.",
        number=2,
    )


def compared(tables: int = 1, *, drawn: bool = True) -> Section:
    """A data set that an earlier pack tells of, too."""
    columns = tuple(map(ReportColumn, ("Figure", "16 Jan 2025", "15 Jan 2026", "Change")))
    table = ReportTable("Before and now", columns, (("Plans", "480", "499", "rose by 19"),))
    series = (Series("Plans", (480.0, 499.0)),)
    lines = Chart("Plans, over time", ("16 Jan 2025", "15 Jan 2026"), series, form=ChartForm.LINES)
    since = BeforeAndNow((table,) * tables, lines if drawn else None, ("New plans cannot be compared.",))
    return replace(ready(), since=since)


def missing(heading: str = "Attendance", number: int | None = 5) -> Section:
    return Section(heading, Readiness.NOT_HELD, definition="Sessions.", needs="The census", number=number)


def a_report(*sections: Section, title: str = "Data pack") -> Report:
    return Report(title, "For the inspection", "Exampleshire", date(2026, 1, 31), sections, "Counted in 2025")


def opened(folder: Path, report: Report) -> pikepdf.Pdf:
    write_pdf(report, folder / "report.pdf")
    return pikepdf.open(folder / "report.pdf")


def tags(pdf: pikepdf.Pdf) -> list[pikepdf.Object]:
    return list(_below(pdf.Root.StructTreeRoot.K))


def _below(element: pikepdf.Object) -> Iterator[pikepdf.Object]:
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from _below(child)
    elif isinstance(element, pikepdf.Dictionary) and "/S" in element:
        yield element
        yield from _below(element.get("/K", pikepdf.Array()))


def tagged(pdf: pikepdf.Pdf, name: str) -> list[pikepdf.Object]:
    return [element for element in tags(pdf) if element.S == name]


def outline(pdf: pikepdf.Pdf) -> dict[str, list[str]]:
    with pdf.open_outline() as items:
        return {item.title: [child.title for child in item.children] for item in items.root}


def test_the_file_claims_to_be_for_all_readers_and_names_its_language(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready()))
    assert (str(pdf.Root.Lang), bool(pdf.Root.MarkInfo.Marked)) == ("en-GB", True)
    with pdf.open_metadata() as metadata:
        assert (metadata["pdfuaid:part"], metadata["dc:title"]) == ("1", "Data pack")


def test_the_title_is_shown_and_the_date_is_the_reports_own(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready()))
    assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
    properties = {key: str(pdf.docinfo[key]) for key in ("/Title", "/Author", "/CreationDate")}
    assert properties == {
        "/Title": "Data pack",
        "/Author": "Exampleshire",
        "/CreationDate": "D:20260131000000Z",
    }


def test_every_table_has_a_header_row_of_its_own(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready(rows=90), ready(rows=0), missing()))
    heads = [[child.S for child in table.K if child.S == "/THead"] for table in tagged(pdf, "/Table")]
    assert heads == [["/THead"]] * 3
    assert len(tagged(pdf, "/TH")) == 5 + 2 + 2


def test_the_template_makes_tables_in_one_place_only() -> None:
    templates = [path for path in files("lanyard.core.packs.pdf").iterdir() if path.name.endswith(".typ")]
    calls = {
        path.name: re.findall(r"(?<![\w.-])table(?:\.header)?\(", path.read_text(encoding="utf-8"))
        for path in templates
    }
    assert {"look.typ", "report.typ", "summary.typ"} < set(calls)
    assert {name: made for name, made in calls.items() if made} == {"look.typ": ["table(", "table.header("]}


def test_every_chart_is_told_in_words(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready()))
    assert [str(figure.Alt) for figure in tagged(pdf, "/Figure")] == [
        "Bar chart. Autism: 12; Hearing: hidden."
    ]


def test_what_became_of_a_data_set_stands_after_its_first_table(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(compared(tables=2)))
    assert [str(figure.Alt) for figure in tagged(pdf, "/Figure")] == [
        "Bar chart. Autism: 12; Hearing: hidden.",
        "Line chart. 16 Jan 2025: 480; 15 Jan 2026: 499.",
    ]
    assert len(tagged(pdf, "/Table")) == 1 + 1 + 2


def test_a_change_that_cannot_be_drawn_is_told_in_its_table_alone(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(compared(drawn=False)))
    assert (len(tagged(pdf, "/Figure")), len(tagged(pdf, "/Table"))) == (1, 3)


def test_headings_go_down_one_level_at_a_time(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(missing(), ready(), missing("Absence", None)))
    levels = [str(element.S) for element in tags(pdf) if re.fullmatch(r"/(Title|H\d)", str(element.S))]
    assert levels == ["/Title", "/H1", "/H1", "/H2", "/H2", "/H1", "/H2", "/H2"]


def test_data_sets_not_held_stand_together_after_the_others(tmp_path: Path) -> None:
    report = a_report(missing(), ready("Plans"), missing("Absence", None), ready("Requests"))
    assert outline(opened(tmp_path, report)) == {
        "What is ready and what is missing": [],
        "Plans": ["Definition", "Source"],
        "Requests": ["Definition", "Source"],
        "Not held yet": ["5. Attendance", "Absence"],
    }


def test_each_ready_data_set_has_a_page_of_its_own(tmp_path: Path) -> None:
    assert len(opened(tmp_path, a_report(ready(), ready(), missing(), missing())).pages) == 2 + 2 + 1


def test_a_report_of_missing_data_sets_alone_can_be_made(tmp_path: Path) -> None:
    assert len(opened(tmp_path, a_report(missing())).pages) == 3


def test_only_fonts_that_come_with_the_writer_are_used(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready()))
    fonts = [item for item in pdf.objects if isinstance(item, pikepdf.Dictionary) and "/BaseFont" in item]
    families = {re.sub(r"^/[A-Z]{6}\+|-.*", "", str(font.BaseFont)) for font in fonts}
    assert families == {"LibertinusSerif"}


def test_the_same_report_gives_the_same_bytes(tmp_path: Path) -> None:
    write_pdf(a_report(ready(), missing()), tmp_path / "a.pdf")
    write_pdf(a_report(ready(), missing()), tmp_path / "b.pdf")
    assert (tmp_path / "a.pdf").read_bytes() == (tmp_path / "b.pdf").read_bytes()


@pytest.mark.parametrize(
    "words", ["#panic()", '#read("/etc/hostname")', "= Heading", "$x$ *b* _i_ `c` @ref <label>", "\\ ~ -- ]"]
)
def test_words_never_act_as_mark_up(tmp_path: Path, words: str) -> None:
    pdf = opened(tmp_path, a_report(ready(words, introduction=words), title=words))
    assert [*outline(pdf)] == ["What is ready and what is missing", words]
    assert Counter(str(element.S) for element in tags(pdf))["/H1"] == 2


def test_control_characters_are_left_out(tmp_path: Path) -> None:
    pdf = opened(tmp_path, a_report(ready("Plans\x00 in\tforce", introduction="\x1b[0m")))
    assert [*outline(pdf)][1] == "Plans in force"


def test_a_character_that_the_fonts_lack_is_refused_by_name(tmp_path: Path) -> None:
    with pytest.raises(ReportError, match=r"could not be set as a PDF that all can read: .*😀"):
        write_pdf(a_report(ready("Plans 😀")), tmp_path / "report.pdf")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match="could not be written"):
        write_pdf(a_report(ready()), tmp_path)


european = st.text(st.characters(max_codepoint=0x17F, exclude_categories=["Cc"]), min_size=1)


@settings(max_examples=10, deadline=None)
@given(european.filter(str.strip))
def test_any_european_words_can_be_set(tmp_path_factory: pytest.TempPathFactory, words: str) -> None:
    folder = tmp_path_factory.mktemp("report")
    pdf = opened(folder, a_report(ready("Plans", introduction=words), title=words))
    assert bool(pdf.Root.MarkInfo.Marked)
