WITH "t18" AS (
  SELECT
    "t12"."child_id",
    "t8"."sex",
    "t8"."ethnicity",
    "t8"."age_band",
    "t17"."area_part",
    "t12"."send",
    "t12"."primary_need"
  FROM (
    SELECT
      "t3"."child_id",
      "t3"."plan",
      "t3"."need",
      CASE WHEN COALESCE("t3"."plan", 'N') = 'Y' THEN 'plan' ELSE 'support' END AS "send",
      CASE
        WHEN CASE
          WHEN "t3"."need" IN ('SPLD')
          THEN 'SPLD'
          WHEN "t3"."need" IN ('MLD')
          THEN 'MLD'
          WHEN "t3"."need" IN ('SLD')
          THEN 'SLD'
          WHEN "t3"."need" IN ('PMLD')
          THEN 'PMLD'
          WHEN "t3"."need" IN ('SEMH')
          THEN 'SEMH'
          WHEN "t3"."need" IN ('SLCN')
          THEN 'SLCN'
          WHEN "t3"."need" IN ('HI')
          THEN 'HI'
          WHEN "t3"."need" IN ('VI')
          THEN 'VI'
          WHEN "t3"."need" IN ('MSI')
          THEN 'MSI'
          WHEN "t3"."need" IN ('PD')
          THEN 'PD'
          WHEN "t3"."need" IN ('ASD')
          THEN 'ASD'
          WHEN "t3"."need" IN ('OTH', 'DS')
          THEN 'OTH'
          ELSE 'unknown'
        END IN (
          'SPLD',
          'MLD',
          'SLD',
          'PMLD',
          'SEMH',
          'SLCN',
          'HI',
          'VI',
          'MSI',
          'PD',
          'ASD',
          'OTH',
          'NSA',
          'none'
        )
        THEN CASE
          WHEN "t3"."need" IN ('SPLD')
          THEN 'SPLD'
          WHEN "t3"."need" IN ('MLD')
          THEN 'MLD'
          WHEN "t3"."need" IN ('SLD')
          THEN 'SLD'
          WHEN "t3"."need" IN ('PMLD')
          THEN 'PMLD'
          WHEN "t3"."need" IN ('SEMH')
          THEN 'SEMH'
          WHEN "t3"."need" IN ('SLCN')
          THEN 'SLCN'
          WHEN "t3"."need" IN ('HI')
          THEN 'HI'
          WHEN "t3"."need" IN ('VI')
          THEN 'VI'
          WHEN "t3"."need" IN ('MSI')
          THEN 'MSI'
          WHEN "t3"."need" IN ('PD')
          THEN 'PD'
          WHEN "t3"."need" IN ('ASD')
          THEN 'ASD'
          WHEN "t3"."need" IN ('OTH', 'DS')
          THEN 'OTH'
          ELSE 'unknown'
        END
        ELSE 'unknown'
      END AS "primary_need"
    FROM (
      SELECT
        "t2"."child_id",
        MAX("t2"."plan") AS "plan",
        MIN("t2"."primary_need") AS "need"
      FROM (
        SELECT
          *
        FROM "college_learners" AS "t1"
        WHERE
          NOT (
            COALESCE("t1"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
          )
          AND NOT (
            COALESCE("t1"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
          )
          AND "t1"."learning_difficulty" = 'Y'
      ) AS "t2"
      GROUP BY
        1
    ) AS "t3"
  ) AS "t12"
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
  ) AS "t8"
    ON "t12"."child_id" = "t8"."child_id"
  INNER JOIN (
    SELECT
      "t6"."child_id",
      CASE
        WHEN "t6"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t15"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t6"."district"
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
    ) AS "t6"
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
            "t9"."district",
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
            ) AS "t5"
            WHERE
              "t5"."district" <> 'unknown'
          ) AS "t9"
          GROUP BY
            1
        ) AS "t10"
      ) AS "t13"
      WHERE
        "t13"."place_in_order" < 30
    ) AS "t15"
      ON "t6"."district" = "t15"."district"
  ) AS "t17"
    ON "t12"."child_id" = "t17"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'sex+send' AS "table",
      "t20"."sex" AS "group_1",
      "t20"."send" AS "group_2",
      "t20"."rows",
      "t20"."value"
    FROM (
      SELECT
        "t19"."sex",
        "t19"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t20"
  ) AS "t24"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'age_band+send' AS "table",
      "t21"."age_band" AS "group_1",
      "t21"."send" AS "group_2",
      "t21"."rows",
      "t21"."value"
    FROM (
      SELECT
        "t19"."age_band",
        "t19"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t21"
  ) AS "t25"
) AS "t28"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'primary_need+send' AS "table",
      "t22"."primary_need" AS "group_1",
      "t22"."send" AS "group_2",
      "t22"."rows",
      "t22"."value"
    FROM (
      SELECT
        "t19"."primary_need",
        "t19"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t22"
  ) AS "t26"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t23"."ethnicity" AS "group_1",
      "t23"."send" AS "group_2",
      "t23"."rows",
      "t23"."value"
    FROM (
      SELECT
        "t19"."ethnicity",
        "t19"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t18" AS "t19"
      GROUP BY
        1,
        2
    ) AS "t23"
  ) AS "t27"
) AS "t29"
