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
), "t34" AS (
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
    WHEN "t97"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t97"."place_of_table" = 1
    THEN 'custody+send'
    WHEN "t97"."place_of_table" = 2
    THEN 'youth_accommodation+send'
    WHEN "t97"."place_of_table" = 3
    THEN 'sex+send'
    WHEN "t97"."place_of_table" = 4
    THEN 'age_band+send'
    WHEN "t97"."place_of_table" = 5
    THEN 'order+send'
    WHEN "t97"."place_of_table" = 6
    THEN 'primary_need+send'
    WHEN "t97"."place_of_table" = 7
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t97"."place_of_table" = 0
    THEN "t97"."area_part"
    WHEN "t97"."place_of_table" = 1
    THEN "t97"."custody"
    WHEN "t97"."place_of_table" = 2
    THEN "t97"."youth_accommodation"
    WHEN "t97"."place_of_table" = 3
    THEN "t97"."sex"
    WHEN "t97"."place_of_table" = 4
    THEN "t97"."age_band"
    WHEN "t97"."place_of_table" = 5
    THEN "t97"."order"
    WHEN "t97"."place_of_table" = 6
    THEN "t97"."primary_need"
    WHEN "t97"."place_of_table" = 7
    THEN "t97"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t97"."place_of_table" = 0
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 1
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 2
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 3
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 4
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 5
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 6
    THEN "t97"."send"
    WHEN "t97"."place_of_table" = 7
    THEN "t97"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t96"."child_id",
    "t96"."sex",
    "t96"."ethnicity",
    "t96"."age_band",
    "t96"."area_part",
    "t96"."send",
    "t96"."primary_need",
    "t96"."order",
    "t96"."custody",
    "t96"."youth_accommodation",
    UNNEST(RANGE(0, 8, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t95"."child_id",
      "t95"."sex",
      "t95"."ethnicity",
      "t95"."age_band",
      "t95"."area_part",
      "t95"."send",
      "t95"."primary_need",
      "t95"."order",
      "t95"."custody",
      "t95"."youth_accommodation"
    FROM (
      SELECT
        "t94".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t93"."child_id",
          "t93"."education_status",
          "t93"."order",
          "t93"."since",
          "t93"."custody",
          "t93"."secure_place",
          "t93"."send",
          "t93"."youth_accommodation",
          "t93"."primary_need",
          "t93"."birth_date",
          "t93"."sex",
          "t93"."ethnicity",
          "t93"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t93"."birth_date") * 100
                ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t93"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t93"."birth_date") * 100
                  ) + EXTRACT(day FROM "t93"."birth_date")
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
            "t92"."child_id",
            "t92"."education_status",
            "t92"."order",
            "t92"."since",
            "t92"."custody",
            "t92"."secure_place",
            "t92"."send",
            "t92"."youth_accommodation",
            "t92"."primary_need",
            "t62"."birth_date",
            "t62"."sex",
            "t62"."ethnicity",
            "t62"."area_part"
          FROM (
            SELECT
              "t90"."child_id",
              "t90"."education_status",
              "t90"."order",
              "t90"."since",
              "t90"."custody",
              "t90"."secure_place",
              "t90"."send",
              "t90"."youth_accommodation",
              CASE
                WHEN "t90"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t90"."need_of_plan", "t90"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t89".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t88"."child_id",
                  "t88"."education_status",
                  "t88"."order",
                  "t88"."since",
                  "t88"."custody",
                  "t88"."secure_place",
                  "t88"."send",
                  "t88"."youth_accommodation",
                  "t88"."need_of_plan",
                  "t39"."child_id" AS "child_id_right",
                  "t39"."need_of_census"
                FROM (
                  SELECT
                    "t86".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t85"."child_id",
                      "t85"."education_status",
                      "t85"."order",
                      "t85"."since",
                      "t85"."custody",
                      "t85"."secure_place",
                      "t85"."send",
                      "t85"."youth_accommodation",
                      "t74"."child_id" AS "child_id_right",
                      "t74"."need_of_plan"
                    FROM (
                      SELECT
                        "t83".*
                        EXCLUDE ("marked")
                      FROM (
                        SELECT
                          "t82"."child_id",
                          "t82"."education_status",
                          "t82"."order",
                          "t82"."since",
                          "t82"."custody",
                          "t82"."secure_place",
                          "t82"."send",
                          "t82"."marked",
                          CASE WHEN "t82"."marked" IS NOT NULL THEN 'yes' ELSE 'no' END AS "youth_accommodation"
                        FROM (
                          SELECT
                            "t81".*
                            EXCLUDE ("child_id_right")
                          FROM (
                            SELECT
                              "t80"."child_id",
                              "t80"."education_status",
                              "t80"."order",
                              "t80"."since",
                              "t80"."custody",
                              "t80"."secure_place",
                              "t80"."send",
                              "t32"."child_id" AS "child_id_right",
                              "t32"."marked"
                            FROM (
                              SELECT
                                "t78".*
                                EXCLUDE ("sen_status")
                              FROM (
                                SELECT
                                  "t77"."child_id",
                                  "t77"."sen_status",
                                  "t77"."education_status",
                                  "t77"."order",
                                  "t77"."since",
                                  "t77"."custody",
                                  "t77"."secure_place",
                                  CASE
                                    WHEN "t77"."send" = 'none'
                                    THEN CASE
                                      WHEN "t77"."sen_status" IN ('P')
                                      THEN 'plan'
                                      WHEN "t77"."sen_status" IN ('S')
                                      THEN 'support'
                                      ELSE 'none'
                                    END
                                    ELSE "t77"."send"
                                  END AS "send"
                                FROM (
                                  SELECT
                                    "t47"."child_id",
                                    "t47"."sen_status",
                                    "t47"."education_status",
                                    "t47"."order",
                                    "t47"."since",
                                    "t47"."custody",
                                    "t47"."secure_place",
                                    "t76"."send"
                                  FROM (
                                    SELECT
                                      "t45".*
                                      EXCLUDE ("place_in_order")
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t33"."child_id",
                                          "t33"."sen_status",
                                          "t33"."education_status",
                                          "t33"."order",
                                          "t33"."since",
                                          "t33"."custody",
                                          "t33"."secure_place",
                                          ROW_NUMBER() OVER (
                                            PARTITION BY "t33"."child_id"
                                            ORDER BY "t33"."custody" DESC, COALESCE("t33"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t33"."order", '') ASC, COALESCE("t33"."sen_status", '') ASC, COALESCE("t33"."secure_place", '') ASC, COALESCE("t33"."education_status", '') ASC
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                          ) - 1 AS "place_in_order"
                                        FROM (
                                          SELECT
                                            "t4"."child_id",
                                            "t4"."sen_status",
                                            "t4"."education_status",
                                            CASE
                                              WHEN "t4"."order" IN ('DIVERSION', 'REFERRAL', 'COMMUNITY', 'CUSTODY', 'REMAND', 'OTHER')
                                              THEN "t4"."order"
                                              ELSE 'unknown'
                                            END AS "order",
                                            "t4"."start_date" AS "since",
                                            CASE
                                              WHEN (
                                                COALESCE("t4"."in_custody", 'N') = 'Y'
                                              )
                                              OR NOT (
                                                REPLACE(COALESCE("t4"."secure_place", ''), ' ', '') = ''
                                              )
                                              THEN 'custody'
                                              ELSE 'community'
                                            END AS "custody",
                                            CASE
                                              WHEN NOT (
                                                REPLACE(COALESCE("t4"."secure_place", ''), ' ', '') = ''
                                              )
                                              THEN "t4"."secure_place"
                                              ELSE CAST(NULL AS TEXT)
                                            END AS "secure_place"
                                          FROM "youth_justice" AS "t4"
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
                                  ) AS "t47"
                                  INNER JOIN (
                                    SELECT
                                      "t72"."child_id",
                                      CASE
                                        WHEN "t72"."has_plan" IS NOT NULL
                                        THEN 'plan'
                                        WHEN "t72"."is_on_support" IS NOT NULL
                                        THEN 'support'
                                        ELSE 'none'
                                      END AS "send"
                                    FROM (
                                      SELECT
                                        "t70"."child_id",
                                        "t70"."has_plan",
                                        "t31"."child_id" AS "child_id_right",
                                        "t31"."is_on_support"
                                      FROM (
                                        SELECT
                                          "t67"."child_id",
                                          "t67"."has_plan"
                                        FROM (
                                          SELECT
                                            "t15"."child_id",
                                            "t65"."child_id" AS "child_id_right",
                                            "t65"."has_plan"
                                          FROM (
                                            SELECT
                                              "t0"."child_id"
                                            FROM "children" AS "t0"
                                          ) AS "t15"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t60"."child_id",
                                              COUNT(*) AS "has_plan"
                                            FROM (
                                              SELECT
                                                "t58"."child_id"
                                              FROM (
                                                SELECT
                                                  "t57".*
                                                  EXCLUDE ("request_id_right")
                                                FROM (
                                                  SELECT
                                                    "t54"."child_id",
                                                    "t54"."request_id",
                                                    "t54"."received_date",
                                                    "t54"."request_source",
                                                    "t54"."rya",
                                                    "t54"."request_outcome_date",
                                                    "t54"."request_outcome",
                                                    "t54"."request_mediation",
                                                    "t54"."request_tribunal",
                                                    "t54"."exported",
                                                    "t54"."birth_date",
                                                    "t54"."sex",
                                                    "t54"."ethnicity",
                                                    "t54"."start_date",
                                                    "t54"."plan_res",
                                                    "t54"."plan_wbp",
                                                    "t54"."pb",
                                                    "t54"."oa",
                                                    "t54"."dp",
                                                    "t54"."cease_date",
                                                    "t54"."cease_reason",
                                                    "t54"."assessment_outcome",
                                                    "t24"."request_id" AS "request_id_right",
                                                    "t24"."transfer_la",
                                                    "t24"."res_2023",
                                                    "t24"."wbp_2023",
                                                    "t24"."review_meeting",
                                                    "t24"."review_outcome",
                                                    "t24"."review_draft",
                                                    "t24"."phase_transfer_due_date",
                                                    "t24"."phase_transfer_final_date",
                                                    "t24"."last_review"
                                                  FROM (
                                                    SELECT
                                                      *
                                                    FROM (
                                                      SELECT
                                                        "t48".*
                                                        EXCLUDE ("request_id_right")
                                                      FROM (
                                                        SELECT
                                                          "t44"."child_id",
                                                          "t44"."request_id",
                                                          "t44"."received_date",
                                                          "t44"."request_source",
                                                          "t44"."rya",
                                                          "t44"."request_outcome_date",
                                                          "t44"."request_outcome",
                                                          "t44"."request_mediation",
                                                          "t44"."request_tribunal",
                                                          "t44"."exported",
                                                          "t44"."birth_date",
                                                          "t44"."sex",
                                                          "t44"."ethnicity",
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
                                                              "t9"."child_id",
                                                              "t9"."request_id",
                                                              "t9"."received_date",
                                                              "t9"."request_source",
                                                              "t9"."rya",
                                                              "t9"."request_outcome_date",
                                                              "t9"."request_outcome",
                                                              "t9"."request_mediation",
                                                              "t9"."request_tribunal",
                                                              "t9"."exported",
                                                              "t28"."birth_date",
                                                              "t28"."sex",
                                                              "t28"."ethnicity"
                                                            FROM "requests" AS "t9"
                                                            INNER JOIN "t21" AS "t28"
                                                              ON "t9"."child_id" = "t28"."child_id"
                                                          ) AS "t35"
                                                          WHERE
                                                            NOT (
                                                              COALESCE("t35"."request_outcome", '') IN ('N', 'A', 'W')
                                                            )
                                                            AND "t35"."exported" IS NULL
                                                        ) AS "t44"
                                                        INNER JOIN (
                                                          SELECT
                                                            "t7".*
                                                            EXCLUDE ("child_id")
                                                          FROM "named_plan" AS "t7"
                                                        ) AS "t13"
                                                          ON "t44"."request_id" = "t13"."request_id"
                                                        LEFT OUTER JOIN (
                                                          SELECT
                                                            "t8"."request_id",
                                                            "t8"."assessment_outcome"
                                                          FROM "assessment" AS "t8"
                                                        ) AS "t20"
                                                          ON "t44"."request_id" = "t20"."request_id"
                                                      ) AS "t48"
                                                    ) AS "t50"
                                                    WHERE
                                                      "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                                                      AND NOT (
                                                        COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                                      )
                                                  ) AS "t54"
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
                                                        "t5".*
                                                        EXCLUDE ("child_id")
                                                      FROM "active_plans" AS "t5"
                                                    ) AS "t10"
                                                  ) AS "t24"
                                                    ON "t54"."request_id" = "t24"."request_id"
                                                ) AS "t57"
                                              ) AS "t58"
                                            ) AS "t60"
                                            GROUP BY
                                              1
                                          ) AS "t65"
                                            ON "t15"."child_id" = "t65"."child_id"
                                        ) AS "t67"
                                      ) AS "t70"
                                      LEFT OUTER JOIN (
                                        SELECT
                                          "t19"."child_id",
                                          COUNT(*) AS "is_on_support"
                                        FROM (
                                          SELECT
                                            "t6"."child_id"
                                          FROM "census_pupils" AS "t6"
                                          WHERE
                                            "t6"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t6"."sen_provision" = 'K'
                                        ) AS "t19"
                                        GROUP BY
                                          1
                                      ) AS "t31"
                                        ON "t70"."child_id" = "t31"."child_id"
                                    ) AS "t72"
                                  ) AS "t76"
                                    ON "t47"."child_id" = "t76"."child_id"
                                ) AS "t77"
                              ) AS "t78"
                            ) AS "t80"
                            LEFT OUTER JOIN (
                              SELECT
                                "t22"."child_id",
                                COUNT(*) AS "marked"
                              FROM (
                                SELECT
                                  *
                                FROM "requests" AS "t2"
                                WHERE
                                  COALESCE("t2"."rya", '0') = '1'
                              ) AS "t22"
                              GROUP BY
                                1
                            ) AS "t32"
                              ON "t80"."child_id" = "t32"."child_id"
                          ) AS "t81"
                        ) AS "t82"
                      ) AS "t83"
                    ) AS "t85"
                    LEFT OUTER JOIN (
                      SELECT
                        "t71"."child_id",
                        CASE
                          WHEN "t71"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t71"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t71"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t71"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t71"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t71"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t71"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t71"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t71"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t71"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t71"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t71"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t71"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t68"."child_id",
                          MIN("t68"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t63"."child_id",
                              "t63"."request_id",
                              "t23"."need"
                            FROM (
                              SELECT
                                "t58"."child_id",
                                "t58"."request_id"
                              FROM (
                                SELECT
                                  "t57".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t54"."child_id",
                                    "t54"."request_id",
                                    "t54"."received_date",
                                    "t54"."request_source",
                                    "t54"."rya",
                                    "t54"."request_outcome_date",
                                    "t54"."request_outcome",
                                    "t54"."request_mediation",
                                    "t54"."request_tribunal",
                                    "t54"."exported",
                                    "t54"."birth_date",
                                    "t54"."sex",
                                    "t54"."ethnicity",
                                    "t54"."start_date",
                                    "t54"."plan_res",
                                    "t54"."plan_wbp",
                                    "t54"."pb",
                                    "t54"."oa",
                                    "t54"."dp",
                                    "t54"."cease_date",
                                    "t54"."cease_reason",
                                    "t54"."assessment_outcome",
                                    "t24"."request_id" AS "request_id_right",
                                    "t24"."transfer_la",
                                    "t24"."res_2023",
                                    "t24"."wbp_2023",
                                    "t24"."review_meeting",
                                    "t24"."review_outcome",
                                    "t24"."review_draft",
                                    "t24"."phase_transfer_due_date",
                                    "t24"."phase_transfer_final_date",
                                    "t24"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t48".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t44"."child_id",
                                          "t44"."request_id",
                                          "t44"."received_date",
                                          "t44"."request_source",
                                          "t44"."rya",
                                          "t44"."request_outcome_date",
                                          "t44"."request_outcome",
                                          "t44"."request_mediation",
                                          "t44"."request_tribunal",
                                          "t44"."exported",
                                          "t44"."birth_date",
                                          "t44"."sex",
                                          "t44"."ethnicity",
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
                                              "t9"."child_id",
                                              "t9"."request_id",
                                              "t9"."received_date",
                                              "t9"."request_source",
                                              "t9"."rya",
                                              "t9"."request_outcome_date",
                                              "t9"."request_outcome",
                                              "t9"."request_mediation",
                                              "t9"."request_tribunal",
                                              "t9"."exported",
                                              "t28"."birth_date",
                                              "t28"."sex",
                                              "t28"."ethnicity"
                                            FROM "requests" AS "t9"
                                            INNER JOIN "t21" AS "t28"
                                              ON "t9"."child_id" = "t28"."child_id"
                                          ) AS "t35"
                                          WHERE
                                            NOT (
                                              COALESCE("t35"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t35"."exported" IS NULL
                                        ) AS "t44"
                                        INNER JOIN (
                                          SELECT
                                            "t7".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t7"
                                        ) AS "t13"
                                          ON "t44"."request_id" = "t13"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t8"."request_id",
                                            "t8"."assessment_outcome"
                                          FROM "assessment" AS "t8"
                                        ) AS "t20"
                                          ON "t44"."request_id" = "t20"."request_id"
                                      ) AS "t48"
                                    ) AS "t50"
                                    WHERE
                                      "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t54"
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
                                        "t5".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t5"
                                    ) AS "t10"
                                  ) AS "t24"
                                    ON "t54"."request_id" = "t24"."request_id"
                                ) AS "t57"
                              ) AS "t58"
                            ) AS "t63"
                            INNER JOIN (
                              SELECT
                                "t3"."request_id",
                                "t3"."sen_type" AS "need"
                              FROM "sen_need" AS "t3"
                              WHERE
                                "t3"."sen_type_rank" = '1'
                            ) AS "t23"
                              ON "t63"."request_id" = "t23"."request_id"
                          ) AS "t66"
                          WHERE
                            "t66"."need" IS NOT NULL
                        ) AS "t68"
                        GROUP BY
                          1
                      ) AS "t71"
                    ) AS "t74"
                      ON "t85"."child_id" = "t74"."child_id"
                  ) AS "t86"
                ) AS "t88"
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
                ) AS "t39"
                  ON "t88"."child_id" = "t39"."child_id"
              ) AS "t89"
            ) AS "t90"
          ) AS "t92"
          INNER JOIN (
            SELECT
              "t27"."child_id",
              "t27"."birth_date",
              "t27"."sex",
              "t27"."ethnicity",
              "t56"."area_part"
            FROM "t21" AS "t27"
            INNER JOIN (
              SELECT
                "t38"."child_id",
                CASE
                  WHEN "t38"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t52"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t38"."district"
                END AS "area_part"
              FROM "t34" AS "t38"
              LEFT OUTER JOIN (
                SELECT
                  "t49"."district",
                  "t49"."place_in_order"
                FROM (
                  SELECT
                    "t43"."district",
                    "t43"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t43"."children" DESC, "t43"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t40"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t34" AS "t36"
                      WHERE
                        "t36"."district" <> 'unknown'
                    ) AS "t40"
                    GROUP BY
                      1
                  ) AS "t43"
                ) AS "t49"
                WHERE
                  "t49"."place_in_order" < 30
              ) AS "t52"
                ON "t38"."district" = "t52"."district"
            ) AS "t56"
              ON "t27"."child_id" = "t56"."child_id"
          ) AS "t62"
            ON "t92"."child_id" = "t62"."child_id"
        ) AS "t93"
      ) AS "t94"
    ) AS "t95"
  ) AS "t96"
) AS "t97"
GROUP BY
  1,
  2,
  3
