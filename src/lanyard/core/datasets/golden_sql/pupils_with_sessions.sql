WITH "t8" AS (
  SELECT
    *
  FROM "census_pupils" AS "t4"
  WHERE
    "t4"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
), "t19" AS (
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
    WHEN "t69"."place_of_table" = 0
    THEN 'send+missed+part_time'
    WHEN "t69"."place_of_table" = 1
    THEN 'primary_need+missed+part_time'
    WHEN "t69"."place_of_table" = 2
    THEN 'area_part+missed+part_time'
    WHEN "t69"."place_of_table" = 3
    THEN 'sex+missed+part_time'
    WHEN "t69"."place_of_table" = 4
    THEN 'age_band+missed+part_time'
    WHEN "t69"."place_of_table" = 5
    THEN 'setting_type+missed+part_time'
    WHEN "t69"."place_of_table" = 6
    THEN 'ethnicity+missed+part_time'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t69"."place_of_table" = 0
    THEN "t69"."send"
    WHEN "t69"."place_of_table" = 1
    THEN "t69"."primary_need"
    WHEN "t69"."place_of_table" = 2
    THEN "t69"."area_part"
    WHEN "t69"."place_of_table" = 3
    THEN "t69"."sex"
    WHEN "t69"."place_of_table" = 4
    THEN "t69"."age_band"
    WHEN "t69"."place_of_table" = 5
    THEN "t69"."setting_type"
    WHEN "t69"."place_of_table" = 6
    THEN "t69"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t69"."place_of_table" = 0
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 1
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 2
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 3
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 4
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 5
    THEN "t69"."missed"
    WHEN "t69"."place_of_table" = 6
    THEN "t69"."missed"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t69"."place_of_table" = 0
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 1
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 2
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 3
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 4
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 5
    THEN "t69"."part_time"
    WHEN "t69"."place_of_table" = 6
    THEN "t69"."part_time"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value",
  COALESCE(SUM("t69"."absent"), 0) AS "sum: absent",
  COUNT(*) FILTER(WHERE
    "t69"."absent" > 0) AS "behind: absent",
  COALESCE(SUM("t69"."attended"), 0) AS "sum: attended",
  COUNT(*) FILTER(WHERE
    "t69"."attended" > 0) AS "behind: attended",
  COALESCE(SUM("t69"."part_time_sessions"), 0) AS "sum: part_time_sessions",
  COUNT(*) FILTER(WHERE
    "t69"."part_time_sessions" > 0) AS "behind: part_time_sessions",
  COALESCE(SUM("t69"."possible"), 0) AS "sum: possible",
  COUNT(*) FILTER(WHERE
    "t69"."possible" > 0) AS "behind: possible"
FROM (
  SELECT
    "t68"."child_id",
    "t68"."sex",
    "t68"."ethnicity",
    "t68"."age_band",
    "t68"."area_part",
    "t68"."possible",
    "t68"."attended",
    "t68"."absent",
    "t68"."part_time_sessions",
    "t68"."send",
    "t68"."primary_need",
    "t68"."setting_type",
    "t68"."missed",
    "t68"."part_time",
    UNNEST(RANGE(0, 7, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t67"."child_id",
      "t67"."sex",
      "t67"."ethnicity",
      "t67"."age_band",
      "t67"."area_part",
      "t67"."possible",
      "t67"."attended",
      "t67"."absent",
      "t67"."part_time_sessions",
      "t67"."send",
      "t67"."primary_need",
      "t67"."setting_type",
      CASE
        WHEN (
          "t67"."absent" * 2
        ) >= "t67"."possible"
        THEN '50_or_more'
        WHEN (
          "t67"."absent" * 10
        ) >= "t67"."possible"
        THEN '10_to_50'
        ELSE 'under_10'
      END AS "missed",
      CASE WHEN "t67"."part_time_sessions" > 0 THEN 'yes' ELSE 'no' END AS "part_time"
    FROM (
      SELECT
        "t66".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t65"."child_id",
          "t65"."reference_date",
          "t65"."urn",
          "t65"."send",
          "t65"."possible",
          "t65"."attended",
          "t65"."absent",
          "t65"."part_time_sessions",
          "t65"."primary_need",
          "t65"."setting_type",
          "t65"."birth_date",
          "t65"."sex",
          "t65"."ethnicity",
          "t65"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
              EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t65"."birth_date") * 100
                ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
                EXTRACT(year FROM MAKE_DATE(2025, 8, 31)) - EXTRACT(year FROM "t65"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t65"."birth_date") * 100
                  ) + EXTRACT(day FROM "t65"."birth_date")
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
            "t64"."child_id",
            "t64"."reference_date",
            "t64"."urn",
            "t64"."send",
            "t64"."possible",
            "t64"."attended",
            "t64"."absent",
            "t64"."part_time_sessions",
            "t64"."primary_need",
            "t64"."setting_type",
            "t45"."birth_date",
            "t45"."sex",
            "t45"."ethnicity",
            "t45"."area_part"
          FROM (
            SELECT
              "t62"."child_id",
              "t62"."reference_date",
              "t62"."urn",
              "t62"."send",
              "t62"."possible",
              "t62"."attended",
              "t62"."absent",
              "t62"."part_time_sessions",
              "t62"."primary_need",
              CASE
                WHEN "t62"."urn" IS NULL
                THEN 'placement_unknown'
                ELSE COALESCE("t62"."setting_type", 'type_not_known')
              END AS "setting_type"
            FROM (
              SELECT
                "t61".*
                EXCLUDE ("urn_right")
              FROM (
                SELECT
                  "t60"."child_id",
                  "t60"."reference_date",
                  "t60"."urn",
                  "t60"."send",
                  "t60"."possible",
                  "t60"."attended",
                  "t60"."absent",
                  "t60"."part_time_sessions",
                  "t60"."primary_need",
                  "t16"."urn" AS "urn_right",
                  "t16"."setting_type"
                FROM (
                  SELECT
                    "t58".*
                    EXCLUDE ("need_of_census")
                  FROM (
                    SELECT
                      "t57"."child_id",
                      "t57"."reference_date",
                      "t57"."urn",
                      "t57"."send",
                      "t57"."possible",
                      "t57"."attended",
                      "t57"."absent",
                      "t57"."part_time_sessions",
                      "t57"."need_of_census",
                      CASE
                        WHEN "t57"."send" IN ('plan', 'support')
                        THEN COALESCE("t57"."need_of_census", 'unknown')
                        ELSE 'none'
                      END AS "primary_need"
                    FROM (
                      SELECT
                        "t56".*
                        EXCLUDE ("child_id_right")
                      FROM (
                        SELECT
                          "t55"."child_id",
                          "t55"."reference_date",
                          "t55"."urn",
                          "t55"."send",
                          "t55"."possible",
                          "t55"."attended",
                          "t55"."absent",
                          "t55"."part_time_sessions",
                          "t26"."child_id" AS "child_id_right",
                          "t26"."need_of_census"
                        FROM (
                          SELECT
                            "t53"."child_id",
                            "t53"."reference_date",
                            "t53"."urn",
                            "t53"."send",
                            "t53"."possible",
                            COALESCE("t53"."attended", 0) AS "attended",
                            COALESCE("t53"."absent", 0) AS "absent",
                            COALESCE("t53"."part_time_sessions", 0) AS "part_time_sessions"
                          FROM (
                            SELECT
                              "t52"."child_id",
                              "t52"."reference_date",
                              "t52"."urn",
                              "t52"."send",
                              "t52"."possible",
                              "t29"."attended",
                              "t29"."absent",
                              "t29"."part_time_sessions"
                            FROM (
                              SELECT
                                "t50"."child_id",
                                "t50"."reference_date",
                                "t50"."urn",
                                "t50"."send",
                                "t50"."of_year" AS "possible"
                              FROM (
                                SELECT
                                  "t49".*
                                  EXCLUDE ("possible")
                                FROM (
                                  SELECT
                                    "t43"."child_id",
                                    "t43"."reference_date",
                                    "t43"."urn",
                                    "t43"."send",
                                    "t20"."possible",
                                    "t48"."of_year"
                                  FROM (
                                    SELECT
                                      "t39"."child_id",
                                      "t39"."reference_date",
                                      "t39"."urn",
                                      CASE
                                        WHEN "t39"."sen_provision" IN ('N')
                                        THEN 'none'
                                        WHEN "t39"."sen_provision" IN ('K', 'A', 'P')
                                        THEN 'support'
                                        WHEN "t39"."sen_provision" IN ('E', 'S')
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
                                            "t14"."child_id",
                                            "t14"."reference_date"
                                          FROM (
                                            SELECT
                                              "t10"."child_id",
                                              "t10"."reference_date",
                                              COUNT(*) AS "rows_of_each"
                                            FROM "t8" AS "t10"
                                            GROUP BY
                                              1,
                                              2
                                          ) AS "t14"
                                          WHERE
                                            "t14"."rows_of_each" > 1
                                        ) AS "t24"
                                          ON "t12"."child_id" = "t24"."child_id"
                                          AND "t12"."reference_date" = "t24"."reference_date"
                                      ) AS "t30"
                                      UNION ALL
                                      SELECT
                                        *
                                      FROM (
                                        SELECT
                                          "t36".*
                                          EXCLUDE ("place_in_order")
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t31"."child_id",
                                              "t31"."reference_date",
                                              "t31"."pupil_id",
                                              "t31"."urn",
                                              "t31"."census_date",
                                              "t31"."upn",
                                              "t31"."former_upn",
                                              "t31"."uln",
                                              "t31"."surname",
                                              "t31"."forename",
                                              "t31"."birth_date",
                                              "t31"."sex",
                                              "t31"."ethnicity",
                                              "t31"."postcode",
                                              "t31"."enrol_status",
                                              "t31"."year_group",
                                              "t31"."entry_date",
                                              "t31"."leaving_date",
                                              "t31"."sen_provision",
                                              "t31"."sen_unit",
                                              "t31"."resourced_provision",
                                              "t31"."top_up_funding",
                                              "t31"."young_carer",
                                              "t31"."service_child",
                                              "t31"."post_looked_after",
                                              "t31"."part_time",
                                              "t31"."free_meals",
                                              "t31"."sessions_possible",
                                              ROW_NUMBER() OVER (
                                                PARTITION BY "t31"."child_id", "t31"."reference_date"
                                                ORDER BY "t31"."reference_date" DESC, COALESCE("t31"."enrol_status", '') ASC, COALESCE("t31"."urn", '') ASC, COALESCE("t31"."sen_provision", '') ASC, COALESCE("t31"."sen_unit", '') ASC, COALESCE("t31"."resourced_provision", '') ASC, COALESCE("t31"."young_carer", '') ASC
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
                                                  "t14"."child_id",
                                                  "t14"."reference_date"
                                                FROM (
                                                  SELECT
                                                    "t10"."child_id",
                                                    "t10"."reference_date",
                                                    COUNT(*) AS "rows_of_each"
                                                  FROM "t8" AS "t10"
                                                  GROUP BY
                                                    1,
                                                    2
                                                ) AS "t14"
                                                WHERE
                                                  "t14"."rows_of_each" > 1
                                              ) AS "t24"
                                                ON "t12"."child_id" = "t24"."child_id"
                                                AND "t12"."reference_date" = "t24"."reference_date"
                                            ) AS "t31"
                                          ) AS "t34"
                                          WHERE
                                            "t34"."place_in_order" = 0
                                        ) AS "t36"
                                      ) AS "t38"
                                    ) AS "t39"
                                  ) AS "t43"
                                  INNER JOIN (
                                    SELECT
                                      "t10"."child_id",
                                      "t10"."reference_date",
                                      COALESCE(SUM("t10"."sessions_possible"), 0) AS "possible"
                                    FROM "t8" AS "t10"
                                    GROUP BY
                                      1,
                                      2
                                  ) AS "t20"
                                    ON "t43"."child_id" = "t20"."child_id"
                                    AND "t43"."reference_date" = "t20"."reference_date"
                                  INNER JOIN (
                                    SELECT
                                      "t46"."child_id",
                                      MAX("t46"."reference_date") AS "reference_date",
                                      COALESCE(SUM("t46"."possible"), 0) AS "of_year"
                                    FROM (
                                      SELECT
                                        "t43"."child_id",
                                        "t43"."reference_date",
                                        "t43"."urn",
                                        "t43"."send",
                                        "t20"."possible"
                                      FROM (
                                        SELECT
                                          "t39"."child_id",
                                          "t39"."reference_date",
                                          "t39"."urn",
                                          CASE
                                            WHEN "t39"."sen_provision" IN ('N')
                                            THEN 'none'
                                            WHEN "t39"."sen_provision" IN ('K', 'A', 'P')
                                            THEN 'support'
                                            WHEN "t39"."sen_provision" IN ('E', 'S')
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
                                                "t14"."child_id",
                                                "t14"."reference_date"
                                              FROM (
                                                SELECT
                                                  "t10"."child_id",
                                                  "t10"."reference_date",
                                                  COUNT(*) AS "rows_of_each"
                                                FROM "t8" AS "t10"
                                                GROUP BY
                                                  1,
                                                  2
                                              ) AS "t14"
                                              WHERE
                                                "t14"."rows_of_each" > 1
                                            ) AS "t24"
                                              ON "t12"."child_id" = "t24"."child_id"
                                              AND "t12"."reference_date" = "t24"."reference_date"
                                          ) AS "t30"
                                          UNION ALL
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t36".*
                                              EXCLUDE ("place_in_order")
                                            FROM (
                                              SELECT
                                                *
                                              FROM (
                                                SELECT
                                                  "t31"."child_id",
                                                  "t31"."reference_date",
                                                  "t31"."pupil_id",
                                                  "t31"."urn",
                                                  "t31"."census_date",
                                                  "t31"."upn",
                                                  "t31"."former_upn",
                                                  "t31"."uln",
                                                  "t31"."surname",
                                                  "t31"."forename",
                                                  "t31"."birth_date",
                                                  "t31"."sex",
                                                  "t31"."ethnicity",
                                                  "t31"."postcode",
                                                  "t31"."enrol_status",
                                                  "t31"."year_group",
                                                  "t31"."entry_date",
                                                  "t31"."leaving_date",
                                                  "t31"."sen_provision",
                                                  "t31"."sen_unit",
                                                  "t31"."resourced_provision",
                                                  "t31"."top_up_funding",
                                                  "t31"."young_carer",
                                                  "t31"."service_child",
                                                  "t31"."post_looked_after",
                                                  "t31"."part_time",
                                                  "t31"."free_meals",
                                                  "t31"."sessions_possible",
                                                  ROW_NUMBER() OVER (
                                                    PARTITION BY "t31"."child_id", "t31"."reference_date"
                                                    ORDER BY "t31"."reference_date" DESC, COALESCE("t31"."enrol_status", '') ASC, COALESCE("t31"."urn", '') ASC, COALESCE("t31"."sen_provision", '') ASC, COALESCE("t31"."sen_unit", '') ASC, COALESCE("t31"."resourced_provision", '') ASC, COALESCE("t31"."young_carer", '') ASC
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
                                                      "t14"."child_id",
                                                      "t14"."reference_date"
                                                    FROM (
                                                      SELECT
                                                        "t10"."child_id",
                                                        "t10"."reference_date",
                                                        COUNT(*) AS "rows_of_each"
                                                      FROM "t8" AS "t10"
                                                      GROUP BY
                                                        1,
                                                        2
                                                    ) AS "t14"
                                                    WHERE
                                                      "t14"."rows_of_each" > 1
                                                  ) AS "t24"
                                                    ON "t12"."child_id" = "t24"."child_id"
                                                    AND "t12"."reference_date" = "t24"."reference_date"
                                                ) AS "t31"
                                              ) AS "t34"
                                              WHERE
                                                "t34"."place_in_order" = 0
                                            ) AS "t36"
                                          ) AS "t38"
                                        ) AS "t39"
                                      ) AS "t43"
                                      INNER JOIN (
                                        SELECT
                                          "t10"."child_id",
                                          "t10"."reference_date",
                                          COALESCE(SUM("t10"."sessions_possible"), 0) AS "possible"
                                        FROM "t8" AS "t10"
                                        GROUP BY
                                          1,
                                          2
                                      ) AS "t20"
                                        ON "t43"."child_id" = "t20"."child_id"
                                        AND "t43"."reference_date" = "t20"."reference_date"
                                    ) AS "t46"
                                    GROUP BY
                                      1
                                  ) AS "t48"
                                    ON "t43"."child_id" = "t48"."child_id"
                                    AND "t43"."reference_date" = "t48"."reference_date"
                                ) AS "t49"
                              ) AS "t50"
                              WHERE
                                "t50"."of_year" > 0
                            ) AS "t52"
                            LEFT OUTER JOIN (
                              SELECT
                                "t17"."child_id",
                                COALESCE(SUM("t17"."attended"), 0) AS "attended",
                                COALESCE(SUM("t17"."absent"), 0) AS "absent",
                                COALESCE(SUM("t17"."part_time_sessions"), 0) AS "part_time_sessions"
                              FROM (
                                SELECT
                                  "t7"."child_id",
                                  "t7"."reference_date",
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
                                  1,
                                  2
                              ) AS "t17"
                              GROUP BY
                                1
                            ) AS "t29"
                              ON "t52"."child_id" = "t29"."child_id"
                          ) AS "t53"
                        ) AS "t55"
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
                              "t6"."child_id",
                              MIN("t6"."need") AS "need"
                            FROM (
                              SELECT
                                "t2"."child_id",
                                "t2"."need_type" AS "need"
                              FROM "census_needs" AS "t2"
                              WHERE
                                "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                AND "t2"."need_rank" = 1
                                AND "t2"."need_type" IS NOT NULL
                            ) AS "t6"
                            GROUP BY
                              1
                          ) AS "t13"
                        ) AS "t26"
                          ON "t55"."child_id" = "t26"."child_id"
                      ) AS "t56"
                    ) AS "t57"
                  ) AS "t58"
                ) AS "t60"
                LEFT OUTER JOIN (
                  SELECT
                    "t5"."urn",
                    CASE
                      WHEN "t5"."type_code" IN ('1', '2', '3', '5', '6', '11', '15', '28', '34', '35', '40', '41')
                      THEN 'mainstream_total'
                      WHEN "t5"."type_code" IN ('7', '8', '10', '12', '33', '36', '44')
                      THEN 'special_total'
                      WHEN "t5"."type_code" IN ('14', '38', '42', '43')
                      THEN 'ap_pru_total'
                      WHEN "t5"."type_code" IN ('18', '31', '32', '39', '45', '46')
                      THEN 'fe_total'
                      WHEN "t5"."type_code" IN ('24', '25', '26', '27', '29', '30', '37', '49', '56', '57')
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
                  ) AS "t5"
                ) AS "t16"
                  ON "t60"."urn" = "t16"."urn"
              ) AS "t61"
            ) AS "t62"
          ) AS "t64"
          INNER JOIN (
            SELECT
              "t11"."child_id",
              "t11"."birth_date",
              "t11"."sex",
              "t11"."ethnicity",
              "t41"."area_part"
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
            ) AS "t11"
            INNER JOIN (
              SELECT
                "t25"."child_id",
                CASE
                  WHEN "t25"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t37"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t25"."district"
                END AS "area_part"
              FROM "t19" AS "t25"
              LEFT OUTER JOIN (
                SELECT
                  "t33"."district",
                  "t33"."place_in_order"
                FROM (
                  SELECT
                    "t32"."district",
                    "t32"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t32"."children" DESC, "t32"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t28"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t19" AS "t22"
                      WHERE
                        "t22"."district" <> 'unknown'
                    ) AS "t28"
                    GROUP BY
                      1
                  ) AS "t32"
                ) AS "t33"
                WHERE
                  "t33"."place_in_order" < 30
              ) AS "t37"
                ON "t25"."district" = "t37"."district"
            ) AS "t41"
              ON "t11"."child_id" = "t41"."child_id"
          ) AS "t45"
            ON "t64"."child_id" = "t45"."child_id"
        ) AS "t65"
      ) AS "t66"
    ) AS "t67"
  ) AS "t68"
) AS "t69"
GROUP BY
  1,
  2,
  3,
  4
