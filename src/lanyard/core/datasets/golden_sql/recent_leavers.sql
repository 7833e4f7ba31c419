WITH "t20" AS (
  SELECT
    "t15"."child_id",
    "t7"."sex",
    "t7"."ethnicity",
    "t15"."send",
    CASE
      WHEN "t15"."activity" IN (
        'EDUCATION',
        'TRAINING',
        'APPRENTICESHIP',
        'EMPLOYMENT',
        'OTHER',
        'NEET',
        'NOT_KNOWN'
      )
      THEN "t15"."activity"
      ELSE 'unknown'
    END AS "activity",
    CASE WHEN "t15"."academic_age" = 16 THEN 'year_11' ELSE 'year_13' END AS "leavers"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t11".*
        EXCLUDE ("place_in_order")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t2"."child_id",
            "t2"."reference_date",
            "t2"."academic_age",
            "t2"."activity",
            "t2"."send",
            ROW_NUMBER() OVER (
              PARTITION BY "t2"."child_id", "t2"."reference_date"
              ORDER BY COALESCE("t2"."activity", '') ASC, "t2"."send" ASC, COALESCE("t2"."academic_age", 0) ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place_in_order"
          FROM (
            SELECT
              "t1"."child_id",
              "t1"."reference_date",
              "t1"."academic_age",
              "t1"."activity",
              CASE
                WHEN CASE
                  WHEN "t1"."sen_status" IN ('P')
                  THEN 'plan'
                  WHEN "t1"."sen_status" IN ('S')
                  THEN 'support'
                  WHEN "t1"."sen_status" IN ('N')
                  THEN 'none'
                  ELSE 'unknown'
                END IN ('plan', 'support', 'none')
                THEN CASE
                  WHEN "t1"."sen_status" IN ('P')
                  THEN 'plan'
                  WHEN "t1"."sen_status" IN ('S')
                  THEN 'support'
                  WHEN "t1"."sen_status" IN ('N')
                  THEN 'none'
                  ELSE 'unknown'
                END
                ELSE 'unknown'
              END AS "send"
            FROM "young_people" AS "t1"
            WHERE
              "t1"."reference_date" IN (MAKE_DATE(2026, 2, 1))
          ) AS "t2"
        ) AS "t9"
        WHERE
          "t9"."place_in_order" = 0
      ) AS "t11"
    ) AS "t12"
    WHERE
      "t12"."academic_age" IN (16, 18)
  ) AS "t15"
  INNER JOIN (
    SELECT
      "t0"."child_id",
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
      END AS "ethnicity",
      CASE
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
          EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t0"."birth_date") * 100
            ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
    FROM "children" AS "t0"
  ) AS "t7"
    ON "t15"."child_id" = "t7"."child_id"
  INNER JOIN (
    SELECT
      "t5"."child_id",
      CASE
        WHEN "t5"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t17"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t5"."district"
      END AS "area_part"
    FROM (
      SELECT
        "t0"."child_id",
        "t0"."postcode",
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
    ) AS "t5"
    LEFT OUTER JOIN (
      SELECT
        "t13"."district",
        "t13"."place_in_order"
      FROM (
        SELECT
          "t10"."district",
          "t10"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t10"."children" DESC, "t10"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t8"."district",
            COUNT(*) AS "children"
          FROM (
            SELECT
              *
            FROM (
              SELECT
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
            ) AS "t4"
            WHERE
              "t4"."district" <> 'unknown'
          ) AS "t8"
          GROUP BY
            1
        ) AS "t10"
      ) AS "t13"
      WHERE
        "t13"."place_in_order" < 30
    ) AS "t17"
      ON "t5"."district" = "t17"."district"
  ) AS "t19"
    ON "t15"."child_id" = "t19"."child_id"
)
SELECT
  *
FROM (
  SELECT
    'ethnicity+send+activity' AS "table",
    "t22"."ethnicity" AS "group_1",
    "t22"."send" AS "group_2",
    "t22"."activity" AS "group_3",
    "t22"."rows",
    "t22"."value"
  FROM (
    SELECT
      "t21"."ethnicity",
      "t21"."send",
      "t21"."activity",
      COUNT(*) AS "rows",
      CAST(NULL AS DOUBLE) AS "value"
    FROM "t20" AS "t21"
    GROUP BY
      1,
      2,
      3
  ) AS "t22"
) AS "t25"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'leavers+send+activity' AS "table",
      "t23"."leavers" AS "group_1",
      "t23"."send" AS "group_2",
      "t23"."activity" AS "group_3",
      "t23"."rows",
      "t23"."value"
    FROM (
      SELECT
        "t21"."leavers",
        "t21"."send",
        "t21"."activity",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t20" AS "t21"
      GROUP BY
        1,
        2,
        3
    ) AS "t23"
  ) AS "t26"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'sex+send+activity' AS "table",
      "t24"."sex" AS "group_1",
      "t24"."send" AS "group_2",
      "t24"."activity" AS "group_3",
      "t24"."rows",
      "t24"."value"
    FROM (
      SELECT
        "t21"."sex",
        "t21"."send",
        "t21"."activity",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t20" AS "t21"
      GROUP BY
        1,
        2,
        3
    ) AS "t24"
  ) AS "t27"
) AS "t28"
