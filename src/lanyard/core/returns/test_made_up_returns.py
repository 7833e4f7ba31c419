"""Returns declared for tests alone: what holds for them holds for any declared return.

`CENSUS` comes as XML, CSVs and a workbook, its tables nest two deep; `CLUB` and `PLAYGROUP` are
lists so alike that only a column and their names tell them apart.
"""

from collections.abc import Mapping
from typing import Final

import pytest

from lanyard.core.returns.cells import DateForm
from lanyard.core.returns.declare import Column, Kind, Return, Table, Tells
from lanyard.core.returns.examples import EXAMPLE_DAY, example_return
from lanyard.core.returns.judge import judge
from lanyard.core.returns.problems import count_errors
from lanyard.core.returns.rule_book import family_rules, rules_of, sound_of
from lanyard.core.returns.rules import Example, Rule
from lanyard.core.words.code_sets.declare import Code, CodeSet
from lanyard.core.words.identifiers import LA_CODE, NHS_NUMBER, ULN, UPN, URN

YES_NO = CodeSet("made_up.yes_no", "Yes or no", (Code("Y", "Yes"), Code("N", "No")), "made up")
NEED = CodeSet(
    "made_up.need",
    "Need",
    (Code("ASD", "Autistic spectrum disorder"), Code("HI", "Hearing impairment", last_year=2030)),
    "made up",
)
SHAPES: Mapping[str, str] = {"xml": "XML", "csv": "one CSV a table", "workbook": "one sheet a table"}


def day(name: str, title: str, **more: object) -> Column:
    return Column(name, title, f"Day: {title}", Kind.DATE, **more)  # type: ignore[arg-type]  # told by name


BIRTH: Final = day(
    "birth_date",
    "Date of birth",
    needed="always",
    headings={"xml": "DOB"},
    aliases=("DOB",),
    tells=Tells.BIRTH_DATE,
)
WHO = (
    Column("upn", "UPN", "Pupil number", Kind.IDENTIFIER, identifier=UPN, tells=Tells.UPN),
    Column("uln", "ULN", "Learner number", Kind.IDENTIFIER, identifier=ULN, tells=Tells.ULN),
    Column("surname", "Surname", "Family name", needed="always", tells=Tells.SURNAME),
    BIRTH,
)

CENSUS = Return(
    kind="made-up-census",
    title="Made-up census",
    population="Everybody in the made-up census",
    source="made up",
    tables=(
        Table(
            "made_up_header",
            "Header",
            "The census",
            (
                Column("collection", "Collection", "Code"),
                Column("year", "Year", "Year", Kind.WHOLE),
                day("reference_date", "ReferenceDate"),
                Column("lea", "LEA", "Area", Kind.IDENTIFIER, identifier=LA_CODE),
                Column("urn", "URN", "School", Kind.IDENTIFIER, identifier=URN),
            ),
        ),
        Table(
            "made_up_pupils",
            "Pupil",
            "One row a pupil",
            (
                Column("pupil_id", "PupilId", "Number of the pupil", needed="always", tells=Tells.LOCAL_ID),
                Column("urn", "URN", "School", Kind.IDENTIFIER, identifier=URN),
                day("census_date", "CensusDate"),
                *WHO,
                day("entry_date", "EntryDate", needed="always"),
                day("leaving_date", "LeavingDate", not_before="entry_date"),
            ),
            titles={"xml": "PupilOnRoll", "csv": "Pupils", "workbook": "Pupils"},
            key="person_key",
        ),
        Table(
            "made_up_stays",
            "Stay",
            "Stays of a pupil",
            (
                Column("pupil_id", "PupilId", "Number of the pupil"),
                day("from_date", "FromDate"),
                Column("points", "Points", "Points", Kind.NUMBER),
            ),
            parent="made_up_pupils",
            key="stay_key",
            tied_by="pupil_id",
        ),
        Table(
            "made_up_needs",
            "Need",
            "Needs of a pupil",
            (
                Column("pupil_id", "PupilId", "Number of the pupil"),
                Column("need_type", "NeedType", "Need", Kind.CODE, codes=NEED),
            ),
            parent="made_up_pupils",
            most_per_parent=2,
            tied_by="pupil_id",
        ),
        Table(
            "made_up_visits",
            "Visit",
            "Visits during a stay",
            (
                Column("pupil_id", "PupilId", "Number of the pupil"),
                day("visit_date", "VisitDate", may_lie_ahead=True),
            ),
            parent="made_up_stays",
            tied_by="pupil_id",
        ),
    ),
    shapes=SHAPES,
    header="made_up_header",
    collection="MUC",
)


def list_of(kind: str, title: str, *columns: Column, shared: bool = True) -> Return:
    """A list of one table without a national format, all its columns to be confirmed."""
    name = kind.replace("-", "_")
    own = (*(WHO if shared else ()), day("start_date", "Start date"), *columns)
    table = Table(name, title, f"One row a child of the {title.lower()}", own)
    shapes = {"workbook": "workbook", "csv": "CSV"}
    return Return(kind, title, f"Children of the {title.lower()}", "made up", (table,), shapes)


CLUB = list_of(
    "made-up-club",
    "Club register",
    day("end_date", "End date", not_before="start_date"),
    Column("member", "Member", "Is a member", Kind.CODE, codes=YES_NO),
    Column("need", "Need", "Need", Kind.CODE, codes=NEED),
)
PLAYGROUP = list_of(
    "made-up-playgroup",
    "Playgroup register",
    day("end_date", "End date", not_before="start_date"),
    Column("nhs_number", "NHS number", "Number", Kind.IDENTIFIER, identifier=NHS_NUMBER),
)
DECLARED = (CENSUS, CLUB, PLAYGROUP)
CASES = [(declared, rule) for declared in DECLARED for rule in rules_of(declared)]
NAMES = [f"{declared.kind} {rule.name}" for declared, rule in CASES]


def rows_broken(declaration: Return, rule: Rule, example: Example) -> list[int]:
    read = example_return(declaration, sound_of(declaration), rule.table, example, DateForm.CELL)
    problems = judge(read, EXAMPLE_DAY, None).problems
    title = declaration.table(rule.table).column(rule.columns[0]).heading("xml")
    return problems.filter(code=rule.code, column=title)["row"].to_list()


@pytest.mark.parametrize(("declaration", "rule"), CASES, ids=NAMES)
def test_a_derived_rule_finds_the_row_that_breaks_it_and_leaves_the_other(
    declaration: Return, rule: Rule
) -> None:
    assert rule.breaks.row + 1 in rows_broken(declaration, rule, rule.breaks)
    assert rows_broken(declaration, rule, rule.holds) == []


@pytest.mark.parametrize("declaration", DECLARED, ids=[one.kind for one in DECLARED])
def test_a_sound_row_made_from_the_declaration_has_no_error(declaration: Return) -> None:
    read = example_return(declaration, sound_of(declaration), "", Example(), DateForm.CELL)
    checked = judge(read, EXAMPLE_DAY, None)
    assert (count_errors(checked.problems), checked.not_checked) == (0, ())


def test_a_declaration_says_which_rules_there_are() -> None:
    assert sorted({rule.name for rule in family_rules(CLUB, {}) if "end_date" in rule.columns}) == [
        "D13 made_up_club.end_date",
        "D14 made_up_club.end_date",
        "D15 made_up_club.end_date",
    ]


def test_published_numbers_stand_for_ours() -> None:
    rules = family_rules(CLUB, {"made_up_club.surname": "1234"})
    assert [rule.code for rule in rules if rule.columns == ("surname",)] == ["1234"]


def test_a_day_that_may_lie_ahead_is_not_asked_about() -> None:
    visits = [rule.name for rule in rules_of(CENSUS) if rule.table == "made_up_visits"]
    assert visits == []
