WITH "t88" AS (
  SELECT
    "t87"."child_id",
    "t38"."sex",
    "t38"."ethnicity",
    "t38"."age_band",
    "t56"."area_part",
    "t87"."send",
    "t87"."primary_need",
    "t87"."likely",
    "t87"."offered",
    "t87"."grown",
    "t87"."team",
    "t87"."years"
  FROM (
    SELECT
      "t85"."child_id",
      "t85"."born",
      "t85"."whole_years",
      "t85"."send",
      "t85"."likely_need",
      "t85"."assessment_due",
      "t85"."assessment_offered",
      "t85"."assessment_done",
      "t85"."eligible",
      "t85"."adult_team",
      "t85"."offered",
      "t85"."likely",
      "t85"."grown",
      "t85"."team",
      "t85"."years",
      CASE
        WHEN "t85"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t85"."need_of_plan", "t85"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
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
          "t83"."need_of_plan",
          "t34"."child_id" AS "child_id_right",
          "t34"."need_of_census"
        FROM (
          SELECT
            "t81".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t80"."child_id",
              "t80"."born",
              "t80"."whole_years",
              "t80"."send",
              "t80"."likely_need",
              "t80"."assessment_due",
              "t80"."assessment_offered",
              "t80"."assessment_done",
              "t80"."eligible",
              "t80"."adult_team",
              "t80"."offered",
              "t80"."likely",
              "t80"."grown",
              "t80"."team",
              "t80"."years",
              "t70"."child_id" AS "child_id_right",
              "t70"."need_of_plan"
            FROM (
              SELECT
                "t78"."child_id",
                "t78"."born",
                "t78"."whole_years",
                "t78"."send",
                "t78"."likely_need",
                "t78"."assessment_due",
                "t78"."assessment_offered",
                "t78"."assessment_done",
                "t78"."eligible",
                "t78"."adult_team",
                CASE
                  WHEN "t78"."assessment_offered" IS NULL
                  THEN 'not'
                  WHEN COALESCE("t78"."assessment_offered" <= (
                    "t78"."born" + INTERVAL '18' YEAR
                  ), FALSE)
                  THEN 'by_18'
                  ELSE 'later'
                END AS "offered",
                CASE
                  WHEN "t78"."likely_need" IN ('Y')
                  THEN 'yes'
                  WHEN "t78"."likely_need" IN ('N')
                  THEN 'no'
                  ELSE 'unknown'
                END AS "likely",
                CASE WHEN "t78"."whole_years" >= 18 THEN 'yes' ELSE 'no' END AS "grown",
                CASE
                  WHEN REPLACE(COALESCE("t78"."adult_team", ''), ' ', '') = ''
                  THEN 'no'
                  ELSE 'yes'
                END AS "team",
                CASE
                  WHEN "t78"."whole_years" > 25
                  THEN '26+'
                  ELSE CAST("t78"."whole_years" AS TEXT)
                END AS "years"
              FROM (
                SELECT
                  "t77".*
                  EXCLUDE ("child_id_right")
                FROM (
                  SELECT
                    "t76"."child_id",
                    "t76"."born",
                    "t76"."whole_years",
                    "t76"."send",
                    "t46"."child_id" AS "child_id_right",
                    "t46"."likely_need",
                    "t46"."assessment_due",
                    "t46"."assessment_offered",
                    "t46"."assessment_done",
                    "t46"."eligible",
                    "t46"."adult_team"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t42"."child_id",
                        "t42"."born",
                        "t42"."whole_years",
                        "t73"."send"
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
                        ) AS "t29"
                        WHERE
                          COALESCE("t29"."whole_years" >= 14, FALSE)
                      ) AS "t42"
                      INNER JOIN (
                        SELECT
                          "t71"."child_id",
                          CASE
                            WHEN "t71"."has_plan" IS NOT NULL
                            THEN 'plan'
                            WHEN "t71"."is_on_support" IS NOT NULL
                            THEN 'support'
                            ELSE 'none'
                          END AS "send"
                        FROM (
                          SELECT
                            "t68"."child_id",
                            "t68"."has_plan",
                            "t28"."child_id" AS "child_id_right",
                            "t28"."is_on_support"
                          FROM (
                            SELECT
                              "t65"."child_id",
                              "t65"."has_plan"
                            FROM (
                              SELECT
                                "t16"."child_id",
                                "t63"."child_id" AS "child_id_right",
                                "t63"."has_plan"
                              FROM (
                                SELECT
                                  "t0"."child_id"
                                FROM "children" AS "t0"
                              ) AS "t16"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t59"."child_id",
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
                                ) AS "t59"
                                GROUP BY
                                  1
                              ) AS "t63"
                                ON "t16"."child_id" = "t63"."child_id"
                            ) AS "t65"
                          ) AS "t68"
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
                          ) AS "t28"
                            ON "t68"."child_id" = "t28"."child_id"
                        ) AS "t71"
                      ) AS "t73"
                        ON "t42"."child_id" = "t73"."child_id"
                    ) AS "t74"
                    WHERE
                      "t74"."send" = 'plan'
                  ) AS "t76"
                  LEFT OUTER JOIN (
                    SELECT
                      "t41".*
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
                      ) AS "t35"
                      WHERE
                        "t35"."place_in_order" = 0
                    ) AS "t41"
                  ) AS "t46"
                    ON "t76"."child_id" = "t46"."child_id"
                ) AS "t77"
              ) AS "t78"
            ) AS "t80"
            LEFT OUTER JOIN (
              SELECT
                "t66"."child_id",
                "t66"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t64"."child_id",
                  MIN("t64"."need") AS "need"
                FROM (
                  SELECT
                    "t61"."child_id",
                    "t61"."request_id",
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
                  ) AS "t61"
                  INNER JOIN (
                    SELECT
                      "t2"."request_id",
                      "t2"."sen_type" AS "need"
                    FROM "sen_need" AS "t2"
                    WHERE
                      "t2"."sen_type_rank" = '1'
                  ) AS "t23"
                    ON "t61"."request_id" = "t23"."request_id"
                ) AS "t64"
                GROUP BY
                  1
              ) AS "t66"
            ) AS "t70"
              ON "t80"."child_id" = "t70"."child_id"
          ) AS "t81"
        ) AS "t83"
        LEFT OUTER JOIN (
          SELECT
            "t27"."child_id",
            "t27"."need" AS "need_of_census"
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
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t17"
            GROUP BY
              1
          ) AS "t27"
        ) AS "t34"
          ON "t83"."child_id" = "t34"."child_id"
      ) AS "t84"
    ) AS "t85"
  ) AS "t87"
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
  ) AS "t38"
    ON "t87"."child_id" = "t38"."child_id"
  INNER JOIN (
    SELECT
      "t36"."child_id",
      CASE
        WHEN "t36"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t52"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t36"."district"
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
    ) AS "t36"
    LEFT OUTER JOIN (
      SELECT
        "t49"."district",
        "t49"."place_in_order"
      FROM (
        SELECT
          "t45"."district",
          "t45"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t45"."children" DESC, "t45"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t39"."district",
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
          ) AS "t39"
          GROUP BY
            1
        ) AS "t45"
      ) AS "t49"
      WHERE
        "t49"."place_in_order" < 30
    ) AS "t52"
      ON "t36"."district" = "t52"."district"
  ) AS "t56"
    ON "t87"."child_id" = "t56"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'years+likely+offered+team' AS "table",
      "t90"."years" AS "group_1",
      "t90"."likely" AS "group_2",
      "t90"."offered" AS "group_3",
      "t90"."team" AS "group_4",
      CAST(NULL AS TEXT) AS "group_5",
      "t90"."rows",
      "t90"."value"
    FROM (
      SELECT
        "t89"."years",
        "t89"."likely",
        "t89"."offered",
        "t89"."team",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t88" AS "t89"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t90"
  ) AS "t96"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+likely+grown+offered+team' AS "table",
      "t91"."ethnicity" AS "group_1",
      "t91"."likely" AS "group_2",
      "t91"."grown" AS "group_3",
      "t91"."offered" AS "group_4",
      "t91"."team" AS "group_5",
      "t91"."rows",
      "t91"."value"
    FROM (
      SELECT
        "t89"."ethnicity",
        "t89"."likely",
        "t89"."grown",
        "t89"."offered",
        "t89"."team",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t88" AS "t89"
      GROUP BY
        1,
        2,
        3,
        4,
        5
    ) AS "t91"
  ) AS "t97"
) AS "t102"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'primary_need+likely+grown+offered+team' AS "table",
        "t92"."primary_need" AS "group_1",
        "t92"."likely" AS "group_2",
        "t92"."grown" AS "group_3",
        "t92"."offered" AS "group_4",
        "t92"."team" AS "group_5",
        "t92"."rows",
        "t92"."value"
      FROM (
        SELECT
          "t89"."primary_need",
          "t89"."likely",
          "t89"."grown",
          "t89"."offered",
          "t89"."team",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t88" AS "t89"
        GROUP BY
          1,
          2,
          3,
          4,
          5
      ) AS "t92"
    ) AS "t98"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'area_part+likely+grown+offered+team' AS "table",
        "t93"."area_part" AS "group_1",
        "t93"."likely" AS "group_2",
        "t93"."grown" AS "group_3",
        "t93"."offered" AS "group_4",
        "t93"."team" AS "group_5",
        "t93"."rows",
        "t93"."value"
      FROM (
        SELECT
          "t89"."area_part",
          "t89"."likely",
          "t89"."grown",
          "t89"."offered",
          "t89"."team",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t88" AS "t89"
        GROUP BY
          1,
          2,
          3,
          4,
          5
      ) AS "t93"
    ) AS "t99"
  ) AS "t103"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'sex+likely+grown+offered+team' AS "table",
        "t94"."sex" AS "group_1",
        "t94"."likely" AS "group_2",
        "t94"."grown" AS "group_3",
        "t94"."offered" AS "group_4",
        "t94"."team" AS "group_5",
        "t94"."rows",
        "t94"."value"
      FROM (
        SELECT
          "t89"."sex",
          "t89"."likely",
          "t89"."grown",
          "t89"."offered",
          "t89"."team",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t88" AS "t89"
        GROUP BY
          1,
          2,
          3,
          4,
          5
      ) AS "t94"
    ) AS "t100"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+likely+grown+offered+team' AS "table",
        "t95"."age_band" AS "group_1",
        "t95"."likely" AS "group_2",
        "t95"."grown" AS "group_3",
        "t95"."offered" AS "group_4",
        "t95"."team" AS "group_5",
        "t95"."rows",
        "t95"."value"
      FROM (
        SELECT
          "t89"."age_band",
          "t89"."likely",
          "t89"."grown",
          "t89"."offered",
          "t89"."team",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t88" AS "t89"
        GROUP BY
          1,
          2,
          3,
          4,
          5
      ) AS "t95"
    ) AS "t101"
  ) AS "t104"
) AS "t105"
