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
), "t90" AS (
  SELECT
    "t88"."child_id",
    "t88"."sex",
    "t88"."ethnicity",
    "t88"."age_band",
    "t88"."area_part",
    "t88"."send",
    "t88"."primary_need",
    "t88"."weeks"
  FROM (
    SELECT
      "t87".*
      EXCLUDE ("birth_date")
    FROM (
      SELECT
        "t86"."child_id",
        "t86"."last_urn",
        "t86"."since",
        "t86"."send",
        "t86"."weeks",
        "t86"."primary_need",
        "t86"."birth_date",
        "t86"."sex",
        "t86"."ethnicity",
        "t86"."area_part",
        CASE
          WHEN (
            (
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t86"."birth_date") * 100
              ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
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
          "t85"."child_id",
          "t85"."last_urn",
          "t85"."since",
          "t85"."send",
          "t85"."weeks",
          "t85"."primary_need",
          "t59"."birth_date",
          "t59"."sex",
          "t59"."ethnicity",
          "t59"."area_part"
        FROM (
          SELECT
            "t83"."child_id",
            "t83"."last_urn",
            "t83"."since",
            "t83"."send",
            "t83"."weeks",
            CASE
              WHEN "t83"."send" IN ('plan', 'support')
              THEN COALESCE(COALESCE("t83"."need_of_plan", "t83"."need_of_census"), 'unknown')
              ELSE 'none'
            END AS "primary_need"
          FROM (
            SELECT
              "t82".*
              EXCLUDE ("child_id_right")
            FROM (
              SELECT
                "t81"."child_id",
                "t81"."last_urn",
                "t81"."since",
                "t81"."send",
                "t81"."weeks",
                "t81"."need_of_plan",
                "t36"."child_id" AS "child_id_right",
                "t36"."need_of_census"
              FROM (
                SELECT
                  "t79".*
                  EXCLUDE ("child_id_right")
                FROM (
                  SELECT
                    "t78"."child_id",
                    "t78"."last_urn",
                    "t78"."since",
                    "t78"."send",
                    "t78"."weeks",
                    "t71"."child_id" AS "child_id_right",
                    "t71"."need_of_plan"
                  FROM (
                    SELECT
                      "t76"."child_id",
                      "t76"."last_urn",
                      "t76"."since",
                      "t76"."send",
                      CAST(FLOOR(
                        (
                          CAST(DATE_DIFF('DAY', "t76"."since", MAKE_DATE(2026, 1, 15)) AS INT)
                        ) / (
                          7
                        )
                      ) AS BIGINT) AS "weeks"
                    FROM (
                      SELECT
                        "t75".*
                        EXCLUDE ("sen_status")
                      FROM (
                        SELECT
                          "t74"."child_id",
                          "t74"."sen_status",
                          "t74"."last_urn",
                          "t74"."since",
                          CASE
                            WHEN "t74"."send" = 'none'
                            THEN CASE
                              WHEN "t74"."sen_status" IN ('P')
                              THEN 'plan'
                              WHEN "t74"."sen_status" IN ('S')
                              THEN 'support'
                              ELSE 'none'
                            END
                            ELSE "t74"."send"
                          END AS "send"
                        FROM (
                          SELECT
                            "t44"."child_id",
                            "t44"."sen_status",
                            "t44"."last_urn",
                            "t44"."since",
                            "t73"."send"
                          FROM (
                            SELECT
                              "t39".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t25"."child_id",
                                  "t25"."sen_status",
                                  "t25"."last_urn",
                                  "t25"."since",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t25"."child_id"
                                    ORDER BY COALESCE("t25"."since", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."sen_status", '') ASC, COALESCE("t25"."last_urn", '') ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    "t3"."child_id",
                                    "t3"."sen_status",
                                    "t3"."last_urn",
                                    "t3"."start_date" AS "since"
                                  FROM "missing_education" AS "t3"
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
                            ) AS "t39"
                          ) AS "t44"
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
                                "t67"."child_id",
                                "t67"."has_plan",
                                "t30"."child_id" AS "child_id_right",
                                "t30"."is_on_support"
                              FROM (
                                SELECT
                                  "t64"."child_id",
                                  "t64"."has_plan"
                                FROM (
                                  SELECT
                                    "t15"."child_id",
                                    "t62"."child_id" AS "child_id_right",
                                    "t62"."has_plan"
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
                                        "t55"."child_id"
                                      FROM (
                                        SELECT
                                          "t54".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t51"."child_id",
                                            "t51"."request_id",
                                            "t51"."received_date",
                                            "t51"."request_source",
                                            "t51"."rya",
                                            "t51"."request_outcome_date",
                                            "t51"."request_outcome",
                                            "t51"."request_mediation",
                                            "t51"."request_tribunal",
                                            "t51"."exported",
                                            "t51"."birth_date",
                                            "t51"."sex",
                                            "t51"."ethnicity",
                                            "t51"."start_date",
                                            "t51"."plan_res",
                                            "t51"."plan_wbp",
                                            "t51"."pb",
                                            "t51"."oa",
                                            "t51"."dp",
                                            "t51"."cease_date",
                                            "t51"."cease_reason",
                                            "t51"."assessment_outcome",
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
                                                "t45".*
                                                EXCLUDE ("request_id_right")
                                              FROM (
                                                SELECT
                                                  "t43"."child_id",
                                                  "t43"."request_id",
                                                  "t43"."received_date",
                                                  "t43"."request_source",
                                                  "t43"."rya",
                                                  "t43"."request_outcome_date",
                                                  "t43"."request_outcome",
                                                  "t43"."request_mediation",
                                                  "t43"."request_tribunal",
                                                  "t43"."exported",
                                                  "t43"."birth_date",
                                                  "t43"."sex",
                                                  "t43"."ethnicity",
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
                                                      "t28"."birth_date",
                                                      "t28"."sex",
                                                      "t28"."ethnicity"
                                                    FROM "requests" AS "t11"
                                                    INNER JOIN "t21" AS "t28"
                                                      ON "t11"."child_id" = "t28"."child_id"
                                                  ) AS "t32"
                                                  WHERE
                                                    NOT (
                                                      COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                                    )
                                                    AND "t32"."exported" IS NULL
                                                ) AS "t43"
                                                INNER JOIN (
                                                  SELECT
                                                    "t6".*
                                                    EXCLUDE ("child_id")
                                                  FROM "named_plan" AS "t6"
                                                ) AS "t13"
                                                  ON "t43"."request_id" = "t13"."request_id"
                                                LEFT OUTER JOIN (
                                                  SELECT
                                                    "t7"."request_id",
                                                    "t7"."assessment_outcome"
                                                  FROM "assessment" AS "t7"
                                                ) AS "t20"
                                                  ON "t43"."request_id" = "t20"."request_id"
                                              ) AS "t45"
                                            ) AS "t47"
                                            WHERE
                                              "t47"."start_date" <= MAKE_DATE(2026, 1, 15)
                                              AND NOT (
                                                COALESCE("t47"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                              )
                                          ) AS "t51"
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
                                            ON "t51"."request_id" = "t23"."request_id"
                                        ) AS "t54"
                                      ) AS "t55"
                                    ) AS "t57"
                                    GROUP BY
                                      1
                                  ) AS "t62"
                                    ON "t15"."child_id" = "t62"."child_id"
                                ) AS "t64"
                              ) AS "t67"
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
                              ) AS "t30"
                                ON "t67"."child_id" = "t30"."child_id"
                            ) AS "t69"
                          ) AS "t73"
                            ON "t44"."child_id" = "t73"."child_id"
                        ) AS "t74"
                      ) AS "t75"
                    ) AS "t76"
                  ) AS "t78"
                  LEFT OUTER JOIN (
                    SELECT
                      "t68"."child_id",
                      CASE
                        WHEN "t68"."need" IN ('SPLD')
                        THEN 'SPLD'
                        WHEN "t68"."need" IN ('MLD')
                        THEN 'MLD'
                        WHEN "t68"."need" IN ('SLD')
                        THEN 'SLD'
                        WHEN "t68"."need" IN ('PMLD')
                        THEN 'PMLD'
                        WHEN "t68"."need" IN ('SEMH')
                        THEN 'SEMH'
                        WHEN "t68"."need" IN ('SLCN')
                        THEN 'SLCN'
                        WHEN "t68"."need" IN ('HI')
                        THEN 'HI'
                        WHEN "t68"."need" IN ('VI')
                        THEN 'VI'
                        WHEN "t68"."need" IN ('MSI')
                        THEN 'MSI'
                        WHEN "t68"."need" IN ('PD')
                        THEN 'PD'
                        WHEN "t68"."need" IN ('ASD')
                        THEN 'ASD'
                        WHEN "t68"."need" IN ('OTH', 'DS')
                        THEN 'OTH'
                        WHEN "t68"."need" IN ('NSA')
                        THEN 'NSA'
                        ELSE 'unknown'
                      END AS "need_of_plan"
                    FROM (
                      SELECT
                        "t65"."child_id",
                        MIN("t65"."need") AS "need"
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t60"."child_id",
                            "t60"."request_id",
                            "t22"."need"
                          FROM (
                            SELECT
                              "t55"."child_id",
                              "t55"."request_id"
                            FROM (
                              SELECT
                                "t54".*
                                EXCLUDE ("request_id_right")
                              FROM (
                                SELECT
                                  "t51"."child_id",
                                  "t51"."request_id",
                                  "t51"."received_date",
                                  "t51"."request_source",
                                  "t51"."rya",
                                  "t51"."request_outcome_date",
                                  "t51"."request_outcome",
                                  "t51"."request_mediation",
                                  "t51"."request_tribunal",
                                  "t51"."exported",
                                  "t51"."birth_date",
                                  "t51"."sex",
                                  "t51"."ethnicity",
                                  "t51"."start_date",
                                  "t51"."plan_res",
                                  "t51"."plan_wbp",
                                  "t51"."pb",
                                  "t51"."oa",
                                  "t51"."dp",
                                  "t51"."cease_date",
                                  "t51"."cease_reason",
                                  "t51"."assessment_outcome",
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
                                      "t45".*
                                      EXCLUDE ("request_id_right")
                                    FROM (
                                      SELECT
                                        "t43"."child_id",
                                        "t43"."request_id",
                                        "t43"."received_date",
                                        "t43"."request_source",
                                        "t43"."rya",
                                        "t43"."request_outcome_date",
                                        "t43"."request_outcome",
                                        "t43"."request_mediation",
                                        "t43"."request_tribunal",
                                        "t43"."exported",
                                        "t43"."birth_date",
                                        "t43"."sex",
                                        "t43"."ethnicity",
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
                                            "t28"."birth_date",
                                            "t28"."sex",
                                            "t28"."ethnicity"
                                          FROM "requests" AS "t11"
                                          INNER JOIN "t21" AS "t28"
                                            ON "t11"."child_id" = "t28"."child_id"
                                        ) AS "t32"
                                        WHERE
                                          NOT (
                                            COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                          )
                                          AND "t32"."exported" IS NULL
                                      ) AS "t43"
                                      INNER JOIN (
                                        SELECT
                                          "t6".*
                                          EXCLUDE ("child_id")
                                        FROM "named_plan" AS "t6"
                                      ) AS "t13"
                                        ON "t43"."request_id" = "t13"."request_id"
                                      LEFT OUTER JOIN (
                                        SELECT
                                          "t7"."request_id",
                                          "t7"."assessment_outcome"
                                        FROM "assessment" AS "t7"
                                      ) AS "t20"
                                        ON "t43"."request_id" = "t20"."request_id"
                                    ) AS "t45"
                                  ) AS "t47"
                                  WHERE
                                    "t47"."start_date" <= MAKE_DATE(2026, 1, 15)
                                    AND NOT (
                                      COALESCE("t47"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                ) AS "t51"
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
                                  ON "t51"."request_id" = "t23"."request_id"
                              ) AS "t54"
                            ) AS "t55"
                          ) AS "t60"
                          INNER JOIN (
                            SELECT
                              "t2"."request_id",
                              "t2"."sen_type" AS "need"
                            FROM "sen_need" AS "t2"
                            WHERE
                              "t2"."sen_type_rank" = '1'
                          ) AS "t22"
                            ON "t60"."request_id" = "t22"."request_id"
                        ) AS "t63"
                        WHERE
                          "t63"."need" IS NOT NULL
                      ) AS "t65"
                      GROUP BY
                        1
                    ) AS "t68"
                  ) AS "t71"
                    ON "t78"."child_id" = "t71"."child_id"
                ) AS "t79"
              ) AS "t81"
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
                ) AS "t29"
              ) AS "t36"
                ON "t81"."child_id" = "t36"."child_id"
            ) AS "t82"
          ) AS "t83"
        ) AS "t85"
        INNER JOIN (
          SELECT
            "t27"."child_id",
            "t27"."birth_date",
            "t27"."sex",
            "t27"."ethnicity",
            "t53"."area_part"
          FROM "t21" AS "t27"
          INNER JOIN (
            SELECT
              "t35"."child_id",
              CASE
                WHEN "t35"."district" = 'unknown'
                THEN 'unknown'
                WHEN "t49"."place_in_order" IS NULL
                THEN 'other'
                ELSE "t35"."district"
              END AS "area_part"
            FROM "t31" AS "t35"
            LEFT OUTER JOIN (
              SELECT
                "t46"."district",
                "t46"."place_in_order"
              FROM (
                SELECT
                  "t41"."district",
                  "t41"."children",
                  ROW_NUMBER() OVER (
                    ORDER BY "t41"."children" DESC, "t41"."district" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "place_in_order"
                FROM (
                  SELECT
                    "t38"."district",
                    COUNT(*) AS "children"
                  FROM (
                    SELECT
                      *
                    FROM "t31" AS "t33"
                    WHERE
                      "t33"."district" <> 'unknown'
                  ) AS "t38"
                  GROUP BY
                    1
                ) AS "t41"
              ) AS "t46"
              WHERE
                "t46"."place_in_order" < 30
            ) AS "t49"
              ON "t35"."district" = "t49"."district"
          ) AS "t53"
            ON "t27"."child_id" = "t53"."child_id"
        ) AS "t59"
          ON "t85"."child_id" = "t59"."child_id"
      ) AS "t86"
    ) AS "t87"
  ) AS "t88"
  WHERE
    "t88"."weeks" IS NOT NULL AND "t88"."send" IN ('plan', 'support')
)
SELECT
  *
FROM (
  SELECT
    'statistic: missing_education_median_weeks by send' AS "table",
    "t93"."send" AS "group_1",
    CAST(NULL AS TEXT) AS "group_2",
    "t93"."rows",
    "t93"."value"
  FROM (
    SELECT
      "t92"."send",
      COUNT(*) AS "rows",
      QUANTILE_CONT("t92"."weeks", 0.5) AS "value"
    FROM "t90" AS "t92"
    GROUP BY
      1
  ) AS "t93"
) AS "t96"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      CASE
        WHEN "t91"."place_of_table" = 0
        THEN 'area_part+send'
        WHEN "t91"."place_of_table" = 1
        THEN 'sex+send'
        WHEN "t91"."place_of_table" = 2
        THEN 'age_band+send'
        WHEN "t91"."place_of_table" = 3
        THEN 'primary_need+send'
        WHEN "t91"."place_of_table" = 4
        THEN 'ethnicity+send'
        ELSE CAST(NULL AS TEXT)
      END AS "table",
      CASE
        WHEN "t91"."place_of_table" = 0
        THEN "t91"."area_part"
        WHEN "t91"."place_of_table" = 1
        THEN "t91"."sex"
        WHEN "t91"."place_of_table" = 2
        THEN "t91"."age_band"
        WHEN "t91"."place_of_table" = 3
        THEN "t91"."primary_need"
        WHEN "t91"."place_of_table" = 4
        THEN "t91"."ethnicity"
        ELSE CAST(NULL AS TEXT)
      END AS "group_1",
      CASE
        WHEN "t91"."place_of_table" = 0
        THEN "t91"."send"
        WHEN "t91"."place_of_table" = 1
        THEN "t91"."send"
        WHEN "t91"."place_of_table" = 2
        THEN "t91"."send"
        WHEN "t91"."place_of_table" = 3
        THEN "t91"."send"
        WHEN "t91"."place_of_table" = 4
        THEN "t91"."send"
        ELSE CAST(NULL AS TEXT)
      END AS "group_2",
      COUNT(*) AS "rows",
      CAST(NULL AS DOUBLE) AS "value"
    FROM (
      SELECT
        "t89"."child_id",
        "t89"."sex",
        "t89"."ethnicity",
        "t89"."age_band",
        "t89"."area_part",
        "t89"."send",
        "t89"."primary_need",
        "t89"."weeks",
        UNNEST(RANGE(0, 5, 1)) AS "place_of_table"
      FROM (
        SELECT
          "t88"."child_id",
          "t88"."sex",
          "t88"."ethnicity",
          "t88"."age_band",
          "t88"."area_part",
          "t88"."send",
          "t88"."primary_need",
          "t88"."weeks"
        FROM (
          SELECT
            "t87".*
            EXCLUDE ("birth_date")
          FROM (
            SELECT
              "t86"."child_id",
              "t86"."last_urn",
              "t86"."since",
              "t86"."send",
              "t86"."weeks",
              "t86"."primary_need",
              "t86"."birth_date",
              "t86"."sex",
              "t86"."ethnicity",
              "t86"."area_part",
              CASE
                WHEN (
                  (
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                  EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                ) - CASE
                  WHEN (
                    (
                      EXTRACT(month FROM "t86"."birth_date") * 100
                    ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t86"."birth_date") * 100
                      ) + EXTRACT(day FROM "t86"."birth_date")
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
                "t85"."child_id",
                "t85"."last_urn",
                "t85"."since",
                "t85"."send",
                "t85"."weeks",
                "t85"."primary_need",
                "t59"."birth_date",
                "t59"."sex",
                "t59"."ethnicity",
                "t59"."area_part"
              FROM (
                SELECT
                  "t83"."child_id",
                  "t83"."last_urn",
                  "t83"."since",
                  "t83"."send",
                  "t83"."weeks",
                  CASE
                    WHEN "t83"."send" IN ('plan', 'support')
                    THEN COALESCE(COALESCE("t83"."need_of_plan", "t83"."need_of_census"), 'unknown')
                    ELSE 'none'
                  END AS "primary_need"
                FROM (
                  SELECT
                    "t82".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t81"."child_id",
                      "t81"."last_urn",
                      "t81"."since",
                      "t81"."send",
                      "t81"."weeks",
                      "t81"."need_of_plan",
                      "t36"."child_id" AS "child_id_right",
                      "t36"."need_of_census"
                    FROM (
                      SELECT
                        "t79".*
                        EXCLUDE ("child_id_right")
                      FROM (
                        SELECT
                          "t78"."child_id",
                          "t78"."last_urn",
                          "t78"."since",
                          "t78"."send",
                          "t78"."weeks",
                          "t71"."child_id" AS "child_id_right",
                          "t71"."need_of_plan"
                        FROM (
                          SELECT
                            "t76"."child_id",
                            "t76"."last_urn",
                            "t76"."since",
                            "t76"."send",
                            CAST(FLOOR(
                              (
                                CAST(DATE_DIFF('DAY', "t76"."since", MAKE_DATE(2026, 1, 15)) AS INT)
                              ) / (
                                7
                              )
                            ) AS BIGINT) AS "weeks"
                          FROM (
                            SELECT
                              "t75".*
                              EXCLUDE ("sen_status")
                            FROM (
                              SELECT
                                "t74"."child_id",
                                "t74"."sen_status",
                                "t74"."last_urn",
                                "t74"."since",
                                CASE
                                  WHEN "t74"."send" = 'none'
                                  THEN CASE
                                    WHEN "t74"."sen_status" IN ('P')
                                    THEN 'plan'
                                    WHEN "t74"."sen_status" IN ('S')
                                    THEN 'support'
                                    ELSE 'none'
                                  END
                                  ELSE "t74"."send"
                                END AS "send"
                              FROM (
                                SELECT
                                  "t44"."child_id",
                                  "t44"."sen_status",
                                  "t44"."last_urn",
                                  "t44"."since",
                                  "t73"."send"
                                FROM (
                                  SELECT
                                    "t39".*
                                    EXCLUDE ("place_in_order")
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t25"."child_id",
                                        "t25"."sen_status",
                                        "t25"."last_urn",
                                        "t25"."since",
                                        ROW_NUMBER() OVER (
                                          PARTITION BY "t25"."child_id"
                                          ORDER BY COALESCE("t25"."since", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."sen_status", '') ASC, COALESCE("t25"."last_urn", '') ASC
                                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                        ) - 1 AS "place_in_order"
                                      FROM (
                                        SELECT
                                          "t3"."child_id",
                                          "t3"."sen_status",
                                          "t3"."last_urn",
                                          "t3"."start_date" AS "since"
                                        FROM "missing_education" AS "t3"
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
                                  ) AS "t39"
                                ) AS "t44"
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
                                      "t67"."child_id",
                                      "t67"."has_plan",
                                      "t30"."child_id" AS "child_id_right",
                                      "t30"."is_on_support"
                                    FROM (
                                      SELECT
                                        "t64"."child_id",
                                        "t64"."has_plan"
                                      FROM (
                                        SELECT
                                          "t15"."child_id",
                                          "t62"."child_id" AS "child_id_right",
                                          "t62"."has_plan"
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
                                              "t55"."child_id"
                                            FROM (
                                              SELECT
                                                "t54".*
                                                EXCLUDE ("request_id_right")
                                              FROM (
                                                SELECT
                                                  "t51"."child_id",
                                                  "t51"."request_id",
                                                  "t51"."received_date",
                                                  "t51"."request_source",
                                                  "t51"."rya",
                                                  "t51"."request_outcome_date",
                                                  "t51"."request_outcome",
                                                  "t51"."request_mediation",
                                                  "t51"."request_tribunal",
                                                  "t51"."exported",
                                                  "t51"."birth_date",
                                                  "t51"."sex",
                                                  "t51"."ethnicity",
                                                  "t51"."start_date",
                                                  "t51"."plan_res",
                                                  "t51"."plan_wbp",
                                                  "t51"."pb",
                                                  "t51"."oa",
                                                  "t51"."dp",
                                                  "t51"."cease_date",
                                                  "t51"."cease_reason",
                                                  "t51"."assessment_outcome",
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
                                                      "t45".*
                                                      EXCLUDE ("request_id_right")
                                                    FROM (
                                                      SELECT
                                                        "t43"."child_id",
                                                        "t43"."request_id",
                                                        "t43"."received_date",
                                                        "t43"."request_source",
                                                        "t43"."rya",
                                                        "t43"."request_outcome_date",
                                                        "t43"."request_outcome",
                                                        "t43"."request_mediation",
                                                        "t43"."request_tribunal",
                                                        "t43"."exported",
                                                        "t43"."birth_date",
                                                        "t43"."sex",
                                                        "t43"."ethnicity",
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
                                                            "t28"."birth_date",
                                                            "t28"."sex",
                                                            "t28"."ethnicity"
                                                          FROM "requests" AS "t11"
                                                          INNER JOIN "t21" AS "t28"
                                                            ON "t11"."child_id" = "t28"."child_id"
                                                        ) AS "t32"
                                                        WHERE
                                                          NOT (
                                                            COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                                          )
                                                          AND "t32"."exported" IS NULL
                                                      ) AS "t43"
                                                      INNER JOIN (
                                                        SELECT
                                                          "t6".*
                                                          EXCLUDE ("child_id")
                                                        FROM "named_plan" AS "t6"
                                                      ) AS "t13"
                                                        ON "t43"."request_id" = "t13"."request_id"
                                                      LEFT OUTER JOIN (
                                                        SELECT
                                                          "t7"."request_id",
                                                          "t7"."assessment_outcome"
                                                        FROM "assessment" AS "t7"
                                                      ) AS "t20"
                                                        ON "t43"."request_id" = "t20"."request_id"
                                                    ) AS "t45"
                                                  ) AS "t47"
                                                  WHERE
                                                    "t47"."start_date" <= MAKE_DATE(2026, 1, 15)
                                                    AND NOT (
                                                      COALESCE("t47"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                                    )
                                                ) AS "t51"
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
                                                  ON "t51"."request_id" = "t23"."request_id"
                                              ) AS "t54"
                                            ) AS "t55"
                                          ) AS "t57"
                                          GROUP BY
                                            1
                                        ) AS "t62"
                                          ON "t15"."child_id" = "t62"."child_id"
                                      ) AS "t64"
                                    ) AS "t67"
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
                                    ) AS "t30"
                                      ON "t67"."child_id" = "t30"."child_id"
                                  ) AS "t69"
                                ) AS "t73"
                                  ON "t44"."child_id" = "t73"."child_id"
                              ) AS "t74"
                            ) AS "t75"
                          ) AS "t76"
                        ) AS "t78"
                        LEFT OUTER JOIN (
                          SELECT
                            "t68"."child_id",
                            CASE
                              WHEN "t68"."need" IN ('SPLD')
                              THEN 'SPLD'
                              WHEN "t68"."need" IN ('MLD')
                              THEN 'MLD'
                              WHEN "t68"."need" IN ('SLD')
                              THEN 'SLD'
                              WHEN "t68"."need" IN ('PMLD')
                              THEN 'PMLD'
                              WHEN "t68"."need" IN ('SEMH')
                              THEN 'SEMH'
                              WHEN "t68"."need" IN ('SLCN')
                              THEN 'SLCN'
                              WHEN "t68"."need" IN ('HI')
                              THEN 'HI'
                              WHEN "t68"."need" IN ('VI')
                              THEN 'VI'
                              WHEN "t68"."need" IN ('MSI')
                              THEN 'MSI'
                              WHEN "t68"."need" IN ('PD')
                              THEN 'PD'
                              WHEN "t68"."need" IN ('ASD')
                              THEN 'ASD'
                              WHEN "t68"."need" IN ('OTH', 'DS')
                              THEN 'OTH'
                              WHEN "t68"."need" IN ('NSA')
                              THEN 'NSA'
                              ELSE 'unknown'
                            END AS "need_of_plan"
                          FROM (
                            SELECT
                              "t65"."child_id",
                              MIN("t65"."need") AS "need"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t60"."child_id",
                                  "t60"."request_id",
                                  "t22"."need"
                                FROM (
                                  SELECT
                                    "t55"."child_id",
                                    "t55"."request_id"
                                  FROM (
                                    SELECT
                                      "t54".*
                                      EXCLUDE ("request_id_right")
                                    FROM (
                                      SELECT
                                        "t51"."child_id",
                                        "t51"."request_id",
                                        "t51"."received_date",
                                        "t51"."request_source",
                                        "t51"."rya",
                                        "t51"."request_outcome_date",
                                        "t51"."request_outcome",
                                        "t51"."request_mediation",
                                        "t51"."request_tribunal",
                                        "t51"."exported",
                                        "t51"."birth_date",
                                        "t51"."sex",
                                        "t51"."ethnicity",
                                        "t51"."start_date",
                                        "t51"."plan_res",
                                        "t51"."plan_wbp",
                                        "t51"."pb",
                                        "t51"."oa",
                                        "t51"."dp",
                                        "t51"."cease_date",
                                        "t51"."cease_reason",
                                        "t51"."assessment_outcome",
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
                                            "t45".*
                                            EXCLUDE ("request_id_right")
                                          FROM (
                                            SELECT
                                              "t43"."child_id",
                                              "t43"."request_id",
                                              "t43"."received_date",
                                              "t43"."request_source",
                                              "t43"."rya",
                                              "t43"."request_outcome_date",
                                              "t43"."request_outcome",
                                              "t43"."request_mediation",
                                              "t43"."request_tribunal",
                                              "t43"."exported",
                                              "t43"."birth_date",
                                              "t43"."sex",
                                              "t43"."ethnicity",
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
                                                  "t28"."birth_date",
                                                  "t28"."sex",
                                                  "t28"."ethnicity"
                                                FROM "requests" AS "t11"
                                                INNER JOIN "t21" AS "t28"
                                                  ON "t11"."child_id" = "t28"."child_id"
                                              ) AS "t32"
                                              WHERE
                                                NOT (
                                                  COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                                )
                                                AND "t32"."exported" IS NULL
                                            ) AS "t43"
                                            INNER JOIN (
                                              SELECT
                                                "t6".*
                                                EXCLUDE ("child_id")
                                              FROM "named_plan" AS "t6"
                                            ) AS "t13"
                                              ON "t43"."request_id" = "t13"."request_id"
                                            LEFT OUTER JOIN (
                                              SELECT
                                                "t7"."request_id",
                                                "t7"."assessment_outcome"
                                              FROM "assessment" AS "t7"
                                            ) AS "t20"
                                              ON "t43"."request_id" = "t20"."request_id"
                                          ) AS "t45"
                                        ) AS "t47"
                                        WHERE
                                          "t47"."start_date" <= MAKE_DATE(2026, 1, 15)
                                          AND NOT (
                                            COALESCE("t47"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                          )
                                      ) AS "t51"
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
                                        ON "t51"."request_id" = "t23"."request_id"
                                    ) AS "t54"
                                  ) AS "t55"
                                ) AS "t60"
                                INNER JOIN (
                                  SELECT
                                    "t2"."request_id",
                                    "t2"."sen_type" AS "need"
                                  FROM "sen_need" AS "t2"
                                  WHERE
                                    "t2"."sen_type_rank" = '1'
                                ) AS "t22"
                                  ON "t60"."request_id" = "t22"."request_id"
                              ) AS "t63"
                              WHERE
                                "t63"."need" IS NOT NULL
                            ) AS "t65"
                            GROUP BY
                              1
                          ) AS "t68"
                        ) AS "t71"
                          ON "t78"."child_id" = "t71"."child_id"
                      ) AS "t79"
                    ) AS "t81"
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
                      ) AS "t29"
                    ) AS "t36"
                      ON "t81"."child_id" = "t36"."child_id"
                  ) AS "t82"
                ) AS "t83"
              ) AS "t85"
              INNER JOIN (
                SELECT
                  "t27"."child_id",
                  "t27"."birth_date",
                  "t27"."sex",
                  "t27"."ethnicity",
                  "t53"."area_part"
                FROM "t21" AS "t27"
                INNER JOIN (
                  SELECT
                    "t35"."child_id",
                    CASE
                      WHEN "t35"."district" = 'unknown'
                      THEN 'unknown'
                      WHEN "t49"."place_in_order" IS NULL
                      THEN 'other'
                      ELSE "t35"."district"
                    END AS "area_part"
                  FROM "t31" AS "t35"
                  LEFT OUTER JOIN (
                    SELECT
                      "t46"."district",
                      "t46"."place_in_order"
                    FROM (
                      SELECT
                        "t41"."district",
                        "t41"."children",
                        ROW_NUMBER() OVER (
                          ORDER BY "t41"."children" DESC, "t41"."district" ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t38"."district",
                          COUNT(*) AS "children"
                        FROM (
                          SELECT
                            *
                          FROM "t31" AS "t33"
                          WHERE
                            "t33"."district" <> 'unknown'
                        ) AS "t38"
                        GROUP BY
                          1
                      ) AS "t41"
                    ) AS "t46"
                    WHERE
                      "t46"."place_in_order" < 30
                  ) AS "t49"
                    ON "t35"."district" = "t49"."district"
                ) AS "t53"
                  ON "t27"."child_id" = "t53"."child_id"
              ) AS "t59"
                ON "t85"."child_id" = "t59"."child_id"
            ) AS "t86"
          ) AS "t87"
        ) AS "t88"
      ) AS "t89"
    ) AS "t91"
    GROUP BY
      1,
      2,
      3
  ) AS "t95"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'statistic: missing_education_median_weeks' AS "table",
      CAST(NULL AS TEXT) AS "group_1",
      CAST(NULL AS TEXT) AS "group_2",
      "t94"."rows",
      "t94"."value"
    FROM (
      SELECT
        COUNT(*) AS "rows",
        QUANTILE_CONT("t92"."weeks", 0.5) AS "value"
      FROM "t90" AS "t92"
    ) AS "t94"
  ) AS "t97"
) AS "t98"
