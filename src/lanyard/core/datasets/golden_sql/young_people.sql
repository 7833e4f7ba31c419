WITH "t28" AS (
  SELECT
    "t27"."child_id",
    "t7"."sex",
    "t7"."ethnicity",
    "t23"."area_part",
    "t27"."send",
    "t27"."months",
    "t27"."neet_months",
    "t27"."not_known_months",
    CAST("t27"."academic_age" AS TEXT) AS "academic_age"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t24"."child_id",
        "t24"."academic_age",
        "t24"."send",
        "t15"."months",
        "t15"."neet_months",
        "t15"."not_known_months"
      FROM (
        SELECT
          "t20"."child_id",
          "t20"."academic_age",
          "t20"."send"
        FROM (
          SELECT
            "t19".*
            EXCLUDE ("place_in_order")
          FROM (
            SELECT
              *
            FROM (
              SELECT
                "t12"."child_id",
                "t12"."reference_date",
                "t12"."academic_age",
                "t12"."activity",
                "t12"."send",
                ROW_NUMBER() OVER (
                  PARTITION BY "t12"."child_id"
                  ORDER BY "t12"."reference_date" DESC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "place_in_order"
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
                        "t1"."reference_date" IN (MAKE_DATE(2025, 12, 1), MAKE_DATE(2026, 1, 1), MAKE_DATE(2026, 2, 1))
                    ) AS "t2"
                  ) AS "t9"
                  WHERE
                    "t9"."place_in_order" = 0
                ) AS "t11"
              ) AS "t12"
            ) AS "t16"
            WHERE
              "t16"."place_in_order" = 0
          ) AS "t19"
        ) AS "t20"
      ) AS "t24"
      INNER JOIN (
        SELECT
          "t12"."child_id",
          COUNT(*) AS "months",
          COUNT("t12"."activity") FILTER(WHERE
            "t12"."activity" = 'NEET') AS "neet_months",
          COUNT("t12"."activity") FILTER(WHERE
            "t12"."activity" = 'NOT_KNOWN') AS "not_known_months"
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
                  "t1"."reference_date" IN (MAKE_DATE(2025, 12, 1), MAKE_DATE(2026, 1, 1), MAKE_DATE(2026, 2, 1))
              ) AS "t2"
            ) AS "t9"
            WHERE
              "t9"."place_in_order" = 0
          ) AS "t11"
        ) AS "t12"
        GROUP BY
          1
      ) AS "t15"
        ON "t24"."child_id" = "t15"."child_id"
    ) AS "t25"
    WHERE
      "t25"."academic_age" BETWEEN 16 AND 17
      OR (
        "t25"."academic_age" BETWEEN 18 AND 25 AND (
          "t25"."send" = 'plan'
        )
      )
  ) AS "t27"
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
    ON "t27"."child_id" = "t7"."child_id"
  INNER JOIN (
    SELECT
      "t5"."child_id",
      CASE
        WHEN "t5"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t18"."place_in_order" IS NULL
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
    ) AS "t18"
      ON "t5"."district" = "t18"."district"
  ) AS "t23"
    ON "t27"."child_id" = "t23"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'sex+academic_band+send' AS "table",
      "t30"."sex" AS "group_1",
      "t30"."academic_age" AS "group_2",
      "t30"."send" AS "group_3",
      "t30"."rows",
      "t30"."value",
      "t30"."sum: months",
      "t30"."behind: months",
      "t30"."sum: neet_months",
      "t30"."behind: neet_months",
      "t30"."sum: not_known_months",
      "t30"."behind: not_known_months"
    FROM (
      SELECT
        "t29"."sex",
        "t29"."academic_age",
        "t29"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t29"."months"), 0) AS "sum: months",
        COUNT(*) FILTER(WHERE
          "t29"."months" > 0) AS "behind: months",
        COALESCE(SUM("t29"."neet_months"), 0) AS "sum: neet_months",
        COUNT(*) FILTER(WHERE
          "t29"."neet_months" > 0) AS "behind: neet_months",
        COALESCE(SUM("t29"."not_known_months"), 0) AS "sum: not_known_months",
        COUNT(*) FILTER(WHERE
          "t29"."not_known_months" > 0) AS "behind: not_known_months"
      FROM "t28" AS "t29"
      GROUP BY
        1,
        2,
        3
    ) AS "t30"
  ) AS "t34"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'academic_age+send' AS "table",
      "t31"."academic_age" AS "group_1",
      "t31"."send" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t31"."rows",
      "t31"."value",
      "t31"."sum: months",
      "t31"."behind: months",
      "t31"."sum: neet_months",
      "t31"."behind: neet_months",
      "t31"."sum: not_known_months",
      "t31"."behind: not_known_months"
    FROM (
      SELECT
        "t29"."academic_age",
        "t29"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t29"."months"), 0) AS "sum: months",
        COUNT(*) FILTER(WHERE
          "t29"."months" > 0) AS "behind: months",
        COALESCE(SUM("t29"."neet_months"), 0) AS "sum: neet_months",
        COUNT(*) FILTER(WHERE
          "t29"."neet_months" > 0) AS "behind: neet_months",
        COALESCE(SUM("t29"."not_known_months"), 0) AS "sum: not_known_months",
        COUNT(*) FILTER(WHERE
          "t29"."not_known_months" > 0) AS "behind: not_known_months"
      FROM "t28" AS "t29"
      GROUP BY
        1,
        2
    ) AS "t31"
  ) AS "t35"
) AS "t38"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'area_part+academic_band' AS "table",
      "t32"."area_part" AS "group_1",
      "t32"."academic_age" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t32"."rows",
      "t32"."value",
      "t32"."sum: months",
      "t32"."behind: months",
      "t32"."sum: neet_months",
      "t32"."behind: neet_months",
      "t32"."sum: not_known_months",
      "t32"."behind: not_known_months"
    FROM (
      SELECT
        "t29"."area_part",
        "t29"."academic_age",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t29"."months"), 0) AS "sum: months",
        COUNT(*) FILTER(WHERE
          "t29"."months" > 0) AS "behind: months",
        COALESCE(SUM("t29"."neet_months"), 0) AS "sum: neet_months",
        COUNT(*) FILTER(WHERE
          "t29"."neet_months" > 0) AS "behind: neet_months",
        COALESCE(SUM("t29"."not_known_months"), 0) AS "sum: not_known_months",
        COUNT(*) FILTER(WHERE
          "t29"."not_known_months" > 0) AS "behind: not_known_months"
      FROM "t28" AS "t29"
      GROUP BY
        1,
        2
    ) AS "t32"
  ) AS "t36"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+academic_band' AS "table",
      "t33"."ethnicity" AS "group_1",
      "t33"."academic_age" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t33"."rows",
      "t33"."value",
      "t33"."sum: months",
      "t33"."behind: months",
      "t33"."sum: neet_months",
      "t33"."behind: neet_months",
      "t33"."sum: not_known_months",
      "t33"."behind: not_known_months"
    FROM (
      SELECT
        "t29"."ethnicity",
        "t29"."academic_age",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t29"."months"), 0) AS "sum: months",
        COUNT(*) FILTER(WHERE
          "t29"."months" > 0) AS "behind: months",
        COALESCE(SUM("t29"."neet_months"), 0) AS "sum: neet_months",
        COUNT(*) FILTER(WHERE
          "t29"."neet_months" > 0) AS "behind: neet_months",
        COALESCE(SUM("t29"."not_known_months"), 0) AS "sum: not_known_months",
        COUNT(*) FILTER(WHERE
          "t29"."not_known_months" > 0) AS "behind: not_known_months"
      FROM "t28" AS "t29"
      GROUP BY
        1,
        2
    ) AS "t33"
  ) AS "t37"
) AS "t39"
