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
    WHEN "t26"."place_of_table" = 0
    THEN 'leavers+send+activity'
    WHEN "t26"."place_of_table" = 1
    THEN 'sex+send+activity'
    WHEN "t26"."place_of_table" = 2
    THEN 'ethnicity+send+activity'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t26"."place_of_table" = 0
    THEN "t26"."leavers"
    WHEN "t26"."place_of_table" = 1
    THEN "t26"."sex"
    WHEN "t26"."place_of_table" = 2
    THEN "t26"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t26"."place_of_table" = 0
    THEN "t26"."send"
    WHEN "t26"."place_of_table" = 1
    THEN "t26"."send"
    WHEN "t26"."place_of_table" = 2
    THEN "t26"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t26"."place_of_table" = 0
    THEN "t26"."activity"
    WHEN "t26"."place_of_table" = 1
    THEN "t26"."activity"
    WHEN "t26"."place_of_table" = 2
    THEN "t26"."activity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t25"."child_id",
    "t25"."sex",
    "t25"."ethnicity",
    "t25"."send",
    "t25"."activity",
    "t25"."leavers",
    UNNEST(RANGE(0, 3, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t24"."child_id",
      "t24"."sex",
      "t24"."ethnicity",
      "t24"."send",
      CASE
        WHEN "t24"."activity" IN (
          'EDUCATION',
          'TRAINING',
          'APPRENTICESHIP',
          'EMPLOYMENT',
          'OTHER',
          'NEET',
          'NOT_KNOWN'
        )
        THEN "t24"."activity"
        ELSE 'unknown'
      END AS "activity",
      CASE WHEN "t24"."academic_age" = 16 THEN 'year_11' ELSE 'year_13' END AS "leavers"
    FROM (
      SELECT
        "t23".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t22"."child_id",
          "t22"."reference_date",
          "t22"."academic_age",
          "t22"."activity",
          "t22"."send",
          "t22"."birth_date",
          "t22"."sex",
          "t22"."ethnicity",
          "t22"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t22"."birth_date") * 100
                ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t22"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t22"."birth_date") * 100
                  ) + EXTRACT(day FROM "t22"."birth_date")
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
            "t14"."child_id",
            "t14"."reference_date",
            "t14"."academic_age",
            "t14"."activity",
            "t14"."send",
            "t21"."birth_date",
            "t21"."sex",
            "t21"."ethnicity",
            "t21"."area_part"
          FROM (
            SELECT
              *
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
                      "t1"."reference_date" IN (MAKE_DATE(2026, 2, 1))
                  ) AS "t3"
                ) AS "t7"
                WHERE
                  "t7"."place_in_order" = 0
              ) AS "t10"
            ) AS "t11"
            WHERE
              "t11"."academic_age" IN (16, 18)
          ) AS "t14"
          INNER JOIN (
            SELECT
              "t4"."child_id",
              "t4"."birth_date",
              "t4"."sex",
              "t4"."ethnicity",
              "t19"."area_part"
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
                  WHEN "t17"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t8"."district"
                END AS "area_part"
              FROM "t5" AS "t8"
              LEFT OUTER JOIN (
                SELECT
                  "t15"."district",
                  "t15"."place_in_order"
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
                ) AS "t15"
                WHERE
                  "t15"."place_in_order" < 30
              ) AS "t17"
                ON "t8"."district" = "t17"."district"
            ) AS "t19"
              ON "t4"."child_id" = "t19"."child_id"
          ) AS "t21"
            ON "t14"."child_id" = "t21"."child_id"
        ) AS "t22"
      ) AS "t23"
    ) AS "t24"
  ) AS "t25"
) AS "t26"
GROUP BY
  1,
  2,
  3,
  4
