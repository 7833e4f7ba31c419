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
    WHEN "t85"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t85"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t85"."place_of_table" = 2
    THEN 'suitable+send'
    WHEN "t85"."place_of_table" = 3
    THEN 'age_band+send'
    WHEN "t85"."place_of_table" = 4
    THEN 'primary_need+send'
    WHEN "t85"."place_of_table" = 5
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t85"."place_of_table" = 0
    THEN "t85"."area_part"
    WHEN "t85"."place_of_table" = 1
    THEN "t85"."sex"
    WHEN "t85"."place_of_table" = 2
    THEN "t85"."suitable"
    WHEN "t85"."place_of_table" = 3
    THEN "t85"."age_band"
    WHEN "t85"."place_of_table" = 4
    THEN "t85"."primary_need"
    WHEN "t85"."place_of_table" = 5
    THEN "t85"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t85"."place_of_table" = 0
    THEN "t85"."send"
    WHEN "t85"."place_of_table" = 1
    THEN "t85"."send"
    WHEN "t85"."place_of_table" = 2
    THEN "t85"."send"
    WHEN "t85"."place_of_table" = 3
    THEN "t85"."send"
    WHEN "t85"."place_of_table" = 4
    THEN "t85"."send"
    WHEN "t85"."place_of_table" = 5
    THEN "t85"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t84"."child_id",
    "t84"."sex",
    "t84"."ethnicity",
    "t84"."age_band",
    "t84"."area_part",
    "t84"."send",
    "t84"."primary_need",
    "t84"."suitable",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t83"."child_id",
      "t83"."sex",
      "t83"."ethnicity",
      "t83"."age_band",
      "t83"."area_part",
      "t83"."send",
      "t83"."primary_need",
      "t83"."suitable"
    FROM (
      SELECT
        "t82".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t81"."child_id",
          "t81"."accommodation",
          "t81"."suitable",
          "t81"."lives_supported",
          "t81"."send",
          "t81"."primary_need",
          "t81"."birth_date",
          "t81"."sex",
          "t81"."ethnicity",
          "t81"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t81"."birth_date") * 100
                ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t81"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t81"."birth_date") * 100
                  ) + EXTRACT(day FROM "t81"."birth_date")
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
            "t80"."child_id",
            "t80"."accommodation",
            "t80"."suitable",
            "t80"."lives_supported",
            "t80"."send",
            "t80"."primary_need",
            "t59"."birth_date",
            "t59"."sex",
            "t59"."ethnicity",
            "t59"."area_part"
          FROM (
            SELECT
              "t78"."child_id",
              "t78"."accommodation",
              "t78"."suitable",
              "t78"."lives_supported",
              "t78"."send",
              CASE
                WHEN "t78"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t78"."need_of_plan", "t78"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t77".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t76"."child_id",
                  "t76"."accommodation",
                  "t76"."suitable",
                  "t76"."lives_supported",
                  "t76"."send",
                  "t76"."need_of_plan",
                  "t36"."child_id" AS "child_id_right",
                  "t36"."need_of_census"
                FROM (
                  SELECT
                    "t74".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t44"."child_id",
                      "t44"."accommodation",
                      "t44"."suitable",
                      "t44"."lives_supported",
                      "t73"."send",
                      "t71"."child_id" AS "child_id_right",
                      "t71"."need_of_plan"
                    FROM (
                      SELECT
                        "t41".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t29"."child_id",
                            "t29"."accommodation",
                            "t29"."suitable",
                            "t29"."lives_supported",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t29"."child_id"
                              ORDER BY COALESCE("t29"."accommodation", '') ASC, "t29"."suitable" ASC, "t29"."lives_supported" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              "t2"."child_id",
                              CASE
                                WHEN "t2"."accom" IN ('B1', 'B2')
                                THEN 'With parents or relatives'
                                WHEN "t2"."accom" IN ('C1', 'C2')
                                THEN 'Residential care'
                                WHEN "t2"."accom" IN ('D1', 'D2')
                                THEN 'Semi-independent, such as a supported hostel'
                                WHEN "t2"."accom" IN ('E1', 'E2')
                                THEN 'Supported lodgings'
                                WHEN "t2"."accom" IN ('G1', 'G2')
                                THEN 'Gone abroad'
                                WHEN "t2"."accom" IN ('H1', 'H2')
                                THEN 'Deported'
                                WHEN "t2"."accom" IN ('K1', 'K2')
                                THEN 'Ordinary lodgings'
                                WHEN "t2"."accom" IN ('R1', 'R2', '0')
                                THEN 'Not known'
                                WHEN "t2"."accom" IN ('S1', 'S2')
                                THEN 'No fixed abode'
                                WHEN "t2"."accom" IN ('T1', 'T2')
                                THEN 'Foyer'
                                WHEN "t2"."accom" IN ('U1', 'U2')
                                THEN 'Independent living'
                                WHEN "t2"."accom" IN ('V1', 'V2')
                                THEN 'Emergency accommodation'
                                WHEN "t2"."accom" IN ('W1', 'W2')
                                THEN 'Bed and breakfast'
                                WHEN "t2"."accom" IN ('X1', 'X2')
                                THEN 'In custody'
                                WHEN "t2"."accom" IN ('Y1', 'Y2')
                                THEN 'Other'
                                WHEN "t2"."accom" IN ('Z1', 'Z2')
                                THEN 'With former foster carers'
                                ELSE CAST(NULL AS TEXT)
                              END AS "accommodation",
                              CASE
                                WHEN SUBSTRING(
                                  COALESCE("t2"."accom", ''),
                                  CASE
                                    WHEN (
                                      1 + 1
                                    ) >= 1
                                    THEN 1 + 1
                                    ELSE 1 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                                  END,
                                  1
                                ) IN ('1', 'Y')
                                THEN 'yes'
                                WHEN SUBSTRING(
                                  COALESCE("t2"."accom", ''),
                                  CASE
                                    WHEN (
                                      1 + 1
                                    ) >= 1
                                    THEN 1 + 1
                                    ELSE 1 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                                  END,
                                  1
                                ) IN ('2', 'N')
                                THEN 'no'
                                ELSE 'unknown'
                              END AS "suitable",
                              CASE
                                WHEN SUBSTRING(
                                  COALESCE("t2"."accom", ''),
                                  CASE
                                    WHEN (
                                      0 + 1
                                    ) >= 1
                                    THEN 0 + 1
                                    ELSE 0 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                                  END,
                                  1
                                ) IN ('D', 'E', 'T')
                                THEN 'yes'
                                ELSE 'no'
                              END AS "lives_supported"
                            FROM "oc3" AS "t2"
                            WHERE
                              COALESCE("t2"."in_touch", '') <> 'DIED'
                          ) AS "t29"
                        ) AS "t37"
                        WHERE
                          "t37"."place_in_order" = 0
                      ) AS "t41"
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
                        ) AS "t30"
                          ON "t67"."child_id" = "t30"."child_id"
                      ) AS "t69"
                    ) AS "t73"
                      ON "t44"."child_id" = "t73"."child_id"
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
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
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
                      ON "t44"."child_id" = "t71"."child_id"
                  ) AS "t74"
                ) AS "t76"
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
                  ON "t76"."child_id" = "t36"."child_id"
              ) AS "t77"
            ) AS "t78"
          ) AS "t80"
          INNER JOIN (
            SELECT
              "t26"."child_id",
              "t26"."birth_date",
              "t26"."sex",
              "t26"."ethnicity",
              "t53"."area_part"
            FROM "t21" AS "t26"
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
                      FROM "t31" AS "t33"
                      WHERE
                        "t33"."district" <> 'unknown'
                    ) AS "t38"
                    GROUP BY
                      1
                  ) AS "t40"
                ) AS "t46"
                WHERE
                  "t46"."place_in_order" < 30
              ) AS "t49"
                ON "t35"."district" = "t49"."district"
            ) AS "t53"
              ON "t26"."child_id" = "t53"."child_id"
          ) AS "t59"
            ON "t80"."child_id" = "t59"."child_id"
        ) AS "t81"
      ) AS "t82"
    ) AS "t83"
  ) AS "t84"
) AS "t85"
GROUP BY
  1,
  2,
  3
