WITH "t3" AS (
  SELECT
    *
  FROM "census_pupils" AS "t1"
  WHERE
    "t1"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
)
SELECT
  CASE WHEN "t26"."place_of_table" = 0 THEN 'term+send' ELSE CAST(NULL AS TEXT) END AS "table",
  CASE WHEN "t26"."place_of_table" = 0 THEN "t26"."term" ELSE CAST(NULL AS TEXT) END AS "group_1",
  CASE WHEN "t26"."place_of_table" = 0 THEN "t26"."send" ELSE CAST(NULL AS TEXT) END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value",
  COALESCE(SUM("t26"."absent"), 0) AS "sum: absent",
  COUNT(*) FILTER(WHERE
    "t26"."absent" > 0) AS "behind: absent",
  COALESCE(SUM("t26"."possible"), 0) AS "sum: possible",
  COUNT(*) FILTER(WHERE
    "t26"."possible" > 0) AS "behind: possible"
FROM (
  SELECT
    "t25"."child_id",
    "t25"."reference_date",
    "t25"."possible",
    "t25"."attended",
    "t25"."absent",
    "t25"."part_time_sessions",
    "t25"."send",
    "t25"."term",
    UNNEST(RANGE(0, 1, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t24"."child_id",
      "t24"."reference_date",
      "t24"."possible",
      COALESCE("t24"."attended", 0) AS "attended",
      COALESCE("t24"."absent", 0) AS "absent",
      COALESCE("t24"."part_time_sessions", 0) AS "part_time_sessions",
      "t24"."send",
      CASE
        WHEN EXTRACT(month FROM "t24"."reference_date") <= 4
        THEN 'autumn'
        WHEN EXTRACT(month FROM "t24"."reference_date") <= 8
        THEN 'spring'
        ELSE 'summer'
      END AS "term"
    FROM (
      SELECT
        "t23"."child_id",
        "t23"."reference_date",
        "t23"."urn",
        "t23"."send",
        "t23"."possible",
        "t9"."attended",
        "t9"."absent",
        "t9"."part_time_sessions"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t20"."child_id",
            "t20"."reference_date",
            "t20"."urn",
            "t20"."send",
            "t10"."possible"
          FROM (
            SELECT
              "t18"."child_id",
              "t18"."reference_date",
              "t18"."urn",
              CASE
                WHEN "t18"."sen_provision" IN ('N')
                THEN 'none'
                WHEN "t18"."sen_provision" IN ('K', 'A', 'P')
                THEN 'support'
                WHEN "t18"."sen_provision" IN ('E', 'S')
                THEN 'plan'
                ELSE 'unknown'
              END AS "send"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t5"."child_id",
                  "t5"."reference_date",
                  "t5"."pupil_id",
                  "t5"."urn",
                  "t5"."census_date",
                  "t5"."upn",
                  "t5"."former_upn",
                  "t5"."uln",
                  "t5"."surname",
                  "t5"."forename",
                  "t5"."birth_date",
                  "t5"."sex",
                  "t5"."ethnicity",
                  "t5"."postcode",
                  "t5"."enrol_status",
                  "t5"."year_group",
                  "t5"."entry_date",
                  "t5"."leaving_date",
                  "t5"."sen_provision",
                  "t5"."sen_unit",
                  "t5"."resourced_provision",
                  "t5"."top_up_funding",
                  "t5"."young_carer",
                  "t5"."service_child",
                  "t5"."post_looked_after",
                  "t5"."part_time",
                  "t5"."free_meals",
                  "t5"."sessions_possible"
                FROM "t3" AS "t5"
                ANTI JOIN (
                  SELECT
                    "t6"."child_id",
                    "t6"."reference_date"
                  FROM (
                    SELECT
                      "t4"."child_id",
                      "t4"."reference_date",
                      COUNT(*) AS "rows_of_each"
                    FROM "t3" AS "t4"
                    GROUP BY
                      1,
                      2
                  ) AS "t6"
                  WHERE
                    "t6"."rows_of_each" > 1
                ) AS "t12"
                  ON "t5"."child_id" = "t12"."child_id"
                  AND "t5"."reference_date" = "t12"."reference_date"
              ) AS "t13"
              UNION ALL
              SELECT
                *
              FROM (
                SELECT
                  "t16".*
                  EXCLUDE ("place_in_order")
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t14"."child_id",
                      "t14"."reference_date",
                      "t14"."pupil_id",
                      "t14"."urn",
                      "t14"."census_date",
                      "t14"."upn",
                      "t14"."former_upn",
                      "t14"."uln",
                      "t14"."surname",
                      "t14"."forename",
                      "t14"."birth_date",
                      "t14"."sex",
                      "t14"."ethnicity",
                      "t14"."postcode",
                      "t14"."enrol_status",
                      "t14"."year_group",
                      "t14"."entry_date",
                      "t14"."leaving_date",
                      "t14"."sen_provision",
                      "t14"."sen_unit",
                      "t14"."resourced_provision",
                      "t14"."top_up_funding",
                      "t14"."young_carer",
                      "t14"."service_child",
                      "t14"."post_looked_after",
                      "t14"."part_time",
                      "t14"."free_meals",
                      "t14"."sessions_possible",
                      ROW_NUMBER() OVER (
                        PARTITION BY "t14"."child_id", "t14"."reference_date"
                        ORDER BY "t14"."reference_date" DESC, COALESCE("t14"."enrol_status", '') ASC, COALESCE("t14"."urn", '') ASC, COALESCE("t14"."sen_provision", '') ASC, COALESCE("t14"."sen_unit", '') ASC, COALESCE("t14"."resourced_provision", '') ASC, COALESCE("t14"."young_carer", '') ASC
                        ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                      ) - 1 AS "place_in_order"
                    FROM (
                      SELECT
                        "t5"."child_id",
                        "t5"."reference_date",
                        "t5"."pupil_id",
                        "t5"."urn",
                        "t5"."census_date",
                        "t5"."upn",
                        "t5"."former_upn",
                        "t5"."uln",
                        "t5"."surname",
                        "t5"."forename",
                        "t5"."birth_date",
                        "t5"."sex",
                        "t5"."ethnicity",
                        "t5"."postcode",
                        "t5"."enrol_status",
                        "t5"."year_group",
                        "t5"."entry_date",
                        "t5"."leaving_date",
                        "t5"."sen_provision",
                        "t5"."sen_unit",
                        "t5"."resourced_provision",
                        "t5"."top_up_funding",
                        "t5"."young_carer",
                        "t5"."service_child",
                        "t5"."post_looked_after",
                        "t5"."part_time",
                        "t5"."free_meals",
                        "t5"."sessions_possible"
                      FROM "t3" AS "t5"
                      SEMI JOIN (
                        SELECT
                          "t6"."child_id",
                          "t6"."reference_date"
                        FROM (
                          SELECT
                            "t4"."child_id",
                            "t4"."reference_date",
                            COUNT(*) AS "rows_of_each"
                          FROM "t3" AS "t4"
                          GROUP BY
                            1,
                            2
                        ) AS "t6"
                        WHERE
                          "t6"."rows_of_each" > 1
                      ) AS "t12"
                        ON "t5"."child_id" = "t12"."child_id"
                        AND "t5"."reference_date" = "t12"."reference_date"
                    ) AS "t14"
                  ) AS "t15"
                  WHERE
                    "t15"."place_in_order" = 0
                ) AS "t16"
              ) AS "t17"
            ) AS "t18"
          ) AS "t20"
          INNER JOIN (
            SELECT
              "t4"."child_id",
              "t4"."reference_date",
              COALESCE(SUM("t4"."sessions_possible"), 0) AS "possible"
            FROM "t3" AS "t4"
            GROUP BY
              1,
              2
          ) AS "t10"
            ON "t20"."child_id" = "t10"."child_id"
            AND "t20"."reference_date" = "t10"."reference_date"
        ) AS "t21"
        WHERE
          "t21"."possible" > 0
      ) AS "t23"
      LEFT OUTER JOIN (
        SELECT
          "t2"."child_id",
          "t2"."reference_date",
          COALESCE(
            SUM("t2"."sessions") FILTER(WHERE
              "t2"."attendance_reason" IN ('/', '\', 'L', 'B', 'K', 'P', 'V', 'W', 'J')),
            0
          ) AS "attended",
          COALESCE(
            SUM("t2"."sessions") FILTER(WHERE
              "t2"."attendance_reason" IN ('C', 'C1', 'C2', 'E', 'I', 'J1', 'M', 'R', 'S', 'T', 'H', 'G', 'N', 'O', 'U')),
            0
          ) AS "absent",
          COALESCE(SUM("t2"."sessions") FILTER(WHERE
            "t2"."attendance_reason" = 'C2'), 0) AS "part_time_sessions"
        FROM (
          SELECT
            *
          FROM "census_sessions" AS "t0"
          WHERE
            "t0"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
        ) AS "t2"
        GROUP BY
          1,
          2
      ) AS "t9"
        ON "t23"."child_id" = "t9"."child_id"
        AND "t23"."reference_date" = "t9"."reference_date"
    ) AS "t24"
  ) AS "t25"
) AS "t26"
GROUP BY
  1,
  2,
  3
