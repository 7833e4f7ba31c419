WITH "t96" AS (
  SELECT
    "t95"."child_id",
    "t45"."sex",
    "t45"."ethnicity",
    "t45"."age_band",
    "t65"."area_part",
    "t95"."send",
    "t95"."primary_need"
  FROM (
    SELECT
      "t93"."child_id",
      "t93"."since",
      "t93"."send",
      CASE
        WHEN "t93"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t93"."need_of_plan", "t93"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t92".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t91"."child_id",
          "t91"."since",
          "t91"."send",
          "t91"."need_of_plan",
          "t41"."child_id" AS "child_id_right",
          "t41"."need_of_census"
        FROM (
          SELECT
            "t89".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t80"."child_id",
              "t80"."since",
              "t88"."send",
              "t85"."child_id" AS "child_id_right",
              "t85"."need_of_plan"
            FROM (
              SELECT
                "t76"."child_id",
                MIN("t76"."since") AS "since"
              FROM (
                SELECT
                  "t32"."child_id",
                  "t32"."since"
                FROM (
                  SELECT
                    "t2"."child_id",
                    "t2"."referral_date" AS "since"
                  FROM "cin_details" AS "t2"
                  WHERE
                    NOT (
                      COALESCE("t2"."referral_date" > MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND NOT (
                      COALESCE("t2"."closure_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND COALESCE("t2"."primary_need", '') <> 'N9'
                ) AS "t32"
                ANTI JOIN (
                  SELECT
                    "t50"."child_id",
                    "t50"."since",
                    "t50"."category"
                  FROM (
                    SELECT
                      "t36"."child_id",
                      "t36"."since",
                      "t36"."category",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t36"."child_id"
                        ORDER BY COALESCE("t36"."since", MAKE_DATE(2026, 1, 15)) DESC, "t36"."category" ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place_in_order"
                    FROM (
                      SELECT
                        "t3"."child_id",
                        "t3"."start_date" AS "since",
                        CASE
                          WHEN CASE
                            WHEN UPPER(COALESCE("t3"."latest_category", "t3"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                            THEN UPPER(COALESCE("t3"."latest_category", "t3"."initial_category"))
                            ELSE 'unknown'
                          END = 'unknown'
                          THEN CASE
                            WHEN CONTAINS(
                              LOWER(COALESCE(COALESCE("t3"."latest_category", "t3"."initial_category"), '')),
                              'neglect'
                            )
                            THEN 'NEG'
                            WHEN CONTAINS(
                              LOWER(COALESCE(COALESCE("t3"."latest_category", "t3"."initial_category"), '')),
                              'physical'
                            )
                            THEN 'PHY'
                            WHEN CONTAINS(
                              LOWER(COALESCE(COALESCE("t3"."latest_category", "t3"."initial_category"), '')),
                              'sexual'
                            )
                            THEN 'SAB'
                            WHEN CONTAINS(
                              LOWER(COALESCE(COALESCE("t3"."latest_category", "t3"."initial_category"), '')),
                              'emotional'
                            )
                            THEN 'EMO'
                            WHEN CONTAINS(
                              LOWER(COALESCE(COALESCE("t3"."latest_category", "t3"."initial_category"), '')),
                              'multiple'
                            )
                            THEN 'MUL'
                            ELSE 'unknown'
                          END
                          ELSE CASE
                            WHEN UPPER(COALESCE("t3"."latest_category", "t3"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                            THEN UPPER(COALESCE("t3"."latest_category", "t3"."initial_category"))
                            ELSE 'unknown'
                          END
                        END AS "category"
                      FROM "protection_plans" AS "t3"
                      WHERE
                        NOT (
                          COALESCE("t3"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                        )
                        AND NOT (
                          COALESCE("t3"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t36"
                  ) AS "t50"
                  WHERE
                    "t50"."place_in_order" = 0
                ) AS "t54"
                  ON "t32"."child_id" = "t54"."child_id"
                ANTI JOIN (
                  SELECT
                    "t67".*
                    EXCLUDE ("place_in_order")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t58"."child_id",
                        "t58"."since",
                        "t58"."legal_status",
                        "t58"."placement",
                        "t58"."placement_urn",
                        "t58"."placement_post",
                        "t58"."told",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t58"."child_id"
                          ORDER BY COALESCE("t58"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t58"."legal_status", '') ASC, COALESCE("t58"."placement", '') ASC, COALESCE("t58"."placement_urn", '') ASC, COALESCE("t58"."placement_post", '') ASC, COALESCE("t58"."told", '') ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t51"."child_id",
                          COALESCE("t51"."began", "t51"."decom") AS "since",
                          "t51"."ls" AS "legal_status",
                          "t51"."place" AS "placement",
                          "t51"."urn" AS "placement_urn",
                          "t51"."pl_post" AS "placement_post",
                          CAST(NULL AS TEXT) AS "told"
                        FROM (
                          SELECT
                            "t47".*
                            EXCLUDE ("child_id_right")
                          FROM (
                            SELECT
                              "t34"."child_id",
                              "t34"."child",
                              "t34"."decom",
                              "t34"."rne",
                              "t34"."ls",
                              "t34"."cin",
                              "t34"."place",
                              "t34"."place_provider",
                              "t34"."dec",
                              "t34"."rec",
                              "t34"."home_post",
                              "t34"."pl_post",
                              "t34"."urn",
                              "t42"."child_id" AS "child_id_right",
                              "t42"."began"
                            FROM (
                              SELECT
                                *
                              FROM "episodes" AS "t6"
                              WHERE
                                NOT (
                                  COALESCE("t6"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                                )
                                AND NOT (
                                  COALESCE("t6"."dec" <= MAKE_DATE(2026, 1, 15), FALSE)
                                )
                            ) AS "t34"
                            LEFT OUTER JOIN (
                              SELECT
                                "t29"."child_id",
                                MAX("t29"."decom") AS "began"
                              FROM (
                                SELECT
                                  *
                                FROM "episodes" AS "t6"
                                WHERE
                                  "t6"."rne" = 'S'
                                  AND NOT (
                                    COALESCE("t6"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                              ) AS "t29"
                              GROUP BY
                                1
                            ) AS "t42"
                              ON "t34"."child_id" = "t42"."child_id"
                          ) AS "t47"
                        ) AS "t51"
                        WHERE
                          NOT (
                            SUBSTRING(
                              UPPER(COALESCE("t51"."ls", '')),
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t51"."ls", '')))
                              END,
                              2
                            ) IN ('V3', 'V4')
                          )
                      ) AS "t58"
                    ) AS "t64"
                    WHERE
                      "t64"."place_in_order" = 0
                  ) AS "t67"
                ) AS "t70"
                  ON "t32"."child_id" = "t70"."child_id"
              ) AS "t76"
              GROUP BY
                1
            ) AS "t80"
            INNER JOIN (
              SELECT
                "t86"."child_id",
                CASE
                  WHEN "t86"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t86"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t83"."child_id",
                  "t83"."has_plan",
                  "t33"."child_id" AS "child_id_right",
                  "t33"."is_on_support"
                FROM (
                  SELECT
                    "t79"."child_id",
                    "t79"."has_plan"
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
                        "t71"."child_id",
                        COUNT(*) AS "has_plan"
                      FROM (
                        SELECT
                          "t68"."child_id"
                        FROM (
                          SELECT
                            "t66".*
                            EXCLUDE ("request_id_right")
                          FROM (
                            SELECT
                              "t62"."child_id",
                              "t62"."request_id",
                              "t62"."received_date",
                              "t62"."request_source",
                              "t62"."rya",
                              "t62"."request_outcome_date",
                              "t62"."request_outcome",
                              "t62"."request_mediation",
                              "t62"."request_tribunal",
                              "t62"."exported",
                              "t62"."birth_date",
                              "t62"."sex",
                              "t62"."ethnicity",
                              "t62"."start_date",
                              "t62"."plan_res",
                              "t62"."plan_wbp",
                              "t62"."pb",
                              "t62"."oa",
                              "t62"."dp",
                              "t62"."cease_date",
                              "t62"."cease_reason",
                              "t62"."assessment_outcome",
                              "t25"."request_id" AS "request_id_right",
                              "t25"."transfer_la",
                              "t25"."res_2023",
                              "t25"."wbp_2023",
                              "t25"."review_meeting",
                              "t25"."review_outcome",
                              "t25"."review_draft",
                              "t25"."phase_transfer_due_date",
                              "t25"."phase_transfer_final_date",
                              "t25"."last_review"
                            FROM (
                              SELECT
                                *
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
                                    "t15"."start_date",
                                    "t15"."plan_res",
                                    "t15"."plan_wbp",
                                    "t15"."pb",
                                    "t15"."oa",
                                    "t15"."dp",
                                    "t15"."cease_date",
                                    "t15"."cease_reason",
                                    "t22"."request_id" AS "request_id_right",
                                    "t22"."assessment_outcome"
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
                                        "t26"."birth_date",
                                        "t26"."sex",
                                        "t26"."ethnicity"
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
                                      ) AS "t26"
                                        ON "t13"."child_id" = "t26"."child_id"
                                    ) AS "t38"
                                    WHERE
                                      NOT (
                                        COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t38"."exported" IS NULL
                                  ) AS "t52"
                                  INNER JOIN (
                                    SELECT
                                      "t8".*
                                      EXCLUDE ("child_id")
                                    FROM "named_plan" AS "t8"
                                  ) AS "t15"
                                    ON "t52"."request_id" = "t15"."request_id"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t9"."request_id",
                                      "t9"."assessment_outcome"
                                    FROM "assessment" AS "t9"
                                  ) AS "t22"
                                    ON "t52"."request_id" = "t22"."request_id"
                                ) AS "t55"
                              ) AS "t57"
                              WHERE
                                "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                                AND NOT (
                                  COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                )
                            ) AS "t62"
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
                            ) AS "t25"
                              ON "t62"."request_id" = "t25"."request_id"
                          ) AS "t66"
                        ) AS "t68"
                      ) AS "t71"
                      GROUP BY
                        1
                    ) AS "t75"
                      ON "t17"."child_id" = "t75"."child_id"
                  ) AS "t79"
                ) AS "t83"
                LEFT OUTER JOIN (
                  SELECT
                    "t19"."child_id",
                    COUNT(*) AS "is_on_support"
                  FROM (
                    SELECT
                      "t4"."child_id"
                    FROM "census_pupils" AS "t4"
                    WHERE
                      "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t4"."sen_provision" = 'K'
                  ) AS "t19"
                  GROUP BY
                    1
                ) AS "t33"
                  ON "t83"."child_id" = "t33"."child_id"
              ) AS "t86"
            ) AS "t88"
              ON "t80"."child_id" = "t88"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t81"."child_id",
                "t81"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t77"."child_id",
                  MIN("t77"."need") AS "need"
                FROM (
                  SELECT
                    "t73"."child_id",
                    "t73"."request_id",
                    "t24"."need"
                  FROM (
                    SELECT
                      "t68"."child_id",
                      "t68"."request_id"
                    FROM (
                      SELECT
                        "t66".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t62"."child_id",
                          "t62"."request_id",
                          "t62"."received_date",
                          "t62"."request_source",
                          "t62"."rya",
                          "t62"."request_outcome_date",
                          "t62"."request_outcome",
                          "t62"."request_mediation",
                          "t62"."request_tribunal",
                          "t62"."exported",
                          "t62"."birth_date",
                          "t62"."sex",
                          "t62"."ethnicity",
                          "t62"."start_date",
                          "t62"."plan_res",
                          "t62"."plan_wbp",
                          "t62"."pb",
                          "t62"."oa",
                          "t62"."dp",
                          "t62"."cease_date",
                          "t62"."cease_reason",
                          "t62"."assessment_outcome",
                          "t25"."request_id" AS "request_id_right",
                          "t25"."transfer_la",
                          "t25"."res_2023",
                          "t25"."wbp_2023",
                          "t25"."review_meeting",
                          "t25"."review_outcome",
                          "t25"."review_draft",
                          "t25"."phase_transfer_due_date",
                          "t25"."phase_transfer_final_date",
                          "t25"."last_review"
                        FROM (
                          SELECT
                            *
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
                                "t15"."start_date",
                                "t15"."plan_res",
                                "t15"."plan_wbp",
                                "t15"."pb",
                                "t15"."oa",
                                "t15"."dp",
                                "t15"."cease_date",
                                "t15"."cease_reason",
                                "t22"."request_id" AS "request_id_right",
                                "t22"."assessment_outcome"
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
                                    "t26"."birth_date",
                                    "t26"."sex",
                                    "t26"."ethnicity"
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
                                  ) AS "t26"
                                    ON "t13"."child_id" = "t26"."child_id"
                                ) AS "t38"
                                WHERE
                                  NOT (
                                    COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t38"."exported" IS NULL
                              ) AS "t52"
                              INNER JOIN (
                                SELECT
                                  "t8".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t8"
                              ) AS "t15"
                                ON "t52"."request_id" = "t15"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t9"."request_id",
                                  "t9"."assessment_outcome"
                                FROM "assessment" AS "t9"
                              ) AS "t22"
                                ON "t52"."request_id" = "t22"."request_id"
                            ) AS "t55"
                          ) AS "t57"
                          WHERE
                            "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t62"
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
                        ) AS "t25"
                          ON "t62"."request_id" = "t25"."request_id"
                      ) AS "t66"
                    ) AS "t68"
                  ) AS "t73"
                  INNER JOIN (
                    SELECT
                      "t5"."request_id",
                      "t5"."sen_type" AS "need"
                    FROM "sen_need" AS "t5"
                    WHERE
                      "t5"."sen_type_rank" = '1'
                  ) AS "t24"
                    ON "t73"."request_id" = "t24"."request_id"
                ) AS "t77"
                GROUP BY
                  1
              ) AS "t81"
            ) AS "t85"
              ON "t80"."child_id" = "t85"."child_id"
          ) AS "t89"
        ) AS "t91"
        LEFT OUTER JOIN (
          SELECT
            "t31"."child_id",
            "t31"."need" AS "need_of_census"
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
          ) AS "t31"
        ) AS "t41"
          ON "t91"."child_id" = "t41"."child_id"
      ) AS "t92"
    ) AS "t93"
  ) AS "t95"
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
  ) AS "t45"
    ON "t95"."child_id" = "t45"."child_id"
  INNER JOIN (
    SELECT
      "t43"."child_id",
      CASE
        WHEN "t43"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t60"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t43"."district"
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
    ) AS "t43"
    LEFT OUTER JOIN (
      SELECT
        "t56"."district",
        "t56"."place_in_order"
      FROM (
        SELECT
          "t49"."district",
          "t49"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t49"."children" DESC, "t49"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t46"."district",
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
            ) AS "t40"
            WHERE
              "t40"."district" <> 'unknown'
          ) AS "t46"
          GROUP BY
            1
        ) AS "t49"
      ) AS "t56"
      WHERE
        "t56"."place_in_order" < 30
    ) AS "t60"
      ON "t43"."district" = "t60"."district"
  ) AS "t65"
    ON "t95"."child_id" = "t65"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'age_band+send' AS "table",
      "t98"."age_band" AS "group_1",
      "t98"."send" AS "group_2",
      "t98"."rows",
      "t98"."value"
    FROM (
      SELECT
        "t97"."age_band",
        "t97"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t96" AS "t97"
      GROUP BY
        1,
        2
    ) AS "t98"
  ) AS "t103"
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
        "t97"."primary_need",
        "t97"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t96" AS "t97"
      GROUP BY
        1,
        2
    ) AS "t99"
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
      'ethnicity+send' AS "table",
      "t100"."ethnicity" AS "group_1",
      "t100"."send" AS "group_2",
      "t100"."rows",
      "t100"."value"
    FROM (
      SELECT
        "t97"."ethnicity",
        "t97"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t96" AS "t97"
      GROUP BY
        1,
        2
    ) AS "t100"
  ) AS "t105"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'area_part+send' AS "table",
        "t101"."area_part" AS "group_1",
        "t101"."send" AS "group_2",
        "t101"."rows",
        "t101"."value"
      FROM (
        SELECT
          "t97"."area_part",
          "t97"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t96" AS "t97"
        GROUP BY
          1,
          2
      ) AS "t101"
    ) AS "t106"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t102"."sex" AS "group_1",
        "t102"."send" AS "group_2",
        "t102"."rows",
        "t102"."value"
      FROM (
        SELECT
          "t97"."sex",
          "t97"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t96" AS "t97"
        GROUP BY
          1,
          2
      ) AS "t102"
    ) AS "t107"
  ) AS "t109"
) AS "t110"
