WITH "t78" AS (
  SELECT
    "t77"."child_id",
    "t36"."sex",
    "t36"."ethnicity",
    "t36"."age_band",
    "t53"."area_part",
    "t77"."send",
    "t77"."primary_need",
    "t77"."suitable"
  FROM (
    SELECT
      "t75"."child_id",
      "t75"."accommodation",
      "t75"."suitable",
      "t75"."lives_supported",
      "t75"."send",
      CASE
        WHEN "t75"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t75"."need_of_plan", "t75"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t74".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t73"."child_id",
          "t73"."accommodation",
          "t73"."suitable",
          "t73"."lives_supported",
          "t73"."send",
          "t73"."need_of_plan",
          "t33"."child_id" AS "child_id_right",
          "t33"."need_of_census"
        FROM (
          SELECT
            "t71".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t44"."child_id",
              "t44"."accommodation",
              "t44"."suitable",
              "t44"."lives_supported",
              "t70"."send",
              "t67"."child_id" AS "child_id_right",
              "t67"."need_of_plan"
            FROM (
              SELECT
                "t42".*
                EXCLUDE ("place_in_order")
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t27"."child_id",
                    "t27"."accommodation",
                    "t27"."suitable",
                    "t27"."lives_supported",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t27"."child_id"
                      ORDER BY COALESCE("t27"."accommodation", '') ASC, "t27"."suitable" ASC, "t27"."lives_supported" ASC
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
                  ) AS "t27"
                ) AS "t38"
                WHERE
                  "t38"."place_in_order" = 0
              ) AS "t42"
            ) AS "t44"
            INNER JOIN (
              SELECT
                "t68"."child_id",
                CASE
                  WHEN "t68"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t68"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t65"."child_id",
                  "t65"."has_plan",
                  "t28"."child_id" AS "child_id_right",
                  "t28"."is_on_support"
                FROM (
                  SELECT
                    "t62"."child_id",
                    "t62"."has_plan"
                  FROM (
                    SELECT
                      "t15"."child_id",
                      "t60"."child_id" AS "child_id_right",
                      "t60"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t15"
                    LEFT OUTER JOIN (
                      SELECT
                        "t56"."child_id",
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
                      ) AS "t56"
                      GROUP BY
                        1
                    ) AS "t60"
                      ON "t15"."child_id" = "t60"."child_id"
                  ) AS "t62"
                ) AS "t65"
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
                  ON "t65"."child_id" = "t28"."child_id"
              ) AS "t68"
            ) AS "t70"
              ON "t44"."child_id" = "t70"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t63"."child_id",
                "t63"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t61"."child_id",
                  MIN("t61"."need") AS "need"
                FROM (
                  SELECT
                    "t58"."child_id",
                    "t58"."request_id",
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
                  ) AS "t58"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."sen_type" AS "need"
                    FROM "sen_need" AS "t4"
                    WHERE
                      "t4"."sen_type_rank" = '1'
                  ) AS "t22"
                    ON "t58"."request_id" = "t22"."request_id"
                ) AS "t61"
                GROUP BY
                  1
              ) AS "t63"
            ) AS "t67"
              ON "t44"."child_id" = "t67"."child_id"
          ) AS "t71"
        ) AS "t73"
        LEFT OUTER JOIN (
          SELECT
            "t26"."child_id",
            "t26"."need" AS "need_of_census"
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
          ) AS "t26"
        ) AS "t33"
          ON "t73"."child_id" = "t33"."child_id"
      ) AS "t74"
    ) AS "t75"
  ) AS "t77"
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
    ON "t77"."child_id" = "t36"."child_id"
  INNER JOIN (
    SELECT
      "t34"."child_id",
      CASE
        WHEN "t34"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t49"."place_in_order" IS NULL
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
            "t37"."district",
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
          ) AS "t37"
          GROUP BY
            1
        ) AS "t40"
      ) AS "t46"
      WHERE
        "t46"."place_in_order" < 30
    ) AS "t49"
      ON "t34"."district" = "t49"."district"
  ) AS "t53"
    ON "t77"."child_id" = "t53"."child_id"
)
SELECT
  *
FROM (
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
        "t79"."primary_need",
        "t79"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t78" AS "t79"
      GROUP BY
        1,
        2
    ) AS "t80"
  ) AS "t86"
  UNION ALL
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
        "t79"."ethnicity",
        "t79"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t78" AS "t79"
      GROUP BY
        1,
        2
    ) AS "t81"
  ) AS "t87"
) AS "t92"
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
        'area_part+send' AS "table",
        "t82"."area_part" AS "group_1",
        "t82"."send" AS "group_2",
        "t82"."rows",
        "t82"."value"
      FROM (
        SELECT
          "t79"."area_part",
          "t79"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t78" AS "t79"
        GROUP BY
          1,
          2
      ) AS "t82"
    ) AS "t88"
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
          "t79"."sex",
          "t79"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t78" AS "t79"
        GROUP BY
          1,
          2
      ) AS "t83"
    ) AS "t89"
  ) AS "t93"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'suitable+send' AS "table",
        "t84"."suitable" AS "group_1",
        "t84"."send" AS "group_2",
        "t84"."rows",
        "t84"."value"
      FROM (
        SELECT
          "t79"."suitable",
          "t79"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t78" AS "t79"
        GROUP BY
          1,
          2
      ) AS "t84"
    ) AS "t90"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+send' AS "table",
        "t85"."age_band" AS "group_1",
        "t85"."send" AS "group_2",
        "t85"."rows",
        "t85"."value"
      FROM (
        SELECT
          "t79"."age_band",
          "t79"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t78" AS "t79"
        GROUP BY
          1,
          2
      ) AS "t85"
    ) AS "t91"
  ) AS "t94"
) AS "t95"
