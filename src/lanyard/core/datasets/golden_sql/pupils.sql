WITH "t38" AS (
  SELECT
    "t37"."child_id",
    "t15"."sex",
    "t15"."ethnicity",
    "t15"."age_band",
    "t29"."area_part",
    "t15"."age",
    "t37"."send",
    "t37"."primary_need",
    "t37"."setting_type"
  FROM (
    SELECT
      "t35".*
      EXCLUDE ("type_code")
    FROM (
      SELECT
        "t34"."child_id",
        "t34"."urn",
        "t34"."send",
        "t34"."primary_need",
        "t34"."type_code",
        CASE
          WHEN "t34"."urn" IS NULL
          THEN 'placement_unknown'
          ELSE CASE
            WHEN "t34"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
            THEN 'mainstream_total'
            WHEN "t34"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
            THEN 'special_total'
            WHEN "t34"."type_code" IN ('14', '38', '42', '43')
            THEN 'ap_pru_total'
            WHEN "t34"."type_code" IN ('18', '31', '32', '39', '45', '46')
            THEN 'fe_total'
            WHEN "t34"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
            THEN 'ed_elsewhere'
            ELSE 'type_not_known'
          END
        END AS "setting_type"
      FROM (
        SELECT
          "t33".*
          EXCLUDE ("urn_right")
        FROM (
          SELECT
            "t32"."child_id",
            "t32"."urn",
            "t32"."send",
            "t32"."primary_need",
            "t6"."urn" AS "urn_right",
            "t6"."type_code"
          FROM (
            SELECT
              "t30".*
              EXCLUDE ("need_of_census")
            FROM (
              SELECT
                "t28"."child_id",
                "t28"."urn",
                "t28"."send",
                "t28"."need_of_census",
                CASE
                  WHEN "t28"."send" IN ('plan', 'support')
                  THEN CASE
                    WHEN CASE
                      WHEN "t28"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t28"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t28"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t28"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t28"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t28"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t28"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t28"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t28"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t28"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t28"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t28"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t28"."need_of_census" IN ('NSA')
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
                      WHEN "t28"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t28"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t28"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t28"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t28"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t28"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t28"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t28"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t28"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t28"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t28"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t28"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t28"."need_of_census" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END
                    ELSE 'unknown'
                  END
                  ELSE 'none'
                END AS "primary_need"
              FROM (
                SELECT
                  "t26".*
                  EXCLUDE ("child_id_right")
                FROM (
                  SELECT
                    "t24"."child_id",
                    "t24"."urn",
                    "t24"."send",
                    "t12"."child_id" AS "child_id_right",
                    "t12"."need_of_census"
                  FROM (
                    SELECT
                      "t20"."child_id",
                      "t20"."urn",
                      CASE
                        WHEN CASE
                          WHEN "t20"."sen_provision" IN ('N')
                          THEN 'none'
                          WHEN "t20"."sen_provision" IN ('K', 'A', 'P')
                          THEN 'support'
                          WHEN "t20"."sen_provision" IN ('E', 'S')
                          THEN 'plan'
                          ELSE 'unknown'
                        END IN ('plan', 'support', 'none')
                        THEN CASE
                          WHEN "t20"."sen_provision" IN ('N')
                          THEN 'none'
                          WHEN "t20"."sen_provision" IN ('K', 'A', 'P')
                          THEN 'support'
                          WHEN "t20"."sen_provision" IN ('E', 'S')
                          THEN 'plan'
                          ELSE 'unknown'
                        END
                        ELSE 'unknown'
                      END AS "send"
                    FROM (
                      SELECT
                        "t19".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t7"."child_id",
                            "t7"."reference_date",
                            "t7"."pupil_id",
                            "t7"."urn",
                            "t7"."census_date",
                            "t7"."upn",
                            "t7"."former_upn",
                            "t7"."uln",
                            "t7"."surname",
                            "t7"."forename",
                            "t7"."birth_date",
                            "t7"."sex",
                            "t7"."ethnicity",
                            "t7"."postcode",
                            "t7"."enrol_status",
                            "t7"."year_group",
                            "t7"."entry_date",
                            "t7"."leaving_date",
                            "t7"."sen_provision",
                            "t7"."sen_unit",
                            "t7"."resourced_provision",
                            "t7"."top_up_funding",
                            "t7"."young_carer",
                            "t7"."service_child",
                            "t7"."post_looked_after",
                            "t7"."part_time",
                            "t7"."free_meals",
                            "t7"."sessions_possible",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t7"."child_id"
                              ORDER BY "t7"."reference_date" DESC, COALESCE("t7"."enrol_status", '') ASC, COALESCE("t7"."urn", '') ASC, COALESCE("t7"."sen_provision", '') ASC, COALESCE("t7"."sen_unit", '') ASC, COALESCE("t7"."resourced_provision", '') ASC, COALESCE("t7"."young_carer", '') ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
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
                          ) AS "t7"
                        ) AS "t16"
                        WHERE
                          "t16"."place_in_order" = 0
                      ) AS "t19"
                    ) AS "t20"
                  ) AS "t24"
                  LEFT OUTER JOIN (
                    SELECT
                      "t8"."child_id",
                      "t8"."need" AS "need_of_census"
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
                          "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."need_rank" = 1
                      ) AS "t5"
                      GROUP BY
                        1
                    ) AS "t8"
                  ) AS "t12"
                    ON "t24"."child_id" = "t12"."child_id"
                ) AS "t26"
              ) AS "t28"
            ) AS "t30"
          ) AS "t32"
          LEFT OUTER JOIN (
            SELECT
              "t1"."urn",
              MIN("t1"."type_code") AS "type_code"
            FROM "establishment" AS "t1"
            GROUP BY
              1
          ) AS "t6"
            ON "t32"."urn" = "t6"."urn"
        ) AS "t33"
      ) AS "t34"
    ) AS "t35"
  ) AS "t37"
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t0"."birth_date") * 100
            ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
    FROM "children" AS "t0"
  ) AS "t15"
    ON "t37"."child_id" = "t15"."child_id"
  INNER JOIN (
    SELECT
      "t13"."child_id",
      CASE
        WHEN "t13"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t25"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t13"."district"
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
    ) AS "t13"
    LEFT OUTER JOIN (
      SELECT
        "t21"."district",
        "t21"."place_in_order"
      FROM (
        SELECT
          "t18"."district",
          "t18"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t18"."children" DESC, "t18"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t17"."district",
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
            ) AS "t11"
            WHERE
              "t11"."district" <> 'unknown'
          ) AS "t17"
          GROUP BY
            1
        ) AS "t18"
      ) AS "t21"
      WHERE
        "t21"."place_in_order" < 30
    ) AS "t25"
      ON "t13"."district" = "t25"."district"
  ) AS "t29"
    ON "t37"."child_id" = "t29"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'setting_type+send' AS "table",
      "t40"."setting_type" AS "group_1",
      "t40"."send" AS "group_2",
      "t40"."rows",
      "t40"."value"
    FROM (
      SELECT
        "t39"."setting_type",
        "t39"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t38" AS "t39"
      GROUP BY
        1,
        2
    ) AS "t40"
  ) AS "t46"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t41"."ethnicity" AS "group_1",
      "t41"."send" AS "group_2",
      "t41"."rows",
      "t41"."value"
    FROM (
      SELECT
        "t39"."ethnicity",
        "t39"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t38" AS "t39"
      GROUP BY
        1,
        2
    ) AS "t41"
  ) AS "t47"
) AS "t52"
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
        'age+send' AS "table",
        "t42"."age" AS "group_1",
        "t42"."send" AS "group_2",
        "t42"."rows",
        "t42"."value"
      FROM (
        SELECT
          "t39"."age",
          "t39"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t38" AS "t39"
        GROUP BY
          1,
          2
      ) AS "t42"
    ) AS "t48"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'area_part+send' AS "table",
        "t43"."area_part" AS "group_1",
        "t43"."send" AS "group_2",
        "t43"."rows",
        "t43"."value"
      FROM (
        SELECT
          "t39"."area_part",
          "t39"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t38" AS "t39"
        GROUP BY
          1,
          2
      ) AS "t43"
    ) AS "t49"
  ) AS "t53"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t44"."sex" AS "group_1",
        "t44"."send" AS "group_2",
        "t44"."rows",
        "t44"."value"
      FROM (
        SELECT
          "t39"."sex",
          "t39"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t38" AS "t39"
        GROUP BY
          1,
          2
      ) AS "t44"
    ) AS "t50"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need+send' AS "table",
        "t45"."primary_need" AS "group_1",
        "t45"."send" AS "group_2",
        "t45"."rows",
        "t45"."value"
      FROM (
        SELECT
          "t39"."primary_need",
          "t39"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t38" AS "t39"
        GROUP BY
          1,
          2
      ) AS "t45"
    ) AS "t51"
  ) AS "t54"
) AS "t55"
