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
), "t37" AS (
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
    WHEN "t106"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t106"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t106"."place_of_table" = 2
    THEN 'placed+send'
    WHEN "t106"."place_of_table" = 3
    THEN 'age_band+send'
    WHEN "t106"."place_of_table" = 4
    THEN 'primary_need+send'
    WHEN "t106"."place_of_table" = 5
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t106"."place_of_table" = 0
    THEN "t106"."area_part"
    WHEN "t106"."place_of_table" = 1
    THEN "t106"."sex"
    WHEN "t106"."place_of_table" = 2
    THEN "t106"."placed"
    WHEN "t106"."place_of_table" = 3
    THEN "t106"."age_band"
    WHEN "t106"."place_of_table" = 4
    THEN "t106"."primary_need"
    WHEN "t106"."place_of_table" = 5
    THEN "t106"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t106"."place_of_table" = 0
    THEN "t106"."send"
    WHEN "t106"."place_of_table" = 1
    THEN "t106"."send"
    WHEN "t106"."place_of_table" = 2
    THEN "t106"."send"
    WHEN "t106"."place_of_table" = 3
    THEN "t106"."send"
    WHEN "t106"."place_of_table" = 4
    THEN "t106"."send"
    WHEN "t106"."place_of_table" = 5
    THEN "t106"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t105"."child_id",
    "t105"."sex",
    "t105"."ethnicity",
    "t105"."age_band",
    "t105"."area_part",
    "t105"."send",
    "t105"."primary_need",
    "t105"."placed",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t104"."child_id",
      "t104"."sex",
      "t104"."ethnicity",
      "t104"."age_band",
      "t104"."area_part",
      "t104"."send",
      "t104"."primary_need",
      "t104"."placed"
    FROM (
      SELECT
        "t103".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t102"."child_id",
          "t102"."since",
          "t102"."legal_status",
          "t102"."placement",
          "t102"."placement_urn",
          "t102"."placement_post",
          "t102"."told",
          "t102"."placed",
          "t102"."send",
          "t102"."primary_need",
          "t102"."birth_date",
          "t102"."sex",
          "t102"."ethnicity",
          "t102"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t102"."birth_date") * 100
                ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t102"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t102"."birth_date") * 100
                  ) + EXTRACT(day FROM "t102"."birth_date")
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
            "t101"."child_id",
            "t101"."since",
            "t101"."legal_status",
            "t101"."placement",
            "t101"."placement_urn",
            "t101"."placement_post",
            "t101"."told",
            "t101"."placed",
            "t101"."send",
            "t101"."primary_need",
            "t75"."birth_date",
            "t75"."sex",
            "t75"."ethnicity",
            "t75"."area_part"
          FROM (
            SELECT
              "t99"."child_id",
              "t99"."since",
              "t99"."legal_status",
              "t99"."placement",
              "t99"."placement_urn",
              "t99"."placement_post",
              "t99"."told",
              "t99"."placed",
              "t99"."send",
              CASE
                WHEN "t99"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t99"."need_of_plan", "t99"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t98".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t97"."child_id",
                  "t97"."since",
                  "t97"."legal_status",
                  "t97"."placement",
                  "t97"."placement_urn",
                  "t97"."placement_post",
                  "t97"."told",
                  "t97"."placed",
                  "t97"."send",
                  "t97"."need_of_plan",
                  "t45"."child_id" AS "child_id_right",
                  "t45"."need_of_census"
                FROM (
                  SELECT
                    "t95".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t92"."child_id",
                      "t92"."since",
                      "t92"."legal_status",
                      "t92"."placement",
                      "t92"."placement_urn",
                      "t92"."placement_post",
                      "t92"."told",
                      "t92"."placed",
                      "t94"."send",
                      "t90"."child_id" AS "child_id_right",
                      "t90"."need_of_plan"
                    FROM (
                      SELECT
                        "t87"."child_id",
                        "t87"."since",
                        "t87"."legal_status",
                        "t87"."placement",
                        "t87"."placement_urn",
                        "t87"."placement_post",
                        "t87"."told",
                        COALESCE(
                          "t87"."at_urn",
                          CASE
                            WHEN "t87"."told" IN ('IN')
                            THEN 'in'
                            WHEN "t87"."told" IN ('OUT')
                            THEN 'out'
                            ELSE COALESCE("t87"."in_district", 'unknown')
                          END
                        ) AS "placed"
                      FROM (
                        SELECT
                          "t82"."child_id",
                          "t82"."since",
                          "t82"."legal_status",
                          "t82"."placement",
                          "t82"."placement_urn",
                          "t82"."placement_post",
                          "t82"."told",
                          "t82"."placement_district",
                          "t46"."register_urn",
                          "t46"."at_urn",
                          "t59"."register_district",
                          "t59"."in_district"
                        FROM (
                          SELECT
                            "t70"."child_id",
                            "t70"."since",
                            "t70"."legal_status",
                            "t70"."placement",
                            "t70"."placement_urn",
                            "t70"."placement_post",
                            "t70"."told",
                            CASE
                              WHEN LENGTH(UPPER(REPLACE(COALESCE("t70"."placement_post", ''), ' ', ''))) BETWEEN 5 AND 7
                              THEN SUBSTRING(
                                UPPER(REPLACE(COALESCE("t70"."placement_post", ''), ' ', '')),
                                CASE
                                  WHEN (
                                    0 + 1
                                  ) >= 1
                                  THEN 0 + 1
                                  ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t70"."placement_post", ''), ' ', '')))
                                END,
                                LENGTH(UPPER(REPLACE(COALESCE("t70"."placement_post", ''), ' ', ''))) - 3
                              )
                              ELSE 'unknown'
                            END AS "placement_district"
                          FROM (
                            SELECT
                              "t68".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t60"."child_id",
                                  "t60"."since",
                                  "t60"."legal_status",
                                  "t60"."placement",
                                  "t60"."placement_urn",
                                  "t60"."placement_post",
                                  "t60"."told",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t60"."child_id"
                                    ORDER BY COALESCE("t60"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t60"."legal_status", '') ASC, COALESCE("t60"."placement", '') ASC, COALESCE("t60"."placement_urn", '') ASC, COALESCE("t60"."placement_post", '') ASC, COALESCE("t60"."told", '') ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    "t50"."child_id",
                                    COALESCE("t50"."began", "t50"."decom") AS "since",
                                    "t50"."ls" AS "legal_status",
                                    "t50"."place" AS "placement",
                                    "t50"."urn" AS "placement_urn",
                                    "t50"."pl_post" AS "placement_post",
                                    CAST(NULL AS TEXT) AS "told"
                                  FROM (
                                    SELECT
                                      "t49".*
                                      EXCLUDE ("child_id_right")
                                    FROM (
                                      SELECT
                                        "t35"."child_id",
                                        "t35"."child",
                                        "t35"."decom",
                                        "t35"."rne",
                                        "t35"."ls",
                                        "t35"."cin",
                                        "t35"."place",
                                        "t35"."place_provider",
                                        "t35"."dec",
                                        "t35"."rec",
                                        "t35"."home_post",
                                        "t35"."pl_post",
                                        "t35"."urn",
                                        "t39"."child_id" AS "child_id_right",
                                        "t39"."began"
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
                                      ) AS "t35"
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
                                      ) AS "t39"
                                        ON "t35"."child_id" = "t39"."child_id"
                                    ) AS "t49"
                                  ) AS "t50"
                                  WHERE
                                    NOT (
                                      SUBSTRING(
                                        UPPER(COALESCE("t50"."ls", '')),
                                        CASE
                                          WHEN (
                                            0 + 1
                                          ) >= 1
                                          THEN 0 + 1
                                          ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t50"."ls", '')))
                                        END,
                                        2
                                      ) IN ('V3', 'V4')
                                    )
                                ) AS "t60"
                              ) AS "t65"
                              WHERE
                                "t65"."place_in_order" = 0
                            ) AS "t68"
                          ) AS "t70"
                        ) AS "t82"
                        LEFT OUTER JOIN (
                          SELECT
                            "t33"."register_urn",
                            CASE WHEN "t33"."area" = '999' THEN 'in' ELSE 'out' END AS "at_urn"
                          FROM (
                            SELECT
                              "t18"."urn" AS "register_urn",
                              MIN("t18"."la_code") AS "area"
                            FROM (
                              SELECT
                                *
                              FROM "establishment" AS "t2"
                              WHERE
                                "t2"."urn" IS NOT NULL AND "t2"."la_code" IS NOT NULL
                            ) AS "t18"
                            GROUP BY
                              1
                          ) AS "t33"
                        ) AS "t46"
                          ON "t82"."placement_urn" = "t46"."register_urn"
                        LEFT OUTER JOIN (
                          SELECT
                            "t54"."register_district",
                            CASE WHEN "t54"."of_area" > 0 THEN 'in' ELSE 'out' END AS "in_district"
                          FROM (
                            SELECT
                              "t47"."place" AS "register_district",
                              COUNT(*) AS "all_of_them",
                              COUNT(*) FILTER(WHERE
                                "t47"."la_code" = '999') AS "of_area"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t2"."urn",
                                  "t2"."la_code",
                                  "t2"."la_name",
                                  "t2"."number",
                                  "t2"."name",
                                  "t2"."type_code",
                                  "t2"."type_name",
                                  "t2"."group_code",
                                  "t2"."status",
                                  "t2"."opened",
                                  "t2"."closed",
                                  "t2"."phase_code",
                                  "t2"."phase_name",
                                  "t2"."low_age",
                                  "t2"."high_age",
                                  "t2"."ukprn",
                                  "t2"."postcode",
                                  "t2"."further_education_type",
                                  "t2"."resourced_provision",
                                  CASE
                                    WHEN LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
                                    THEN SUBSTRING(
                                      UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', '')),
                                      CASE
                                        WHEN (
                                          0 + 1
                                        ) >= 1
                                        THEN 0 + 1
                                        ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', '')))
                                      END,
                                      LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', ''))) - 3
                                    )
                                    ELSE 'unknown'
                                  END AS "place"
                                FROM "establishment" AS "t2"
                                WHERE
                                  "t2"."la_code" IS NOT NULL
                              ) AS "t38"
                              WHERE
                                "t38"."place" <> 'unknown'
                            ) AS "t47"
                            GROUP BY
                              1
                          ) AS "t54"
                          WHERE
                            (
                              "t54"."of_area" = 0
                            ) OR (
                              "t54"."of_area" = "t54"."all_of_them"
                            )
                        ) AS "t59"
                          ON "t82"."placement_district" = "t59"."register_district"
                      ) AS "t87"
                    ) AS "t92"
                    INNER JOIN (
                      SELECT
                        "t88"."child_id",
                        CASE
                          WHEN "t88"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t88"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t85"."child_id",
                          "t85"."has_plan",
                          "t34"."child_id" AS "child_id_right",
                          "t34"."is_on_support"
                        FROM (
                          SELECT
                            "t81"."child_id",
                            "t81"."has_plan"
                          FROM (
                            SELECT
                              "t16"."child_id",
                              "t78"."child_id" AS "child_id_right",
                              "t78"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t16"
                            LEFT OUTER JOIN (
                              SELECT
                                "t73"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t71"."child_id"
                                FROM (
                                  SELECT
                                    "t69".*
                                    EXCLUDE ("request_id_right")
                                  FROM (
                                    SELECT
                                      "t64"."child_id",
                                      "t64"."request_id",
                                      "t64"."received_date",
                                      "t64"."request_source",
                                      "t64"."rya",
                                      "t64"."request_outcome_date",
                                      "t64"."request_outcome",
                                      "t64"."request_mediation",
                                      "t64"."request_tribunal",
                                      "t64"."exported",
                                      "t64"."birth_date",
                                      "t64"."sex",
                                      "t64"."ethnicity",
                                      "t64"."start_date",
                                      "t64"."plan_res",
                                      "t64"."plan_wbp",
                                      "t64"."pb",
                                      "t64"."oa",
                                      "t64"."dp",
                                      "t64"."cease_date",
                                      "t64"."cease_reason",
                                      "t64"."assessment_outcome",
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
                                            "t53"."child_id",
                                            "t53"."request_id",
                                            "t53"."received_date",
                                            "t53"."request_source",
                                            "t53"."rya",
                                            "t53"."request_outcome_date",
                                            "t53"."request_outcome",
                                            "t53"."request_mediation",
                                            "t53"."request_tribunal",
                                            "t53"."exported",
                                            "t53"."birth_date",
                                            "t53"."sex",
                                            "t53"."ethnicity",
                                            "t14"."start_date",
                                            "t14"."plan_res",
                                            "t14"."plan_wbp",
                                            "t14"."pb",
                                            "t14"."oa",
                                            "t14"."dp",
                                            "t14"."cease_date",
                                            "t14"."cease_reason",
                                            "t22"."request_id" AS "request_id_right",
                                            "t22"."assessment_outcome"
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
                                                "t31"."birth_date",
                                                "t31"."sex",
                                                "t31"."ethnicity"
                                              FROM "requests" AS "t12"
                                              INNER JOIN "t23" AS "t31"
                                                ON "t12"."child_id" = "t31"."child_id"
                                            ) AS "t40"
                                            WHERE
                                              NOT (
                                                COALESCE("t40"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t40"."exported" IS NULL
                                          ) AS "t53"
                                          INNER JOIN (
                                            SELECT
                                              "t7".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t7"
                                          ) AS "t14"
                                            ON "t53"."request_id" = "t14"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t8"."request_id",
                                              "t8"."assessment_outcome"
                                            FROM "assessment" AS "t8"
                                          ) AS "t22"
                                            ON "t53"."request_id" = "t22"."request_id"
                                        ) AS "t55"
                                      ) AS "t58"
                                      WHERE
                                        "t58"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t58"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t64"
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
                                    ) AS "t25"
                                      ON "t64"."request_id" = "t25"."request_id"
                                  ) AS "t69"
                                ) AS "t71"
                              ) AS "t73"
                              GROUP BY
                                1
                            ) AS "t78"
                              ON "t16"."child_id" = "t78"."child_id"
                          ) AS "t81"
                        ) AS "t85"
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
                        ) AS "t34"
                          ON "t85"."child_id" = "t34"."child_id"
                      ) AS "t88"
                    ) AS "t94"
                      ON "t92"."child_id" = "t94"."child_id"
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
                              "t76"."child_id",
                              "t76"."request_id",
                              "t24"."need"
                            FROM (
                              SELECT
                                "t71"."child_id",
                                "t71"."request_id"
                              FROM (
                                SELECT
                                  "t69".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t64"."child_id",
                                    "t64"."request_id",
                                    "t64"."received_date",
                                    "t64"."request_source",
                                    "t64"."rya",
                                    "t64"."request_outcome_date",
                                    "t64"."request_outcome",
                                    "t64"."request_mediation",
                                    "t64"."request_tribunal",
                                    "t64"."exported",
                                    "t64"."birth_date",
                                    "t64"."sex",
                                    "t64"."ethnicity",
                                    "t64"."start_date",
                                    "t64"."plan_res",
                                    "t64"."plan_wbp",
                                    "t64"."pb",
                                    "t64"."oa",
                                    "t64"."dp",
                                    "t64"."cease_date",
                                    "t64"."cease_reason",
                                    "t64"."assessment_outcome",
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
                                          "t53"."child_id",
                                          "t53"."request_id",
                                          "t53"."received_date",
                                          "t53"."request_source",
                                          "t53"."rya",
                                          "t53"."request_outcome_date",
                                          "t53"."request_outcome",
                                          "t53"."request_mediation",
                                          "t53"."request_tribunal",
                                          "t53"."exported",
                                          "t53"."birth_date",
                                          "t53"."sex",
                                          "t53"."ethnicity",
                                          "t14"."start_date",
                                          "t14"."plan_res",
                                          "t14"."plan_wbp",
                                          "t14"."pb",
                                          "t14"."oa",
                                          "t14"."dp",
                                          "t14"."cease_date",
                                          "t14"."cease_reason",
                                          "t22"."request_id" AS "request_id_right",
                                          "t22"."assessment_outcome"
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
                                              "t31"."birth_date",
                                              "t31"."sex",
                                              "t31"."ethnicity"
                                            FROM "requests" AS "t12"
                                            INNER JOIN "t23" AS "t31"
                                              ON "t12"."child_id" = "t31"."child_id"
                                          ) AS "t40"
                                          WHERE
                                            NOT (
                                              COALESCE("t40"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t40"."exported" IS NULL
                                        ) AS "t53"
                                        INNER JOIN (
                                          SELECT
                                            "t7".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t7"
                                        ) AS "t14"
                                          ON "t53"."request_id" = "t14"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t8"."request_id",
                                            "t8"."assessment_outcome"
                                          FROM "assessment" AS "t8"
                                        ) AS "t22"
                                          ON "t53"."request_id" = "t22"."request_id"
                                      ) AS "t55"
                                    ) AS "t58"
                                    WHERE
                                      "t58"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t58"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t64"
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
                                  ) AS "t25"
                                    ON "t64"."request_id" = "t25"."request_id"
                                ) AS "t69"
                              ) AS "t71"
                            ) AS "t76"
                            INNER JOIN (
                              SELECT
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
                            ) AS "t24"
                              ON "t76"."request_id" = "t24"."request_id"
                          ) AS "t79"
                          WHERE
                            "t79"."need" IS NOT NULL
                        ) AS "t83"
                        GROUP BY
                          1
                      ) AS "t86"
                    ) AS "t90"
                      ON "t92"."child_id" = "t90"."child_id"
                  ) AS "t95"
                ) AS "t97"
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
                      "t17"."child_id",
                      MIN("t17"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t17"
                    GROUP BY
                      1
                  ) AS "t32"
                ) AS "t45"
                  ON "t97"."child_id" = "t45"."child_id"
              ) AS "t98"
            ) AS "t99"
          ) AS "t101"
          INNER JOIN (
            SELECT
              "t30"."child_id",
              "t30"."birth_date",
              "t30"."sex",
              "t30"."ethnicity",
              "t67"."area_part"
            FROM "t23" AS "t30"
            INNER JOIN (
              SELECT
                "t44"."child_id",
                CASE
                  WHEN "t44"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t62"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t44"."district"
                END AS "area_part"
              FROM "t37" AS "t44"
              LEFT OUTER JOIN (
                SELECT
                  "t56"."district",
                  "t56"."place_in_order"
                FROM (
                  SELECT
                    "t52"."district",
                    "t52"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t52"."children" DESC, "t52"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t48"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t37" AS "t41"
                      WHERE
                        "t41"."district" <> 'unknown'
                    ) AS "t48"
                    GROUP BY
                      1
                  ) AS "t52"
                ) AS "t56"
                WHERE
                  "t56"."place_in_order" < 30
              ) AS "t62"
                ON "t44"."district" = "t62"."district"
            ) AS "t67"
              ON "t30"."child_id" = "t67"."child_id"
          ) AS "t75"
            ON "t101"."child_id" = "t75"."child_id"
        ) AS "t102"
      ) AS "t103"
    ) AS "t104"
  ) AS "t105"
) AS "t106"
GROUP BY
  1,
  2,
  3
