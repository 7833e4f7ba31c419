"""Pupils on roll and learners in colleges, a second time (data set 1)."""

from collections.abc import Iterable

from hypothesis import given, settings

from lanyard.core.datasets.second import test_child_facts as facts
from lanyard.core.datasets.second.test_naive import Row, Second, Seconds, check, everyone, where
from lanyard.core.datasets.second.test_random_lists import AS_AT
from lanyard.core.datasets.second.test_random_schools import SPRING, school_areas
from lanyard.core.datasets.test_area import Area
from lanyard.core.words.code_sets import needs, places
from lanyard.core.words.code_sets.establishments import ESTABLISHMENT_TYPE


def on_roll(area: Area, child: object) -> Row | None:
    """The row by which a child is on roll in spring, if it is."""
    found = [row for row in facts.of(area, "census_pupils", child) if counts(row)]
    return min(found, key=order) if found else None


def counts(row: Row) -> bool:
    if row["reference_date"] != SPRING or row["enrol_status"] not in {"C", "M"}:
        return False
    return facts.is_open(row, SPRING, "entry_date", "leaving_date")


def order(row: Row) -> tuple[int, list[str]]:
    """Latest census first, then by enrolment, school and provision."""
    texts = ("enrol_status", "urn", "sen_provision", "sen_unit", "resourced_provision", "young_carer")
    return -row["reference_date"].toordinal(), [facts.text(row.get(name)) for name in texts]


def setting_type(area: Area, urn: str | None) -> str:
    if urn is None:
        return "placement_unknown"
    types = [str(row["type_code"]) for row in area.rows["establishment"] if row["urn"] == urn]
    return places.PLACE.group_of(ESTABLISHMENT_TYPE.group_of(types[0])) if types else "type_not_known"


def told(area: Area, row: Row) -> Row:
    """The groups of a pupil by a row of the census."""
    has = facts.SEN.get(row["sen_provision"] or "", "unknown")
    return {
        **facts.child_facts(area, row["child_id"], facts.AGES_OF_PUPILS_ON),
        "child_id": row["child_id"],
        "send": has,
        "primary_need": facts.need_group(has, facts.need_of_census(area, row["child_id"])),
        "setting_type": setting_type(area, row["urn"]),
    }


def pupils(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "census_pupils"):
        row = on_roll(area, child)
        if row:
            yield told(area, row)


def learners(area: Area) -> Iterable[Row]:
    for child in facts.children_in(area, "college_learners"):
        rows = [
            row
            for row in facts.of(area, "college_learners", child)
            if facts.is_open(row, AS_AT) and row["learning_difficulty"] == "Y"
        ]
        if not rows:
            continue
        need = facts.first_need(row["primary_need"] for row in rows)
        yield {
            **facts.child_facts(area, child, AS_AT),
            "send": "plan" if any(row["plan"] == "Y" for row in rows) else "support",
            "primary_need": needs.NEED.group_of(need) if need else "unknown",
        }


SECONDS: Seconds = {
    "sen_support": Second(pupils, where(send="support")),
    "sen_support_share": Second(pupils, where(send="support"), everyone),
    "pupils_on_roll": Second(pupils, everyone),
    "college_support": Second(learners, where(send="support")),
}


@given(school_areas)
@settings(max_examples=12)
def test_both_implementations_agree_on_pupils(area: Area) -> None:
    check(area, SECONDS)
