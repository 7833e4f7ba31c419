WITH "t91" AS (
  SELECT
    "t90"."child_id",
    "t42"."sex",
    "t42"."ethnicity",
    "t42"."age_band",
    "t62"."area_part",
    "t90"."send",
    "t90"."primary_need",
    "t90"."known_by",
    "t90"."home"
  FROM (
    SELECT
      "t88"."child_id",
      "t88"."known_by",
      "t88"."home",
      "t88"."since",
      "t88"."provider",
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
          "t86"."known_by",
          "t86"."home",
          "t86"."since",
          "t86"."provider",
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
              "t70"."child_id",
              "t70"."known_by",
              "t70"."home",
              "t70"."since",
              "t70"."provider",
              "t83"."send",
              "t80"."child_id" AS "child_id_right",
              "t80"."need_of_plan"
            FROM (
              SELECT
                "t66".*
                EXCLUDE ("whose_word")
              FROM (
                SELECT
                  "t64".*
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
                              "t48".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t32"."child_id",
                                  "t32"."accommodation",
                                  "t32"."suitable",
                                  "t32"."lives_supported",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t32"."child_id"
                                    ORDER BY COALESCE("t32"."accommodation", '') ASC, "t32"."suitable" ASC, "t32"."lives_supported" ASC
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
                                ) AS "t32"
                              ) AS "t44"
                              WHERE
                                "t44"."place_in_order" = 0
                            ) AS "t48"
                          ) AS "t49"
                          WHERE
                            "t49"."lives_supported" = 'yes'
                        ) AS "t52"
                      ) AS "t54"
                    ) AS "t55"
                  ) AS "t61"
                  WHERE
                    "t61"."place_in_order" = 0
                ) AS "t64"
              ) AS "t66"
            ) AS "t70"
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
            ) AS "t41"
              ON "t70"."child_id" = "t41"."child_id"
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
                      "t17"."child_id",
                      "t73"."child_id" AS "child_id_right",
                      "t73"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t17"
                    LEFT OUTER JOIN (
                      SELECT
                        "t68"."child_id",
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
                                  "t50".*
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
                                        "t27"."birth_date",
                                        "t27"."sex",
                                        "t27"."ethnicity"
                                      FROM "requests" AS "t13"
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
                                      ) AS "t27"
                                        ON "t13"."child_id" = "t27"."child_id"
                                    ) AS "t34"
                                    WHERE
                                      NOT (
                                        COALESCE("t34"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t34"."exported" IS NULL
                                  ) AS "t47"
                                  INNER JOIN (
                                    SELECT
                                      "t8".*
                                      EXCLUDE ("child_id")
                                    FROM "named_plan" AS "t8"
                                  ) AS "t15"
                                    ON "t47"."request_id" = "t15"."request_id"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t9"."request_id",
                                      "t9"."assessment_outcome"
                                    FROM "assessment" AS "t9"
                                  ) AS "t23"
                                    ON "t47"."request_id" = "t23"."request_id"
                                ) AS "t50"
                              ) AS "t53"
                              WHERE
                                "t53"."start_date" <= MAKE_DATE(2026, 1, 15)
                                AND NOT (
                                  COALESCE("t53"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
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
                          ) AS "t63"
                        ) AS "t65"
                      ) AS "t68"
                      GROUP BY
                        1
                    ) AS "t73"
                      ON "t17"."child_id" = "t73"."child_id"
                  ) AS "t75"
                ) AS "t78"
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
                ) AS "t31"
                  ON "t78"."child_id" = "t31"."child_id"
              ) AS "t81"
            ) AS "t83"
              ON "t70"."child_id" = "t83"."child_id"
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
                    "t71"."child_id",
                    "t71"."request_id",
                    "t25"."need"
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
                              "t50".*
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
                                    "t27"."birth_date",
                                    "t27"."sex",
                                    "t27"."ethnicity"
                                  FROM "requests" AS "t13"
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
                                  ) AS "t27"
                                    ON "t13"."child_id" = "t27"."child_id"
                                ) AS "t34"
                                WHERE
                                  NOT (
                                    COALESCE("t34"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t34"."exported" IS NULL
                              ) AS "t47"
                              INNER JOIN (
                                SELECT
                                  "t8".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t8"
                              ) AS "t15"
                                ON "t47"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t9"."request_id",
                                  "t9"."assessment_outcome"
                                FROM "assessment" AS "t9"
                              ) AS "t23"
                                ON "t47"."request_id" = "t23"."request_id"
                            ) AS "t50"
                          ) AS "t53"
                          WHERE
                            "t53"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t53"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
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
                      ) AS "t63"
                    ) AS "t65"
                  ) AS "t71"
                  INNER JOIN (
                    SELECT
                      "t5"."request_id",
                      "t5"."sen_type" AS "need"
                    FROM "sen_need" AS "t5"
                    WHERE
                      "t5"."sen_type_rank" = '1'
                  ) AS "t25"
                    ON "t71"."request_id" = "t25"."request_id"
                ) AS "t74"
                GROUP BY
                  1
              ) AS "t76"
            ) AS "t80"
              ON "t70"."child_id" = "t80"."child_id"
          ) AS "t84"
        ) AS "t86"
        LEFT OUTER JOIN (
          SELECT
            "t30"."child_id",
            "t30"."need" AS "need_of_census"
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
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t18"
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
  ) AS "t42"
    ON "t90"."child_id" = "t42"."child_id"
  INNER JOIN (
    SELECT
      "t39"."child_id",
      CASE
        WHEN "t39"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t57"."place_in_order" IS NULL
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
        "t51"."district",
        "t51"."place_in_order"
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
            "t43"."district",
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
            ) AS "t36"
            WHERE
              "t36"."district" <> 'unknown'
          ) AS "t43"
          GROUP BY
            1
        ) AS "t46"
      ) AS "t51"
      WHERE
        "t51"."place_in_order" < 30
    ) AS "t57"
      ON "t39"."district" = "t57"."district"
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
      'ethnicity+send' AS "table",
      "t93"."ethnicity" AS "group_1",
      "t93"."send" AS "group_2",
      "t93"."rows",
      "t93"."value"
    FROM (
      SELECT
        "t92"."ethnicity",
        "t92"."send",
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
        'area_part+send' AS "table",
        "t94"."area_part" AS "group_1",
        "t94"."send" AS "group_2",
        "t94"."rows",
        "t94"."value"
      FROM (
        SELECT
          "t92"."area_part",
          "t92"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
      ) AS "t94"
    ) AS "t101"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t95"."sex" AS "group_1",
        "t95"."send" AS "group_2",
        "t95"."rows",
        "t95"."value"
      FROM (
        SELECT
          "t92"."sex",
          "t92"."send",
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
        'known_by+send' AS "table",
        "t96"."known_by" AS "group_1",
        "t96"."send" AS "group_2",
        "t96"."rows",
        "t96"."value"
      FROM (
        SELECT
          "t92"."known_by",
          "t92"."send",
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
        'age_band+send' AS "table",
        "t97"."age_band" AS "group_1",
        "t97"."send" AS "group_2",
        "t97"."rows",
        "t97"."value"
      FROM (
        SELECT
          "t92"."age_band",
          "t92"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t91" AS "t92"
        GROUP BY
          1,
          2
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
        'home+send' AS "table",
        "t98"."home" AS "group_1",
        "t98"."send" AS "group_2",
        "t98"."rows",
        "t98"."value"
      FROM (
        SELECT
          "t92"."home",
          "t92"."send",
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
        'primary_need+send' AS "table",
        "t99"."primary_need" AS "group_1",
        "t99"."send" AS "group_2",
        "t99"."rows",
        "t99"."value"
      FROM (
        SELECT
          "t92"."primary_need",
          "t92"."send",
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
