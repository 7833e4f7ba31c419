WITH "t5" AS (
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
    WHEN "t34"."place_of_table" = 0
    THEN 'sex+academic_band+send'
    WHEN "t34"."place_of_table" = 1
    THEN 'academic_age+send'
    WHEN "t34"."place_of_table" = 2
    THEN 'area_part+academic_band'
    WHEN "t34"."place_of_table" = 3
    THEN 'ethnicity+academic_band'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t34"."place_of_table" = 0
    THEN "t34"."sex"
    WHEN "t34"."place_of_table" = 1
    THEN "t34"."academic_age"
    WHEN "t34"."place_of_table" = 2
    THEN "t34"."area_part"
    WHEN "t34"."place_of_table" = 3
    THEN "t34"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t34"."place_of_table" = 0
    THEN "t34"."academic_age"
    WHEN "t34"."place_of_table" = 1
    THEN "t34"."send"
    WHEN "t34"."place_of_table" = 2
    THEN "t34"."academic_age"
    WHEN "t34"."place_of_table" = 3
    THEN "t34"."academic_age"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE WHEN "t34"."place_of_table" = 0 THEN "t34"."send" ELSE CAST(NULL AS TEXT) END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value",
  COALESCE(SUM("t34"."months"), 0) AS "sum: months",
  COUNT(*) FILTER(WHERE
    "t34"."months" > 0) AS "behind: months",
  COALESCE(SUM("t34"."neet_months"), 0) AS "sum: neet_months",
  COUNT(*) FILTER(WHERE
    "t34"."neet_months" > 0) AS "behind: neet_months",
  COALESCE(SUM("t34"."not_known_months"), 0) AS "sum: not_known_months",
  COUNT(*) FILTER(WHERE
    "t34"."not_known_months" > 0) AS "behind: not_known_months"
FROM (
  SELECT
    "t33"."child_id",
    "t33"."sex",
    "t33"."ethnicity",
    "t33"."area_part",
    "t33"."send",
    "t33"."months",
    "t33"."neet_months",
    "t33"."not_known_months",
    "t33"."academic_age",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t32"."child_id",
      "t32"."sex",
      "t32"."ethnicity",
      "t32"."area_part",
      "t32"."send",
      "t32"."months",
      "t32"."neet_months",
      "t32"."not_known_months",
      CAST("t32"."academic_age" AS TEXT) AS "academic_age"
    FROM (
      SELECT
        "t31".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t30"."child_id",
          "t30"."academic_age",
          "t30"."send",
          "t30"."months",
          "t30"."neet_months",
          "t30"."not_known_months",
          "t30"."birth_date",
          "t30"."sex",
          "t30"."ethnicity",
          "t30"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t30"."birth_date") * 100
                ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t30"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t30"."birth_date") * 100
                  ) + EXTRACT(day FROM "t30"."birth_date")
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
            "t29"."child_id",
            "t29"."academic_age",
            "t29"."send",
            "t29"."months",
            "t29"."neet_months",
            "t29"."not_known_months",
            "t27"."birth_date",
            "t27"."sex",
            "t27"."ethnicity",
            "t27"."area_part"
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t22"."child_id",
                "t22"."academic_age",
                "t22"."send",
                "t14"."months",
                "t14"."neet_months",
                "t14"."not_known_months"
              FROM (
                SELECT
                  "t19"."child_id",
                  "t19"."academic_age",
                  "t19"."send"
                FROM (
                  SELECT
                    "t17".*
                    EXCLUDE ("place_in_order")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t11"."child_id",
                        "t11"."reference_date",
                        "t11"."academic_age",
                        "t11"."activity",
                        "t11"."send",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t11"."child_id"
                          ORDER BY "t11"."reference_date" DESC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t10".*
                          EXCLUDE ("place_in_order")
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t3"."child_id",
                              "t3"."reference_date",
                              "t3"."academic_age",
                              "t3"."activity",
                              "t3"."send",
                              ROW_NUMBER() OVER (
                                PARTITION BY "t3"."child_id", "t3"."reference_date"
                                ORDER BY COALESCE("t3"."activity", '') ASC, "t3"."send" ASC, COALESCE("t3"."academic_age", 0) ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "place_in_order"
                            FROM (
                              SELECT
                                "t1"."child_id",
                                "t1"."reference_date",
                                "t1"."academic_age",
                                "t1"."activity",
                                CASE
                                  WHEN "t1"."sen_status" IN ('P')
                                  THEN 'plan'
                                  WHEN "t1"."sen_status" IN ('S')
                                  THEN 'support'
                                  WHEN "t1"."sen_status" IN ('N')
                                  THEN 'none'
                                  ELSE 'unknown'
                                END AS "send"
                              FROM "young_people" AS "t1"
                              WHERE
                                "t1"."reference_date" IN (MAKE_DATE(2025, 12, 1), MAKE_DATE(2026, 1, 1), MAKE_DATE(2026, 2, 1))
                            ) AS "t3"
                          ) AS "t7"
                          WHERE
                            "t7"."place_in_order" = 0
                        ) AS "t10"
                      ) AS "t11"
                    ) AS "t15"
                    WHERE
                      "t15"."place_in_order" = 0
                  ) AS "t17"
                ) AS "t19"
              ) AS "t22"
              INNER JOIN (
                SELECT
                  "t11"."child_id",
                  COUNT(*) AS "months",
                  COUNT("t11"."activity") FILTER(WHERE
                    "t11"."activity" = 'NEET') AS "neet_months",
                  COUNT("t11"."activity") FILTER(WHERE
                    "t11"."activity" = 'NOT_KNOWN') AS "not_known_months"
                FROM (
                  SELECT
                    "t10".*
                    EXCLUDE ("place_in_order")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t3"."child_id",
                        "t3"."reference_date",
                        "t3"."academic_age",
                        "t3"."activity",
                        "t3"."send",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t3"."child_id", "t3"."reference_date"
                          ORDER BY COALESCE("t3"."activity", '') ASC, "t3"."send" ASC, COALESCE("t3"."academic_age", 0) ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t1"."child_id",
                          "t1"."reference_date",
                          "t1"."academic_age",
                          "t1"."activity",
                          CASE
                            WHEN "t1"."sen_status" IN ('P')
                            THEN 'plan'
                            WHEN "t1"."sen_status" IN ('S')
                            THEN 'support'
                            WHEN "t1"."sen_status" IN ('N')
                            THEN 'none'
                            ELSE 'unknown'
                          END AS "send"
                        FROM "young_people" AS "t1"
                        WHERE
                          "t1"."reference_date" IN (MAKE_DATE(2025, 12, 1), MAKE_DATE(2026, 1, 1), MAKE_DATE(2026, 2, 1))
                      ) AS "t3"
                    ) AS "t7"
                    WHERE
                      "t7"."place_in_order" = 0
                  ) AS "t10"
                ) AS "t11"
                GROUP BY
                  1
              ) AS "t14"
                ON "t22"."child_id" = "t14"."child_id"
            ) AS "t25"
            WHERE
              "t25"."academic_age" BETWEEN 16 AND 17
              OR (
                "t25"."academic_age" BETWEEN 18 AND 25 AND (
                  "t25"."send" = 'plan'
                )
              )
          ) AS "t29"
          INNER JOIN (
            SELECT
              "t4"."child_id",
              "t4"."birth_date",
              "t4"."sex",
              "t4"."ethnicity",
              "t24"."area_part"
            FROM (
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
            ) AS "t4"
            INNER JOIN (
              SELECT
                "t8"."child_id",
                CASE
                  WHEN "t8"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t20"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t8"."district"
                END AS "area_part"
              FROM "t5" AS "t8"
              LEFT OUTER JOIN (
                SELECT
                  "t16"."district",
                  "t16"."place_in_order"
                FROM (
                  SELECT
                    "t12"."district",
                    "t12"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t12"."children" DESC, "t12"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t9"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t5" AS "t6"
                      WHERE
                        "t6"."district" <> 'unknown'
                    ) AS "t9"
                    GROUP BY
                      1
                  ) AS "t12"
                ) AS "t16"
                WHERE
                  "t16"."place_in_order" < 30
              ) AS "t20"
                ON "t8"."district" = "t20"."district"
            ) AS "t24"
              ON "t4"."child_id" = "t24"."child_id"
          ) AS "t27"
            ON "t29"."child_id" = "t27"."child_id"
        ) AS "t30"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
) AS "t34"
GROUP BY
  1,
  2,
  3,
  4
