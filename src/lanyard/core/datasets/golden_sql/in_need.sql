WITH "t23" AS (
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
), "t39" AS (
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
    WHEN "t103"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t103"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t103"."place_of_table" = 2
    THEN 'age_band+send'
    WHEN "t103"."place_of_table" = 3
    THEN 'primary_need+send'
    WHEN "t103"."place_of_table" = 4
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t103"."place_of_table" = 0
    THEN "t103"."area_part"
    WHEN "t103"."place_of_table" = 1
    THEN "t103"."sex"
    WHEN "t103"."place_of_table" = 2
    THEN "t103"."age_band"
    WHEN "t103"."place_of_table" = 3
    THEN "t103"."primary_need"
    WHEN "t103"."place_of_table" = 4
    THEN "t103"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t103"."place_of_table" = 0
    THEN "t103"."send"
    WHEN "t103"."place_of_table" = 1
    THEN "t103"."send"
    WHEN "t103"."place_of_table" = 2
    THEN "t103"."send"
    WHEN "t103"."place_of_table" = 3
    THEN "t103"."send"
    WHEN "t103"."place_of_table" = 4
    THEN "t103"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t102"."child_id",
    "t102"."sex",
    "t102"."ethnicity",
    "t102"."age_band",
    "t102"."area_part",
    "t102"."send",
    "t102"."primary_need",
    UNNEST(RANGE(0, 5, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t101"."child_id",
      "t101"."sex",
      "t101"."ethnicity",
      "t101"."age_band",
      "t101"."area_part",
      "t101"."send",
      "t101"."primary_need"
    FROM (
      SELECT
        "t100".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t99"."child_id",
          "t99"."since",
          "t99"."send",
          "t99"."primary_need",
          "t99"."birth_date",
          "t99"."sex",
          "t99"."ethnicity",
          "t99"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t99"."birth_date") * 100
                ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t99"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t99"."birth_date") * 100
                  ) + EXTRACT(day FROM "t99"."birth_date")
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
            "t98"."child_id",
            "t98"."since",
            "t98"."send",
            "t98"."primary_need",
            "t74"."birth_date",
            "t74"."sex",
            "t74"."ethnicity",
            "t74"."area_part"
          FROM (
            SELECT
              "t96"."child_id",
              "t96"."since",
              "t96"."send",
              CASE
                WHEN "t96"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t96"."need_of_plan", "t96"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t95".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t94"."child_id",
                  "t94"."since",
                  "t94"."send",
                  "t94"."need_of_plan",
                  "t45"."child_id" AS "child_id_right",
                  "t45"."need_of_census"
                FROM (
                  SELECT
                    "t92".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t81"."child_id",
                      "t81"."since",
                      "t91"."send",
                      "t89"."child_id" AS "child_id_right",
                      "t89"."need_of_plan"
                    FROM (
                      SELECT
                        "t77"."child_id",
                        MIN("t77"."since") AS "since"
                      FROM (
                        SELECT
                          "t34"."child_id",
                          "t34"."since"
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
                        ) AS "t34"
                        ANTI JOIN (
                          SELECT
                            "t48"."child_id",
                            "t48"."since",
                            "t48"."category"
                          FROM (
                            SELECT
                              "t37"."child_id",
                              "t37"."since",
                              "t37"."category",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t37"."child_id"
                                ORDER BY COALESCE("t37"."since", MAKE_DATE(2026, 1, 15)) DESC, "t37"."category" ASC
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
                            ) AS "t37"
                          ) AS "t48"
                          WHERE
                            "t48"."place_in_order" = 0
                        ) AS "t54"
                          ON "t34"."child_id" = "t54"."child_id"
                        ANTI JOIN (
                          SELECT
                            "t66".*
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
                                  "t49"."child_id",
                                  COALESCE("t49"."began", "t49"."decom") AS "since",
                                  "t49"."ls" AS "legal_status",
                                  "t49"."place" AS "placement",
                                  "t49"."urn" AS "placement_urn",
                                  "t49"."pl_post" AS "placement_post",
                                  CAST(NULL AS TEXT) AS "told"
                                FROM (
                                  SELECT
                                    "t47".*
                                    EXCLUDE ("child_id_right")
                                  FROM (
                                    SELECT
                                      "t36"."child_id",
                                      "t36"."child",
                                      "t36"."decom",
                                      "t36"."rne",
                                      "t36"."ls",
                                      "t36"."cin",
                                      "t36"."place",
                                      "t36"."place_provider",
                                      "t36"."dec",
                                      "t36"."rec",
                                      "t36"."home_post",
                                      "t36"."pl_post",
                                      "t36"."urn",
                                      "t40"."child_id" AS "child_id_right",
                                      "t40"."began"
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
                                    ) AS "t36"
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
                                    ) AS "t40"
                                      ON "t36"."child_id" = "t40"."child_id"
                                  ) AS "t47"
                                ) AS "t49"
                                WHERE
                                  NOT (
                                    SUBSTRING(
                                      UPPER(COALESCE("t49"."ls", '')),
                                      CASE
                                        WHEN (
                                          0 + 1
                                        ) >= 1
                                        THEN 0 + 1
                                        ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t49"."ls", '')))
                                      END,
                                      2
                                    ) IN ('V3', 'V4')
                                  )
                              ) AS "t58"
                            ) AS "t63"
                            WHERE
                              "t63"."place_in_order" = 0
                          ) AS "t66"
                        ) AS "t70"
                          ON "t34"."child_id" = "t70"."child_id"
                      ) AS "t77"
                      GROUP BY
                        1
                    ) AS "t81"
                    INNER JOIN (
                      SELECT
                        "t87"."child_id",
                        CASE
                          WHEN "t87"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t87"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t85"."child_id",
                          "t85"."has_plan",
                          "t35"."child_id" AS "child_id_right",
                          "t35"."is_on_support"
                        FROM (
                          SELECT
                            "t82"."child_id",
                            "t82"."has_plan"
                          FROM (
                            SELECT
                              "t17"."child_id",
                              "t78"."child_id" AS "child_id_right",
                              "t78"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t17"
                            LEFT OUTER JOIN (
                              SELECT
                                "t72"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t69"."child_id"
                                FROM (
                                  SELECT
                                    "t67".*
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
                                                "t32"."birth_date",
                                                "t32"."sex",
                                                "t32"."ethnicity"
                                              FROM "requests" AS "t13"
                                              INNER JOIN "t23" AS "t32"
                                                ON "t13"."child_id" = "t32"."child_id"
                                            ) AS "t41"
                                            WHERE
                                              NOT (
                                                COALESCE("t41"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t41"."exported" IS NULL
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
                                  ) AS "t67"
                                ) AS "t69"
                              ) AS "t72"
                              GROUP BY
                                1
                            ) AS "t78"
                              ON "t17"."child_id" = "t78"."child_id"
                          ) AS "t82"
                        ) AS "t85"
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
                        ) AS "t35"
                          ON "t85"."child_id" = "t35"."child_id"
                      ) AS "t87"
                    ) AS "t91"
                      ON "t81"."child_id" = "t91"."child_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t86"."child_id",
                        CASE
                          WHEN "t86"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t86"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t86"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t86"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t86"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t86"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t86"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t86"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t86"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t86"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t86"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t86"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t86"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t83"."child_id",
                          MIN("t83"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t75"."child_id",
                              "t75"."request_id",
                              "t24"."need"
                            FROM (
                              SELECT
                                "t69"."child_id",
                                "t69"."request_id"
                              FROM (
                                SELECT
                                  "t67".*
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
                                              "t32"."birth_date",
                                              "t32"."sex",
                                              "t32"."ethnicity"
                                            FROM "requests" AS "t13"
                                            INNER JOIN "t23" AS "t32"
                                              ON "t13"."child_id" = "t32"."child_id"
                                          ) AS "t41"
                                          WHERE
                                            NOT (
                                              COALESCE("t41"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t41"."exported" IS NULL
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
                                ) AS "t67"
                              ) AS "t69"
                            ) AS "t75"
                            INNER JOIN (
                              SELECT
                                "t5"."request_id",
                                "t5"."sen_type" AS "need"
                              FROM "sen_need" AS "t5"
                              WHERE
                                "t5"."sen_type_rank" = '1'
                            ) AS "t24"
                              ON "t75"."request_id" = "t24"."request_id"
                          ) AS "t79"
                          WHERE
                            "t79"."need" IS NOT NULL
                        ) AS "t83"
                        GROUP BY
                          1
                      ) AS "t86"
                    ) AS "t89"
                      ON "t81"."child_id" = "t89"."child_id"
                  ) AS "t92"
                ) AS "t94"
                LEFT OUTER JOIN (
                  SELECT
                    "t33"."child_id",
                    CASE
                      WHEN "t33"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t33"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t33"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t33"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t33"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t33"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t33"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t33"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t33"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t33"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t33"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t33"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t33"."need" IN ('NSA')
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
                  ) AS "t33"
                ) AS "t45"
                  ON "t94"."child_id" = "t45"."child_id"
              ) AS "t95"
            ) AS "t96"
          ) AS "t98"
          INNER JOIN (
            SELECT
              "t31"."child_id",
              "t31"."birth_date",
              "t31"."sex",
              "t31"."ethnicity",
              "t65"."area_part"
            FROM "t23" AS "t31"
            INNER JOIN (
              SELECT
                "t44"."child_id",
                CASE
                  WHEN "t44"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t60"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t44"."district"
                END AS "area_part"
              FROM "t39" AS "t44"
              LEFT OUTER JOIN (
                SELECT
                  "t56"."district",
                  "t56"."place_in_order"
                FROM (
                  SELECT
                    "t51"."district",
                    "t51"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t51"."children" DESC, "t51"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t46"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t39" AS "t42"
                      WHERE
                        "t42"."district" <> 'unknown'
                    ) AS "t46"
                    GROUP BY
                      1
                  ) AS "t51"
                ) AS "t56"
                WHERE
                  "t56"."place_in_order" < 30
              ) AS "t60"
                ON "t44"."district" = "t60"."district"
            ) AS "t65"
              ON "t31"."child_id" = "t65"."child_id"
          ) AS "t74"
            ON "t98"."child_id" = "t74"."child_id"
        ) AS "t99"
      ) AS "t100"
    ) AS "t101"
  ) AS "t102"
) AS "t103"
GROUP BY
  1,
  2,
  3
