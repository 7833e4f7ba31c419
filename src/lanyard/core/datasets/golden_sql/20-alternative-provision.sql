SELECT
  "t18"."child_id",
  "t18"."upn",
  "t18"."uln",
  "t18"."surname",
  "t18"."forename",
  "t18"."birth_date",
  "t18"."sex",
  "t18"."ethnicity_group",
  "t71"."arranged",
  "t71"."registered",
  "t71"."urn",
  "t71"."ukprn",
  "t71"."setting",
  "t71"."since",
  "t71"."review_date",
  "t71"."sessions_a_week",
  "t71"."hours",
  "t71"."send"
FROM (
  SELECT
    "t0"."child_id",
    "t0"."upn",
    "t0"."uln",
    "t0"."surname",
    "t0"."forename",
    "t0"."birth_date",
    "t0"."sex",
    "t0"."ethnicity_group"
  FROM "children" AS "t0"
) AS "t18"
INNER JOIN (
  SELECT
    *
  FROM (
    SELECT
      "t68".*
      EXCLUDE ("sen_status")
    FROM (
      SELECT
        "t67"."child_id",
        "t67"."sen_status",
        "t67"."arranged",
        "t67"."registered",
        "t67"."urn",
        "t67"."ukprn",
        "t67"."setting",
        "t67"."since",
        "t67"."review_date",
        "t67"."sessions_a_week",
        "t67"."hours",
        CASE
          WHEN "t67"."send" = 'none'
          THEN CASE
            WHEN "t67"."sen_status" IN ('P')
            THEN 'plan'
            WHEN "t67"."sen_status" IN ('S')
            THEN 'support'
            ELSE 'none'
          END
          ELSE "t67"."send"
        END AS "send"
      FROM (
        SELECT
          "t63"."child_id",
          "t63"."sen_status",
          "t63"."arranged",
          "t63"."registered",
          "t63"."urn",
          "t63"."ukprn",
          "t63"."setting",
          "t63"."since",
          "t63"."review_date",
          "t63"."sessions_a_week",
          "t63"."hours",
          "t66"."send"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t1"."child_id",
                CASE
                  WHEN "t1"."sen_provision" IN ('E')
                  THEN 'P'
                  WHEN "t1"."sen_provision" IN ('K')
                  THEN 'S'
                  ELSE 'N'
                END AS "sen_status",
                'authority' AS "arranged",
                CASE
                  WHEN "t1"."registered" IN ('Y')
                  THEN 'yes'
                  WHEN "t1"."registered" IN ('N')
                  THEN 'no'
                  ELSE 'unknown'
                END AS "registered",
                "t1"."urn",
                "t1"."ukprn",
                "t1"."setting_type" AS "setting",
                "t1"."entry_date" AS "since",
                "t1"."review_date",
                "t1"."sessions_a_week",
                CASE
                  WHEN "t1"."attendance_pattern" = 'FT'
                  THEN 'full_time'
                  WHEN "t1"."attendance_pattern" = 'PT'
                  THEN 'part_time'
                  WHEN "t1"."sessions_a_week" IS NULL
                  THEN 'unknown'
                  WHEN "t1"."sessions_a_week" >= 10
                  THEN 'full_time'
                  ELSE 'part_time'
                END AS "hours"
              FROM "ap_pupils" AS "t1"
              WHERE
                NOT (
                  COALESCE("t1"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                )
                AND NOT (
                  COALESCE("t1"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                )
            ) AS "t27"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t2"."child_id",
                'N' AS "sen_status",
                'school' AS "arranged",
                CASE WHEN "t2"."ap_urn" IS NOT NULL THEN 'yes' ELSE 'no' END AS "registered",
                "t2"."ap_urn" AS "urn",
                "t2"."ap_ukprn" AS "ukprn",
                "t2"."setting_type" AS "setting",
                "t2"."entry_date" AS "since",
                CAST(NULL AS DATE) AS "review_date",
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
              FROM "census_ap" AS "t2"
              WHERE
                "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                AND NOT (
                  COALESCE("t2"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                )
                AND NOT (
                  COALESCE("t2"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                )
            ) AS "t28"
          ) AS "t32"
          UNION ALL
          SELECT
            *
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t44"."child_id",
                CASE
                  WHEN "t44"."sen_provision" IN ('E')
                  THEN 'P'
                  WHEN "t44"."sen_provision" IN ('K')
                  THEN 'S'
                  ELSE 'N'
                END AS "sen_status",
                'roll' AS "arranged",
                'yes' AS "registered",
                "t44"."urn",
                CAST(NULL AS TEXT) AS "ukprn",
                CAST(NULL AS TEXT) AS "setting",
                "t44"."entry_date" AS "since",
                CAST(NULL AS DATE) AS "review_date",
                CAST(NULL AS BIGINT) AS "sessions_a_week",
                CASE
                  WHEN "t44"."part_time" IN ('Y')
                  THEN 'part_time'
                  WHEN "t44"."part_time" IN ('N')
                  THEN 'full_time'
                  ELSE 'unknown'
                END AS "hours"
              FROM (
                SELECT
                  "t42".*
                  EXCLUDE ("place_in_order")
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t37"."child_id",
                      "t37"."reference_date",
                      "t37"."pupil_id",
                      "t37"."urn",
                      "t37"."census_date",
                      "t37"."upn",
                      "t37"."former_upn",
                      "t37"."uln",
                      "t37"."surname",
                      "t37"."forename",
                      "t37"."birth_date",
                      "t37"."sex",
                      "t37"."ethnicity",
                      "t37"."postcode",
                      "t37"."enrol_status",
                      "t37"."year_group",
                      "t37"."entry_date",
                      "t37"."leaving_date",
                      "t37"."sen_provision",
                      "t37"."sen_unit",
                      "t37"."resourced_provision",
                      "t37"."top_up_funding",
                      "t37"."young_carer",
                      "t37"."service_child",
                      "t37"."post_looked_after",
                      "t37"."part_time",
                      "t37"."free_meals",
                      "t37"."sessions_possible",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t37"."child_id"
                        ORDER BY "t37"."reference_date" DESC, COALESCE("t37"."enrol_status", '') ASC, COALESCE("t37"."urn", '') ASC, COALESCE("t37"."sen_provision", '') ASC, COALESCE("t37"."sen_unit", '') ASC, COALESCE("t37"."resourced_provision", '') ASC, COALESCE("t37"."young_carer", '') ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place_in_order"
                    FROM (
                      SELECT
                        "t34"."child_id",
                        "t34"."reference_date",
                        "t34"."pupil_id",
                        "t34"."urn",
                        "t34"."census_date",
                        "t34"."upn",
                        "t34"."former_upn",
                        "t34"."uln",
                        "t34"."surname",
                        "t34"."forename",
                        "t34"."birth_date",
                        "t34"."sex",
                        "t34"."ethnicity",
                        "t34"."postcode",
                        "t34"."enrol_status",
                        "t34"."year_group",
                        "t34"."entry_date",
                        "t34"."leaving_date",
                        "t34"."sen_provision",
                        "t34"."sen_unit",
                        "t34"."resourced_provision",
                        "t34"."top_up_funding",
                        "t34"."young_carer",
                        "t34"."service_child",
                        "t34"."post_looked_after",
                        "t34"."part_time",
                        "t34"."free_meals",
                        "t34"."sessions_possible"
                      FROM (
                        SELECT
                          *
                        FROM "census_pupils" AS "t3"
                        WHERE
                          "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                          AND COALESCE("t3"."enrol_status", '') IN ('C', 'M')
                          AND NOT (
                            COALESCE("t3"."entry_date" > "t3"."reference_date", FALSE)
                          )
                          AND NOT (
                            COALESCE("t3"."leaving_date" <= "t3"."reference_date", FALSE)
                          )
                      ) AS "t34"
                      SEMI JOIN (
                        SELECT
                          "t5"."urn"
                        FROM "establishment" AS "t5"
                        WHERE
                          "t5"."type_code" IN ('14', '38', '42', '43')
                      ) AS "t24"
                        ON "t34"."urn" = "t24"."urn"
                    ) AS "t37"
                  ) AS "t40"
                  WHERE
                    "t40"."place_in_order" = 0
                ) AS "t42"
              ) AS "t44"
            ) AS "t45"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t57"."child_id",
                'P' AS "sen_status",
                'otherwise' AS "arranged",
                'no' AS "registered",
                CAST(NULL AS TEXT) AS "urn",
                CAST(NULL AS TEXT) AS "ukprn",
                'OLA' AS "setting",
                "t57"."since",
                CAST(NULL AS DATE) AS "review_date",
                CAST(NULL AS BIGINT) AS "sessions_a_week",
                'unknown' AS "hours"
              FROM (
                SELECT
                  "t55"."child_id",
                  MIN("t55"."entry_date") AS "since"
                FROM (
                  SELECT
                    "t52"."child_id",
                    "t52"."request_id",
                    "t35"."entry_date"
                  FROM (
                    SELECT
                      "t49"."child_id",
                      "t49"."request_id"
                    FROM (
                      SELECT
                        "t48".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t47"."child_id",
                          "t47"."request_id",
                          "t47"."received_date",
                          "t47"."request_source",
                          "t47"."rya",
                          "t47"."request_outcome_date",
                          "t47"."request_outcome",
                          "t47"."request_mediation",
                          "t47"."request_tribunal",
                          "t47"."exported",
                          "t47"."birth_date",
                          "t47"."sex",
                          "t47"."ethnicity",
                          "t47"."start_date",
                          "t47"."plan_res",
                          "t47"."plan_wbp",
                          "t47"."pb",
                          "t47"."oa",
                          "t47"."dp",
                          "t47"."cease_date",
                          "t47"."cease_reason",
                          "t47"."assessment_outcome",
                          "t25"."request_id" AS "request_id_right",
                          "t25"."transfer_la",
                          "t25"."res_2023",
                          "t25"."wbp_2023",
                          "t25"."review_meeting",
                          "t25"."review_outcome",
                          "t25"."review_draft",
                          "t25"."phase_transfer_due_date",
                          "t25"."phase_transfer_final_date",
                          "t25"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t41".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t39"."child_id",
                                "t39"."request_id",
                                "t39"."received_date",
                                "t39"."request_source",
                                "t39"."rya",
                                "t39"."request_outcome_date",
                                "t39"."request_outcome",
                                "t39"."request_mediation",
                                "t39"."request_tribunal",
                                "t39"."exported",
                                "t39"."birth_date",
                                "t39"."sex",
                                "t39"."ethnicity",
                                "t15"."start_date",
                                "t15"."plan_res",
                                "t15"."plan_wbp",
                                "t15"."pb",
                                "t15"."oa",
                                "t15"."dp",
                                "t15"."cease_date",
                                "t15"."cease_reason",
                                "t22"."request_id" AS "request_id_right",
                                "t22"."assessment_outcome"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t12"."child_id",
                                    "t12"."request_id",
                                    "t12"."received_date",
                                    "t12"."request_source",
                                    "t12"."rya",
                                    "t12"."request_outcome_date",
                                    "t12"."request_outcome",
                                    "t12"."request_mediation",
                                    "t12"."request_tribunal",
                                    "t12"."exported",
                                    "t26"."birth_date",
                                    "t26"."sex",
                                    "t26"."ethnicity"
                                  FROM "requests" AS "t12"
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
                                  ) AS "t26"
                                    ON "t12"."child_id" = "t26"."child_id"
                                ) AS "t36"
                                WHERE
                                  NOT (
                                    COALESCE("t36"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t36"."exported" IS NULL
                              ) AS "t39"
                              INNER JOIN (
                                SELECT
                                  "t7".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t7"
                              ) AS "t15"
                                ON "t39"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t8"."request_id",
                                  "t8"."assessment_outcome"
                                FROM "assessment" AS "t8"
                              ) AS "t22"
                                ON "t39"."request_id" = "t22"."request_id"
                            ) AS "t41"
                          ) AS "t43"
                          WHERE
                            "t43"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t43"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t47"
                        LEFT OUTER JOIN (
                          SELECT
                            "t10"."request_id",
                            "t10"."transfer_la",
                            "t10"."res" AS "res_2023",
                            "t10"."wbp" AS "wbp_2023",
                            "t10"."review_meeting",
                            "t10"."review_outcome",
                            "t10"."review_draft",
                            "t10"."phase_transfer_due_date",
                            "t10"."phase_transfer_final_date",
                            "t10"."last_review"
                          FROM (
                            SELECT
                              "t6".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t6"
                          ) AS "t10"
                        ) AS "t25"
                          ON "t47"."request_id" = "t25"."request_id"
                      ) AS "t48"
                    ) AS "t49"
                  ) AS "t52"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."entry_date"
                    FROM "placement_detail" AS "t4"
                    WHERE
                      NOT (
                        COALESCE("t4"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                      )
                      AND NOT (
                        COALESCE("t4"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                      )
                      AND "t4"."sen_setting" = 'OLA'
                  ) AS "t35"
                    ON "t52"."request_id" = "t35"."request_id"
                ) AS "t55"
                GROUP BY
                  1
              ) AS "t57"
            ) AS "t60"
          ) AS "t61"
        ) AS "t63"
        INNER JOIN (
          SELECT
            "t64"."child_id",
            CASE
              WHEN "t64"."has_plan" IS NOT NULL
              THEN 'plan'
              WHEN "t64"."is_on_support" IS NOT NULL
              THEN 'support'
              ELSE 'none'
            END AS "send"
          FROM (
            SELECT
              "t59"."child_id",
              "t59"."has_plan",
              "t33"."child_id" AS "child_id_right",
              "t33"."is_on_support"
            FROM (
              SELECT
                "t56"."child_id",
                "t56"."has_plan"
              FROM (
                SELECT
                  "t17"."child_id",
                  "t54"."child_id" AS "child_id_right",
                  "t54"."has_plan"
                FROM (
                  SELECT
                    "t0"."child_id"
                  FROM "children" AS "t0"
                ) AS "t17"
                LEFT OUTER JOIN (
                  SELECT
                    "t50"."child_id",
                    COUNT(*) AS "has_plan"
                  FROM (
                    SELECT
                      "t49"."child_id"
                    FROM (
                      SELECT
                        "t48".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t47"."child_id",
                          "t47"."request_id",
                          "t47"."received_date",
                          "t47"."request_source",
                          "t47"."rya",
                          "t47"."request_outcome_date",
                          "t47"."request_outcome",
                          "t47"."request_mediation",
                          "t47"."request_tribunal",
                          "t47"."exported",
                          "t47"."birth_date",
                          "t47"."sex",
                          "t47"."ethnicity",
                          "t47"."start_date",
                          "t47"."plan_res",
                          "t47"."plan_wbp",
                          "t47"."pb",
                          "t47"."oa",
                          "t47"."dp",
                          "t47"."cease_date",
                          "t47"."cease_reason",
                          "t47"."assessment_outcome",
                          "t25"."request_id" AS "request_id_right",
                          "t25"."transfer_la",
                          "t25"."res_2023",
                          "t25"."wbp_2023",
                          "t25"."review_meeting",
                          "t25"."review_outcome",
                          "t25"."review_draft",
                          "t25"."phase_transfer_due_date",
                          "t25"."phase_transfer_final_date",
                          "t25"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t41".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t39"."child_id",
                                "t39"."request_id",
                                "t39"."received_date",
                                "t39"."request_source",
                                "t39"."rya",
                                "t39"."request_outcome_date",
                                "t39"."request_outcome",
                                "t39"."request_mediation",
                                "t39"."request_tribunal",
                                "t39"."exported",
                                "t39"."birth_date",
                                "t39"."sex",
                                "t39"."ethnicity",
                                "t15"."start_date",
                                "t15"."plan_res",
                                "t15"."plan_wbp",
                                "t15"."pb",
                                "t15"."oa",
                                "t15"."dp",
                                "t15"."cease_date",
                                "t15"."cease_reason",
                                "t22"."request_id" AS "request_id_right",
                                "t22"."assessment_outcome"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t12"."child_id",
                                    "t12"."request_id",
                                    "t12"."received_date",
                                    "t12"."request_source",
                                    "t12"."rya",
                                    "t12"."request_outcome_date",
                                    "t12"."request_outcome",
                                    "t12"."request_mediation",
                                    "t12"."request_tribunal",
                                    "t12"."exported",
                                    "t26"."birth_date",
                                    "t26"."sex",
                                    "t26"."ethnicity"
                                  FROM "requests" AS "t12"
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
                                  ) AS "t26"
                                    ON "t12"."child_id" = "t26"."child_id"
                                ) AS "t36"
                                WHERE
                                  NOT (
                                    COALESCE("t36"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t36"."exported" IS NULL
                              ) AS "t39"
                              INNER JOIN (
                                SELECT
                                  "t7".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t7"
                              ) AS "t15"
                                ON "t39"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t8"."request_id",
                                  "t8"."assessment_outcome"
                                FROM "assessment" AS "t8"
                              ) AS "t22"
                                ON "t39"."request_id" = "t22"."request_id"
                            ) AS "t41"
                          ) AS "t43"
                          WHERE
                            "t43"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t43"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t47"
                        LEFT OUTER JOIN (
                          SELECT
                            "t10"."request_id",
                            "t10"."transfer_la",
                            "t10"."res" AS "res_2023",
                            "t10"."wbp" AS "wbp_2023",
                            "t10"."review_meeting",
                            "t10"."review_outcome",
                            "t10"."review_draft",
                            "t10"."phase_transfer_due_date",
                            "t10"."phase_transfer_final_date",
                            "t10"."last_review"
                          FROM (
                            SELECT
                              "t6".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t6"
                          ) AS "t10"
                        ) AS "t25"
                          ON "t47"."request_id" = "t25"."request_id"
                      ) AS "t48"
                    ) AS "t49"
                  ) AS "t50"
                  GROUP BY
                    1
                ) AS "t54"
                  ON "t17"."child_id" = "t54"."child_id"
              ) AS "t56"
            ) AS "t59"
            LEFT OUTER JOIN (
              SELECT
                "t19"."child_id",
                COUNT(*) AS "is_on_support"
              FROM (
                SELECT
                  "t3"."child_id"
                FROM "census_pupils" AS "t3"
                WHERE
                  "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."sen_provision" = 'K'
              ) AS "t19"
              GROUP BY
                1
            ) AS "t33"
              ON "t59"."child_id" = "t33"."child_id"
          ) AS "t64"
        ) AS "t66"
          ON "t63"."child_id" = "t66"."child_id"
      ) AS "t67"
    ) AS "t68"
  ) AS "t69"
  WHERE
    "t69"."send" IN ('plan', 'support')
) AS "t71"
  ON "t18"."child_id" = "t71"."child_id"
