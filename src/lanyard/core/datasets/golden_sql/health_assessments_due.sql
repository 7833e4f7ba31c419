WITH "t75" AS (
  SELECT
    "t74"."child_id",
    "t37"."sex",
    "t37"."ethnicity",
    "t37"."age_band",
    "t50"."area_part",
    "t74"."send",
    "t74"."primary_need",
    "t74"."assessment",
    "t74"."assessed"
  FROM (
    SELECT
      "t72"."child_id",
      "t72"."assessment",
      "t72"."assessed",
      "t72"."send",
      CASE
        WHEN "t72"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END IN (
            'SPLD',
            'MLD',
            'SLD',
            'PMLD',
            'SEMH',
            'SLCN',
            'HI',
            'VI',
            'MSI',
            'PD',
            'ASD',
            'OTH',
            'NSA',
            'none'
          )
          THEN CASE
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t72"."need_of_plan", "t72"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t71".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t70"."child_id",
          "t70"."assessment",
          "t70"."assessed",
          "t70"."send",
          "t70"."need_of_plan",
          "t34"."child_id" AS "child_id_right",
          "t34"."need_of_census"
        FROM (
          SELECT
            "t68".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t26"."child_id",
              "t26"."assessment",
              "t26"."assessed",
              "t67"."send",
              "t64"."child_id" AS "child_id_right",
              "t64"."need_of_plan"
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
                "t65"."child_id",
                CASE
                  WHEN "t65"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t65"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t62"."child_id",
                  "t62"."has_plan",
                  "t29"."child_id" AS "child_id_right",
                  "t29"."is_on_support"
                FROM (
                  SELECT
                    "t59"."child_id",
                    "t59"."has_plan"
                  FROM (
                    SELECT
                      "t15"."child_id",
                      "t57"."child_id" AS "child_id_right",
                      "t57"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t15"
                    LEFT OUTER JOIN (
                      SELECT
                        "t53"."child_id",
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
                                        "t25"."birth_date",
                                        "t25"."sex",
                                        "t25"."ethnicity"
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
                                      ) AS "t25"
                                        ON "t11"."child_id" = "t25"."child_id"
                                    ) AS "t31"
                                    WHERE
                                      NOT (
                                        COALESCE("t31"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t31"."exported" IS NULL
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
                      ) AS "t53"
                      GROUP BY
                        1
                    ) AS "t57"
                      ON "t15"."child_id" = "t57"."child_id"
                  ) AS "t59"
                ) AS "t62"
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
                  ON "t62"."child_id" = "t29"."child_id"
              ) AS "t65"
            ) AS "t67"
              ON "t26"."child_id" = "t67"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t60"."child_id",
                "t60"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t58"."child_id",
                  MIN("t58"."need") AS "need"
                FROM (
                  SELECT
                    "t55"."child_id",
                    "t55"."request_id",
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
                                    "t25"."birth_date",
                                    "t25"."sex",
                                    "t25"."ethnicity"
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
                                  ) AS "t25"
                                    ON "t11"."child_id" = "t25"."child_id"
                                ) AS "t31"
                                WHERE
                                  NOT (
                                    COALESCE("t31"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t31"."exported" IS NULL
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
                  ) AS "t55"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."sen_type" AS "need"
                    FROM "sen_need" AS "t4"
                    WHERE
                      "t4"."sen_type_rank" = '1'
                  ) AS "t23"
                    ON "t55"."request_id" = "t23"."request_id"
                ) AS "t58"
                GROUP BY
                  1
              ) AS "t60"
            ) AS "t64"
              ON "t26"."child_id" = "t64"."child_id"
          ) AS "t68"
        ) AS "t70"
        LEFT OUTER JOIN (
          SELECT
            "t28"."child_id",
            "t28"."need" AS "need_of_census"
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
                "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."need_rank" = 1
            ) AS "t16"
            GROUP BY
              1
          ) AS "t28"
        ) AS "t34"
          ON "t70"."child_id" = "t34"."child_id"
      ) AS "t71"
    ) AS "t72"
  ) AS "t74"
  INNER JOIN (
    SELECT
      "t0"."child_id",
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
      END AS "ethnicity",
      CASE
        WHEN (
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
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
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
          END
        ) < 3
        THEN '0-2'
        WHEN (
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
          END
        ) >= 26
        THEN '26+'
        ELSE CAST((
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
        END AS TEXT)
      END AS "age",
      CASE
        WHEN (
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
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
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
          END
        ) <= 4
        THEN '0-4'
        WHEN (
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
          END
        ) <= 10
        THEN '5-10'
        WHEN (
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
          END
        ) <= 15
        THEN '11-15'
        WHEN (
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
          END
        ) <= 17
        THEN '16-17'
        ELSE '18-25'
      END AS "age_band"
    FROM "children" AS "t0"
  ) AS "t37"
    ON "t74"."child_id" = "t37"."child_id"
  INNER JOIN (
    SELECT
      "t35"."child_id",
      CASE
        WHEN "t35"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t46"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t35"."district"
      END AS "area_part"
    FROM (
      SELECT
        "t0"."child_id",
        "t0"."postcode",
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
    ) AS "t35"
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
            FROM (
              SELECT
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
            ) AS "t33"
            WHERE
              "t33"."district" <> 'unknown'
          ) AS "t38"
          GROUP BY
            1
        ) AS "t40"
      ) AS "t43"
      WHERE
        "t43"."place_in_order" < 30
    ) AS "t46"
      ON "t35"."district" = "t46"."district"
  ) AS "t50"
    ON "t74"."child_id" = "t50"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'area_part+send+assessment+assessed' AS "table",
      "t77"."area_part" AS "group_1",
      "t77"."send" AS "group_2",
      "t77"."assessment" AS "group_3",
      "t77"."assessed" AS "group_4",
      "t77"."rows",
      "t77"."value"
    FROM (
      SELECT
        "t76"."area_part",
        "t76"."send",
        "t76"."assessment",
        "t76"."assessed",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t75" AS "t76"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t77"
  ) AS "t81"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'sex+send+assessment+assessed' AS "table",
      "t78"."sex" AS "group_1",
      "t78"."send" AS "group_2",
      "t78"."assessment" AS "group_3",
      "t78"."assessed" AS "group_4",
      "t78"."rows",
      "t78"."value"
    FROM (
      SELECT
        "t76"."sex",
        "t76"."send",
        "t76"."assessment",
        "t76"."assessed",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t75" AS "t76"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t78"
  ) AS "t82"
) AS "t85"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'age_band+send+assessment+assessed' AS "table",
      "t79"."age_band" AS "group_1",
      "t79"."send" AS "group_2",
      "t79"."assessment" AS "group_3",
      "t79"."assessed" AS "group_4",
      "t79"."rows",
      "t79"."value"
    FROM (
      SELECT
        "t76"."age_band",
        "t76"."send",
        "t76"."assessment",
        "t76"."assessed",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t75" AS "t76"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t79"
  ) AS "t83"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send+assessment+assessed' AS "table",
      "t80"."ethnicity" AS "group_1",
      "t80"."send" AS "group_2",
      "t80"."assessment" AS "group_3",
      "t80"."assessed" AS "group_4",
      "t80"."rows",
      "t80"."value"
    FROM (
      SELECT
        "t76"."ethnicity",
        "t76"."send",
        "t76"."assessment",
        "t76"."assessed",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t75" AS "t76"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t80"
  ) AS "t84"
) AS "t86"
