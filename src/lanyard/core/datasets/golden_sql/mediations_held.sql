WITH "t32" AS (
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
      "t4"."child_id",
      "t4"."matter",
      "t4"."held_date"
    FROM "mediations" AS "t4"
  ) AS "t14"
), "t91" AS (
  SELECT
    "t90"."child_id",
    "t41"."sex",
    "t41"."ethnicity",
    "t41"."age_band",
    "t62"."area_part",
    "t90"."send",
    "t90"."primary_need",
    "t90"."matter",
    "t90"."after_mediation"
  FROM (
    SELECT
      "t88"."child_id",
      "t88"."matter",
      "t88"."after_mediation",
      "t88"."send",
      CASE
        WHEN "t88"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t88"."need_of_plan", "t88"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t87".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t86"."child_id",
          "t86"."matter",
          "t86"."after_mediation",
          "t86"."send",
          "t86"."need_of_plan",
          "t38"."child_id" AS "child_id_right",
          "t38"."need_of_census"
        FROM (
          SELECT
            "t84".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t73"."child_id",
              "t73"."matter",
              "t73"."after_mediation",
              "t83"."send",
              "t80"."child_id" AS "child_id_right",
              "t80"."need_of_plan"
            FROM (
              SELECT
                "t66"."child_id",
                CASE
                  WHEN "t66"."matter" IN ('ASSESS', 'ISSUE', 'CONTENT', 'CEASE', 'OTHER')
                  THEN "t66"."matter"
                  ELSE 'unknown'
                END AS "matter",
                CASE
                  WHEN "t66"."until" > MAKE_DATE(2026, 1, 15)
                  THEN 'too_early'
                  WHEN "t66"."appeals" IS NOT NULL
                  THEN 'appeal'
                  ELSE 'no_appeal'
                END AS "after_mediation"
              FROM (
                SELECT
                  "t64".*
                  EXCLUDE ("meeting_right")
                FROM (
                  SELECT
                    "t45"."child_id",
                    "t45"."matter",
                    "t45"."held_date",
                    "t45"."meeting",
                    "t45"."until",
                    "t60"."meeting" AS "meeting_right",
                    "t60"."appeals"
                  FROM (
                    SELECT
                      "t34"."child_id",
                      "t34"."matter",
                      "t34"."held_date",
                      "t34"."meeting",
                      "t34"."held_date" + INTERVAL '2' MONTH AS "until"
                    FROM "t32" AS "t34"
                    WHERE
                      COALESCE("t34"."held_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31), FALSE)
                  ) AS "t45"
                  LEFT OUTER JOIN (
                    SELECT
                      "t56"."meeting",
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
                          FROM "t32" AS "t34"
                          WHERE
                            COALESCE("t34"."held_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31), FALSE)
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
                    ) AS "t56"
                    GROUP BY
                      1
                  ) AS "t60"
                    ON "t45"."meeting" = "t60"."meeting"
                ) AS "t64"
              ) AS "t66"
            ) AS "t73"
            INNER JOIN (
              SELECT
                "t81"."child_id",
                CASE
                  WHEN "t81"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t81"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t78"."child_id",
                  "t78"."has_plan",
                  "t31"."child_id" AS "child_id_right",
                  "t31"."is_on_support"
                FROM (
                  SELECT
                    "t75"."child_id",
                    "t75"."has_plan"
                  FROM (
                    SELECT
                      "t18"."child_id",
                      "t72"."child_id" AS "child_id_right",
                      "t72"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t18"
                    LEFT OUTER JOIN (
                      SELECT
                        "t67"."child_id",
                        COUNT(*) AS "has_plan"
                      FROM (
                        SELECT
                          "t65"."child_id"
                        FROM (
                          SELECT
                            "t63".*
                            EXCLUDE ("request_id_right")
                          FROM (
                            SELECT
                              "t59"."child_id",
                              "t59"."request_id",
                              "t59"."received_date",
                              "t59"."request_source",
                              "t59"."rya",
                              "t59"."request_outcome_date",
                              "t59"."request_outcome",
                              "t59"."request_mediation",
                              "t59"."request_tribunal",
                              "t59"."exported",
                              "t59"."birth_date",
                              "t59"."sex",
                              "t59"."ethnicity",
                              "t59"."start_date",
                              "t59"."plan_res",
                              "t59"."plan_wbp",
                              "t59"."pb",
                              "t59"."oa",
                              "t59"."dp",
                              "t59"."cease_date",
                              "t59"."cease_reason",
                              "t59"."assessment_outcome",
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
                                        "t28"."birth_date",
                                        "t28"."sex",
                                        "t28"."ethnicity"
                                      FROM "requests" AS "t12"
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
                                      ) AS "t28"
                                        ON "t12"."child_id" = "t28"."child_id"
                                    ) AS "t35"
                                    WHERE
                                      NOT (
                                        COALESCE("t35"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t35"."exported" IS NULL
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
                            ) AS "t59"
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
                              ON "t59"."request_id" = "t27"."request_id"
                          ) AS "t63"
                        ) AS "t65"
                      ) AS "t67"
                      GROUP BY
                        1
                    ) AS "t72"
                      ON "t18"."child_id" = "t72"."child_id"
                  ) AS "t75"
                ) AS "t78"
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
                ) AS "t31"
                  ON "t78"."child_id" = "t31"."child_id"
              ) AS "t81"
            ) AS "t83"
              ON "t73"."child_id" = "t83"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t76"."child_id",
                "t76"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t74"."child_id",
                  MIN("t74"."need") AS "need"
                FROM (
                  SELECT
                    "t69"."child_id",
                    "t69"."request_id",
                    "t26"."need"
                  FROM (
                    SELECT
                      "t65"."child_id",
                      "t65"."request_id"
                    FROM (
                      SELECT
                        "t63".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t59"."child_id",
                          "t59"."request_id",
                          "t59"."received_date",
                          "t59"."request_source",
                          "t59"."rya",
                          "t59"."request_outcome_date",
                          "t59"."request_outcome",
                          "t59"."request_mediation",
                          "t59"."request_tribunal",
                          "t59"."exported",
                          "t59"."birth_date",
                          "t59"."sex",
                          "t59"."ethnicity",
                          "t59"."start_date",
                          "t59"."plan_res",
                          "t59"."plan_wbp",
                          "t59"."pb",
                          "t59"."oa",
                          "t59"."dp",
                          "t59"."cease_date",
                          "t59"."cease_reason",
                          "t59"."assessment_outcome",
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
                                    "t28"."birth_date",
                                    "t28"."sex",
                                    "t28"."ethnicity"
                                  FROM "requests" AS "t12"
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
                                  ) AS "t28"
                                    ON "t12"."child_id" = "t28"."child_id"
                                ) AS "t35"
                                WHERE
                                  NOT (
                                    COALESCE("t35"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t35"."exported" IS NULL
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
                        ) AS "t59"
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
                          ON "t59"."request_id" = "t27"."request_id"
                      ) AS "t63"
                    ) AS "t65"
                  ) AS "t69"
                  INNER JOIN (
                    SELECT
                      "t3"."request_id",
                      "t3"."sen_type" AS "need"
                    FROM "sen_need" AS "t3"
                    WHERE
                      "t3"."sen_type_rank" = '1'
                  ) AS "t26"
                    ON "t69"."request_id" = "t26"."request_id"
                ) AS "t74"
                GROUP BY
                  1
              ) AS "t76"
            ) AS "t80"
              ON "t73"."child_id" = "t80"."child_id"
          ) AS "t84"
        ) AS "t86"
        LEFT OUTER JOIN (
          SELECT
            "t30"."child_id",
            "t30"."need" AS "need_of_census"
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
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t19"
            GROUP BY
              1
          ) AS "t30"
        ) AS "t38"
          ON "t86"."child_id" = "t38"."child_id"
      ) AS "t87"
    ) AS "t88"
  ) AS "t90"
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
  ) AS "t41"
    ON "t90"."child_id" = "t41"."child_id"
  INNER JOIN (
    SELECT
      "t39"."child_id",
      CASE
        WHEN "t39"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t55"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t39"."district"
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
    ) AS "t39"
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
            "t42"."district",
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
            ) AS "t37"
            WHERE
              "t37"."district" <> 'unknown'
          ) AS "t42"
          GROUP BY
            1
        ) AS "t48"
      ) AS "t52"
      WHERE
        "t52"."place_in_order" < 30
    ) AS "t55"
      ON "t39"."district" = "t55"."district"
  ) AS "t62"
    ON "t90"."child_id" = "t62"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+after_mediation' AS "table",
      "t93"."ethnicity" AS "group_1",
      "t93"."after_mediation" AS "group_2",
      "t93"."rows",
      "t93"."value"
    FROM (
      SELECT
        "t92"."ethnicity",
        "t92"."after_mediation",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t91" AS "t92"
      GROUP BY
        1,
        2
    ) AS "t93"
  ) AS "t100"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'send' AS "table",
        "t94"."send" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        "t94"."rows",
        "t94"."value"
      FROM (
        SELECT
          "t92"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1
      ) AS "t94"
    ) AS "t101"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'area_part+after_mediation' AS "table",
        "t95"."area_part" AS "group_1",
        "t95"."after_mediation" AS "group_2",
        "t95"."rows",
        "t95"."value"
      FROM (
        SELECT
          "t92"."area_part",
          "t92"."after_mediation",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
      ) AS "t95"
    ) AS "t102"
  ) AS "t107"
) AS "t110"
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
        'sex+after_mediation' AS "table",
        "t96"."sex" AS "group_1",
        "t96"."after_mediation" AS "group_2",
        "t96"."rows",
        "t96"."value"
      FROM (
        SELECT
          "t92"."sex",
          "t92"."after_mediation",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
      ) AS "t96"
    ) AS "t103"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need' AS "table",
        "t97"."primary_need" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        "t97"."rows",
        "t97"."value"
      FROM (
        SELECT
          "t92"."primary_need",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1
      ) AS "t97"
    ) AS "t104"
  ) AS "t108"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'matter+after_mediation' AS "table",
        "t98"."matter" AS "group_1",
        "t98"."after_mediation" AS "group_2",
        "t98"."rows",
        "t98"."value"
      FROM (
        SELECT
          "t92"."matter",
          "t92"."after_mediation",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
      ) AS "t98"
    ) AS "t105"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+after_mediation' AS "table",
        "t99"."age_band" AS "group_1",
        "t99"."after_mediation" AS "group_2",
        "t99"."rows",
        "t99"."value"
      FROM (
        SELECT
          "t92"."age_band",
          "t92"."after_mediation",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
      ) AS "t99"
    ) AS "t106"
  ) AS "t109"
) AS "t111"
