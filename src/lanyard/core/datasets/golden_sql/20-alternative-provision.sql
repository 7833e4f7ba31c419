SELECT
  "t18"."child_id",
  "t18"."upn",
  "t18"."uln",
  "t18"."surname",
  "t18"."forename",
  "t18"."birth_date",
  "t18"."sex",
  "t18"."ethnicity_group",
  "t77"."arranged",
  "t77"."registered",
  "t77"."urn",
  "t77"."ukprn",
  "t77"."setting",
  "t77"."since",
  "t77"."review_date",
  "t77"."sessions_a_week",
  "t77"."hours",
  "t77"."send"
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
      "t74".*
      EXCLUDE ("sen_status")
    FROM (
      SELECT
        "t73"."child_id",
        "t73"."sen_status",
        "t73"."arranged",
        "t73"."registered",
        "t73"."urn",
        "t73"."ukprn",
        "t73"."setting",
        "t73"."since",
        "t73"."review_date",
        "t73"."sessions_a_week",
        "t73"."hours",
        CASE
          WHEN "t73"."send" = 'none'
          THEN CASE
            WHEN "t73"."sen_status" IN ('P')
            THEN 'plan'
            WHEN "t73"."sen_status" IN ('S')
            THEN 'support'
            ELSE 'none'
          END
          ELSE "t73"."send"
        END AS "send"
      FROM (
        SELECT
          "t69"."child_id",
          "t69"."sen_status",
          "t69"."arranged",
          "t69"."registered",
          "t69"."urn",
          "t69"."ukprn",
          "t69"."setting",
          "t69"."since",
          "t69"."review_date",
          "t69"."sessions_a_week",
          "t69"."hours",
          "t72"."send"
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
                "t54"."child_id",
                CASE
                  WHEN "t54"."sen_provision" IN ('E')
                  THEN 'P'
                  WHEN "t54"."sen_provision" IN ('K')
                  THEN 'S'
                  ELSE 'N'
                END AS "sen_status",
                'roll' AS "arranged",
                'yes' AS "registered",
                "t54"."urn",
                CAST(NULL AS TEXT) AS "ukprn",
                CAST(NULL AS TEXT) AS "setting",
                "t54"."entry_date" AS "since",
                CAST(NULL AS DATE) AS "review_date",
                CAST(NULL AS BIGINT) AS "sessions_a_week",
                CASE
                  WHEN "t54"."part_time" IN ('Y')
                  THEN 'part_time'
                  WHEN "t54"."part_time" IN ('N')
                  THEN 'full_time'
                  ELSE 'unknown'
                END AS "hours"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t33"."child_id",
                    "t33"."reference_date",
                    "t33"."pupil_id",
                    "t33"."urn",
                    "t33"."census_date",
                    "t33"."upn",
                    "t33"."former_upn",
                    "t33"."uln",
                    "t33"."surname",
                    "t33"."forename",
                    "t33"."birth_date",
                    "t33"."sex",
                    "t33"."ethnicity",
                    "t33"."postcode",
                    "t33"."enrol_status",
                    "t33"."year_group",
                    "t33"."entry_date",
                    "t33"."leaving_date",
                    "t33"."sen_provision",
                    "t33"."sen_unit",
                    "t33"."resourced_provision",
                    "t33"."top_up_funding",
                    "t33"."young_carer",
                    "t33"."service_child",
                    "t33"."post_looked_after",
                    "t33"."part_time",
                    "t33"."free_meals",
                    "t33"."sessions_possible"
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
                  ) AS "t33"
                  SEMI JOIN (
                    SELECT
                      "t4"."urn"
                    FROM "establishment" AS "t4"
                    WHERE
                      "t4"."type_code" IN ('14', '38', '42', '43')
                  ) AS "t24"
                    ON "t33"."urn" = "t24"."urn"
                  ANTI JOIN (
                    SELECT
                      "t38"."child_id"
                    FROM (
                      SELECT
                        "t37"."child_id",
                        COUNT(*) AS "rows_of_each"
                      FROM (
                        SELECT
                          "t33"."child_id",
                          "t33"."reference_date",
                          "t33"."pupil_id",
                          "t33"."urn",
                          "t33"."census_date",
                          "t33"."upn",
                          "t33"."former_upn",
                          "t33"."uln",
                          "t33"."surname",
                          "t33"."forename",
                          "t33"."birth_date",
                          "t33"."sex",
                          "t33"."ethnicity",
                          "t33"."postcode",
                          "t33"."enrol_status",
                          "t33"."year_group",
                          "t33"."entry_date",
                          "t33"."leaving_date",
                          "t33"."sen_provision",
                          "t33"."sen_unit",
                          "t33"."resourced_provision",
                          "t33"."top_up_funding",
                          "t33"."young_carer",
                          "t33"."service_child",
                          "t33"."post_looked_after",
                          "t33"."part_time",
                          "t33"."free_meals",
                          "t33"."sessions_possible"
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
                        ) AS "t33"
                        SEMI JOIN (
                          SELECT
                            "t4"."urn"
                          FROM "establishment" AS "t4"
                          WHERE
                            "t4"."type_code" IN ('14', '38', '42', '43')
                        ) AS "t24"
                          ON "t33"."urn" = "t24"."urn"
                      ) AS "t37"
                      GROUP BY
                        1
                    ) AS "t38"
                    WHERE
                      "t38"."rows_of_each" > 1
                  ) AS "t42"
                    ON "t33"."child_id" = "t42"."child_id"
                ) AS "t45"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t50".*
                    EXCLUDE ("place_in_order")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t46"."child_id",
                        "t46"."reference_date",
                        "t46"."pupil_id",
                        "t46"."urn",
                        "t46"."census_date",
                        "t46"."upn",
                        "t46"."former_upn",
                        "t46"."uln",
                        "t46"."surname",
                        "t46"."forename",
                        "t46"."birth_date",
                        "t46"."sex",
                        "t46"."ethnicity",
                        "t46"."postcode",
                        "t46"."enrol_status",
                        "t46"."year_group",
                        "t46"."entry_date",
                        "t46"."leaving_date",
                        "t46"."sen_provision",
                        "t46"."sen_unit",
                        "t46"."resourced_provision",
                        "t46"."top_up_funding",
                        "t46"."young_carer",
                        "t46"."service_child",
                        "t46"."post_looked_after",
                        "t46"."part_time",
                        "t46"."free_meals",
                        "t46"."sessions_possible",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t46"."child_id"
                          ORDER BY "t46"."reference_date" DESC, COALESCE("t46"."enrol_status", '') ASC, COALESCE("t46"."urn", '') ASC, COALESCE("t46"."sen_provision", '') ASC, COALESCE("t46"."sen_unit", '') ASC, COALESCE("t46"."resourced_provision", '') ASC, COALESCE("t46"."young_carer", '') ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t33"."child_id",
                          "t33"."reference_date",
                          "t33"."pupil_id",
                          "t33"."urn",
                          "t33"."census_date",
                          "t33"."upn",
                          "t33"."former_upn",
                          "t33"."uln",
                          "t33"."surname",
                          "t33"."forename",
                          "t33"."birth_date",
                          "t33"."sex",
                          "t33"."ethnicity",
                          "t33"."postcode",
                          "t33"."enrol_status",
                          "t33"."year_group",
                          "t33"."entry_date",
                          "t33"."leaving_date",
                          "t33"."sen_provision",
                          "t33"."sen_unit",
                          "t33"."resourced_provision",
                          "t33"."top_up_funding",
                          "t33"."young_carer",
                          "t33"."service_child",
                          "t33"."post_looked_after",
                          "t33"."part_time",
                          "t33"."free_meals",
                          "t33"."sessions_possible"
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
                        ) AS "t33"
                        SEMI JOIN (
                          SELECT
                            "t4"."urn"
                          FROM "establishment" AS "t4"
                          WHERE
                            "t4"."type_code" IN ('14', '38', '42', '43')
                        ) AS "t24"
                          ON "t33"."urn" = "t24"."urn"
                        SEMI JOIN (
                          SELECT
                            "t38"."child_id"
                          FROM (
                            SELECT
                              "t37"."child_id",
                              COUNT(*) AS "rows_of_each"
                            FROM (
                              SELECT
                                "t33"."child_id",
                                "t33"."reference_date",
                                "t33"."pupil_id",
                                "t33"."urn",
                                "t33"."census_date",
                                "t33"."upn",
                                "t33"."former_upn",
                                "t33"."uln",
                                "t33"."surname",
                                "t33"."forename",
                                "t33"."birth_date",
                                "t33"."sex",
                                "t33"."ethnicity",
                                "t33"."postcode",
                                "t33"."enrol_status",
                                "t33"."year_group",
                                "t33"."entry_date",
                                "t33"."leaving_date",
                                "t33"."sen_provision",
                                "t33"."sen_unit",
                                "t33"."resourced_provision",
                                "t33"."top_up_funding",
                                "t33"."young_carer",
                                "t33"."service_child",
                                "t33"."post_looked_after",
                                "t33"."part_time",
                                "t33"."free_meals",
                                "t33"."sessions_possible"
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
                              ) AS "t33"
                              SEMI JOIN (
                                SELECT
                                  "t4"."urn"
                                FROM "establishment" AS "t4"
                                WHERE
                                  "t4"."type_code" IN ('14', '38', '42', '43')
                              ) AS "t24"
                                ON "t33"."urn" = "t24"."urn"
                            ) AS "t37"
                            GROUP BY
                              1
                          ) AS "t38"
                          WHERE
                            "t38"."rows_of_each" > 1
                        ) AS "t42"
                          ON "t33"."child_id" = "t42"."child_id"
                      ) AS "t46"
                    ) AS "t49"
                    WHERE
                      "t49"."place_in_order" = 0
                  ) AS "t50"
                ) AS "t52"
              ) AS "t54"
            ) AS "t59"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t63"."child_id",
                'P' AS "sen_status",
                'otherwise' AS "arranged",
                'no' AS "registered",
                CAST(NULL AS TEXT) AS "urn",
                CAST(NULL AS TEXT) AS "ukprn",
                'OLA' AS "setting",
                "t63"."since",
                CAST(NULL AS DATE) AS "review_date",
                CAST(NULL AS BIGINT) AS "sessions_a_week",
                'unknown' AS "hours"
              FROM (
                SELECT
                  "t61"."child_id",
                  MIN("t61"."entry_date") AS "since"
                FROM (
                  SELECT
                    "t57"."child_id",
                    "t57"."request_id",
                    "t35"."entry_date"
                  FROM (
                    SELECT
                      "t53"."child_id",
                      "t53"."request_id"
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
                              "t43".*
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
                              ) AS "t40"
                              INNER JOIN (
                                SELECT
                                  "t7".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t7"
                              ) AS "t15"
                                ON "t40"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t8"."request_id",
                                  "t8"."assessment_outcome"
                                FROM "assessment" AS "t8"
                              ) AS "t22"
                                ON "t40"."request_id" = "t22"."request_id"
                            ) AS "t43"
                          ) AS "t44"
                          WHERE
                            "t44"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t44"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t48"
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
                          ON "t48"."request_id" = "t25"."request_id"
                      ) AS "t51"
                    ) AS "t53"
                  ) AS "t57"
                  INNER JOIN (
                    SELECT
                      "t5"."request_id",
                      "t5"."entry_date"
                    FROM "placement_detail" AS "t5"
                    WHERE
                      NOT (
                        COALESCE("t5"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                      )
                      AND NOT (
                        COALESCE("t5"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                      )
                      AND "t5"."sen_setting" = 'OLA'
                  ) AS "t35"
                    ON "t57"."request_id" = "t35"."request_id"
                ) AS "t61"
                GROUP BY
                  1
              ) AS "t63"
            ) AS "t66"
          ) AS "t67"
        ) AS "t69"
        INNER JOIN (
          SELECT
            "t70"."child_id",
            CASE
              WHEN "t70"."has_plan" IS NOT NULL
              THEN 'plan'
              WHEN "t70"."is_on_support" IS NOT NULL
              THEN 'support'
              ELSE 'none'
            END AS "send"
          FROM (
            SELECT
              "t65"."child_id",
              "t65"."has_plan",
              "t34"."child_id" AS "child_id_right",
              "t34"."is_on_support"
            FROM (
              SELECT
                "t62"."child_id",
                "t62"."has_plan"
              FROM (
                SELECT
                  "t17"."child_id",
                  "t60"."child_id" AS "child_id_right",
                  "t60"."has_plan"
                FROM (
                  SELECT
                    "t0"."child_id"
                  FROM "children" AS "t0"
                ) AS "t17"
                LEFT OUTER JOIN (
                  SELECT
                    "t55"."child_id",
                    COUNT(*) AS "has_plan"
                  FROM (
                    SELECT
                      "t53"."child_id"
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
                              "t43".*
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
                              ) AS "t40"
                              INNER JOIN (
                                SELECT
                                  "t7".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t7"
                              ) AS "t15"
                                ON "t40"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t8"."request_id",
                                  "t8"."assessment_outcome"
                                FROM "assessment" AS "t8"
                              ) AS "t22"
                                ON "t40"."request_id" = "t22"."request_id"
                            ) AS "t43"
                          ) AS "t44"
                          WHERE
                            "t44"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t44"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t48"
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
                          ON "t48"."request_id" = "t25"."request_id"
                      ) AS "t51"
                    ) AS "t53"
                  ) AS "t55"
                  GROUP BY
                    1
                ) AS "t60"
                  ON "t17"."child_id" = "t60"."child_id"
              ) AS "t62"
            ) AS "t65"
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
            ) AS "t34"
              ON "t65"."child_id" = "t34"."child_id"
          ) AS "t70"
        ) AS "t72"
          ON "t69"."child_id" = "t72"."child_id"
      ) AS "t73"
    ) AS "t74"
  ) AS "t75"
  WHERE
    "t75"."send" IN ('plan', 'support')
) AS "t77"
  ON "t18"."child_id" = "t77"."child_id"
