WITH "t8" AS (
  SELECT
    *
  FROM "census_pupils" AS "t4"
  WHERE
    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
), "t50" AS (
  SELECT
    "t49"."child_id",
    "t22"."sex",
    "t22"."ethnicity",
    "t22"."age_band",
    "t37"."area_part",
    "t49"."possible",
    "t49"."attended",
    "t49"."absent",
    "t49"."part_time_sessions",
    "t49"."send",
    "t49"."primary_need",
    "t49"."setting_type",
    CASE
      WHEN (
        "t49"."absent" * 2
      ) >= "t49"."possible"
      THEN '50_or_more'
      WHEN (
        "t49"."absent" * 10
      ) >= "t49"."possible"
      THEN '10_to_50'
      ELSE 'under_10'
    END AS "missed",
    CASE WHEN "t49"."part_time_sessions" > 0 THEN 'yes' ELSE 'no' END AS "part_time"
  FROM (
    SELECT
      "t47".*
      EXCLUDE ("type_code")
    FROM (
      SELECT
        "t46"."child_id",
        "t46"."urn",
        "t46"."send",
        "t46"."possible",
        "t46"."attended",
        "t46"."absent",
        "t46"."part_time_sessions",
        "t46"."primary_need",
        "t46"."type_code",
        CASE
          WHEN "t46"."urn" IS NULL
          THEN 'placement_unknown'
          ELSE CASE
            WHEN "t46"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
            THEN 'mainstream_total'
            WHEN "t46"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
            THEN 'special_total'
            WHEN "t46"."type_code" IN ('14', '38', '42', '43')
            THEN 'ap_pru_total'
            WHEN "t46"."type_code" IN ('18', '31', '32', '39', '45', '46')
            THEN 'fe_total'
            WHEN "t46"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
            THEN 'ed_elsewhere'
            ELSE 'type_not_known'
          END
        END AS "setting_type"
      FROM (
        SELECT
          "t45".*
          EXCLUDE ("urn_right")
        FROM (
          SELECT
            "t44"."child_id",
            "t44"."urn",
            "t44"."send",
            "t44"."possible",
            "t44"."attended",
            "t44"."absent",
            "t44"."part_time_sessions",
            "t44"."primary_need",
            "t9"."urn" AS "urn_right",
            "t9"."type_code"
          FROM (
            SELECT
              "t42".*
              EXCLUDE ("need_of_census")
            FROM (
              SELECT
                "t41"."child_id",
                "t41"."urn",
                "t41"."send",
                "t41"."possible",
                "t41"."attended",
                "t41"."absent",
                "t41"."part_time_sessions",
                "t41"."need_of_census",
                CASE
                  WHEN "t41"."send" IN ('plan', 'support')
                  THEN CASE
                    WHEN CASE
                      WHEN "t41"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t41"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t41"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t41"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t41"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t41"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t41"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t41"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t41"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t41"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t41"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t41"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t41"."need_of_census" IN ('NSA')
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
                      WHEN "t41"."need_of_census" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t41"."need_of_census" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t41"."need_of_census" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t41"."need_of_census" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t41"."need_of_census" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t41"."need_of_census" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t41"."need_of_census" IN ('HI')
                      THEN 'HI'
                      WHEN "t41"."need_of_census" IN ('VI')
                      THEN 'VI'
                      WHEN "t41"."need_of_census" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t41"."need_of_census" IN ('PD')
                      THEN 'PD'
                      WHEN "t41"."need_of_census" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t41"."need_of_census" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t41"."need_of_census" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END
                    ELSE 'unknown'
                  END
                  ELSE 'none'
                END AS "primary_need"
              FROM (
                SELECT
                  "t40".*
                  EXCLUDE ("child_id_right")
                FROM (
                  SELECT
                    "t39"."child_id",
                    "t39"."urn",
                    "t39"."send",
                    "t39"."possible",
                    "t39"."attended",
                    "t39"."absent",
                    "t39"."part_time_sessions",
                    "t17"."child_id" AS "child_id_right",
                    "t17"."need_of_census"
                  FROM (
                    SELECT
                      "t35"."child_id",
                      "t35"."urn",
                      "t35"."send",
                      COALESCE("t35"."possible", 0) AS "possible",
                      COALESCE("t35"."attended", 0) AS "attended",
                      COALESCE("t35"."absent", 0) AS "absent",
                      COALESCE("t35"."part_time_sessions", 0) AS "part_time_sessions"
                    FROM (
                      SELECT
                        "t34".*
                        EXCLUDE ("child_id_right")
                      FROM (
                        SELECT
                          "t31"."child_id",
                          "t31"."urn",
                          "t31"."send",
                          "t25"."possible",
                          "t18"."child_id" AS "child_id_right",
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
                    ) AS "t35"
                  ) AS "t39"
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
                    ON "t39"."child_id" = "t17"."child_id"
                ) AS "t40"
              ) AS "t41"
            ) AS "t42"
          ) AS "t44"
          LEFT OUTER JOIN (
            SELECT
              "t1"."urn",
              MIN("t1"."type_code") AS "type_code"
            FROM "establishment" AS "t1"
            GROUP BY
              1
          ) AS "t9"
            ON "t44"."urn" = "t9"."urn"
        ) AS "t45"
      ) AS "t46"
    ) AS "t47"
  ) AS "t49"
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
    ON "t49"."child_id" = "t22"."child_id"
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
  ) AS "t37"
    ON "t49"."child_id" = "t37"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+missed+part_time' AS "table",
      "t52"."ethnicity" AS "group_1",
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
        "t51"."ethnicity",
        "t51"."missed",
        "t51"."part_time",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value",
        COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
        COUNT(*) FILTER(WHERE
          "t51"."absent" > 0) AS "behind: absent",
        COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
        COUNT(*) FILTER(WHERE
          "t51"."attended" > 0) AS "behind: attended",
        COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
        COUNT(*) FILTER(WHERE
          "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
        COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
        COUNT(*) FILTER(WHERE
          "t51"."possible" > 0) AS "behind: possible"
      FROM "t50" AS "t51"
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
      *
    FROM (
      SELECT
        'send+missed+part_time' AS "table",
        "t53"."send" AS "group_1",
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
          "t51"."send",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t53"
    ) AS "t60"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'primary_need+missed+part_time' AS "table",
        "t54"."primary_need" AS "group_1",
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
          "t51"."primary_need",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t54"
    ) AS "t61"
  ) AS "t66"
) AS "t69"
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
        "t55"."area_part" AS "group_1",
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
          "t51"."area_part",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t55"
    ) AS "t62"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+missed+part_time' AS "table",
        "t56"."sex" AS "group_1",
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
          "t51"."sex",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t56"
    ) AS "t63"
  ) AS "t67"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'age_band+missed+part_time' AS "table",
        "t57"."age_band" AS "group_1",
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
          "t51"."age_band",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t57"
    ) AS "t64"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'setting_type+missed+part_time' AS "table",
        "t58"."setting_type" AS "group_1",
        "t58"."missed" AS "group_2",
        "t58"."part_time" AS "group_3",
        "t58"."rows",
        "t58"."value",
        "t58"."sum: absent",
        "t58"."behind: absent",
        "t58"."sum: attended",
        "t58"."behind: attended",
        "t58"."sum: part_time_sessions",
        "t58"."behind: part_time_sessions",
        "t58"."sum: possible",
        "t58"."behind: possible"
      FROM (
        SELECT
          "t51"."setting_type",
          "t51"."missed",
          "t51"."part_time",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value",
          COALESCE(SUM("t51"."absent"), 0) AS "sum: absent",
          COUNT(*) FILTER(WHERE
            "t51"."absent" > 0) AS "behind: absent",
          COALESCE(SUM("t51"."attended"), 0) AS "sum: attended",
          COUNT(*) FILTER(WHERE
            "t51"."attended" > 0) AS "behind: attended",
          COALESCE(SUM("t51"."part_time_sessions"), 0) AS "sum: part_time_sessions",
          COUNT(*) FILTER(WHERE
            "t51"."part_time_sessions" > 0) AS "behind: part_time_sessions",
          COALESCE(SUM("t51"."possible"), 0) AS "sum: possible",
          COUNT(*) FILTER(WHERE
            "t51"."possible" > 0) AS "behind: possible"
        FROM "t50" AS "t51"
        GROUP BY
          1,
          2,
          3
      ) AS "t58"
    ) AS "t65"
  ) AS "t68"
) AS "t70"
