SELECT
  "t12"."child_id",
  "t12"."upn",
  "t12"."uln",
  "t12"."surname",
  "t12"."forename",
  "t12"."birth_date",
  "t12"."sex",
  "t12"."ethnicity_group",
  "t34"."plan_start",
  "t34"."home_educated_since"
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
) AS "t12"
INNER JOIN (
  SELECT
    "t32"."child_id",
    MAX("t32"."start_date") AS "plan_start",
    MIN("t32"."since") AS "home_educated_since"
  FROM (
    SELECT
      "t31"."child_id",
      "t31"."request_id",
      "t31"."start_date",
      "t21"."since"
    FROM (
      SELECT
        "t29"."child_id",
        "t29"."request_id",
        "t29"."start_date"
      FROM (
        SELECT
          "t28".*
          EXCLUDE ("request_id_right")
        FROM (
          SELECT
            "t27"."child_id",
            "t27"."request_id",
            "t27"."received_date",
            "t27"."request_source",
            "t27"."rya",
            "t27"."request_outcome_date",
            "t27"."request_outcome",
            "t27"."request_mediation",
            "t27"."request_tribunal",
            "t27"."exported",
            "t27"."birth_date",
            "t27"."sex",
            "t27"."ethnicity",
            "t27"."start_date",
            "t27"."plan_res",
            "t27"."plan_wbp",
            "t27"."pb",
            "t27"."oa",
            "t27"."dp",
            "t27"."cease_date",
            "t27"."cease_reason",
            "t27"."assessment_outcome",
            "t16"."request_id" AS "request_id_right",
            "t16"."transfer_la",
            "t16"."res_2023",
            "t16"."wbp_2023",
            "t16"."review_meeting",
            "t16"."review_outcome",
            "t16"."review_draft",
            "t16"."phase_transfer_due_date",
            "t16"."phase_transfer_final_date",
            "t16"."last_review"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t24".*
                EXCLUDE ("request_id_right")
              FROM (
                SELECT
                  "t23"."child_id",
                  "t23"."request_id",
                  "t23"."received_date",
                  "t23"."request_source",
                  "t23"."rya",
                  "t23"."request_outcome_date",
                  "t23"."request_outcome",
                  "t23"."request_mediation",
                  "t23"."request_tribunal",
                  "t23"."exported",
                  "t23"."birth_date",
                  "t23"."sex",
                  "t23"."ethnicity",
                  "t10"."start_date",
                  "t10"."plan_res",
                  "t10"."plan_wbp",
                  "t10"."pb",
                  "t10"."oa",
                  "t10"."dp",
                  "t10"."cease_date",
                  "t10"."cease_reason",
                  "t14"."request_id" AS "request_id_right",
                  "t14"."assessment_outcome"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t8"."child_id",
                      "t8"."request_id",
                      "t8"."received_date",
                      "t8"."request_source",
                      "t8"."rya",
                      "t8"."request_outcome_date",
                      "t8"."request_outcome",
                      "t8"."request_mediation",
                      "t8"."request_tribunal",
                      "t8"."exported",
                      "t17"."birth_date",
                      "t17"."sex",
                      "t17"."ethnicity"
                    FROM "requests" AS "t8"
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
                    ) AS "t17"
                      ON "t8"."child_id" = "t17"."child_id"
                  ) AS "t20"
                  WHERE
                    NOT (
                      COALESCE("t20"."request_outcome", '') IN ('N', 'A', 'W')
                    )
                    AND "t20"."exported" IS NULL
                ) AS "t23"
                INNER JOIN (
                  SELECT
                    "t3".*
                    EXCLUDE ("child_id")
                  FROM "named_plan" AS "t3"
                ) AS "t10"
                  ON "t23"."request_id" = "t10"."request_id"
                LEFT OUTER JOIN (
                  SELECT
                    "t4"."request_id",
                    "t4"."assessment_outcome"
                  FROM "assessment" AS "t4"
                ) AS "t14"
                  ON "t23"."request_id" = "t14"."request_id"
              ) AS "t24"
            ) AS "t25"
            WHERE
              "t25"."start_date" <= MAKE_DATE(2026, 1, 15)
              AND NOT (
                COALESCE("t25"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
              )
          ) AS "t27"
          LEFT OUTER JOIN (
            SELECT
              "t6"."request_id",
              "t6"."transfer_la",
              "t6"."res" AS "res_2023",
              "t6"."wbp" AS "wbp_2023",
              "t6"."review_meeting",
              "t6"."review_outcome",
              "t6"."review_draft",
              "t6"."phase_transfer_due_date",
              "t6"."phase_transfer_final_date",
              "t6"."last_review"
            FROM (
              SELECT
                "t2".*
                EXCLUDE ("child_id")
              FROM "active_plans" AS "t2"
            ) AS "t6"
          ) AS "t16"
            ON "t27"."request_id" = "t16"."request_id"
        ) AS "t28"
      ) AS "t29"
    ) AS "t31"
    INNER JOIN (
      SELECT
        "t18"."request_id",
        MIN("t18"."entry_date") AS "since"
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
          AND "t1"."sen_setting" = 'EHE'
      ) AS "t18"
      GROUP BY
        1
    ) AS "t21"
      ON "t31"."request_id" = "t21"."request_id"
  ) AS "t32"
  GROUP BY
    1
) AS "t34"
  ON "t12"."child_id" = "t34"."child_id"
