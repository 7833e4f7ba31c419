WITH "t24" AS (
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
    THEN 'area_part+send'
    WHEN "t98"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t98"."place_of_table" = 2
    THEN 'known_by+send'
    WHEN "t98"."place_of_table" = 3
    THEN 'age_band+send'
    WHEN "t98"."place_of_table" = 4
    THEN 'home+send'
    WHEN "t98"."place_of_table" = 5
    THEN 'primary_need+send'
    WHEN "t98"."place_of_table" = 6
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t98"."place_of_table" = 0
    THEN "t98"."area_part"
    WHEN "t98"."place_of_table" = 1
    THEN "t98"."sex"
    WHEN "t98"."place_of_table" = 2
    THEN "t98"."known_by"
    WHEN "t98"."place_of_table" = 3
    THEN "t98"."age_band"
    WHEN "t98"."place_of_table" = 4
    THEN "t98"."home"
    WHEN "t98"."place_of_table" = 5
    THEN "t98"."primary_need"
    WHEN "t98"."place_of_table" = 6
    THEN "t98"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t98"."place_of_table" = 0
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 1
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 2
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 3
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 4
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 5
    THEN "t98"."send"
    WHEN "t98"."place_of_table" = 6
    THEN "t98"."send"
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
    "t97"."known_by",
    "t97"."home",
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
      "t96"."known_by",
      "t96"."home"
    FROM (
      SELECT
        "t95".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t94"."child_id",
          "t94"."known_by",
          "t94"."home",
          "t94"."since",
          "t94"."provider",
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
            "t93"."known_by",
            "t93"."home",
            "t93"."since",
            "t93"."provider",
            "t93"."send",
            "t93"."primary_need",
            "t72"."birth_date",
            "t72"."sex",
            "t72"."ethnicity",
            "t72"."area_part"
          FROM (
            SELECT
              "t91"."child_id",
              "t91"."known_by",
              "t91"."home",
              "t91"."since",
              "t91"."provider",
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
                  "t89"."known_by",
                  "t89"."home",
                  "t89"."since",
                  "t89"."provider",
                  "t89"."send",
                  "t89"."need_of_plan",
                  "t42"."child_id" AS "child_id_right",
                  "t42"."need_of_census"
                FROM (
                  SELECT
                    "t87".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t69"."child_id",
                      "t69"."known_by",
                      "t69"."home",
                      "t69"."since",
                      "t69"."provider",
                      "t86"."send",
                      "t84"."child_id" AS "child_id_right",
                      "t84"."need_of_plan"
                    FROM (
                      SELECT
                        "t65".*
                        EXCLUDE ("whose_word")
                      FROM (
                        SELECT
                          "t63".*
                          EXCLUDE ("place_in_order")
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t55"."child_id",
                              "t55"."known_by",
                              "t55"."home",
                              "t55"."since",
                              "t55"."provider",
                              "t55"."whose_word",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t55"."child_id"
                                ORDER BY "t55"."whose_word" ASC, COALESCE("t55"."since", MAKE_DATE(2026, 1, 15)) ASC, "t55"."home" ASC, COALESCE("t55"."provider", '') ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "place_in_order"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t2"."child_id",
                                  'adult_care' AS "known_by",
                                  'unknown' AS "home",
                                  CAST(NULL AS DATE) AS "since",
                                  CAST(NULL AS TEXT) AS "provider",
                                  2 AS "whose_word"
                                FROM "adult_care" AS "t2"
                                WHERE
                                  "t2"."accommodation" = 'SUPPORTED'
                              ) AS "t19"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t3"."child_id",
                                    'housing' AS "known_by",
                                    CASE
                                      WHEN "t3"."kind" IN ('SUPPORTED', 'SUPPORTED_16_17', 'FOYER', 'SHARED_LIVES', 'OTHER')
                                      THEN "t3"."kind"
                                      ELSE 'unknown'
                                    END AS "home",
                                    "t3"."start_date" AS "since",
                                    "t3"."provider",
                                    0 AS "whose_word"
                                  FROM "supported_accommodation" AS "t3"
                                  WHERE
                                    NOT (
                                      COALESCE("t3"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                    AND NOT (
                                      COALESCE("t3"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                ) AS "t28"
                                UNION ALL
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t49"."child_id",
                                    'care_leaver' AS "known_by",
                                    'unknown' AS "home",
                                    CAST(NULL AS DATE) AS "since",
                                    CAST(NULL AS TEXT) AS "provider",
                                    1 AS "whose_word"
                                  FROM (
                                    SELECT
                                      "t47".*
                                      EXCLUDE ("place_in_order")
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t34"."child_id",
                                          "t34"."accommodation",
                                          "t34"."suitable",
                                          "t34"."lives_supported",
                                          ROW_NUMBER() OVER (
                                            PARTITION BY "t34"."child_id"
                                            ORDER BY COALESCE("t34"."accommodation", '') ASC, "t34"."suitable" ASC, "t34"."lives_supported" ASC
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                          ) - 1 AS "place_in_order"
                                        FROM (
                                          SELECT
                                            "t6"."child_id",
                                            CASE
                                              WHEN "t6"."accom" IN ('B1', 'B2')
                                              THEN 'With parents or relatives'
                                              WHEN "t6"."accom" IN ('C1', 'C2')
                                              THEN 'Residential care'
                                              WHEN "t6"."accom" IN ('D1', 'D2')
                                              THEN 'Semi-independent, such as a supported hostel'
                                              WHEN "t6"."accom" IN ('E1', 'E2')
                                              THEN 'Supported lodgings'
                                              WHEN "t6"."accom" IN ('G1', 'G2')
                                              THEN 'Gone abroad'
                                              WHEN "t6"."accom" IN ('H1', 'H2')
                                              THEN 'Deported'
                                              WHEN "t6"."accom" IN ('K1', 'K2')
                                              THEN 'Ordinary lodgings'
                                              WHEN "t6"."accom" IN ('R1', 'R2', '0')
                                              THEN 'Not known'
                                              WHEN "t6"."accom" IN ('S1', 'S2')
                                              THEN 'No fixed abode'
                                              WHEN "t6"."accom" IN ('T1', 'T2')
                                              THEN 'Foyer'
                                              WHEN "t6"."accom" IN ('U1', 'U2')
                                              THEN 'Independent living'
                                              WHEN "t6"."accom" IN ('V1', 'V2')
                                              THEN 'Emergency accommodation'
                                              WHEN "t6"."accom" IN ('W1', 'W2')
                                              THEN 'Bed and breakfast'
                                              WHEN "t6"."accom" IN ('X1', 'X2')
                                              THEN 'In custody'
                                              WHEN "t6"."accom" IN ('Y1', 'Y2')
                                              THEN 'Other'
                                              WHEN "t6"."accom" IN ('Z1', 'Z2')
                                              THEN 'With former foster carers'
                                              ELSE CAST(NULL AS TEXT)
                                            END AS "accommodation",
                                            CASE
                                              WHEN SUBSTRING(
                                                COALESCE("t6"."accom", ''),
                                                CASE
                                                  WHEN (
                                                    1 + 1
                                                  ) >= 1
                                                  THEN 1 + 1
                                                  ELSE 1 + 1 + LENGTH(COALESCE("t6"."accom", ''))
                                                END,
                                                1
                                              ) IN ('1', 'Y')
                                              THEN 'yes'
                                              WHEN SUBSTRING(
                                                COALESCE("t6"."accom", ''),
                                                CASE
                                                  WHEN (
                                                    1 + 1
                                                  ) >= 1
                                                  THEN 1 + 1
                                                  ELSE 1 + 1 + LENGTH(COALESCE("t6"."accom", ''))
                                                END,
                                                1
                                              ) IN ('2', 'N')
                                              THEN 'no'
                                              ELSE 'unknown'
                                            END AS "suitable",
                                            CASE
                                              WHEN SUBSTRING(
                                                COALESCE("t6"."accom", ''),
                                                CASE
                                                  WHEN (
                                                    0 + 1
                                                  ) >= 1
                                                  THEN 0 + 1
                                                  ELSE 0 + 1 + LENGTH(COALESCE("t6"."accom", ''))
                                                END,
                                                1
                                              ) IN ('D', 'E', 'T')
                                              THEN 'yes'
                                              ELSE 'no'
                                            END AS "lives_supported"
                                          FROM "oc3" AS "t6"
                                          WHERE
                                            COALESCE("t6"."in_touch", '') <> 'DIED'
                                        ) AS "t34"
                                      ) AS "t43"
                                      WHERE
                                        "t43"."place_in_order" = 0
                                    ) AS "t47"
                                  ) AS "t49"
                                  WHERE
                                    "t49"."lives_supported" = 'yes'
                                ) AS "t50"
                              ) AS "t53"
                            ) AS "t55"
                          ) AS "t60"
                          WHERE
                            "t60"."place_in_order" = 0
                        ) AS "t63"
                      ) AS "t65"
                    ) AS "t69"
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
                    ) AS "t37"
                      ON "t69"."child_id" = "t37"."child_id"
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
                              "t17"."child_id",
                              "t75"."child_id" AS "child_id_right",
                              "t75"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t17"
                            LEFT OUTER JOIN (
                              SELECT
                                "t70"."child_id",
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
                                      "t26"."request_id" AS "request_id_right",
                                      "t26"."transfer_la",
                                      "t26"."res_2023",
                                      "t26"."wbp_2023",
                                      "t26"."review_meeting",
                                      "t26"."review_outcome",
                                      "t26"."review_draft",
                                      "t26"."phase_transfer_due_date",
                                      "t26"."phase_transfer_final_date",
                                      "t26"."last_review"
                                    FROM (
                                      SELECT
                                        *
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
                                            "t15"."start_date",
                                            "t15"."plan_res",
                                            "t15"."plan_wbp",
                                            "t15"."pb",
                                            "t15"."oa",
                                            "t15"."dp",
                                            "t15"."cease_date",
                                            "t15"."cease_reason",
                                            "t23"."request_id" AS "request_id_right",
                                            "t23"."assessment_outcome"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t13"."child_id",
                                                "t13"."request_id",
                                                "t13"."received_date",
                                                "t13"."request_source",
                                                "t13"."rya",
                                                "t13"."request_outcome_date",
                                                "t13"."request_outcome",
                                                "t13"."request_mediation",
                                                "t13"."request_tribunal",
                                                "t13"."exported",
                                                "t31"."birth_date",
                                                "t31"."sex",
                                                "t31"."ethnicity"
                                              FROM "requests" AS "t13"
                                              INNER JOIN "t24" AS "t31"
                                                ON "t13"."child_id" = "t31"."child_id"
                                            ) AS "t38"
                                            WHERE
                                              NOT (
                                                COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t38"."exported" IS NULL
                                          ) AS "t48"
                                          INNER JOIN (
                                            SELECT
                                              "t8".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t8"
                                          ) AS "t15"
                                            ON "t48"."request_id" = "t15"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t9"."request_id",
                                              "t9"."assessment_outcome"
                                            FROM "assessment" AS "t9"
                                          ) AS "t23"
                                            ON "t48"."request_id" = "t23"."request_id"
                                        ) AS "t51"
                                      ) AS "t54"
                                      WHERE
                                        "t54"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t54"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t59"
                                    LEFT OUTER JOIN (
                                      SELECT
                                        "t11"."request_id",
                                        "t11"."transfer_la",
                                        "t11"."res" AS "res_2023",
                                        "t11"."wbp" AS "wbp_2023",
                                        "t11"."review_meeting",
                                        "t11"."review_outcome",
                                        "t11"."review_draft",
                                        "t11"."phase_transfer_due_date",
                                        "t11"."phase_transfer_final_date",
                                        "t11"."last_review"
                                      FROM (
                                        SELECT
                                          "t7".*
                                          EXCLUDE ("child_id")
                                        FROM "active_plans" AS "t7"
                                      ) AS "t11"
                                    ) AS "t26"
                                      ON "t59"."request_id" = "t26"."request_id"
                                  ) AS "t64"
                                ) AS "t66"
                              ) AS "t70"
                              GROUP BY
                                1
                            ) AS "t75"
                              ON "t17"."child_id" = "t75"."child_id"
                          ) AS "t77"
                        ) AS "t80"
                        LEFT OUTER JOIN (
                          SELECT
                            "t20"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t4"."child_id"
                            FROM "census_pupils" AS "t4"
                            WHERE
                              "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t4"."sen_provision" = 'K'
                          ) AS "t20"
                          GROUP BY
                            1
                        ) AS "t33"
                          ON "t80"."child_id" = "t33"."child_id"
                      ) AS "t82"
                    ) AS "t86"
                      ON "t69"."child_id" = "t86"."child_id"
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
                              "t73"."child_id",
                              "t73"."request_id",
                              "t25"."need"
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
                                    "t26"."request_id" AS "request_id_right",
                                    "t26"."transfer_la",
                                    "t26"."res_2023",
                                    "t26"."wbp_2023",
                                    "t26"."review_meeting",
                                    "t26"."review_outcome",
                                    "t26"."review_draft",
                                    "t26"."phase_transfer_due_date",
                                    "t26"."phase_transfer_final_date",
                                    "t26"."last_review"
                                  FROM (
                                    SELECT
                                      *
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
                                          "t15"."start_date",
                                          "t15"."plan_res",
                                          "t15"."plan_wbp",
                                          "t15"."pb",
                                          "t15"."oa",
                                          "t15"."dp",
                                          "t15"."cease_date",
                                          "t15"."cease_reason",
                                          "t23"."request_id" AS "request_id_right",
                                          "t23"."assessment_outcome"
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t13"."child_id",
                                              "t13"."request_id",
                                              "t13"."received_date",
                                              "t13"."request_source",
                                              "t13"."rya",
                                              "t13"."request_outcome_date",
                                              "t13"."request_outcome",
                                              "t13"."request_mediation",
                                              "t13"."request_tribunal",
                                              "t13"."exported",
                                              "t31"."birth_date",
                                              "t31"."sex",
                                              "t31"."ethnicity"
                                            FROM "requests" AS "t13"
                                            INNER JOIN "t24" AS "t31"
                                              ON "t13"."child_id" = "t31"."child_id"
                                          ) AS "t38"
                                          WHERE
                                            NOT (
                                              COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t38"."exported" IS NULL
                                        ) AS "t48"
                                        INNER JOIN (
                                          SELECT
                                            "t8".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t8"
                                        ) AS "t15"
                                          ON "t48"."request_id" = "t15"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t9"."request_id",
                                            "t9"."assessment_outcome"
                                          FROM "assessment" AS "t9"
                                        ) AS "t23"
                                          ON "t48"."request_id" = "t23"."request_id"
                                      ) AS "t51"
                                    ) AS "t54"
                                    WHERE
                                      "t54"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t54"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t59"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t11"."request_id",
                                      "t11"."transfer_la",
                                      "t11"."res" AS "res_2023",
                                      "t11"."wbp" AS "wbp_2023",
                                      "t11"."review_meeting",
                                      "t11"."review_outcome",
                                      "t11"."review_draft",
                                      "t11"."phase_transfer_due_date",
                                      "t11"."phase_transfer_final_date",
                                      "t11"."last_review"
                                    FROM (
                                      SELECT
                                        "t7".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t7"
                                    ) AS "t11"
                                  ) AS "t26"
                                    ON "t59"."request_id" = "t26"."request_id"
                                ) AS "t64"
                              ) AS "t66"
                            ) AS "t73"
                            INNER JOIN (
                              SELECT
                                "t5"."request_id",
                                "t5"."sen_type" AS "need"
                              FROM "sen_need" AS "t5"
                              WHERE
                                "t5"."sen_type_rank" = '1'
                            ) AS "t25"
                              ON "t73"."request_id" = "t25"."request_id"
                          ) AS "t76"
                          WHERE
                            "t76"."need" IS NOT NULL
                        ) AS "t78"
                        GROUP BY
                          1
                      ) AS "t81"
                    ) AS "t84"
                      ON "t69"."child_id" = "t84"."child_id"
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
                      "t18"."child_id",
                      MIN("t18"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t18"
                    GROUP BY
                      1
                  ) AS "t32"
                ) AS "t42"
                  ON "t89"."child_id" = "t42"."child_id"
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
            FROM "t24" AS "t30"
            INNER JOIN (
              SELECT
                "t41"."child_id",
                CASE
                  WHEN "t41"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t57"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t41"."district"
                END AS "area_part"
              FROM "t36" AS "t41"
              LEFT OUTER JOIN (
                SELECT
                  "t52"."district",
                  "t52"."place_in_order"
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
                      "t44"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t36" AS "t39"
                      WHERE
                        "t39"."district" <> 'unknown'
                    ) AS "t44"
                    GROUP BY
                      1
                  ) AS "t46"
                ) AS "t52"
                WHERE
                  "t52"."place_in_order" < 30
              ) AS "t57"
                ON "t41"."district" = "t57"."district"
            ) AS "t62"
              ON "t30"."child_id" = "t62"."child_id"
          ) AS "t72"
            ON "t93"."child_id" = "t72"."child_id"
        ) AS "t94"
      ) AS "t95"
    ) AS "t96"
  ) AS "t97"
) AS "t98"
GROUP BY
  1,
  2,
  3
