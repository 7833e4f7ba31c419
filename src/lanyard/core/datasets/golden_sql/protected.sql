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
), "t31" AS (
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
    WHEN "t84"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t84"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t84"."place_of_table" = 2
    THEN 'age_band+send'
    WHEN "t84"."place_of_table" = 3
    THEN 'category+send'
    WHEN "t84"."place_of_table" = 4
    THEN 'primary_need+send'
    WHEN "t84"."place_of_table" = 5
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t84"."place_of_table" = 0
    THEN "t84"."area_part"
    WHEN "t84"."place_of_table" = 1
    THEN "t84"."sex"
    WHEN "t84"."place_of_table" = 2
    THEN "t84"."age_band"
    WHEN "t84"."place_of_table" = 3
    THEN "t84"."category"
    WHEN "t84"."place_of_table" = 4
    THEN "t84"."primary_need"
    WHEN "t84"."place_of_table" = 5
    THEN "t84"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t84"."place_of_table" = 0
    THEN "t84"."send"
    WHEN "t84"."place_of_table" = 1
    THEN "t84"."send"
    WHEN "t84"."place_of_table" = 2
    THEN "t84"."send"
    WHEN "t84"."place_of_table" = 3
    THEN "t84"."send"
    WHEN "t84"."place_of_table" = 4
    THEN "t84"."send"
    WHEN "t84"."place_of_table" = 5
    THEN "t84"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t83"."child_id",
    "t83"."sex",
    "t83"."ethnicity",
    "t83"."age_band",
    "t83"."area_part",
    "t83"."send",
    "t83"."primary_need",
    "t83"."category",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t82"."child_id",
      "t82"."sex",
      "t82"."ethnicity",
      "t82"."age_band",
      "t82"."area_part",
      "t82"."send",
      "t82"."primary_need",
      "t82"."category"
    FROM (
      SELECT
        "t81".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t80"."child_id",
          "t80"."since",
          "t80"."category",
          "t80"."send",
          "t80"."primary_need",
          "t80"."birth_date",
          "t80"."sex",
          "t80"."ethnicity",
          "t80"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t80"."birth_date") * 100
                ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t80"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t80"."birth_date") * 100
                  ) + EXTRACT(day FROM "t80"."birth_date")
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
            "t79"."child_id",
            "t79"."since",
            "t79"."category",
            "t79"."send",
            "t79"."primary_need",
            "t58"."birth_date",
            "t58"."sex",
            "t58"."ethnicity",
            "t58"."area_part"
          FROM (
            SELECT
              "t77"."child_id",
              "t77"."since",
              "t77"."category",
              "t77"."send",
              CASE
                WHEN "t77"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t77"."need_of_plan", "t77"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t76".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t75"."child_id",
                  "t75"."since",
                  "t75"."category",
                  "t75"."send",
                  "t75"."need_of_plan",
                  "t36"."child_id" AS "child_id_right",
                  "t36"."need_of_census"
                FROM (
                  SELECT
                    "t73".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t43"."child_id",
                      "t43"."since",
                      "t43"."category",
                      "t72"."send",
                      "t70"."child_id" AS "child_id_right",
                      "t70"."need_of_plan"
                    FROM (
                      SELECT
                        "t38"."child_id",
                        "t38"."since",
                        "t38"."category"
                      FROM (
                        SELECT
                          "t30"."child_id",
                          "t30"."since",
                          "t30"."category",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t30"."child_id"
                            ORDER BY COALESCE("t30"."since", MAKE_DATE(2026, 1, 15)) DESC, "t30"."category" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place_in_order"
                        FROM (
                          SELECT
                            "t2"."child_id",
                            "t2"."start_date" AS "since",
                            CASE
                              WHEN CASE
                                WHEN UPPER(COALESCE("t2"."latest_category", "t2"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                                THEN UPPER(COALESCE("t2"."latest_category", "t2"."initial_category"))
                                ELSE 'unknown'
                              END = 'unknown'
                              THEN CASE
                                WHEN CONTAINS(
                                  LOWER(COALESCE(COALESCE("t2"."latest_category", "t2"."initial_category"), '')),
                                  'neglect'
                                )
                                THEN 'NEG'
                                WHEN CONTAINS(
                                  LOWER(COALESCE(COALESCE("t2"."latest_category", "t2"."initial_category"), '')),
                                  'physical'
                                )
                                THEN 'PHY'
                                WHEN CONTAINS(
                                  LOWER(COALESCE(COALESCE("t2"."latest_category", "t2"."initial_category"), '')),
                                  'sexual'
                                )
                                THEN 'SAB'
                                WHEN CONTAINS(
                                  LOWER(COALESCE(COALESCE("t2"."latest_category", "t2"."initial_category"), '')),
                                  'emotional'
                                )
                                THEN 'EMO'
                                WHEN CONTAINS(
                                  LOWER(COALESCE(COALESCE("t2"."latest_category", "t2"."initial_category"), '')),
                                  'multiple'
                                )
                                THEN 'MUL'
                                ELSE 'unknown'
                              END
                              ELSE CASE
                                WHEN UPPER(COALESCE("t2"."latest_category", "t2"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                                THEN UPPER(COALESCE("t2"."latest_category", "t2"."initial_category"))
                                ELSE 'unknown'
                              END
                            END AS "category"
                          FROM "protection_plans" AS "t2"
                          WHERE
                            NOT (
                              COALESCE("t2"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                            )
                            AND NOT (
                              COALESCE("t2"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t30"
                      ) AS "t38"
                      WHERE
                        "t38"."place_in_order" = 0
                    ) AS "t43"
                    INNER JOIN (
                      SELECT
                        "t68"."child_id",
                        CASE
                          WHEN "t68"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t68"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t66"."child_id",
                          "t66"."has_plan",
                          "t29"."child_id" AS "child_id_right",
                          "t29"."is_on_support"
                        FROM (
                          SELECT
                            "t63"."child_id",
                            "t63"."has_plan"
                          FROM (
                            SELECT
                              "t15"."child_id",
                              "t61"."child_id" AS "child_id_right",
                              "t61"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t15"
                            LEFT OUTER JOIN (
                              SELECT
                                "t56"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t54"."child_id"
                                FROM (
                                  SELECT
                                    "t53".*
                                    EXCLUDE ("request_id_right")
                                  FROM (
                                    SELECT
                                      "t50"."child_id",
                                      "t50"."request_id",
                                      "t50"."received_date",
                                      "t50"."request_source",
                                      "t50"."rya",
                                      "t50"."request_outcome_date",
                                      "t50"."request_outcome",
                                      "t50"."request_mediation",
                                      "t50"."request_tribunal",
                                      "t50"."exported",
                                      "t50"."birth_date",
                                      "t50"."sex",
                                      "t50"."ethnicity",
                                      "t50"."start_date",
                                      "t50"."plan_res",
                                      "t50"."plan_wbp",
                                      "t50"."pb",
                                      "t50"."oa",
                                      "t50"."dp",
                                      "t50"."cease_date",
                                      "t50"."cease_reason",
                                      "t50"."assessment_outcome",
                                      "t23"."request_id" AS "request_id_right",
                                      "t23"."transfer_la",
                                      "t23"."res_2023",
                                      "t23"."wbp_2023",
                                      "t23"."review_meeting",
                                      "t23"."review_outcome",
                                      "t23"."review_draft",
                                      "t23"."phase_transfer_due_date",
                                      "t23"."phase_transfer_final_date",
                                      "t23"."last_review"
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t44".*
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
                                                "t27"."birth_date",
                                                "t27"."sex",
                                                "t27"."ethnicity"
                                              FROM "requests" AS "t11"
                                              INNER JOIN "t21" AS "t27"
                                                ON "t11"."child_id" = "t27"."child_id"
                                            ) AS "t32"
                                            WHERE
                                              NOT (
                                                COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t32"."exported" IS NULL
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
                                        ) AS "t44"
                                      ) AS "t46"
                                      WHERE
                                        "t46"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t46"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t50"
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
                                    ) AS "t23"
                                      ON "t50"."request_id" = "t23"."request_id"
                                  ) AS "t53"
                                ) AS "t54"
                              ) AS "t56"
                              GROUP BY
                                1
                            ) AS "t61"
                              ON "t15"."child_id" = "t61"."child_id"
                          ) AS "t63"
                        ) AS "t66"
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
                        ) AS "t29"
                          ON "t66"."child_id" = "t29"."child_id"
                      ) AS "t68"
                    ) AS "t72"
                      ON "t43"."child_id" = "t72"."child_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t67"."child_id",
                        CASE
                          WHEN "t67"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t67"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t67"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t67"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t67"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t67"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t67"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t67"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t67"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t67"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t67"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t67"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t67"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t64"."child_id",
                          MIN("t64"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t59"."child_id",
                              "t59"."request_id",
                              "t22"."need"
                            FROM (
                              SELECT
                                "t54"."child_id",
                                "t54"."request_id"
                              FROM (
                                SELECT
                                  "t53".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t50"."child_id",
                                    "t50"."request_id",
                                    "t50"."received_date",
                                    "t50"."request_source",
                                    "t50"."rya",
                                    "t50"."request_outcome_date",
                                    "t50"."request_outcome",
                                    "t50"."request_mediation",
                                    "t50"."request_tribunal",
                                    "t50"."exported",
                                    "t50"."birth_date",
                                    "t50"."sex",
                                    "t50"."ethnicity",
                                    "t50"."start_date",
                                    "t50"."plan_res",
                                    "t50"."plan_wbp",
                                    "t50"."pb",
                                    "t50"."oa",
                                    "t50"."dp",
                                    "t50"."cease_date",
                                    "t50"."cease_reason",
                                    "t50"."assessment_outcome",
                                    "t23"."request_id" AS "request_id_right",
                                    "t23"."transfer_la",
                                    "t23"."res_2023",
                                    "t23"."wbp_2023",
                                    "t23"."review_meeting",
                                    "t23"."review_outcome",
                                    "t23"."review_draft",
                                    "t23"."phase_transfer_due_date",
                                    "t23"."phase_transfer_final_date",
                                    "t23"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t44".*
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
                                              "t27"."birth_date",
                                              "t27"."sex",
                                              "t27"."ethnicity"
                                            FROM "requests" AS "t11"
                                            INNER JOIN "t21" AS "t27"
                                              ON "t11"."child_id" = "t27"."child_id"
                                          ) AS "t32"
                                          WHERE
                                            NOT (
                                              COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t32"."exported" IS NULL
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
                                      ) AS "t44"
                                    ) AS "t46"
                                    WHERE
                                      "t46"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t46"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t50"
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
                                  ) AS "t23"
                                    ON "t50"."request_id" = "t23"."request_id"
                                ) AS "t53"
                              ) AS "t54"
                            ) AS "t59"
                            INNER JOIN (
                              SELECT
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
                            ) AS "t22"
                              ON "t59"."request_id" = "t22"."request_id"
                          ) AS "t62"
                          WHERE
                            "t62"."need" IS NOT NULL
                        ) AS "t64"
                        GROUP BY
                          1
                      ) AS "t67"
                    ) AS "t70"
                      ON "t43"."child_id" = "t70"."child_id"
                  ) AS "t73"
                ) AS "t75"
                LEFT OUTER JOIN (
                  SELECT
                    "t28"."child_id",
                    CASE
                      WHEN "t28"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t28"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t28"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t28"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t28"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t28"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t28"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t28"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t28"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t28"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t28"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t28"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t28"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t16"."child_id",
                      MIN("t16"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t16"
                    GROUP BY
                      1
                  ) AS "t28"
                ) AS "t36"
                  ON "t75"."child_id" = "t36"."child_id"
              ) AS "t76"
            ) AS "t77"
          ) AS "t79"
          INNER JOIN (
            SELECT
              "t26"."child_id",
              "t26"."birth_date",
              "t26"."sex",
              "t26"."ethnicity",
              "t52"."area_part"
            FROM "t21" AS "t26"
            INNER JOIN (
              SELECT
                "t35"."child_id",
                CASE
                  WHEN "t35"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t48"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t35"."district"
                END AS "area_part"
              FROM "t31" AS "t35"
              LEFT OUTER JOIN (
                SELECT
                  "t45"."district",
                  "t45"."place_in_order"
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
                      "t37"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t31" AS "t33"
                      WHERE
                        "t33"."district" <> 'unknown'
                    ) AS "t37"
                    GROUP BY
                      1
                  ) AS "t40"
                ) AS "t45"
                WHERE
                  "t45"."place_in_order" < 30
              ) AS "t48"
                ON "t35"."district" = "t48"."district"
            ) AS "t52"
              ON "t26"."child_id" = "t52"."child_id"
          ) AS "t58"
            ON "t79"."child_id" = "t58"."child_id"
        ) AS "t80"
      ) AS "t81"
    ) AS "t82"
  ) AS "t83"
) AS "t84"
GROUP BY
  1,
  2,
  3
