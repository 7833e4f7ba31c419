WITH "t77" AS (
  SELECT
    "t76"."child_id",
    "t36"."sex",
    "t36"."ethnicity",
    "t36"."age_band",
    "t52"."area_part",
    "t76"."send",
    "t76"."primary_need"
  FROM (
    SELECT
      "t74"."child_id",
      "t74"."lead_service",
      "t74"."since",
      "t74"."send",
      CASE
        WHEN "t74"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t74"."need_of_plan", "t74"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t73".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t72"."child_id",
          "t72"."lead_service",
          "t72"."since",
          "t72"."send",
          "t72"."need_of_plan",
          "t33"."child_id" AS "child_id_right",
          "t33"."need_of_census"
        FROM (
          SELECT
            "t70".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t43"."child_id",
              "t43"."lead_service",
              "t43"."since",
              "t69"."send",
              "t66"."child_id" AS "child_id_right",
              "t66"."need_of_plan"
            FROM (
              SELECT
                "t37"."child_id",
                "t37"."lead_service",
                "t37"."since"
              FROM (
                SELECT
                  "t25"."child_id",
                  "t25"."lead_service",
                  "t25"."since",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t25"."child_id"
                    ORDER BY COALESCE("t25"."since", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."lead_service", '') ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "place_in_order"
                FROM (
                  SELECT
                    "t2"."child_id",
                    "t2"."lead_service",
                    "t2"."start_date" AS "since"
                  FROM "early_help" AS "t2"
                  WHERE
                    NOT (
                      COALESCE("t2"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND NOT (
                      COALESCE("t2"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                    )
                ) AS "t25"
              ) AS "t37"
              WHERE
                "t37"."place_in_order" = 0
            ) AS "t43"
            INNER JOIN (
              SELECT
                "t67"."child_id",
                CASE
                  WHEN "t67"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t67"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t64"."child_id",
                  "t64"."has_plan",
                  "t28"."child_id" AS "child_id_right",
                  "t28"."is_on_support"
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
                        "t55"."child_id",
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
                                    "t42"."child_id",
                                    "t42"."request_id",
                                    "t42"."received_date",
                                    "t42"."request_source",
                                    "t42"."rya",
                                    "t42"."request_outcome_date",
                                    "t42"."request_outcome",
                                    "t42"."request_mediation",
                                    "t42"."request_tribunal",
                                    "t42"."exported",
                                    "t42"."birth_date",
                                    "t42"."sex",
                                    "t42"."ethnicity",
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
                                        "t24"."birth_date",
                                        "t24"."sex",
                                        "t24"."ethnicity"
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
                                      ) AS "t24"
                                        ON "t11"."child_id" = "t24"."child_id"
                                    ) AS "t30"
                                    WHERE
                                      NOT (
                                        COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t30"."exported" IS NULL
                                  ) AS "t42"
                                  INNER JOIN (
                                    SELECT
                                      "t6".*
                                      EXCLUDE ("child_id")
                                    FROM "named_plan" AS "t6"
                                  ) AS "t13"
                                    ON "t42"."request_id" = "t13"."request_id"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t7"."request_id",
                                      "t7"."assessment_outcome"
                                    FROM "assessment" AS "t7"
                                  ) AS "t20"
                                    ON "t42"."request_id" = "t20"."request_id"
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
                      ) AS "t55"
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
                ) AS "t28"
                  ON "t64"."child_id" = "t28"."child_id"
              ) AS "t67"
            ) AS "t69"
              ON "t43"."child_id" = "t69"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t62"."child_id",
                "t62"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t60"."child_id",
                  MIN("t60"."need") AS "need"
                FROM (
                  SELECT
                    "t57"."child_id",
                    "t57"."request_id",
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
                                "t42"."child_id",
                                "t42"."request_id",
                                "t42"."received_date",
                                "t42"."request_source",
                                "t42"."rya",
                                "t42"."request_outcome_date",
                                "t42"."request_outcome",
                                "t42"."request_mediation",
                                "t42"."request_tribunal",
                                "t42"."exported",
                                "t42"."birth_date",
                                "t42"."sex",
                                "t42"."ethnicity",
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
                                    "t24"."birth_date",
                                    "t24"."sex",
                                    "t24"."ethnicity"
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
                                  ) AS "t24"
                                    ON "t11"."child_id" = "t24"."child_id"
                                ) AS "t30"
                                WHERE
                                  NOT (
                                    COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t30"."exported" IS NULL
                              ) AS "t42"
                              INNER JOIN (
                                SELECT
                                  "t6".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t6"
                              ) AS "t13"
                                ON "t42"."request_id" = "t13"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t7"."request_id",
                                  "t7"."assessment_outcome"
                                FROM "assessment" AS "t7"
                              ) AS "t20"
                                ON "t42"."request_id" = "t20"."request_id"
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
                  ) AS "t57"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."sen_type" AS "need"
                    FROM "sen_need" AS "t4"
                    WHERE
                      "t4"."sen_type_rank" = '1'
                  ) AS "t22"
                    ON "t57"."request_id" = "t22"."request_id"
                ) AS "t60"
                GROUP BY
                  1
              ) AS "t62"
            ) AS "t66"
              ON "t43"."child_id" = "t66"."child_id"
          ) AS "t70"
        ) AS "t72"
        LEFT OUTER JOIN (
          SELECT
            "t27"."child_id",
            "t27"."need" AS "need_of_census"
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
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t16"
            GROUP BY
              1
          ) AS "t27"
        ) AS "t33"
          ON "t72"."child_id" = "t33"."child_id"
      ) AS "t73"
    ) AS "t74"
  ) AS "t76"
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
  ) AS "t36"
    ON "t76"."child_id" = "t36"."child_id"
  INNER JOIN (
    SELECT
      "t34"."child_id",
      CASE
        WHEN "t34"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t48"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t34"."district"
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
    ) AS "t34"
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
            ) AS "t32"
            WHERE
              "t32"."district" <> 'unknown'
          ) AS "t38"
          GROUP BY
            1
        ) AS "t40"
      ) AS "t45"
      WHERE
        "t45"."place_in_order" < 30
    ) AS "t48"
      ON "t34"."district" = "t48"."district"
  ) AS "t52"
    ON "t76"."child_id" = "t52"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'age_band+send' AS "table",
      "t79"."age_band" AS "group_1",
      "t79"."send" AS "group_2",
      "t79"."rows",
      "t79"."value"
    FROM (
      SELECT
        "t78"."age_band",
        "t78"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t77" AS "t78"
      GROUP BY
        1,
        2
    ) AS "t79"
  ) AS "t84"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'primary_need+send' AS "table",
      "t80"."primary_need" AS "group_1",
      "t80"."send" AS "group_2",
      "t80"."rows",
      "t80"."value"
    FROM (
      SELECT
        "t78"."primary_need",
        "t78"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t77" AS "t78"
      GROUP BY
        1,
        2
    ) AS "t80"
  ) AS "t85"
) AS "t89"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t81"."ethnicity" AS "group_1",
      "t81"."send" AS "group_2",
      "t81"."rows",
      "t81"."value"
    FROM (
      SELECT
        "t78"."ethnicity",
        "t78"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t77" AS "t78"
      GROUP BY
        1,
        2
    ) AS "t81"
  ) AS "t86"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'area_part+send' AS "table",
        "t82"."area_part" AS "group_1",
        "t82"."send" AS "group_2",
        "t82"."rows",
        "t82"."value"
      FROM (
        SELECT
          "t78"."area_part",
          "t78"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t77" AS "t78"
        GROUP BY
          1,
          2
      ) AS "t82"
    ) AS "t87"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t83"."sex" AS "group_1",
        "t83"."send" AS "group_2",
        "t83"."rows",
        "t83"."value"
      FROM (
        SELECT
          "t78"."sex",
          "t78"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t77" AS "t78"
        GROUP BY
          1,
          2
      ) AS "t83"
    ) AS "t88"
  ) AS "t90"
) AS "t91"
