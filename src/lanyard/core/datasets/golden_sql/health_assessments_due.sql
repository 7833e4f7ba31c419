WITH "t21" AS (
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
), "t32" AS (
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
    WHEN "t82"."place_of_table" = 0
    THEN 'area_part+send+assessment+assessed'
    WHEN "t82"."place_of_table" = 1
    THEN 'sex+send+assessment+assessed'
    WHEN "t82"."place_of_table" = 2
    THEN 'age_band+send+assessment+assessed'
    WHEN "t82"."place_of_table" = 3
    THEN 'ethnicity+send+assessment+assessed'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t82"."place_of_table" = 0
    THEN "t82"."area_part"
    WHEN "t82"."place_of_table" = 1
    THEN "t82"."sex"
    WHEN "t82"."place_of_table" = 2
    THEN "t82"."age_band"
    WHEN "t82"."place_of_table" = 3
    THEN "t82"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t82"."place_of_table" = 0
    THEN "t82"."send"
    WHEN "t82"."place_of_table" = 1
    THEN "t82"."send"
    WHEN "t82"."place_of_table" = 2
    THEN "t82"."send"
    WHEN "t82"."place_of_table" = 3
    THEN "t82"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t82"."place_of_table" = 0
    THEN "t82"."assessment"
    WHEN "t82"."place_of_table" = 1
    THEN "t82"."assessment"
    WHEN "t82"."place_of_table" = 2
    THEN "t82"."assessment"
    WHEN "t82"."place_of_table" = 3
    THEN "t82"."assessment"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  CASE
    WHEN "t82"."place_of_table" = 0
    THEN "t82"."assessed"
    WHEN "t82"."place_of_table" = 1
    THEN "t82"."assessed"
    WHEN "t82"."place_of_table" = 2
    THEN "t82"."assessed"
    WHEN "t82"."place_of_table" = 3
    THEN "t82"."assessed"
    ELSE CAST(NULL AS TEXT)
  END AS "group_4",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t81"."child_id",
    "t81"."sex",
    "t81"."ethnicity",
    "t81"."age_band",
    "t81"."area_part",
    "t81"."send",
    "t81"."primary_need",
    "t81"."assessment",
    "t81"."assessed",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t80"."child_id",
      "t80"."sex",
      "t80"."ethnicity",
      "t80"."age_band",
      "t80"."area_part",
      "t80"."send",
      "t80"."primary_need",
      "t80"."assessment",
      "t80"."assessed"
    FROM (
      SELECT
        "t79".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t78"."child_id",
          "t78"."assessment",
          "t78"."assessed",
          "t78"."send",
          "t78"."primary_need",
          "t78"."birth_date",
          "t78"."sex",
          "t78"."ethnicity",
          "t78"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t78"."birth_date") * 100
                ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t78"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t78"."birth_date") * 100
                  ) + EXTRACT(day FROM "t78"."birth_date")
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
        FROM (
          SELECT
            "t77"."child_id",
            "t77"."assessment",
            "t77"."assessed",
            "t77"."send",
            "t77"."primary_need",
            "t56"."birth_date",
            "t56"."sex",
            "t56"."ethnicity",
            "t56"."area_part"
          FROM (
            SELECT
              "t75"."child_id",
              "t75"."assessment",
              "t75"."assessed",
              "t75"."send",
              CASE
                WHEN "t75"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t75"."need_of_plan", "t75"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t74".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t73"."child_id",
                  "t73"."assessment",
                  "t73"."assessed",
                  "t73"."send",
                  "t73"."need_of_plan",
                  "t37"."child_id" AS "child_id_right",
                  "t37"."need_of_census"
                FROM (
                  SELECT
                    "t71".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t26"."child_id",
                      "t26"."assessment",
                      "t26"."assessed",
                      "t70"."send",
                      "t68"."child_id" AS "child_id_right",
                      "t68"."need_of_plan"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        CASE WHEN "t1"."kind" IN ('INITIAL', 'REVIEW') THEN "t1"."kind" ELSE 'unknown' END AS "assessment",
                        CASE
                          WHEN "t1"."done_date" IS NULL
                          THEN 'not_done'
                          WHEN "t1"."done_date" <= "t1"."due_date"
                          THEN 'in_time'
                          ELSE 'late'
                        END AS "assessed"
                      FROM "looked_after_health" AS "t1"
                      WHERE
                        COALESCE("t1"."due_date" BETWEEN MAKE_DATE(2025, 1, 16) AND MAKE_DATE(2026, 1, 15), FALSE)
                    ) AS "t26"
                    INNER JOIN (
                      SELECT
                        "t66"."child_id",
                        CASE
                          WHEN "t66"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t66"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t64"."child_id",
                          "t64"."has_plan",
                          "t31"."child_id" AS "child_id_right",
                          "t31"."is_on_support"
                        FROM (
                          SELECT
                            "t61"."child_id",
                            "t61"."has_plan"
                          FROM (
                            SELECT
                              "t15"."child_id",
                              "t59"."child_id" AS "child_id_right",
                              "t59"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t15"
                            LEFT OUTER JOIN (
                              SELECT
                                "t54"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t52"."child_id"
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
                                      "t24"."request_id" AS "request_id_right",
                                      "t24"."transfer_la",
                                      "t24"."res_2023",
                                      "t24"."wbp_2023",
                                      "t24"."review_meeting",
                                      "t24"."review_outcome",
                                      "t24"."review_draft",
                                      "t24"."phase_transfer_due_date",
                                      "t24"."phase_transfer_final_date",
                                      "t24"."last_review"
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t42".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t41"."child_id",
                                            "t41"."request_id",
                                            "t41"."received_date",
                                            "t41"."request_source",
                                            "t41"."rya",
                                            "t41"."request_outcome_date",
                                            "t41"."request_outcome",
                                            "t41"."request_mediation",
                                            "t41"."request_tribunal",
                                            "t41"."exported",
                                            "t41"."birth_date",
                                            "t41"."sex",
                                            "t41"."ethnicity",
                                            "t13"."start_date",
                                            "t13"."plan_res",
                                            "t13"."plan_wbp",
                                            "t13"."pb",
                                            "t13"."oa",
                                            "t13"."dp",
                                            "t13"."cease_date",
                                            "t13"."cease_reason",
                                            "t20"."request_id" AS "request_id_right",
                                            "t20"."assessment_outcome"
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
                                                "t29"."birth_date",
                                                "t29"."sex",
                                                "t29"."ethnicity"
                                              FROM "requests" AS "t11"
                                              INNER JOIN "t21" AS "t29"
                                                ON "t11"."child_id" = "t29"."child_id"
                                            ) AS "t33"
                                            WHERE
                                              NOT (
                                                COALESCE("t33"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t33"."exported" IS NULL
                                          ) AS "t41"
                                          INNER JOIN (
                                            SELECT
                                              "t6".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t6"
                                          ) AS "t13"
                                            ON "t41"."request_id" = "t13"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t7"."request_id",
                                              "t7"."assessment_outcome"
                                            FROM "assessment" AS "t7"
                                          ) AS "t20"
                                            ON "t41"."request_id" = "t20"."request_id"
                                        ) AS "t42"
                                      ) AS "t44"
                                      WHERE
                                        "t44"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t44"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t48"
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
                                          "t5".*
                                          EXCLUDE ("child_id")
                                        FROM "active_plans" AS "t5"
                                      ) AS "t9"
                                    ) AS "t24"
                                      ON "t48"."request_id" = "t24"."request_id"
                                  ) AS "t51"
                                ) AS "t52"
                              ) AS "t54"
                              GROUP BY
                                1
                            ) AS "t59"
                              ON "t15"."child_id" = "t59"."child_id"
                          ) AS "t61"
                        ) AS "t64"
                        LEFT OUTER JOIN (
                          SELECT
                            "t17"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t3"."child_id"
                            FROM "census_pupils" AS "t3"
                            WHERE
                              "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."sen_provision" = 'K'
                          ) AS "t17"
                          GROUP BY
                            1
                        ) AS "t31"
                          ON "t64"."child_id" = "t31"."child_id"
                      ) AS "t66"
                    ) AS "t70"
                      ON "t26"."child_id" = "t70"."child_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t65"."child_id",
                        CASE
                          WHEN "t65"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t65"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t65"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t65"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t65"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t65"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t65"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t65"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t65"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t65"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t65"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t65"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t65"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t62"."child_id",
                          MIN("t62"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t57"."child_id",
                              "t57"."request_id",
                              "t23"."need"
                            FROM (
                              SELECT
                                "t52"."child_id",
                                "t52"."request_id"
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
                                    "t24"."request_id" AS "request_id_right",
                                    "t24"."transfer_la",
                                    "t24"."res_2023",
                                    "t24"."wbp_2023",
                                    "t24"."review_meeting",
                                    "t24"."review_outcome",
                                    "t24"."review_draft",
                                    "t24"."phase_transfer_due_date",
                                    "t24"."phase_transfer_final_date",
                                    "t24"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t42".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t41"."child_id",
                                          "t41"."request_id",
                                          "t41"."received_date",
                                          "t41"."request_source",
                                          "t41"."rya",
                                          "t41"."request_outcome_date",
                                          "t41"."request_outcome",
                                          "t41"."request_mediation",
                                          "t41"."request_tribunal",
                                          "t41"."exported",
                                          "t41"."birth_date",
                                          "t41"."sex",
                                          "t41"."ethnicity",
                                          "t13"."start_date",
                                          "t13"."plan_res",
                                          "t13"."plan_wbp",
                                          "t13"."pb",
                                          "t13"."oa",
                                          "t13"."dp",
                                          "t13"."cease_date",
                                          "t13"."cease_reason",
                                          "t20"."request_id" AS "request_id_right",
                                          "t20"."assessment_outcome"
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
                                              "t29"."birth_date",
                                              "t29"."sex",
                                              "t29"."ethnicity"
                                            FROM "requests" AS "t11"
                                            INNER JOIN "t21" AS "t29"
                                              ON "t11"."child_id" = "t29"."child_id"
                                          ) AS "t33"
                                          WHERE
                                            NOT (
                                              COALESCE("t33"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t33"."exported" IS NULL
                                        ) AS "t41"
                                        INNER JOIN (
                                          SELECT
                                            "t6".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t6"
                                        ) AS "t13"
                                          ON "t41"."request_id" = "t13"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t7"."request_id",
                                            "t7"."assessment_outcome"
                                          FROM "assessment" AS "t7"
                                        ) AS "t20"
                                          ON "t41"."request_id" = "t20"."request_id"
                                      ) AS "t42"
                                    ) AS "t44"
                                    WHERE
                                      "t44"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t44"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t48"
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
                                        "t5".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t5"
                                    ) AS "t9"
                                  ) AS "t24"
                                    ON "t48"."request_id" = "t24"."request_id"
                                ) AS "t51"
                              ) AS "t52"
                            ) AS "t57"
                            INNER JOIN (
                              SELECT
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
                            ) AS "t23"
                              ON "t57"."request_id" = "t23"."request_id"
                          ) AS "t60"
                          WHERE
                            "t60"."need" IS NOT NULL
                        ) AS "t62"
                        GROUP BY
                          1
                      ) AS "t65"
                    ) AS "t68"
                      ON "t26"."child_id" = "t68"."child_id"
                  ) AS "t71"
                ) AS "t73"
                LEFT OUTER JOIN (
                  SELECT
                    "t30"."child_id",
                    CASE
                      WHEN "t30"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t30"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t30"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t30"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t30"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t30"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t30"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t30"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t30"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t30"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t30"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t30"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t30"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t16"."child_id",
                      MIN("t16"."need") AS "need"
                    FROM (
                      SELECT
                        "t2"."child_id",
                        "t2"."need_type" AS "need"
                      FROM "census_needs" AS "t2"
                      WHERE
                        "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t2"."need_rank" = 1
                        AND "t2"."need_type" IS NOT NULL
                    ) AS "t16"
                    GROUP BY
                      1
                  ) AS "t30"
                ) AS "t37"
                  ON "t73"."child_id" = "t37"."child_id"
              ) AS "t74"
            ) AS "t75"
          ) AS "t77"
          INNER JOIN (
            SELECT
              "t28"."child_id",
              "t28"."birth_date",
              "t28"."sex",
              "t28"."ethnicity",
              "t50"."area_part"
            FROM "t21" AS "t28"
            INNER JOIN (
              SELECT
                "t36"."child_id",
                CASE
                  WHEN "t36"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t46"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t36"."district"
                END AS "area_part"
              FROM "t32" AS "t36"
              LEFT OUTER JOIN (
                SELECT
                  "t43"."district",
                  "t43"."place_in_order"
                FROM (
                  SELECT
                    "t40"."district",
                    "t40"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t40"."children" DESC, "t40"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t38"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t32" AS "t34"
                      WHERE
                        "t34"."district" <> 'unknown'
                    ) AS "t38"
                    GROUP BY
                      1
                  ) AS "t40"
                ) AS "t43"
                WHERE
                  "t43"."place_in_order" < 30
              ) AS "t46"
                ON "t36"."district" = "t46"."district"
            ) AS "t50"
              ON "t28"."child_id" = "t50"."child_id"
          ) AS "t56"
            ON "t77"."child_id" = "t56"."child_id"
        ) AS "t78"
      ) AS "t79"
    ) AS "t80"
  ) AS "t81"
) AS "t82"
GROUP BY
  1,
  2,
  3,
  4,
  5
