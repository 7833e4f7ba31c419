SELECT
  "t18"."child_id",
  "t18"."upn",
  "t18"."uln",
  "t18"."surname",
  "t18"."forename",
  "t18"."birth_date",
  "t18"."sex",
  "t18"."ethnicity_group",
  "t74"."send",
  "t74"."in_need_since",
  "t74"."early_help_since",
  "t74"."lead_service"
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
) AS "t18"
INNER JOIN (
  SELECT
    "t72"."child_id",
    "t72"."send",
    "t72"."in_need_since",
    "t72"."early_help_since",
    "t72"."lead_service"
  FROM (
    SELECT
      "t68"."child_id",
      "t68"."in_need_since",
      "t68"."early_help_since",
      "t68"."lead_service",
      "t71"."send"
    FROM (
      SELECT
        "t65"."child_id",
        MAX("t65"."in_need_since") AS "in_need_since",
        MAX("t65"."early_help_since") AS "early_help_since",
        MAX("t65"."lead_service") AS "lead_service"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t61"."child_id",
            "t61"."since" AS "in_need_since",
            CAST(NULL AS DATE) AS "early_help_since",
            CAST(NULL AS TEXT) AS "lead_service"
          FROM (
            SELECT
              "t60"."child_id",
              MIN("t60"."since") AS "since"
            FROM (
              SELECT
                "t30"."child_id",
                "t30"."since"
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
              ) AS "t30"
              ANTI JOIN (
                SELECT
                  "t41"."child_id",
                  "t41"."since",
                  "t41"."category"
                FROM (
                  SELECT
                    "t33"."child_id",
                    "t33"."since",
                    "t33"."category",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t33"."child_id"
                      ORDER BY COALESCE("t33"."since", MAKE_DATE(2026, 1, 15)) DESC, "t33"."category" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t4"."child_id",
                      "t4"."start_date" AS "since",
                      CASE
                        WHEN CASE
                          WHEN UPPER(COALESCE("t4"."latest_category", "t4"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                          THEN UPPER(COALESCE("t4"."latest_category", "t4"."initial_category"))
                          ELSE 'unknown'
                        END = 'unknown'
                        THEN CASE
                          WHEN CONTAINS(
                            LOWER(COALESCE(COALESCE("t4"."latest_category", "t4"."initial_category"), '')),
                            'neglect'
                          )
                          THEN 'NEG'
                          WHEN CONTAINS(
                            LOWER(COALESCE(COALESCE("t4"."latest_category", "t4"."initial_category"), '')),
                            'physical'
                          )
                          THEN 'PHY'
                          WHEN CONTAINS(
                            LOWER(COALESCE(COALESCE("t4"."latest_category", "t4"."initial_category"), '')),
                            'sexual'
                          )
                          THEN 'SAB'
                          WHEN CONTAINS(
                            LOWER(COALESCE(COALESCE("t4"."latest_category", "t4"."initial_category"), '')),
                            'emotional'
                          )
                          THEN 'EMO'
                          WHEN CONTAINS(
                            LOWER(COALESCE(COALESCE("t4"."latest_category", "t4"."initial_category"), '')),
                            'multiple'
                          )
                          THEN 'MUL'
                          ELSE 'unknown'
                        END
                        ELSE CASE
                          WHEN UPPER(COALESCE("t4"."latest_category", "t4"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                          THEN UPPER(COALESCE("t4"."latest_category", "t4"."initial_category"))
                          ELSE 'unknown'
                        END
                      END AS "category"
                    FROM "protection_plans" AS "t4"
                    WHERE
                      NOT (
                        COALESCE("t4"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                      )
                      AND NOT (
                        COALESCE("t4"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                      )
                  ) AS "t33"
                ) AS "t41"
                WHERE
                  "t41"."place_in_order" = 0
              ) AS "t45"
                ON "t30"."child_id" = "t45"."child_id"
              ANTI JOIN (
                SELECT
                  "t53".*
                  EXCLUDE ("place_in_order")
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t48"."child_id",
                      "t48"."since",
                      "t48"."legal_status",
                      "t48"."placement",
                      "t48"."placement_urn",
                      "t48"."placement_post",
                      "t48"."told",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t48"."child_id"
                        ORDER BY COALESCE("t48"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t48"."legal_status", '') ASC, COALESCE("t48"."placement", '') ASC, COALESCE("t48"."placement_urn", '') ASC, COALESCE("t48"."placement_post", '') ASC, COALESCE("t48"."told", '') ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place_in_order"
                    FROM (
                      SELECT
                        "t42"."child_id",
                        COALESCE("t42"."began", "t42"."decom") AS "since",
                        "t42"."ls" AS "legal_status",
                        "t42"."place" AS "placement",
                        "t42"."urn" AS "placement_urn",
                        "t42"."pl_post" AS "placement_post",
                        CAST(NULL AS TEXT) AS "told"
                      FROM (
                        SELECT
                          "t38".*
                          EXCLUDE ("child_id_right")
                        FROM (
                          SELECT
                            "t32"."child_id",
                            "t32"."child",
                            "t32"."decom",
                            "t32"."rne",
                            "t32"."ls",
                            "t32"."cin",
                            "t32"."place",
                            "t32"."place_provider",
                            "t32"."dec",
                            "t32"."rec",
                            "t32"."home_post",
                            "t32"."pl_post",
                            "t32"."urn",
                            "t36"."child_id" AS "child_id_right",
                            "t36"."began"
                          FROM (
                            SELECT
                              *
                            FROM "episodes" AS "t5"
                            WHERE
                              NOT (
                                COALESCE("t5"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                              )
                              AND NOT (
                                COALESCE("t5"."dec" <= MAKE_DATE(2026, 1, 15), FALSE)
                              )
                          ) AS "t32"
                          LEFT OUTER JOIN (
                            SELECT
                              "t28"."child_id",
                              MAX("t28"."decom") AS "began"
                            FROM (
                              SELECT
                                *
                              FROM "episodes" AS "t5"
                              WHERE
                                "t5"."rne" = 'S'
                                AND NOT (
                                  COALESCE("t5"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                                )
                            ) AS "t28"
                            GROUP BY
                              1
                          ) AS "t36"
                            ON "t32"."child_id" = "t36"."child_id"
                        ) AS "t38"
                      ) AS "t42"
                      WHERE
                        NOT (
                          SUBSTRING(
                            UPPER(COALESCE("t42"."ls", '')),
                            CASE
                              WHEN (
                                0 + 1
                              ) >= 1
                              THEN 0 + 1
                              ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t42"."ls", '')))
                            END,
                            2
                          ) IN ('V3', 'V4')
                        )
                    ) AS "t48"
                  ) AS "t51"
                  WHERE
                    "t51"."place_in_order" = 0
                ) AS "t53"
              ) AS "t56"
                ON "t30"."child_id" = "t56"."child_id"
            ) AS "t60"
            GROUP BY
              1
          ) AS "t61"
        ) AS "t63"
        UNION ALL
        SELECT
          *
        FROM (
          SELECT
            "t37"."child_id",
            CAST(NULL AS DATE) AS "in_need_since",
            "t37"."since" AS "early_help_since",
            "t37"."lead_service"
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
                "t1"."child_id",
                "t1"."lead_service",
                "t1"."start_date" AS "since"
              FROM "early_help" AS "t1"
              WHERE
                NOT (
                  COALESCE("t1"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                )
                AND NOT (
                  COALESCE("t1"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                )
            ) AS "t25"
          ) AS "t37"
          WHERE
            "t37"."place_in_order" = 0
        ) AS "t40"
      ) AS "t65"
      GROUP BY
        1
    ) AS "t68"
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
          "t31"."child_id" AS "child_id_right",
          "t31"."is_on_support"
        FROM (
          SELECT
            "t62"."child_id",
            "t62"."has_plan"
          FROM (
            SELECT
              "t17"."child_id",
              "t59"."child_id" AS "child_id_right",
              "t59"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t17"
            LEFT OUTER JOIN (
              SELECT
                "t57"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t54"."child_id"
                FROM (
                  SELECT
                    "t52".*
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
                          "t46".*
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
                            "t15"."start_date",
                            "t15"."plan_res",
                            "t15"."plan_wbp",
                            "t15"."pb",
                            "t15"."oa",
                            "t15"."dp",
                            "t15"."cease_date",
                            "t15"."cease_reason",
                            "t21"."request_id" AS "request_id_right",
                            "t21"."assessment_outcome"
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
                                "t24"."birth_date",
                                "t24"."sex",
                                "t24"."ethnicity"
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
                              ) AS "t24"
                                ON "t12"."child_id" = "t24"."child_id"
                            ) AS "t35"
                            WHERE
                              NOT (
                                COALESCE("t35"."request_outcome", '') IN ('N', 'A', 'W')
                              )
                              AND "t35"."exported" IS NULL
                          ) AS "t43"
                          INNER JOIN (
                            SELECT
                              "t7".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t7"
                          ) AS "t15"
                            ON "t43"."request_id" = "t15"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t8"."request_id",
                              "t8"."assessment_outcome"
                            FROM "assessment" AS "t8"
                          ) AS "t21"
                            ON "t43"."request_id" = "t21"."request_id"
                        ) AS "t46"
                      ) AS "t47"
                      WHERE
                        "t47"."start_date" <= MAKE_DATE(2026, 1, 15)
                        AND NOT (
                          COALESCE("t47"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t50"
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
                    ) AS "t23"
                      ON "t50"."request_id" = "t23"."request_id"
                  ) AS "t52"
                ) AS "t54"
              ) AS "t57"
              GROUP BY
                1
            ) AS "t59"
              ON "t17"."child_id" = "t59"."child_id"
          ) AS "t62"
        ) AS "t66"
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
        ) AS "t31"
          ON "t66"."child_id" = "t31"."child_id"
      ) AS "t69"
    ) AS "t71"
      ON "t68"."child_id" = "t71"."child_id"
  ) AS "t72"
  WHERE
    "t72"."send" IN ('plan', 'support')
) AS "t74"
  ON "t18"."child_id" = "t74"."child_id"
