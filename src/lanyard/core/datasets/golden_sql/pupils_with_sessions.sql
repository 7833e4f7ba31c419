WITH "t8" AS (
  SELECT
    *
  FROM "census_pupils" AS "t4"
  WHERE
    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
), "t49" AS (
  SELECT
    "t48"."child_id",
    "t22"."sex",
    "t22"."ethnicity",
    "t22"."age_band",
    "t36"."area_part",
    "t48"."possible",
    "t48"."attended",
    "t48"."absent",
    "t48"."part_time_sessions",
    "t48"."send",
    "t48"."primary_need",
    "t48"."setting_type",
    CASE
      WHEN (
        "t48"."absent" * 2
      ) >= "t48"."possible"
      THEN '50_or_more'
      WHEN (
        "t48"."absent" * 10
      ) >= "t48"."possible"
      THEN '10_to_50'
      ELSE 'under_10'
    END AS "missed",
    CASE WHEN "t48"."part_time_sessions" > 0 THEN 'yes' ELSE 'no' END AS "part_time"
  FROM (
    SELECT
      "t46".*
      EXCLUDE ("type_code")
    FROM (
      SELECT
        "t45"."child_id",
        "t45"."urn",
        "t45"."send",
        "t45"."possible",
        "t45"."attended",
        "t45"."absent",
        "t45"."part_time_sessions",
        "t45"."primary_need",
        "t45"."type_code",
        CASE
          WHEN "t45"."urn" IS NULL
          THEN 'placement_unknown'
          ELSE CASE
            WHEN "t45"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
            THEN 'mainstream_total'
            WHEN "t45"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
            THEN 'special_total'
            WHEN "t45"."type_code" IN ('14', '38', '42', '43')
            THEN 'ap_pru_total'
            WHEN "t45"."type_code" IN ('18', '31', '32', '39', '45', '46')
            THEN 'fe_total'
            WHEN "t45"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
            THEN 'ed_elsewhere'
            ELSE 'type_not_known'
          END
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
            "t43"."possible",
            "t43"."attended",
            "t43"."absent",
            "t43"."part_time_sessions",
            "t43"."primary_need",
            "t9"."urn" AS "urn_right",
            "t9"."type_code"
          FROM (
            SELECT
              "t41".*
              EXCLUDE ("need_of_census")
            FROM (
              SELECT
                "t40"."child_id",
                "t40"."urn",
                "t40"."send",
                "t40"."possible",
                "t40"."attended",
                "t40"."absent",
                "t40"."part_time_sessions",
                "t40"."need_of_census",
                CASE
                  WHEN "t40"."send" IN ('plan', 'support')
                  THEN CASE
                    WHEN CASE
                      WHEN "t40"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t40"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t40"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t40"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t40"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t40"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t40"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t40"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t40"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t40"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t40"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t40"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t40"."need_of_census" IN ('NSA')
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
                      WHEN "t40"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t40"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t40"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t40"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t40"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t40"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t40"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t40"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t40"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t40"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t40"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t40"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t40"."need_of_census" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END
                    ELSE 'unknown'
                  END
                  ELSE 'none'
                END AS "primary_need"
              FROM (
                SELECT
                  "t39".*
                  EXCLUDE ("child_id_right")
                FROM (
                  SELECT
                    "t38"."child_id",
                    "t38"."urn",
                    "t38"."send",
                    "t38"."possible",
                    "t38"."attended",
                    "t38"."absent",
                    "t38"."part_time_sessions",
                    "t17"."child_id" AS "child_id_right",
                    "t17"."need_of_census"
                  FROM (
                    SELECT
                      "t34"."child_id",
                      "t34"."urn",
                      "t34"."send",
                      COALESCE("t34"."possible", 0) AS "possible",
                      COALESCE("t34"."attended", 0) AS "attended",
                      COALESCE("t34"."absent", 0) AS "absent",
                      COALESCE("t34"."part_time_sessions", 0) AS "part_time_sessions"
                    FROM (
                      SELECT
                        "t31"."child_id",
                        "t31"."urn",
                        "t31"."send",
                        "t25"."possible",
                        "t18"."attended",
                        "t18"."absent",
                        "t18"."part_time_sessions"
                      FROM (
                        SELECT
                          "t28"."child_id",
                          "t28"."urn",
                          CASE
                            WHEN CASE
                              WHEN "t28"."sen_provision" IN ('N')
                              THEN 'none'
                              WHEN "t28"."sen_provision" IN ('K', 'A', 'P')
                              THEN 'support'
                              WHEN "t28"."sen_provision" IN ('E', 'S')
                              THEN 'plan'
                              ELSE 'unknown'
                            END IN ('plan', 'support', 'none')
                            THEN CASE
                              WHEN "t28"."sen_provision" IN ('N')
                              THEN 'none'
                              WHEN "t28"."sen_provision" IN ('K', 'A', 'P')
                              THEN 'support'
                              WHEN "t28"."sen_provision" IN ('E', 'S')
                              THEN 'plan'
                              ELSE 'unknown'
                            END
                            ELSE 'unknown'
                          END AS "send"
                        FROM (
                          SELECT
                            "t26".*
                            EXCLUDE ("place_in_order")
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t10"."child_id",
                                "t10"."reference_date",
                                "t10"."pupil_id",
                                "t10"."urn",
                                "t10"."census_date",
                                "t10"."upn",
                                "t10"."former_upn",
                                "t10"."uln",
                                "t10"."surname",
                                "t10"."forename",
                                "t10"."birth_date",
                                "t10"."sex",
                                "t10"."ethnicity",
                                "t10"."postcode",
                                "t10"."enrol_status",
                                "t10"."year_group",
                                "t10"."entry_date",
                                "t10"."leaving_date",
                                "t10"."sen_provision",
                                "t10"."sen_unit",
                                "t10"."resourced_provision",
                                "t10"."top_up_funding",
                                "t10"."young_carer",
                                "t10"."service_child",
                                "t10"."post_looked_after",
                                "t10"."part_time",
                                "t10"."free_meals",
                                "t10"."sessions_possible",
                                ROW_NUMBER() OVER (
                                  PARTITION BY "t10"."child_id"
                                  ORDER BY "t10"."reference_date" DESC, COALESCE("t10"."enrol_status", '') ASC, COALESCE("t10"."urn", '') ASC, COALESCE("t10"."sen_provision", '') ASC, COALESCE("t10"."sen_unit", '') ASC, COALESCE("t10"."resourced_provision", '') ASC, COALESCE("t10"."young_carer", '') ASC
                                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                ) - 1 AS "place_in_order"
                              FROM "t8" AS "t10"
                            ) AS "t21"
                            WHERE
                              "t21"."place_in_order" = 0
                          ) AS "t26"
                        ) AS "t28"
                      ) AS "t31"
                      INNER JOIN (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t10"."child_id",
                            COALESCE(SUM("t10"."sessions_possible"), 0) AS "possible"
                          FROM "t8" AS "t10"
                          GROUP BY
                            1
                        ) AS "t14"
                        WHERE
                          "t14"."possible" > 0
                      ) AS "t25"
                        ON "t31"."child_id" = "t25"."child_id"
                      LEFT OUTER JOIN (
                        SELECT
                          "t7"."child_id",
                          COALESCE(
                            SUM("t7"."sessions") FILTER(WHERE
                              "t7"."attendance_reason" IN ('/', '\', 'L', 'B', 'K', 'P', 'V', 'W', 'J')),
                            0
                          ) AS "attended",
                          COALESCE(
                            SUM("t7"."sessions") FILTER(WHERE
                              "t7"."attendance_reason" IN ('C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T', 'H', 'G', 'N', 'O', 'U')),
                            0
                          ) AS "absent",
                          COALESCE(SUM("t7"."sessions") FILTER(WHERE
                            "t7"."attendance_reason" = 'C2'), 0) AS "part_time_sessions"
                        FROM (
                          SELECT
                            *
                          FROM "census_sessions" AS "t3"
                          WHERE
                            "t3"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                        ) AS "t7"
                        GROUP BY
                          1
                      ) AS "t18"
                        ON "t31"."child_id" = "t18"."child_id"
                    ) AS "t34"
                  ) AS "t38"
                  LEFT OUTER JOIN (
                    SELECT
                      "t11"."child_id",
                      "t11"."need" AS "need_of_census"
                    FROM (
                      SELECT
                        "t6"."child_id",
                        MIN("t6"."need") AS "need"
                      FROM (
                        SELECT
                          "t2"."child_id",
                          "t2"."need_type" AS "need"
                        FROM "census_needs" AS "t2"
                        WHERE
                          "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."need_rank" = 1
                      ) AS "t6"
                      GROUP BY
                        1
                    ) AS "t11"
                  ) AS "t17"
                    ON "t38"."child_id" = "t17"."child_id"
                ) AS "t39"
              ) AS "t40"
            ) AS "t41"
          ) AS "t43"
          LEFT OUTER JOIN (
            SELECT
              "t1"."urn",
              MIN("t1"."type_code") AS "type_code"
            FROM "establishment" AS "t1"
            GROUP BY
              1
          ) AS "t9"
            ON "t43"."urn" = "t9"."urn"
        ) AS "t44"
      ) AS "t45"
    ) AS "t46"
  ) AS "t48"
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
  ) AS "t22"
    ON "t48"."child_id" = "t22"."child_id"
  INNER JOIN (
    SELECT
      "t19"."child_id",
      CASE
        WHEN "t19"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t33"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t19"."district"
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
    ) AS "t19"
    LEFT OUTER JOIN (
      SELECT
        "t29"."district",
        "t29"."place_in_order"
      FROM (
        SELECT
          "t27"."district",
          "t27"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t27"."children" DESC, "t27"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t24"."district",
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
            ) AS "t16"
            WHERE
              "t16"."district" <> 'unknown'
          ) AS "t24"
          GROUP BY
            1
        ) AS "t27"
      ) AS "t29"
      WHERE
        "t29"."place_in_order" < 30
    ) AS "t33"
      ON "t19"."district" = "t33"."district"
  ) AS "t36"
    ON "t48"."child_id" = "t36"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+missed+part_time' AS "table",
      "t51"."ethnicity" AS "group_1",
      "t51"."missed" AS "group_2",
      "t51"."part_time" AS "group_3",
      "t51"."rows",
      "t51"."value",
      "t51"."sum: absent",
      "t51"."behind: absent",
      "t51"."sum: attended",
      "t51"."behind: attended",
      "t51"."sum: part_time_sessions",
      "t51"."behind: part_time_sessions",
      "t51"."sum: possible",
      "t51"."behind: possible"
    FROM (
      SELECT
        "t50"."ethnicity",
        "t50"."missed",
        "t50"."part_time",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
        COUNT(*) FILTER(WHERE
          "t50"."absent" > 0) AS "behind: absent",
        COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
        COUNT(*) FILTER(WHERE
          "t50"."attended" > 0) AS "behind: attended",
        COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
        COUNT(*) FILTER(WHERE
          "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
        COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
        COUNT(*) FILTER(WHERE
          "t50"."possible" > 0) AS "behind: possible"
      FROM "t49" AS "t50"
      GROUP BY
        1,
        2,
        3
    ) AS "t51"
  ) AS "t58"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'send+missed+part_time' AS "table",
        "t52"."send" AS "group_1",
        "t52"."missed" AS "group_2",
        "t52"."part_time" AS "group_3",
        "t52"."rows",
        "t52"."value",
        "t52"."sum: absent",
        "t52"."behind: absent",
        "t52"."sum: attended",
        "t52"."behind: attended",
        "t52"."sum: part_time_sessions",
        "t52"."behind: part_time_sessions",
        "t52"."sum: possible",
        "t52"."behind: possible"
      FROM (
        SELECT
          "t50"."send",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t52"
    ) AS "t59"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need+missed+part_time' AS "table",
        "t53"."primary_need" AS "group_1",
        "t53"."missed" AS "group_2",
        "t53"."part_time" AS "group_3",
        "t53"."rows",
        "t53"."value",
        "t53"."sum: absent",
        "t53"."behind: absent",
        "t53"."sum: attended",
        "t53"."behind: attended",
        "t53"."sum: part_time_sessions",
        "t53"."behind: part_time_sessions",
        "t53"."sum: possible",
        "t53"."behind: possible"
      FROM (
        SELECT
          "t50"."primary_need",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t53"
    ) AS "t60"
  ) AS "t65"
) AS "t68"
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
        'area_part+missed+part_time' AS "table",
        "t54"."area_part" AS "group_1",
        "t54"."missed" AS "group_2",
        "t54"."part_time" AS "group_3",
        "t54"."rows",
        "t54"."value",
        "t54"."sum: absent",
        "t54"."behind: absent",
        "t54"."sum: attended",
        "t54"."behind: attended",
        "t54"."sum: part_time_sessions",
        "t54"."behind: part_time_sessions",
        "t54"."sum: possible",
        "t54"."behind: possible"
      FROM (
        SELECT
          "t50"."area_part",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t54"
    ) AS "t61"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+missed+part_time' AS "table",
        "t55"."sex" AS "group_1",
        "t55"."missed" AS "group_2",
        "t55"."part_time" AS "group_3",
        "t55"."rows",
        "t55"."value",
        "t55"."sum: absent",
        "t55"."behind: absent",
        "t55"."sum: attended",
        "t55"."behind: attended",
        "t55"."sum: part_time_sessions",
        "t55"."behind: part_time_sessions",
        "t55"."sum: possible",
        "t55"."behind: possible"
      FROM (
        SELECT
          "t50"."sex",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t55"
    ) AS "t62"
  ) AS "t66"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'age_band+missed+part_time' AS "table",
        "t56"."age_band" AS "group_1",
        "t56"."missed" AS "group_2",
        "t56"."part_time" AS "group_3",
        "t56"."rows",
        "t56"."value",
        "t56"."sum: absent",
        "t56"."behind: absent",
        "t56"."sum: attended",
        "t56"."behind: attended",
        "t56"."sum: part_time_sessions",
        "t56"."behind: part_time_sessions",
        "t56"."sum: possible",
        "t56"."behind: possible"
      FROM (
        SELECT
          "t50"."age_band",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t56"
    ) AS "t63"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'setting_type+missed+part_time' AS "table",
        "t57"."setting_type" AS "group_1",
        "t57"."missed" AS "group_2",
        "t57"."part_time" AS "group_3",
        "t57"."rows",
        "t57"."value",
        "t57"."sum: absent",
        "t57"."behind: absent",
        "t57"."sum: attended",
        "t57"."behind: attended",
        "t57"."sum: part_time_sessions",
        "t57"."behind: part_time_sessions",
        "t57"."sum: possible",
        "t57"."behind: possible"
      FROM (
        SELECT
          "t50"."setting_type",
          "t50"."missed",
          "t50"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t50"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t50"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t50"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t50"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t50"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t50"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t50"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t50"."possible" > 0) AS "behind: possible"
        FROM "t49" AS "t50"
        GROUP BY
          1,
          2,
          3
      ) AS "t57"
    ) AS "t64"
  ) AS "t67"
) AS "t69"
