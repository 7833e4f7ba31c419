WITH "t29" AS (
  SELECT
    "t28"."child_id",
    "t14"."sex",
    "t14"."ethnicity",
    "t28"."academic_year",
    "t28"."send",
    "t28"."stage",
    "t28"."reached",
    "t28"."points",
    "t28"."primary_need"
  FROM (
    SELECT
      "t26".*
      EXCLUDE ("need_of_census")
    FROM (
      SELECT
        "t22"."child_id",
        "t22"."stage",
        "t22"."academic_year",
        "t22"."reached",
        "t22"."send",
        "t22"."points",
        "t22"."need_of_census",
        CASE
          WHEN "t22"."send" IN ('plan', 'support')
          THEN CASE
            WHEN CASE
              WHEN "t22"."need_of_census" IN ('SPLD')
              THEN 'SPLD'
              WHEN "t22"."need_of_census" IN ('MLD')
              THEN 'MLD'
              WHEN "t22"."need_of_census" IN ('SLD')
              THEN 'SLD'
              WHEN "t22"."need_of_census" IN ('PMLD')
              THEN 'PMLD'
              WHEN "t22"."need_of_census" IN ('SEMH')
              THEN 'SEMH'
              WHEN "t22"."need_of_census" IN ('SLCN')
              THEN 'SLCN'
              WHEN "t22"."need_of_census" IN ('HI')
              THEN 'HI'
              WHEN "t22"."need_of_census" IN ('VI')
              THEN 'VI'
              WHEN "t22"."need_of_census" IN ('MSI')
              THEN 'MSI'
              WHEN "t22"."need_of_census" IN ('PD')
              THEN 'PD'
              WHEN "t22"."need_of_census" IN ('ASD')
              THEN 'ASD'
              WHEN "t22"."need_of_census" IN ('OTH', 'DS')
              THEN 'OTH'
              WHEN "t22"."need_of_census" IN ('NSA')
              THEN 'NSA'
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
              WHEN "t22"."need_of_census" IN ('SPLD')
              THEN 'SPLD'
              WHEN "t22"."need_of_census" IN ('MLD')
              THEN 'MLD'
              WHEN "t22"."need_of_census" IN ('SLD')
              THEN 'SLD'
              WHEN "t22"."need_of_census" IN ('PMLD')
              THEN 'PMLD'
              WHEN "t22"."need_of_census" IN ('SEMH')
              THEN 'SEMH'
              WHEN "t22"."need_of_census" IN ('SLCN')
              THEN 'SLCN'
              WHEN "t22"."need_of_census" IN ('HI')
              THEN 'HI'
              WHEN "t22"."need_of_census" IN ('VI')
              THEN 'VI'
              WHEN "t22"."need_of_census" IN ('MSI')
              THEN 'MSI'
              WHEN "t22"."need_of_census" IN ('PD')
              THEN 'PD'
              WHEN "t22"."need_of_census" IN ('ASD')
              THEN 'ASD'
              WHEN "t22"."need_of_census" IN ('OTH', 'DS')
              THEN 'OTH'
              WHEN "t22"."need_of_census" IN ('NSA')
              THEN 'NSA'
              ELSE 'unknown'
            END
            ELSE 'unknown'
          END
          ELSE 'none'
        END AS "primary_need"
      FROM (
        SELECT
          "t20".*
          EXCLUDE ("child_id_right")
        FROM (
          SELECT
            "t18"."child_id",
            "t18"."stage",
            "t18"."academic_year",
            "t18"."reached",
            "t18"."send",
            "t18"."points",
            "t10"."child_id" AS "child_id_right",
            "t10"."need_of_census"
          FROM (
            SELECT
              "t13"."child_id",
              CASE
                WHEN "t13"."stage" IN ('EYFSP', 'PHONICS', 'KS2', 'KS4', 'LEVEL_2', 'LEVEL_3')
                THEN "t13"."stage"
                ELSE 'unknown'
              END AS "stage",
              COALESCE(CAST("t13"."academic_year" AS TEXT), 'unknown') AS "academic_year",
              CASE WHEN COALESCE("t13"."reached", 'N') = 'Y' THEN 'yes' ELSE 'no' END AS "reached",
              CASE
                WHEN "t13"."sen_provision" IN ('N')
                THEN 'none'
                WHEN "t13"."sen_provision" IN ('K', 'A', 'P')
                THEN 'support'
                WHEN "t13"."sen_provision" IN ('E', 'S')
                THEN 'plan'
                ELSE 'unknown'
              END AS "send",
              CASE WHEN "t13"."stage" = 'KS4' THEN "t13"."points" ELSE CAST(NULL AS DOUBLE) END AS "points"
            FROM (
              SELECT
                "t9".*
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
                    "t1"."eligible",
                    "t1"."reached",
                    "t1"."points",
                    "t1"."sen_provision",
                    MAX("t1"."academic_year") OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING) AS "latest_year"
                  FROM "results" AS "t1"
                ) AS "t4"
                WHERE
                  (
                    "t4"."academic_year" > (
                      "t4"."latest_year" - 5
                    )
                  )
                  OR (
                    "t4"."academic_year" IS NULL
                  )
              ) AS "t9"
            ) AS "t13"
            WHERE
              "t13"."eligible" = 'Y'
              AND (
                NOT (
                  COALESCE("t13"."stage", '') = 'KS4'
                ) OR (
                  "t13"."points" IS NOT NULL
                )
              )
          ) AS "t18"
          LEFT OUTER JOIN (
            SELECT
              "t5"."child_id",
              "t5"."need" AS "need_of_census"
            FROM (
              SELECT
                "t3"."child_id",
                MIN("t3"."need") AS "need"
              FROM (
                SELECT
                  "t2"."child_id",
                  "t2"."need_type" AS "need"
                FROM "census_needs" AS "t2"
                WHERE
                  "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."need_rank" = 1
              ) AS "t3"
              GROUP BY
                1
            ) AS "t5"
          ) AS "t10"
            ON "t18"."child_id" = "t10"."child_id"
        ) AS "t20"
      ) AS "t22"
    ) AS "t26"
  ) AS "t28"
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
  ) AS "t14"
    ON "t28"."child_id" = "t14"."child_id"
  INNER JOIN (
    SELECT
      "t11"."child_id",
      CASE
        WHEN "t11"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t23"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t11"."district"
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
    ) AS "t11"
    LEFT OUTER JOIN (
      SELECT
        "t19"."district",
        "t19"."place_in_order"
      FROM (
        SELECT
          "t16"."district",
          "t16"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t16"."children" DESC, "t16"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t15"."district",
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
            ) AS "t8"
            WHERE
              "t8"."district" <> 'unknown'
          ) AS "t15"
          GROUP BY
            1
        ) AS "t16"
      ) AS "t19"
      WHERE
        "t19"."place_in_order" < 30
    ) AS "t23"
      ON "t11"."district" = "t23"."district"
  ) AS "t25"
    ON "t28"."child_id" = "t25"."child_id"
), "t35" AS (
  SELECT
    *
  FROM "t29" AS "t30"
  WHERE
    "t30"."points" IS NOT NULL AND "t30"."stage" IN ('KS4')
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by academic_year' AS "table",
        "t43"."academic_year" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t43"."rows",
        "t43"."value"
      FROM (
        SELECT
          "t40"."academic_year",
          COUNT(*) AS "rows",
          AVG("t40"."points") AS "value"
        FROM "t35" AS "t40"
        GROUP BY
          1
      ) AS "t43"
    ) AS "t50"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by academic_year by send' AS "table",
        "t44"."academic_year" AS "group_1",
        "t44"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t44"."rows",
        "t44"."value"
      FROM (
        SELECT
          "t40"."academic_year",
          "t40"."send",
          COUNT(*) AS "rows",
          AVG("t40"."points") AS "value"
        FROM "t35" AS "t40"
        GROUP BY
          1,
          2
      ) AS "t44"
    ) AS "t51"
  ) AS "t57"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by sex' AS "table",
        "t45"."sex" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t45"."rows",
        "t45"."value"
      FROM (
        SELECT
          "t40"."sex",
          COUNT(*) AS "rows",
          AVG("t40"."points") AS "value"
        FROM "t35" AS "t40"
        GROUP BY
          1
      ) AS "t45"
    ) AS "t52"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by ethnicity' AS "table",
        "t46"."ethnicity" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t46"."rows",
        "t46"."value"
      FROM (
        SELECT
          "t40"."ethnicity",
          COUNT(*) AS "rows",
          AVG("t40"."points") AS "value"
        FROM "t35" AS "t40"
        GROUP BY
          1
      ) AS "t46"
    ) AS "t53"
  ) AS "t58"
) AS "t61"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by primary_need' AS "table",
        "t47"."primary_need" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t47"."rows",
        "t47"."value"
      FROM (
        SELECT
          "t40"."primary_need",
          COUNT(*) AS "rows",
          AVG("t40"."points") AS "value"
        FROM "t35" AS "t40"
        GROUP BY
          1
      ) AS "t47"
    ) AS "t54"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'academic_year+send+stage+reached' AS "table",
          "t31"."academic_year" AS "group_1",
          "t31"."send" AS "group_2",
          "t31"."stage" AS "group_3",
          "t31"."reached" AS "group_4",
          "t31"."rows",
          "t31"."value"
        FROM (
          SELECT
            "t30"."academic_year",
            "t30"."send",
            "t30"."stage",
            "t30"."reached",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t29" AS "t30"
          GROUP BY
            1,
            2,
            3,
            4
        ) AS "t31"
      ) AS "t36"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'primary_need+stage+reached' AS "table",
          "t32"."primary_need" AS "group_1",
          "t32"."stage" AS "group_2",
          "t32"."reached" AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          "t32"."rows",
          "t32"."value"
        FROM (
          SELECT
            "t30"."primary_need",
            "t30"."stage",
            "t30"."reached",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t29" AS "t30"
          GROUP BY
            1,
            2,
            3
        ) AS "t32"
      ) AS "t37"
    ) AS "t41"
  ) AS "t59"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'sex+stage+reached' AS "table",
          "t33"."sex" AS "group_1",
          "t33"."stage" AS "group_2",
          "t33"."reached" AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          "t33"."rows",
          "t33"."value"
        FROM (
          SELECT
            "t30"."sex",
            "t30"."stage",
            "t30"."reached",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t29" AS "t30"
          GROUP BY
            1,
            2,
            3
        ) AS "t33"
      ) AS "t38"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'ethnicity+stage+reached' AS "table",
          "t34"."ethnicity" AS "group_1",
          "t34"."stage" AS "group_2",
          "t34"."reached" AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          "t34"."rows",
          "t34"."value"
        FROM (
          SELECT
            "t30"."ethnicity",
            "t30"."stage",
            "t30"."reached",
            COUNT(*) AS "rows",
            CAST(NULL AS DOUBLE) AS "value"
          FROM "t29" AS "t30"
          GROUP BY
            1,
            2,
            3
        ) AS "t34"
      ) AS "t39"
    ) AS "t42"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          'statistic: attainment_8_mean' AS "table",
          CAST(NULL AS TEXT) AS "group_1",
          CAST(NULL AS TEXT) AS "group_2",
          CAST(NULL AS TEXT) AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          "t48"."rows",
          "t48"."value"
        FROM (
          SELECT
            COUNT(*) AS "rows",
            AVG("t40"."points") AS "value"
          FROM "t35" AS "t40"
        ) AS "t48"
      ) AS "t55"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'statistic: attainment_8_mean by send' AS "table",
          "t49"."send" AS "group_1",
          CAST(NULL AS TEXT) AS "group_2",
          CAST(NULL AS TEXT) AS "group_3",
          CAST(NULL AS TEXT) AS "group_4",
          "t49"."rows",
          "t49"."value"
        FROM (
          SELECT
            "t40"."send",
            COUNT(*) AS "rows",
            AVG("t40"."points") AS "value"
          FROM "t35" AS "t40"
          GROUP BY
            1
        ) AS "t49"
      ) AS "t56"
    ) AS "t60"
  ) AS "t62"
) AS "t63"
