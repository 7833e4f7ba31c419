WITH "t8" AS (
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
), "t35" AS (
  SELECT
    "t33"."child_id",
    "t33"."sex",
    "t33"."ethnicity",
    "t33"."academic_year",
    "t33"."send",
    "t33"."stage",
    "t33"."reached",
    "t33"."points",
    "t33"."primary_need"
  FROM (
    SELECT
      "t32".*
      EXCLUDE ("birth_date")
    FROM (
      SELECT
        "t31"."child_id",
        "t31"."stage",
        "t31"."academic_year",
        "t31"."reached",
        "t31"."send",
        "t31"."points",
        "t31"."primary_need",
        "t31"."birth_date",
        "t31"."sex",
        "t31"."ethnicity",
        "t31"."area_part",
        CASE
          WHEN (
            (
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t31"."birth_date") * 100
              ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t31"."birth_date") * 100
                ) + EXTRACT(day FROM "t31"."birth_date")
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
          "t27"."child_id",
          "t27"."stage",
          "t27"."academic_year",
          "t27"."reached",
          "t27"."send",
          "t27"."points",
          "t27"."primary_need",
          "t30"."birth_date",
          "t30"."sex",
          "t30"."ethnicity",
          "t30"."area_part"
        FROM (
          SELECT
            "t24".*
            EXCLUDE ("need_of_census")
          FROM (
            SELECT
              "t21"."child_id",
              "t21"."stage",
              "t21"."academic_year",
              "t21"."reached",
              "t21"."send",
              "t21"."points",
              "t21"."need_of_census",
              CASE
                WHEN "t21"."send" IN ('plan', 'support')
                THEN COALESCE("t21"."need_of_census", 'unknown')
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
                  "t14"."child_id" AS "child_id_right",
                  "t14"."need_of_census"
                FROM (
                  SELECT
                    "t11"."child_id",
                    CASE
                      WHEN "t11"."stage" IN ('EYFSP', 'PHONICS', 'KS2', 'KS4', 'LEVEL_2', 'LEVEL_3')
                      THEN "t11"."stage"
                      ELSE 'unknown'
                    END AS "stage",
                    COALESCE(CAST("t11"."academic_year" AS TEXT), 'unknown') AS "academic_year",
                    CASE WHEN COALESCE("t11"."reached", 'N') = 'Y' THEN 'yes' ELSE 'no' END AS "reached",
                    CASE
                      WHEN "t11"."sen_provision" IN ('N')
                      THEN 'none'
                      WHEN "t11"."sen_provision" IN ('K', 'A', 'P')
                      THEN 'support'
                      WHEN "t11"."sen_provision" IN ('E', 'S')
                      THEN 'plan'
                      ELSE 'unknown'
                    END AS "send",
                    CASE WHEN "t11"."stage" = 'KS4' THEN "t11"."points" ELSE CAST(NULL AS DOUBLE) END AS "points"
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
                      ) AS "t5"
                      WHERE
                        (
                          "t5"."academic_year" > (
                            "t5"."latest_year" - 5
                          )
                        )
                        OR (
                          "t5"."academic_year" IS NULL
                        )
                    ) AS "t9"
                  ) AS "t11"
                  WHERE
                    "t11"."eligible" = 'Y'
                    AND (
                      NOT (
                        COALESCE("t11"."stage", '') = 'KS4'
                      ) OR (
                        "t11"."points" IS NOT NULL
                      )
                    )
                ) AS "t18"
                LEFT OUTER JOIN (
                  SELECT
                    "t7"."child_id",
                    CASE
                      WHEN "t7"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t7"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t7"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t7"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t7"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t7"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t7"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t7"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t7"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t7"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t7"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t7"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t7"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
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
                        "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t2"."need_rank" = 1
                        AND "t2"."need_type" IS NOT NULL
                    ) AS "t3"
                    GROUP BY
                      1
                  ) AS "t7"
                ) AS "t14"
                  ON "t18"."child_id" = "t14"."child_id"
              ) AS "t20"
            ) AS "t21"
          ) AS "t24"
        ) AS "t27"
        INNER JOIN (
          SELECT
            "t6"."child_id",
            "t6"."birth_date",
            "t6"."sex",
            "t6"."ethnicity",
            "t28"."area_part"
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
          ) AS "t6"
          INNER JOIN (
            SELECT
              "t13"."child_id",
              CASE
                WHEN "t13"."district" = 'unknown'
                THEN 'unknown'
                WHEN "t23"."place_in_order" IS NULL
                THEN 'other'
                ELSE "t13"."district"
              END AS "area_part"
            FROM "t8" AS "t13"
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
                    FROM "t8" AS "t10"
                    WHERE
                      "t10"."district" <> 'unknown'
                  ) AS "t15"
                  GROUP BY
                    1
                ) AS "t16"
              ) AS "t19"
              WHERE
                "t19"."place_in_order" < 30
            ) AS "t23"
              ON "t13"."district" = "t23"."district"
          ) AS "t28"
            ON "t6"."child_id" = "t28"."child_id"
        ) AS "t30"
          ON "t27"."child_id" = "t30"."child_id"
      ) AS "t31"
    ) AS "t32"
  ) AS "t33"
  WHERE
    "t33"."points" IS NOT NULL AND "t33"."stage" IN ('KS4')
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
        CASE
          WHEN "t37"."place_of_table" = 0
          THEN 'academic_year+send+stage+reached'
          WHEN "t37"."place_of_table" = 1
          THEN 'primary_need+stage+reached'
          WHEN "t37"."place_of_table" = 2
          THEN 'sex+stage+reached'
          WHEN "t37"."place_of_table" = 3
          THEN 'ethnicity+stage+reached'
          ELSE CAST(NULL AS TEXT)
        END AS "table",
        CASE
          WHEN "t37"."place_of_table" = 0
          THEN "t37"."academic_year"
          WHEN "t37"."place_of_table" = 1
          THEN "t37"."primary_need"
          WHEN "t37"."place_of_table" = 2
          THEN "t37"."sex"
          WHEN "t37"."place_of_table" = 3
          THEN "t37"."ethnicity"
          ELSE CAST(NULL AS TEXT)
        END AS "group_1",
        CASE
          WHEN "t37"."place_of_table" = 0
          THEN "t37"."send"
          WHEN "t37"."place_of_table" = 1
          THEN "t37"."stage"
          WHEN "t37"."place_of_table" = 2
          THEN "t37"."stage"
          WHEN "t37"."place_of_table" = 3
          THEN "t37"."stage"
          ELSE CAST(NULL AS TEXT)
        END AS "group_2",
        CASE
          WHEN "t37"."place_of_table" = 0
          THEN "t37"."stage"
          WHEN "t37"."place_of_table" = 1
          THEN "t37"."reached"
          WHEN "t37"."place_of_table" = 2
          THEN "t37"."reached"
          WHEN "t37"."place_of_table" = 3
          THEN "t37"."reached"
          ELSE CAST(NULL AS TEXT)
        END AS "group_3",
        CASE
          WHEN "t37"."place_of_table" = 0
          THEN "t37"."reached"
          ELSE CAST(NULL AS TEXT)
        END AS "group_4",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM (
        SELECT
          "t34"."child_id",
          "t34"."sex",
          "t34"."ethnicity",
          "t34"."academic_year",
          "t34"."send",
          "t34"."stage",
          "t34"."reached",
          "t34"."points",
          "t34"."primary_need",
          UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
        FROM (
          SELECT
            "t33"."child_id",
            "t33"."sex",
            "t33"."ethnicity",
            "t33"."academic_year",
            "t33"."send",
            "t33"."stage",
            "t33"."reached",
            "t33"."points",
            "t33"."primary_need"
          FROM (
            SELECT
              "t32".*
              EXCLUDE ("birth_date")
            FROM (
              SELECT
                "t31"."child_id",
                "t31"."stage",
                "t31"."academic_year",
                "t31"."reached",
                "t31"."send",
                "t31"."points",
                "t31"."primary_need",
                "t31"."birth_date",
                "t31"."sex",
                "t31"."ethnicity",
                "t31"."area_part",
                CASE
                  WHEN (
                    (
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                    EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                  ) - CASE
                    WHEN (
                      (
                        EXTRACT(month FROM "t31"."birth_date") * 100
                      ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t31"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t31"."birth_date") * 100
                        ) + EXTRACT(day FROM "t31"."birth_date")
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
                  "t27"."child_id",
                  "t27"."stage",
                  "t27"."academic_year",
                  "t27"."reached",
                  "t27"."send",
                  "t27"."points",
                  "t27"."primary_need",
                  "t30"."birth_date",
                  "t30"."sex",
                  "t30"."ethnicity",
                  "t30"."area_part"
                FROM (
                  SELECT
                    "t24".*
                    EXCLUDE ("need_of_census")
                  FROM (
                    SELECT
                      "t21"."child_id",
                      "t21"."stage",
                      "t21"."academic_year",
                      "t21"."reached",
                      "t21"."send",
                      "t21"."points",
                      "t21"."need_of_census",
                      CASE
                        WHEN "t21"."send" IN ('plan', 'support')
                        THEN COALESCE("t21"."need_of_census", 'unknown')
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
                          "t14"."child_id" AS "child_id_right",
                          "t14"."need_of_census"
                        FROM (
                          SELECT
                            "t11"."child_id",
                            CASE
                              WHEN "t11"."stage" IN ('EYFSP', 'PHONICS', 'KS2', 'KS4', 'LEVEL_2', 'LEVEL_3')
                              THEN "t11"."stage"
                              ELSE 'unknown'
                            END AS "stage",
                            COALESCE(CAST("t11"."academic_year" AS TEXT), 'unknown') AS "academic_year",
                            CASE WHEN COALESCE("t11"."reached", 'N') = 'Y' THEN 'yes' ELSE 'no' END AS "reached",
                            CASE
                              WHEN "t11"."sen_provision" IN ('N')
                              THEN 'none'
                              WHEN "t11"."sen_provision" IN ('K', 'A', 'P')
                              THEN 'support'
                              WHEN "t11"."sen_provision" IN ('E', 'S')
                              THEN 'plan'
                              ELSE 'unknown'
                            END AS "send",
                            CASE WHEN "t11"."stage" = 'KS4' THEN "t11"."points" ELSE CAST(NULL AS DOUBLE) END AS "points"
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
                              ) AS "t5"
                              WHERE
                                (
                                  "t5"."academic_year" > (
                                    "t5"."latest_year" - 5
                                  )
                                )
                                OR (
                                  "t5"."academic_year" IS NULL
                                )
                            ) AS "t9"
                          ) AS "t11"
                          WHERE
                            "t11"."eligible" = 'Y'
                            AND (
                              NOT (
                                COALESCE("t11"."stage", '') = 'KS4'
                              ) OR (
                                "t11"."points" IS NOT NULL
                              )
                            )
                        ) AS "t18"
                        LEFT OUTER JOIN (
                          SELECT
                            "t7"."child_id",
                            CASE
                              WHEN "t7"."need" IN ('SPLD')
                              THEN 'SPLD'
                              WHEN "t7"."need" IN ('MLD')
                              THEN 'MLD'
                              WHEN "t7"."need" IN ('SLD')
                              THEN 'SLD'
                              WHEN "t7"."need" IN ('PMLD')
                              THEN 'PMLD'
                              WHEN "t7"."need" IN ('SEMH')
                              THEN 'SEMH'
                              WHEN "t7"."need" IN ('SLCN')
                              THEN 'SLCN'
                              WHEN "t7"."need" IN ('HI')
                              THEN 'HI'
                              WHEN "t7"."need" IN ('VI')
                              THEN 'VI'
                              WHEN "t7"."need" IN ('MSI')
                              THEN 'MSI'
                              WHEN "t7"."need" IN ('PD')
                              THEN 'PD'
                              WHEN "t7"."need" IN ('ASD')
                              THEN 'ASD'
                              WHEN "t7"."need" IN ('OTH', 'DS')
                              THEN 'OTH'
                              WHEN "t7"."need" IN ('NSA')
                              THEN 'NSA'
                              ELSE 'unknown'
                            END AS "need_of_census"
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
                                "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                AND "t2"."need_rank" = 1
                                AND "t2"."need_type" IS NOT NULL
                            ) AS "t3"
                            GROUP BY
                              1
                          ) AS "t7"
                        ) AS "t14"
                          ON "t18"."child_id" = "t14"."child_id"
                      ) AS "t20"
                    ) AS "t21"
                  ) AS "t24"
                ) AS "t27"
                INNER JOIN (
                  SELECT
                    "t6"."child_id",
                    "t6"."birth_date",
                    "t6"."sex",
                    "t6"."ethnicity",
                    "t28"."area_part"
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
                  ) AS "t6"
                  INNER JOIN (
                    SELECT
                      "t13"."child_id",
                      CASE
                        WHEN "t13"."district" = 'unknown'
                        THEN 'unknown'
                        WHEN "t23"."place_in_order" IS NULL
                        THEN 'other'
                        ELSE "t13"."district"
                      END AS "area_part"
                    FROM "t8" AS "t13"
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
                            FROM "t8" AS "t10"
                            WHERE
                              "t10"."district" <> 'unknown'
                          ) AS "t15"
                          GROUP BY
                            1
                        ) AS "t16"
                      ) AS "t19"
                      WHERE
                        "t19"."place_in_order" < 30
                    ) AS "t23"
                      ON "t13"."district" = "t23"."district"
                  ) AS "t28"
                    ON "t6"."child_id" = "t28"."child_id"
                ) AS "t30"
                  ON "t27"."child_id" = "t30"."child_id"
              ) AS "t31"
            ) AS "t32"
          ) AS "t33"
        ) AS "t34"
      ) AS "t37"
      GROUP BY
        1,
        2,
        3,
        4,
        5
    ) AS "t45"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean' AS "table",
        CAST(NULL AS TEXT) AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t38"."rows",
        "t38"."value"
      FROM (
        SELECT
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
      ) AS "t38"
    ) AS "t46"
  ) AS "t53"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by send' AS "table",
        "t39"."send" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t39"."rows",
        "t39"."value"
      FROM (
        SELECT
          "t36"."send",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1
      ) AS "t39"
    ) AS "t47"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by academic_year' AS "table",
        "t40"."academic_year" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t40"."rows",
        "t40"."value"
      FROM (
        SELECT
          "t36"."academic_year",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1
      ) AS "t40"
    ) AS "t48"
  ) AS "t54"
) AS "t57"
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
        'statistic: attainment_8_mean by academic_year by send' AS "table",
        "t41"."academic_year" AS "group_1",
        "t41"."send" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t41"."rows",
        "t41"."value"
      FROM (
        SELECT
          "t36"."academic_year",
          "t36"."send",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1,
          2
      ) AS "t41"
    ) AS "t49"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by sex' AS "table",
        "t42"."sex" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t42"."rows",
        "t42"."value"
      FROM (
        SELECT
          "t36"."sex",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1
      ) AS "t42"
    ) AS "t50"
  ) AS "t55"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by ethnicity' AS "table",
        "t43"."ethnicity" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t43"."rows",
        "t43"."value"
      FROM (
        SELECT
          "t36"."ethnicity",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1
      ) AS "t43"
    ) AS "t51"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: attainment_8_mean by primary_need' AS "table",
        "t44"."primary_need" AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t44"."rows",
        "t44"."value"
      FROM (
        SELECT
          "t36"."primary_need",
          COUNT(*) AS "rows",
          AVG("t36"."points") AS "value"
        FROM "t35" AS "t36"
        GROUP BY
          1
      ) AS "t44"
    ) AS "t52"
  ) AS "t56"
) AS "t58"
