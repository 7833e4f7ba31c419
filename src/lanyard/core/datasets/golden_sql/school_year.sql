WITH "t12" AS (
  SELECT
    *
  FROM "census_pupils" AS "t4"
  WHERE
    "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15))
    AND COALESCE("t4"."enrol_status", '') IN ('C', 'M')
    AND NOT (
      COALESCE("t4"."entry_date" > "t4"."reference_date", FALSE)
    )
    AND NOT (
      COALESCE("t4"."leaving_date" <= "t4"."reference_date", FALSE)
    )
), "t20" AS (
  SELECT
    "t1"."child_id",
    CASE
      WHEN LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
      THEN SUBSTRING(
        UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', '')),
        CASE
          WHEN (
            0 + 1
          ) >= 1
          THEN 0 + 1
          ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', '')))
        END,
        LENGTH(UPPER(REPLACE(COALESCE("t1"."postcode", ''), ' ', ''))) - 3
      )
      ELSE 'unknown'
    END AS "district"
  FROM "children" AS "t1"
), "t33" AS (
  SELECT
    "t28"."child_id",
    CASE
      WHEN "t28"."category" IN ('SUSP', 'LNCH')
      THEN 'suspension'
      WHEN "t28"."category" IN ('PERM')
      THEN 'permanent'
      ELSE 'unknown'
    END AS "counted",
    CASE
      WHEN "t28"."reason_1" IN (
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
      THEN "t28"."reason_1"
      ELSE 'unknown'
    END AS "reason",
    CASE
      WHEN EXTRACT(month FROM "t28"."start_date") IS NULL
      THEN 'unknown'
      WHEN EXTRACT(month FROM "t28"."start_date") <= 4
      THEN 'spring'
      WHEN EXTRACT(month FROM "t28"."start_date") <= 8
      THEN 'summer'
      ELSE 'autumn'
    END AS "term",
    CASE
      WHEN CASE
        WHEN "t28"."category" IN ('SUSP', 'LNCH')
        THEN 'suspension'
        WHEN "t28"."category" IN ('PERM')
        THEN 'permanent'
        ELSE 'unknown'
      END = 'suspension'
      THEN COALESCE("t28"."sessions", 0)
      ELSE 0
    END AS "sessions"
  FROM (
    SELECT
      "t26".*
      EXCLUDE ("place_in_order")
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t5"."child_id",
          "t5"."reference_date",
          "t5"."pupil_id",
          "t5"."category",
          "t5"."start_date",
          "t5"."sessions",
          "t5"."reason_1",
          "t5"."reason_2",
          "t5"."reason_3",
          "t5"."sen_provision",
          ROW_NUMBER() OVER (
            PARTITION BY "t5"."child_id", "t5"."start_date", "t5"."category"
            ORDER BY "t5"."reference_date" ASC, COALESCE("t5"."reason_1", '') ASC, COALESCE("t5"."sessions", 0) ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            *
          FROM "census_exclusions" AS "t0"
          WHERE
            "t0"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
            AND "t0"."category" IN ('SUSP', 'LNCH', 'PERM')
        ) AS "t5"
      ) AS "t19"
      WHERE
        "t19"."place_in_order" = 0
    ) AS "t26"
  ) AS "t28"
), "t44" AS (
  SELECT
    *
  FROM (
    SELECT
      "t16"."child_id",
      "t16"."reference_date",
      "t16"."pupil_id",
      "t16"."urn",
      "t16"."census_date",
      "t16"."upn",
      "t16"."former_upn",
      "t16"."uln",
      "t16"."surname",
      "t16"."forename",
      "t16"."birth_date",
      "t16"."sex",
      "t16"."ethnicity",
      "t16"."postcode",
      "t16"."enrol_status",
      "t16"."year_group",
      "t16"."entry_date",
      "t16"."leaving_date",
      "t16"."sen_provision",
      "t16"."sen_unit",
      "t16"."resourced_provision",
      "t16"."top_up_funding",
      "t16"."young_carer",
      "t16"."service_child",
      "t16"."post_looked_after",
      "t16"."part_time",
      "t16"."free_meals",
      "t16"."sessions_possible"
    FROM "t12" AS "t16"
    ANTI JOIN (
      SELECT
        "t18"."child_id"
      FROM (
        SELECT
          "t14"."child_id",
          COUNT(*) AS "rows_of_each"
        FROM "t12" AS "t14"
        GROUP BY
          1
      ) AS "t18"
      WHERE
        "t18"."rows_of_each" > 1
    ) AS "t27"
      ON "t16"."child_id" = "t27"."child_id"
  ) AS "t31"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t42".*
      EXCLUDE ("place_in_order")
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t32"."child_id",
          "t32"."reference_date",
          "t32"."pupil_id",
          "t32"."urn",
          "t32"."census_date",
          "t32"."upn",
          "t32"."former_upn",
          "t32"."uln",
          "t32"."surname",
          "t32"."forename",
          "t32"."birth_date",
          "t32"."sex",
          "t32"."ethnicity",
          "t32"."postcode",
          "t32"."enrol_status",
          "t32"."year_group",
          "t32"."entry_date",
          "t32"."leaving_date",
          "t32"."sen_provision",
          "t32"."sen_unit",
          "t32"."resourced_provision",
          "t32"."top_up_funding",
          "t32"."young_carer",
          "t32"."service_child",
          "t32"."post_looked_after",
          "t32"."part_time",
          "t32"."free_meals",
          "t32"."sessions_possible",
          ROW_NUMBER() OVER (
            PARTITION BY "t32"."child_id"
            ORDER BY "t32"."reference_date" DESC, COALESCE("t32"."enrol_status", '') ASC, COALESCE("t32"."urn", '') ASC, COALESCE("t32"."sen_provision", '') ASC, COALESCE("t32"."sen_unit", '') ASC, COALESCE("t32"."resourced_provision", '') ASC, COALESCE("t32"."young_carer", '') ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t16"."child_id",
            "t16"."reference_date",
            "t16"."pupil_id",
            "t16"."urn",
            "t16"."census_date",
            "t16"."upn",
            "t16"."former_upn",
            "t16"."uln",
            "t16"."surname",
            "t16"."forename",
            "t16"."birth_date",
            "t16"."sex",
            "t16"."ethnicity",
            "t16"."postcode",
            "t16"."enrol_status",
            "t16"."year_group",
            "t16"."entry_date",
            "t16"."leaving_date",
            "t16"."sen_provision",
            "t16"."sen_unit",
            "t16"."resourced_provision",
            "t16"."top_up_funding",
            "t16"."young_carer",
            "t16"."service_child",
            "t16"."post_looked_after",
            "t16"."part_time",
            "t16"."free_meals",
            "t16"."sessions_possible"
          FROM "t12" AS "t16"
          SEMI JOIN (
            SELECT
              "t18"."child_id"
            FROM (
              SELECT
                "t14"."child_id",
                COUNT(*) AS "rows_of_each"
              FROM "t12" AS "t14"
              GROUP BY
                1
            ) AS "t18"
            WHERE
              "t18"."rows_of_each" > 1
          ) AS "t27"
            ON "t16"."child_id" = "t27"."child_id"
        ) AS "t32"
      ) AS "t37"
      WHERE
        "t37"."place_in_order" = 0
    ) AS "t42"
  ) AS "t43"
)
SELECT
  CASE
    WHEN "t87"."place_of_table" = 0
    THEN 'send+counted+times_suspended'
    WHEN "t87"."place_of_table" = 1
    THEN 'send+term+counted'
    WHEN "t87"."place_of_table" = 2
    THEN 'primary_need+counted+times_suspended'
    WHEN "t87"."place_of_table" = 3
    THEN 'send+reason+counted'
    WHEN "t87"."place_of_table" = 4
    THEN 'sex+counted+times_suspended'
    WHEN "t87"."place_of_table" = 5
    THEN 'age_band+counted+times_suspended'
    WHEN "t87"."place_of_table" = 6
    THEN 'setting_type+counted+times_suspended'
    WHEN "t87"."place_of_table" = 7
    THEN 'ethnicity+counted+times_suspended'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t87"."place_of_table" = 0
    THEN "t87"."send"
    WHEN "t87"."place_of_table" = 1
    THEN "t87"."send"
    WHEN "t87"."place_of_table" = 2
    THEN "t87"."primary_need"
    WHEN "t87"."place_of_table" = 3
    THEN "t87"."send"
    WHEN "t87"."place_of_table" = 4
    THEN "t87"."sex"
    WHEN "t87"."place_of_table" = 5
    THEN "t87"."age_band"
    WHEN "t87"."place_of_table" = 6
    THEN "t87"."setting_type"
    WHEN "t87"."place_of_table" = 7
    THEN "t87"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t87"."place_of_table" = 0
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 1
    THEN "t87"."term"
    WHEN "t87"."place_of_table" = 2
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 3
    THEN "t87"."reason"
    WHEN "t87"."place_of_table" = 4
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 5
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 6
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 7
    THEN "t87"."counted"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t87"."place_of_table" = 0
    THEN "t87"."times_suspended"
    WHEN "t87"."place_of_table" = 1
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 2
    THEN "t87"."times_suspended"
    WHEN "t87"."place_of_table" = 3
    THEN "t87"."counted"
    WHEN "t87"."place_of_table" = 4
    THEN "t87"."times_suspended"
    WHEN "t87"."place_of_table" = 5
    THEN "t87"."times_suspended"
    WHEN "t87"."place_of_table" = 6
    THEN "t87"."times_suspended"
    WHEN "t87"."place_of_table" = 7
    THEN "t87"."times_suspended"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value",
  COALESCE(SUM("t87"."sessions"), 0) AS "sum: sessions",
  COUNT(*) FILTER(WHERE
    "t87"."sessions" > 0) AS "behind: sessions"
FROM (
  SELECT
    "t86"."child_id",
    "t86"."sex",
    "t86"."ethnicity",
    "t86"."age_band",
    "t86"."area_part",
    "t86"."send",
    "t86"."primary_need",
    "t86"."setting_type",
    "t86"."counted",
    "t86"."times_suspended",
    "t86"."reason",
    "t86"."term",
    "t86"."sessions",
    UNNEST(RANGE(0, 8, 1)) AS "place_of_table"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t82"."child_id",
          "t82"."sex",
          "t82"."ethnicity",
          "t82"."age_band",
          "t82"."area_part",
          "t82"."send",
          "t82"."primary_need",
          "t82"."setting_type",
          CASE WHEN "t82"."absent_in_spring" = 0 THEN 'on_roll' ELSE 'left' END AS "counted",
          CASE
            WHEN COALESCE("t82"."suspensions", 0) = 0
            THEN 'never'
            WHEN COALESCE("t82"."suspensions", 0) = 1
            THEN 'once'
            ELSE 'more'
          END AS "times_suspended",
          'pupil' AS "reason",
          'pupil' AS "term",
          0 AS "sessions"
        FROM (
          SELECT
            "t81".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t79"."child_id",
              "t79"."absent_in_spring",
              "t79"."sex",
              "t79"."ethnicity",
              "t79"."age_band",
              "t79"."area_part",
              "t79"."send",
              "t79"."primary_need",
              "t79"."setting_type",
              "t41"."child_id" AS "child_id_right",
              "t41"."events",
              "t41"."suspensions"
            FROM (
              SELECT
                "t77"."child_id",
                "t77"."absent_in_spring",
                "t77"."sex",
                "t77"."ethnicity",
                "t77"."age_band",
                "t77"."area_part",
                "t77"."send",
                "t77"."primary_need",
                "t77"."setting_type"
              FROM (
                SELECT
                  "t76".*
                  EXCLUDE ("birth_date")
                FROM (
                  SELECT
                    "t75"."child_id",
                    "t75"."urn",
                    "t75"."send",
                    "t75"."absent_in_spring",
                    "t75"."primary_need",
                    "t75"."setting_type",
                    "t75"."birth_date",
                    "t75"."sex",
                    "t75"."ethnicity",
                    "t75"."area_part",
                    CASE
                      WHEN (
                        (
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                          EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                        ) - CASE
                          WHEN (
                            (
                              EXTRACT(month FROM "t75"."birth_date") * 100
                            ) + EXTRACT(day FROM "t75"."birth_date")
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
                      "t74"."child_id",
                      "t74"."urn",
                      "t74"."send",
                      "t74"."absent_in_spring",
                      "t74"."primary_need",
                      "t74"."setting_type",
                      "t52"."birth_date",
                      "t52"."sex",
                      "t52"."ethnicity",
                      "t52"."area_part"
                    FROM (
                      SELECT
                        "t72"."child_id",
                        "t72"."urn",
                        "t72"."send",
                        "t72"."absent_in_spring",
                        "t72"."primary_need",
                        CASE
                          WHEN "t72"."urn" IS NULL
                          THEN 'placement_unknown'
                          ELSE COALESCE("t72"."setting_type", 'type_not_known')
                        END AS "setting_type"
                      FROM (
                        SELECT
                          "t71".*
                          EXCLUDE ("urn_right")
                        FROM (
                          SELECT
                            "t70"."child_id",
                            "t70"."urn",
                            "t70"."send",
                            "t70"."absent_in_spring",
                            "t70"."primary_need",
                            "t17"."urn" AS "urn_right",
                            "t17"."setting_type"
                          FROM (
                            SELECT
                              "t68".*
                              EXCLUDE ("need_of_census")
                            FROM (
                              SELECT
                                "t67"."child_id",
                                "t67"."urn",
                                "t67"."send",
                                "t67"."absent_in_spring",
                                "t67"."need_of_census",
                                CASE
                                  WHEN "t67"."send" IN ('plan', 'support')
                                  THEN COALESCE("t67"."need_of_census", 'unknown')
                                  ELSE 'none'
                                END AS "primary_need"
                              FROM (
                                SELECT
                                  "t66".*
                                  EXCLUDE ("child_id_right")
                                FROM (
                                  SELECT
                                    "t65"."child_id",
                                    "t65"."urn",
                                    "t65"."send",
                                    "t65"."absent_in_spring",
                                    "t24"."child_id" AS "child_id_right",
                                    "t24"."need_of_census"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t46"."child_id",
                                        "t46"."urn",
                                        CASE
                                          WHEN "t46"."sen_provision" IN ('N')
                                          THEN 'none'
                                          WHEN "t46"."sen_provision" IN ('K', 'A', 'P')
                                          THEN 'support'
                                          WHEN "t46"."sen_provision" IN ('E', 'S')
                                          THEN 'plan'
                                          ELSE 'unknown'
                                        END AS "send",
                                        0 AS "absent_in_spring"
                                      FROM "t44" AS "t46"
                                    ) AS "t50"
                                    UNION ALL
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t62"."child_id",
                                        "t62"."urn",
                                        CASE
                                          WHEN "t62"."sen_provision" IN ('N')
                                          THEN 'none'
                                          WHEN "t62"."sen_provision" IN ('K', 'A', 'P')
                                          THEN 'support'
                                          WHEN "t62"."sen_provision" IN ('E', 'S')
                                          THEN 'plan'
                                          ELSE 'unknown'
                                        END AS "send",
                                        1 AS "absent_in_spring"
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
                                            "t10"."sessions_possible"
                                          FROM (
                                            SELECT
                                              *
                                            FROM "census_pupils" AS "t4"
                                            WHERE
                                              "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                          ) AS "t10"
                                          ANTI JOIN (
                                            SELECT
                                              "t46"."child_id",
                                              "t46"."urn",
                                              "t46"."sen_provision",
                                              "t46"."young_carer"
                                            FROM "t44" AS "t46"
                                          ) AS "t49"
                                            ON "t10"."child_id" = "t49"."child_id"
                                          ANTI JOIN (
                                            SELECT
                                              "t54"."child_id"
                                            FROM (
                                              SELECT
                                                "t53"."child_id",
                                                COUNT(*) AS "rows_of_each"
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
                                                  "t10"."sessions_possible"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM "census_pupils" AS "t4"
                                                  WHERE
                                                    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                                ) AS "t10"
                                                ANTI JOIN (
                                                  SELECT
                                                    "t46"."child_id",
                                                    "t46"."urn",
                                                    "t46"."sen_provision",
                                                    "t46"."young_carer"
                                                  FROM "t44" AS "t46"
                                                ) AS "t49"
                                                  ON "t10"."child_id" = "t49"."child_id"
                                              ) AS "t53"
                                              GROUP BY
                                                1
                                            ) AS "t54"
                                            WHERE
                                              "t54"."rows_of_each" > 1
                                          ) AS "t56"
                                            ON "t10"."child_id" = "t56"."child_id"
                                        ) AS "t57"
                                        UNION ALL
                                        SELECT
                                          *
                                        FROM (
                                          SELECT
                                            "t60".*
                                            EXCLUDE ("place_in_order")
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t58"."child_id",
                                                "t58"."reference_date",
                                                "t58"."pupil_id",
                                                "t58"."urn",
                                                "t58"."census_date",
                                                "t58"."upn",
                                                "t58"."former_upn",
                                                "t58"."uln",
                                                "t58"."surname",
                                                "t58"."forename",
                                                "t58"."birth_date",
                                                "t58"."sex",
                                                "t58"."ethnicity",
                                                "t58"."postcode",
                                                "t58"."enrol_status",
                                                "t58"."year_group",
                                                "t58"."entry_date",
                                                "t58"."leaving_date",
                                                "t58"."sen_provision",
                                                "t58"."sen_unit",
                                                "t58"."resourced_provision",
                                                "t58"."top_up_funding",
                                                "t58"."young_carer",
                                                "t58"."service_child",
                                                "t58"."post_looked_after",
                                                "t58"."part_time",
                                                "t58"."free_meals",
                                                "t58"."sessions_possible",
                                                ROW_NUMBER() OVER (
                                                  PARTITION BY "t58"."child_id"
                                                  ORDER BY "t58"."reference_date" DESC, COALESCE("t58"."enrol_status", '') ASC, COALESCE("t58"."urn", '') ASC, COALESCE("t58"."sen_provision", '') ASC, COALESCE("t58"."sen_unit", '') ASC, COALESCE("t58"."resourced_provision", '') ASC, COALESCE("t58"."young_carer", '') ASC
                                                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                                ) - 1 AS "place_in_order"
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
                                                  "t10"."sessions_possible"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM "census_pupils" AS "t4"
                                                  WHERE
                                                    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                                ) AS "t10"
                                                ANTI JOIN (
                                                  SELECT
                                                    "t46"."child_id",
                                                    "t46"."urn",
                                                    "t46"."sen_provision",
                                                    "t46"."young_carer"
                                                  FROM "t44" AS "t46"
                                                ) AS "t49"
                                                  ON "t10"."child_id" = "t49"."child_id"
                                                SEMI JOIN (
                                                  SELECT
                                                    "t54"."child_id"
                                                  FROM (
                                                    SELECT
                                                      "t53"."child_id",
                                                      COUNT(*) AS "rows_of_each"
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
                                                        "t10"."sessions_possible"
                                                      FROM (
                                                        SELECT
                                                          *
                                                        FROM "census_pupils" AS "t4"
                                                        WHERE
                                                          "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                                      ) AS "t10"
                                                      ANTI JOIN (
                                                        SELECT
                                                          "t46"."child_id",
                                                          "t46"."urn",
                                                          "t46"."sen_provision",
                                                          "t46"."young_carer"
                                                        FROM "t44" AS "t46"
                                                      ) AS "t49"
                                                        ON "t10"."child_id" = "t49"."child_id"
                                                    ) AS "t53"
                                                    GROUP BY
                                                      1
                                                  ) AS "t54"
                                                  WHERE
                                                    "t54"."rows_of_each" > 1
                                                ) AS "t56"
                                                  ON "t10"."child_id" = "t56"."child_id"
                                              ) AS "t58"
                                            ) AS "t59"
                                            WHERE
                                              "t59"."place_in_order" = 0
                                          ) AS "t60"
                                        ) AS "t61"
                                      ) AS "t62"
                                    ) AS "t63"
                                  ) AS "t65"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t13"."child_id",
                                      CASE
                                        WHEN "t13"."need" IN ('SPLD')
                                        THEN 'SPLD'
                                        WHEN "t13"."need" IN ('MLD')
                                        THEN 'MLD'
                                        WHEN "t13"."need" IN ('SLD')
                                        THEN 'SLD'
                                        WHEN "t13"."need" IN ('PMLD')
                                        THEN 'PMLD'
                                        WHEN "t13"."need" IN ('SEMH')
                                        THEN 'SEMH'
                                        WHEN "t13"."need" IN ('SLCN')
                                        THEN 'SLCN'
                                        WHEN "t13"."need" IN ('HI')
                                        THEN 'HI'
                                        WHEN "t13"."need" IN ('VI')
                                        THEN 'VI'
                                        WHEN "t13"."need" IN ('MSI')
                                        THEN 'MSI'
                                        WHEN "t13"."need" IN ('PD')
                                        THEN 'PD'
                                        WHEN "t13"."need" IN ('ASD')
                                        THEN 'ASD'
                                        WHEN "t13"."need" IN ('OTH', 'DS')
                                        THEN 'OTH'
                                        WHEN "t13"."need" IN ('NSA')
                                        THEN 'NSA'
                                        ELSE 'unknown'
                                      END AS "need_of_census"
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
                                          "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                          AND "t3"."need_rank" = 1
                                          AND "t3"."need_type" IS NOT NULL
                                      ) AS "t7"
                                      GROUP BY
                                        1
                                    ) AS "t13"
                                  ) AS "t24"
                                    ON "t65"."child_id" = "t24"."child_id"
                                ) AS "t66"
                              ) AS "t67"
                            ) AS "t68"
                          ) AS "t70"
                          LEFT OUTER JOIN (
                            SELECT
                              "t6"."urn",
                              CASE
                                WHEN "t6"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                                THEN 'mainstream_total'
                                WHEN "t6"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                                THEN 'special_total'
                                WHEN "t6"."type_code" IN ('14', '38', '42', '43')
                                THEN 'ap_pru_total'
                                WHEN "t6"."type_code" IN ('18', '31', '32', '39', '45', '46')
                                THEN 'fe_total'
                                WHEN "t6"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
                                THEN 'ed_elsewhere'
                                ELSE 'type_not_known'
                              END AS "setting_type"
                            FROM (
                              SELECT
                                "t2"."urn",
                                MIN("t2"."type_code") AS "type_code"
                              FROM "establishment" AS "t2"
                              GROUP BY
                                1
                            ) AS "t6"
                          ) AS "t17"
                            ON "t70"."urn" = "t17"."urn"
                        ) AS "t71"
                      ) AS "t72"
                    ) AS "t74"
                    INNER JOIN (
                      SELECT
                        "t11"."child_id",
                        "t11"."birth_date",
                        "t11"."sex",
                        "t11"."ethnicity",
                        "t47"."area_part"
                      FROM (
                        SELECT
                          "t1"."child_id",
                          "t1"."birth_date",
                          CASE WHEN "t1"."sex" IN ('M', 'F') THEN "t1"."sex" ELSE 'unknown' END AS "sex",
                          CASE
                            WHEN "t1"."ethnicity_group" IN (
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
                            THEN "t1"."ethnicity_group"
                            ELSE 'unclassified'
                          END AS "ethnicity"
                        FROM "children" AS "t1"
                      ) AS "t11"
                      INNER JOIN (
                        SELECT
                          "t23"."child_id",
                          CASE
                            WHEN "t23"."district" = 'unknown'
                            THEN 'unknown'
                            WHEN "t40"."place_in_order" IS NULL
                            THEN 'other'
                            ELSE "t23"."district"
                          END AS "area_part"
                        FROM "t20" AS "t23"
                        LEFT OUTER JOIN (
                          SELECT
                            "t35"."district",
                            "t35"."place_in_order"
                          FROM (
                            SELECT
                              "t30"."district",
                              "t30"."children",
                              ROW_NUMBER() OVER (
                                ORDER BY "t30"."children" DESC, "t30"."district" ASC
                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                              ) - 1 AS "place_in_order"
                            FROM (
                              SELECT
                                "t29"."district",
                                COUNT(*) AS "children"
                              FROM (
                                SELECT
                                  *
                                FROM "t20" AS "t21"
                                WHERE
                                  "t21"."district" <> 'unknown'
                              ) AS "t29"
                              GROUP BY
                                1
                            ) AS "t30"
                          ) AS "t35"
                          WHERE
                            "t35"."place_in_order" < 30
                        ) AS "t40"
                          ON "t23"."district" = "t40"."district"
                      ) AS "t47"
                        ON "t11"."child_id" = "t47"."child_id"
                    ) AS "t52"
                      ON "t74"."child_id" = "t52"."child_id"
                  ) AS "t75"
                ) AS "t76"
              ) AS "t77"
            ) AS "t79"
            LEFT OUTER JOIN (
              SELECT
                "t34"."child_id",
                COUNT(*) AS "events",
                COUNT("t34"."counted") FILTER(WHERE
                  "t34"."counted" = 'suspension') AS "suspensions"
              FROM "t33" AS "t34"
              GROUP BY
                1
            ) AS "t41"
              ON "t79"."child_id" = "t41"."child_id"
          ) AS "t81"
        ) AS "t82"
        WHERE
          (
            "t82"."absent_in_spring" = 0
          ) OR (
            "t82"."events" IS NOT NULL
          )
      ) AS "t84"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t80"."child_id",
          "t80"."sex",
          "t80"."ethnicity",
          "t80"."age_band",
          "t80"."area_part",
          "t80"."send",
          "t80"."primary_need",
          "t80"."setting_type",
          "t80"."counted",
          'event' AS "times_suspended",
          "t80"."reason",
          "t80"."term",
          "t80"."sessions"
        FROM (
          SELECT
            "t79"."child_id",
            "t79"."absent_in_spring",
            "t79"."sex",
            "t79"."ethnicity",
            "t79"."age_band",
            "t79"."area_part",
            "t79"."send",
            "t79"."primary_need",
            "t79"."setting_type",
            "t36"."counted",
            "t36"."reason",
            "t36"."term",
            "t36"."sessions"
          FROM (
            SELECT
              "t77"."child_id",
              "t77"."absent_in_spring",
              "t77"."sex",
              "t77"."ethnicity",
              "t77"."age_band",
              "t77"."area_part",
              "t77"."send",
              "t77"."primary_need",
              "t77"."setting_type"
            FROM (
              SELECT
                "t76".*
                EXCLUDE ("birth_date")
              FROM (
                SELECT
                  "t75"."child_id",
                  "t75"."urn",
                  "t75"."send",
                  "t75"."absent_in_spring",
                  "t75"."primary_need",
                  "t75"."setting_type",
                  "t75"."birth_date",
                  "t75"."sex",
                  "t75"."ethnicity",
                  "t75"."area_part",
                  CASE
                    WHEN (
                      (
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                      EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                    ) - CASE
                      WHEN (
                        (
                          EXTRACT(month FROM "t75"."birth_date") * 100
                        ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                        EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t75"."birth_date")
                      ) - CASE
                        WHEN (
                          (
                            EXTRACT(month FROM "t75"."birth_date") * 100
                          ) + EXTRACT(day FROM "t75"."birth_date")
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
                    "t74"."child_id",
                    "t74"."urn",
                    "t74"."send",
                    "t74"."absent_in_spring",
                    "t74"."primary_need",
                    "t74"."setting_type",
                    "t52"."birth_date",
                    "t52"."sex",
                    "t52"."ethnicity",
                    "t52"."area_part"
                  FROM (
                    SELECT
                      "t72"."child_id",
                      "t72"."urn",
                      "t72"."send",
                      "t72"."absent_in_spring",
                      "t72"."primary_need",
                      CASE
                        WHEN "t72"."urn" IS NULL
                        THEN 'placement_unknown'
                        ELSE COALESCE("t72"."setting_type", 'type_not_known')
                      END AS "setting_type"
                    FROM (
                      SELECT
                        "t71".*
                        EXCLUDE ("urn_right")
                      FROM (
                        SELECT
                          "t70"."child_id",
                          "t70"."urn",
                          "t70"."send",
                          "t70"."absent_in_spring",
                          "t70"."primary_need",
                          "t17"."urn" AS "urn_right",
                          "t17"."setting_type"
                        FROM (
                          SELECT
                            "t68".*
                            EXCLUDE ("need_of_census")
                          FROM (
                            SELECT
                              "t67"."child_id",
                              "t67"."urn",
                              "t67"."send",
                              "t67"."absent_in_spring",
                              "t67"."need_of_census",
                              CASE
                                WHEN "t67"."send" IN ('plan', 'support')
                                THEN COALESCE("t67"."need_of_census", 'unknown')
                                ELSE 'none'
                              END AS "primary_need"
                            FROM (
                              SELECT
                                "t66".*
                                EXCLUDE ("child_id_right")
                              FROM (
                                SELECT
                                  "t65"."child_id",
                                  "t65"."urn",
                                  "t65"."send",
                                  "t65"."absent_in_spring",
                                  "t24"."child_id" AS "child_id_right",
                                  "t24"."need_of_census"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t46"."child_id",
                                      "t46"."urn",
                                      CASE
                                        WHEN "t46"."sen_provision" IN ('N')
                                        THEN 'none'
                                        WHEN "t46"."sen_provision" IN ('K', 'A', 'P')
                                        THEN 'support'
                                        WHEN "t46"."sen_provision" IN ('E', 'S')
                                        THEN 'plan'
                                        ELSE 'unknown'
                                      END AS "send",
                                      0 AS "absent_in_spring"
                                    FROM "t44" AS "t46"
                                  ) AS "t50"
                                  UNION ALL
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t62"."child_id",
                                      "t62"."urn",
                                      CASE
                                        WHEN "t62"."sen_provision" IN ('N')
                                        THEN 'none'
                                        WHEN "t62"."sen_provision" IN ('K', 'A', 'P')
                                        THEN 'support'
                                        WHEN "t62"."sen_provision" IN ('E', 'S')
                                        THEN 'plan'
                                        ELSE 'unknown'
                                      END AS "send",
                                      1 AS "absent_in_spring"
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
                                          "t10"."sessions_possible"
                                        FROM (
                                          SELECT
                                            *
                                          FROM "census_pupils" AS "t4"
                                          WHERE
                                            "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                        ) AS "t10"
                                        ANTI JOIN (
                                          SELECT
                                            "t46"."child_id",
                                            "t46"."urn",
                                            "t46"."sen_provision",
                                            "t46"."young_carer"
                                          FROM "t44" AS "t46"
                                        ) AS "t49"
                                          ON "t10"."child_id" = "t49"."child_id"
                                        ANTI JOIN (
                                          SELECT
                                            "t54"."child_id"
                                          FROM (
                                            SELECT
                                              "t53"."child_id",
                                              COUNT(*) AS "rows_of_each"
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
                                                "t10"."sessions_possible"
                                              FROM (
                                                SELECT
                                                  *
                                                FROM "census_pupils" AS "t4"
                                                WHERE
                                                  "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                              ) AS "t10"
                                              ANTI JOIN (
                                                SELECT
                                                  "t46"."child_id",
                                                  "t46"."urn",
                                                  "t46"."sen_provision",
                                                  "t46"."young_carer"
                                                FROM "t44" AS "t46"
                                              ) AS "t49"
                                                ON "t10"."child_id" = "t49"."child_id"
                                            ) AS "t53"
                                            GROUP BY
                                              1
                                          ) AS "t54"
                                          WHERE
                                            "t54"."rows_of_each" > 1
                                        ) AS "t56"
                                          ON "t10"."child_id" = "t56"."child_id"
                                      ) AS "t57"
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t60".*
                                          EXCLUDE ("place_in_order")
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t58"."child_id",
                                              "t58"."reference_date",
                                              "t58"."pupil_id",
                                              "t58"."urn",
                                              "t58"."census_date",
                                              "t58"."upn",
                                              "t58"."former_upn",
                                              "t58"."uln",
                                              "t58"."surname",
                                              "t58"."forename",
                                              "t58"."birth_date",
                                              "t58"."sex",
                                              "t58"."ethnicity",
                                              "t58"."postcode",
                                              "t58"."enrol_status",
                                              "t58"."year_group",
                                              "t58"."entry_date",
                                              "t58"."leaving_date",
                                              "t58"."sen_provision",
                                              "t58"."sen_unit",
                                              "t58"."resourced_provision",
                                              "t58"."top_up_funding",
                                              "t58"."young_carer",
                                              "t58"."service_child",
                                              "t58"."post_looked_after",
                                              "t58"."part_time",
                                              "t58"."free_meals",
                                              "t58"."sessions_possible",
                                              ROW_NUMBER() OVER (
                                                PARTITION BY "t58"."child_id"
                                                ORDER BY "t58"."reference_date" DESC, COALESCE("t58"."enrol_status", '') ASC, COALESCE("t58"."urn", '') ASC, COALESCE("t58"."sen_provision", '') ASC, COALESCE("t58"."sen_unit", '') ASC, COALESCE("t58"."resourced_provision", '') ASC, COALESCE("t58"."young_carer", '') ASC
                                                ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                              ) - 1 AS "place_in_order"
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
                                                "t10"."sessions_possible"
                                              FROM (
                                                SELECT
                                                  *
                                                FROM "census_pupils" AS "t4"
                                                WHERE
                                                  "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                              ) AS "t10"
                                              ANTI JOIN (
                                                SELECT
                                                  "t46"."child_id",
                                                  "t46"."urn",
                                                  "t46"."sen_provision",
                                                  "t46"."young_carer"
                                                FROM "t44" AS "t46"
                                              ) AS "t49"
                                                ON "t10"."child_id" = "t49"."child_id"
                                              SEMI JOIN (
                                                SELECT
                                                  "t54"."child_id"
                                                FROM (
                                                  SELECT
                                                    "t53"."child_id",
                                                    COUNT(*) AS "rows_of_each"
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
                                                      "t10"."sessions_possible"
                                                    FROM (
                                                      SELECT
                                                        *
                                                      FROM "census_pupils" AS "t4"
                                                      WHERE
                                                        "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
                                                    ) AS "t10"
                                                    ANTI JOIN (
                                                      SELECT
                                                        "t46"."child_id",
                                                        "t46"."urn",
                                                        "t46"."sen_provision",
                                                        "t46"."young_carer"
                                                      FROM "t44" AS "t46"
                                                    ) AS "t49"
                                                      ON "t10"."child_id" = "t49"."child_id"
                                                  ) AS "t53"
                                                  GROUP BY
                                                    1
                                                ) AS "t54"
                                                WHERE
                                                  "t54"."rows_of_each" > 1
                                              ) AS "t56"
                                                ON "t10"."child_id" = "t56"."child_id"
                                            ) AS "t58"
                                          ) AS "t59"
                                          WHERE
                                            "t59"."place_in_order" = 0
                                        ) AS "t60"
                                      ) AS "t61"
                                    ) AS "t62"
                                  ) AS "t63"
                                ) AS "t65"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t13"."child_id",
                                    CASE
                                      WHEN "t13"."need" IN ('SPLD')
                                      THEN 'SPLD'
                                      WHEN "t13"."need" IN ('MLD')
                                      THEN 'MLD'
                                      WHEN "t13"."need" IN ('SLD')
                                      THEN 'SLD'
                                      WHEN "t13"."need" IN ('PMLD')
                                      THEN 'PMLD'
                                      WHEN "t13"."need" IN ('SEMH')
                                      THEN 'SEMH'
                                      WHEN "t13"."need" IN ('SLCN')
                                      THEN 'SLCN'
                                      WHEN "t13"."need" IN ('HI')
                                      THEN 'HI'
                                      WHEN "t13"."need" IN ('VI')
                                      THEN 'VI'
                                      WHEN "t13"."need" IN ('MSI')
                                      THEN 'MSI'
                                      WHEN "t13"."need" IN ('PD')
                                      THEN 'PD'
                                      WHEN "t13"."need" IN ('ASD')
                                      THEN 'ASD'
                                      WHEN "t13"."need" IN ('OTH', 'DS')
                                      THEN 'OTH'
                                      WHEN "t13"."need" IN ('NSA')
                                      THEN 'NSA'
                                      ELSE 'unknown'
                                    END AS "need_of_census"
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
                                        "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                        AND "t3"."need_rank" = 1
                                        AND "t3"."need_type" IS NOT NULL
                                    ) AS "t7"
                                    GROUP BY
                                      1
                                  ) AS "t13"
                                ) AS "t24"
                                  ON "t65"."child_id" = "t24"."child_id"
                              ) AS "t66"
                            ) AS "t67"
                          ) AS "t68"
                        ) AS "t70"
                        LEFT OUTER JOIN (
                          SELECT
                            "t6"."urn",
                            CASE
                              WHEN "t6"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                              THEN 'mainstream_total'
                              WHEN "t6"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                              THEN 'special_total'
                              WHEN "t6"."type_code" IN ('14', '38', '42', '43')
                              THEN 'ap_pru_total'
                              WHEN "t6"."type_code" IN ('18', '31', '32', '39', '45', '46')
                              THEN 'fe_total'
                              WHEN "t6"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
                              THEN 'ed_elsewhere'
                              ELSE 'type_not_known'
                            END AS "setting_type"
                          FROM (
                            SELECT
                              "t2"."urn",
                              MIN("t2"."type_code") AS "type_code"
                            FROM "establishment" AS "t2"
                            GROUP BY
                              1
                          ) AS "t6"
                        ) AS "t17"
                          ON "t70"."urn" = "t17"."urn"
                      ) AS "t71"
                    ) AS "t72"
                  ) AS "t74"
                  INNER JOIN (
                    SELECT
                      "t11"."child_id",
                      "t11"."birth_date",
                      "t11"."sex",
                      "t11"."ethnicity",
                      "t47"."area_part"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."birth_date",
                        CASE WHEN "t1"."sex" IN ('M', 'F') THEN "t1"."sex" ELSE 'unknown' END AS "sex",
                        CASE
                          WHEN "t1"."ethnicity_group" IN (
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
                          THEN "t1"."ethnicity_group"
                          ELSE 'unclassified'
                        END AS "ethnicity"
                      FROM "children" AS "t1"
                    ) AS "t11"
                    INNER JOIN (
                      SELECT
                        "t23"."child_id",
                        CASE
                          WHEN "t23"."district" = 'unknown'
                          THEN 'unknown'
                          WHEN "t40"."place_in_order" IS NULL
                          THEN 'other'
                          ELSE "t23"."district"
                        END AS "area_part"
                      FROM "t20" AS "t23"
                      LEFT OUTER JOIN (
                        SELECT
                          "t35"."district",
                          "t35"."place_in_order"
                        FROM (
                          SELECT
                            "t30"."district",
                            "t30"."children",
                            ROW_NUMBER() OVER (
                              ORDER BY "t30"."children" DESC, "t30"."district" ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              "t29"."district",
                              COUNT(*) AS "children"
                            FROM (
                              SELECT
                                *
                              FROM "t20" AS "t21"
                              WHERE
                                "t21"."district" <> 'unknown'
                            ) AS "t29"
                            GROUP BY
                              1
                          ) AS "t30"
                        ) AS "t35"
                        WHERE
                          "t35"."place_in_order" < 30
                      ) AS "t40"
                        ON "t23"."district" = "t40"."district"
                    ) AS "t47"
                      ON "t11"."child_id" = "t47"."child_id"
                  ) AS "t52"
                    ON "t74"."child_id" = "t52"."child_id"
                ) AS "t75"
              ) AS "t76"
            ) AS "t77"
          ) AS "t79"
          INNER JOIN "t33" AS "t36"
            ON "t79"."child_id" = "t36"."child_id"
        ) AS "t80"
      ) AS "t83"
    ) AS "t85"
  ) AS "t86"
) AS "t87"
GROUP BY
  1,
  2,
  3,
  4
