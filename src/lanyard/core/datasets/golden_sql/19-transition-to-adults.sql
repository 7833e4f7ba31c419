SELECT
  "t16"."child_id",
  "t16"."upn",
  "t16"."uln",
  "t16"."surname",
  "t16"."forename",
  "t16"."birth_date",
  "t16"."sex",
  "t16"."ethnicity_group",
  "t56"."send",
  "t56"."likely_need",
  "t56"."assessment_due",
  "t56"."assessment_offered",
  "t56"."assessment_done",
  "t56"."eligible",
  "t56"."adult_team",
  "t56"."offered"
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
) AS "t16"
INNER JOIN (
  SELECT
    "t54"."child_id",
    "t54"."send",
    "t54"."likely_need",
    "t54"."assessment_due",
    "t54"."assessment_offered",
    "t54"."assessment_done",
    "t54"."eligible",
    "t54"."adult_team",
    CASE
      WHEN "t54"."assessment_offered" IS NULL
      THEN 'not'
      WHEN COALESCE("t54"."assessment_offered" <= (
        "t54"."born" + INTERVAL '18' YEAR
      ), FALSE)
      THEN 'by_18'
      ELSE 'later'
    END AS "offered"
  FROM (
    SELECT
      "t53".*
      EXCLUDE ("child_id_right")
    FROM (
      SELECT
        "t52"."child_id",
        "t52"."born",
        "t52"."whole_years",
        "t52"."send",
        "t33"."child_id" AS "child_id_right",
        "t33"."likely_need",
        "t33"."assessment_due",
        "t33"."assessment_offered",
        "t33"."assessment_done",
        "t33"."eligible",
        "t33"."adult_team"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t30"."child_id",
            "t30"."born",
            "t30"."whole_years",
            "t49"."send"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t0"."child_id",
                "t0"."birth_date" AS "born",
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
                END AS "whole_years"
              FROM "children" AS "t0"
            ) AS "t25"
            WHERE
              COALESCE("t25"."whole_years" >= 14, FALSE)
          ) AS "t30"
          INNER JOIN (
            SELECT
              "t47"."child_id",
              CASE
                WHEN "t47"."has_plan" IS NOT NULL
                THEN 'plan'
                WHEN "t47"."is_on_support" IS NOT NULL
                THEN 'support'
                ELSE 'none'
              END AS "send"
            FROM (
              SELECT
                "t46"."child_id",
                "t46"."has_plan",
                "t24"."child_id" AS "child_id_right",
                "t24"."is_on_support"
              FROM (
                SELECT
                  "t44"."child_id",
                  "t44"."has_plan"
                FROM (
                  SELECT
                    "t15"."child_id",
                    "t43"."child_id" AS "child_id_right",
                    "t43"."has_plan"
                  FROM (
                    SELECT
                      "t0"."child_id"
                    FROM "children" AS "t0"
                  ) AS "t15"
                  LEFT OUTER JOIN (
                    SELECT
                      "t41"."child_id",
                      COUNT(*) AS "has_plan"
                    FROM (
                      SELECT
                        "t40"."child_id"
                      FROM (
                        SELECT
                          "t39".*
                          EXCLUDE ("request_id_right")
                        FROM (
                          SELECT
                            "t38"."child_id",
                            "t38"."request_id",
                            "t38"."received_date",
                            "t38"."request_source",
                            "t38"."rya",
                            "t38"."request_outcome_date",
                            "t38"."request_outcome",
                            "t38"."request_mediation",
                            "t38"."request_tribunal",
                            "t38"."exported",
                            "t38"."birth_date",
                            "t38"."sex",
                            "t38"."ethnicity",
                            "t38"."start_date",
                            "t38"."plan_res",
                            "t38"."plan_wbp",
                            "t38"."pb",
                            "t38"."oa",
                            "t38"."dp",
                            "t38"."cease_date",
                            "t38"."cease_reason",
                            "t38"."assessment_outcome",
                            "t21"."request_id" AS "request_id_right",
                            "t21"."transfer_la",
                            "t21"."res_2023",
                            "t21"."wbp_2023",
                            "t21"."review_meeting",
                            "t21"."review_outcome",
                            "t21"."review_draft",
                            "t21"."phase_transfer_due_date",
                            "t21"."phase_transfer_final_date",
                            "t21"."last_review"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t35".*
                                EXCLUDE ("request_id_right")
                              FROM (
                                SELECT
                                  "t34"."child_id",
                                  "t34"."request_id",
                                  "t34"."received_date",
                                  "t34"."request_source",
                                  "t34"."rya",
                                  "t34"."request_outcome_date",
                                  "t34"."request_outcome",
                                  "t34"."request_mediation",
                                  "t34"."request_tribunal",
                                  "t34"."exported",
                                  "t34"."birth_date",
                                  "t34"."sex",
                                  "t34"."ethnicity",
                                  "t13"."start_date",
                                  "t13"."plan_res",
                                  "t13"."plan_wbp",
                                  "t13"."pb",
                                  "t13"."oa",
                                  "t13"."dp",
                                  "t13"."cease_date",
                                  "t13"."cease_reason",
                                  "t19"."request_id" AS "request_id_right",
                                  "t19"."assessment_outcome"
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
                                      "t22"."birth_date",
                                      "t22"."sex",
                                      "t22"."ethnicity"
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
                                    ) AS "t22"
                                      ON "t9"."child_id" = "t22"."child_id"
                                  ) AS "t26"
                                  WHERE
                                    NOT (
                                      COALESCE("t26"."request_outcome", '') IN ('N', 'A', 'W')
                                    )
                                    AND "t26"."exported" IS NULL
                                ) AS "t34"
                                INNER JOIN (
                                  SELECT
                                    "t4".*
                                    EXCLUDE ("child_id")
                                  FROM "named_plan" AS "t4"
                                ) AS "t13"
                                  ON "t34"."request_id" = "t13"."request_id"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t5"."request_id",
                                    "t5"."assessment_outcome"
                                  FROM "assessment" AS "t5"
                                ) AS "t19"
                                  ON "t34"."request_id" = "t19"."request_id"
                              ) AS "t35"
                            ) AS "t36"
                            WHERE
                              "t36"."start_date" <= MAKE_DATE(2026, 1, 15)
                              AND NOT (
                                COALESCE("t36"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t38"
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
                          ) AS "t21"
                            ON "t38"."request_id" = "t21"."request_id"
                        ) AS "t39"
                      ) AS "t40"
                    ) AS "t41"
                    GROUP BY
                      1
                  ) AS "t43"
                    ON "t15"."child_id" = "t43"."child_id"
                ) AS "t44"
              ) AS "t46"
              LEFT OUTER JOIN (
                SELECT
                  "t17"."child_id",
                  COUNT(*) AS "is_on_support"
                FROM (
                  SELECT
                    "t2"."child_id"
                  FROM "census_pupils" AS "t2"
                  WHERE
                    "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
                ) AS "t17"
                GROUP BY
                  1
              ) AS "t24"
                ON "t46"."child_id" = "t24"."child_id"
            ) AS "t47"
          ) AS "t49"
            ON "t30"."child_id" = "t49"."child_id"
        ) AS "t50"
        WHERE
          "t50"."send" = 'plan'
      ) AS "t52"
      LEFT OUTER JOIN (
        SELECT
          "t29".*
          EXCLUDE ("place_in_order")
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t12"."child_id",
              "t12"."likely_need",
              "t12"."assessment_due",
              "t12"."assessment_offered",
              "t12"."assessment_done",
              "t12"."eligible",
              "t12"."adult_team",
              ROW_NUMBER() OVER (
                PARTITION BY "t12"."child_id"
                ORDER BY CASE WHEN "t12"."assessment_offered" IS NULL THEN 1 ELSE 0 END ASC, COALESCE("t12"."assessment_offered", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t12"."assessment_done", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t12"."assessment_due", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t12"."likely_need", '') DESC, COALESCE("t12"."eligible", '') DESC, COALESCE("t12"."adult_team", '') DESC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place_in_order"
            FROM (
              SELECT
                "t1"."child_id",
                "t1"."likely_need",
                "t1"."assessment_due",
                "t1"."assessment_offered",
                "t1"."assessment_done",
                "t1"."eligible",
                "t1"."adult_team"
              FROM "transition" AS "t1"
            ) AS "t12"
          ) AS "t27"
          WHERE
            "t27"."place_in_order" = 0
        ) AS "t29"
      ) AS "t33"
        ON "t52"."child_id" = "t33"."child_id"
    ) AS "t53"
  ) AS "t54"
  WHERE
    "t54"."send" IN ('plan', 'support')
) AS "t56"
  ON "t16"."child_id" = "t56"."child_id"
