"""The kinds of establishment that a made-up area and its neighbours have: how many, of which type and ages.

Numbers are per 1,000 children with SEND, from the rough numbers of England's establishments by type; they and
the shares taught outside the area are plausible, not official.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from lanyard.core.words.code_sets.places import RESOURCED_PROVISION_OF, SEN_UNIT_OF

NO_PROVISION, UNIT, RESOURCED = "Not applicable", "SEN unit", "Resourced provision"
"""What the register says of a school's own special provision."""


@dataclass(frozen=True)
class SettingKind:
    """One kind: the place it counts as (`places.PLACE`), the ages on 31 August that it takes, how many there
    are per 1,000 children with SEND, its types in the register with their weights, and words for its name.

    However few children an area has, it has `at_least` so many of the kind."""

    place: str
    ages: tuple[int, int]
    per_thousand: float
    types: Mapping[str, float]
    phase: str
    names: tuple[str, ...]
    away: float = 0.05
    provision: str = NO_PROVISION
    statutory_ages: tuple[int, int] = (4, 11)
    first_number: int = 2000
    college: str = field(default="Not applicable")
    at_least: int = 0


MAINTAINED = {"1": 70.0, "2": 15.0, "3": 12.0, "5": 3.0}
MAINTAINED_SECONDARY = {"1": 45.0, "2": 30.0, "5": 25.0}
ACADEMY = {"34": 70.0, "28": 30.0}
FREE = {"35": 1.0}
PRIMARY_NAMES = ("Primary School", "Community Primary School", "CE Primary School", "RC Primary School")
ACADEMY_NAMES = ("Primary Academy", "Primary School", "Church of England Academy")
SECONDARY_NAMES = ("School", "High School", "Academy", "Catholic School")


def _primary(
    place: str, per_thousand: float, types: Mapping[str, float], provision: str = NO_PROVISION
) -> SettingKind:
    names = PRIMARY_NAMES if types is MAINTAINED else ACADEMY_NAMES
    return SettingKind(place, (4, 10), per_thousand, types, "2", names, provision=provision)


def _secondary(
    place: str, per_thousand: float, types: Mapping[str, float], provision: str = NO_PROVISION
) -> SettingKind:
    return SettingKind(
        place, (11, 18), per_thousand, types, "4", SECONDARY_NAMES,
        away=0.08, provision=provision, statutory_ages=(11, 18), first_number=4000,
    )  # fmt: skip


def _special(
    place: str, ages: tuple[int, int], per_thousand: float, types: Mapping[str, float], away: float
) -> SettingKind:
    names = ("School", "Special School", "Centre School")
    return SettingKind(
        place, ages, per_thousand, types, "0", names, away=away, statutory_ages=ages, first_number=7000
    )


def _alternative(place: str, per_thousand: float, types: Mapping[str, float]) -> SettingKind:
    names = (
        ("Pupil Referral Unit",) if "14" in types else ("Alternative Provision Academy", "Pathways School")
    )
    return SettingKind(
        place, (4, 15), per_thousand, types, "0", names, away=0.06, statutory_ages=(4, 16), first_number=1100
    )


LA, ACADEMIES, FREE_SCHOOLS = "mainstream_la_maintained", "mainstream_academy", "mainstream_free_school"

SETTING_KINDS: tuple[SettingKind, ...] = (
    SettingKind(
        LA, (2, 3), 0.2, {"15": 1.0}, "1", ("Nursery School",),
        away=0.02, statutory_ages=(2, 5), first_number=1000,
    ),
    replace(_primary(LA, 4.7, MAINTAINED), at_least=1),
    _primary(RESOURCED_PROVISION_OF[LA], 0.25, MAINTAINED, RESOURCED),
    _primary(SEN_UNIT_OF[LA], 0.12, MAINTAINED, UNIT),
    _secondary(LA, 0.4, MAINTAINED_SECONDARY),
    _secondary(RESOURCED_PROVISION_OF[LA], 0.06, MAINTAINED_SECONDARY, RESOURCED),
    _secondary(SEN_UNIT_OF[LA], 0.03, MAINTAINED_SECONDARY, UNIT),
    _primary(ACADEMIES, 3.4, ACADEMY),
    _primary(RESOURCED_PROVISION_OF[ACADEMIES], 0.14, ACADEMY, RESOURCED),
    _primary(SEN_UNIT_OF[ACADEMIES], 0.08, ACADEMY, UNIT),
    replace(_secondary(ACADEMIES, 1.1, ACADEMY), at_least=1),
    _secondary(RESOURCED_PROVISION_OF[ACADEMIES], 0.18, ACADEMY, RESOURCED),
    _secondary(SEN_UNIT_OF[ACADEMIES], 0.12, ACADEMY, UNIT),
    _primary(FREE_SCHOOLS, 0.12, FREE),
    _secondary(FREE_SCHOOLS, 0.12, FREE),
    SettingKind(
        "mainstream_independent", (4, 18), 1.1, {"11": 1.0}, "0", ("House School", "College"),
        away=0.3, statutory_ages=(3, 18), first_number=6000,
    ),
    _special("special_la_maintained", (2, 19), 0.28, {"7": 90.0, "12": 10.0}, 0.06),
    _special("special_academy_free", (2, 19), 0.27, {"44": 70.0, "36": 20.0, "33": 10.0}, 0.06),
    _special("special_independent", (4, 19), 0.36, {"10": 1.0}, 0.5),
    _special("special_non_maintained", (4, 19), 0.03, {"8": 1.0}, 0.65),
    _alternative("ap_pru_academy", 0.045, {"42": 60.0, "43": 40.0}),
    _alternative("ap_pru_free_school", 0.025, {"38": 1.0}),
    _alternative("ap_pru_la_maintained", 0.1, {"14": 1.0}),
    SettingKind(
        "general_fe_tertiary_colleges", (16, 24), 0.13, {"18": 85.0, "45": 15.0}, "6",
        ("College", "Sixth Form College"),
        away=0.22, statutory_ages=(16, 99), first_number=8000, college="General Further Education College",
    ),
    SettingKind(
        "specialist_post_16_institutions", (16, 24), 0.07, {"32": 1.0}, "6", ("Specialist College",),
        away=0.35, statutory_ages=(16, 25), first_number=8500,
    ),
)  # fmt: skip
"""Every kind; a place may have several, for different ages."""
