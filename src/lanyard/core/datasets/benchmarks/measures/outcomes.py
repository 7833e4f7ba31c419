"""Measures of pupils and young people: who they are, attendance, achievement, destinations."""

from lanyard.core.datasets.benchmarks.declare import Better, PublishedMeasure, Scale

_SHARE = Scale.PROPORTION
_HIGHER, _LOWER = Better.HIGHER, Better.LOWER

MEASURES = (
    PublishedMeasure("pupils_with_plan_share", "Share of pupils with a plan", _SHARE),
    PublishedMeasure("pupils_on_sen_support_share", "Share of pupils on SEN support", _SHARE),
    PublishedMeasure("looked_after_with_plan_share", "Share of looked-after children with a plan", _SHARE),
    PublishedMeasure(
        "looked_after_on_sen_support_share", "Share of looked-after children on SEN support", _SHARE
    ),
    PublishedMeasure("in_need_with_plan_share", "Share of children in need with a plan", _SHARE),
    PublishedMeasure("in_need_on_sen_support_share", "Share of children in need on SEN support", _SHARE),
    PublishedMeasure(
        "two_year_review_with_asq_share", "Children of 2 to 2½ reviewed with ASQ-3", _SHARE, _HIGHER
    ),
    PublishedMeasure("good_level_of_development_share", "Good level of development at 5", _SHARE, _HIGHER),
    PublishedMeasure("phonics_share", "Phonics standard in year 1", _SHARE, _HIGHER),
    PublishedMeasure(
        "reading_writing_maths_share", "Expected standard at key stage 2, all three", _SHARE, _HIGHER
    ),
    PublishedMeasure("attainment_8_score", "Attainment 8 score", Scale.SCORE, _HIGHER),
    PublishedMeasure(
        "sustained_destination_share", "Sustained education, work or training after 16", _SHARE, _HIGHER
    ),
    PublishedMeasure("level_2_by_19_share", "Level 2 by the age of 19", _SHARE, _HIGHER),
    PublishedMeasure("level_3_by_19_share", "Level 3 by the age of 19", _SHARE, _HIGHER),
    PublishedMeasure(
        "participating_16_17_with_sen_share", "In education or training at 16 and 17, SEN", _SHARE, _HIGHER
    ),
    PublishedMeasure("neet_16_17_share", "NEET at 16 and 17", _SHARE, _LOWER),
    PublishedMeasure("not_known_16_17_share", "Activity not known at 16 and 17", _SHARE, _LOWER),
    PublishedMeasure(
        "neet_or_not_known_16_17_share", "NEET or activity not known at 16 and 17", _SHARE, _LOWER
    ),
    PublishedMeasure("absence_share", "Sessions missed", _SHARE, _LOWER),
    PublishedMeasure("unauthorised_absence_share", "Sessions missed without leave", _SHARE, _LOWER),
    PublishedMeasure("persistent_absence_share", "Pupils who miss 10% or more", _SHARE, _LOWER),
    PublishedMeasure("severe_absence_share", "Pupils who miss 50% or more", _SHARE, _LOWER),
    PublishedMeasure("part_time_timetable_share", "Sessions on a part-time timetable", _SHARE, _LOWER),
    PublishedMeasure("attendance_share", "Sessions attended", _SHARE, _HIGHER),
    PublishedMeasure("suspension_rate", "Suspensions for each pupil", Scale.RATIO, _LOWER),
    PublishedMeasure("suspended_share", "Pupils suspended once or more", _SHARE, _LOWER),
    PublishedMeasure("permanent_exclusion_rate", "Permanent exclusions for each pupil", Scale.RATIO, _LOWER),
)
