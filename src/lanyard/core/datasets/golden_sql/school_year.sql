WITH "t26" AS (
  SELECT
    "t21"."child_id",
    CASE
      WHEN "t21"."category" IN ('SUSP', 'LNCH')
      THEN 'suspension'
      WHEN "t21"."category" IN ('PERM')
      THEN 'permanent'
      ELSE 'unknown'
    END AS "counted",
    CASE
      WHEN "t21"."reason_1" IN (
        'PP',
        'PA',
        'VP',
        'VA',
        'OW',
        'BU',
        'RA',
        'LG',
        'DS',
        'SM',
        'DA',
        'DM',
        'TH',
        'DB',
        'MT',
        'PH',
        'pupil'
      )
      THEN "t21"."reason_1"
      ELSE 'unknown'
    END AS "reason",
    CASE
      WHEN EXTRACT(month FROM "t21"."start_date") IS NULL
      THEN 'unknown'
      WHEN EXTRACT(month FROM "t21"."start_date") <= 4
      THEN 'spring'
      WHEN EXTRACT(month FROM "t21"."start_date") <= 8
      THEN 'summer'
      ELSE 'autumn'
    END AS "term",
    CASE
      WHEN CASE
        WHEN "t21"."category" IN ('SUSP', 'LNCH')
        THEN 'suspension'
        WHEN "t21"."category" IN ('PERM')
        THEN 'permanent'
        ELSE 'unknown'
      END = 'suspension'
      THEN COALESCE("t21"."sessions", 0)
      ELSE 0
    END AS "sessions"
  FROM (
    SELECT
      "t20".*
      EXCLUDE ("place_in_order")
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t6"."child_id",
          "t6"."reference_date",
          "t6"."pupil_id",
          "t6"."category",
          "t6"."start_date",
          "t6"."sessions",
          "t6"."reason_1",
          "t6"."reason_2",
          "t6"."reason_3",
          "t6"."sen_provision",
          ROW_NUMBER() OVER (
            PARTITION BY "t6"."child_id", "t6"."start_date", "t6"."category"
            ORDER BY "t6"."reference_date" ASC, COALESCE("t6"."reason_1", '') ASC, COALESCE("t6"."sessions", 0) ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            *
          FROM "census_exclusions" AS "t2"
          WHERE
            "t2"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
            AND "t2"."category" IN ('SUSP', 'LNCH', 'PERM')
        ) AS "t6"
      ) AS "t13"
      WHERE
        "t13"."place_in_order" = 0
    ) AS "t20"
  ) AS "t21"
), "t54" AS (
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t50"."child_id",
        "t50"."sex",
        "t50"."ethnicity",
        "t50"."age_band",
        "t50"."area_part",
        "t50"."send",
        "t50"."primary_need",
        "t50"."setting_type",
        CASE WHEN "t50"."absent_in_spring" = 0 THEN 'on_roll' ELSE 'left' END AS "counted",
        CASE
          WHEN COALESCE("t50"."suspensions", 0) = 0
          THEN 'never'
          WHEN COALESCE("t50"."suspensions", 0) = 1
          THEN 'once'
          ELSE 'more'
        END AS "times_suspended",
        'pupil' AS "reason",
        'pupil' AS "term",
        0 AS "sessions"
      FROM (
        SELECT
          "t49".*
          EXCLUDE ("child_id_right")
        FROM (
          SELECT
            "t47"."child_id",
            "t47"."absent_in_spring",
            "t18"."sex",
            "t18"."ethnicity",
            "t18"."age_band",
            "t37"."area_part",
            "t47"."send",
            "t47"."primary_need",
            "t47"."setting_type",
            "t33"."child_id" AS "child_id_right",
            "t33"."events",
            "t33"."suspensions"
          FROM (
            SELECT
              "t45".*
              EXCLUDE ("type_code")
            FROM (
              SELECT
                "t44"."child_id",
                "t44"."urn",
                "t44"."send",
                "t44"."absent_in_spring",
                "t44"."primary_need",
                "t44"."type_code",
                CASE
                  WHEN "t44"."urn" IS NULL
                  THEN 'placement_unknown'
                  ELSE CASE
                    WHEN "t44"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                    THEN 'mainstream_total'
                    WHEN "t44"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                    THEN 'special_total'
                    WHEN "t44"."type_code" IN ('14', '38', '42', '43')
                    THEN 'ap_pru_total'
                    WHEN "t44"."type_code" IN ('18', '31', '32', '39', '45', '46')
                    THEN 'fe_total'
                    WHEN "t44"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
                    THEN 'ed_elsewhere'
                    ELSE 'type_not_known'
                  END
                END AS "setting_type"
              FROM (
                SELECT
                  "t43".*
                  EXCLUDE ("urn_right")
                FROM (
                  SELECT
                    "t42"."child_id",
                    "t42"."urn",
                    "t42"."send",
                    "t42"."absent_in_spring",
                    "t42"."primary_need",
                    "t8"."urn" AS "urn_right",
                    "t8"."type_code"
                  FROM (
                    SELECT
                      "t40".*
                      EXCLUDE ("need_of_census")
                    FROM (
                      SELECT
                        "t39"."child_id",
                        "t39"."urn",
                        "t39"."send",
                        "t39"."absent_in_spring",
                        "t39"."need_of_census",
                        CASE
                          WHEN "t39"."send" IN ('plan', 'support')
                          THEN CASE
                            WHEN CASE
                              WHEN "t39"."need_of_census" IN ('SPLD')
                              THEN 'SPLD'
                              WHEN "t39"."need_of_census" IN ('MLD')
                              THEN 'MLD'
                              WHEN "t39"."need_of_census" IN ('SLD')
                              THEN 'SLD'
                              WHEN "t39"."need_of_census" IN ('PMLD')
                              THEN 'PMLD'
                              WHEN "t39"."need_of_census" IN ('SEMH')
                              THEN 'SEMH'
                              WHEN "t39"."need_of_census" IN ('SLCN')
                              THEN 'SLCN'
                              WHEN "t39"."need_of_census" IN ('HI')
                              THEN 'HI'
                              WHEN "t39"."need_of_census" IN ('VI')
                              THEN 'VI'
                              WHEN "t39"."need_of_census" IN ('MSI')
                              THEN 'MSI'
                              WHEN "t39"."need_of_census" IN ('PD')
                              THEN 'PD'
                              WHEN "t39"."need_of_census" IN ('ASD')
                              THEN 'ASD'
                              WHEN "t39"."need_of_census" IN ('OTH', 'DS')
                              THEN 'OTH'
                              WHEN "t39"."need_of_census" IN ('NSA')
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
                              WHEN "t39"."need_of_census" IN ('SPLD')
                              THEN 'SPLD'
                              WHEN "t39"."need_of_census" IN ('MLD')
                              THEN 'MLD'
                              WHEN "t39"."need_of_census" IN ('SLD')
                              THEN 'SLD'
                              WHEN "t39"."need_of_census" IN ('PMLD')
                              THEN 'PMLD'
                              WHEN "t39"."need_of_census" IN ('SEMH')
                              THEN 'SEMH'
                              WHEN "t39"."need_of_census" IN ('SLCN')
                              THEN 'SLCN'
                              WHEN "t39"."need_of_census" IN ('HI')
                              THEN 'HI'
                              WHEN "t39"."need_of_census" IN ('VI')
                              THEN 'VI'
                              WHEN "t39"."need_of_census" IN ('MSI')
                              THEN 'MSI'
                              WHEN "t39"."need_of_census" IN ('PD')
                              THEN 'PD'
                              WHEN "t39"."need_of_census" IN ('ASD')
                              THEN 'ASD'
                              WHEN "t39"."need_of_census" IN ('OTH', 'DS')
                              THEN 'OTH'
                              WHEN "t39"."need_of_census" IN ('NSA')
                              THEN 'NSA'
                              ELSE 'unknown'
                            END
                            ELSE 'unknown'
                          END
                          ELSE 'none'
                        END AS "primary_need"
                      FROM (
                        SELECT
                          "t38".*
                          EXCLUDE ("child_id_right")
                        FROM (
                          SELECT
                            "t35"."child_id",
                            "t35"."urn",
                            "t35"."send",
                            "t35"."absent_in_spring",
                            "t14"."child_id" AS "child_id_right",
                            "t14"."need_of_census"
                          FROM (
                            SELECT
                              "t27"."child_id",
                              "t27"."urn",
                              CASE
                                WHEN CASE
                                  WHEN "t27"."sen_provision" IN ('N')
                                  THEN 'none'
                                  WHEN "t27"."sen_provision" IN ('K', 'A', 'P')
                                  THEN 'support'
                                  WHEN "t27"."sen_provision" IN ('E', 'S')
                                  THEN 'plan'
                                  ELSE 'unknown'
                                END IN ('plan', 'support', 'none')
                                THEN CASE
                                  WHEN "t27"."sen_provision" IN ('N')
                                  THEN 'none'
                                  WHEN "t27"."sen_provision" IN ('K', 'A', 'P')
                                  THEN 'support'
                                  WHEN "t27"."sen_provision" IN ('E', 'S')
                                  THEN 'plan'
                                  ELSE 'unknown'
                                END
                                ELSE 'unknown'
                              END AS "send",
                              "t27"."absent_in_spring"
                            FROM (
                              SELECT
                                "t24".*
                                EXCLUDE ("place_in_order")
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t15"."child_id",
                                    "t15"."reference_date",
                                    "t15"."pupil_id",
                                    "t15"."urn",
                                    "t15"."census_date",
                                    "t15"."upn",
                                    "t15"."former_upn",
                                    "t15"."uln",
                                    "t15"."surname",
                                    "t15"."forename",
                                    "t15"."birth_date",
                                    "t15"."sex",
                                    "t15"."ethnicity",
                                    "t15"."postcode",
                                    "t15"."enrol_status",
                                    "t15"."year_group",
                                    "t15"."entry_date",
                                    "t15"."leaving_date",
                                    "t15"."sen_provision",
                                    "t15"."sen_unit",
                                    "t15"."resourced_provision",
                                    "t15"."top_up_funding",
                                    "t15"."young_carer",
                                    "t15"."service_child",
                                    "t15"."post_looked_after",
                                    "t15"."part_time",
                                    "t15"."free_meals",
                                    "t15"."sessions_possible",
                                    "t15"."absent_in_spring",
                                    ROW_NUMBER() OVER (
                                      PARTITION BY "t15"."child_id"
                                      ORDER BY "t15"."absent_in_spring" ASC, "t15"."reference_date" DESC, COALESCE("t15"."enrol_status", '') ASC, COALESCE("t15"."urn", '') ASC, COALESCE("t15"."sen_provision", '') ASC, COALESCE("t15"."sen_unit", '') ASC, COALESCE("t15"."resourced_provision", '') ASC, COALESCE("t15"."young_carer", '') ASC
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                    ) - 1 AS "place_in_order"
                                  FROM (
                                    SELECT
                                      "t4"."child_id",
                                      "t4"."reference_date",
                                      "t4"."pupil_id",
                                      "t4"."urn",
                                      "t4"."census_date",
                                      "t4"."upn",
                                      "t4"."former_upn",
                                      "t4"."uln",
                                      "t4"."surname",
                                      "t4"."forename",
                                      "t4"."birth_date",
                                      "t4"."sex",
                                      "t4"."ethnicity",
                                      "t4"."postcode",
                                      "t4"."enrol_status",
                                      "t4"."year_group",
                                      "t4"."entry_date",
                                      "t4"."leaving_date",
                                      "t4"."sen_provision",
                                      "t4"."sen_unit",
                                      "t4"."resourced_provision",
                                      "t4"."top_up_funding",
                                      "t4"."young_carer",
                                      "t4"."service_child",
                                      "t4"."post_looked_after",
                                      "t4"."part_time",
                                      "t4"."free_meals",
                                      "t4"."sessions_possible",
                                      CASE
                                        WHEN "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                        AND (
                                          COALESCE("t4"."enrol_status", '') IN ('C', 'M')
                                          AND NOT (
                                            COALESCE("t4"."entry_date" > "t4"."reference_date", FALSE)
                                          )
                                          AND NOT (
                                            COALESCE("t4"."leaving_date" <= "t4"."reference_date", FALSE)
                                          )
                                        )
                                        THEN 0
                                        ELSE 1
                                      END AS "absent_in_spring"
                                    FROM "census_pupils" AS "t4"
                                    WHERE
                                      "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                  ) AS "t15"
                                ) AS "t23"
                                WHERE
                                  "t23"."place_in_order" = 0
                              ) AS "t24"
                            ) AS "t27"
                          ) AS "t35"
                          LEFT OUTER JOIN (
                            SELECT
                              "t9"."child_id",
                              "t9"."need" AS "need_of_census"
                            FROM (
                              SELECT
                                "t7"."child_id",
                                MIN("t7"."need") AS "need"
                              FROM (
                                SELECT
                                  "t3"."child_id",
                                  "t3"."need_type" AS "need"
                                FROM "census_needs" AS "t3"
                                WHERE
                                  "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."need_rank" = 1
                              ) AS "t7"
                              GROUP BY
                                1
                            ) AS "t9"
                          ) AS "t14"
                            ON "t35"."child_id" = "t14"."child_id"
                        ) AS "t38"
                      ) AS "t39"
                    ) AS "t40"
                  ) AS "t42"
                  LEFT OUTER JOIN (
                    SELECT
                      "t1"."urn",
                      MIN("t1"."type_code") AS "type_code"
                    FROM "establishment" AS "t1"
                    GROUP BY
                      1
                  ) AS "t8"
                    ON "t42"."urn" = "t8"."urn"
                ) AS "t43"
              ) AS "t44"
            ) AS "t45"
          ) AS "t47"
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
          ) AS "t18"
            ON "t47"."child_id" = "t18"."child_id"
          INNER JOIN (
            SELECT
              "t16"."child_id",
              CASE
                WHEN "t16"."district" = 'unknown'
                THEN 'unknown'
                WHEN "t31"."place_in_order" IS NULL
                THEN 'other'
                ELSE "t16"."district"
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
            ) AS "t16"
            LEFT OUTER JOIN (
              SELECT
                "t25"."district",
                "t25"."place_in_order"
              FROM (
                SELECT
                  "t22"."district",
                  "t22"."children",
                  ROW_NUMBER() OVER (
                    ORDER BY "t22"."children" DESC, "t22"."district" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "place_in_order"
                FROM (
                  SELECT
                    "t19"."district",
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
                    ) AS "t12"
                    WHERE
                      "t12"."district" <> 'unknown'
                  ) AS "t19"
                  GROUP BY
                    1
                ) AS "t22"
              ) AS "t25"
              WHERE
                "t25"."place_in_order" < 30
            ) AS "t31"
              ON "t16"."district" = "t31"."district"
          ) AS "t37"
            ON "t47"."child_id" = "t37"."child_id"
          LEFT OUTER JOIN (
            SELECT
              "t28"."child_id",
              COUNT(*) AS "events",
              COUNT("t28"."counted") FILTER(WHERE
                "t28"."counted" = 'suspension') AS "suspensions"
            FROM "t26" AS "t28"
            GROUP BY
              1
          ) AS "t33"
            ON "t47"."child_id" = "t33"."child_id"
        ) AS "t49"
      ) AS "t50"
      WHERE
        (
          "t50"."absent_in_spring" = 0
        ) OR (
          "t50"."events" IS NOT NULL
        )
    ) AS "t52"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t48"."child_id",
        "t48"."sex",
        "t48"."ethnicity",
        "t48"."age_band",
        "t48"."area_part",
        "t48"."send",
        "t48"."primary_need",
        "t48"."setting_type",
        "t48"."counted",
        'event' AS "times_suspended",
        "t48"."reason",
        "t48"."term",
        "t48"."sessions"
      FROM (
        SELECT
          "t47"."child_id",
          "t47"."absent_in_spring",
          "t18"."sex",
          "t18"."ethnicity",
          "t18"."age_band",
          "t37"."area_part",
          "t47"."send",
          "t47"."primary_need",
          "t47"."setting_type",
          "t29"."counted",
          "t29"."reason",
          "t29"."term",
          "t29"."sessions"
        FROM (
          SELECT
            "t45".*
            EXCLUDE ("type_code")
          FROM (
            SELECT
              "t44"."child_id",
              "t44"."urn",
              "t44"."send",
              "t44"."absent_in_spring",
              "t44"."primary_need",
              "t44"."type_code",
              CASE
                WHEN "t44"."urn" IS NULL
                THEN 'placement_unknown'
                ELSE CASE
                  WHEN "t44"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                  THEN 'mainstream_total'
                  WHEN "t44"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                  THEN 'special_total'
                  WHEN "t44"."type_code" IN ('14', '38', '42', '43')
                  THEN 'ap_pru_total'
                  WHEN "t44"."type_code" IN ('18', '31', '32', '39', '45', '46')
                  THEN 'fe_total'
                  WHEN "t44"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
                  THEN 'ed_elsewhere'
                  ELSE 'type_not_known'
                END
              END AS "setting_type"
            FROM (
              SELECT
                "t43".*
                EXCLUDE ("urn_right")
              FROM (
                SELECT
                  "t42"."child_id",
                  "t42"."urn",
                  "t42"."send",
                  "t42"."absent_in_spring",
                  "t42"."primary_need",
                  "t8"."urn" AS "urn_right",
                  "t8"."type_code"
                FROM (
                  SELECT
                    "t40".*
                    EXCLUDE ("need_of_census")
                  FROM (
                    SELECT
                      "t39"."child_id",
                      "t39"."urn",
                      "t39"."send",
                      "t39"."absent_in_spring",
                      "t39"."need_of_census",
                      CASE
                        WHEN "t39"."send" IN ('plan', 'support')
                        THEN CASE
                          WHEN CASE
                            WHEN "t39"."need_of_census" IN ('SPLD')
                            THEN 'SPLD'
                            WHEN "t39"."need_of_census" IN ('MLD')
                            THEN 'MLD'
                            WHEN "t39"."need_of_census" IN ('SLD')
                            THEN 'SLD'
                            WHEN "t39"."need_of_census" IN ('PMLD')
                            THEN 'PMLD'
                            WHEN "t39"."need_of_census" IN ('SEMH')
                            THEN 'SEMH'
                            WHEN "t39"."need_of_census" IN ('SLCN')
                            THEN 'SLCN'
                            WHEN "t39"."need_of_census" IN ('HI')
                            THEN 'HI'
                            WHEN "t39"."need_of_census" IN ('VI')
                            THEN 'VI'
                            WHEN "t39"."need_of_census" IN ('MSI')
                            THEN 'MSI'
                            WHEN "t39"."need_of_census" IN ('PD')
                            THEN 'PD'
                            WHEN "t39"."need_of_census" IN ('ASD')
                            THEN 'ASD'
                            WHEN "t39"."need_of_census" IN ('OTH', 'DS')
                            THEN 'OTH'
                            WHEN "t39"."need_of_census" IN ('NSA')
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
                            WHEN "t39"."need_of_census" IN ('SPLD')
                            THEN 'SPLD'
                            WHEN "t39"."need_of_census" IN ('MLD')
                            THEN 'MLD'
                            WHEN "t39"."need_of_census" IN ('SLD')
                            THEN 'SLD'
                            WHEN "t39"."need_of_census" IN ('PMLD')
                            THEN 'PMLD'
                            WHEN "t39"."need_of_census" IN ('SEMH')
                            THEN 'SEMH'
                            WHEN "t39"."need_of_census" IN ('SLCN')
                            THEN 'SLCN'
                            WHEN "t39"."need_of_census" IN ('HI')
                            THEN 'HI'
                            WHEN "t39"."need_of_census" IN ('VI')
                            THEN 'VI'
                            WHEN "t39"."need_of_census" IN ('MSI')
                            THEN 'MSI'
                            WHEN "t39"."need_of_census" IN ('PD')
                            THEN 'PD'
                            WHEN "t39"."need_of_census" IN ('ASD')
                            THEN 'ASD'
                            WHEN "t39"."need_of_census" IN ('OTH', 'DS')
                            THEN 'OTH'
                            WHEN "t39"."need_of_census" IN ('NSA')
                            THEN 'NSA'
                            ELSE 'unknown'
                          END
                          ELSE 'unknown'
                        END
                        ELSE 'none'
                      END AS "primary_need"
                    FROM (
                      SELECT
                        "t38".*
                        EXCLUDE ("child_id_right")
                      FROM (
                        SELECT
                          "t35"."child_id",
                          "t35"."urn",
                          "t35"."send",
                          "t35"."absent_in_spring",
                          "t14"."child_id" AS "child_id_right",
                          "t14"."need_of_census"
                        FROM (
                          SELECT
                            "t27"."child_id",
                            "t27"."urn",
                            CASE
                              WHEN CASE
                                WHEN "t27"."sen_provision" IN ('N')
                                THEN 'none'
                                WHEN "t27"."sen_provision" IN ('K', 'A', 'P')
                                THEN 'support'
                                WHEN "t27"."sen_provision" IN ('E', 'S')
                                THEN 'plan'
                                ELSE 'unknown'
                              END IN ('plan', 'support', 'none')
                              THEN CASE
                                WHEN "t27"."sen_provision" IN ('N')
                                THEN 'none'
                                WHEN "t27"."sen_provision" IN ('K', 'A', 'P')
                                THEN 'support'
                                WHEN "t27"."sen_provision" IN ('E', 'S')
                                THEN 'plan'
                                ELSE 'unknown'
                              END
                              ELSE 'unknown'
                            END AS "send",
                            "t27"."absent_in_spring"
                          FROM (
                            SELECT
                              "t24".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t15"."child_id",
                                  "t15"."reference_date",
                                  "t15"."pupil_id",
                                  "t15"."urn",
                                  "t15"."census_date",
                                  "t15"."upn",
                                  "t15"."former_upn",
                                  "t15"."uln",
                                  "t15"."surname",
                                  "t15"."forename",
                                  "t15"."birth_date",
                                  "t15"."sex",
                                  "t15"."ethnicity",
                                  "t15"."postcode",
                                  "t15"."enrol_status",
                                  "t15"."year_group",
                                  "t15"."entry_date",
                                  "t15"."leaving_date",
                                  "t15"."sen_provision",
                                  "t15"."sen_unit",
                                  "t15"."resourced_provision",
                                  "t15"."top_up_funding",
                                  "t15"."young_carer",
                                  "t15"."service_child",
                                  "t15"."post_looked_after",
                                  "t15"."part_time",
                                  "t15"."free_meals",
                                  "t15"."sessions_possible",
                                  "t15"."absent_in_spring",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t15"."child_id"
                                    ORDER BY "t15"."absent_in_spring" ASC, "t15"."reference_date" DESC, COALESCE("t15"."enrol_status", '') ASC, COALESCE("t15"."urn", '') ASC, COALESCE("t15"."sen_provision", '') ASC, COALESCE("t15"."sen_unit", '') ASC, COALESCE("t15"."resourced_provision", '') ASC, COALESCE("t15"."young_carer", '') ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    "t4"."child_id",
                                    "t4"."reference_date",
                                    "t4"."pupil_id",
                                    "t4"."urn",
                                    "t4"."census_date",
                                    "t4"."upn",
                                    "t4"."former_upn",
                                    "t4"."uln",
                                    "t4"."surname",
                                    "t4"."forename",
                                    "t4"."birth_date",
                                    "t4"."sex",
                                    "t4"."ethnicity",
                                    "t4"."postcode",
                                    "t4"."enrol_status",
                                    "t4"."year_group",
                                    "t4"."entry_date",
                                    "t4"."leaving_date",
                                    "t4"."sen_provision",
                                    "t4"."sen_unit",
                                    "t4"."resourced_provision",
                                    "t4"."top_up_funding",
                                    "t4"."young_carer",
                                    "t4"."service_child",
                                    "t4"."post_looked_after",
                                    "t4"."part_time",
                                    "t4"."free_meals",
                                    "t4"."sessions_possible",
                                    CASE
                                      WHEN "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                      AND (
                                        COALESCE("t4"."enrol_status", '') IN ('C', 'M')
                                        AND NOT (
                                          COALESCE("t4"."entry_date" > "t4"."reference_date", FALSE)
                                        )
                                        AND NOT (
                                          COALESCE("t4"."leaving_date" <= "t4"."reference_date", FALSE)
                                        )
                                      )
                                      THEN 0
                                      ELSE 1
                                    END AS "absent_in_spring"
                                  FROM "census_pupils" AS "t4"
                                  WHERE
                                    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                ) AS "t15"
                              ) AS "t23"
                              WHERE
                                "t23"."place_in_order" = 0
                            ) AS "t24"
                          ) AS "t27"
                        ) AS "t35"
                        LEFT OUTER JOIN (
                          SELECT
                            "t9"."child_id",
                            "t9"."need" AS "need_of_census"
                          FROM (
                            SELECT
                              "t7"."child_id",
                              MIN("t7"."need") AS "need"
                            FROM (
                              SELECT
                                "t3"."child_id",
                                "t3"."need_type" AS "need"
                              FROM "census_needs" AS "t3"
                              WHERE
                                "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."need_rank" = 1
                            ) AS "t7"
                            GROUP BY
                              1
                          ) AS "t9"
                        ) AS "t14"
                          ON "t35"."child_id" = "t14"."child_id"
                      ) AS "t38"
                    ) AS "t39"
                  ) AS "t40"
                ) AS "t42"
                LEFT OUTER JOIN (
                  SELECT
                    "t1"."urn",
                    MIN("t1"."type_code") AS "type_code"
                  FROM "establishment" AS "t1"
                  GROUP BY
                    1
                ) AS "t8"
                  ON "t42"."urn" = "t8"."urn"
              ) AS "t43"
            ) AS "t44"
          ) AS "t45"
        ) AS "t47"
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
        ) AS "t18"
          ON "t47"."child_id" = "t18"."child_id"
        INNER JOIN (
          SELECT
            "t16"."child_id",
            CASE
              WHEN "t16"."district" = 'unknown'
              THEN 'unknown'
              WHEN "t31"."place_in_order" IS NULL
              THEN 'other'
              ELSE "t16"."district"
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
          ) AS "t16"
          LEFT OUTER JOIN (
            SELECT
              "t25"."district",
              "t25"."place_in_order"
            FROM (
              SELECT
                "t22"."district",
                "t22"."children",
                ROW_NUMBER() OVER (
                  ORDER BY "t22"."children" DESC, "t22"."district" ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "place_in_order"
              FROM (
                SELECT
                  "t19"."district",
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
                  ) AS "t12"
                  WHERE
                    "t12"."district" <> 'unknown'
                ) AS "t19"
                GROUP BY
                  1
              ) AS "t22"
            ) AS "t25"
            WHERE
              "t25"."place_in_order" < 30
          ) AS "t31"
            ON "t16"."district" = "t31"."district"
        ) AS "t37"
          ON "t47"."child_id" = "t37"."child_id"
        INNER JOIN "t26" AS "t29"
          ON "t47"."child_id" = "t29"."child_id"
      ) AS "t48"
    ) AS "t51"
  ) AS "t53"
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
        'send+counted+times_suspended' AS "table",
        "t56"."send" AS "group_1",
        "t56"."counted" AS "group_2",
        "t56"."times_suspended" AS "group_3",
        "t56"."rows",
        "t56"."value",
        "t56"."sum: sessions",
        "t56"."behind: sessions"
      FROM (
        SELECT
          "t55"."send",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t56"
    ) AS "t64"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'send+term+counted' AS "table",
        "t57"."send" AS "group_1",
        "t57"."term" AS "group_2",
        "t57"."counted" AS "group_3",
        "t57"."rows",
        "t57"."value",
        "t57"."sum: sessions",
        "t57"."behind: sessions"
      FROM (
        SELECT
          "t55"."send",
          "t55"."term",
          "t55"."counted",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t57"
    ) AS "t65"
  ) AS "t72"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'primary_need+counted+times_suspended' AS "table",
        "t58"."primary_need" AS "group_1",
        "t58"."counted" AS "group_2",
        "t58"."times_suspended" AS "group_3",
        "t58"."rows",
        "t58"."value",
        "t58"."sum: sessions",
        "t58"."behind: sessions"
      FROM (
        SELECT
          "t55"."primary_need",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t58"
    ) AS "t66"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'send+reason+counted' AS "table",
        "t59"."send" AS "group_1",
        "t59"."reason" AS "group_2",
        "t59"."counted" AS "group_3",
        "t59"."rows",
        "t59"."value",
        "t59"."sum: sessions",
        "t59"."behind: sessions"
      FROM (
        SELECT
          "t55"."send",
          "t55"."reason",
          "t55"."counted",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t59"
    ) AS "t67"
  ) AS "t73"
) AS "t76"
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
        'sex+counted+times_suspended' AS "table",
        "t60"."sex" AS "group_1",
        "t60"."counted" AS "group_2",
        "t60"."times_suspended" AS "group_3",
        "t60"."rows",
        "t60"."value",
        "t60"."sum: sessions",
        "t60"."behind: sessions"
      FROM (
        SELECT
          "t55"."sex",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t60"
    ) AS "t68"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+counted+times_suspended' AS "table",
        "t61"."age_band" AS "group_1",
        "t61"."counted" AS "group_2",
        "t61"."times_suspended" AS "group_3",
        "t61"."rows",
        "t61"."value",
        "t61"."sum: sessions",
        "t61"."behind: sessions"
      FROM (
        SELECT
          "t55"."age_band",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t61"
    ) AS "t69"
  ) AS "t74"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'setting_type+counted+times_suspended' AS "table",
        "t62"."setting_type" AS "group_1",
        "t62"."counted" AS "group_2",
        "t62"."times_suspended" AS "group_3",
        "t62"."rows",
        "t62"."value",
        "t62"."sum: sessions",
        "t62"."behind: sessions"
      FROM (
        SELECT
          "t55"."setting_type",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t62"
    ) AS "t70"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'ethnicity+counted+times_suspended' AS "table",
        "t63"."ethnicity" AS "group_1",
        "t63"."counted" AS "group_2",
        "t63"."times_suspended" AS "group_3",
        "t63"."rows",
        "t63"."value",
        "t63"."sum: sessions",
        "t63"."behind: sessions"
      FROM (
        SELECT
          "t55"."ethnicity",
          "t55"."counted",
          "t55"."times_suspended",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t55"."sessions"), 0) AS "sum: sessions",
          COUNT(*) FILTER(WHERE
            "t55"."sessions" > 0) AS "behind: sessions"
        FROM "t54" AS "t55"
        GROUP BY
          1,
          2,
          3
      ) AS "t63"
    ) AS "t71"
  ) AS "t75"
) AS "t77"
