WITH "t6" AS (
  SELECT
    "t1"."child_id",
    CASE
      WHEN LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
      THEN SUBSTRING(
        UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', '')),
        CASE
          WHEN (
            0 + 1
          ) >= 1
          THEN 0 + 1
          ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', '')))
        END,
        LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', ''))) - 3
      )
      ELSE 'unknown'
    END AS "district"
  FROM "children" AS "t1"
)
SELECT
  CASE
    WHEN "t24"."place_of_table" = 0
    THEN 'sex+send'
    WHEN "t24"."place_of_table" = 1
    THEN 'age_band+send'
    WHEN "t24"."place_of_table" = 2
    THEN 'primary_need+send'
    WHEN "t24"."place_of_table" = 3
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t24"."place_of_table" = 0
    THEN "t24"."sex"
    WHEN "t24"."place_of_table" = 1
    THEN "t24"."age_band"
    WHEN "t24"."place_of_table" = 2
    THEN "t24"."primary_need"
    WHEN "t24"."place_of_table" = 3
    THEN "t24"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t24"."place_of_table" = 0
    THEN "t24"."send"
    WHEN "t24"."place_of_table" = 1
    THEN "t24"."send"
    WHEN "t24"."place_of_table" = 2
    THEN "t24"."send"
    WHEN "t24"."place_of_table" = 3
    THEN "t24"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t23"."child_id",
    "t23"."sex",
    "t23"."ethnicity",
    "t23"."age_band",
    "t23"."area_part",
    "t23"."send",
    "t23"."primary_need",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t22"."child_id",
      "t22"."sex",
      "t22"."ethnicity",
      "t22"."age_band",
      "t22"."area_part",
      "t22"."send",
      "t22"."primary_need"
    FROM (
      SELECT
        "t21".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t20"."child_id",
          "t20"."plan",
          "t20"."need",
          "t20"."send",
          "t20"."primary_need",
          "t20"."birth_date",
          "t20"."sex",
          "t20"."ethnicity",
          "t20"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t20"."birth_date") * 100
                ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t20"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t20"."birth_date") * 100
                  ) + EXTRACT(day FROM "t20"."birth_date")
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
            "t11"."child_id",
            "t11"."plan",
            "t11"."need",
            "t11"."send",
            "t11"."primary_need",
            "t19"."birth_date",
            "t19"."sex",
            "t19"."ethnicity",
            "t19"."area_part"
          FROM (
            SELECT
              "t5"."child_id",
              "t5"."plan",
              "t5"."need",
              CASE WHEN COALESCE("t5"."plan", 'N') = 'Y' THEN 'plan' ELSE 'support' END AS "send",
              CASE
                WHEN "t5"."need" IN ('SPLD')
                THEN 'SPLD'
                WHEN "t5"."need" IN ('MLD')
                THEN 'MLD'
                WHEN "t5"."need" IN ('SLD')
                THEN 'SLD'
                WHEN "t5"."need" IN ('PMLD')
                THEN 'PMLD'
                WHEN "t5"."need" IN ('SEMH')
                THEN 'SEMH'
                WHEN "t5"."need" IN ('SLCN')
                THEN 'SLCN'
                WHEN "t5"."need" IN ('HI')
                THEN 'HI'
                WHEN "t5"."need" IN ('VI')
                THEN 'VI'
                WHEN "t5"."need" IN ('MSI')
                THEN 'MSI'
                WHEN "t5"."need" IN ('PD')
                THEN 'PD'
                WHEN "t5"."need" IN ('ASD')
                THEN 'ASD'
                WHEN "t5"."need" IN ('OTH', 'DS')
                THEN 'OTH'
                ELSE 'unknown'
              END AS "primary_need"
            FROM (
              SELECT
                "t3"."child_id",
                MAX("t3"."plan") AS "plan",
                MIN("t3"."primary_need") AS "need"
              FROM (
                SELECT
                  *
                FROM "college_learners" AS "t0"
                WHERE
                  NOT (
                    COALESCE("t0"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                  )
                  AND NOT (
                    COALESCE("t0"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                  )
                  AND "t0"."learning_difficulty" = 'Y'
              ) AS "t3"
              GROUP BY
                1
            ) AS "t5"
          ) AS "t11"
          INNER JOIN (
            SELECT
              "t4"."child_id",
              "t4"."birth_date",
              "t4"."sex",
              "t4"."ethnicity",
              "t17"."area_part"
            FROM (
              SELECT
                "t1"."child_id",
                "t1"."birth_date",
                CASE WHEN "t1"."sex" IN ('M', 'F') THEN "t1"."sex" ELSE 'unknown' END AS "sex",
                CASE
                  WHEN "t1"."ethnicity_group" IN (
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
                  THEN "t1"."ethnicity_group"
                  ELSE 'unclassified'
                END AS "ethnicity"
              FROM "children" AS "t1"
            ) AS "t4"
            INNER JOIN (
              SELECT
                "t8"."child_id",
                CASE
                  WHEN "t8"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t15"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t8"."district"
                END AS "area_part"
              FROM "t6" AS "t8"
              LEFT OUTER JOIN (
                SELECT
                  "t13"."district",
                  "t13"."place_in_order"
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
                      "t10"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t6" AS "t7"
                      WHERE
                        "t7"."district" <> 'unknown'
                    ) AS "t10"
                    GROUP BY
                      1
                  ) AS "t12"
                ) AS "t13"
                WHERE
                  "t13"."place_in_order" < 30
              ) AS "t15"
                ON "t8"."district" = "t15"."district"
            ) AS "t17"
              ON "t4"."child_id" = "t17"."child_id"
          ) AS "t19"
            ON "t11"."child_id" = "t19"."child_id"
        ) AS "t20"
      ) AS "t21"
    ) AS "t22"
  ) AS "t23"
) AS "t24"
GROUP BY
  1,
  2,
  3
