SELECT
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN 'sex'
    WHEN "t25"."place_of_table" = 1
    THEN 'ethnicity'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."sex"
    WHEN "t25"."place_of_table" = 1
    THEN "t25"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t24"."child_id",
    "t24"."request_id",
    "t24"."sex",
    "t24"."ethnicity",
    UNNEST(RANGE(0, 2, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t23"."child_id",
      "t23"."request_id",
      "t23"."sex",
      "t23"."ethnicity"
    FROM (
      SELECT
        "t22".*
        EXCLUDE ("request_id_right")
      FROM (
        SELECT
          "t21"."child_id",
          "t21"."request_id",
          "t21"."received_date",
          "t21"."request_source",
          "t21"."rya",
          "t21"."request_outcome_date",
          "t21"."request_outcome",
          "t21"."request_mediation",
          "t21"."request_tribunal",
          "t21"."exported",
          "t21"."birth_date",
          "t21"."sex",
          "t21"."ethnicity",
          "t21"."start_date",
          "t21"."plan_res",
          "t21"."plan_wbp",
          "t21"."pb",
          "t21"."oa",
          "t21"."dp",
          "t21"."cease_date",
          "t21"."cease_reason",
          "t21"."assessment_outcome",
          "t12"."request_id" AS "request_id_right",
          "t12"."transfer_la",
          "t12"."res_2023",
          "t12"."wbp_2023",
          "t12"."review_meeting",
          "t12"."review_outcome",
          "t12"."review_draft",
          "t12"."phase_transfer_due_date",
          "t12"."phase_transfer_final_date",
          "t12"."last_review"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t18".*
              EXCLUDE ("request_id_right")
            FROM (
              SELECT
                "t17"."child_id",
                "t17"."request_id",
                "t17"."received_date",
                "t17"."request_source",
                "t17"."rya",
                "t17"."request_outcome_date",
                "t17"."request_outcome",
                "t17"."request_mediation",
                "t17"."request_tribunal",
                "t17"."exported",
                "t17"."birth_date",
                "t17"."sex",
                "t17"."ethnicity",
                "t8"."start_date",
                "t8"."plan_res",
                "t8"."plan_wbp",
                "t8"."pb",
                "t8"."oa",
                "t8"."dp",
                "t8"."cease_date",
                "t8"."cease_reason",
                "t11"."request_id" AS "request_id_right",
                "t11"."assessment_outcome"
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t7"."child_id",
                    "t7"."request_id",
                    "t7"."received_date",
                    "t7"."request_source",
                    "t7"."rya",
                    "t7"."request_outcome_date",
                    "t7"."request_outcome",
                    "t7"."request_mediation",
                    "t7"."request_tribunal",
                    "t7"."exported",
                    "t14"."birth_date",
                    "t14"."sex",
                    "t14"."ethnicity"
                  FROM "requests" AS "t7"
                  INNER JOIN (
                    SELECT
                      "t4"."child_id",
                      "t4"."birth_date",
                      CASE WHEN "t4"."sex" IN ('M', 'F') THEN "t4"."sex" ELSE 'unknown' END AS "sex",
                      CASE
                        WHEN "t4"."ethnicity_group" IN (
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
                        THEN "t4"."ethnicity_group"
                        ELSE 'unclassified'
                      END AS "ethnicity"
                    FROM "children" AS "t4"
                  ) AS "t14"
                    ON "t7"."child_id" = "t14"."child_id"
                ) AS "t15"
                WHERE
                  NOT (
                    COALESCE("t15"."request_outcome", '') IN ('N', 'A', 'W')
                  )
                  AND "t15"."exported" IS NULL
              ) AS "t17"
              INNER JOIN (
                SELECT
                  "t1".*
                  EXCLUDE ("child_id")
                FROM "named_plan" AS "t1"
              ) AS "t8"
                ON "t17"."request_id" = "t8"."request_id"
              LEFT OUTER JOIN (
                SELECT
                  "t2"."request_id",
                  "t2"."assessment_outcome"
                FROM "assessment" AS "t2"
              ) AS "t11"
                ON "t17"."request_id" = "t11"."request_id"
            ) AS "t18"
          ) AS "t19"
          WHERE
            "t19"."start_date" <= MAKE_DATE(2026, 1, 15)
            AND NOT (
              COALESCE("t19"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
            )
        ) AS "t21"
        LEFT OUTER JOIN (
          SELECT
            "t5"."request_id",
            "t5"."transfer_la",
            "t5"."res" AS "res_2023",
            "t5"."wbp" AS "wbp_2023",
            "t5"."review_meeting",
            "t5"."review_outcome",
            "t5"."review_draft",
            "t5"."phase_transfer_due_date",
            "t5"."phase_transfer_final_date",
            "t5"."last_review"
          FROM (
            SELECT
              "t0".*
              EXCLUDE ("child_id")
            FROM "active_plans" AS "t0"
          ) AS "t5"
        ) AS "t12"
          ON "t21"."request_id" = "t12"."request_id"
      ) AS "t22"
    ) AS "t23"
    WHERE
      "t23"."assessment_outcome" = 'H' AND "t23"."transfer_la" IS NOT NULL
  ) AS "t24"
) AS "t25"
GROUP BY
  1,
  2
