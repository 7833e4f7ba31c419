WITH "t22" AS (
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
    WHEN "t95"."place_of_table" = 0
    THEN 'primary_need+likely+grown+offered+team'
    WHEN "t95"."place_of_table" = 1
    THEN 'area_part+likely+grown+offered+team'
    WHEN "t95"."place_of_table" = 2
    THEN 'sex+likely+grown+offered+team'
    WHEN "t95"."place_of_table" = 3
    THEN 'age_band+likely+grown+offered+team'
    WHEN "t95"."place_of_table" = 4
    THEN 'years+likely+offered+team'
    WHEN "t95"."place_of_table" = 5
    THEN 'ethnicity+likely+grown+offered+team'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t95"."place_of_table" = 0
    THEN "t95"."primary_need"
    WHEN "t95"."place_of_table" = 1
    THEN "t95"."area_part"
    WHEN "t95"."place_of_table" = 2
    THEN "t95"."sex"
    WHEN "t95"."place_of_table" = 3
    THEN "t95"."age_band"
    WHEN "t95"."place_of_table" = 4
    THEN "t95"."years"
    WHEN "t95"."place_of_table" = 5
    THEN "t95"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t95"."place_of_table" = 0
    THEN "t95"."likely"
    WHEN "t95"."place_of_table" = 1
    THEN "t95"."likely"
    WHEN "t95"."place_of_table" = 2
    THEN "t95"."likely"
    WHEN "t95"."place_of_table" = 3
    THEN "t95"."likely"
    WHEN "t95"."place_of_table" = 4
    THEN "t95"."likely"
    WHEN "t95"."place_of_table" = 5
    THEN "t95"."likely"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t95"."place_of_table" = 0
    THEN "t95"."grown"
    WHEN "t95"."place_of_table" = 1
    THEN "t95"."grown"
    WHEN "t95"."place_of_table" = 2
    THEN "t95"."grown"
    WHEN "t95"."place_of_table" = 3
    THEN "t95"."grown"
    WHEN "t95"."place_of_table" = 4
    THEN "t95"."offered"
    WHEN "t95"."place_of_table" = 5
    THEN "t95"."grown"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  CASE
    WHEN "t95"."place_of_table" = 0
    THEN "t95"."offered"
    WHEN "t95"."place_of_table" = 1
    THEN "t95"."offered"
    WHEN "t95"."place_of_table" = 2
    THEN "t95"."offered"
    WHEN "t95"."place_of_table" = 3
    THEN "t95"."offered"
    WHEN "t95"."place_of_table" = 4
    THEN "t95"."team"
    WHEN "t95"."place_of_table" = 5
    THEN "t95"."offered"
    ELSE CAST(NULL AS TEXT)
  END AS "group_4",
  CASE
    WHEN "t95"."place_of_table" = 0
    THEN "t95"."team"
    WHEN "t95"."place_of_table" = 1
    THEN "t95"."team"
    WHEN "t95"."place_of_table" = 2
    THEN "t95"."team"
    WHEN "t95"."place_of_table" = 3
    THEN "t95"."team"
    WHEN "t95"."place_of_table" = 5
    THEN "t95"."team"
    ELSE CAST(NULL AS TEXT)
  END AS "group_5",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t94"."child_id",
    "t94"."sex",
    "t94"."ethnicity",
    "t94"."age_band",
    "t94"."area_part",
    "t94"."send",
    "t94"."primary_need",
    "t94"."likely",
    "t94"."offered",
    "t94"."grown",
    "t94"."team",
    "t94"."years",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t93"."child_id",
      "t93"."sex",
      "t93"."ethnicity",
      "t93"."age_band",
      "t93"."area_part",
      "t93"."send",
      "t93"."primary_need",
      "t93"."likely",
      "t93"."offered",
      "t93"."grown",
      "t93"."team",
      "t93"."years"
    FROM (
      SELECT
        "t92".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t91"."child_id",
          "t91"."born",
          "t91"."whole_years",
          "t91"."send",
          "t91"."likely_need",
          "t91"."assessment_due",
          "t91"."assessment_offered",
          "t91"."assessment_done",
          "t91"."eligible",
          "t91"."adult_team",
          "t91"."offered",
          "t91"."likely",
          "t91"."grown",
          "t91"."team",
          "t91"."years",
          "t91"."primary_need",
          "t91"."birth_date",
          "t91"."sex",
          "t91"."ethnicity",
          "t91"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t91"."birth_date") * 100
                ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t91"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t91"."birth_date") * 100
                  ) + EXTRACT(day FROM "t91"."birth_date")
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
            "t90"."child_id",
            "t90"."born",
            "t90"."whole_years",
            "t90"."send",
            "t90"."likely_need",
            "t90"."assessment_due",
            "t90"."assessment_offered",
            "t90"."assessment_done",
            "t90"."eligible",
            "t90"."adult_team",
            "t90"."offered",
            "t90"."likely",
            "t90"."grown",
            "t90"."team",
            "t90"."years",
            "t90"."primary_need",
            "t62"."birth_date",
            "t62"."sex",
            "t62"."ethnicity",
            "t62"."area_part"
          FROM (
            SELECT
              "t88"."child_id",
              "t88"."born",
              "t88"."whole_years",
              "t88"."send",
              "t88"."likely_need",
              "t88"."assessment_due",
              "t88"."assessment_offered",
              "t88"."assessment_done",
              "t88"."eligible",
              "t88"."adult_team",
              "t88"."offered",
              "t88"."likely",
              "t88"."grown",
              "t88"."team",
              "t88"."years",
              CASE
                WHEN "t88"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t88"."need_of_plan", "t88"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t87".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t86"."child_id",
                  "t86"."born",
                  "t86"."whole_years",
                  "t86"."send",
                  "t86"."likely_need",
                  "t86"."assessment_due",
                  "t86"."assessment_offered",
                  "t86"."assessment_done",
                  "t86"."eligible",
                  "t86"."adult_team",
                  "t86"."offered",
                  "t86"."likely",
                  "t86"."grown",
                  "t86"."team",
                  "t86"."years",
                  "t86"."need_of_plan",
                  "t38"."child_id" AS "child_id_right",
                  "t38"."need_of_census"
                FROM (
                  SELECT
                    "t84".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t83"."child_id",
                      "t83"."born",
                      "t83"."whole_years",
                      "t83"."send",
                      "t83"."likely_need",
                      "t83"."assessment_due",
                      "t83"."assessment_offered",
                      "t83"."assessment_done",
                      "t83"."eligible",
                      "t83"."adult_team",
                      "t83"."offered",
                      "t83"."likely",
                      "t83"."grown",
                      "t83"."team",
                      "t83"."years",
                      "t74"."child_id" AS "child_id_right",
                      "t74"."need_of_plan"
                    FROM (
                      SELECT
                        "t81"."child_id",
                        "t81"."born",
                        "t81"."whole_years",
                        "t81"."send",
                        "t81"."likely_need",
                        "t81"."assessment_due",
                        "t81"."assessment_offered",
                        "t81"."assessment_done",
                        "t81"."eligible",
                        "t81"."adult_team",
                        CASE
                          WHEN "t81"."assessment_offered" IS NULL
                          THEN 'not'
                          WHEN COALESCE("t81"."assessment_offered" <= (
                            "t81"."born" + INTERVAL '18' YEAR
                          ), FALSE)
                          THEN 'by_18'
                          ELSE 'later'
                        END AS "offered",
                        CASE
                          WHEN "t81"."likely_need" IN ('Y')
                          THEN 'yes'
                          WHEN "t81"."likely_need" IN ('N')
                          THEN 'no'
                          ELSE 'unknown'
                        END AS "likely",
                        CASE WHEN "t81"."whole_years" >= 18 THEN 'yes' ELSE 'no' END AS "grown",
                        CASE
                          WHEN REPLACE(COALESCE("t81"."adult_team", ''), ' ', '') = ''
                          THEN 'no'
                          ELSE 'yes'
                        END AS "team",
                        CASE
                          WHEN "t81"."whole_years" > 25
                          THEN '26+'
                          ELSE CAST("t81"."whole_years" AS TEXT)
                        END AS "years"
                      FROM (
                        SELECT
                          "t80".*
                          EXCLUDE ("child_id_right")
                        FROM (
                          SELECT
                            "t79"."child_id",
                            "t79"."born",
                            "t79"."whole_years",
                            "t79"."send",
                            "t44"."child_id" AS "child_id_right",
                            "t44"."likely_need",
                            "t44"."assessment_due",
                            "t44"."assessment_offered",
                            "t44"."assessment_done",
                            "t44"."eligible",
                            "t44"."adult_team"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t41"."child_id",
                                "t41"."born",
                                "t41"."whole_years",
                                "t76"."send"
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
                                ) AS "t31"
                                WHERE
                                  COALESCE("t31"."whole_years" >= 14, FALSE)
                              ) AS "t41"
                              INNER JOIN (
                                SELECT
                                  "t72"."child_id",
                                  CASE
                                    WHEN "t72"."has_plan" IS NOT NULL
                                    THEN 'plan'
                                    WHEN "t72"."is_on_support" IS NOT NULL
                                    THEN 'support'
                                    ELSE 'none'
                                  END AS "send"
                                FROM (
                                  SELECT
                                    "t70"."child_id",
                                    "t70"."has_plan",
                                    "t30"."child_id" AS "child_id_right",
                                    "t30"."is_on_support"
                                  FROM (
                                    SELECT
                                      "t67"."child_id",
                                      "t67"."has_plan"
                                    FROM (
                                      SELECT
                                        "t16"."child_id",
                                        "t65"."child_id" AS "child_id_right",
                                        "t65"."has_plan"
                                      FROM (
                                        SELECT
                                          "t0"."child_id"
                                        FROM "children" AS "t0"
                                      ) AS "t16"
                                      LEFT OUTER JOIN (
                                        SELECT
                                          "t60"."child_id",
                                          COUNT(*) AS "has_plan"
                                        FROM (
                                          SELECT
                                            "t58"."child_id"
                                          FROM (
                                            SELECT
                                              "t57".*
                                              EXCLUDE ("request_id_right")
                                            FROM (
                                              SELECT
                                                "t54"."child_id",
                                                "t54"."request_id",
                                                "t54"."received_date",
                                                "t54"."request_source",
                                                "t54"."rya",
                                                "t54"."request_outcome_date",
                                                "t54"."request_outcome",
                                                "t54"."request_mediation",
                                                "t54"."request_tribunal",
                                                "t54"."exported",
                                                "t54"."birth_date",
                                                "t54"."sex",
                                                "t54"."ethnicity",
                                                "t54"."start_date",
                                                "t54"."plan_res",
                                                "t54"."plan_wbp",
                                                "t54"."pb",
                                                "t54"."oa",
                                                "t54"."dp",
                                                "t54"."cease_date",
                                                "t54"."cease_reason",
                                                "t54"."assessment_outcome",
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
                                                      "t14"."start_date",
                                                      "t14"."plan_res",
                                                      "t14"."plan_wbp",
                                                      "t14"."pb",
                                                      "t14"."oa",
                                                      "t14"."dp",
                                                      "t14"."cease_date",
                                                      "t14"."cease_reason",
                                                      "t21"."request_id" AS "request_id_right",
                                                      "t21"."assessment_outcome"
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
                                                          "t28"."birth_date",
                                                          "t28"."sex",
                                                          "t28"."ethnicity"
                                                        FROM "requests" AS "t11"
                                                        INNER JOIN "t22" AS "t28"
                                                          ON "t11"."child_id" = "t28"."child_id"
                                                      ) AS "t34"
                                                      WHERE
                                                        NOT (
                                                          COALESCE("t34"."request_outcome", '') IN ('N', 'A', 'W')
                                                        )
                                                        AND "t34"."exported" IS NULL
                                                    ) AS "t47"
                                                    INNER JOIN (
                                                      SELECT
                                                        "t6".*
                                                        EXCLUDE ("child_id")
                                                      FROM "named_plan" AS "t6"
                                                    ) AS "t14"
                                                      ON "t47"."request_id" = "t14"."request_id"
                                                    LEFT OUTER JOIN (
                                                      SELECT
                                                        "t7"."request_id",
                                                        "t7"."assessment_outcome"
                                                      FROM "assessment" AS "t7"
                                                    ) AS "t21"
                                                      ON "t47"."request_id" = "t21"."request_id"
                                                  ) AS "t48"
                                                ) AS "t50"
                                                WHERE
                                                  "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                                                  AND NOT (
                                                    COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                                  )
                                              ) AS "t54"
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
                                                    "t4".*
                                                    EXCLUDE ("child_id")
                                                  FROM "active_plans" AS "t4"
                                                ) AS "t9"
                                              ) AS "t24"
                                                ON "t54"."request_id" = "t24"."request_id"
                                            ) AS "t57"
                                          ) AS "t58"
                                        ) AS "t60"
                                        GROUP BY
                                          1
                                      ) AS "t65"
                                        ON "t16"."child_id" = "t65"."child_id"
                                    ) AS "t67"
                                  ) AS "t70"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t20"."child_id",
                                      COUNT(*) AS "is_on_support"
                                    FROM (
                                      SELECT
                                        "t5"."child_id"
                                      FROM "census_pupils" AS "t5"
                                      WHERE
                                        "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t5"."sen_provision" = 'K'
                                    ) AS "t20"
                                    GROUP BY
                                      1
                                  ) AS "t30"
                                    ON "t70"."child_id" = "t30"."child_id"
                                ) AS "t72"
                              ) AS "t76"
                                ON "t41"."child_id" = "t76"."child_id"
                            ) AS "t77"
                            WHERE
                              "t77"."send" = 'plan'
                          ) AS "t79"
                          LEFT OUTER JOIN (
                            SELECT
                              "t40".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t13"."child_id",
                                  "t13"."likely_need",
                                  "t13"."assessment_due",
                                  "t13"."assessment_offered",
                                  "t13"."assessment_done",
                                  "t13"."eligible",
                                  "t13"."adult_team",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t13"."child_id"
                                    ORDER BY CASE WHEN "t13"."assessment_offered" IS NULL THEN 1 ELSE 0 END ASC, COALESCE("t13"."assessment_offered", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t13"."assessment_done", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t13"."assessment_due", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t13"."likely_need", '') DESC, COALESCE("t13"."eligible", '') DESC, COALESCE("t13"."adult_team", '') DESC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    "t3"."child_id",
                                    "t3"."likely_need",
                                    "t3"."assessment_due",
                                    "t3"."assessment_offered",
                                    "t3"."assessment_done",
                                    "t3"."eligible",
                                    "t3"."adult_team"
                                  FROM "transition" AS "t3"
                                ) AS "t13"
                              ) AS "t33"
                              WHERE
                                "t33"."place_in_order" = 0
                            ) AS "t40"
                          ) AS "t44"
                            ON "t79"."child_id" = "t44"."child_id"
                        ) AS "t80"
                      ) AS "t81"
                    ) AS "t83"
                    LEFT OUTER JOIN (
                      SELECT
                        "t71"."child_id",
                        CASE
                          WHEN "t71"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t71"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t71"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t71"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t71"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t71"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t71"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t71"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t71"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t71"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t71"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t71"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t71"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t68"."child_id",
                          MIN("t68"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t63"."child_id",
                              "t63"."request_id",
                              "t23"."need"
                            FROM (
                              SELECT
                                "t58"."child_id",
                                "t58"."request_id"
                              FROM (
                                SELECT
                                  "t57".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t54"."child_id",
                                    "t54"."request_id",
                                    "t54"."received_date",
                                    "t54"."request_source",
                                    "t54"."rya",
                                    "t54"."request_outcome_date",
                                    "t54"."request_outcome",
                                    "t54"."request_mediation",
                                    "t54"."request_tribunal",
                                    "t54"."exported",
                                    "t54"."birth_date",
                                    "t54"."sex",
                                    "t54"."ethnicity",
                                    "t54"."start_date",
                                    "t54"."plan_res",
                                    "t54"."plan_wbp",
                                    "t54"."pb",
                                    "t54"."oa",
                                    "t54"."dp",
                                    "t54"."cease_date",
                                    "t54"."cease_reason",
                                    "t54"."assessment_outcome",
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
                                          "t14"."start_date",
                                          "t14"."plan_res",
                                          "t14"."plan_wbp",
                                          "t14"."pb",
                                          "t14"."oa",
                                          "t14"."dp",
                                          "t14"."cease_date",
                                          "t14"."cease_reason",
                                          "t21"."request_id" AS "request_id_right",
                                          "t21"."assessment_outcome"
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
                                              "t28"."birth_date",
                                              "t28"."sex",
                                              "t28"."ethnicity"
                                            FROM "requests" AS "t11"
                                            INNER JOIN "t22" AS "t28"
                                              ON "t11"."child_id" = "t28"."child_id"
                                          ) AS "t34"
                                          WHERE
                                            NOT (
                                              COALESCE("t34"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t34"."exported" IS NULL
                                        ) AS "t47"
                                        INNER JOIN (
                                          SELECT
                                            "t6".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t6"
                                        ) AS "t14"
                                          ON "t47"."request_id" = "t14"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t7"."request_id",
                                            "t7"."assessment_outcome"
                                          FROM "assessment" AS "t7"
                                        ) AS "t21"
                                          ON "t47"."request_id" = "t21"."request_id"
                                      ) AS "t48"
                                    ) AS "t50"
                                    WHERE
                                      "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t54"
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
                                        "t4".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t4"
                                    ) AS "t9"
                                  ) AS "t24"
                                    ON "t54"."request_id" = "t24"."request_id"
                                ) AS "t57"
                              ) AS "t58"
                            ) AS "t63"
                            INNER JOIN (
                              SELECT
                                "t2"."request_id",
                                "t2"."sen_type" AS "need"
                              FROM "sen_need" AS "t2"
                              WHERE
                                "t2"."sen_type_rank" = '1'
                            ) AS "t23"
                              ON "t63"."request_id" = "t23"."request_id"
                          ) AS "t66"
                          WHERE
                            "t66"."need" IS NOT NULL
                        ) AS "t68"
                        GROUP BY
                          1
                      ) AS "t71"
                    ) AS "t74"
                      ON "t83"."child_id" = "t74"."child_id"
                  ) AS "t84"
                ) AS "t86"
                LEFT OUTER JOIN (
                  SELECT
                    "t29"."child_id",
                    CASE
                      WHEN "t29"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t29"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t29"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t29"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t29"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t29"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t29"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t29"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t29"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t29"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t29"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t29"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t29"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t17"."child_id",
                      MIN("t17"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t17"
                    GROUP BY
                      1
                  ) AS "t29"
                ) AS "t38"
                  ON "t86"."child_id" = "t38"."child_id"
              ) AS "t87"
            ) AS "t88"
          ) AS "t90"
          INNER JOIN (
            SELECT
              "t27"."child_id",
              "t27"."birth_date",
              "t27"."sex",
              "t27"."ethnicity",
              "t56"."area_part"
            FROM "t22" AS "t27"
            INNER JOIN (
              SELECT
                "t37"."child_id",
                CASE
                  WHEN "t37"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t52"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t37"."district"
                END AS "area_part"
              FROM "t32" AS "t37"
              LEFT OUTER JOIN (
                SELECT
                  "t49"."district",
                  "t49"."place_in_order"
                FROM (
                  SELECT
                    "t46"."district",
                    "t46"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t46"."children" DESC, "t46"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t42"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t32" AS "t35"
                      WHERE
                        "t35"."district" <> 'unknown'
                    ) AS "t42"
                    GROUP BY
                      1
                  ) AS "t46"
                ) AS "t49"
                WHERE
                  "t49"."place_in_order" < 30
              ) AS "t52"
                ON "t37"."district" = "t52"."district"
            ) AS "t56"
              ON "t27"."child_id" = "t56"."child_id"
          ) AS "t62"
            ON "t90"."child_id" = "t62"."child_id"
        ) AS "t91"
      ) AS "t92"
    ) AS "t93"
  ) AS "t94"
) AS "t95"
GROUP BY
  1,
  2,
  3,
  4,
  5,
  6
