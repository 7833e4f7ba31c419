SELECT
  "t17"."child_id",
  "t17"."upn",
  "t17"."uln",
  "t17"."surname",
  "t17"."forename",
  "t17"."birth_date",
  "t17"."sex",
  "t17"."ethnicity_group",
  "t62"."send",
  "t62"."known_by",
  "t62"."home",
  "t62"."since",
  "t62"."provider"
FROM (
  SELECT
    "t0"."child_id",
    "t0"."upn",
    "t0"."uln",
    "t0"."surname",
    "t0"."forename",
    "t0"."birth_date",
    "t0"."sex",
    "t0"."ethnicity_group"
  FROM "children" AS "t0"
) AS "t17"
INNER JOIN (
  SELECT
    "t60"."child_id",
    "t60"."send",
    "t60"."known_by",
    "t60"."home",
    "t60"."since",
    "t60"."provider"
  FROM (
    SELECT
      "t51"."child_id",
      "t51"."known_by",
      "t51"."home",
      "t51"."since",
      "t51"."provider",
      "t59"."send"
    FROM (
      SELECT
        "t48".*
        EXCLUDE ("whose_word")
      FROM (
        SELECT
          "t46".*
          EXCLUDE ("place_in_order")
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t41"."child_id",
              "t41"."known_by",
              "t41"."home",
              "t41"."since",
              "t41"."provider",
              "t41"."whose_word",
              ROW_NUMBER() OVER (
                PARTITION BY "t41"."child_id"
                ORDER BY "t41"."whose_word" ASC, COALESCE("t41"."since", MAKE_DATE(2026, 1, 15)) ASC, "t41"."home" ASC, COALESCE("t41"."provider", '') ASC
                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
              ) - 1 AS "place_in_order"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t1"."child_id",
                  'adult_care' AS "known_by",
                  'unknown' AS "home",
                  CAST(NULL AS DATE) AS "since",
                  CAST(NULL AS TEXT) AS "provider",
                  2 AS "whose_word"
                FROM "adult_care" AS "t1"
                WHERE
                  "t1"."accommodation" = 'SUPPORTED'
              ) AS "t18"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t2"."child_id",
                    'housing' AS "known_by",
                    CASE
                      WHEN "t2"."kind" IN ('SUPPORTED', 'SUPPORTED_16_17', 'FOYER', 'SHARED_LIVES', 'OTHER')
                      THEN "t2"."kind"
                      ELSE 'unknown'
                    END AS "home",
                    "t2"."start_date" AS "since",
                    "t2"."provider",
                    0 AS "whose_word"
                  FROM "supported_accommodation" AS "t2"
                  WHERE
                    NOT (
                      COALESCE("t2"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND NOT (
                      COALESCE("t2"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                    )
                ) AS "t25"
                UNION ALL
                SELECT
                  *
                FROM (
                  SELECT
                    "t36"."child_id",
                    'care_leaver' AS "known_by",
                    'unknown' AS "home",
                    CAST(NULL AS DATE) AS "since",
                    CAST(NULL AS TEXT) AS "provider",
                    1 AS "whose_word"
                  FROM (
                    SELECT
                      "t35".*
                      EXCLUDE ("place_in_order")
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t28"."child_id",
                          "t28"."accommodation",
                          "t28"."suitable",
                          "t28"."lives_supported",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t28"."child_id"
                            ORDER BY COALESCE("t28"."accommodation", '') ASC, "t28"."suitable" ASC, "t28"."lives_supported" ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place_in_order"
                        FROM (
                          SELECT
                            "t4"."child_id",
                            CASE
                              WHEN "t4"."accom" IN ('B1', 'B2')
                              THEN 'With parents or relatives'
                              WHEN "t4"."accom" IN ('C1', 'C2')
                              THEN 'Residential care'
                              WHEN "t4"."accom" IN ('D1', 'D2')
                              THEN 'Semi-independent, such as a supported hostel'
                              WHEN "t4"."accom" IN ('E1', 'E2')
                              THEN 'Supported lodgings'
                              WHEN "t4"."accom" IN ('G1', 'G2')
                              THEN 'Gone abroad'
                              WHEN "t4"."accom" IN ('H1', 'H2')
                              THEN 'Deported'
                              WHEN "t4"."accom" IN ('K1', 'K2')
                              THEN 'Ordinary lodgings'
                              WHEN "t4"."accom" IN ('R1', 'R2', '0')
                              THEN 'Not known'
                              WHEN "t4"."accom" IN ('S1', 'S2')
                              THEN 'No fixed abode'
                              WHEN "t4"."accom" IN ('T1', 'T2')
                              THEN 'Foyer'
                              WHEN "t4"."accom" IN ('U1', 'U2')
                              THEN 'Independent living'
                              WHEN "t4"."accom" IN ('V1', 'V2')
                              THEN 'Emergency accommodation'
                              WHEN "t4"."accom" IN ('W1', 'W2')
                              THEN 'Bed and breakfast'
                              WHEN "t4"."accom" IN ('X1', 'X2')
                              THEN 'In custody'
                              WHEN "t4"."accom" IN ('Y1', 'Y2')
                              THEN 'Other'
                              WHEN "t4"."accom" IN ('Z1', 'Z2')
                              THEN 'With former foster carers'
                              ELSE CAST(NULL AS TEXT)
                            END AS "accommodation",
                            CASE
                              WHEN SUBSTRING(
                                COALESCE("t4"."accom", ''),
                                CASE
                                  WHEN (
                                    1 + 1
                                  ) >= 1
                                  THEN 1 + 1
                                  ELSE 1 + 1 + LENGTH(COALESCE("t4"."accom", ''))
                                END,
                                1
                              ) IN ('1', 'Y')
                              THEN 'yes'
                              WHEN SUBSTRING(
                                COALESCE("t4"."accom", ''),
                                CASE
                                  WHEN (
                                    1 + 1
                                  ) >= 1
                                  THEN 1 + 1
                                  ELSE 1 + 1 + LENGTH(COALESCE("t4"."accom", ''))
                                END,
                                1
                              ) IN ('2', 'N')
                              THEN 'no'
                              ELSE 'unknown'
                            END AS "suitable",
                            CASE
                              WHEN SUBSTRING(
                                COALESCE("t4"."accom", ''),
                                CASE
                                  WHEN (
                                    0 + 1
                                  ) >= 1
                                  THEN 0 + 1
                                  ELSE 0 + 1 + LENGTH(COALESCE("t4"."accom", ''))
                                END,
                                1
                              ) IN ('D', 'E', 'T')
                              THEN 'yes'
                              ELSE 'no'
                            END AS "lives_supported"
                          FROM "oc3" AS "t4"
                          WHERE
                            COALESCE("t4"."in_touch", '') <> 'DIED'
                        ) AS "t28"
                      ) AS "t32"
                      WHERE
                        "t32"."place_in_order" = 0
                    ) AS "t35"
                  ) AS "t36"
                  WHERE
                    "t36"."lives_supported" = 'yes'
                ) AS "t38"
              ) AS "t40"
            ) AS "t41"
          ) AS "t44"
          WHERE
            "t44"."place_in_order" = 0
        ) AS "t46"
      ) AS "t48"
    ) AS "t51"
    ANTI JOIN (
      SELECT
        "t0"."child_id",
        "t0"."birth_date"
      FROM "children" AS "t0"
      WHERE
        (
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
        ) > 25
    ) AS "t31"
      ON "t51"."child_id" = "t31"."child_id"
    INNER JOIN (
      SELECT
        "t57"."child_id",
        CASE
          WHEN "t57"."has_plan" IS NOT NULL
          THEN 'plan'
          WHEN "t57"."is_on_support" IS NOT NULL
          THEN 'support'
          ELSE 'none'
        END AS "send"
      FROM (
        SELECT
          "t56"."child_id",
          "t56"."has_plan",
          "t27"."child_id" AS "child_id_right",
          "t27"."is_on_support"
        FROM (
          SELECT
            "t54"."child_id",
            "t54"."has_plan"
          FROM (
            SELECT
              "t16"."child_id",
              "t53"."child_id" AS "child_id_right",
              "t53"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t16"
            LEFT OUTER JOIN (
              SELECT
                "t50"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t47"."child_id"
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
                      "t43"."start_date",
                      "t43"."plan_res",
                      "t43"."plan_wbp",
                      "t43"."pb",
                      "t43"."oa",
                      "t43"."dp",
                      "t43"."cease_date",
                      "t43"."cease_reason",
                      "t43"."assessment_outcome",
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
                          "t37".*
                          EXCLUDE ("request_id_right")
                        FROM (
                          SELECT
                            "t34"."child_id",
                            "t34"."request_id",
                            "t34"."received_date",
                            "t34"."request_source",
                            "t34"."rya",
                            "t34"."request_outcome_date",
                            "t34"."request_outcome",
                            "t34"."request_mediation",
                            "t34"."request_tribunal",
                            "t34"."exported",
                            "t34"."birth_date",
                            "t34"."sex",
                            "t34"."ethnicity",
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
                          ) AS "t34"
                          INNER JOIN (
                            SELECT
                              "t6".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t6"
                          ) AS "t14"
                            ON "t34"."request_id" = "t14"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t7"."request_id",
                              "t7"."assessment_outcome"
                            FROM "assessment" AS "t7"
                          ) AS "t21"
                            ON "t34"."request_id" = "t21"."request_id"
                        ) AS "t37"
                      ) AS "t39"
                      WHERE
                        "t39"."start_date" <= MAKE_DATE(2026, 1, 15)
                        AND NOT (
                          COALESCE("t39"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t43"
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
                      ON "t43"."request_id" = "t23"."request_id"
                  ) AS "t45"
                ) AS "t47"
              ) AS "t50"
              GROUP BY
                1
            ) AS "t53"
              ON "t16"."child_id" = "t53"."child_id"
          ) AS "t54"
        ) AS "t56"
        LEFT OUTER JOIN (
          SELECT
            "t19"."child_id",
            COUNT(*) AS "is_on_support"
          FROM (
            SELECT
              "t3"."child_id"
            FROM "census_pupils" AS "t3"
            WHERE
              "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."sen_provision" = 'K'
          ) AS "t19"
          GROUP BY
            1
        ) AS "t27"
          ON "t56"."child_id" = "t27"."child_id"
      ) AS "t57"
    ) AS "t59"
      ON "t51"."child_id" = "t59"."child_id"
  ) AS "t60"
  WHERE
    "t60"."send" IN ('plan', 'support')
) AS "t62"
  ON "t17"."child_id" = "t62"."child_id"
