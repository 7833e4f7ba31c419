"""SEN2 settings: those a plan names (4.7), those attended (5.7), and the needs of the plan (5.8)."""

from lanyard.core.returns.declare import Column, Kind, Table, Years
from lanyard.core.words.code_sets import needs, sen2
from lanyard.core.words.code_sets.declare import CodeSet
from lanyard.core.words.identifiers import UKPRN, URN


def _by_number(item: str) -> tuple[Column, Column]:
    """A setting by its number, which the establishment or the provider has."""
    urn = Column(
        "urn",
        "URN",
        "Establishment, by its number in the published register",
        Kind.IDENTIFIER,
        item=item,
        identifier=URN,
        needed="exactly one of URN, UKPRN and SENSetting",
        headings={"form": "URN - Unique Reference Number"},
    )
    ukprn = Column(
        "ukprn",
        "UKPRN",
        "Provider without URN, by its number in the register of learning providers",
        Kind.IDENTIFIER,
        item=item,
        identifier=UKPRN,
        headings={"form": "UKPRN - UK Provider Reference Number"},
    )
    return urn, ukprn


def _by_code(item: str, settings: CodeSet) -> tuple[Column, Column]:
    """A setting that has no number: how the child is educated, in a code and for some in words."""
    code = Column(
        "sen_setting",
        "SENSetting",
        "Where there is neither: how the child is educated",
        Kind.CODE,
        item=item,
        codes=settings,
        headings={"form": "SEN Setting – Establishment type"},
    )
    words = Column(
        "sen_setting_other",
        "SENSettingOther",
        "What the other setting is, in words",
        item=item,
        needed="when SENSetting is OTH",
        headings={"form": "SEN Setting - Other"},
    )
    return code, words


def _rank(item: str) -> Column:
    return Column(
        "placement_rank",
        "PlacementRank",
        "1 for the first or only setting, 2 for a second",
        Kind.CODE,
        item=item,
        codes=sen2.PLACEMENT_RANK,
        headings={"form": "Placement Rank (1=Primary, 2=Secondary)"},
        needed="always",
    )


def _setting(item: str, settings: CodeSet) -> tuple[Column, ...]:
    """The columns by which a setting is given, alike in the plan and where the child attends."""
    return (*_by_number(item), *_by_code(item, settings), _rank(item))


def _units(item: str) -> tuple[Column, ...]:
    return (
        Column(
            "sen_unit_indicator",
            "SENunitIndicator",
            "In the setting's SEN unit",
            Kind.CODE,
            item=item,
            codes=sen2.YES_NO,
            headings={"form": "SEN Unit Indicator"},
        ),
        Column(
            "resourced_provision_indicator",
            "ResourcedProvisionIndicator",
            "In the setting's resourced provision",
            Kind.CODE,
            item=item,
            codes=sen2.YES_NO,
            headings={"form": "Resourced Provision Indicator"},
        ),
    )


PLAN_DETAIL = Table(
    "plan_detail",
    "PlanDetail",
    "A setting that the plan names",
    (*_setting("4.7", sen2.SETTING_NAMED), *_units("4.7")),
    parent="named_plan",
    most_per_parent=2,
    titles={"form": "Plan Detail Records", "workbook": "Plan Detail"},
)

PLACEMENT_DETAIL = Table(
    "placement_detail",
    "PlacementDetail",
    "A setting that the child or young person attends, or why there is none",
    (
        *_setting("5.7", sen2.SETTING),
        Column(
            "entry_date",
            "EntryDate",
            "First day at the setting",
            Kind.DATE,
            item="5.7",
            headings={"form": "Placement Start Date"},
        ),
        Column(
            "leaving_date",
            "LeavingDate",
            "Last day at the setting; absent while the child attends",
            Kind.DATE,
            item="5.7",
            headings={"form": "Placement Leaving Date"},
        ),
        Column(
            "attendance_pattern",
            "AttendancePattern",
            "Full time or part time, asked until 2023",
            Kind.CODE,
            codes=sen2.ATTENDANCE_PATTERN,
            years=Years(2023, 2023),
            headings={"form": "Attendance Pattern"},
        ),
        *_units("5.7"),
        Column(
            "res",
            "Res",
            "Residential placement; absent when not residential",
            Kind.CODE,
            item="5.7",
            codes=sen2.RESIDENTIAL,
            years=Years(2024),
            headings={"form": "Residential Settings"},
        ),
        Column(
            "wbp",
            "WBP",
            "Work-based placement; absent when none",
            Kind.CODE,
            item="5.7",
            codes=sen2.WORK_BASED,
            years=Years(2024),
            headings={"form": "Work Based Learning Activity"},
        ),
    ),
    parent="active_plans",
    titles={"form": "Placement Detail Records", "workbook": "Placement Detail"},
)

SEN_NEED = Table(
    "sen_need",
    "SENneed",
    "A need that the plan meets",
    (
        Column(
            "sen_type",
            "SENtype",
            "Type of need",
            Kind.CODE,
            item="5.8",
            codes=needs.NEED,
            needed="always",
            headings={"form": "SEN Type of Need"},
        ),
        Column(
            "sen_type_rank",
            "SENtypeRank",
            "1 for the primary need, 2 for a second",
            Kind.CODE,
            item="5.8",
            codes=sen2.PLACEMENT_RANK,
            needed="always",
            headings={"form": "SEN Type of Need rank  (1=Primary, 2=Secondary)"},
        ),
    ),
    parent="active_plans",
    most_per_parent=2,
    titles={"form": "SEN Need Records", "workbook": "SEN Need"},
)
