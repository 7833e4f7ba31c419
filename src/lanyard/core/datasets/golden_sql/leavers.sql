WITH "t19" AS (
  SELECT
    "t13"."child_id",
    "t9"."sex",
    "t9"."ethnicity",
    "t13"."academic_year",
    "t13"."send",
    "t13"."left_after",
    "t13"."destination"
  FROM (
    SELECT
      "t8"."child_id",
      CASE WHEN "t8"."stage" IN ('KS4', '16-18') THEN "t8"."stage" ELSE 'unknown' END AS "left_after",
      COALESCE(CAST("t8"."academic_year" AS TEXT), 'unknown') AS "academic_year",
      CASE
        WHEN "t8"."destination" IN ('EDUCATION', 'APPRENTICESHIP', 'EMPLOYMENT', 'NOT_SUSTAINED', 'NOT_KNOWN')
        THEN "t8"."destination"
        ELSE 'unknown'
      END AS "destination",
      CASE
        WHEN "t8"."sen_provision" IN ('N')
        THEN 'none'
        WHEN "t8"."sen_provision" IN ('K', 'A', 'P')
        THEN 'support'
        WHEN "t8"."sen_provision" IN ('E', 'S')
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
            "t1"."child_id",
            "t1"."upn",
            "t1"."uln",
            "t1"."surname",
            "t1"."forename",
            "t1"."birth_date",
            "t1"."sex",
            "t1"."ethnicity",
            "t1"."postcode",
            "t1"."academic_year",
            "t1"."stage",
            "t1"."destination",
            "t1"."sen_provision",
            MAX("t1"."academic_year") OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "latest_year"
          FROM "destinations" AS "t1"
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
    ) AS "t8"
  ) AS "t13"
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
  ) AS "t9"
    ON "t13"."child_id" = "t9"."child_id"
  INNER JOIN (
    SELECT
      "t6"."child_id",
      CASE
        WHEN "t6"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t16"."place_in_order" IS NULL
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
        "t14"."district",
        "t14"."place_in_order"
      FROM (
        SELECT
          "t11"."district",
          "t11"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t11"."children" DESC, "t11"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t10"."district",
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
          ) AS "t10"
          GROUP BY
            1
        ) AS "t11"
      ) AS "t14"
      WHERE
        "t14"."place_in_order" < 30
    ) AS "t16"
      ON "t6"."district" = "t16"."district"
  ) AS "t18"
    ON "t13"."child_id" = "t18"."child_id"
)
SELECT
  *
FROM (
  SELECT
    'ethnicity+left_after+destination' AS "table",
    "t21"."ethnicity" AS "group_1",
    "t21"."left_after" AS "group_2",
    "t21"."destination" AS "group_3",
    CAST(NULL AS TEXT) AS "group_4",
    "t21"."rows",
    "t21"."value"
  FROM (
    SELECT
      "t20"."ethnicity",
      "t20"."left_after",
      "t20"."destination",
      COUNT(*) AS "rows",
      CAST(NULL AS DOUBLE) AS "value"
    FROM "t19" AS "t20"
    GROUP BY
      1,
      2,
      3
  ) AS "t21"
) AS "t24"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'academic_year+send+left_after+destination' AS "table",
      "t22"."academic_year" AS "group_1",
      "t22"."send" AS "group_2",
      "t22"."left_after" AS "group_3",
      "t22"."destination" AS "group_4",
      "t22"."rows",
      "t22"."value"
    FROM (
      SELECT
        "t20"."academic_year",
        "t20"."send",
        "t20"."left_after",
        "t20"."destination",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t19" AS "t20"
      GROUP BY
        1,
        2,
        3,
        4
    ) AS "t22"
  ) AS "t25"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'sex+left_after+destination' AS "table",
      "t23"."sex" AS "group_1",
      "t23"."left_after" AS "group_2",
      "t23"."destination" AS "group_3",
      CAST(NULL AS TEXT) AS "group_4",
      "t23"."rows",
      "t23"."value"
    FROM (
      SELECT
        "t20"."sex",
        "t20"."left_after",
        "t20"."destination",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t19" AS "t20"
      GROUP BY
        1,
        2,
        3
    ) AS "t23"
  ) AS "t26"
) AS "t27"
