"""The returns of social care, casework and health are declared as they are sent, and say what is not sure."""

import pytest

from lanyard.core.returns.adult_care import ADULT_CARE
from lanyard.core.returns.casework import CASEWORK
from lanyard.core.returns.cin import CIN
from lanyard.core.returns.complaints import COMPLAINTS
from lanyard.core.returns.declare import Return, Table, Tells
from lanyard.core.returns.early_help import EARLY_HELP
from lanyard.core.returns.ilacs import ILACS
from lanyard.core.returns.local_lists import TO_CONFIRM
from lanyard.core.returns.looked_after_health import LOOKED_AFTER_HEALTH
from lanyard.core.returns.providers import COVERAGE_RETURNS, PROVIDER_RETURNS, WAITING_RETURNS
from lanyard.core.returns.ssda903 import SSDA903
from lanyard.core.returns.supported_accommodation import SUPPORTED_ACCOMMODATION
from lanyard.core.returns.transition import TRANSITION
from lanyard.core.returns.tribunal import TRIBUNAL
from lanyard.core.returns.youth_justice import YOUTH_JUSTICE

NATIONAL = (SSDA903, CIN, ILACS)
LISTS = (
    EARLY_HELP,
    YOUTH_JUSTICE,
    TRANSITION,
    SUPPORTED_ACCOMMODATION,
    ADULT_CARE,
    LOOKED_AFTER_HEALTH,
    CASEWORK,
    TRIBUNAL,
    COMPLAINTS,
    *PROVIDER_RETURNS,
)
ALL = (*NATIONAL, *LISTS)

every_return = pytest.mark.parametrize("declared", ALL, ids=lambda declared: declared.kind)
every_list = pytest.mark.parametrize("declared", LISTS, ids=lambda declared: declared.kind)


def headings(table: Table, shape: str = "csv") -> str:
    return " ".join(column.heading(shape) for column in table.columns)


def names(table: Table) -> list[str]:
    return [column.name for column in table.columns]


@pytest.mark.parametrize(
    ("table", "written"),
    [
        ("looked_after", "CHILD SEX DOB ETHNIC UPN"),
        ("episodes", "CHILD DECOM RNE LS CIN PLACE PLACE_PROVIDER DEC REC HOME_POST PL_POST URN"),
        ("oc2", "CHILD HEALTH_CHECK IMMUNISATIONS TEETH_CHECK HEALTH_ASSESSMENT SDQ_SCORE"),
        ("oc3", "CHILD DOB IN_TOUCH ACTIV ACCOM"),
    ],
)
def test_ssda903_has_the_headings_of_the_csv_set(table: str, written: str) -> None:
    assert headings(SSDA903.table(table)) == written


def test_ssda903_calls_some_things_otherwise_in_xml() -> None:
    titles = [table.title_in("xml") for table in SSDA903.data_tables]
    other = [
        (column.title, column.heading("xml"))
        for name in ("looked_after", "episodes")
        for column in SSDA903.table(name).columns
        if column.heading("xml") != column.title and column.name != "child"
    ]
    assert titles == ["CHILD", "EPISODE", "OC2", "OC3"]
    assert (other, headings(SSDA903.table("looked_after"), "xml")) == (
        [("PLACE", "PL")],
        "CHILDID SEX DOB ETHNIC UPN",
    )


@pytest.mark.parametrize(
    ("table", "element", "written"),
    [
        ("cin_children", "Child", "LAchildID UPN FormerUPN UPNunknown PersonBirthDate Sex Ethnicity"),
        ("cin_disabilities", "Disabilities", "LAchildID Disability"),
        (
            "cin_details",
            "CINdetails",
            "LAchildID CINreferralDate ReferralSource PrimaryNeedCode CINclosureDate ReasonForClosure",
        ),
        ("cin_assessments", "Assessments", "LAchildID AssessmentActualStartDate AssessmentAuthorisationDate"),
        ("cin_plans", "CINPlanDates", "LAchildID CINPlanStartDate CINPlanEndDate"),
        (
            "protection_plans",
            "ChildProtectionPlans",
            "LAchildID CPPstartDate CPPendDate InitialCategoryOfAbuse LatestCategoryOfAbuse",
        ),
        ("section_47", "Section47", "LAchildID S47ActualStartDate DateOfInitialCPC"),
    ],
)
def test_the_children_in_need_census_has_the_elements_of_its_schema(
    table: str, element: str, written: str
) -> None:
    assert (CIN.table(table).title_in("xml"), headings(CIN.table(table), "xml")) == (element, written)


def test_what_hangs_from_a_referral_hangs_from_it_by_its_key() -> None:
    nested = {table.name: table.parent for table in CIN.data_tables}
    assert nested == {
        "cin_children": None,
        "cin_disabilities": "cin_children",
        "cin_details": "cin_children",
        "cin_assessments": "cin_details",
        "cin_plans": "cin_details",
        "protection_plans": "cin_details",
        "section_47": "cin_details",
    }
    assert (CIN.table("cin_children").key, CIN.table("cin_details").key) == ("person_key", "referral_key")


def test_each_list_of_the_children_s_services_inspection_begins_with_who_the_child_is() -> None:
    who = [
        "Child Unique ID",
        "Gender",
        "Ethnicity",
        "Date of Birth",
        "Does the Child have a Disability",
    ]
    assert [table.title for table in ILACS.tables] == ["List 2", "List 6", "List 7", "List 8", "List 9"]
    assert [[column.title for column in table.columns[:5]] for table in ILACS.tables] == [who] * 5
    assert [Tells.UPN in {column.tells for column in table.columns} for table in ILACS.tables] == [False] * 5


@every_list
def test_a_list_without_a_national_format_is_to_be_confirmed(declared: Return) -> None:
    unsure = [column.to_confirm for table in declared.tables for column in table.columns]
    assert all(unsure)
    assert declared.source.endswith(TO_CONFIRM)


@pytest.mark.parametrize("declared", NATIONAL, ids=lambda declared: declared.kind)
def test_a_national_return_is_taken_from_its_schemas(declared: Return) -> None:
    assert [column.name for table in declared.tables for column in table.columns if column.to_confirm] == []


@every_return
def test_columns_that_others_refer_to_are_there(declared: Return) -> None:
    for table in declared.tables:
        later = [column for column in table.columns if column.not_before]
        assert [column.name for column in later if column.not_before not in names(table)] == []
        if table.tied_by and table.parent:
            assert names(table)[0] == names(declared.table(table.parent))[0] == table.tied_by


def test_returns_of_one_system_share_its_numbers() -> None:
    systems = {declared.kind: declared.numbers for declared in ALL if declared.numbers}
    assert systems == {
        "ssda903": "social-care",
        "cin": "social-care",
        "ilacs": "social-care",
        "early-help": "early-help",
        "youth-justice": "youth-justice",
        "transition": "casework",
        "supported-accommodation": "housing",
        "adult-care": "adult-care",
        "looked-after-health": "social-care",
        "casework": "casework",
        "tribunal": "casework",
    }


@every_return
def test_a_return_with_a_system_s_numbers_has_them_in_a_column(declared: Return) -> None:
    named = [table for table in declared.data_tables if table.parent is None and table.names_children]
    assert [bool(table.telling(Tells.LOCAL_ID)) for table in named] == [bool(declared.numbers)] * len(named)


def test_complaints_and_reports_of_providers_name_no_child() -> None:
    silent = [declared.kind for declared in ALL if not declared.names_children]
    assert silent == ["complaints", *(declared.kind for declared in PROVIDER_RETURNS)]


def test_all_seven_providers_say_alike_what_is_commissioned() -> None:
    columns = ["service", "commissioner", "provider", "age_from", "age_to", "capacity", "pathway"]
    said = [names(declared.tables[0]) for declared in PROVIDER_RETURNS]
    assert said == [[*columns, "special_arrangements"]] * 7


def test_services_with_waiting_lists_report_alike() -> None:
    reports = [names(declared.tables[1]) for declared in WAITING_RETURNS]
    assert reports == [reports[0]] * 4
    assert [names(declared.tables[1]) for declared in COVERAGE_RETURNS] == [
        ["quarter", "contact", "eligible", "on_time"],
        ["quarter", "measure", "eligible", "done"],
        ["quarter", "measure", "eligible", "done"],
    ]


def test_tables_of_a_provider_begin_with_its_name() -> None:
    named = [table.name for declared in PROVIDER_RETURNS for table in declared.tables]
    stems = [declared.kind.replace("-", "_") for declared in PROVIDER_RETURNS]
    assert named == [f"{stem}_{what}" for stem in stems for what in ("commissioned", "performance")]
