WITH "t3" AS (
  SELECT
    *
  FROM "census_pupils" AS "t1"
  WHERE
    "t1"."reference_date" IN (MAKE_DATE(2025, 5, 15), MAKE_DATE(2025, 10, 2), MAKE_DATE(2026, 1, 15))
)
SELECT
  'term+send' AS "table",
  "t17"."term" AS "group_1",
  "t17"."send" AS "group_2",
  "t17"."rows",
  "t17"."value",
  "t17"."sum: absent",
  "t17"."behind: absent",
  "t17"."sum: possible",
  "t17"."behind: possible"
FROM (
  SELECT
    "t16"."term",
    "t16"."send",
    COUNT(*) AS "rows",
    CAST(NULL AS DOUBLE) AS "value",
    COALESCE(SUM("t16"."absent"), 0) AS "sum: absent",
    COUNT(*) FILTER(WHERE
      "t16"."absent" > 0) AS "behind: absent",
    COALESCE(SUM("t16"."possible"), 0) AS "sum: possible",
    COUNT(*) FILTER(WHERE
      "t16"."possible" > 0) AS "behind: possible"
  FROM (
    SELECT
      "t15"."child_id",
      "t15"."reference_date",
      COALESCE("t15"."possible", 0) AS "possible",
      COALESCE("t15"."attended", 0) AS "attended",
      COALESCE("t15"."absent", 0) AS "absent",
      COALESCE("t15"."part_time_sessions", 0) AS "part_time_sessions",
      "t15"."send",
      CASE
        WHEN EXTRACT(month FROM "t15"."reference_date") <= 4
        THEN 'autumn'
        WHEN EXTRACT(month FROM "t15"."reference_date") <= 8
        THEN 'spring'
        ELSE 'summer'
      END AS "term"
    FROM (
      SELECT
        "t14"."child_id",
        "t14"."reference_date",
        "t14"."urn",
        "t14"."send",
        "t10"."possible",
        "t7"."attended",
        "t7"."absent",
        "t7"."part_time_sessions"
      FROM (
        SELECT
          "t12"."child_id",
          "t12"."reference_date",
          "t12"."urn",
          CASE
            WHEN CASE
              WHEN "t12"."sen_provision" IN ('N')
              THEN 'none'
              WHEN "t12"."sen_provision" IN ('K', 'A', 'P')
              THEN 'support'
              WHEN "t12"."sen_provision" IN ('E', 'S')
              THEN 'plan'
              ELSE 'unknown'
            END IN ('plan', 'support', 'none')
            THEN CASE
              WHEN "t12"."sen_provision" IN ('N')
              THEN 'none'
              WHEN "t12"."sen_provision" IN ('K', 'A', 'P')
              THEN 'support'
              WHEN "t12"."sen_provision" IN ('E', 'S')
              THEN 'plan'
              ELSE 'unknown'
            END
            ELSE 'unknown'
          END AS "send"
        FROM (
          SELECT
            "t11".*
            EXCLUDE ("place_in_order")
          FROM (
            SELECT
              *
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
                ROW_NUMBER() OVER (
                  PARTITION BY "t4"."child_id", "t4"."reference_date"
                  ORDER BY "t4"."reference_date" DESC, COALESCE("t4"."enrol_status", '') ASC, COALESCE("t4"."urn", '') ASC, COALESCE("t4"."sen_provision", '') ASC, COALESCE("t4"."sen_unit", '') ASC, COALESCE("t4"."resourced_provision", '') ASC, COALESCE("t4"."young_carer", '') ASC
                  ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                ) - 1 AS "place_in_order"
              FROM "t3" AS "t4"
            ) AS "t8"
            WHERE
              "t8"."place_in_order" = 0
          ) AS "t11"
        ) AS "t12"
      ) AS "t14"
      INNER JOIN (
        SELECT
          *
        FROM (
          SELECT
            "t4"."child_id",
            "t4"."reference_date",
            COALESCE(SUM("t4"."sessions_possible"), 0) AS "possible"
          FROM "t3" AS "t4"
          GROUP BY
            1,
            2
        ) AS "t6"
        WHERE
          "t6"."possible" > 0
      ) AS "t10"
        ON "t14"."child_id" = "t10"."child_id"
        AND "t14"."reference_date" = "t10"."reference_date"
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
      ) AS "t7"
        ON "t14"."child_id" = "t7"."child_id"
        AND "t14"."reference_date" = "t7"."reference_date"
    ) AS "t15"
  ) AS "t16"
  GROUP BY
    1,
    2
) AS "t17"
