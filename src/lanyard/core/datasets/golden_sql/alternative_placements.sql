WITH "t25" AS (
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
), "t42" AS (
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
    WHEN "t113"."place_of_table" = 0
    THEN 'arranged+send+hours'
    WHEN "t113"."place_of_table" = 1
    THEN 'area_part+send'
    WHEN "t113"."place_of_table" = 2
    THEN 'sex+send'
    WHEN "t113"."place_of_table" = 3
    THEN 'registered+send'
    WHEN "t113"."place_of_table" = 4
    THEN 'age_band+send'
    WHEN "t113"."place_of_table" = 5
    THEN 'primary_need+send'
    WHEN "t113"."place_of_table" = 6
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t113"."place_of_table" = 0
    THEN "t113"."arranged"
    WHEN "t113"."place_of_table" = 1
    THEN "t113"."area_part"
    WHEN "t113"."place_of_table" = 2
    THEN "t113"."sex"
    WHEN "t113"."place_of_table" = 3
    THEN "t113"."registered"
    WHEN "t113"."place_of_table" = 4
    THEN "t113"."age_band"
    WHEN "t113"."place_of_table" = 5
    THEN "t113"."primary_need"
    WHEN "t113"."place_of_table" = 6
    THEN "t113"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t113"."place_of_table" = 0
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 1
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 2
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 3
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 4
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 5
    THEN "t113"."send"
    WHEN "t113"."place_of_table" = 6
    THEN "t113"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t113"."place_of_table" = 0
    THEN "t113"."hours"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t112"."child_id",
    "t112"."sex",
    "t112"."ethnicity",
    "t112"."age_band",
    "t112"."area_part",
    "t112"."send",
    "t112"."primary_need",
    "t112"."arranged",
    "t112"."registered",
    "t112"."hours",
    "t112"."since",
    UNNEST(RANGE(0, 7, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t111"."child_id",
      "t111"."sex",
      "t111"."ethnicity",
      "t111"."age_band",
      "t111"."area_part",
      "t111"."send",
      "t111"."primary_need",
      "t111"."arranged",
      "t111"."registered",
      "t111"."hours",
      "t111"."since"
    FROM (
      SELECT
        "t110".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t109"."child_id",
          "t109"."arranged",
          "t109"."registered",
          "t109"."urn",
          "t109"."ukprn",
          "t109"."setting",
          "t109"."since",
          "t109"."review_date",
          "t109"."sessions_a_week",
          "t109"."hours",
          "t109"."send",
          "t109"."primary_need",
          "t109"."birth_date",
          "t109"."sex",
          "t109"."ethnicity",
          "t109"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t109"."birth_date") * 100
                ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t109"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t109"."birth_date") * 100
                  ) + EXTRACT(day FROM "t109"."birth_date")
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
            "t108"."child_id",
            "t108"."arranged",
            "t108"."registered",
            "t108"."urn",
            "t108"."ukprn",
            "t108"."setting",
            "t108"."since",
            "t108"."review_date",
            "t108"."sessions_a_week",
            "t108"."hours",
            "t108"."send",
            "t108"."primary_need",
            "t76"."birth_date",
            "t76"."sex",
            "t76"."ethnicity",
            "t76"."area_part"
          FROM (
            SELECT
              "t106"."child_id",
              "t106"."arranged",
              "t106"."registered",
              "t106"."urn",
              "t106"."ukprn",
              "t106"."setting",
              "t106"."since",
              "t106"."review_date",
              "t106"."sessions_a_week",
              "t106"."hours",
              "t106"."send",
              CASE
                WHEN "t106"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t106"."need_of_plan", "t106"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t105".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t104"."child_id",
                  "t104"."arranged",
                  "t104"."registered",
                  "t104"."urn",
                  "t104"."ukprn",
                  "t104"."setting",
                  "t104"."since",
                  "t104"."review_date",
                  "t104"."sessions_a_week",
                  "t104"."hours",
                  "t104"."send",
                  "t104"."need_of_plan",
                  "t48"."child_id" AS "child_id_right",
                  "t48"."need_of_census"
                FROM (
                  SELECT
                    "t102".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t101"."child_id",
                      "t101"."arranged",
                      "t101"."registered",
                      "t101"."urn",
                      "t101"."ukprn",
                      "t101"."setting",
                      "t101"."since",
                      "t101"."review_date",
                      "t101"."sessions_a_week",
                      "t101"."hours",
                      "t101"."send",
                      "t95"."child_id" AS "child_id_right",
                      "t95"."need_of_plan"
                    FROM (
                      SELECT
                        "t99".*
                        EXCLUDE ("sen_status")
                      FROM (
                        SELECT
                          "t98"."child_id",
                          "t98"."sen_status",
                          "t98"."arranged",
                          "t98"."registered",
                          "t98"."urn",
                          "t98"."ukprn",
                          "t98"."setting",
                          "t98"."since",
                          "t98"."review_date",
                          "t98"."sessions_a_week",
                          "t98"."hours",
                          CASE
                            WHEN "t98"."send" = 'none'
                            THEN CASE
                              WHEN "t98"."sen_status" IN ('P')
                              THEN 'plan'
                              WHEN "t98"."sen_status" IN ('S')
                              THEN 'support'
                              ELSE 'none'
                            END
                            ELSE "t98"."send"
                          END AS "send"
                        FROM (
                          SELECT
                            "t92"."child_id",
                            "t92"."sen_status",
                            "t92"."arranged",
                            "t92"."registered",
                            "t92"."urn",
                            "t92"."ukprn",
                            "t92"."setting",
                            "t92"."since",
                            "t92"."review_date",
                            "t92"."sessions_a_week",
                            "t92"."hours",
                            "t97"."send"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t2"."child_id",
                                  CASE
                                    WHEN "t2"."sen_provision" IN ('E')
                                    THEN 'P'
                                    WHEN "t2"."sen_provision" IN ('K')
                                    THEN 'S'
                                    ELSE 'N'
                                  END AS "sen_status",
                                  'authority' AS "arranged",
                                  CASE
                                    WHEN "t2"."registered" IN ('Y')
                                    THEN 'yes'
                                    WHEN "t2"."registered" IN ('N')
                                    THEN 'no'
                                    ELSE 'unknown'
                                  END AS "registered",
                                  "t2"."urn",
                                  "t2"."ukprn",
                                  "t2"."setting_type" AS "setting",
                                  "t2"."entry_date" AS "since",
                                  "t2"."review_date",
                                  "t2"."sessions_a_week",
                                  CASE
                                    WHEN "t2"."attendance_pattern" = 'FT'
                                    THEN 'full_time'
                                    WHEN "t2"."attendance_pattern" = 'PT'
                                    THEN 'part_time'
                                    WHEN "t2"."sessions_a_week" IS NULL
                                    THEN 'unknown'
                                    WHEN "t2"."sessions_a_week" >= 10
                                    THEN 'full_time'
                                    ELSE 'part_time'
                                  END AS "hours"
                                FROM "ap_pupils" AS "t2"
                                WHERE
                                  NOT (
                                    COALESCE("t2"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                                  AND NOT (
                                    COALESCE("t2"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                              ) AS "t30"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t3"."child_id",
                                  'N' AS "sen_status",
                                  'school' AS "arranged",
                                  CASE WHEN "t3"."ap_urn" IS NOT NULL THEN 'yes' ELSE 'no' END AS "registered",
                                  "t3"."ap_urn" AS "urn",
                                  "t3"."ap_ukprn" AS "ukprn",
                                  "t3"."setting_type" AS "setting",
                                  "t3"."entry_date" AS "since",
                                  CAST(NULL AS DATE) AS "review_date",
                                  "t3"."sessions_a_week",
                                  CASE
                                    WHEN "t3"."attendance_pattern" = 'FT'
                                    THEN 'full_time'
                                    WHEN "t3"."attendance_pattern" = 'PT'
                                    THEN 'part_time'
                                    WHEN "t3"."sessions_a_week" IS NULL
                                    THEN 'unknown'
                                    WHEN "t3"."sessions_a_week" >= 10
                                    THEN 'full_time'
                                    ELSE 'part_time'
                                  END AS "hours"
                                FROM "census_ap" AS "t3"
                                WHERE
                                  "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                  AND NOT (
                                    COALESCE("t3"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                                  AND NOT (
                                    COALESCE("t3"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                              ) AS "t31"
                            ) AS "t38"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t71"."child_id",
                                  CASE
                                    WHEN "t71"."sen_provision" IN ('E')
                                    THEN 'P'
                                    WHEN "t71"."sen_provision" IN ('K')
                                    THEN 'S'
                                    ELSE 'N'
                                  END AS "sen_status",
                                  'roll' AS "arranged",
                                  'yes' AS "registered",
                                  "t71"."urn",
                                  CAST(NULL AS TEXT) AS "ukprn",
                                  CAST(NULL AS TEXT) AS "setting",
                                  "t71"."entry_date" AS "since",
                                  CAST(NULL AS DATE) AS "review_date",
                                  CAST(NULL AS BIGINT) AS "sessions_a_week",
                                  CASE
                                    WHEN "t71"."part_time" IN ('Y')
                                    THEN 'part_time'
                                    WHEN "t71"."part_time" IN ('N')
                                    THEN 'full_time'
                                    ELSE 'unknown'
                                  END AS "hours"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t39"."child_id",
                                      "t39"."reference_date",
                                      "t39"."pupil_id",
                                      "t39"."urn",
                                      "t39"."census_date",
                                      "t39"."upn",
                                      "t39"."former_upn",
                                      "t39"."uln",
                                      "t39"."surname",
                                      "t39"."forename",
                                      "t39"."birth_date",
                                      "t39"."sex",
                                      "t39"."ethnicity",
                                      "t39"."postcode",
                                      "t39"."enrol_status",
                                      "t39"."year_group",
                                      "t39"."entry_date",
                                      "t39"."leaving_date",
                                      "t39"."sen_provision",
                                      "t39"."sen_unit",
                                      "t39"."resourced_provision",
                                      "t39"."top_up_funding",
                                      "t39"."young_carer",
                                      "t39"."service_child",
                                      "t39"."post_looked_after",
                                      "t39"."part_time",
                                      "t39"."free_meals",
                                      "t39"."sessions_possible"
                                    FROM (
                                      SELECT
                                        *
                                      FROM "census_pupils" AS "t5"
                                      WHERE
                                        "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                        AND COALESCE("t5"."enrol_status", '') IN ('C', 'M')
                                        AND NOT (
                                          COALESCE("t5"."entry_date" > "t5"."reference_date", FALSE)
                                        )
                                        AND NOT (
                                          COALESCE("t5"."leaving_date" <= "t5"."reference_date", FALSE)
                                        )
                                    ) AS "t39"
                                    SEMI JOIN (
                                      SELECT
                                        "t6"."urn"
                                      FROM "establishment" AS "t6"
                                      WHERE
                                        "t6"."type_code" IN ('14', '38', '42', '43')
                                    ) AS "t27"
                                      ON "t39"."urn" = "t27"."urn"
                                    ANTI JOIN (
                                      SELECT
                                        "t49"."child_id"
                                      FROM (
                                        SELECT
                                          "t46"."child_id",
                                          COUNT(*) AS "rows_of_each"
                                        FROM (
                                          SELECT
                                            "t39"."child_id",
                                            "t39"."reference_date",
                                            "t39"."pupil_id",
                                            "t39"."urn",
                                            "t39"."census_date",
                                            "t39"."upn",
                                            "t39"."former_upn",
                                            "t39"."uln",
                                            "t39"."surname",
                                            "t39"."forename",
                                            "t39"."birth_date",
                                            "t39"."sex",
                                            "t39"."ethnicity",
                                            "t39"."postcode",
                                            "t39"."enrol_status",
                                            "t39"."year_group",
                                            "t39"."entry_date",
                                            "t39"."leaving_date",
                                            "t39"."sen_provision",
                                            "t39"."sen_unit",
                                            "t39"."resourced_provision",
                                            "t39"."top_up_funding",
                                            "t39"."young_carer",
                                            "t39"."service_child",
                                            "t39"."post_looked_after",
                                            "t39"."part_time",
                                            "t39"."free_meals",
                                            "t39"."sessions_possible"
                                          FROM (
                                            SELECT
                                              *
                                            FROM "census_pupils" AS "t5"
                                            WHERE
                                              "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                              AND COALESCE("t5"."enrol_status", '') IN ('C', 'M')
                                              AND NOT (
                                                COALESCE("t5"."entry_date" > "t5"."reference_date", FALSE)
                                              )
                                              AND NOT (
                                                COALESCE("t5"."leaving_date" <= "t5"."reference_date", FALSE)
                                              )
                                          ) AS "t39"
                                          SEMI JOIN (
                                            SELECT
                                              "t6"."urn"
                                            FROM "establishment" AS "t6"
                                            WHERE
                                              "t6"."type_code" IN ('14', '38', '42', '43')
                                          ) AS "t27"
                                            ON "t39"."urn" = "t27"."urn"
                                        ) AS "t46"
                                        GROUP BY
                                          1
                                      ) AS "t49"
                                      WHERE
                                        "t49"."rows_of_each" > 1
                                    ) AS "t55"
                                      ON "t39"."child_id" = "t55"."child_id"
                                  ) AS "t58"
                                  UNION ALL
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t68".*
                                      EXCLUDE ("place_in_order")
                                    FROM (
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t59"."child_id",
                                          "t59"."reference_date",
                                          "t59"."pupil_id",
                                          "t59"."urn",
                                          "t59"."census_date",
                                          "t59"."upn",
                                          "t59"."former_upn",
                                          "t59"."uln",
                                          "t59"."surname",
                                          "t59"."forename",
                                          "t59"."birth_date",
                                          "t59"."sex",
                                          "t59"."ethnicity",
                                          "t59"."postcode",
                                          "t59"."enrol_status",
                                          "t59"."year_group",
                                          "t59"."entry_date",
                                          "t59"."leaving_date",
                                          "t59"."sen_provision",
                                          "t59"."sen_unit",
                                          "t59"."resourced_provision",
                                          "t59"."top_up_funding",
                                          "t59"."young_carer",
                                          "t59"."service_child",
                                          "t59"."post_looked_after",
                                          "t59"."part_time",
                                          "t59"."free_meals",
                                          "t59"."sessions_possible",
                                          ROW_NUMBER() OVER (
                                            PARTITION BY "t59"."child_id"
                                            ORDER BY "t59"."reference_date" DESC, COALESCE("t59"."enrol_status", '') ASC, COALESCE("t59"."urn", '') ASC, COALESCE("t59"."sen_provision", '') ASC, COALESCE("t59"."sen_unit", '') ASC, COALESCE("t59"."resourced_provision", '') ASC, COALESCE("t59"."young_carer", '') ASC
                                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                          ) - 1 AS "place_in_order"
                                        FROM (
                                          SELECT
                                            "t39"."child_id",
                                            "t39"."reference_date",
                                            "t39"."pupil_id",
                                            "t39"."urn",
                                            "t39"."census_date",
                                            "t39"."upn",
                                            "t39"."former_upn",
                                            "t39"."uln",
                                            "t39"."surname",
                                            "t39"."forename",
                                            "t39"."birth_date",
                                            "t39"."sex",
                                            "t39"."ethnicity",
                                            "t39"."postcode",
                                            "t39"."enrol_status",
                                            "t39"."year_group",
                                            "t39"."entry_date",
                                            "t39"."leaving_date",
                                            "t39"."sen_provision",
                                            "t39"."sen_unit",
                                            "t39"."resourced_provision",
                                            "t39"."top_up_funding",
                                            "t39"."young_carer",
                                            "t39"."service_child",
                                            "t39"."post_looked_after",
                                            "t39"."part_time",
                                            "t39"."free_meals",
                                            "t39"."sessions_possible"
                                          FROM (
                                            SELECT
                                              *
                                            FROM "census_pupils" AS "t5"
                                            WHERE
                                              "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                              AND COALESCE("t5"."enrol_status", '') IN ('C', 'M')
                                              AND NOT (
                                                COALESCE("t5"."entry_date" > "t5"."reference_date", FALSE)
                                              )
                                              AND NOT (
                                                COALESCE("t5"."leaving_date" <= "t5"."reference_date", FALSE)
                                              )
                                          ) AS "t39"
                                          SEMI JOIN (
                                            SELECT
                                              "t6"."urn"
                                            FROM "establishment" AS "t6"
                                            WHERE
                                              "t6"."type_code" IN ('14', '38', '42', '43')
                                          ) AS "t27"
                                            ON "t39"."urn" = "t27"."urn"
                                          SEMI JOIN (
                                            SELECT
                                              "t49"."child_id"
                                            FROM (
                                              SELECT
                                                "t46"."child_id",
                                                COUNT(*) AS "rows_of_each"
                                              FROM (
                                                SELECT
                                                  "t39"."child_id",
                                                  "t39"."reference_date",
                                                  "t39"."pupil_id",
                                                  "t39"."urn",
                                                  "t39"."census_date",
                                                  "t39"."upn",
                                                  "t39"."former_upn",
                                                  "t39"."uln",
                                                  "t39"."surname",
                                                  "t39"."forename",
                                                  "t39"."birth_date",
                                                  "t39"."sex",
                                                  "t39"."ethnicity",
                                                  "t39"."postcode",
                                                  "t39"."enrol_status",
                                                  "t39"."year_group",
                                                  "t39"."entry_date",
                                                  "t39"."leaving_date",
                                                  "t39"."sen_provision",
                                                  "t39"."sen_unit",
                                                  "t39"."resourced_provision",
                                                  "t39"."top_up_funding",
                                                  "t39"."young_carer",
                                                  "t39"."service_child",
                                                  "t39"."post_looked_after",
                                                  "t39"."part_time",
                                                  "t39"."free_meals",
                                                  "t39"."sessions_possible"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM "census_pupils" AS "t5"
                                                  WHERE
                                                    "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                                    AND COALESCE("t5"."enrol_status", '') IN ('C', 'M')
                                                    AND NOT (
                                                      COALESCE("t5"."entry_date" > "t5"."reference_date", FALSE)
                                                    )
                                                    AND NOT (
                                                      COALESCE("t5"."leaving_date" <= "t5"."reference_date", FALSE)
                                                    )
                                                ) AS "t39"
                                                SEMI JOIN (
                                                  SELECT
                                                    "t6"."urn"
                                                  FROM "establishment" AS "t6"
                                                  WHERE
                                                    "t6"."type_code" IN ('14', '38', '42', '43')
                                                ) AS "t27"
                                                  ON "t39"."urn" = "t27"."urn"
                                              ) AS "t46"
                                              GROUP BY
                                                1
                                            ) AS "t49"
                                            WHERE
                                              "t49"."rows_of_each" > 1
                                          ) AS "t55"
                                            ON "t39"."child_id" = "t55"."child_id"
                                        ) AS "t59"
                                      ) AS "t64"
                                      WHERE
                                        "t64"."place_in_order" = 0
                                    ) AS "t68"
                                  ) AS "t69"
                                ) AS "t71"
                              ) AS "t78"
                              UNION ALL
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t85"."child_id",
                                  'P' AS "sen_status",
                                  'otherwise' AS "arranged",
                                  'no' AS "registered",
                                  CAST(NULL AS TEXT) AS "urn",
                                  CAST(NULL AS TEXT) AS "ukprn",
                                  'OLA' AS "setting",
                                  "t85"."since",
                                  CAST(NULL AS DATE) AS "review_date",
                                  CAST(NULL AS BIGINT) AS "sessions_a_week",
                                  'unknown' AS "hours"
                                FROM (
                                  SELECT
                                    "t82"."child_id",
                                    MIN("t82"."entry_date") AS "since"
                                  FROM (
                                    SELECT
                                      "t77"."child_id",
                                      "t77"."request_id",
                                      "t41"."entry_date"
                                    FROM (
                                      SELECT
                                        "t72"."child_id",
                                        "t72"."request_id"
                                      FROM (
                                        SELECT
                                          "t70".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t65"."child_id",
                                            "t65"."request_id",
                                            "t65"."received_date",
                                            "t65"."request_source",
                                            "t65"."rya",
                                            "t65"."request_outcome_date",
                                            "t65"."request_outcome",
                                            "t65"."request_mediation",
                                            "t65"."request_tribunal",
                                            "t65"."exported",
                                            "t65"."birth_date",
                                            "t65"."sex",
                                            "t65"."ethnicity",
                                            "t65"."start_date",
                                            "t65"."plan_res",
                                            "t65"."plan_wbp",
                                            "t65"."pb",
                                            "t65"."oa",
                                            "t65"."dp",
                                            "t65"."cease_date",
                                            "t65"."cease_reason",
                                            "t65"."assessment_outcome",
                                            "t28"."request_id" AS "request_id_right",
                                            "t28"."transfer_la",
                                            "t28"."res_2023",
                                            "t28"."wbp_2023",
                                            "t28"."review_meeting",
                                            "t28"."review_outcome",
                                            "t28"."review_draft",
                                            "t28"."phase_transfer_due_date",
                                            "t28"."phase_transfer_final_date",
                                            "t28"."last_review"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t56".*
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
                                                  "t16"."start_date",
                                                  "t16"."plan_res",
                                                  "t16"."plan_wbp",
                                                  "t16"."pb",
                                                  "t16"."oa",
                                                  "t16"."dp",
                                                  "t16"."cease_date",
                                                  "t16"."cease_reason",
                                                  "t24"."request_id" AS "request_id_right",
                                                  "t24"."assessment_outcome"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM (
                                                    SELECT
                                                      "t14"."child_id",
                                                      "t14"."request_id",
                                                      "t14"."received_date",
                                                      "t14"."request_source",
                                                      "t14"."rya",
                                                      "t14"."request_outcome_date",
                                                      "t14"."request_outcome",
                                                      "t14"."request_mediation",
                                                      "t14"."request_tribunal",
                                                      "t14"."exported",
                                                      "t36"."birth_date",
                                                      "t36"."sex",
                                                      "t36"."ethnicity"
                                                    FROM "requests" AS "t14"
                                                    INNER JOIN "t25" AS "t36"
                                                      ON "t14"."child_id" = "t36"."child_id"
                                                  ) AS "t43"
                                                  WHERE
                                                    NOT (
                                                      COALESCE("t43"."request_outcome", '') IN ('N', 'A', 'W')
                                                    )
                                                    AND "t43"."exported" IS NULL
                                                ) AS "t54"
                                                INNER JOIN (
                                                  SELECT
                                                    "t9".*
                                                    EXCLUDE ("child_id")
                                                  FROM "named_plan" AS "t9"
                                                ) AS "t16"
                                                  ON "t54"."request_id" = "t16"."request_id"
                                                LEFT OUTER JOIN (
                                                  SELECT
                                                    "t10"."request_id",
                                                    "t10"."assessment_outcome"
                                                  FROM "assessment" AS "t10"
                                                ) AS "t24"
                                                  ON "t54"."request_id" = "t24"."request_id"
                                              ) AS "t56"
                                            ) AS "t60"
                                            WHERE
                                              "t60"."start_date" <= MAKE_DATE(2026, 1, 15)
                                              AND NOT (
                                                COALESCE("t60"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                              )
                                          ) AS "t65"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t12"."request_id",
                                              "t12"."transfer_la",
                                              "t12"."res" AS "res_2023",
                                              "t12"."wbp" AS "wbp_2023",
                                              "t12"."review_meeting",
                                              "t12"."review_outcome",
                                              "t12"."review_draft",
                                              "t12"."phase_transfer_due_date",
                                              "t12"."phase_transfer_final_date",
                                              "t12"."last_review"
                                            FROM (
                                              SELECT
                                                "t8".*
                                                EXCLUDE ("child_id")
                                              FROM "active_plans" AS "t8"
                                            ) AS "t12"
                                          ) AS "t28"
                                            ON "t65"."request_id" = "t28"."request_id"
                                        ) AS "t70"
                                      ) AS "t72"
                                    ) AS "t77"
                                    INNER JOIN (
                                      SELECT
                                        "t7"."request_id",
                                        "t7"."entry_date"
                                      FROM "placement_detail" AS "t7"
                                      WHERE
                                        NOT (
                                          COALESCE("t7"."entry_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                        AND NOT (
                                          COALESCE("t7"."leaving_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                        )
                                        AND "t7"."sen_setting" = 'OLA'
                                    ) AS "t41"
                                      ON "t77"."request_id" = "t41"."request_id"
                                  ) AS "t82"
                                  GROUP BY
                                    1
                                ) AS "t85"
                              ) AS "t88"
                            ) AS "t90"
                          ) AS "t92"
                          INNER JOIN (
                            SELECT
                              "t93"."child_id",
                              CASE
                                WHEN "t93"."has_plan" IS NOT NULL
                                THEN 'plan'
                                WHEN "t93"."is_on_support" IS NOT NULL
                                THEN 'support'
                                ELSE 'none'
                              END AS "send"
                            FROM (
                              SELECT
                                "t87"."child_id",
                                "t87"."has_plan",
                                "t40"."child_id" AS "child_id_right",
                                "t40"."is_on_support"
                              FROM (
                                SELECT
                                  "t83"."child_id",
                                  "t83"."has_plan"
                                FROM (
                                  SELECT
                                    "t18"."child_id",
                                    "t80"."child_id" AS "child_id_right",
                                    "t80"."has_plan"
                                  FROM (
                                    SELECT
                                      "t0"."child_id"
                                    FROM "children" AS "t0"
                                  ) AS "t18"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t74"."child_id",
                                      COUNT(*) AS "has_plan"
                                    FROM (
                                      SELECT
                                        "t72"."child_id"
                                      FROM (
                                        SELECT
                                          "t70".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t65"."child_id",
                                            "t65"."request_id",
                                            "t65"."received_date",
                                            "t65"."request_source",
                                            "t65"."rya",
                                            "t65"."request_outcome_date",
                                            "t65"."request_outcome",
                                            "t65"."request_mediation",
                                            "t65"."request_tribunal",
                                            "t65"."exported",
                                            "t65"."birth_date",
                                            "t65"."sex",
                                            "t65"."ethnicity",
                                            "t65"."start_date",
                                            "t65"."plan_res",
                                            "t65"."plan_wbp",
                                            "t65"."pb",
                                            "t65"."oa",
                                            "t65"."dp",
                                            "t65"."cease_date",
                                            "t65"."cease_reason",
                                            "t65"."assessment_outcome",
                                            "t28"."request_id" AS "request_id_right",
                                            "t28"."transfer_la",
                                            "t28"."res_2023",
                                            "t28"."wbp_2023",
                                            "t28"."review_meeting",
                                            "t28"."review_outcome",
                                            "t28"."review_draft",
                                            "t28"."phase_transfer_due_date",
                                            "t28"."phase_transfer_final_date",
                                            "t28"."last_review"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t56".*
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
                                                  "t16"."start_date",
                                                  "t16"."plan_res",
                                                  "t16"."plan_wbp",
                                                  "t16"."pb",
                                                  "t16"."oa",
                                                  "t16"."dp",
                                                  "t16"."cease_date",
                                                  "t16"."cease_reason",
                                                  "t24"."request_id" AS "request_id_right",
                                                  "t24"."assessment_outcome"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM (
                                                    SELECT
                                                      "t14"."child_id",
                                                      "t14"."request_id",
                                                      "t14"."received_date",
                                                      "t14"."request_source",
                                                      "t14"."rya",
                                                      "t14"."request_outcome_date",
                                                      "t14"."request_outcome",
                                                      "t14"."request_mediation",
                                                      "t14"."request_tribunal",
                                                      "t14"."exported",
                                                      "t36"."birth_date",
                                                      "t36"."sex",
                                                      "t36"."ethnicity"
                                                    FROM "requests" AS "t14"
                                                    INNER JOIN "t25" AS "t36"
                                                      ON "t14"."child_id" = "t36"."child_id"
                                                  ) AS "t43"
                                                  WHERE
                                                    NOT (
                                                      COALESCE("t43"."request_outcome", '') IN ('N', 'A', 'W')
                                                    )
                                                    AND "t43"."exported" IS NULL
                                                ) AS "t54"
                                                INNER JOIN (
                                                  SELECT
                                                    "t9".*
                                                    EXCLUDE ("child_id")
                                                  FROM "named_plan" AS "t9"
                                                ) AS "t16"
                                                  ON "t54"."request_id" = "t16"."request_id"
                                                LEFT OUTER JOIN (
                                                  SELECT
                                                    "t10"."request_id",
                                                    "t10"."assessment_outcome"
                                                  FROM "assessment" AS "t10"
                                                ) AS "t24"
                                                  ON "t54"."request_id" = "t24"."request_id"
                                              ) AS "t56"
                                            ) AS "t60"
                                            WHERE
                                              "t60"."start_date" <= MAKE_DATE(2026, 1, 15)
                                              AND NOT (
                                                COALESCE("t60"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                              )
                                          ) AS "t65"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t12"."request_id",
                                              "t12"."transfer_la",
                                              "t12"."res" AS "res_2023",
                                              "t12"."wbp" AS "wbp_2023",
                                              "t12"."review_meeting",
                                              "t12"."review_outcome",
                                              "t12"."review_draft",
                                              "t12"."phase_transfer_due_date",
                                              "t12"."phase_transfer_final_date",
                                              "t12"."last_review"
                                            FROM (
                                              SELECT
                                                "t8".*
                                                EXCLUDE ("child_id")
                                              FROM "active_plans" AS "t8"
                                            ) AS "t12"
                                          ) AS "t28"
                                            ON "t65"."request_id" = "t28"."request_id"
                                        ) AS "t70"
                                      ) AS "t72"
                                    ) AS "t74"
                                    GROUP BY
                                      1
                                  ) AS "t80"
                                    ON "t18"."child_id" = "t80"."child_id"
                                ) AS "t83"
                              ) AS "t87"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t21"."child_id",
                                  COUNT(*) AS "is_on_support"
                                FROM (
                                  SELECT
                                    "t5"."child_id"
                                  FROM "census_pupils" AS "t5"
                                  WHERE
                                    "t5"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t5"."sen_provision" = 'K'
                                ) AS "t21"
                                GROUP BY
                                  1
                              ) AS "t40"
                                ON "t87"."child_id" = "t40"."child_id"
                            ) AS "t93"
                          ) AS "t97"
                            ON "t92"."child_id" = "t97"."child_id"
                        ) AS "t98"
                      ) AS "t99"
                    ) AS "t101"
                    LEFT OUTER JOIN (
                      SELECT
                        "t89"."child_id",
                        CASE
                          WHEN "t89"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t89"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t89"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t89"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t89"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t89"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t89"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t89"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t89"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t89"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t89"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t89"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t89"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t84"."child_id",
                          MIN("t84"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t77"."child_id",
                              "t77"."request_id",
                              "t26"."need"
                            FROM (
                              SELECT
                                "t72"."child_id",
                                "t72"."request_id"
                              FROM (
                                SELECT
                                  "t70".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t65"."child_id",
                                    "t65"."request_id",
                                    "t65"."received_date",
                                    "t65"."request_source",
                                    "t65"."rya",
                                    "t65"."request_outcome_date",
                                    "t65"."request_outcome",
                                    "t65"."request_mediation",
                                    "t65"."request_tribunal",
                                    "t65"."exported",
                                    "t65"."birth_date",
                                    "t65"."sex",
                                    "t65"."ethnicity",
                                    "t65"."start_date",
                                    "t65"."plan_res",
                                    "t65"."plan_wbp",
                                    "t65"."pb",
                                    "t65"."oa",
                                    "t65"."dp",
                                    "t65"."cease_date",
                                    "t65"."cease_reason",
                                    "t65"."assessment_outcome",
                                    "t28"."request_id" AS "request_id_right",
                                    "t28"."transfer_la",
                                    "t28"."res_2023",
                                    "t28"."wbp_2023",
                                    "t28"."review_meeting",
                                    "t28"."review_outcome",
                                    "t28"."review_draft",
                                    "t28"."phase_transfer_due_date",
                                    "t28"."phase_transfer_final_date",
                                    "t28"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t56".*
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
                                          "t16"."start_date",
                                          "t16"."plan_res",
                                          "t16"."plan_wbp",
                                          "t16"."pb",
                                          "t16"."oa",
                                          "t16"."dp",
                                          "t16"."cease_date",
                                          "t16"."cease_reason",
                                          "t24"."request_id" AS "request_id_right",
                                          "t24"."assessment_outcome"
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t14"."child_id",
                                              "t14"."request_id",
                                              "t14"."received_date",
                                              "t14"."request_source",
                                              "t14"."rya",
                                              "t14"."request_outcome_date",
                                              "t14"."request_outcome",
                                              "t14"."request_mediation",
                                              "t14"."request_tribunal",
                                              "t14"."exported",
                                              "t36"."birth_date",
                                              "t36"."sex",
                                              "t36"."ethnicity"
                                            FROM "requests" AS "t14"
                                            INNER JOIN "t25" AS "t36"
                                              ON "t14"."child_id" = "t36"."child_id"
                                          ) AS "t43"
                                          WHERE
                                            NOT (
                                              COALESCE("t43"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t43"."exported" IS NULL
                                        ) AS "t54"
                                        INNER JOIN (
                                          SELECT
                                            "t9".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t9"
                                        ) AS "t16"
                                          ON "t54"."request_id" = "t16"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t10"."request_id",
                                            "t10"."assessment_outcome"
                                          FROM "assessment" AS "t10"
                                        ) AS "t24"
                                          ON "t54"."request_id" = "t24"."request_id"
                                      ) AS "t56"
                                    ) AS "t60"
                                    WHERE
                                      "t60"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t60"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t65"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t12"."request_id",
                                      "t12"."transfer_la",
                                      "t12"."res" AS "res_2023",
                                      "t12"."wbp" AS "wbp_2023",
                                      "t12"."review_meeting",
                                      "t12"."review_outcome",
                                      "t12"."review_draft",
                                      "t12"."phase_transfer_due_date",
                                      "t12"."phase_transfer_final_date",
                                      "t12"."last_review"
                                    FROM (
                                      SELECT
                                        "t8".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t8"
                                    ) AS "t12"
                                  ) AS "t28"
                                    ON "t65"."request_id" = "t28"."request_id"
                                ) AS "t70"
                              ) AS "t72"
                            ) AS "t77"
                            INNER JOIN (
                              SELECT
                                "t4"."request_id",
                                "t4"."sen_type" AS "need"
                              FROM "sen_need" AS "t4"
                              WHERE
                                "t4"."sen_type_rank" = '1'
                            ) AS "t26"
                              ON "t77"."request_id" = "t26"."request_id"
                          ) AS "t81"
                          WHERE
                            "t81"."need" IS NOT NULL
                        ) AS "t84"
                        GROUP BY
                          1
                      ) AS "t89"
                    ) AS "t95"
                      ON "t101"."child_id" = "t95"."child_id"
                  ) AS "t102"
                ) AS "t104"
                LEFT OUTER JOIN (
                  SELECT
                    "t37"."child_id",
                    CASE
                      WHEN "t37"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t37"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t37"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t37"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t37"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t37"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t37"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t37"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t37"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t37"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t37"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t37"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t37"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t19"."child_id",
                      MIN("t19"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t19"
                    GROUP BY
                      1
                  ) AS "t37"
                ) AS "t48"
                  ON "t104"."child_id" = "t48"."child_id"
              ) AS "t105"
            ) AS "t106"
          ) AS "t108"
          INNER JOIN (
            SELECT
              "t35"."child_id",
              "t35"."birth_date",
              "t35"."sex",
              "t35"."ethnicity",
              "t67"."area_part"
            FROM "t25" AS "t35"
            INNER JOIN (
              SELECT
                "t47"."child_id",
                CASE
                  WHEN "t47"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t62"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t47"."district"
                END AS "area_part"
              FROM "t42" AS "t47"
              LEFT OUTER JOIN (
                SELECT
                  "t57"."district",
                  "t57"."place_in_order"
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
                      "t50"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t42" AS "t44"
                      WHERE
                        "t44"."district" <> 'unknown'
                    ) AS "t50"
                    GROUP BY
                      1
                  ) AS "t52"
                ) AS "t57"
                WHERE
                  "t57"."place_in_order" < 30
              ) AS "t62"
                ON "t47"."district" = "t62"."district"
            ) AS "t67"
              ON "t35"."child_id" = "t67"."child_id"
          ) AS "t76"
            ON "t108"."child_id" = "t76"."child_id"
        ) AS "t109"
      ) AS "t110"
    ) AS "t111"
  ) AS "t112"
) AS "t113"
GROUP BY
  1,
  2,
  3,
  4
