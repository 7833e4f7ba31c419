WITH "t54" AS (
  SELECT
    "t53"."child_id",
    "t53"."request_id",
    "t53"."sex",
    "t53"."ethnicity",
    "t53"."primary_need",
    CASE
      WHEN "t53"."has_placement" IS NULL
      THEN 'placement_unknown'
      WHEN "t53"."urn" IS NOT NULL
      THEN CASE
        WHEN COALESCE("t53"."sen_unit_indicator", '0') = '1'
        THEN CASE
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_la_maintained')
          THEN 'mainstream_la_maintained_senunit'
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_academy')
          THEN 'mainstream_academy_senunit'
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_free_school')
          THEN 'mainstream_free_school_senunit'
          ELSE CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END
        END
        WHEN COALESCE("t53"."resourced_provision_indicator", '0') = '1'
        THEN CASE
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_la_maintained')
          THEN 'mainstream_la_maintained_resourced_provision'
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_academy')
          THEN 'mainstream_academy_resourced_provision'
          WHEN CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END IN ('mainstream_free_school')
          THEN 'mainstream_free_school_resourced_provision'
          ELSE CASE
            WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
            THEN 'mainstream_la_maintained'
            WHEN "t53"."type_code" IN ('6', '11')
            THEN 'mainstream_independent'
            WHEN "t53"."type_code" IN ('7', '12')
            THEN 'special_la_maintained'
            WHEN "t53"."type_code" IN ('8')
            THEN 'special_non_maintained'
            WHEN "t53"."type_code" IN ('10')
            THEN 'special_independent'
            WHEN "t53"."type_code" IN ('14')
            THEN 'ap_pru_la_maintained'
            WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
            THEN 'general_fe_tertiary_colleges'
            WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
            THEN 'other_schools'
            WHEN "t53"."type_code" IN ('28', '34')
            THEN 'mainstream_academy'
            WHEN "t53"."type_code" IN ('29', '56')
            THEN 'other_placement_settings'
            WHEN "t53"."type_code" IN ('30')
            THEN 'w_settings'
            WHEN "t53"."type_code" IN ('32')
            THEN 'specialist_post_16_institutions'
            WHEN "t53"."type_code" IN ('33', '36', '44')
            THEN 'special_academy_free'
            WHEN "t53"."type_code" IN ('35', '40', '41')
            THEN 'mainstream_free_school'
            WHEN "t53"."type_code" IN ('38')
            THEN 'ap_pru_free_school'
            WHEN "t53"."type_code" IN ('42', '43')
            THEN 'ap_pru_academy'
            WHEN "t53"."type_code" IN ('49')
            THEN 'online_provider'
            ELSE 'type_not_known'
          END
        END
        ELSE CASE
          WHEN "t53"."type_code" IN ('1', '2', '3', '5', '15')
          THEN 'mainstream_la_maintained'
          WHEN "t53"."type_code" IN ('6', '11')
          THEN 'mainstream_independent'
          WHEN "t53"."type_code" IN ('7', '12')
          THEN 'special_la_maintained'
          WHEN "t53"."type_code" IN ('8')
          THEN 'special_non_maintained'
          WHEN "t53"."type_code" IN ('10')
          THEN 'special_independent'
          WHEN "t53"."type_code" IN ('14')
          THEN 'ap_pru_la_maintained'
          WHEN "t53"."type_code" IN ('18', '31', '39', '45', '46')
          THEN 'general_fe_tertiary_colleges'
          WHEN "t53"."type_code" IN ('24', '25', '26', '27', '37', '57')
          THEN 'other_schools'
          WHEN "t53"."type_code" IN ('28', '34')
          THEN 'mainstream_academy'
          WHEN "t53"."type_code" IN ('29', '56')
          THEN 'other_placement_settings'
          WHEN "t53"."type_code" IN ('30')
          THEN 'w_settings'
          WHEN "t53"."type_code" IN ('32')
          THEN 'specialist_post_16_institutions'
          WHEN "t53"."type_code" IN ('33', '36', '44')
          THEN 'special_academy_free'
          WHEN "t53"."type_code" IN ('35', '40', '41')
          THEN 'mainstream_free_school'
          WHEN "t53"."type_code" IN ('38')
          THEN 'ap_pru_free_school'
          WHEN "t53"."type_code" IN ('42', '43')
          THEN 'ap_pru_academy'
          WHEN "t53"."type_code" IN ('49')
          THEN 'online_provider'
          ELSE 'type_not_known'
        END
      END
      WHEN "t53"."ukprn" IS NOT NULL
      THEN 'ukrlp_provider'
      WHEN COALESCE(
        "t53"."birth_date" BETWEEN MAKE_DATE(2009, 9, 1) AND MAKE_DATE(2020, 12, 31),
        FALSE
      )
      THEN CASE
        WHEN "t53"."sen_setting" IN ('OLA')
        THEN 'other_arrangements_la'
        WHEN "t53"."sen_setting" IN ('OPA')
        THEN 'other_arrangements_parents'
        WHEN "t53"."sen_setting" IN ('EHE')
        THEN 'elective_home_education'
        WHEN "t53"."sen_setting" IN ('EYP')
        THEN 'nm_early_years'
        WHEN "t53"."sen_setting" IN ('OTH')
        THEN 'other_placement_settings'
        WHEN "t53"."sen_setting" IN ('NEET')
        THEN 'neet'
        WHEN "t53"."sen_setting" IN ('NIEC')
        THEN 'neet_ntci'
        WHEN "t53"."sen_setting" IN ('NIEO')
        THEN 'neet_other_csa'
        ELSE 'placement_unknown'
      END
      ELSE CASE
        WHEN "t53"."sen_setting" IN ('OLA')
        THEN 'other_arrangements_la'
        WHEN "t53"."sen_setting" IN ('OPA')
        THEN 'other_arrangements_parents'
        WHEN "t53"."sen_setting" IN ('EHE')
        THEN 'elective_home_education'
        WHEN "t53"."sen_setting" IN ('EYP')
        THEN 'nm_early_years'
        WHEN "t53"."sen_setting" IN ('OTH')
        THEN 'other_placement_settings'
        WHEN "t53"."sen_setting" IN ('NEET')
        THEN 'neet'
        WHEN "t53"."sen_setting" IN ('NIEC')
        THEN 'neet_ntci'
        WHEN "t53"."sen_setting" IN ('NIEO')
        THEN 'neet_other'
        ELSE 'placement_unknown'
      END
    END AS "place",
    CASE
      WHEN "t53"."type_code" IN (
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
        COALESCE("t53"."la_code", '') = '999'
      )
      THEN 'in'
      WHEN "t53"."type_code" IN (
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
      WHEN "t53"."type_code" IN (
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
        "t53"."urn" IS NULL
      )
      AND (
        (
          "t53"."ukprn" IS NOT NULL
        )
        OR "t53"."sen_setting" IN ('OLA', 'OPA', 'EHE', 'EYP', 'OTH', 'NEET', 'NIEC', 'NIEO')
      )
      THEN 'neither'
      ELSE 'unknown'
    END AS "in_area",
    CASE
      WHEN COALESCE("t53"."residential_code", "t53"."res_2023") IN ('A')
      THEN 'A'
      WHEN COALESCE("t53"."residential_code", "t53"."res_2023") IN ('B')
      THEN 'B'
      ELSE 'none'
    END AS "residential",
    CASE
      WHEN COALESCE("t53"."sen_unit_indicator", '0') = '1'
      THEN 'sen_unit'
      WHEN COALESCE("t53"."resourced_provision_indicator", '0') = '1'
      THEN 'resourced'
      ELSE 'neither'
    END AS "provision",
    CASE
      WHEN (
        (
          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t53"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t53"."birth_date") * 100
            ) + EXTRACT(day FROM "t53"."birth_date")
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
          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t53"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t53"."birth_date") * 100
            ) + EXTRACT(day FROM "t53"."birth_date")
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
          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t53"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t53"."birth_date") * 100
            ) + EXTRACT(day FROM "t53"."birth_date")
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
        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t53"."birth_date")
      ) - CASE
        WHEN (
          (
            EXTRACT(month FROM "t53"."birth_date") * 100
          ) + EXTRACT(day FROM "t53"."birth_date")
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
        2026 - EXTRACT(year FROM "t53"."start_date")
      ) >= 12
      THEN '12+'
      ELSE CAST(2026 - EXTRACT(year FROM "t53"."start_date") AS TEXT)
    END AS "years_held",
    CASE
      WHEN NOT (
        "t53"."start_date" < MAKE_DATE(2025, 1, 1)
      )
      THEN 'not_expected'
      WHEN "t53"."review_meeting" IS NULL
      THEN 'none'
      WHEN "t53"."review_meeting" < MAKE_DATE(2025, 1, 1)
      THEN 'before_year'
      WHEN "t53"."review_meeting" > MAKE_DATE(2025, 12, 31)
      THEN 'after_year'
      ELSE 'in_year'
    END AS "review",
    CASE
      WHEN NOT (
        "t53"."start_date" < MAKE_DATE(2025, 1, 1)
      )
      OR (
        "t53"."review_meeting" IS NULL
      )
      THEN 'not_reviewed'
      WHEN CAST(DATE_DIFF('DAY', "t53"."review_meeting", "t53"."last_review") AS INT) IS NULL
      THEN 'none'
      WHEN CAST(DATE_DIFF('DAY', "t53"."review_meeting", "t53"."last_review") AS INT) <= 28
      THEN 'in_four_weeks'
      ELSE 'later'
    END AS "review_decision"
  FROM (
    SELECT
      "t52".*
      EXCLUDE ("request_id_right")
    FROM (
      SELECT
        "t51"."child_id",
        "t51"."request_id",
        "t51"."received_date",
        "t51"."request_source",
        "t51"."rya",
        "t51"."request_outcome_date",
        "t51"."request_outcome",
        "t51"."request_mediation",
        "t51"."request_tribunal",
        "t51"."exported",
        "t51"."birth_date",
        "t51"."sex",
        "t51"."ethnicity",
        "t51"."start_date",
        "t51"."plan_res",
        "t51"."plan_wbp",
        "t51"."pb",
        "t51"."oa",
        "t51"."dp",
        "t51"."cease_date",
        "t51"."cease_reason",
        "t51"."assessment_outcome",
        "t51"."transfer_la",
        "t51"."res_2023",
        "t51"."wbp_2023",
        "t51"."review_meeting",
        "t51"."review_outcome",
        "t51"."review_draft",
        "t51"."phase_transfer_due_date",
        "t51"."phase_transfer_final_date",
        "t51"."last_review",
        "t51"."primary_need",
        "t51"."urn",
        "t51"."ukprn",
        "t51"."sen_setting",
        "t51"."sen_unit_indicator",
        "t51"."resourced_provision_indicator",
        "t51"."type_code",
        "t51"."la_code",
        "t51"."has_placement",
        "t26"."request_id" AS "request_id_right",
        "t26"."residential_code"
      FROM (
        SELECT
          "t49".*
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
            "t48"."transfer_la",
            "t48"."res_2023",
            "t48"."wbp_2023",
            "t48"."review_meeting",
            "t48"."review_outcome",
            "t48"."review_draft",
            "t48"."phase_transfer_due_date",
            "t48"."phase_transfer_final_date",
            "t48"."last_review",
            "t48"."primary_need",
            "t38"."request_id" AS "request_id_right",
            "t38"."urn",
            "t38"."ukprn",
            "t38"."sen_setting",
            "t38"."sen_unit_indicator",
            "t38"."resourced_provision_indicator",
            "t38"."type_code",
            "t38"."la_code",
            "t38"."has_placement"
          FROM (
            SELECT
              "t46".*
              EXCLUDE ("need")
            FROM (
              SELECT
                "t45"."child_id",
                "t45"."request_id",
                "t45"."received_date",
                "t45"."request_source",
                "t45"."rya",
                "t45"."request_outcome_date",
                "t45"."request_outcome",
                "t45"."request_mediation",
                "t45"."request_tribunal",
                "t45"."exported",
                "t45"."birth_date",
                "t45"."sex",
                "t45"."ethnicity",
                "t45"."start_date",
                "t45"."plan_res",
                "t45"."plan_wbp",
                "t45"."pb",
                "t45"."oa",
                "t45"."dp",
                "t45"."cease_date",
                "t45"."cease_reason",
                "t45"."assessment_outcome",
                "t45"."transfer_la",
                "t45"."res_2023",
                "t45"."wbp_2023",
                "t45"."review_meeting",
                "t45"."review_outcome",
                "t45"."review_draft",
                "t45"."phase_transfer_due_date",
                "t45"."phase_transfer_final_date",
                "t45"."last_review",
                "t45"."need",
                CASE
                  WHEN "t45"."need" IN ('SPLD')
                  THEN 'SPLD'
                  WHEN "t45"."need" IN ('MLD')
                  THEN 'MLD'
                  WHEN "t45"."need" IN ('SLD')
                  THEN 'SLD'
                  WHEN "t45"."need" IN ('PMLD')
                  THEN 'PMLD'
                  WHEN "t45"."need" IN ('SEMH')
                  THEN 'SEMH'
                  WHEN "t45"."need" IN ('SLCN')
                  THEN 'SLCN'
                  WHEN "t45"."need" IN ('HI')
                  THEN 'HI'
                  WHEN "t45"."need" IN ('VI')
                  THEN 'VI'
                  WHEN "t45"."need" IN ('MSI')
                  THEN 'MSI'
                  WHEN "t45"."need" IN ('PD')
                  THEN 'PD'
                  WHEN "t45"."need" IN ('ASD')
                  THEN 'ASD'
                  WHEN "t45"."need" IN ('OTH', 'DS')
                  THEN 'OTH'
                  ELSE 'unknown'
                END AS "primary_need"
              FROM (
                SELECT
                  "t44".*
                  EXCLUDE ("request_id_right")
                FROM (
                  SELECT
                    "t43"."child_id",
                    "t43"."request_id",
                    "t43"."received_date",
                    "t43"."request_source",
                    "t43"."rya",
                    "t43"."request_outcome_date",
                    "t43"."request_outcome",
                    "t43"."request_mediation",
                    "t43"."request_tribunal",
                    "t43"."exported",
                    "t43"."birth_date",
                    "t43"."sex",
                    "t43"."ethnicity",
                    "t43"."start_date",
                    "t43"."plan_res",
                    "t43"."plan_wbp",
                    "t43"."pb",
                    "t43"."oa",
                    "t43"."dp",
                    "t43"."cease_date",
                    "t43"."cease_reason",
                    "t43"."assessment_outcome",
                    "t43"."transfer_la",
                    "t43"."res_2023",
                    "t43"."wbp_2023",
                    "t43"."review_meeting",
                    "t43"."review_outcome",
                    "t43"."review_draft",
                    "t43"."phase_transfer_due_date",
                    "t43"."phase_transfer_final_date",
                    "t43"."last_review",
                    "t24"."request_id" AS "request_id_right",
                    "t24"."need"
                  FROM (
                    SELECT
                      "t41".*
                      EXCLUDE ("request_id_right")
                    FROM (
                      SELECT
                        "t40"."child_id",
                        "t40"."request_id",
                        "t40"."received_date",
                        "t40"."request_source",
                        "t40"."rya",
                        "t40"."request_outcome_date",
                        "t40"."request_outcome",
                        "t40"."request_mediation",
                        "t40"."request_tribunal",
                        "t40"."exported",
                        "t40"."birth_date",
                        "t40"."sex",
                        "t40"."ethnicity",
                        "t40"."start_date",
                        "t40"."plan_res",
                        "t40"."plan_wbp",
                        "t40"."pb",
                        "t40"."oa",
                        "t40"."dp",
                        "t40"."cease_date",
                        "t40"."cease_reason",
                        "t40"."assessment_outcome",
                        "t18"."request_id" AS "request_id_right",
                        "t18"."transfer_la",
                        "t18"."res_2023",
                        "t18"."wbp_2023",
                        "t18"."review_meeting",
                        "t18"."review_outcome",
                        "t18"."review_draft",
                        "t18"."phase_transfer_due_date",
                        "t18"."phase_transfer_final_date",
                        "t18"."last_review"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t34".*
                            EXCLUDE ("request_id_right")
                          FROM (
                            SELECT
                              "t32"."child_id",
                              "t32"."request_id",
                              "t32"."received_date",
                              "t32"."request_source",
                              "t32"."rya",
                              "t32"."request_outcome_date",
                              "t32"."request_outcome",
                              "t32"."request_mediation",
                              "t32"."request_tribunal",
                              "t32"."exported",
                              "t32"."birth_date",
                              "t32"."sex",
                              "t32"."ethnicity",
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
                                  "t22"."birth_date",
                                  "t22"."sex",
                                  "t22"."ethnicity"
                                FROM "requests" AS "t10"
                                INNER JOIN (
                                  SELECT
                                    "t7"."child_id",
                                    "t7"."birth_date",
                                    CASE WHEN "t7"."sex" IN ('M', 'F') THEN "t7"."sex" ELSE 'unknown' END AS "sex",
                                    CASE
                                      WHEN "t7"."ethnicity_group" IN (
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
                                      THEN "t7"."ethnicity_group"
                                      ELSE 'unclassified'
                                    END AS "ethnicity"
                                  FROM "children" AS "t7"
                                ) AS "t22"
                                  ON "t10"."child_id" = "t22"."child_id"
                              ) AS "t27"
                              WHERE
                                NOT (
                                  COALESCE("t27"."request_outcome", '') IN ('N', 'A', 'W')
                                )
                                AND "t27"."exported" IS NULL
                            ) AS "t32"
                            INNER JOIN (
                              SELECT
                                "t4".*
                                EXCLUDE ("child_id")
                              FROM "named_plan" AS "t4"
                            ) AS "t12"
                              ON "t32"."request_id" = "t12"."request_id"
                            LEFT OUTER JOIN (
                              SELECT
                                "t5"."request_id",
                                "t5"."assessment_outcome"
                              FROM "assessment" AS "t5"
                            ) AS "t17"
                              ON "t32"."request_id" = "t17"."request_id"
                          ) AS "t34"
                        ) AS "t36"
                        WHERE
                          "t36"."start_date" <= MAKE_DATE(2026, 1, 15)
                          AND NOT (
                            COALESCE("t36"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                          )
                      ) AS "t40"
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
                            "t3".*
                            EXCLUDE ("child_id")
                          FROM "active_plans" AS "t3"
                        ) AS "t8"
                      ) AS "t18"
                        ON "t40"."request_id" = "t18"."request_id"
                    ) AS "t41"
                  ) AS "t43"
                  LEFT OUTER JOIN (
                    SELECT
                      "t15"."request_id",
                      MIN("t15"."sen_type") AS "need"
                    FROM (
                      SELECT
                        *
                      FROM "sen_need" AS "t2"
                      WHERE
                        "t2"."sen_type_rank" = '1'
                    ) AS "t15"
                    GROUP BY
                      1
                  ) AS "t24"
                    ON "t43"."request_id" = "t24"."request_id"
                ) AS "t44"
              ) AS "t45"
            ) AS "t46"
          ) AS "t48"
          LEFT OUTER JOIN (
            SELECT
              "t35"."request_id",
              "t35"."urn",
              "t35"."ukprn",
              "t35"."sen_setting",
              "t35"."sen_unit_indicator",
              "t35"."resourced_provision_indicator",
              "t35"."type_code",
              "t35"."la_code",
              TRUE AS "has_placement"
            FROM (
              SELECT
                "t33".*
                EXCLUDE ("urn_right")
              FROM (
                SELECT
                  "t31"."request_id",
                  "t31"."urn",
                  "t31"."ukprn",
                  "t31"."sen_setting",
                  "t31"."sen_unit_indicator",
                  "t31"."resourced_provision_indicator",
                  "t14"."urn" AS "urn_right",
                  "t14"."type_code",
                  "t14"."la_code"
                FROM (
                  SELECT
                    "t28"."request_id",
                    "t28"."urn",
                    "t28"."ukprn",
                    "t28"."sen_setting",
                    "t28"."sen_unit_indicator",
                    "t28"."resourced_provision_indicator"
                  FROM (
                    SELECT
                      "t21"."child_id",
                      "t21"."request_id",
                      "t21"."urn",
                      "t21"."ukprn",
                      "t21"."sen_setting",
                      "t21"."sen_setting_other",
                      "t21"."placement_rank",
                      "t21"."entry_date",
                      "t21"."leaving_date",
                      "t21"."attendance_pattern",
                      "t21"."sen_unit_indicator",
                      "t21"."resourced_provision_indicator",
                      "t21"."res",
                      "t21"."wbp",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t21"."request_id"
                        ORDER BY COALESCE("t21"."entry_date", MAKE_DATE(1900, 1, 1)) DESC, COALESCE("t21"."urn", '') ASC, COALESCE("t21"."ukprn", '') ASC, COALESCE("t21"."sen_setting", '') ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place_in_order"
                    FROM (
                      SELECT
                        *
                      FROM "placement_detail" AS "t0"
                      WHERE
                        NOT (
                          COALESCE("t0"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                        )
                        AND NOT (
                          COALESCE("t0"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                        AND "t0"."placement_rank" = '1'
                    ) AS "t21"
                  ) AS "t28"
                  WHERE
                    "t28"."place_in_order" = 0
                ) AS "t31"
                LEFT OUTER JOIN (
                  SELECT
                    "t1"."urn",
                    "t1"."type_code",
                    "t1"."la_code"
                  FROM "establishment" AS "t1"
                ) AS "t14"
                  ON "t31"."urn" = "t14"."urn"
              ) AS "t33"
            ) AS "t35"
          ) AS "t38"
            ON "t48"."request_id" = "t38"."request_id"
        ) AS "t49"
      ) AS "t51"
      LEFT OUTER JOIN (
        SELECT
          "t20"."request_id",
          MAX("t20"."res") AS "residential_code"
        FROM (
          SELECT
            *
          FROM "placement_detail" AS "t0"
          WHERE
            NOT (
              COALESCE("t0"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
            )
            AND NOT (
              COALESCE("t0"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
            )
            AND "t0"."res" IN ('A', 'B')
        ) AS "t20"
        GROUP BY
          1
      ) AS "t26"
        ON "t51"."request_id" = "t26"."request_id"
    ) AS "t52"
  ) AS "t53"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'primary_need+review+review_decision' AS "table",
        "t56"."primary_need" AS "group_1",
        "t56"."review" AS "group_2",
        "t56"."review_decision" AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t56"."rows",
        "t56"."value"
      FROM (
        SELECT
          "t55"."primary_need",
          "t55"."review",
          "t55"."review_decision",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t56"
    ) AS "t65"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'ethnicity+review+review_decision' AS "table",
        "t57"."ethnicity" AS "group_1",
        "t57"."review" AS "group_2",
        "t57"."review_decision" AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t57"."rows",
        "t57"."value"
      FROM (
        SELECT
          "t55"."ethnicity",
          "t55"."review",
          "t55"."review_decision",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t57"
    ) AS "t66"
  ) AS "t74"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'place' AS "table",
        "t58"."place" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t58"."rows",
        "t58"."value"
      FROM (
        SELECT
          "t55"."place",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1
      ) AS "t58"
    ) AS "t67"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'place_group+in_area' AS "table",
        "t59"."place" AS "group_1",
        "t59"."in_area" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t59"."rows",
        "t59"."value"
      FROM (
        SELECT
          "t55"."place",
          "t55"."in_area",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2
      ) AS "t59"
    ) AS "t68"
  ) AS "t75"
) AS "t78"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'years_held' AS "table",
        "t60"."years_held" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t60"."rows",
        "t60"."value"
      FROM (
        SELECT
          "t55"."years_held",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1
      ) AS "t60"
    ) AS "t69"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'place_group+residential' AS "table",
        "t61"."place" AS "group_1",
        "t61"."residential" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t61"."rows",
        "t61"."value"
      FROM (
        SELECT
          "t55"."place",
          "t55"."residential",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2
      ) AS "t61"
    ) AS "t70"
  ) AS "t76"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'provision' AS "table",
        "t62"."provision" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        CAST(NULL AS TEXT) AS "group_5",
        "t62"."rows",
        "t62"."value"
      FROM (
        SELECT
          "t55"."provision",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t54" AS "t55"
        GROUP BY
          1
      ) AS "t62"
    ) AS "t71"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'sex+post_16+participation+review+review_decision' AS "table",
          "t63"."sex" AS "group_1",
          "t63"."age" AS "group_2",
          "t63"."place" AS "group_3",
          "t63"."review" AS "group_4",
          "t63"."review_decision" AS "group_5",
          "t63"."rows",
          "t63"."value"
        FROM (
          SELECT
            "t55"."sex",
            "t55"."age",
            "t55"."place",
            "t55"."review",
            "t55"."review_decision",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t54" AS "t55"
          GROUP BY
            1,
            2,
            3,
            4,
            5
        ) AS "t63"
      ) AS "t72"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'age+review+review_decision' AS "table",
          "t64"."age" AS "group_1",
          "t64"."review" AS "group_2",
          "t64"."review_decision" AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          CAST(NULL AS TEXT) AS "group_5",
          "t64"."rows",
          "t64"."value"
        FROM (
          SELECT
            "t55"."age",
            "t55"."review",
            "t55"."review_decision",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t54" AS "t55"
          GROUP BY
            1,
            2,
            3
        ) AS "t64"
      ) AS "t73"
    ) AS "t77"
  ) AS "t79"
) AS "t80"
