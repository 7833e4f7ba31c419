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
    WHEN "t25"."place_of_table" = 0
    THEN 'academic_year+send+left_after+destination'
    WHEN "t25"."place_of_table" = 1
    THEN 'sex+left_after+destination'
    WHEN "t25"."place_of_table" = 2
    THEN 'ethnicity+left_after+destination'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."academic_year"
    WHEN "t25"."place_of_table" = 1
    THEN "t25"."sex"
    WHEN "t25"."place_of_table" = 2
    THEN "t25"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."send"
    WHEN "t25"."place_of_table" = 1
    THEN "t25"."left_after"
    WHEN "t25"."place_of_table" = 2
    THEN "t25"."left_after"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."left_after"
    WHEN "t25"."place_of_table" = 1
    THEN "t25"."destination"
    WHEN "t25"."place_of_table" = 2
    THEN "t25"."destination"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."destination"
    ELSE CAST(NULL AS TEXT)
  END AS "group_4",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t24"."child_id",
    "t24"."sex",
    "t24"."ethnicity",
    "t24"."academic_year",
    "t24"."send",
    "t24"."left_after",
    "t24"."destination",
    UNNEST(RANGE(0, 3, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t23"."child_id",
      "t23"."sex",
      "t23"."ethnicity",
      "t23"."academic_year",
      "t23"."send",
      "t23"."left_after",
      "t23"."destination"
    FROM (
      SELECT
        "t22".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t21"."child_id",
          "t21"."left_after",
          "t21"."academic_year",
          "t21"."destination",
          "t21"."send",
          "t21"."birth_date",
          "t21"."sex",
          "t21"."ethnicity",
          "t21"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t21"."birth_date") * 100
                ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t21"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t21"."birth_date") * 100
                  ) + EXTRACT(day FROM "t21"."birth_date")
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
            "t12"."child_id",
            "t12"."left_after",
            "t12"."academic_year",
            "t12"."destination",
            "t12"."send",
            "t20"."birth_date",
            "t20"."sex",
            "t20"."ethnicity",
            "t20"."area_part"
          FROM (
            SELECT
              "t7"."child_id",
              CASE WHEN "t7"."stage" IN ('KS4', '16-18') THEN "t7"."stage" ELSE 'unknown' END AS "left_after",
              COALESCE(CAST("t7"."academic_year" AS TEXT), 'unknown') AS "academic_year",
              CASE
                WHEN "t7"."destination" IN ('EDUCATION', 'APPRENTICESHIP', 'EMPLOYMENT', 'NOT_SUSTAINED', 'NOT_KNOWN')
                THEN "t7"."destination"
                ELSE 'unknown'
              END AS "destination",
              CASE
                WHEN "t7"."sen_provision" IN ('N')
                THEN 'none'
                WHEN "t7"."sen_provision" IN ('K', 'A', 'P')
                THEN 'support'
                WHEN "t7"."sen_provision" IN ('E', 'S')
                THEN 'plan'
                ELSE 'unknown'
              END AS "send"
            FROM (
              SELECT
                "t5".*
                EXCLUDE ("latest_year")
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t0"."child_id",
                    "t0"."upn",
                    "t0"."uln",
                    "t0"."surname",
                    "t0"."forename",
                    "t0"."birth_date",
                    "t0"."sex",
                    "t0"."ethnicity",
                    "t0"."postcode",
                    "t0"."academic_year",
                    "t0"."stage",
                    "t0"."destination",
                    "t0"."sen_provision",
                    MAX("t0"."academic_year") OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "latest_year"
                  FROM "destinations" AS "t0"
                ) AS "t2"
                WHERE
                  (
                    "t2"."academic_year" > (
                      "t2"."latest_year" - 5
                    )
                  )
                  OR (
                    "t2"."academic_year" IS NULL
                  )
              ) AS "t5"
            ) AS "t7"
          ) AS "t12"
          INNER JOIN (
            SELECT
              "t4"."child_id",
              "t4"."birth_date",
              "t4"."sex",
              "t4"."ethnicity",
              "t18"."area_part"
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
                "t9"."child_id",
                CASE
                  WHEN "t9"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t16"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t9"."district"
                END AS "area_part"
              FROM "t6" AS "t9"
              LEFT OUTER JOIN (
                SELECT
                  "t14"."district",
                  "t14"."place_in_order"
                FROM (
                  SELECT
                    "t13"."district",
                    "t13"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t13"."children" DESC, "t13"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t10"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t6" AS "t8"
                      WHERE
                        "t8"."district" <> 'unknown'
                    ) AS "t10"
                    GROUP BY
                      1
                  ) AS "t13"
                ) AS "t14"
                WHERE
                  "t14"."place_in_order" < 30
              ) AS "t16"
                ON "t9"."district" = "t16"."district"
            ) AS "t18"
              ON "t4"."child_id" = "t18"."child_id"
          ) AS "t20"
            ON "t12"."child_id" = "t20"."child_id"
        ) AS "t21"
      ) AS "t22"
    ) AS "t23"
  ) AS "t24"
) AS "t25"
GROUP BY
  1,
  2,
  3,
  4,
  5
