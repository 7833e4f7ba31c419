SELECT
  "t15"."child_id",
  "t15"."upn",
  "t15"."uln",
  "t15"."surname",
  "t15"."forename",
  "t15"."birth_date",
  "t15"."sex",
  "t15"."ethnicity_group",
  "t52"."home_urn",
  "t52"."sessions_a_week",
  "t52"."stay",
  "t52"."since",
  "t52"."stay_length",
  "t52"."send"
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
) AS "t15"
INNER JOIN (
  SELECT
    *
  FROM (
    SELECT
      "t49".*
      EXCLUDE ("sen_status")
    FROM (
      SELECT
        "t48"."child_id",
        "t48"."sen_status",
        "t48"."home_urn",
        "t48"."sessions_a_week",
        "t48"."stay",
        "t48"."since",
        "t48"."stay_length",
        CASE
          WHEN "t48"."send" = 'none'
          THEN CASE
            WHEN "t48"."sen_status" IN ('P')
            THEN 'plan'
            WHEN "t48"."sen_status" IN ('S')
            THEN 'support'
            ELSE 'none'
          END
          ELSE "t48"."send"
        END AS "send"
      FROM (
        SELECT
          "t34"."child_id",
          "t34"."sen_status",
          "t34"."home_urn",
          "t34"."sessions_a_week",
          "t34"."stay",
          "t34"."since",
          "t34"."stay_length",
          "t47"."send"
        FROM (
          SELECT
            "t30"."child_id",
            "t30"."sen_status",
            "t30"."home_urn",
            "t30"."sessions_a_week",
            CASE
              WHEN "t30"."kind" IN ('HOSPITAL', 'MEDICAL', 'INPATIENT')
              THEN "t30"."kind"
              ELSE 'unknown'
            END AS "stay",
            "t30"."start_date" AS "since",
            CASE
              WHEN CAST(DATE_DIFF('DAY', "t30"."start_date", MAKE_DATE(2026, 1, 15)) AS INT) >= 15
              THEN '15_or_more'
              ELSE 'under_15'
            END AS "stay_length"
          FROM (
            SELECT
              "t28".*
              EXCLUDE ("place_in_order")
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t22"."child_id",
                  "t22"."nhs_number",
                  "t22"."upn",
                  "t22"."uln",
                  "t22"."surname",
                  "t22"."forename",
                  "t22"."birth_date",
                  "t22"."sex",
                  "t22"."ethnicity",
                  "t22"."postcode",
                  "t22"."kind",
                  "t22"."start_date",
                  "t22"."end_date",
                  "t22"."home_urn",
                  "t22"."sen_status",
                  "t22"."sessions_a_week",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t22"."child_id"
                    ORDER BY COALESCE("t22"."start_date", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t22"."kind", '') ASC, COALESCE("t22"."home_urn", '') ASC, COALESCE("t22"."sen_status", '') ASC, COALESCE("t22"."sessions_a_week", 0) ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "place_in_order"
                FROM (
                  SELECT
                    *
                  FROM "hospital_stays" AS "t1"
                  WHERE
                    NOT (
                      COALESCE("t1"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND NOT (
                      COALESCE("t1"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                    )
                ) AS "t22"
              ) AS "t26"
              WHERE
                "t26"."place_in_order" = 0
            ) AS "t28"
          ) AS "t30"
        ) AS "t34"
        INNER JOIN (
          SELECT
            "t45"."child_id",
            CASE
              WHEN "t45"."has_plan" IS NOT NULL
              THEN 'plan'
              WHEN "t45"."is_on_support" IS NOT NULL
              THEN 'support'
              ELSE 'none'
            END AS "send"
          FROM (
            SELECT
              "t44"."child_id",
              "t44"."has_plan",
              "t24"."child_id" AS "child_id_right",
              "t24"."is_on_support"
            FROM (
              SELECT
                "t42"."child_id",
                "t42"."has_plan"
              FROM (
                SELECT
                  "t14"."child_id",
                  "t41"."child_id" AS "child_id_right",
                  "t41"."has_plan"
                FROM (
                  SELECT
                    "t0"."child_id"
                  FROM "children" AS "t0"
                ) AS "t14"
                LEFT OUTER JOIN (
                  SELECT
                    "t39"."child_id",
                    COUNT(*) AS "has_plan"
                  FROM (
                    SELECT
                      "t38"."child_id"
                    FROM (
                      SELECT
                        "t37".*
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
                          "t36"."start_date",
                          "t36"."plan_res",
                          "t36"."plan_wbp",
                          "t36"."pb",
                          "t36"."oa",
                          "t36"."dp",
                          "t36"."cease_date",
                          "t36"."cease_reason",
                          "t36"."assessment_outcome",
                          "t20"."request_id" AS "request_id_right",
                          "t20"."transfer_la",
                          "t20"."res_2023",
                          "t20"."wbp_2023",
                          "t20"."review_meeting",
                          "t20"."review_outcome",
                          "t20"."review_draft",
                          "t20"."phase_transfer_due_date",
                          "t20"."phase_transfer_final_date",
                          "t20"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t31".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t29"."child_id",
                                "t29"."request_id",
                                "t29"."received_date",
                                "t29"."request_source",
                                "t29"."rya",
                                "t29"."request_outcome_date",
                                "t29"."request_outcome",
                                "t29"."request_mediation",
                                "t29"."request_tribunal",
                                "t29"."exported",
                                "t29"."birth_date",
                                "t29"."sex",
                                "t29"."ethnicity",
                                "t12"."start_date",
                                "t12"."plan_res",
                                "t12"."plan_wbp",
                                "t12"."pb",
                                "t12"."oa",
                                "t12"."dp",
                                "t12"."cease_date",
                                "t12"."cease_reason",
                                "t18"."request_id" AS "request_id_right",
                                "t18"."assessment_outcome"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t9"."child_id",
                                    "t9"."request_id",
                                    "t9"."received_date",
                                    "t9"."request_source",
                                    "t9"."rya",
                                    "t9"."request_outcome_date",
                                    "t9"."request_outcome",
                                    "t9"."request_mediation",
                                    "t9"."request_tribunal",
                                    "t9"."exported",
                                    "t21"."birth_date",
                                    "t21"."sex",
                                    "t21"."ethnicity"
                                  FROM "requests" AS "t9"
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
                                  ) AS "t21"
                                    ON "t9"."child_id" = "t21"."child_id"
                                ) AS "t25"
                                WHERE
                                  NOT (
                                    COALESCE("t25"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t25"."exported" IS NULL
                              ) AS "t29"
                              INNER JOIN (
                                SELECT
                                  "t4".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t4"
                              ) AS "t12"
                                ON "t29"."request_id" = "t12"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t5"."request_id",
                                  "t5"."assessment_outcome"
                                FROM "assessment" AS "t5"
                              ) AS "t18"
                                ON "t29"."request_id" = "t18"."request_id"
                            ) AS "t31"
                          ) AS "t32"
                          WHERE
                            "t32"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t32"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t36"
                        LEFT OUTER JOIN (
                          SELECT
                            "t7"."request_id",
                            "t7"."transfer_la",
                            "t7"."res" AS "res_2023",
                            "t7"."wbp" AS "wbp_2023",
                            "t7"."review_meeting",
                            "t7"."review_outcome",
                            "t7"."review_draft",
                            "t7"."phase_transfer_due_date",
                            "t7"."phase_transfer_final_date",
                            "t7"."last_review"
                          FROM (
                            SELECT
                              "t3".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t3"
                          ) AS "t7"
                        ) AS "t20"
                          ON "t36"."request_id" = "t20"."request_id"
                      ) AS "t37"
                    ) AS "t38"
                  ) AS "t39"
                  GROUP BY
                    1
                ) AS "t41"
                  ON "t14"."child_id" = "t41"."child_id"
              ) AS "t42"
            ) AS "t44"
            LEFT OUTER JOIN (
              SELECT
                "t16"."child_id",
                COUNT(*) AS "is_on_support"
              FROM (
                SELECT
                  "t2"."child_id"
                FROM "census_pupils" AS "t2"
                WHERE
                  "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
              ) AS "t16"
              GROUP BY
                1
            ) AS "t24"
              ON "t44"."child_id" = "t24"."child_id"
          ) AS "t45"
        ) AS "t47"
          ON "t34"."child_id" = "t47"."child_id"
      ) AS "t48"
    ) AS "t49"
  ) AS "t50"
  WHERE
    "t50"."send" IN ('plan', 'support')
) AS "t52"
  ON "t15"."child_id" = "t52"."child_id"
