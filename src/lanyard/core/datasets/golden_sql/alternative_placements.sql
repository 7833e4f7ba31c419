WITH "t100" AS (
  SELECT
    "t99"."child_id",
    "t48"."sex",
    "t48"."ethnicity",
    "t48"."age_band",
    "t65"."area_part",
    "t99"."send",
    "t99"."primary_need",
    "t99"."arranged",
    "t99"."registered",
    "t99"."hours",
    "t99"."since"
  FROM (
    SELECT
      "t97"."child_id",
      "t97"."arranged",
      "t97"."registered",
      "t97"."urn",
      "t97"."ukprn",
      "t97"."setting",
      "t97"."since",
      "t97"."review_date",
      "t97"."sessions_a_week",
      "t97"."hours",
      "t97"."send",
      CASE
        WHEN "t97"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END IN (
            'SPLD',
            'MLD',
            'SLD',
            'PMLD',
            'SEMH',
            'SLCN',
            'HI',
            'VI',
            'MSI',
            'PD',
            'ASD',
            'OTH',
            'NSA',
            'none'
          )
          THEN CASE
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t97"."need_of_plan", "t97"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t96".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t95"."child_id",
          "t95"."arranged",
          "t95"."registered",
          "t95"."urn",
          "t95"."ukprn",
          "t95"."setting",
          "t95"."since",
          "t95"."review_date",
          "t95"."sessions_a_week",
          "t95"."hours",
          "t95"."send",
          "t95"."need_of_plan",
          "t44"."child_id" AS "child_id_right",
          "t44"."need_of_census"
        FROM (
          SELECT
            "t93".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t92"."child_id",
              "t92"."arranged",
              "t92"."registered",
              "t92"."urn",
              "t92"."ukprn",
              "t92"."setting",
              "t92"."since",
              "t92"."review_date",
              "t92"."sessions_a_week",
              "t92"."hours",
              "t92"."send",
              "t82"."child_id" AS "child_id_right",
              "t82"."need_of_plan"
            FROM (
              SELECT
                "t90".*
                EXCLUDE ("sen_status")
              FROM (
                SELECT
                  "t89"."child_id",
                  "t89"."sen_status",
                  "t89"."arranged",
                  "t89"."registered",
                  "t89"."urn",
                  "t89"."ukprn",
                  "t89"."setting",
                  "t89"."since",
                  "t89"."review_date",
                  "t89"."sessions_a_week",
                  "t89"."hours",
                  CASE
                    WHEN "t89"."send" = 'none'
                    THEN CASE
                      WHEN "t89"."sen_status" IN ('P')
                      THEN 'plan'
                      WHEN "t89"."sen_status" IN ('S')
                      THEN 'support'
                      ELSE 'none'
                    END
                    ELSE "t89"."send"
                  END AS "send"
                FROM (
                  SELECT
                    "t85"."child_id",
                    "t85"."sen_status",
                    "t85"."arranged",
                    "t85"."registered",
                    "t85"."urn",
                    "t85"."ukprn",
                    "t85"."setting",
                    "t85"."since",
                    "t85"."review_date",
                    "t85"."sessions_a_week",
                    "t85"."hours",
                    "t88"."send"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."child_id",
                          CASE
                            WHEN "t2"."sen_provision" IN ('E')
                            THEN 'P'
                            WHEN "t2"."sen_provision" IN ('K')
                            THEN 'S'
                            ELSE 'N'
                          END AS "sen_status",
                          'authority' AS "arranged",
                          CASE
                            WHEN "t2"."registered" IN ('Y')
                            THEN 'yes'
                            WHEN "t2"."registered" IN ('N')
                            THEN 'no'
                            ELSE 'unknown'
                          END AS "registered",
                          "t2"."urn",
                          "t2"."ukprn",
                          "t2"."setting_type" AS "setting",
                          "t2"."entry_date" AS "since",
                          "t2"."review_date",
                          "t2"."sessions_a_week",
                          CASE
                            WHEN "t2"."attendance_pattern" = 'FT'
                            THEN 'full_time'
                            WHEN "t2"."attendance_pattern" = 'PT'
                            THEN 'part_time'
                            WHEN "t2"."sessions_a_week" IS NULL
                            THEN 'unknown'
                            WHEN "t2"."sessions_a_week" >= 10
                            THEN 'full_time'
                            ELSE 'part_time'
                          END AS "hours"
                        FROM "ap_pupils" AS "t2"
                        WHERE
                          NOT (
                            COALESCE("t2"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                          )
                          AND NOT (
                            COALESCE("t2"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                          )
                      ) AS "t30"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t3"."child_id",
                          'N' AS "sen_status",
                          'school' AS "arranged",
                          CASE WHEN "t3"."ap_urn" IS NOT NULL THEN 'yes' ELSE 'no' END AS "registered",
                          "t3"."ap_urn" AS "urn",
                          "t3"."ap_ukprn" AS "ukprn",
                          "t3"."setting_type" AS "setting",
                          "t3"."entry_date" AS "since",
                          CAST(NULL AS DATE) AS "review_date",
                          "t3"."sessions_a_week",
                          CASE
                            WHEN "t3"."attendance_pattern" = 'FT'
                            THEN 'full_time'
                            WHEN "t3"."attendance_pattern" = 'PT'
                            THEN 'part_time'
                            WHEN "t3"."sessions_a_week" IS NULL
                            THEN 'unknown'
                            WHEN "t3"."sessions_a_week" >= 10
                            THEN 'full_time'
                            ELSE 'part_time'
                          END AS "hours"
                        FROM "census_ap" AS "t3"
                        WHERE
                          "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                          AND NOT (
                            COALESCE("t3"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                          )
                          AND NOT (
                            COALESCE("t3"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                          )
                      ) AS "t31"
                    ) AS "t36"
                    UNION ALL
                    SELECT
                      *
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t58"."child_id",
                          CASE
                            WHEN "t58"."sen_provision" IN ('E')
                            THEN 'P'
                            WHEN "t58"."sen_provision" IN ('K')
                            THEN 'S'
                            ELSE 'N'
                          END AS "sen_status",
                          'roll' AS "arranged",
                          'yes' AS "registered",
                          "t58"."urn",
                          CAST(NULL AS TEXT) AS "ukprn",
                          CAST(NULL AS TEXT) AS "setting",
                          "t58"."entry_date" AS "since",
                          CAST(NULL AS DATE) AS "review_date",
                          CAST(NULL AS BIGINT) AS "sessions_a_week",
                          CASE
                            WHEN "t58"."part_time" IN ('Y')
                            THEN 'part_time'
                            WHEN "t58"."part_time" IN ('N')
                            THEN 'full_time'
                            ELSE 'unknown'
                          END AS "hours"
                        FROM (
                          SELECT
                            "t56".*
                            EXCLUDE ("place_in_order")
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t47"."child_id",
                                "t47"."reference_date",
                                "t47"."pupil_id",
                                "t47"."urn",
                                "t47"."census_date",
                                "t47"."upn",
                                "t47"."former_upn",
                                "t47"."uln",
                                "t47"."surname",
                                "t47"."forename",
                                "t47"."birth_date",
                                "t47"."sex",
                                "t47"."ethnicity",
                                "t47"."postcode",
                                "t47"."enrol_status",
                                "t47"."year_group",
                                "t47"."entry_date",
                                "t47"."leaving_date",
                                "t47"."sen_provision",
                                "t47"."sen_unit",
                                "t47"."resourced_provision",
                                "t47"."top_up_funding",
                                "t47"."young_carer",
                                "t47"."service_child",
                                "t47"."post_looked_after",
                                "t47"."part_time",
                                "t47"."free_meals",
                                "t47"."sessions_possible",
                                ROW_NUMBER() OVER (
                                  PARTITION BY "t47"."child_id"
                                  ORDER BY "t47"."reference_date" DESC, COALESCE("t47"."enrol_status", '') ASC, COALESCE("t47"."urn", '') ASC, COALESCE("t47"."sen_provision", '') ASC, COALESCE("t47"."sen_unit", '') ASC, COALESCE("t47"."resourced_provision", '') ASC, COALESCE("t47"."young_carer", '') ASC
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                ) - 1 AS "place_in_order"
                              FROM (
                                SELECT
                                  "t38"."child_id",
                                  "t38"."reference_date",
                                  "t38"."pupil_id",
                                  "t38"."urn",
                                  "t38"."census_date",
                                  "t38"."upn",
                                  "t38"."former_upn",
                                  "t38"."uln",
                                  "t38"."surname",
                                  "t38"."forename",
                                  "t38"."birth_date",
                                  "t38"."sex",
                                  "t38"."ethnicity",
                                  "t38"."postcode",
                                  "t38"."enrol_status",
                                  "t38"."year_group",
                                  "t38"."entry_date",
                                  "t38"."leaving_date",
                                  "t38"."sen_provision",
                                  "t38"."sen_unit",
                                  "t38"."resourced_provision",
                                  "t38"."top_up_funding",
                                  "t38"."young_carer",
                                  "t38"."service_child",
                                  "t38"."post_looked_after",
                                  "t38"."part_time",
                                  "t38"."free_meals",
                                  "t38"."sessions_possible"
                                FROM (
                                  SELECT
                                    *
                                  FROM "census_pupils" AS "t5"
                                  WHERE
                                    "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                    AND COALESCE("t5"."enrol_status", '') IN ('C', 'M')
                                    AND NOT (
                                      COALESCE("t5"."entry_date" > "t5"."reference_date", FALSE)
                                    )
                                    AND NOT (
                                      COALESCE("t5"."leaving_date" <= "t5"."reference_date", FALSE)
                                    )
                                ) AS "t38"
                                SEMI JOIN (
                                  SELECT
                                    "t8"."urn"
                                  FROM "establishment" AS "t8"
                                  WHERE
                                    "t8"."type_code" IN ('14', '38', '42', '43')
                                ) AS "t28"
                                  ON "t38"."urn" = "t28"."urn"
                              ) AS "t47"
                            ) AS "t53"
                            WHERE
                              "t53"."place_in_order" = 0
                          ) AS "t56"
                        ) AS "t58"
                      ) AS "t61"
                      UNION ALL
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t77"."child_id",
                          'P' AS "sen_status",
                          'otherwise' AS "arranged",
                          'no' AS "registered",
                          CAST(NULL AS TEXT) AS "urn",
                          CAST(NULL AS TEXT) AS "ukprn",
                          'OLA' AS "setting",
                          "t77"."since",
                          CAST(NULL AS DATE) AS "review_date",
                          CAST(NULL AS BIGINT) AS "sessions_a_week",
                          'unknown' AS "hours"
                        FROM (
                          SELECT
                            "t74"."child_id",
                            MIN("t74"."entry_date") AS "since"
                          FROM (
                            SELECT
                              "t70"."child_id",
                              "t70"."request_id",
                              "t39"."entry_date"
                            FROM (
                              SELECT
                                "t67"."child_id",
                                "t67"."request_id"
                              FROM (
                                SELECT
                                  "t66".*
                                  EXCLUDE ("request_id_right")
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
                                    "t27"."request_id" AS "request_id_right",
                                    "t27"."transfer_la",
                                    "t27"."res_2023",
                                    "t27"."wbp_2023",
                                    "t27"."review_meeting",
                                    "t27"."review_outcome",
                                    "t27"."review_draft",
                                    "t27"."phase_transfer_due_date",
                                    "t27"."phase_transfer_final_date",
                                    "t27"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t54".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t52"."child_id",
                                          "t52"."request_id",
                                          "t52"."received_date",
                                          "t52"."request_source",
                                          "t52"."rya",
                                          "t52"."request_outcome_date",
                                          "t52"."request_outcome",
                                          "t52"."request_mediation",
                                          "t52"."request_tribunal",
                                          "t52"."exported",
                                          "t52"."birth_date",
                                          "t52"."sex",
                                          "t52"."ethnicity",
                                          "t16"."start_date",
                                          "t16"."plan_res",
                                          "t16"."plan_wbp",
                                          "t16"."pb",
                                          "t16"."oa",
                                          "t16"."dp",
                                          "t16"."cease_date",
                                          "t16"."cease_reason",
                                          "t24"."request_id" AS "request_id_right",
                                          "t24"."assessment_outcome"
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t14"."child_id",
                                              "t14"."request_id",
                                              "t14"."received_date",
                                              "t14"."request_source",
                                              "t14"."rya",
                                              "t14"."request_outcome_date",
                                              "t14"."request_outcome",
                                              "t14"."request_mediation",
                                              "t14"."request_tribunal",
                                              "t14"."exported",
                                              "t29"."birth_date",
                                              "t29"."sex",
                                              "t29"."ethnicity"
                                            FROM "requests" AS "t14"
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
                                            ) AS "t29"
                                              ON "t14"."child_id" = "t29"."child_id"
                                          ) AS "t41"
                                          WHERE
                                            NOT (
                                              COALESCE("t41"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t41"."exported" IS NULL
                                        ) AS "t52"
                                        INNER JOIN (
                                          SELECT
                                            "t9".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t9"
                                        ) AS "t16"
                                          ON "t52"."request_id" = "t16"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t10"."request_id",
                                            "t10"."assessment_outcome"
                                          FROM "assessment" AS "t10"
                                        ) AS "t24"
                                          ON "t52"."request_id" = "t24"."request_id"
                                      ) AS "t54"
                                    ) AS "t57"
                                    WHERE
                                      "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t63"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t12"."request_id",
                                      "t12"."transfer_la",
                                      "t12"."res" AS "res_2023",
                                      "t12"."wbp" AS "wbp_2023",
                                      "t12"."review_meeting",
                                      "t12"."review_outcome",
                                      "t12"."review_draft",
                                      "t12"."phase_transfer_due_date",
                                      "t12"."phase_transfer_final_date",
                                      "t12"."last_review"
                                    FROM (
                                      SELECT
                                        "t7".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t7"
                                    ) AS "t12"
                                  ) AS "t27"
                                    ON "t63"."request_id" = "t27"."request_id"
                                ) AS "t66"
                              ) AS "t67"
                            ) AS "t70"
                            INNER JOIN (
                              SELECT
                                "t6"."request_id",
                                "t6"."entry_date"
                              FROM "placement_detail" AS "t6"
                              WHERE
                                NOT (
                                  COALESCE("t6"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                )
                                AND NOT (
                                  COALESCE("t6"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                )
                                AND "t6"."sen_setting" = 'OLA'
                            ) AS "t39"
                              ON "t70"."request_id" = "t39"."request_id"
                          ) AS "t74"
                          GROUP BY
                            1
                        ) AS "t77"
                      ) AS "t81"
                    ) AS "t83"
                  ) AS "t85"
                  INNER JOIN (
                    SELECT
                      "t86"."child_id",
                      CASE
                        WHEN "t86"."has_plan" IS NOT NULL
                        THEN 'plan'
                        WHEN "t86"."is_on_support" IS NOT NULL
                        THEN 'support'
                        ELSE 'none'
                      END AS "send"
                    FROM (
                      SELECT
                        "t79"."child_id",
                        "t79"."has_plan",
                        "t37"."child_id" AS "child_id_right",
                        "t37"."is_on_support"
                      FROM (
                        SELECT
                          "t75"."child_id",
                          "t75"."has_plan"
                        FROM (
                          SELECT
                            "t18"."child_id",
                            "t72"."child_id" AS "child_id_right",
                            "t72"."has_plan"
                          FROM (
                            SELECT
                              "t0"."child_id"
                            FROM "children" AS "t0"
                          ) AS "t18"
                          LEFT OUTER JOIN (
                            SELECT
                              "t68"."child_id",
                              COUNT(*) AS "has_plan"
                            FROM (
                              SELECT
                                "t67"."child_id"
                              FROM (
                                SELECT
                                  "t66".*
                                  EXCLUDE ("request_id_right")
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
                                    "t27"."request_id" AS "request_id_right",
                                    "t27"."transfer_la",
                                    "t27"."res_2023",
                                    "t27"."wbp_2023",
                                    "t27"."review_meeting",
                                    "t27"."review_outcome",
                                    "t27"."review_draft",
                                    "t27"."phase_transfer_due_date",
                                    "t27"."phase_transfer_final_date",
                                    "t27"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t54".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t52"."child_id",
                                          "t52"."request_id",
                                          "t52"."received_date",
                                          "t52"."request_source",
                                          "t52"."rya",
                                          "t52"."request_outcome_date",
                                          "t52"."request_outcome",
                                          "t52"."request_mediation",
                                          "t52"."request_tribunal",
                                          "t52"."exported",
                                          "t52"."birth_date",
                                          "t52"."sex",
                                          "t52"."ethnicity",
                                          "t16"."start_date",
                                          "t16"."plan_res",
                                          "t16"."plan_wbp",
                                          "t16"."pb",
                                          "t16"."oa",
                                          "t16"."dp",
                                          "t16"."cease_date",
                                          "t16"."cease_reason",
                                          "t24"."request_id" AS "request_id_right",
                                          "t24"."assessment_outcome"
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t14"."child_id",
                                              "t14"."request_id",
                                              "t14"."received_date",
                                              "t14"."request_source",
                                              "t14"."rya",
                                              "t14"."request_outcome_date",
                                              "t14"."request_outcome",
                                              "t14"."request_mediation",
                                              "t14"."request_tribunal",
                                              "t14"."exported",
                                              "t29"."birth_date",
                                              "t29"."sex",
                                              "t29"."ethnicity"
                                            FROM "requests" AS "t14"
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
                                            ) AS "t29"
                                              ON "t14"."child_id" = "t29"."child_id"
                                          ) AS "t41"
                                          WHERE
                                            NOT (
                                              COALESCE("t41"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t41"."exported" IS NULL
                                        ) AS "t52"
                                        INNER JOIN (
                                          SELECT
                                            "t9".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t9"
                                        ) AS "t16"
                                          ON "t52"."request_id" = "t16"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t10"."request_id",
                                            "t10"."assessment_outcome"
                                          FROM "assessment" AS "t10"
                                        ) AS "t24"
                                          ON "t52"."request_id" = "t24"."request_id"
                                      ) AS "t54"
                                    ) AS "t57"
                                    WHERE
                                      "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t63"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t12"."request_id",
                                      "t12"."transfer_la",
                                      "t12"."res" AS "res_2023",
                                      "t12"."wbp" AS "wbp_2023",
                                      "t12"."review_meeting",
                                      "t12"."review_outcome",
                                      "t12"."review_draft",
                                      "t12"."phase_transfer_due_date",
                                      "t12"."phase_transfer_final_date",
                                      "t12"."last_review"
                                    FROM (
                                      SELECT
                                        "t7".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t7"
                                    ) AS "t12"
                                  ) AS "t27"
                                    ON "t63"."request_id" = "t27"."request_id"
                                ) AS "t66"
                              ) AS "t67"
                            ) AS "t68"
                            GROUP BY
                              1
                          ) AS "t72"
                            ON "t18"."child_id" = "t72"."child_id"
                        ) AS "t75"
                      ) AS "t79"
                      LEFT OUTER JOIN (
                        SELECT
                          "t21"."child_id",
                          COUNT(*) AS "is_on_support"
                        FROM (
                          SELECT
                            "t5"."child_id"
                          FROM "census_pupils" AS "t5"
                          WHERE
                            "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t5"."sen_provision" = 'K'
                        ) AS "t21"
                        GROUP BY
                          1
                      ) AS "t37"
                        ON "t79"."child_id" = "t37"."child_id"
                    ) AS "t86"
                  ) AS "t88"
                    ON "t85"."child_id" = "t88"."child_id"
                ) AS "t89"
              ) AS "t90"
            ) AS "t92"
            LEFT OUTER JOIN (
              SELECT
                "t76"."child_id",
                "t76"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t73"."child_id",
                  MIN("t73"."need") AS "need"
                FROM (
                  SELECT
                    "t70"."child_id",
                    "t70"."request_id",
                    "t26"."need"
                  FROM (
                    SELECT
                      "t67"."child_id",
                      "t67"."request_id"
                    FROM (
                      SELECT
                        "t66".*
                        EXCLUDE ("request_id_right")
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
                          "t27"."request_id" AS "request_id_right",
                          "t27"."transfer_la",
                          "t27"."res_2023",
                          "t27"."wbp_2023",
                          "t27"."review_meeting",
                          "t27"."review_outcome",
                          "t27"."review_draft",
                          "t27"."phase_transfer_due_date",
                          "t27"."phase_transfer_final_date",
                          "t27"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t54".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t52"."child_id",
                                "t52"."request_id",
                                "t52"."received_date",
                                "t52"."request_source",
                                "t52"."rya",
                                "t52"."request_outcome_date",
                                "t52"."request_outcome",
                                "t52"."request_mediation",
                                "t52"."request_tribunal",
                                "t52"."exported",
                                "t52"."birth_date",
                                "t52"."sex",
                                "t52"."ethnicity",
                                "t16"."start_date",
                                "t16"."plan_res",
                                "t16"."plan_wbp",
                                "t16"."pb",
                                "t16"."oa",
                                "t16"."dp",
                                "t16"."cease_date",
                                "t16"."cease_reason",
                                "t24"."request_id" AS "request_id_right",
                                "t24"."assessment_outcome"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t14"."child_id",
                                    "t14"."request_id",
                                    "t14"."received_date",
                                    "t14"."request_source",
                                    "t14"."rya",
                                    "t14"."request_outcome_date",
                                    "t14"."request_outcome",
                                    "t14"."request_mediation",
                                    "t14"."request_tribunal",
                                    "t14"."exported",
                                    "t29"."birth_date",
                                    "t29"."sex",
                                    "t29"."ethnicity"
                                  FROM "requests" AS "t14"
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
                                  ) AS "t29"
                                    ON "t14"."child_id" = "t29"."child_id"
                                ) AS "t41"
                                WHERE
                                  NOT (
                                    COALESCE("t41"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t41"."exported" IS NULL
                              ) AS "t52"
                              INNER JOIN (
                                SELECT
                                  "t9".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t9"
                              ) AS "t16"
                                ON "t52"."request_id" = "t16"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t10"."request_id",
                                  "t10"."assessment_outcome"
                                FROM "assessment" AS "t10"
                              ) AS "t24"
                                ON "t52"."request_id" = "t24"."request_id"
                            ) AS "t54"
                          ) AS "t57"
                          WHERE
                            "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t63"
                        LEFT OUTER JOIN (
                          SELECT
                            "t12"."request_id",
                            "t12"."transfer_la",
                            "t12"."res" AS "res_2023",
                            "t12"."wbp" AS "wbp_2023",
                            "t12"."review_meeting",
                            "t12"."review_outcome",
                            "t12"."review_draft",
                            "t12"."phase_transfer_due_date",
                            "t12"."phase_transfer_final_date",
                            "t12"."last_review"
                          FROM (
                            SELECT
                              "t7".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t7"
                          ) AS "t12"
                        ) AS "t27"
                          ON "t63"."request_id" = "t27"."request_id"
                      ) AS "t66"
                    ) AS "t67"
                  ) AS "t70"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."sen_type" AS "need"
                    FROM "sen_need" AS "t4"
                    WHERE
                      "t4"."sen_type_rank" = '1'
                  ) AS "t26"
                    ON "t70"."request_id" = "t26"."request_id"
                ) AS "t73"
                GROUP BY
                  1
              ) AS "t76"
            ) AS "t82"
              ON "t92"."child_id" = "t82"."child_id"
          ) AS "t93"
        ) AS "t95"
        LEFT OUTER JOIN (
          SELECT
            "t35"."child_id",
            "t35"."need" AS "need_of_census"
          FROM (
            SELECT
              "t19"."child_id",
              MIN("t19"."need") AS "need"
            FROM (
              SELECT
                "t1"."child_id",
                "t1"."need_type" AS "need"
              FROM "census_needs" AS "t1"
              WHERE
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t19"
            GROUP BY
              1
          ) AS "t35"
        ) AS "t44"
          ON "t95"."child_id" = "t44"."child_id"
      ) AS "t96"
    ) AS "t97"
  ) AS "t99"
  INNER JOIN (
    SELECT
      "t0"."child_id",
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
      END AS "ethnicity",
      CASE
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) < 3
        THEN '0-2'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) >= 26
        THEN '26+'
        ELSE CAST((
          EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t0"."birth_date") * 100
            ) + EXTRACT(day FROM "t0"."birth_date")
          ) > (
            (
              EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
            ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
          )
          THEN 1
          ELSE 0
        END AS TEXT)
      END AS "age",
      CASE
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) <= 4
        THEN '0-4'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) <= 10
        THEN '5-10'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) <= 15
        THEN '11-15'
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END
        ) <= 17
        THEN '16-17'
        ELSE '18-25'
      END AS "age_band"
    FROM "children" AS "t0"
  ) AS "t48"
    ON "t99"."child_id" = "t48"."child_id"
  INNER JOIN (
    SELECT
      "t45"."child_id",
      CASE
        WHEN "t45"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t60"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t45"."district"
      END AS "area_part"
    FROM (
      SELECT
        "t0"."child_id",
        "t0"."postcode",
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
    ) AS "t45"
    LEFT OUTER JOIN (
      SELECT
        "t55"."district",
        "t55"."place_in_order"
      FROM (
        SELECT
          "t51"."district",
          "t51"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t51"."children" DESC, "t51"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t49"."district",
            COUNT(*) AS "children"
          FROM (
            SELECT
              *
            FROM (
              SELECT
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
            ) AS "t43"
            WHERE
              "t43"."district" <> 'unknown'
          ) AS "t49"
          GROUP BY
            1
        ) AS "t51"
      ) AS "t55"
      WHERE
        "t55"."place_in_order" < 30
    ) AS "t60"
      ON "t45"."district" = "t60"."district"
  ) AS "t65"
    ON "t99"."child_id" = "t65"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t102"."ethnicity" AS "group_1",
      "t102"."send" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t102"."rows",
      "t102"."value"
    FROM (
      SELECT
        "t101"."ethnicity",
        "t101"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t100" AS "t101"
      GROUP BY
        1,
        2
    ) AS "t102"
  ) AS "t109"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'arranged+send+hours' AS "table",
        "t103"."arranged" AS "group_1",
        "t103"."send" AS "group_2",
        "t103"."hours" AS "group_3",
        "t103"."rows",
        "t103"."value"
      FROM (
        SELECT
          "t101"."arranged",
          "t101"."send",
          "t101"."hours",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2,
          3
      ) AS "t103"
    ) AS "t110"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'area_part+send' AS "table",
        "t104"."area_part" AS "group_1",
        "t104"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t104"."rows",
        "t104"."value"
      FROM (
        SELECT
          "t101"."area_part",
          "t101"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2
      ) AS "t104"
    ) AS "t111"
  ) AS "t116"
) AS "t119"
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
        'sex+send' AS "table",
        "t105"."sex" AS "group_1",
        "t105"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t105"."rows",
        "t105"."value"
      FROM (
        SELECT
          "t101"."sex",
          "t101"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2
      ) AS "t105"
    ) AS "t112"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'registered+send' AS "table",
        "t106"."registered" AS "group_1",
        "t106"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t106"."rows",
        "t106"."value"
      FROM (
        SELECT
          "t101"."registered",
          "t101"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2
      ) AS "t106"
    ) AS "t113"
  ) AS "t117"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'age_band+send' AS "table",
        "t107"."age_band" AS "group_1",
        "t107"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t107"."rows",
        "t107"."value"
      FROM (
        SELECT
          "t101"."age_band",
          "t101"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2
      ) AS "t107"
    ) AS "t114"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need+send' AS "table",
        "t108"."primary_need" AS "group_1",
        "t108"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t108"."rows",
        "t108"."value"
      FROM (
        SELECT
          "t101"."primary_need",
          "t101"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t100" AS "t101"
        GROUP BY
          1,
          2
      ) AS "t108"
    ) AS "t115"
  ) AS "t118"
) AS "t120"
