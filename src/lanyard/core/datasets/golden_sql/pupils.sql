WITH "t8" AS (
  SELECT
    *
  FROM "census_pupils" AS "t3"
  WHERE
    "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
    AND COALESCE("t3"."enrol_status", '') IN ('C', 'M')
    AND NOT (
      COALESCE("t3"."entry_date" > "t3"."reference_date", FALSE)
    )
    AND NOT (
      COALESCE("t3"."leaving_date" <= "t3"."reference_date", FALSE)
    )
), "t15" AS (
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
    WHEN "t52"."place_of_table" = 0
    THEN 'age+send'
    WHEN "t52"."place_of_table" = 1
    THEN 'area_part+send'
    WHEN "t52"."place_of_table" = 2
    THEN 'sex+send'
    WHEN "t52"."place_of_table" = 3
    THEN 'primary_need+send'
    WHEN "t52"."place_of_table" = 4
    THEN 'setting_type+send'
    WHEN "t52"."place_of_table" = 5
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t52"."place_of_table" = 0
    THEN "t52"."age"
    WHEN "t52"."place_of_table" = 1
    THEN "t52"."area_part"
    WHEN "t52"."place_of_table" = 2
    THEN "t52"."sex"
    WHEN "t52"."place_of_table" = 3
    THEN "t52"."primary_need"
    WHEN "t52"."place_of_table" = 4
    THEN "t52"."setting_type"
    WHEN "t52"."place_of_table" = 5
    THEN "t52"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t52"."place_of_table" = 0
    THEN "t52"."send"
    WHEN "t52"."place_of_table" = 1
    THEN "t52"."send"
    WHEN "t52"."place_of_table" = 2
    THEN "t52"."send"
    WHEN "t52"."place_of_table" = 3
    THEN "t52"."send"
    WHEN "t52"."place_of_table" = 4
    THEN "t52"."send"
    WHEN "t52"."place_of_table" = 5
    THEN "t52"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t51"."child_id",
    "t51"."sex",
    "t51"."ethnicity",
    "t51"."age_band",
    "t51"."area_part",
    "t51"."age",
    "t51"."send",
    "t51"."primary_need",
    "t51"."setting_type",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t50"."child_id",
      "t50"."sex",
      "t50"."ethnicity",
      "t50"."age_band",
      "t50"."area_part",
      "t50"."age",
      "t50"."send",
      "t50"."primary_need",
      "t50"."setting_type"
    FROM (
      SELECT
        "t49".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t48"."child_id",
          "t48"."urn",
          "t48"."send",
          "t48"."primary_need",
          "t48"."setting_type",
          "t48"."birth_date",
          "t48"."sex",
          "t48"."ethnicity",
          "t48"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) IS NULL
            THEN 'unknown'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) < 3
            THEN '0-2'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) >= 26
            THEN '26+'
            ELSE CAST((
              EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t48"."birth_date") * 100
                ) + EXTRACT(day FROM "t48"."birth_date")
              ) > (
                (
                  EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
              )
              THEN 1
              ELSE 0
            END AS TEXT)
          END AS "age",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) IS NULL
            THEN 'unknown'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) <= 4
            THEN '0-4'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) <= 10
            THEN '5-10'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
                )
                THEN 1
                ELSE 0
              END
            ) <= 15
            THEN '11-15'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t48"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t48"."birth_date") * 100
                  ) + EXTRACT(day FROM "t48"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2025, 8, 31)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2025, 8, 31))
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
            "t47"."child_id",
            "t47"."urn",
            "t47"."send",
            "t47"."primary_need",
            "t47"."setting_type",
            "t38"."birth_date",
            "t38"."sex",
            "t38"."ethnicity",
            "t38"."area_part"
          FROM (
            SELECT
              "t45"."child_id",
              "t45"."urn",
              "t45"."send",
              "t45"."primary_need",
              CASE
                WHEN "t45"."urn" IS NULL
                THEN 'placement_unknown'
                ELSE COALESCE("t45"."setting_type", 'type_not_known')
              END AS "setting_type"
            FROM (
              SELECT
                "t44".*
                EXCLUDE ("urn_right")
              FROM (
                SELECT
                  "t43"."child_id",
                  "t43"."urn",
                  "t43"."send",
                  "t43"."primary_need",
                  "t13"."urn" AS "urn_right",
                  "t13"."setting_type"
                FROM (
                  SELECT
                    "t41".*
                    EXCLUDE ("need_of_census")
                  FROM (
                    SELECT
                      "t40"."child_id",
                      "t40"."urn",
                      "t40"."send",
                      "t40"."need_of_census",
                      CASE
                        WHEN "t40"."send" IN ('plan', 'support')
                        THEN COALESCE("t40"."need_of_census", 'unknown')
                        ELSE 'none'
                      END AS "primary_need"
                    FROM (
                      SELECT
                        "t39".*
                        EXCLUDE ("child_id_right")
                      FROM (
                        SELECT
                          "t36"."child_id",
                          "t36"."urn",
                          "t36"."send",
                          "t19"."child_id" AS "child_id_right",
                          "t19"."need_of_census"
                        FROM (
                          SELECT
                            "t32"."child_id",
                            "t32"."urn",
                            CASE
                              WHEN "t32"."sen_provision" IN ('N')
                              THEN 'none'
                              WHEN "t32"."sen_provision" IN ('K', 'A', 'P')
                              THEN 'support'
                              WHEN "t32"."sen_provision" IN ('E', 'S')
                              THEN 'plan'
                              ELSE 'unknown'
                            END AS "send"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t12"."child_id",
                                "t12"."reference_date",
                                "t12"."pupil_id",
                                "t12"."urn",
                                "t12"."census_date",
                                "t12"."upn",
                                "t12"."former_upn",
                                "t12"."uln",
                                "t12"."surname",
                                "t12"."forename",
                                "t12"."birth_date",
                                "t12"."sex",
                                "t12"."ethnicity",
                                "t12"."postcode",
                                "t12"."enrol_status",
                                "t12"."year_group",
                                "t12"."entry_date",
                                "t12"."leaving_date",
                                "t12"."sen_provision",
                                "t12"."sen_unit",
                                "t12"."resourced_provision",
                                "t12"."top_up_funding",
                                "t12"."young_carer",
                                "t12"."service_child",
                                "t12"."post_looked_after",
                                "t12"."part_time",
                                "t12"."free_meals",
                                "t12"."sessions_possible"
                              FROM "t8" AS "t12"
                              ANTI JOIN (
                                SELECT
                                  "t14"."child_id"
                                FROM (
                                  SELECT
                                    "t10"."child_id",
                                    COUNT(*) AS "rows_of_each"
                                  FROM "t8" AS "t10"
                                  GROUP BY
                                    1
                                ) AS "t14"
                                WHERE
                                  "t14"."rows_of_each" > 1
                              ) AS "t21"
                                ON "t12"."child_id" = "t21"."child_id"
                            ) AS "t24"
                            UNION ALL
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t30".*
                                EXCLUDE ("place_in_order")
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t25"."child_id",
                                    "t25"."reference_date",
                                    "t25"."pupil_id",
                                    "t25"."urn",
                                    "t25"."census_date",
                                    "t25"."upn",
                                    "t25"."former_upn",
                                    "t25"."uln",
                                    "t25"."surname",
                                    "t25"."forename",
                                    "t25"."birth_date",
                                    "t25"."sex",
                                    "t25"."ethnicity",
                                    "t25"."postcode",
                                    "t25"."enrol_status",
                                    "t25"."year_group",
                                    "t25"."entry_date",
                                    "t25"."leaving_date",
                                    "t25"."sen_provision",
                                    "t25"."sen_unit",
                                    "t25"."resourced_provision",
                                    "t25"."top_up_funding",
                                    "t25"."young_carer",
                                    "t25"."service_child",
                                    "t25"."post_looked_after",
                                    "t25"."part_time",
                                    "t25"."free_meals",
                                    "t25"."sessions_possible",
                                    ROW_NUMBER() OVER (
                                      PARTITION BY "t25"."child_id"
                                      ORDER BY "t25"."reference_date" DESC, COALESCE("t25"."enrol_status", '') ASC, COALESCE("t25"."urn", '') ASC, COALESCE("t25"."sen_provision", '') ASC, COALESCE("t25"."sen_unit", '') ASC, COALESCE("t25"."resourced_provision", '') ASC, COALESCE("t25"."young_carer", '') ASC
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                    ) - 1 AS "place_in_order"
                                  FROM (
                                    SELECT
                                      "t12"."child_id",
                                      "t12"."reference_date",
                                      "t12"."pupil_id",
                                      "t12"."urn",
                                      "t12"."census_date",
                                      "t12"."upn",
                                      "t12"."former_upn",
                                      "t12"."uln",
                                      "t12"."surname",
                                      "t12"."forename",
                                      "t12"."birth_date",
                                      "t12"."sex",
                                      "t12"."ethnicity",
                                      "t12"."postcode",
                                      "t12"."enrol_status",
                                      "t12"."year_group",
                                      "t12"."entry_date",
                                      "t12"."leaving_date",
                                      "t12"."sen_provision",
                                      "t12"."sen_unit",
                                      "t12"."resourced_provision",
                                      "t12"."top_up_funding",
                                      "t12"."young_carer",
                                      "t12"."service_child",
                                      "t12"."post_looked_after",
                                      "t12"."part_time",
                                      "t12"."free_meals",
                                      "t12"."sessions_possible"
                                    FROM "t8" AS "t12"
                                    SEMI JOIN (
                                      SELECT
                                        "t14"."child_id"
                                      FROM (
                                        SELECT
                                          "t10"."child_id",
                                          COUNT(*) AS "rows_of_each"
                                        FROM "t8" AS "t10"
                                        GROUP BY
                                          1
                                      ) AS "t14"
                                      WHERE
                                        "t14"."rows_of_each" > 1
                                    ) AS "t21"
                                      ON "t12"."child_id" = "t21"."child_id"
                                  ) AS "t25"
                                ) AS "t27"
                                WHERE
                                  "t27"."place_in_order" = 0
                              ) AS "t30"
                            ) AS "t31"
                          ) AS "t32"
                        ) AS "t36"
                        LEFT OUTER JOIN (
                          SELECT
                            "t9"."child_id",
                            CASE
                              WHEN "t9"."need" IN ('SPLD')
                              THEN 'SPLD'
                              WHEN "t9"."need" IN ('MLD')
                              THEN 'MLD'
                              WHEN "t9"."need" IN ('SLD')
                              THEN 'SLD'
                              WHEN "t9"."need" IN ('PMLD')
                              THEN 'PMLD'
                              WHEN "t9"."need" IN ('SEMH')
                              THEN 'SEMH'
                              WHEN "t9"."need" IN ('SLCN')
                              THEN 'SLCN'
                              WHEN "t9"."need" IN ('HI')
                              THEN 'HI'
                              WHEN "t9"."need" IN ('VI')
                              THEN 'VI'
                              WHEN "t9"."need" IN ('MSI')
                              THEN 'MSI'
                              WHEN "t9"."need" IN ('PD')
                              THEN 'PD'
                              WHEN "t9"."need" IN ('ASD')
                              THEN 'ASD'
                              WHEN "t9"."need" IN ('OTH', 'DS')
                              THEN 'OTH'
                              WHEN "t9"."need" IN ('NSA')
                              THEN 'NSA'
                              ELSE 'unknown'
                            END AS "need_of_census"
                          FROM (
                            SELECT
                              "t5"."child_id",
                              MIN("t5"."need") AS "need"
                            FROM (
                              SELECT
                                "t2"."child_id",
                                "t2"."need_type" AS "need"
                              FROM "census_needs" AS "t2"
                              WHERE
                                "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                AND "t2"."need_rank" = 1
                                AND "t2"."need_type" IS NOT NULL
                            ) AS "t5"
                            GROUP BY
                              1
                          ) AS "t9"
                        ) AS "t19"
                          ON "t36"."child_id" = "t19"."child_id"
                      ) AS "t39"
                    ) AS "t40"
                  ) AS "t41"
                ) AS "t43"
                LEFT OUTER JOIN (
                  SELECT
                    "t4"."urn",
                    CASE
                      WHEN "t4"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                      THEN 'mainstream_total'
                      WHEN "t4"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                      THEN 'special_total'
                      WHEN "t4"."type_code" IN ('14', '38', '42', '43')
                      THEN 'ap_pru_total'
                      WHEN "t4"."type_code" IN ('18', '31', '32', '39', '45', '46')
                      THEN 'fe_total'
                      WHEN "t4"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
                      THEN 'ed_elsewhere'
                      ELSE 'type_not_known'
                    END AS "setting_type"
                  FROM (
                    SELECT
                      "t1"."urn",
                      MIN("t1"."type_code") AS "type_code"
                    FROM "establishment" AS "t1"
                    GROUP BY
                      1
                  ) AS "t4"
                ) AS "t13"
                  ON "t43"."urn" = "t13"."urn"
              ) AS "t44"
            ) AS "t45"
          ) AS "t47"
          INNER JOIN (
            SELECT
              "t7"."child_id",
              "t7"."birth_date",
              "t7"."sex",
              "t7"."ethnicity",
              "t34"."area_part"
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
            ) AS "t7"
            INNER JOIN (
              SELECT
                "t18"."child_id",
                CASE
                  WHEN "t18"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t29"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t18"."district"
                END AS "area_part"
              FROM "t15" AS "t18"
              LEFT OUTER JOIN (
                SELECT
                  "t26"."district",
                  "t26"."place_in_order"
                FROM (
                  SELECT
                    "t23"."district",
                    "t23"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t23"."children" DESC, "t23"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t22"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t15" AS "t16"
                      WHERE
                        "t16"."district" <> 'unknown'
                    ) AS "t22"
                    GROUP BY
                      1
                  ) AS "t23"
                ) AS "t26"
                WHERE
                  "t26"."place_in_order" < 30
              ) AS "t29"
                ON "t18"."district" = "t29"."district"
            ) AS "t34"
              ON "t7"."child_id" = "t34"."child_id"
          ) AS "t38"
            ON "t47"."child_id" = "t38"."child_id"
        ) AS "t48"
      ) AS "t49"
    ) AS "t50"
  ) AS "t51"
) AS "t52"
GROUP BY
  1,
  2,
  3
