WITH "t25" AS (
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
), "t34" AS (
  SELECT
    "t14"."child_id",
    "t14"."matter",
    "t14"."held_date",
    ROW_NUMBER() OVER (
      ORDER BY "t14"."child_id" ASC, "t14"."matter" ASC, "t14"."held_date" ASC
      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
    ) - 1 AS "meeting"
  FROM (
    SELECT
      "t3"."child_id",
      "t3"."matter",
      "t3"."held_date"
    FROM "mediations" AS "t3"
  ) AS "t14"
), "t36" AS (
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
    WHEN "t98"."place_of_table" = 0
    THEN 'send'
    WHEN "t98"."place_of_table" = 1
    THEN 'area_part+after_mediation'
    WHEN "t98"."place_of_table" = 2
    THEN 'sex+after_mediation'
    WHEN "t98"."place_of_table" = 3
    THEN 'primary_need'
    WHEN "t98"."place_of_table" = 4
    THEN 'matter+after_mediation'
    WHEN "t98"."place_of_table" = 5
    THEN 'age_band+after_mediation'
    WHEN "t98"."place_of_table" = 6
    THEN 'ethnicity+after_mediation'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t98"."place_of_table" = 0
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 1
    THEN "t98"."area_part"
    WHEN "t98"."place_of_table" = 2
    THEN "t98"."sex"
    WHEN "t98"."place_of_table" = 3
    THEN "t98"."primary_need"
    WHEN "t98"."place_of_table" = 4
    THEN "t98"."matter"
    WHEN "t98"."place_of_table" = 5
    THEN "t98"."age_band"
    WHEN "t98"."place_of_table" = 6
    THEN "t98"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t98"."place_of_table" = 1
    THEN "t98"."after_mediation"
    WHEN "t98"."place_of_table" = 2
    THEN "t98"."after_mediation"
    WHEN "t98"."place_of_table" = 4
    THEN "t98"."after_mediation"
    WHEN "t98"."place_of_table" = 5
    THEN "t98"."after_mediation"
    WHEN "t98"."place_of_table" = 6
    THEN "t98"."after_mediation"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t97"."child_id",
    "t97"."sex",
    "t97"."ethnicity",
    "t97"."age_band",
    "t97"."area_part",
    "t97"."send",
    "t97"."primary_need",
    "t97"."matter",
    "t97"."after_mediation",
    UNNEST(RANGE(0, 7, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t96"."child_id",
      "t96"."sex",
      "t96"."ethnicity",
      "t96"."age_band",
      "t96"."area_part",
      "t96"."send",
      "t96"."primary_need",
      "t96"."matter",
      "t96"."after_mediation"
    FROM (
      SELECT
        "t95".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t94"."child_id",
          "t94"."matter",
          "t94"."after_mediation",
          "t94"."send",
          "t94"."primary_need",
          "t94"."birth_date",
          "t94"."sex",
          "t94"."ethnicity",
          "t94"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t94"."birth_date") * 100
                ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t94"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t94"."birth_date") * 100
                  ) + EXTRACT(day FROM "t94"."birth_date")
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
            "t93"."child_id",
            "t93"."matter",
            "t93"."after_mediation",
            "t93"."send",
            "t93"."primary_need",
            "t70"."birth_date",
            "t70"."sex",
            "t70"."ethnicity",
            "t70"."area_part"
          FROM (
            SELECT
              "t91"."child_id",
              "t91"."matter",
              "t91"."after_mediation",
              "t91"."send",
              CASE
                WHEN "t91"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t91"."need_of_plan", "t91"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t90".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t89"."child_id",
                  "t89"."matter",
                  "t89"."after_mediation",
                  "t89"."send",
                  "t89"."need_of_plan",
                  "t41"."child_id" AS "child_id_right",
                  "t41"."need_of_census"
                FROM (
                  SELECT
                    "t87".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t74"."child_id",
                      "t74"."matter",
                      "t74"."after_mediation",
                      "t86"."send",
                      "t84"."child_id" AS "child_id_right",
                      "t84"."need_of_plan"
                    FROM (
                      SELECT
                        "t65"."child_id",
                        CASE
                          WHEN "t65"."matter" IN ('ASSESS', 'ISSUE', 'CONTENT', 'CEASE', 'OTHER')
                          THEN "t65"."matter"
                          ELSE 'unknown'
                        END AS "matter",
                        CASE
                          WHEN "t65"."until" > MAKE_DATE(2026, 1, 15)
                          THEN 'too_early'
                          WHEN "t65"."appeals" IS NOT NULL
                          THEN 'appeal'
                          ELSE 'no_appeal'
                        END AS "after_mediation"
                      FROM (
                        SELECT
                          "t63".*
                          EXCLUDE ("meeting_right")
                        FROM (
                          SELECT
                            "t45"."child_id",
                            "t45"."matter",
                            "t45"."held_date",
                            "t45"."meeting",
                            "t45"."until",
                            "t59"."meeting" AS "meeting_right",
                            "t59"."appeals"
                          FROM (
                            SELECT
                              "t35"."child_id",
                              "t35"."matter",
                              "t35"."held_date",
                              "t35"."meeting",
                              "t35"."held_date" + INTERVAL '2' MONTH AS "until"
                            FROM "t34" AS "t35"
                            WHERE
                              COALESCE("t35"."held_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31), FALSE)
                          ) AS "t45"
                          LEFT OUTER JOIN (
                            SELECT
                              "t55"."meeting",
                              COUNT(*) AS "appeals"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t46"."child_id",
                                  "t46"."matter",
                                  "t46"."held_date",
                                  "t46"."meeting",
                                  "t22"."registered_date"
                                FROM (
                                  SELECT
                                    *
                                  FROM "t34" AS "t35"
                                  WHERE
                                    COALESCE("t35"."held_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31), FALSE)
                                ) AS "t46"
                                INNER JOIN (
                                  SELECT
                                    "t5"."child_id",
                                    "t5"."registered_date"
                                  FROM "appeals" AS "t5"
                                ) AS "t22"
                                  ON "t46"."child_id" = "t22"."child_id"
                              ) AS "t50"
                              WHERE
                                COALESCE(
                                  (
                                    "t50"."registered_date" >= "t50"."held_date"
                                  )
                                  AND (
                                    "t50"."registered_date" <= (
                                      "t50"."held_date" + INTERVAL '2' MONTH
                                    )
                                  ),
                                  FALSE
                                )
                            ) AS "t55"
                            GROUP BY
                              1
                          ) AS "t59"
                            ON "t45"."meeting" = "t59"."meeting"
                        ) AS "t63"
                      ) AS "t65"
                    ) AS "t74"
                    INNER JOIN (
                      SELECT
                        "t82"."child_id",
                        CASE
                          WHEN "t82"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t82"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t80"."child_id",
                          "t80"."has_plan",
                          "t33"."child_id" AS "child_id_right",
                          "t33"."is_on_support"
                        FROM (
                          SELECT
                            "t77"."child_id",
                            "t77"."has_plan"
                          FROM (
                            SELECT
                              "t18"."child_id",
                              "t75"."child_id" AS "child_id_right",
                              "t75"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t18"
                            LEFT OUTER JOIN (
                              SELECT
                                "t68"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t66"."child_id"
                                FROM (
                                  SELECT
                                    "t64".*
                                    EXCLUDE ("request_id_right")
                                  FROM (
                                    SELECT
                                      "t60"."child_id",
                                      "t60"."request_id",
                                      "t60"."received_date",
                                      "t60"."request_source",
                                      "t60"."rya",
                                      "t60"."request_outcome_date",
                                      "t60"."request_outcome",
                                      "t60"."request_mediation",
                                      "t60"."request_tribunal",
                                      "t60"."exported",
                                      "t60"."birth_date",
                                      "t60"."sex",
                                      "t60"."ethnicity",
                                      "t60"."start_date",
                                      "t60"."plan_res",
                                      "t60"."plan_wbp",
                                      "t60"."pb",
                                      "t60"."oa",
                                      "t60"."dp",
                                      "t60"."cease_date",
                                      "t60"."cease_reason",
                                      "t60"."assessment_outcome",
                                      "t27"."request_id" AS "request_id_right",
                                      "t27"."transfer_la",
                                      "t27"."res_2023",
                                      "t27"."wbp_2023",
                                      "t27"."review_meeting",
                                      "t27"."review_outcome",
                                      "t27"."review_draft",
                                      "t27"."phase_transfer_due_date",
                                      "t27"."phase_transfer_final_date",
                                      "t27"."last_review"
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t51".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t49"."child_id",
                                            "t49"."request_id",
                                            "t49"."received_date",
                                            "t49"."request_source",
                                            "t49"."rya",
                                            "t49"."request_outcome_date",
                                            "t49"."request_outcome",
                                            "t49"."request_mediation",
                                            "t49"."request_tribunal",
                                            "t49"."exported",
                                            "t49"."birth_date",
                                            "t49"."sex",
                                            "t49"."ethnicity",
                                            "t16"."start_date",
                                            "t16"."plan_res",
                                            "t16"."plan_wbp",
                                            "t16"."pb",
                                            "t16"."oa",
                                            "t16"."dp",
                                            "t16"."cease_date",
                                            "t16"."cease_reason",
                                            "t24"."request_id" AS "request_id_right",
                                            "t24"."assessment_outcome"
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
                                                "t31"."birth_date",
                                                "t31"."sex",
                                                "t31"."ethnicity"
                                              FROM "requests" AS "t12"
                                              INNER JOIN "t25" AS "t31"
                                                ON "t12"."child_id" = "t31"."child_id"
                                            ) AS "t37"
                                            WHERE
                                              NOT (
                                                COALESCE("t37"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t37"."exported" IS NULL
                                          ) AS "t49"
                                          INNER JOIN (
                                            SELECT
                                              "t7".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t7"
                                          ) AS "t16"
                                            ON "t49"."request_id" = "t16"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t8"."request_id",
                                              "t8"."assessment_outcome"
                                            FROM "assessment" AS "t8"
                                          ) AS "t24"
                                            ON "t49"."request_id" = "t24"."request_id"
                                        ) AS "t51"
                                      ) AS "t53"
                                      WHERE
                                        "t53"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t53"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t60"
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
                                    ) AS "t27"
                                      ON "t60"."request_id" = "t27"."request_id"
                                  ) AS "t64"
                                ) AS "t66"
                              ) AS "t68"
                              GROUP BY
                                1
                            ) AS "t75"
                              ON "t18"."child_id" = "t75"."child_id"
                          ) AS "t77"
                        ) AS "t80"
                        LEFT OUTER JOIN (
                          SELECT
                            "t20"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t2"."child_id"
                            FROM "census_pupils" AS "t2"
                            WHERE
                              "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
                          ) AS "t20"
                          GROUP BY
                            1
                        ) AS "t33"
                          ON "t80"."child_id" = "t33"."child_id"
                      ) AS "t82"
                    ) AS "t86"
                      ON "t74"."child_id" = "t86"."child_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t81"."child_id",
                        CASE
                          WHEN "t81"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t81"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t81"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t81"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t81"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t81"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t81"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t81"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t81"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t81"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t81"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t81"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t81"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t78"."child_id",
                          MIN("t78"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t71"."child_id",
                              "t71"."request_id",
                              "t26"."need"
                            FROM (
                              SELECT
                                "t66"."child_id",
                                "t66"."request_id"
                              FROM (
                                SELECT
                                  "t64".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t60"."child_id",
                                    "t60"."request_id",
                                    "t60"."received_date",
                                    "t60"."request_source",
                                    "t60"."rya",
                                    "t60"."request_outcome_date",
                                    "t60"."request_outcome",
                                    "t60"."request_mediation",
                                    "t60"."request_tribunal",
                                    "t60"."exported",
                                    "t60"."birth_date",
                                    "t60"."sex",
                                    "t60"."ethnicity",
                                    "t60"."start_date",
                                    "t60"."plan_res",
                                    "t60"."plan_wbp",
                                    "t60"."pb",
                                    "t60"."oa",
                                    "t60"."dp",
                                    "t60"."cease_date",
                                    "t60"."cease_reason",
                                    "t60"."assessment_outcome",
                                    "t27"."request_id" AS "request_id_right",
                                    "t27"."transfer_la",
                                    "t27"."res_2023",
                                    "t27"."wbp_2023",
                                    "t27"."review_meeting",
                                    "t27"."review_outcome",
                                    "t27"."review_draft",
                                    "t27"."phase_transfer_due_date",
                                    "t27"."phase_transfer_final_date",
                                    "t27"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t51".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t49"."child_id",
                                          "t49"."request_id",
                                          "t49"."received_date",
                                          "t49"."request_source",
                                          "t49"."rya",
                                          "t49"."request_outcome_date",
                                          "t49"."request_outcome",
                                          "t49"."request_mediation",
                                          "t49"."request_tribunal",
                                          "t49"."exported",
                                          "t49"."birth_date",
                                          "t49"."sex",
                                          "t49"."ethnicity",
                                          "t16"."start_date",
                                          "t16"."plan_res",
                                          "t16"."plan_wbp",
                                          "t16"."pb",
                                          "t16"."oa",
                                          "t16"."dp",
                                          "t16"."cease_date",
                                          "t16"."cease_reason",
                                          "t24"."request_id" AS "request_id_right",
                                          "t24"."assessment_outcome"
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
                                              "t31"."birth_date",
                                              "t31"."sex",
                                              "t31"."ethnicity"
                                            FROM "requests" AS "t12"
                                            INNER JOIN "t25" AS "t31"
                                              ON "t12"."child_id" = "t31"."child_id"
                                          ) AS "t37"
                                          WHERE
                                            NOT (
                                              COALESCE("t37"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t37"."exported" IS NULL
                                        ) AS "t49"
                                        INNER JOIN (
                                          SELECT
                                            "t7".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t7"
                                        ) AS "t16"
                                          ON "t49"."request_id" = "t16"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t8"."request_id",
                                            "t8"."assessment_outcome"
                                          FROM "assessment" AS "t8"
                                        ) AS "t24"
                                          ON "t49"."request_id" = "t24"."request_id"
                                      ) AS "t51"
                                    ) AS "t53"
                                    WHERE
                                      "t53"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t53"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t60"
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
                                  ) AS "t27"
                                    ON "t60"."request_id" = "t27"."request_id"
                                ) AS "t64"
                              ) AS "t66"
                            ) AS "t71"
                            INNER JOIN (
                              SELECT
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
                            ) AS "t26"
                              ON "t71"."request_id" = "t26"."request_id"
                          ) AS "t76"
                          WHERE
                            "t76"."need" IS NOT NULL
                        ) AS "t78"
                        GROUP BY
                          1
                      ) AS "t81"
                    ) AS "t84"
                      ON "t74"."child_id" = "t84"."child_id"
                  ) AS "t87"
                ) AS "t89"
                LEFT OUTER JOIN (
                  SELECT
                    "t32"."child_id",
                    CASE
                      WHEN "t32"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t32"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t32"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t32"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t32"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t32"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t32"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t32"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t32"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t32"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t32"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t32"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t32"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t19"."child_id",
                      MIN("t19"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t19"
                    GROUP BY
                      1
                  ) AS "t32"
                ) AS "t41"
                  ON "t89"."child_id" = "t41"."child_id"
              ) AS "t90"
            ) AS "t91"
          ) AS "t93"
          INNER JOIN (
            SELECT
              "t30"."child_id",
              "t30"."birth_date",
              "t30"."sex",
              "t30"."ethnicity",
              "t62"."area_part"
            FROM "t25" AS "t30"
            INNER JOIN (
              SELECT
                "t40"."child_id",
                CASE
                  WHEN "t40"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t56"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t40"."district"
                END AS "area_part"
              FROM "t36" AS "t40"
              LEFT OUTER JOIN (
                SELECT
                  "t52"."district",
                  "t52"."place_in_order"
                FROM (
                  SELECT
                    "t48"."district",
                    "t48"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t48"."children" DESC, "t48"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t44"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t36" AS "t38"
                      WHERE
                        "t38"."district" <> 'unknown'
                    ) AS "t44"
                    GROUP BY
                      1
                  ) AS "t48"
                ) AS "t52"
                WHERE
                  "t52"."place_in_order" < 30
              ) AS "t56"
                ON "t40"."district" = "t56"."district"
            ) AS "t62"
              ON "t30"."child_id" = "t62"."child_id"
          ) AS "t70"
            ON "t93"."child_id" = "t70"."child_id"
        ) AS "t94"
      ) AS "t95"
    ) AS "t96"
  ) AS "t97"
) AS "t98"
GROUP BY
  1,
  2,
  3
