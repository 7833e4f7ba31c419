WITH "t26" AS (
  SELECT
    "t0"."child_id",
    CASE
      WHEN LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
      THEN SUBSTRING(
        UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', '')),
        CASE
          WHEN (
            0 + 1
          ) >= 1
          THEN 0 + 1
          ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', '')))
        END,
        LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', ''))) - 3
      )
      ELSE 'unknown'
    END AS "district"
  FROM "children" AS "t0"
)
SELECT
  CASE
    WHEN "t67"."place_of_table" = 0
    THEN 'sex+post_16+participation+review+review_decision'
    WHEN "t67"."place_of_table" = 1
    THEN 'age+review+review_decision'
    WHEN "t67"."place_of_table" = 2
    THEN 'primary_need+review+review_decision'
    WHEN "t67"."place_of_table" = 3
    THEN 'ethnicity+review+review_decision'
    WHEN "t67"."place_of_table" = 4
    THEN 'place'
    WHEN "t67"."place_of_table" = 5
    THEN 'place_group+in_area'
    WHEN "t67"."place_of_table" = 6
    THEN 'years_held'
    WHEN "t67"."place_of_table" = 7
    THEN 'place_group+residential'
    WHEN "t67"."place_of_table" = 8
    THEN 'area_part'
    WHEN "t67"."place_of_table" = 9
    THEN 'provision'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t67"."place_of_table" = 0
    THEN "t67"."sex"
    WHEN "t67"."place_of_table" = 1
    THEN "t67"."age"
    WHEN "t67"."place_of_table" = 2
    THEN "t67"."primary_need"
    WHEN "t67"."place_of_table" = 3
    THEN "t67"."ethnicity"
    WHEN "t67"."place_of_table" = 4
    THEN "t67"."place"
    WHEN "t67"."place_of_table" = 5
    THEN "t67"."place"
    WHEN "t67"."place_of_table" = 6
    THEN "t67"."years_held"
    WHEN "t67"."place_of_table" = 7
    THEN "t67"."place"
    WHEN "t67"."place_of_table" = 8
    THEN "t67"."area_part"
    WHEN "t67"."place_of_table" = 9
    THEN "t67"."provision"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t67"."place_of_table" = 0
    THEN "t67"."age"
    WHEN "t67"."place_of_table" = 1
    THEN "t67"."review"
    WHEN "t67"."place_of_table" = 2
    THEN "t67"."review"
    WHEN "t67"."place_of_table" = 3
    THEN "t67"."review"
    WHEN "t67"."place_of_table" = 5
    THEN "t67"."in_area"
    WHEN "t67"."place_of_table" = 7
    THEN "t67"."residential"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t67"."place_of_table" = 0
    THEN "t67"."place"
    WHEN "t67"."place_of_table" = 1
    THEN "t67"."review_decision"
    WHEN "t67"."place_of_table" = 2
    THEN "t67"."review_decision"
    WHEN "t67"."place_of_table" = 3
    THEN "t67"."review_decision"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  CASE WHEN "t67"."place_of_table" = 0 THEN "t67"."review" ELSE CAST(NULL AS TEXT) END AS "group_4",
  CASE
    WHEN "t67"."place_of_table" = 0
    THEN "t67"."review_decision"
    ELSE CAST(NULL AS TEXT)
  END AS "group_5",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t66"."child_id",
    "t66"."request_id",
    "t66"."sex",
    "t66"."ethnicity",
    "t66"."primary_need",
    "t66"."place",
    "t66"."in_area",
    "t66"."residential",
    "t66"."provision",
    "t66"."area_part",
    "t66"."age",
    "t66"."years_held",
    "t66"."review",
    "t66"."review_decision",
    UNNEST(RANGE(0, 10, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t65"."child_id",
      "t65"."request_id",
      "t65"."sex",
      "t65"."ethnicity",
      "t65"."primary_need",
      "t65"."place",
      "t65"."in_area",
      "t65"."residential",
      "t65"."provision",
      "t50"."area_part",
      CASE
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t65"."birth_date") * 100
              ) + EXTRACT(day FROM "t65"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
            )
            THEN 1
            ELSE 0
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t65"."birth_date") * 100
              ) + EXTRACT(day FROM "t65"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
            )
            THEN 1
            ELSE 0
          END
        ) < 3
        THEN '0-2'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t65"."birth_date") * 100
              ) + EXTRACT(day FROM "t65"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
            )
            THEN 1
            ELSE 0
          END
        ) >= 26
        THEN '26+'
        ELSE CAST((
          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t65"."birth_date") * 100
            ) + EXTRACT(day FROM "t65"."birth_date")
          ) > (
            (
              EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
            ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
          )
          THEN 1
          ELSE 0
        END AS TEXT)
      END AS "age",
      CASE
        WHEN (
          2026 - EXTRACT(year FROM "t65"."start_date")
        ) >= 12
        THEN '12+'
        ELSE CAST(2026 - EXTRACT(year FROM "t65"."start_date") AS TEXT)
      END AS "years_held",
      CASE
        WHEN NOT (
          "t65"."start_date" < MAKE_DATE(2025, 1, 1)
        )
        THEN 'not_expected'
        WHEN "t65"."review_meeting" IS NULL
        THEN 'none'
        WHEN "t65"."review_meeting" < MAKE_DATE(2025, 1, 1)
        THEN 'before_year'
        WHEN "t65"."review_meeting" > MAKE_DATE(2025, 12, 31)
        THEN 'after_year'
        ELSE 'in_year'
      END AS "review",
      CASE
        WHEN NOT (
          "t65"."start_date" < MAKE_DATE(2025, 1, 1)
        )
        OR (
          "t65"."review_meeting" IS NULL
        )
        THEN 'not_reviewed'
        WHEN CAST(DATE_DIFF('DAY', "t65"."review_meeting", "t65"."last_review") AS INT) IS NULL
        THEN 'none'
        WHEN CAST(DATE_DIFF('DAY', "t65"."review_meeting", "t65"."last_review") AS INT) <= 28
        THEN 'in_four_weeks'
        ELSE 'later'
      END AS "review_decision"
    FROM (
      SELECT
        "t63"."child_id",
        "t63"."request_id",
        "t63"."received_date",
        "t63"."request_source",
        "t63"."rya",
        "t63"."request_outcome_date",
        "t63"."request_outcome",
        "t63"."request_mediation",
        "t63"."request_tribunal",
        "t63"."exported",
        "t63"."birth_date",
        "t63"."sex",
        "t63"."ethnicity",
        "t63"."start_date",
        "t63"."plan_res",
        "t63"."plan_wbp",
        "t63"."pb",
        "t63"."oa",
        "t63"."dp",
        "t63"."cease_date",
        "t63"."cease_reason",
        "t63"."assessment_outcome",
        "t63"."transfer_la",
        "t63"."res_2023",
        "t63"."wbp_2023",
        "t63"."review_meeting",
        "t63"."review_outcome",
        "t63"."review_draft",
        "t63"."phase_transfer_due_date",
        "t63"."phase_transfer_final_date",
        "t63"."last_review",
        "t63"."primary_need",
        "t63"."urn",
        "t63"."ukprn",
        "t63"."sen_setting",
        "t63"."sen_unit_indicator",
        "t63"."resourced_provision_indicator",
        "t63"."type_code",
        "t63"."la_code",
        "t63"."has_placement",
        "t63"."residential_code",
        CASE
          WHEN "t63"."has_placement" IS NULL
          THEN 'placement_unknown'
          WHEN "t63"."urn" IS NOT NULL
          THEN CASE
            WHEN COALESCE("t63"."sen_unit_indicator", '0') = '1'
            THEN CASE
              WHEN "t63"."type_code" IN ('1', '2', '3', '5', '15')
              THEN 'mainstream_la_maintained_senunit'
              WHEN "t63"."type_code" IN ('6', '11')
              THEN 'mainstream_independent'
              WHEN "t63"."type_code" IN ('7', '12')
              THEN 'special_la_maintained'
              WHEN "t63"."type_code" IN ('8')
              THEN 'special_non_maintained'
              WHEN "t63"."type_code" IN ('10')
              THEN 'special_independent'
              WHEN "t63"."type_code" IN ('14')
              THEN 'ap_pru_la_maintained'
              WHEN "t63"."type_code" IN ('18', '31', '39', '45', '46')
              THEN 'general_fe_tertiary_colleges'
              WHEN "t63"."type_code" IN ('24', '25', '26', '27', '37', '57')
              THEN 'other_schools'
              WHEN "t63"."type_code" IN ('28', '34')
              THEN 'mainstream_academy_senunit'
              WHEN "t63"."type_code" IN ('29', '56')
              THEN 'other_placement_settings'
              WHEN "t63"."type_code" IN ('30')
              THEN 'w_settings'
              WHEN "t63"."type_code" IN ('32')
              THEN 'specialist_post_16_institutions'
              WHEN "t63"."type_code" IN ('33', '36', '44')
              THEN 'special_academy_free'
              WHEN "t63"."type_code" IN ('35', '40', '41')
              THEN 'mainstream_free_school_senunit'
              WHEN "t63"."type_code" IN ('38')
              THEN 'ap_pru_free_school'
              WHEN "t63"."type_code" IN ('42', '43')
              THEN 'ap_pru_academy'
              WHEN "t63"."type_code" IN ('49')
              THEN 'online_provider'
              ELSE 'type_not_known'
            END
            WHEN COALESCE("t63"."resourced_provision_indicator", '0') = '1'
            THEN CASE
              WHEN "t63"."type_code" IN ('1', '2', '3', '5', '15')
              THEN 'mainstream_la_maintained_resourced_provision'
              WHEN "t63"."type_code" IN ('6', '11')
              THEN 'mainstream_independent'
              WHEN "t63"."type_code" IN ('7', '12')
              THEN 'special_la_maintained'
              WHEN "t63"."type_code" IN ('8')
              THEN 'special_non_maintained'
              WHEN "t63"."type_code" IN ('10')
              THEN 'special_independent'
              WHEN "t63"."type_code" IN ('14')
              THEN 'ap_pru_la_maintained'
              WHEN "t63"."type_code" IN ('18', '31', '39', '45', '46')
              THEN 'general_fe_tertiary_colleges'
              WHEN "t63"."type_code" IN ('24', '25', '26', '27', '37', '57')
              THEN 'other_schools'
              WHEN "t63"."type_code" IN ('28', '34')
              THEN 'mainstream_academy_resourced_provision'
              WHEN "t63"."type_code" IN ('29', '56')
              THEN 'other_placement_settings'
              WHEN "t63"."type_code" IN ('30')
              THEN 'w_settings'
              WHEN "t63"."type_code" IN ('32')
              THEN 'specialist_post_16_institutions'
              WHEN "t63"."type_code" IN ('33', '36', '44')
              THEN 'special_academy_free'
              WHEN "t63"."type_code" IN ('35', '40', '41')
              THEN 'mainstream_free_school_resourced_provision'
              WHEN "t63"."type_code" IN ('38')
              THEN 'ap_pru_free_school'
              WHEN "t63"."type_code" IN ('42', '43')
              THEN 'ap_pru_academy'
              WHEN "t63"."type_code" IN ('49')
              THEN 'online_provider'
              ELSE 'type_not_known'
            END
            ELSE CASE
              WHEN "t63"."type_code" IN ('1', '2', '3', '5', '15')
              THEN 'mainstream_la_maintained'
              WHEN "t63"."type_code" IN ('6', '11')
              THEN 'mainstream_independent'
              WHEN "t63"."type_code" IN ('7', '12')
              THEN 'special_la_maintained'
              WHEN "t63"."type_code" IN ('8')
              THEN 'special_non_maintained'
              WHEN "t63"."type_code" IN ('10')
              THEN 'special_independent'
              WHEN "t63"."type_code" IN ('14')
              THEN 'ap_pru_la_maintained'
              WHEN "t63"."type_code" IN ('18', '31', '39', '45', '46')
              THEN 'general_fe_tertiary_colleges'
              WHEN "t63"."type_code" IN ('24', '25', '26', '27', '37', '57')
              THEN 'other_schools'
              WHEN "t63"."type_code" IN ('28', '34')
              THEN 'mainstream_academy'
              WHEN "t63"."type_code" IN ('29', '56')
              THEN 'other_placement_settings'
              WHEN "t63"."type_code" IN ('30')
              THEN 'w_settings'
              WHEN "t63"."type_code" IN ('32')
              THEN 'specialist_post_16_institutions'
              WHEN "t63"."type_code" IN ('33', '36', '44')
              THEN 'special_academy_free'
              WHEN "t63"."type_code" IN ('35', '40', '41')
              THEN 'mainstream_free_school'
              WHEN "t63"."type_code" IN ('38')
              THEN 'ap_pru_free_school'
              WHEN "t63"."type_code" IN ('42', '43')
              THEN 'ap_pru_academy'
              WHEN "t63"."type_code" IN ('49')
              THEN 'online_provider'
              ELSE 'type_not_known'
            END
          END
          WHEN "t63"."ukprn" IS NOT NULL
          THEN 'ukrlp_provider'
          WHEN COALESCE(
            "t63"."birth_date" BETWEEN MAKE_DATE(2009, 9, 1) AND MAKE_DATE(2020, 12, 31),
            FALSE
          )
          THEN CASE
            WHEN "t63"."sen_setting" IN ('OLA')
            THEN 'other_arrangements_la'
            WHEN "t63"."sen_setting" IN ('OPA')
            THEN 'other_arrangements_parents'
            WHEN "t63"."sen_setting" IN ('EHE')
            THEN 'elective_home_education'
            WHEN "t63"."sen_setting" IN ('EYP')
            THEN 'nm_early_years'
            WHEN "t63"."sen_setting" IN ('OTH')
            THEN 'other_placement_settings'
            WHEN "t63"."sen_setting" IN ('NEET')
            THEN 'neet'
            WHEN "t63"."sen_setting" IN ('NIEC')
            THEN 'neet_ntci'
            WHEN "t63"."sen_setting" IN ('NIEO')
            THEN 'neet_other_csa'
            ELSE 'placement_unknown'
          END
          ELSE CASE
            WHEN "t63"."sen_setting" IN ('OLA')
            THEN 'other_arrangements_la'
            WHEN "t63"."sen_setting" IN ('OPA')
            THEN 'other_arrangements_parents'
            WHEN "t63"."sen_setting" IN ('EHE')
            THEN 'elective_home_education'
            WHEN "t63"."sen_setting" IN ('EYP')
            THEN 'nm_early_years'
            WHEN "t63"."sen_setting" IN ('OTH')
            THEN 'other_placement_settings'
            WHEN "t63"."sen_setting" IN ('NEET')
            THEN 'neet'
            WHEN "t63"."sen_setting" IN ('NIEC')
            THEN 'neet_ntci'
            WHEN "t63"."sen_setting" IN ('NIEO')
            THEN 'neet_other'
            ELSE 'placement_unknown'
          END
        END AS "place",
        CASE
          WHEN "t63"."type_code" IN (
            '1',
            '2',
            '3',
            '5',
            '6',
            '7',
            '8',
            '10',
            '11',
            '12',
            '14',
            '15',
            '18',
            '24',
            '25',
            '26',
            '27',
            '28',
            '30',
            '31',
            '32',
            '33',
            '34',
            '35',
            '36',
            '37',
            '38',
            '39',
            '40',
            '41',
            '42',
            '43',
            '44',
            '45',
            '46',
            '49',
            '57'
          )
          AND (
            COALESCE("t63"."la_code", '') = '999'
          )
          THEN 'in'
          WHEN "t63"."type_code" IN (
            '1',
            '2',
            '3',
            '5',
            '6',
            '7',
            '8',
            '10',
            '11',
            '12',
            '14',
            '15',
            '18',
            '24',
            '25',
            '26',
            '27',
            '28',
            '30',
            '31',
            '32',
            '33',
            '34',
            '35',
            '36',
            '37',
            '38',
            '39',
            '40',
            '41',
            '42',
            '43',
            '44',
            '45',
            '46',
            '49',
            '57'
          )
          THEN 'out'
          WHEN "t63"."type_code" IN (
            '1',
            '2',
            '3',
            '5',
            '6',
            '7',
            '8',
            '10',
            '11',
            '12',
            '14',
            '15',
            '18',
            '24',
            '25',
            '26',
            '27',
            '28',
            '29',
            '30',
            '31',
            '32',
            '33',
            '34',
            '35',
            '36',
            '37',
            '38',
            '39',
            '40',
            '41',
            '42',
            '43',
            '44',
            '45',
            '46',
            '49',
            '56',
            '57'
          )
          THEN 'neither'
          WHEN (
            "t63"."urn" IS NULL
          )
          AND (
            (
              "t63"."ukprn" IS NOT NULL
            )
            OR "t63"."sen_setting" IN ('OLA', 'OPA', 'EHE', 'EYP', 'OTH', 'NEET', 'NIEC', 'NIEO')
          )
          THEN 'neither'
          ELSE 'unknown'
        END AS "in_area",
        CASE
          WHEN COALESCE("t63"."residential_code", "t63"."res_2023") IN ('A')
          THEN 'A'
          WHEN COALESCE("t63"."residential_code", "t63"."res_2023") IN ('B')
          THEN 'B'
          ELSE 'none'
        END AS "residential",
        CASE
          WHEN COALESCE("t63"."sen_unit_indicator", '0') = '1'
          THEN 'sen_unit'
          WHEN COALESCE("t63"."resourced_provision_indicator", '0') = '1'
          THEN 'resourced'
          ELSE 'neither'
        END AS "provision"
      FROM (
        SELECT
          "t62".*
          EXCLUDE ("request_id_right")
        FROM (
          SELECT
            "t61"."child_id",
            "t61"."request_id",
            "t61"."received_date",
            "t61"."request_source",
            "t61"."rya",
            "t61"."request_outcome_date",
            "t61"."request_outcome",
            "t61"."request_mediation",
            "t61"."request_tribunal",
            "t61"."exported",
            "t61"."birth_date",
            "t61"."sex",
            "t61"."ethnicity",
            "t61"."start_date",
            "t61"."plan_res",
            "t61"."plan_wbp",
            "t61"."pb",
            "t61"."oa",
            "t61"."dp",
            "t61"."cease_date",
            "t61"."cease_reason",
            "t61"."assessment_outcome",
            "t61"."transfer_la",
            "t61"."res_2023",
            "t61"."wbp_2023",
            "t61"."review_meeting",
            "t61"."review_outcome",
            "t61"."review_draft",
            "t61"."phase_transfer_due_date",
            "t61"."phase_transfer_final_date",
            "t61"."last_review",
            "t61"."primary_need",
            "t61"."urn",
            "t61"."ukprn",
            "t61"."sen_setting",
            "t61"."sen_unit_indicator",
            "t61"."resourced_provision_indicator",
            "t61"."type_code",
            "t61"."la_code",
            "t61"."has_placement",
            "t28"."request_id" AS "request_id_right",
            "t28"."residential_code"
          FROM (
            SELECT
              "t59".*
              EXCLUDE ("request_id_right")
            FROM (
              SELECT
                "t58"."child_id",
                "t58"."request_id",
                "t58"."received_date",
                "t58"."request_source",
                "t58"."rya",
                "t58"."request_outcome_date",
                "t58"."request_outcome",
                "t58"."request_mediation",
                "t58"."request_tribunal",
                "t58"."exported",
                "t58"."birth_date",
                "t58"."sex",
                "t58"."ethnicity",
                "t58"."start_date",
                "t58"."plan_res",
                "t58"."plan_wbp",
                "t58"."pb",
                "t58"."oa",
                "t58"."dp",
                "t58"."cease_date",
                "t58"."cease_reason",
                "t58"."assessment_outcome",
                "t58"."transfer_la",
                "t58"."res_2023",
                "t58"."wbp_2023",
                "t58"."review_meeting",
                "t58"."review_outcome",
                "t58"."review_draft",
                "t58"."phase_transfer_due_date",
                "t58"."phase_transfer_final_date",
                "t58"."last_review",
                "t58"."primary_need",
                "t45"."request_id" AS "request_id_right",
                "t45"."urn",
                "t45"."ukprn",
                "t45"."sen_setting",
                "t45"."sen_unit_indicator",
                "t45"."resourced_provision_indicator",
                "t45"."type_code",
                "t45"."la_code",
                "t45"."has_placement"
              FROM (
                SELECT
                  "t56".*
                  EXCLUDE ("need")
                FROM (
                  SELECT
                    "t55"."child_id",
                    "t55"."request_id",
                    "t55"."received_date",
                    "t55"."request_source",
                    "t55"."rya",
                    "t55"."request_outcome_date",
                    "t55"."request_outcome",
                    "t55"."request_mediation",
                    "t55"."request_tribunal",
                    "t55"."exported",
                    "t55"."birth_date",
                    "t55"."sex",
                    "t55"."ethnicity",
                    "t55"."start_date",
                    "t55"."plan_res",
                    "t55"."plan_wbp",
                    "t55"."pb",
                    "t55"."oa",
                    "t55"."dp",
                    "t55"."cease_date",
                    "t55"."cease_reason",
                    "t55"."assessment_outcome",
                    "t55"."transfer_la",
                    "t55"."res_2023",
                    "t55"."wbp_2023",
                    "t55"."review_meeting",
                    "t55"."review_outcome",
                    "t55"."review_draft",
                    "t55"."phase_transfer_due_date",
                    "t55"."phase_transfer_final_date",
                    "t55"."last_review",
                    "t55"."need",
                    CASE
                      WHEN "t55"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t55"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t55"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t55"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t55"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t55"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t55"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t55"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t55"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t55"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t55"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t55"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      ELSE 'unknown'
                    END AS "primary_need"
                  FROM (
                    SELECT
                      "t54".*
                      EXCLUDE ("request_id_right")
                    FROM (
                      SELECT
                        "t53"."child_id",
                        "t53"."request_id",
                        "t53"."received_date",
                        "t53"."request_source",
                        "t53"."rya",
                        "t53"."request_outcome_date",
                        "t53"."request_outcome",
                        "t53"."request_mediation",
                        "t53"."request_tribunal",
                        "t53"."exported",
                        "t53"."birth_date",
                        "t53"."sex",
                        "t53"."ethnicity",
                        "t53"."start_date",
                        "t53"."plan_res",
                        "t53"."plan_wbp",
                        "t53"."pb",
                        "t53"."oa",
                        "t53"."dp",
                        "t53"."cease_date",
                        "t53"."cease_reason",
                        "t53"."assessment_outcome",
                        "t53"."transfer_la",
                        "t53"."res_2023",
                        "t53"."wbp_2023",
                        "t53"."review_meeting",
                        "t53"."review_outcome",
                        "t53"."review_draft",
                        "t53"."phase_transfer_due_date",
                        "t53"."phase_transfer_final_date",
                        "t53"."last_review",
                        "t24"."request_id" AS "request_id_right",
                        "t24"."need"
                      FROM (
                        SELECT
                          "t51".*
                          EXCLUDE ("request_id_right")
                        FROM (
                          SELECT
                            "t48"."child_id",
                            "t48"."request_id",
                            "t48"."received_date",
                            "t48"."request_source",
                            "t48"."rya",
                            "t48"."request_outcome_date",
                            "t48"."request_outcome",
                            "t48"."request_mediation",
                            "t48"."request_tribunal",
                            "t48"."exported",
                            "t48"."birth_date",
                            "t48"."sex",
                            "t48"."ethnicity",
                            "t48"."start_date",
                            "t48"."plan_res",
                            "t48"."plan_wbp",
                            "t48"."pb",
                            "t48"."oa",
                            "t48"."dp",
                            "t48"."cease_date",
                            "t48"."cease_reason",
                            "t48"."assessment_outcome",
                            "t19"."request_id" AS "request_id_right",
                            "t19"."transfer_la",
                            "t19"."res_2023",
                            "t19"."wbp_2023",
                            "t19"."review_meeting",
                            "t19"."review_outcome",
                            "t19"."review_draft",
                            "t19"."phase_transfer_due_date",
                            "t19"."phase_transfer_final_date",
                            "t19"."last_review"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t38".*
                                EXCLUDE ("request_id_right")
                              FROM (
                                SELECT
                                  "t36"."child_id",
                                  "t36"."request_id",
                                  "t36"."received_date",
                                  "t36"."request_source",
                                  "t36"."rya",
                                  "t36"."request_outcome_date",
                                  "t36"."request_outcome",
                                  "t36"."request_mediation",
                                  "t36"."request_tribunal",
                                  "t36"."exported",
                                  "t36"."birth_date",
                                  "t36"."sex",
                                  "t36"."ethnicity",
                                  "t12"."start_date",
                                  "t12"."plan_res",
                                  "t12"."plan_wbp",
                                  "t12"."pb",
                                  "t12"."oa",
                                  "t12"."dp",
                                  "t12"."cease_date",
                                  "t12"."cease_reason",
                                  "t17"."request_id" AS "request_id_right",
                                  "t17"."assessment_outcome"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t10"."child_id",
                                      "t10"."request_id",
                                      "t10"."received_date",
                                      "t10"."request_source",
                                      "t10"."rya",
                                      "t10"."request_outcome_date",
                                      "t10"."request_outcome",
                                      "t10"."request_mediation",
                                      "t10"."request_tribunal",
                                      "t10"."exported",
                                      "t20"."birth_date",
                                      "t20"."sex",
                                      "t20"."ethnicity"
                                    FROM "requests" AS "t10"
                                    INNER JOIN (
                                      SELECT
                                        "t0"."child_id",
                                        "t0"."birth_date",
                                        CASE WHEN "t0"."sex" IN ('M', 'F') THEN "t0"."sex" ELSE 'unknown' END AS "sex",
                                        CASE
                                          WHEN "t0"."ethnicity_group" IN (
                                            'WBRI',
                                            'WIRI',
                                            'WIRT',
                                            'WROM',
                                            'WOTH',
                                            'MWBC',
                                            'MWBA',
                                            'MWAS',
                                            'MOTH',
                                            'AIND',
                                            'APKN',
                                            'ABAN',
                                            'CHNE',
                                            'AOTH',
                                            'BCRB',
                                            'BAFR',
                                            'BOTH',
                                            'OOTH'
                                          )
                                          THEN "t0"."ethnicity_group"
                                          ELSE 'unclassified'
                                        END AS "ethnicity"
                                      FROM "children" AS "t0"
                                    ) AS "t20"
                                      ON "t10"."child_id" = "t20"."child_id"
                                  ) AS "t27"
                                  WHERE
                                    NOT (
                                      COALESCE("t27"."request_outcome", '') IN ('N', 'A', 'W')
                                    )
                                    AND "t27"."exported" IS NULL
                                ) AS "t36"
                                INNER JOIN (
                                  SELECT
                                    "t5".*
                                    EXCLUDE ("child_id")
                                  FROM "named_plan" AS "t5"
                                ) AS "t12"
                                  ON "t36"."request_id" = "t12"."request_id"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t6"."request_id",
                                    "t6"."assessment_outcome"
                                  FROM "assessment" AS "t6"
                                ) AS "t17"
                                  ON "t36"."request_id" = "t17"."request_id"
                              ) AS "t38"
                            ) AS "t41"
                            WHERE
                              "t41"."start_date" <= MAKE_DATE(2026, 1, 15)
                              AND NOT (
                                COALESCE("t41"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t48"
                          LEFT OUTER JOIN (
                            SELECT
                              "t8"."request_id",
                              "t8"."transfer_la",
                              "t8"."res" AS "res_2023",
                              "t8"."wbp" AS "wbp_2023",
                              "t8"."review_meeting",
                              "t8"."review_outcome",
                              "t8"."review_draft",
                              "t8"."phase_transfer_due_date",
                              "t8"."phase_transfer_final_date",
                              "t8"."last_review"
                            FROM (
                              SELECT
                                "t4".*
                                EXCLUDE ("child_id")
                              FROM "active_plans" AS "t4"
                            ) AS "t8"
                          ) AS "t19"
                            ON "t48"."request_id" = "t19"."request_id"
                        ) AS "t51"
                      ) AS "t53"
                      LEFT OUTER JOIN (
                        SELECT
                          "t15"."request_id",
                          MIN("t15"."sen_type") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM "sen_need" AS "t3"
                          WHERE
                            "t3"."sen_type_rank" = '1'
                        ) AS "t15"
                        GROUP BY
                          1
                      ) AS "t24"
                        ON "t53"."request_id" = "t24"."request_id"
                    ) AS "t54"
                  ) AS "t55"
                ) AS "t56"
              ) AS "t58"
              LEFT OUTER JOIN (
                SELECT
                  "t42"."request_id",
                  "t42"."urn",
                  "t42"."ukprn",
                  "t42"."sen_setting",
                  "t42"."sen_unit_indicator",
                  "t42"."resourced_provision_indicator",
                  "t42"."type_code",
                  "t42"."la_code",
                  TRUE AS "has_placement"
                FROM (
                  SELECT
                    "t39".*
                    EXCLUDE ("urn_right")
                  FROM (
                    SELECT
                      "t37"."request_id",
                      "t37"."urn",
                      "t37"."ukprn",
                      "t37"."sen_setting",
                      "t37"."sen_unit_indicator",
                      "t37"."resourced_provision_indicator",
                      "t14"."urn" AS "urn_right",
                      "t14"."type_code",
                      "t14"."la_code"
                    FROM (
                      SELECT
                        "t31"."request_id",
                        "t31"."urn",
                        "t31"."ukprn",
                        "t31"."sen_setting",
                        "t31"."sen_unit_indicator",
                        "t31"."resourced_provision_indicator"
                      FROM (
                        SELECT
                          "t22"."child_id",
                          "t22"."request_id",
                          "t22"."urn",
                          "t22"."ukprn",
                          "t22"."sen_setting",
                          "t22"."sen_setting_other",
                          "t22"."placement_rank",
                          "t22"."entry_date",
                          "t22"."leaving_date",
                          "t22"."attendance_pattern",
                          "t22"."sen_unit_indicator",
                          "t22"."resourced_provision_indicator",
                          "t22"."res",
                          "t22"."wbp",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t22"."request_id"
                            ORDER BY COALESCE("t22"."entry_date", MAKE_DATE(1900, 1, 1)) DESC, COALESCE("t22"."urn", '') ASC, COALESCE("t22"."ukprn", '') ASC, COALESCE("t22"."sen_setting", '') ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place_in_order"
                        FROM (
                          SELECT
                            *
                          FROM "placement_detail" AS "t1"
                          WHERE
                            NOT (
                              COALESCE("t1"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                            )
                            AND NOT (
                              COALESCE("t1"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                            AND "t1"."placement_rank" = '1'
                        ) AS "t22"
                      ) AS "t31"
                      WHERE
                        "t31"."place_in_order" = 0
                    ) AS "t37"
                    LEFT OUTER JOIN (
                      SELECT
                        "t2"."urn",
                        "t2"."type_code",
                        "t2"."la_code"
                      FROM "establishment" AS "t2"
                    ) AS "t14"
                      ON "t37"."urn" = "t14"."urn"
                  ) AS "t39"
                ) AS "t42"
              ) AS "t45"
                ON "t58"."request_id" = "t45"."request_id"
            ) AS "t59"
          ) AS "t61"
          LEFT OUTER JOIN (
            SELECT
              "t21"."request_id",
              MAX("t21"."res") AS "residential_code"
            FROM (
              SELECT
                *
              FROM "placement_detail" AS "t1"
              WHERE
                NOT (
                  COALESCE("t1"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                )
                AND NOT (
                  COALESCE("t1"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                )
                AND "t1"."res" IN ('A', 'B')
            ) AS "t21"
            GROUP BY
              1
          ) AS "t28"
            ON "t61"."request_id" = "t28"."request_id"
        ) AS "t62"
      ) AS "t63"
    ) AS "t65"
    INNER JOIN (
      SELECT
        "t30"."child_id",
        CASE
          WHEN "t30"."district" = 'unknown'
          THEN 'unknown'
          WHEN "t46"."place_in_order" IS NULL
          THEN 'other'
          ELSE "t30"."district"
        END AS "area_part"
      FROM "t26" AS "t30"
      LEFT OUTER JOIN (
        SELECT
          "t40"."district",
          "t40"."place_in_order"
        FROM (
          SELECT
            "t35"."district",
            "t35"."children",
            ROW_NUMBER() OVER (
              ORDER BY "t35"."children" DESC, "t35"."district" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place_in_order"
          FROM (
            SELECT
              "t32"."district",
              COUNT(*) AS "children"
            FROM (
              SELECT
                *
              FROM "t26" AS "t29"
              WHERE
                "t29"."district" <> 'unknown'
            ) AS "t32"
            GROUP BY
              1
          ) AS "t35"
        ) AS "t40"
        WHERE
          "t40"."place_in_order" < 30
      ) AS "t46"
        ON "t30"."district" = "t46"."district"
    ) AS "t50"
      ON "t65"."child_id" = "t50"."child_id"
  ) AS "t66"
) AS "t67"
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6
