WITH "t83" AS (
  SELECT
    "t82"."child_id",
    "t36"."sex",
    "t36"."ethnicity",
    "t36"."age_band",
    "t54"."area_part",
    "t82"."send",
    "t82"."primary_need",
    "t82"."stay",
    "t82"."stay_length"
  FROM (
    SELECT
      "t80"."child_id",
      "t80"."home_urn",
      "t80"."sessions_a_week",
      "t80"."stay",
      "t80"."since",
      "t80"."stay_length",
      "t80"."send",
      CASE
        WHEN "t80"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t80"."need_of_plan", "t80"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t79".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t78"."child_id",
          "t78"."home_urn",
          "t78"."sessions_a_week",
          "t78"."stay",
          "t78"."since",
          "t78"."stay_length",
          "t78"."send",
          "t78"."need_of_plan",
          "t33"."child_id" AS "child_id_right",
          "t33"."need_of_census"
        FROM (
          SELECT
            "t76".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t75"."child_id",
              "t75"."home_urn",
              "t75"."sessions_a_week",
              "t75"."stay",
              "t75"."since",
              "t75"."stay_length",
              "t75"."send",
              "t68"."child_id" AS "child_id_right",
              "t68"."need_of_plan"
            FROM (
              SELECT
                "t73".*
                EXCLUDE ("sen_status")
              FROM (
                SELECT
                  "t72"."child_id",
                  "t72"."sen_status",
                  "t72"."home_urn",
                  "t72"."sessions_a_week",
                  "t72"."stay",
                  "t72"."since",
                  "t72"."stay_length",
                  CASE
                    WHEN "t72"."send" = 'none'
                    THEN CASE
                      WHEN "t72"."sen_status" IN ('P')
                      THEN 'plan'
                      WHEN "t72"."sen_status" IN ('S')
                      THEN 'support'
                      ELSE 'none'
                    END
                    ELSE "t72"."send"
                  END AS "send"
                FROM (
                  SELECT
                    "t49"."child_id",
                    "t49"."sen_status",
                    "t49"."home_urn",
                    "t49"."sessions_a_week",
                    "t49"."stay",
                    "t49"."since",
                    "t49"."stay_length",
                    "t71"."send"
                  FROM (
                    SELECT
                      "t43"."child_id",
                      "t43"."sen_status",
                      "t43"."home_urn",
                      "t43"."sessions_a_week",
                      CASE
                        WHEN "t43"."kind" IN ('HOSPITAL', 'MEDICAL', 'INPATIENT')
                        THEN "t43"."kind"
                        ELSE 'unknown'
                      END AS "stay",
                      "t43"."start_date" AS "since",
                      CASE
                        WHEN CAST(DATE_DIFF('DAY', "t43"."start_date", MAKE_DATE(2026, 1, 15)) AS INT) >= 15
                        THEN '15_or_more'
                        ELSE 'under_15'
                      END AS "stay_length"
                    FROM (
                      SELECT
                        "t41".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t25"."child_id",
                            "t25"."nhs_number",
                            "t25"."upn",
                            "t25"."uln",
                            "t25"."surname",
                            "t25"."forename",
                            "t25"."birth_date",
                            "t25"."sex",
                            "t25"."ethnicity",
                            "t25"."postcode",
                            "t25"."kind",
                            "t25"."start_date",
                            "t25"."end_date",
                            "t25"."home_urn",
                            "t25"."sen_status",
                            "t25"."sessions_a_week",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t25"."child_id"
                              ORDER BY COALESCE("t25"."start_date", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."kind", '') ASC, COALESCE("t25"."home_urn", '') ASC, COALESCE("t25"."sen_status", '') ASC, COALESCE("t25"."sessions_a_week", 0) ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              *
                            FROM "hospital_stays" AS "t3"
                            WHERE
                              NOT (
                                COALESCE("t3"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                              )
                              AND NOT (
                                COALESCE("t3"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t25"
                        ) AS "t37"
                        WHERE
                          "t37"."place_in_order" = 0
                      ) AS "t41"
                    ) AS "t43"
                  ) AS "t49"
                  INNER JOIN (
                    SELECT
                      "t69"."child_id",
                      CASE
                        WHEN "t69"."has_plan" IS NOT NULL
                        THEN 'plan'
                        WHEN "t69"."is_on_support" IS NOT NULL
                        THEN 'support'
                        ELSE 'none'
                      END AS "send"
                    FROM (
                      SELECT
                        "t66"."child_id",
                        "t66"."has_plan",
                        "t28"."child_id" AS "child_id_right",
                        "t28"."is_on_support"
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
                              "t57"."child_id",
                              COUNT(*) AS "has_plan"
                            FROM (
                              SELECT
                                "t56"."child_id"
                              FROM (
                                SELECT
                                  "t55".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t52"."child_id",
                                    "t52"."request_id",
                                    "t52"."received_date",
                                    "t52"."request_source",
                                    "t52"."rya",
                                    "t52"."request_outcome_date",
                                    "t52"."request_outcome",
                                    "t52"."request_mediation",
                                    "t52"."request_tribunal",
                                    "t52"."exported",
                                    "t52"."birth_date",
                                    "t52"."sex",
                                    "t52"."ethnicity",
                                    "t52"."start_date",
                                    "t52"."plan_res",
                                    "t52"."plan_wbp",
                                    "t52"."pb",
                                    "t52"."oa",
                                    "t52"."dp",
                                    "t52"."cease_date",
                                    "t52"."cease_reason",
                                    "t52"."assessment_outcome",
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
                                  ) AS "t52"
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
                                    ON "t52"."request_id" = "t23"."request_id"
                                ) AS "t55"
                              ) AS "t56"
                            ) AS "t57"
                            GROUP BY
                              1
                          ) AS "t61"
                            ON "t15"."child_id" = "t61"."child_id"
                        ) AS "t63"
                      ) AS "t66"
                      LEFT OUTER JOIN (
                        SELECT
                          "t18"."child_id",
                          COUNT(*) AS "is_on_support"
                        FROM (
                          SELECT
                            "t4"."child_id"
                          FROM "census_pupils" AS "t4"
                          WHERE
                            "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t4"."sen_provision" = 'K'
                        ) AS "t18"
                        GROUP BY
                          1
                      ) AS "t28"
                        ON "t66"."child_id" = "t28"."child_id"
                    ) AS "t69"
                  ) AS "t71"
                    ON "t49"."child_id" = "t71"."child_id"
                ) AS "t72"
              ) AS "t73"
            ) AS "t75"
            LEFT OUTER JOIN (
              SELECT
                "t64"."child_id",
                "t64"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t62"."child_id",
                  MIN("t62"."need") AS "need"
                FROM (
                  SELECT
                    "t59"."child_id",
                    "t59"."request_id",
                    "t22"."need"
                  FROM (
                    SELECT
                      "t56"."child_id",
                      "t56"."request_id"
                    FROM (
                      SELECT
                        "t55".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t52"."child_id",
                          "t52"."request_id",
                          "t52"."received_date",
                          "t52"."request_source",
                          "t52"."rya",
                          "t52"."request_outcome_date",
                          "t52"."request_outcome",
                          "t52"."request_mediation",
                          "t52"."request_tribunal",
                          "t52"."exported",
                          "t52"."birth_date",
                          "t52"."sex",
                          "t52"."ethnicity",
                          "t52"."start_date",
                          "t52"."plan_res",
                          "t52"."plan_wbp",
                          "t52"."pb",
                          "t52"."oa",
                          "t52"."dp",
                          "t52"."cease_date",
                          "t52"."cease_reason",
                          "t52"."assessment_outcome",
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
                        ) AS "t52"
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
                          ON "t52"."request_id" = "t23"."request_id"
                      ) AS "t55"
                    ) AS "t56"
                  ) AS "t59"
                  INNER JOIN (
                    SELECT
                      "t2"."request_id",
                      "t2"."sen_type" AS "need"
                    FROM "sen_need" AS "t2"
                    WHERE
                      "t2"."sen_type_rank" = '1'
                  ) AS "t22"
                    ON "t59"."request_id" = "t22"."request_id"
                ) AS "t62"
                GROUP BY
                  1
              ) AS "t64"
            ) AS "t68"
              ON "t75"."child_id" = "t68"."child_id"
          ) AS "t76"
        ) AS "t78"
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
          ON "t78"."child_id" = "t33"."child_id"
      ) AS "t79"
    ) AS "t80"
  ) AS "t82"
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
    ON "t82"."child_id" = "t36"."child_id"
  INNER JOIN (
    SELECT
      "t34"."child_id",
      CASE
        WHEN "t34"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t50"."place_in_order" IS NULL
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
    ) AS "t50"
      ON "t34"."district" = "t50"."district"
  ) AS "t54"
    ON "t82"."child_id" = "t54"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t85"."ethnicity" AS "group_1",
      "t85"."send" AS "group_2",
      "t85"."rows",
      "t85"."value"
    FROM (
      SELECT
        "t84"."ethnicity",
        "t84"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t83" AS "t84"
      GROUP BY
        1,
        2
    ) AS "t85"
  ) AS "t92"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'area_part+send' AS "table",
        "t86"."area_part" AS "group_1",
        "t86"."send" AS "group_2",
        "t86"."rows",
        "t86"."value"
      FROM (
        SELECT
          "t84"."area_part",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t86"
    ) AS "t93"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stay_length+send' AS "table",
        "t87"."stay_length" AS "group_1",
        "t87"."send" AS "group_2",
        "t87"."rows",
        "t87"."value"
      FROM (
        SELECT
          "t84"."stay_length",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t87"
    ) AS "t94"
  ) AS "t99"
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
        'sex+send' AS "table",
        "t88"."sex" AS "group_1",
        "t88"."send" AS "group_2",
        "t88"."rows",
        "t88"."value"
      FROM (
        SELECT
          "t84"."sex",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t88"
    ) AS "t95"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'stay+send' AS "table",
        "t89"."stay" AS "group_1",
        "t89"."send" AS "group_2",
        "t89"."rows",
        "t89"."value"
      FROM (
        SELECT
          "t84"."stay",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t89"
    ) AS "t96"
  ) AS "t100"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'age_band+send' AS "table",
        "t90"."age_band" AS "group_1",
        "t90"."send" AS "group_2",
        "t90"."rows",
        "t90"."value"
      FROM (
        SELECT
          "t84"."age_band",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t90"
    ) AS "t97"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need+send' AS "table",
        "t91"."primary_need" AS "group_1",
        "t91"."send" AS "group_2",
        "t91"."rows",
        "t91"."value"
      FROM (
        SELECT
          "t84"."primary_need",
          "t84"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t83" AS "t84"
        GROUP BY
          1,
          2
      ) AS "t91"
    ) AS "t98"
  ) AS "t101"
) AS "t103"
