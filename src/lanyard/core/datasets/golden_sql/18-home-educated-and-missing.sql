SELECT
  "t17"."child_id",
  "t17"."upn",
  "t17"."uln",
  "t17"."surname",
  "t17"."forename",
  "t17"."birth_date",
  "t17"."sex",
  "t17"."ethnicity_group",
  "t72"."send",
  "t72"."home_educated_since",
  "t72"."missing_since",
  "t72"."last_urn",
  "t72"."weeks_out_of_education"
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
) AS "t17"
INNER JOIN (
  SELECT
    "t70"."child_id",
    "t70"."send",
    "t70"."home_educated_since",
    "t70"."missing_since",
    "t70"."last_urn",
    CAST(FLOOR(
      (
        CAST(DATE_DIFF('DAY', "t70"."missing_since", MAKE_DATE(2026, 1, 15)) AS INT)
      ) / (
        7
      )
    ) AS BIGINT) AS "weeks_out_of_education"
  FROM (
    SELECT
      "t69"."child_id",
      MIN("t69"."send") AS "send",
      MIN("t69"."home_educated_since") AS "home_educated_since",
      MIN("t69"."missing_since") AS "missing_since",
      MAX("t69"."last_urn") AS "last_urn"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t66"."child_id",
            "t66"."send",
            "t66"."last_urn",
            "t66"."home_educated_since",
            "t66"."missing_since"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t62"."child_id",
                "t62"."last_urn",
                "t62"."since",
                "t62"."send",
                CAST(FLOOR(
                  (
                    CAST(DATE_DIFF('DAY', "t62"."since", MAKE_DATE(2026, 1, 15)) AS INT)
                  ) / (
                    7
                  )
                ) AS BIGINT) AS "weeks",
                "t62"."since" AS "home_educated_since",
                CAST(NULL AS DATE) AS "missing_since"
              FROM (
                SELECT
                  "t60".*
                  EXCLUDE ("sen_status")
                FROM (
                  SELECT
                    "t58"."child_id",
                    "t58"."sen_status",
                    "t58"."last_urn",
                    "t58"."since",
                    CASE
                      WHEN "t58"."send" = 'none'
                      THEN CASE
                        WHEN "t58"."sen_status" IN ('P')
                        THEN 'plan'
                        WHEN "t58"."sen_status" IN ('S')
                        THEN 'support'
                        ELSE 'none'
                      END
                      ELSE "t58"."send"
                    END AS "send"
                  FROM (
                    SELECT
                      "t39"."child_id",
                      "t39"."sen_status",
                      "t39"."last_urn",
                      "t39"."since",
                      "t57"."send"
                    FROM (
                      SELECT
                        "t34".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t25"."child_id",
                            "t25"."sen_status",
                            "t25"."last_urn",
                            "t25"."since",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t25"."child_id"
                              ORDER BY COALESCE("t25"."since", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."sen_status", '') ASC, COALESCE("t25"."last_urn", '') ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              "t3"."child_id",
                              "t3"."sen_status",
                              "t3"."last_urn",
                              "t3"."start_date" AS "since"
                            FROM "home_educated" AS "t3"
                            WHERE
                              NOT (
                                COALESCE("t3"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                              )
                              AND NOT (
                                COALESCE("t3"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t25"
                        ) AS "t31"
                        WHERE
                          "t31"."place_in_order" = 0
                      ) AS "t34"
                    ) AS "t39"
                    INNER JOIN (
                      SELECT
                        "t55"."child_id",
                        CASE
                          WHEN "t55"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t55"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t54"."child_id",
                          "t54"."has_plan",
                          "t29"."child_id" AS "child_id_right",
                          "t29"."is_on_support"
                        FROM (
                          SELECT
                            "t52"."child_id",
                            "t52"."has_plan"
                          FROM (
                            SELECT
                              "t16"."child_id",
                              "t51"."child_id" AS "child_id_right",
                              "t51"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t16"
                            LEFT OUTER JOIN (
                              SELECT
                                "t48"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t46"."child_id"
                                FROM (
                                  SELECT
                                    "t45".*
                                    EXCLUDE ("request_id_right")
                                  FROM (
                                    SELECT
                                      "t44"."child_id",
                                      "t44"."request_id",
                                      "t44"."received_date",
                                      "t44"."request_source",
                                      "t44"."rya",
                                      "t44"."request_outcome_date",
                                      "t44"."request_outcome",
                                      "t44"."request_mediation",
                                      "t44"."request_tribunal",
                                      "t44"."exported",
                                      "t44"."birth_date",
                                      "t44"."sex",
                                      "t44"."ethnicity",
                                      "t44"."start_date",
                                      "t44"."plan_res",
                                      "t44"."plan_wbp",
                                      "t44"."pb",
                                      "t44"."oa",
                                      "t44"."dp",
                                      "t44"."cease_date",
                                      "t44"."cease_reason",
                                      "t44"."assessment_outcome",
                                      "t22"."request_id" AS "request_id_right",
                                      "t22"."transfer_la",
                                      "t22"."res_2023",
                                      "t22"."wbp_2023",
                                      "t22"."review_meeting",
                                      "t22"."review_outcome",
                                      "t22"."review_draft",
                                      "t22"."phase_transfer_due_date",
                                      "t22"."phase_transfer_final_date",
                                      "t22"."last_review"
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t41".*
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
                                            "t14"."start_date",
                                            "t14"."plan_res",
                                            "t14"."plan_wbp",
                                            "t14"."pb",
                                            "t14"."oa",
                                            "t14"."dp",
                                            "t14"."cease_date",
                                            "t14"."cease_reason",
                                            "t19"."request_id" AS "request_id_right",
                                            "t19"."assessment_outcome"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t11"."child_id",
                                                "t11"."request_id",
                                                "t11"."received_date",
                                                "t11"."request_source",
                                                "t11"."rya",
                                                "t11"."request_outcome_date",
                                                "t11"."request_outcome",
                                                "t11"."request_mediation",
                                                "t11"."request_tribunal",
                                                "t11"."exported",
                                                "t23"."birth_date",
                                                "t23"."sex",
                                                "t23"."ethnicity"
                                              FROM "requests" AS "t11"
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
                                              ) AS "t23"
                                                ON "t11"."child_id" = "t23"."child_id"
                                            ) AS "t30"
                                            WHERE
                                              NOT (
                                                COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t30"."exported" IS NULL
                                          ) AS "t36"
                                          INNER JOIN (
                                            SELECT
                                              "t5".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t5"
                                          ) AS "t14"
                                            ON "t36"."request_id" = "t14"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t6"."request_id",
                                              "t6"."assessment_outcome"
                                            FROM "assessment" AS "t6"
                                          ) AS "t19"
                                            ON "t36"."request_id" = "t19"."request_id"
                                        ) AS "t41"
                                      ) AS "t42"
                                      WHERE
                                        "t42"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t42"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t44"
                                    LEFT OUTER JOIN (
                                      SELECT
                                        "t9"."request_id",
                                        "t9"."transfer_la",
                                        "t9"."res" AS "res_2023",
                                        "t9"."wbp" AS "wbp_2023",
                                        "t9"."review_meeting",
                                        "t9"."review_outcome",
                                        "t9"."review_draft",
                                        "t9"."phase_transfer_due_date",
                                        "t9"."phase_transfer_final_date",
                                        "t9"."last_review"
                                      FROM (
                                        SELECT
                                          "t2".*
                                          EXCLUDE ("child_id")
                                        FROM "active_plans" AS "t2"
                                      ) AS "t9"
                                    ) AS "t22"
                                      ON "t44"."request_id" = "t22"."request_id"
                                  ) AS "t45"
                                ) AS "t46"
                              ) AS "t48"
                              GROUP BY
                                1
                            ) AS "t51"
                              ON "t16"."child_id" = "t51"."child_id"
                          ) AS "t52"
                        ) AS "t54"
                        LEFT OUTER JOIN (
                          SELECT
                            "t20"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t8"."child_id"
                            FROM "census_pupils" AS "t8"
                            WHERE
                              "t8"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t8"."sen_provision" = 'K'
                          ) AS "t20"
                          GROUP BY
                            1
                        ) AS "t29"
                          ON "t54"."child_id" = "t29"."child_id"
                      ) AS "t55"
                    ) AS "t57"
                      ON "t39"."child_id" = "t57"."child_id"
                  ) AS "t58"
                ) AS "t60"
              ) AS "t62"
            ) AS "t64"
            UNION ALL
            SELECT
              *
            FROM (
              SELECT
                "t63"."child_id",
                "t63"."last_urn",
                "t63"."since",
                "t63"."send",
                CAST(FLOOR(
                  (
                    CAST(DATE_DIFF('DAY', "t63"."since", MAKE_DATE(2026, 1, 15)) AS INT)
                  ) / (
                    7
                  )
                ) AS BIGINT) AS "weeks",
                CAST(NULL AS DATE) AS "home_educated_since",
                "t63"."since" AS "missing_since"
              FROM (
                SELECT
                  "t61".*
                  EXCLUDE ("sen_status")
                FROM (
                  SELECT
                    "t59"."child_id",
                    "t59"."sen_status",
                    "t59"."last_urn",
                    "t59"."since",
                    CASE
                      WHEN "t59"."send" = 'none'
                      THEN CASE
                        WHEN "t59"."sen_status" IN ('P')
                        THEN 'plan'
                        WHEN "t59"."sen_status" IN ('S')
                        THEN 'support'
                        ELSE 'none'
                      END
                      ELSE "t59"."send"
                    END AS "send"
                  FROM (
                    SELECT
                      "t40"."child_id",
                      "t40"."sen_status",
                      "t40"."last_urn",
                      "t40"."since",
                      "t57"."send"
                    FROM (
                      SELECT
                        "t35".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t26"."child_id",
                            "t26"."sen_status",
                            "t26"."last_urn",
                            "t26"."since",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t26"."child_id"
                              ORDER BY COALESCE("t26"."since", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t26"."sen_status", '') ASC, COALESCE("t26"."last_urn", '') ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              "t4"."child_id",
                              "t4"."sen_status",
                              "t4"."last_urn",
                              "t4"."start_date" AS "since"
                            FROM "missing_education" AS "t4"
                            WHERE
                              NOT (
                                COALESCE("t4"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                              )
                              AND NOT (
                                COALESCE("t4"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t26"
                        ) AS "t32"
                        WHERE
                          "t32"."place_in_order" = 0
                      ) AS "t35"
                    ) AS "t40"
                    INNER JOIN (
                      SELECT
                        "t55"."child_id",
                        CASE
                          WHEN "t55"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t55"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t54"."child_id",
                          "t54"."has_plan",
                          "t29"."child_id" AS "child_id_right",
                          "t29"."is_on_support"
                        FROM (
                          SELECT
                            "t52"."child_id",
                            "t52"."has_plan"
                          FROM (
                            SELECT
                              "t16"."child_id",
                              "t51"."child_id" AS "child_id_right",
                              "t51"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t16"
                            LEFT OUTER JOIN (
                              SELECT
                                "t48"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t46"."child_id"
                                FROM (
                                  SELECT
                                    "t45".*
                                    EXCLUDE ("request_id_right")
                                  FROM (
                                    SELECT
                                      "t44"."child_id",
                                      "t44"."request_id",
                                      "t44"."received_date",
                                      "t44"."request_source",
                                      "t44"."rya",
                                      "t44"."request_outcome_date",
                                      "t44"."request_outcome",
                                      "t44"."request_mediation",
                                      "t44"."request_tribunal",
                                      "t44"."exported",
                                      "t44"."birth_date",
                                      "t44"."sex",
                                      "t44"."ethnicity",
                                      "t44"."start_date",
                                      "t44"."plan_res",
                                      "t44"."plan_wbp",
                                      "t44"."pb",
                                      "t44"."oa",
                                      "t44"."dp",
                                      "t44"."cease_date",
                                      "t44"."cease_reason",
                                      "t44"."assessment_outcome",
                                      "t22"."request_id" AS "request_id_right",
                                      "t22"."transfer_la",
                                      "t22"."res_2023",
                                      "t22"."wbp_2023",
                                      "t22"."review_meeting",
                                      "t22"."review_outcome",
                                      "t22"."review_draft",
                                      "t22"."phase_transfer_due_date",
                                      "t22"."phase_transfer_final_date",
                                      "t22"."last_review"
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t41".*
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
                                            "t14"."start_date",
                                            "t14"."plan_res",
                                            "t14"."plan_wbp",
                                            "t14"."pb",
                                            "t14"."oa",
                                            "t14"."dp",
                                            "t14"."cease_date",
                                            "t14"."cease_reason",
                                            "t19"."request_id" AS "request_id_right",
                                            "t19"."assessment_outcome"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t11"."child_id",
                                                "t11"."request_id",
                                                "t11"."received_date",
                                                "t11"."request_source",
                                                "t11"."rya",
                                                "t11"."request_outcome_date",
                                                "t11"."request_outcome",
                                                "t11"."request_mediation",
                                                "t11"."request_tribunal",
                                                "t11"."exported",
                                                "t23"."birth_date",
                                                "t23"."sex",
                                                "t23"."ethnicity"
                                              FROM "requests" AS "t11"
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
                                              ) AS "t23"
                                                ON "t11"."child_id" = "t23"."child_id"
                                            ) AS "t30"
                                            WHERE
                                              NOT (
                                                COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t30"."exported" IS NULL
                                          ) AS "t36"
                                          INNER JOIN (
                                            SELECT
                                              "t5".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t5"
                                          ) AS "t14"
                                            ON "t36"."request_id" = "t14"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t6"."request_id",
                                              "t6"."assessment_outcome"
                                            FROM "assessment" AS "t6"
                                          ) AS "t19"
                                            ON "t36"."request_id" = "t19"."request_id"
                                        ) AS "t41"
                                      ) AS "t42"
                                      WHERE
                                        "t42"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t42"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t44"
                                    LEFT OUTER JOIN (
                                      SELECT
                                        "t9"."request_id",
                                        "t9"."transfer_la",
                                        "t9"."res" AS "res_2023",
                                        "t9"."wbp" AS "wbp_2023",
                                        "t9"."review_meeting",
                                        "t9"."review_outcome",
                                        "t9"."review_draft",
                                        "t9"."phase_transfer_due_date",
                                        "t9"."phase_transfer_final_date",
                                        "t9"."last_review"
                                      FROM (
                                        SELECT
                                          "t2".*
                                          EXCLUDE ("child_id")
                                        FROM "active_plans" AS "t2"
                                      ) AS "t9"
                                    ) AS "t22"
                                      ON "t44"."request_id" = "t22"."request_id"
                                  ) AS "t45"
                                ) AS "t46"
                              ) AS "t48"
                              GROUP BY
                                1
                            ) AS "t51"
                              ON "t16"."child_id" = "t51"."child_id"
                          ) AS "t52"
                        ) AS "t54"
                        LEFT OUTER JOIN (
                          SELECT
                            "t20"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t8"."child_id"
                            FROM "census_pupils" AS "t8"
                            WHERE
                              "t8"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t8"."sen_provision" = 'K'
                          ) AS "t20"
                          GROUP BY
                            1
                        ) AS "t29"
                          ON "t54"."child_id" = "t29"."child_id"
                      ) AS "t55"
                    ) AS "t57"
                      ON "t40"."child_id" = "t57"."child_id"
                  ) AS "t59"
                ) AS "t61"
              ) AS "t63"
            ) AS "t65"
          ) AS "t66"
        ) AS "t67"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t47"."child_id",
            'plan' AS "send",
            CAST(NULL AS TEXT) AS "last_urn",
            "t28"."entry_date" AS "home_educated_since",
            CAST(NULL AS DATE) AS "missing_since"
          FROM (
            SELECT
              "t45".*
              EXCLUDE ("request_id_right")
            FROM (
              SELECT
                "t44"."child_id",
                "t44"."request_id",
                "t44"."received_date",
                "t44"."request_source",
                "t44"."rya",
                "t44"."request_outcome_date",
                "t44"."request_outcome",
                "t44"."request_mediation",
                "t44"."request_tribunal",
                "t44"."exported",
                "t44"."birth_date",
                "t44"."sex",
                "t44"."ethnicity",
                "t44"."start_date",
                "t44"."plan_res",
                "t44"."plan_wbp",
                "t44"."pb",
                "t44"."oa",
                "t44"."dp",
                "t44"."cease_date",
                "t44"."cease_reason",
                "t44"."assessment_outcome",
                "t22"."request_id" AS "request_id_right",
                "t22"."transfer_la",
                "t22"."res_2023",
                "t22"."wbp_2023",
                "t22"."review_meeting",
                "t22"."review_outcome",
                "t22"."review_draft",
                "t22"."phase_transfer_due_date",
                "t22"."phase_transfer_final_date",
                "t22"."last_review"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t41".*
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
                      "t14"."start_date",
                      "t14"."plan_res",
                      "t14"."plan_wbp",
                      "t14"."pb",
                      "t14"."oa",
                      "t14"."dp",
                      "t14"."cease_date",
                      "t14"."cease_reason",
                      "t19"."request_id" AS "request_id_right",
                      "t19"."assessment_outcome"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t11"."child_id",
                          "t11"."request_id",
                          "t11"."received_date",
                          "t11"."request_source",
                          "t11"."rya",
                          "t11"."request_outcome_date",
                          "t11"."request_outcome",
                          "t11"."request_mediation",
                          "t11"."request_tribunal",
                          "t11"."exported",
                          "t23"."birth_date",
                          "t23"."sex",
                          "t23"."ethnicity"
                        FROM "requests" AS "t11"
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
                        ) AS "t23"
                          ON "t11"."child_id" = "t23"."child_id"
                      ) AS "t30"
                      WHERE
                        NOT (
                          COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                        )
                        AND "t30"."exported" IS NULL
                    ) AS "t36"
                    INNER JOIN (
                      SELECT
                        "t5".*
                        EXCLUDE ("child_id")
                      FROM "named_plan" AS "t5"
                    ) AS "t14"
                      ON "t36"."request_id" = "t14"."request_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t6"."request_id",
                        "t6"."assessment_outcome"
                      FROM "assessment" AS "t6"
                    ) AS "t19"
                      ON "t36"."request_id" = "t19"."request_id"
                  ) AS "t41"
                ) AS "t42"
                WHERE
                  "t42"."start_date" <= MAKE_DATE(2026, 1, 15)
                  AND NOT (
                    COALESCE("t42"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                  )
              ) AS "t44"
              LEFT OUTER JOIN (
                SELECT
                  "t9"."request_id",
                  "t9"."transfer_la",
                  "t9"."res" AS "res_2023",
                  "t9"."wbp" AS "wbp_2023",
                  "t9"."review_meeting",
                  "t9"."review_outcome",
                  "t9"."review_draft",
                  "t9"."phase_transfer_due_date",
                  "t9"."phase_transfer_final_date",
                  "t9"."last_review"
                FROM (
                  SELECT
                    "t2".*
                    EXCLUDE ("child_id")
                  FROM "active_plans" AS "t2"
                ) AS "t9"
              ) AS "t22"
                ON "t44"."request_id" = "t22"."request_id"
            ) AS "t45"
          ) AS "t47"
          INNER JOIN (
            SELECT
              "t1"."request_id",
              "t1"."entry_date"
            FROM "placement_detail" AS "t1"
            WHERE
              NOT (
                COALESCE("t1"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
              )
              AND NOT (
                COALESCE("t1"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
              )
              AND "t1"."sen_setting" = 'EHE'
          ) AS "t28"
            ON "t47"."request_id" = "t28"."request_id"
        ) AS "t50"
      ) AS "t68"
      WHERE
        "t68"."send" IN ('plan', 'support')
    ) AS "t69"
    GROUP BY
      1
  ) AS "t70"
) AS "t72"
  ON "t17"."child_id" = "t72"."child_id"
