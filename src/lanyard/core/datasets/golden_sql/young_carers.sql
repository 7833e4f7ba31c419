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
), "t26" AS (
  SELECT
    *
  FROM "census_pupils" AS "t2"
  WHERE
    "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
    AND COALESCE("t2"."enrol_status", '') IN ('C', 'M')
    AND NOT (
      COALESCE("t2"."entry_date" > "t2"."reference_date", FALSE)
    )
    AND NOT (
      COALESCE("t2"."leaving_date" <= "t2"."reference_date", FALSE)
    )
), "t35" AS (
  SELECT
    "t27"."child_id",
    MIN("t27"."start_date") AS "with_service_since",
    MAX("t27"."assessed_date") AS "assessed_date"
  FROM (
    SELECT
      *
    FROM "young_carers" AS "t4"
    WHERE
      NOT (
        COALESCE("t4"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
      )
      AND NOT (
        COALESCE("t4"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
      )
  ) AS "t27"
  GROUP BY
    1
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
), "t63" AS (
  SELECT
    *
  FROM (
    SELECT
      "t33"."child_id",
      "t33"."reference_date",
      "t33"."pupil_id",
      "t33"."urn",
      "t33"."census_date",
      "t33"."upn",
      "t33"."former_upn",
      "t33"."uln",
      "t33"."surname",
      "t33"."forename",
      "t33"."birth_date",
      "t33"."sex",
      "t33"."ethnicity",
      "t33"."postcode",
      "t33"."enrol_status",
      "t33"."year_group",
      "t33"."entry_date",
      "t33"."leaving_date",
      "t33"."sen_provision",
      "t33"."sen_unit",
      "t33"."resourced_provision",
      "t33"."top_up_funding",
      "t33"."young_carer",
      "t33"."service_child",
      "t33"."post_looked_after",
      "t33"."part_time",
      "t33"."free_meals",
      "t33"."sessions_possible"
    FROM "t26" AS "t33"
    ANTI JOIN (
      SELECT
        "t34"."child_id"
      FROM (
        SELECT
          "t32"."child_id",
          COUNT(*) AS "rows_of_each"
        FROM "t26" AS "t32"
        GROUP BY
          1
      ) AS "t34"
      WHERE
        "t34"."rows_of_each" > 1
    ) AS "t46"
      ON "t33"."child_id" = "t46"."child_id"
  ) AS "t51"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t59".*
      EXCLUDE ("place_in_order")
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t52"."child_id",
          "t52"."reference_date",
          "t52"."pupil_id",
          "t52"."urn",
          "t52"."census_date",
          "t52"."upn",
          "t52"."former_upn",
          "t52"."uln",
          "t52"."surname",
          "t52"."forename",
          "t52"."birth_date",
          "t52"."sex",
          "t52"."ethnicity",
          "t52"."postcode",
          "t52"."enrol_status",
          "t52"."year_group",
          "t52"."entry_date",
          "t52"."leaving_date",
          "t52"."sen_provision",
          "t52"."sen_unit",
          "t52"."resourced_provision",
          "t52"."top_up_funding",
          "t52"."young_carer",
          "t52"."service_child",
          "t52"."post_looked_after",
          "t52"."part_time",
          "t52"."free_meals",
          "t52"."sessions_possible",
          ROW_NUMBER() OVER (
            PARTITION BY "t52"."child_id"
            ORDER BY "t52"."reference_date" DESC, COALESCE("t52"."enrol_status", '') ASC, COALESCE("t52"."urn", '') ASC, COALESCE("t52"."sen_provision", '') ASC, COALESCE("t52"."sen_unit", '') ASC, COALESCE("t52"."resourced_provision", '') ASC, COALESCE("t52"."young_carer", '') ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t33"."child_id",
            "t33"."reference_date",
            "t33"."pupil_id",
            "t33"."urn",
            "t33"."census_date",
            "t33"."upn",
            "t33"."former_upn",
            "t33"."uln",
            "t33"."surname",
            "t33"."forename",
            "t33"."birth_date",
            "t33"."sex",
            "t33"."ethnicity",
            "t33"."postcode",
            "t33"."enrol_status",
            "t33"."year_group",
            "t33"."entry_date",
            "t33"."leaving_date",
            "t33"."sen_provision",
            "t33"."sen_unit",
            "t33"."resourced_provision",
            "t33"."top_up_funding",
            "t33"."young_carer",
            "t33"."service_child",
            "t33"."post_looked_after",
            "t33"."part_time",
            "t33"."free_meals",
            "t33"."sessions_possible"
          FROM "t26" AS "t33"
          SEMI JOIN (
            SELECT
              "t34"."child_id"
            FROM (
              SELECT
                "t32"."child_id",
                COUNT(*) AS "rows_of_each"
              FROM "t26" AS "t32"
              GROUP BY
                1
            ) AS "t34"
            WHERE
              "t34"."rows_of_each" > 1
          ) AS "t46"
            ON "t33"."child_id" = "t46"."child_id"
        ) AS "t52"
      ) AS "t56"
      WHERE
        "t56"."place_in_order" = 0
    ) AS "t59"
  ) AS "t61"
)
SELECT
  CASE
    WHEN "t111"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t111"."place_of_table" = 1
    THEN 'sex+send'
    WHEN "t111"."place_of_table" = 2
    THEN 'known_as_carer+send'
    WHEN "t111"."place_of_table" = 3
    THEN 'age_band+send'
    WHEN "t111"."place_of_table" = 4
    THEN 'primary_need+send'
    WHEN "t111"."place_of_table" = 5
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t111"."place_of_table" = 0
    THEN "t111"."area_part"
    WHEN "t111"."place_of_table" = 1
    THEN "t111"."sex"
    WHEN "t111"."place_of_table" = 2
    THEN "t111"."known_as_carer"
    WHEN "t111"."place_of_table" = 3
    THEN "t111"."age_band"
    WHEN "t111"."place_of_table" = 4
    THEN "t111"."primary_need"
    WHEN "t111"."place_of_table" = 5
    THEN "t111"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t111"."place_of_table" = 0
    THEN "t111"."send"
    WHEN "t111"."place_of_table" = 1
    THEN "t111"."send"
    WHEN "t111"."place_of_table" = 2
    THEN "t111"."send"
    WHEN "t111"."place_of_table" = 3
    THEN "t111"."send"
    WHEN "t111"."place_of_table" = 4
    THEN "t111"."send"
    WHEN "t111"."place_of_table" = 5
    THEN "t111"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t110"."child_id",
    "t110"."sex",
    "t110"."ethnicity",
    "t110"."age_band",
    "t110"."area_part",
    "t110"."send",
    "t110"."primary_need",
    "t110"."known_as_carer",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t109"."child_id",
      "t109"."sex",
      "t109"."ethnicity",
      "t109"."age_band",
      "t109"."area_part",
      "t109"."send",
      "t109"."primary_need",
      "t109"."known_as_carer"
    FROM (
      SELECT
        "t108".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t107"."child_id",
          "t107"."urn",
          "t107"."with_service_since",
          "t107"."assessed_date",
          "t107"."known_as_carer",
          "t107"."send",
          "t107"."primary_need",
          "t107"."birth_date",
          "t107"."sex",
          "t107"."ethnicity",
          "t107"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t107"."birth_date") * 100
                ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t107"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t107"."birth_date") * 100
                  ) + EXTRACT(day FROM "t107"."birth_date")
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
            "t106"."child_id",
            "t106"."urn",
            "t106"."with_service_since",
            "t106"."assessed_date",
            "t106"."known_as_carer",
            "t106"."send",
            "t106"."primary_need",
            "t77"."birth_date",
            "t77"."sex",
            "t77"."ethnicity",
            "t77"."area_part"
          FROM (
            SELECT
              "t104"."child_id",
              "t104"."urn",
              "t104"."with_service_since",
              "t104"."assessed_date",
              "t104"."known_as_carer",
              "t104"."send",
              CASE
                WHEN "t104"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t104"."need_of_plan", "t104"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t103".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t102"."child_id",
                  "t102"."urn",
                  "t102"."with_service_since",
                  "t102"."assessed_date",
                  "t102"."known_as_carer",
                  "t102"."send",
                  "t102"."need_of_plan",
                  "t43"."child_id" AS "child_id_right",
                  "t43"."need_of_census"
                FROM (
                  SELECT
                    "t100".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t97"."child_id",
                      "t97"."urn",
                      "t97"."with_service_since",
                      "t97"."assessed_date",
                      "t97"."known_as_carer",
                      "t99"."send",
                      "t95"."child_id" AS "child_id_right",
                      "t95"."need_of_plan"
                    FROM (
                      SELECT
                        "t94".*
                        EXCLUDE ("young_carer")
                      FROM (
                        SELECT
                          "t91"."child_id",
                          "t91"."young_carer",
                          "t91"."urn",
                          "t91"."with_service_since",
                          "t91"."assessed_date",
                          CASE
                            WHEN "t91"."young_carer" = 'S'
                            THEN 'school'
                            WHEN "t91"."young_carer" = 'P'
                            THEN 'family'
                            ELSE 'service'
                          END AS "known_as_carer"
                        FROM (
                          SELECT
                            "t89".*
                            EXCLUDE ("child_id_right")
                          FROM (
                            SELECT
                              "t84"."child_id",
                              "t84"."young_carer",
                              "t84"."urn",
                              "t41"."child_id" AS "child_id_right",
                              "t41"."with_service_since",
                              "t41"."assessed_date"
                            FROM (
                              SELECT
                                "t81"."child_id",
                                "t81"."young_carer",
                                "t81"."urn"
                              FROM (
                                SELECT
                                  "t74"."child_id",
                                  "t72"."child_id" AS "child_id_right",
                                  "t72"."young_carer",
                                  "t72"."urn"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t65"."child_id"
                                    FROM "t63" AS "t65"
                                    WHERE
                                      "t65"."young_carer" IN ('P', 'S')
                                  ) AS "t68"
                                  UNION
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t37"."child_id"
                                    FROM "t35" AS "t37"
                                  ) AS "t45"
                                ) AS "t74"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t65"."child_id",
                                    "t65"."young_carer",
                                    "t65"."urn"
                                  FROM "t63" AS "t65"
                                  WHERE
                                    "t65"."young_carer" IN ('P', 'S')
                                ) AS "t72"
                                  ON "t74"."child_id" = "t72"."child_id"
                              ) AS "t81"
                            ) AS "t84"
                            LEFT OUTER JOIN "t35" AS "t41"
                              ON "t84"."child_id" = "t41"."child_id"
                          ) AS "t89"
                        ) AS "t91"
                      ) AS "t94"
                    ) AS "t97"
                    INNER JOIN (
                      SELECT
                        "t92"."child_id",
                        CASE
                          WHEN "t92"."has_plan" IS NOT NULL
                          THEN 'plan'
                          WHEN "t92"."is_on_support" IS NOT NULL
                          THEN 'support'
                          ELSE 'none'
                        END AS "send"
                      FROM (
                        SELECT
                          "t88"."child_id",
                          "t88"."has_plan",
                          "t31"."child_id" AS "child_id_right",
                          "t31"."is_on_support"
                        FROM (
                          SELECT
                            "t85"."child_id",
                            "t85"."has_plan"
                          FROM (
                            SELECT
                              "t15"."child_id",
                              "t80"."child_id" AS "child_id_right",
                              "t80"."has_plan"
                            FROM (
                              SELECT
                                "t0"."child_id"
                              FROM "children" AS "t0"
                            ) AS "t15"
                            LEFT OUTER JOIN (
                              SELECT
                                "t75"."child_id",
                                COUNT(*) AS "has_plan"
                              FROM (
                                SELECT
                                  "t70"."child_id"
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
                                          "t53".*
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
                                                "t29"."birth_date",
                                                "t29"."sex",
                                                "t29"."ethnicity"
                                              FROM "requests" AS "t11"
                                              INNER JOIN "t21" AS "t29"
                                                ON "t11"."child_id" = "t29"."child_id"
                                            ) AS "t38"
                                            WHERE
                                              NOT (
                                                COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                              )
                                              AND "t38"."exported" IS NULL
                                          ) AS "t50"
                                          INNER JOIN (
                                            SELECT
                                              "t6".*
                                              EXCLUDE ("child_id")
                                            FROM "named_plan" AS "t6"
                                          ) AS "t13"
                                            ON "t50"."request_id" = "t13"."request_id"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t7"."request_id",
                                              "t7"."assessment_outcome"
                                            FROM "assessment" AS "t7"
                                          ) AS "t20"
                                            ON "t50"."request_id" = "t20"."request_id"
                                        ) AS "t53"
                                      ) AS "t55"
                                      WHERE
                                        "t55"."start_date" <= MAKE_DATE(2026, 1, 15)
                                        AND NOT (
                                          COALESCE("t55"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                    ) AS "t62"
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
                                      ON "t62"."request_id" = "t23"."request_id"
                                  ) AS "t67"
                                ) AS "t70"
                              ) AS "t75"
                              GROUP BY
                                1
                            ) AS "t80"
                              ON "t15"."child_id" = "t80"."child_id"
                          ) AS "t85"
                        ) AS "t88"
                        LEFT OUTER JOIN (
                          SELECT
                            "t17"."child_id",
                            COUNT(*) AS "is_on_support"
                          FROM (
                            SELECT
                              "t2"."child_id"
                            FROM "census_pupils" AS "t2"
                            WHERE
                              "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
                          ) AS "t17"
                          GROUP BY
                            1
                        ) AS "t31"
                          ON "t88"."child_id" = "t31"."child_id"
                      ) AS "t92"
                    ) AS "t99"
                      ON "t97"."child_id" = "t99"."child_id"
                    LEFT OUTER JOIN (
                      SELECT
                        "t90"."child_id",
                        CASE
                          WHEN "t90"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t90"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t90"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t90"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t90"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t90"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t90"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t90"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t90"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t90"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t90"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t90"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t90"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t86"."child_id",
                          MIN("t86"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t78"."child_id",
                              "t78"."request_id",
                              "t22"."need"
                            FROM (
                              SELECT
                                "t70"."child_id",
                                "t70"."request_id"
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
                                        "t53".*
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
                                              "t29"."birth_date",
                                              "t29"."sex",
                                              "t29"."ethnicity"
                                            FROM "requests" AS "t11"
                                            INNER JOIN "t21" AS "t29"
                                              ON "t11"."child_id" = "t29"."child_id"
                                          ) AS "t38"
                                          WHERE
                                            NOT (
                                              COALESCE("t38"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t38"."exported" IS NULL
                                        ) AS "t50"
                                        INNER JOIN (
                                          SELECT
                                            "t6".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t6"
                                        ) AS "t13"
                                          ON "t50"."request_id" = "t13"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t7"."request_id",
                                            "t7"."assessment_outcome"
                                          FROM "assessment" AS "t7"
                                        ) AS "t20"
                                          ON "t50"."request_id" = "t20"."request_id"
                                      ) AS "t53"
                                    ) AS "t55"
                                    WHERE
                                      "t55"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t55"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t62"
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
                                    ON "t62"."request_id" = "t23"."request_id"
                                ) AS "t67"
                              ) AS "t70"
                            ) AS "t78"
                            INNER JOIN (
                              SELECT
                                "t3"."request_id",
                                "t3"."sen_type" AS "need"
                              FROM "sen_need" AS "t3"
                              WHERE
                                "t3"."sen_type_rank" = '1'
                            ) AS "t22"
                              ON "t78"."request_id" = "t22"."request_id"
                          ) AS "t82"
                          WHERE
                            "t82"."need" IS NOT NULL
                        ) AS "t86"
                        GROUP BY
                          1
                      ) AS "t90"
                    ) AS "t95"
                      ON "t97"."child_id" = "t95"."child_id"
                  ) AS "t100"
                ) AS "t102"
                LEFT OUTER JOIN (
                  SELECT
                    "t30"."child_id",
                    CASE
                      WHEN "t30"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t30"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t30"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t30"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t30"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t30"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t30"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t30"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t30"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t30"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t30"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t30"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t30"."need" IN ('NSA')
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
                  ) AS "t30"
                ) AS "t43"
                  ON "t102"."child_id" = "t43"."child_id"
              ) AS "t103"
            ) AS "t104"
          ) AS "t106"
          INNER JOIN (
            SELECT
              "t28"."child_id",
              "t28"."birth_date",
              "t28"."sex",
              "t28"."ethnicity",
              "t66"."area_part"
            FROM "t21" AS "t28"
            INNER JOIN (
              SELECT
                "t42"."child_id",
                CASE
                  WHEN "t42"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t58"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t42"."district"
                END AS "area_part"
              FROM "t36" AS "t42"
              LEFT OUTER JOIN (
                SELECT
                  "t54"."district",
                  "t54"."place_in_order"
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
                      "t47"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t36" AS "t39"
                      WHERE
                        "t39"."district" <> 'unknown'
                    ) AS "t47"
                    GROUP BY
                      1
                  ) AS "t49"
                ) AS "t54"
                WHERE
                  "t54"."place_in_order" < 30
              ) AS "t58"
                ON "t42"."district" = "t58"."district"
            ) AS "t66"
              ON "t28"."child_id" = "t66"."child_id"
          ) AS "t77"
            ON "t106"."child_id" = "t77"."child_id"
        ) AS "t107"
      ) AS "t108"
    ) AS "t109"
  ) AS "t110"
) AS "t111"
GROUP BY
  1,
  2,
  3
