"""Measures of pupils and young people: who they are, attendance, achievement, destinations."""

from lanyard.core.datasets.benchmarks.declare import Better, PublishedMeasure, Scale

_SHARE = Scale.PROPORTION
_HIGHER, _LOWER = Better.HIGHER, Better.LOWER

MEASURES = (
    PublishedMeasure("pupils_with_plan_share", "Share of pupils with a plan", _SHARE),
    PublishedMeasure("sen_support_share", "Share of pupils on SEN support", _SHARE),
    PublishedMeasure("looked_after_with_plan_share", "Share of looked-after children with a plan", _SHARE),
    PublishedMeasure(
        "looked_after_on_sen_support_share", "Share of looked-after children on SEN support", _SHARE
    ),
    PublishedMeasure("in_need_with_plan_share", "Share of children in need with a plan", _SHARE),
    PublishedMeasure("in_need_on_sen_support_share", "Share of children in need on SEN support", _SHARE),
    PublishedMeasure(
        "two_year_review_with_asq_share", "Children of 2 to 2½ reviewed with ASQ-3", _SHARE, _HIGHER
    ),
    PublishedMeasure("good_level_of_development_share", "Good level of development", _SHARE, _HIGHER),
    PublishedMeasure("phonics_share", "Phonics standard in year 1", _SHARE, _HIGHER),
    PublishedMeasure("key_stage_2_share", "Reading, writing and maths at key stage 2", _SHARE, _HIGHER),
    PublishedMeasure("attainment_8_mean", "Attainment 8", Scale.SCORE, _HIGHER),
    PublishedMeasure(
        "key_stage_4_sustained_share", "Sustained destination after key stage 4", _SHARE, _HIGHER
    ),
    PublishedMeasure("level_2_by_19_share", "Level 2 by 19", _SHARE, _HIGHER),
    PublishedMeasure("level_3_by_19_share", "Level 3 by 19", _SHARE, _HIGHER),
    PublishedMeasure(
        "participating_16_17_with_sen_share", "In education or training at 16 and 17, SEN", _SHARE, _HIGHER
    ),
    PublishedMeasure("neet_16_17_share", "NEET, aged 16 and 17", _SHARE, _LOWER),
    PublishedMeasure("not_known_16_17_share", "Activity not known, aged 16 and 17", _SHARE, _LOWER),
    PublishedMeasure(
        "neet_or_not_known_16_17_share", "NEET or activity not known at 16 and 17", _SHARE, _LOWER
    ),
    PublishedMeasure("absence_share", "Overall absence", _SHARE, _LOWER),
    PublishedMeasure("unauthorised_absence_share", "Sessions missed without leave", _SHARE, _LOWER),
    PublishedMeasure("persistent_absence_share", "Persistently absent", _SHARE, _LOWER),
    PublishedMeasure("severe_absence_share", "Severely absent", _SHARE, _LOWER),
    PublishedMeasure(
        "part_time_timetable_session_share", "Sessions under a part-time timetable", _SHARE, _LOWER
    ),
    PublishedMeasure("attendance_share", "Attendance", _SHARE, _HIGHER),
    PublishedMeasure("suspensions_a_pupil", "Suspensions for each pupil", Scale.RATIO, _LOWER),
    PublishedMeasure("suspended_share", "Pupils suspended once or more", _SHARE, _LOWER),
    PublishedMeasure(
        "permanent_exclusions_a_pupil", "Permanent exclusions for each pupil", Scale.RATIO, _LOWER
    ),
)
