WITH "t1" AS (
  SELECT
    CASE
      WHEN "t0"."quarter" IN ('2025-Q4')
      THEN '1'
      WHEN "t0"."quarter" IN ('2025-Q3')
      THEN '2'
      WHEN "t0"."quarter" IN ('2025-Q2')
      THEN '3'
      WHEN "t0"."quarter" IN ('2025-Q1')
      THEN '4'
      ELSE '1'
    END AS "quarter",
    "t0"."median_weeks_first",
    "t0"."centile_90_weeks_first",
    "t0"."median_weeks_second",
    "t0"."centile_90_weeks_second",
    "t0"."seen" AS "people"
  FROM "speech_therapy_performance" AS "t0"
  WHERE
    "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
    AND "t0"."group" = 'ALL'
    AND "t0"."seen" > 0
    AND "t0"."median_weeks_first" IS NOT NULL
), "t2" AS (
  SELECT
    CASE
      WHEN "t0"."quarter" IN ('2025-Q4')
      THEN '1'
      WHEN "t0"."quarter" IN ('2025-Q3')
      THEN '2'
      WHEN "t0"."quarter" IN ('2025-Q2')
      THEN '3'
      WHEN "t0"."quarter" IN ('2025-Q1')
      THEN '4'
      ELSE '1'
    END AS "quarter",
    "t0"."median_weeks_first",
    "t0"."centile_90_weeks_first",
    "t0"."median_weeks_second",
    "t0"."centile_90_weeks_second",
    "t0"."seen" AS "people"
  FROM "speech_therapy_performance" AS "t0"
  WHERE
    "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
    AND "t0"."group" = 'ALL'
    AND "t0"."seen" > 0
    AND "t0"."centile_90_weeks_first" IS NOT NULL
), "t3" AS (
  SELECT
    CASE
      WHEN "t0"."quarter" IN ('2025-Q4')
      THEN '1'
      WHEN "t0"."quarter" IN ('2025-Q3')
      THEN '2'
      WHEN "t0"."quarter" IN ('2025-Q2')
      THEN '3'
      WHEN "t0"."quarter" IN ('2025-Q1')
      THEN '4'
      ELSE '1'
    END AS "quarter",
    "t0"."median_weeks_first",
    "t0"."centile_90_weeks_first",
    "t0"."median_weeks_second",
    "t0"."centile_90_weeks_second",
    "t0"."seen" AS "people"
  FROM "speech_therapy_performance" AS "t0"
  WHERE
    "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
    AND "t0"."group" = 'ALL'
    AND "t0"."seen" > 0
    AND "t0"."median_weeks_second" IS NOT NULL
), "t4" AS (
  SELECT
    CASE
      WHEN "t0"."quarter" IN ('2025-Q4')
      THEN '1'
      WHEN "t0"."quarter" IN ('2025-Q3')
      THEN '2'
      WHEN "t0"."quarter" IN ('2025-Q2')
      THEN '3'
      WHEN "t0"."quarter" IN ('2025-Q1')
      THEN '4'
      ELSE '1'
    END AS "quarter",
    "t0"."median_weeks_first",
    "t0"."centile_90_weeks_first",
    "t0"."median_weeks_second",
    "t0"."centile_90_weeks_second",
    "t0"."seen" AS "people"
  FROM "speech_therapy_performance" AS "t0"
  WHERE
    "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
    AND "t0"."group" = 'ALL'
    AND "t0"."seen" > 0
    AND "t0"."centile_90_weeks_second" IS NOT NULL
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
        'statistic: speech_therapy_median_weeks_first by quarter' AS "table",
        "t11"."quarter" AS "group_1",
        "t11"."rows",
        "t11"."value"
      FROM (
        SELECT
          "t6"."quarter",
          COALESCE(SUM("t6"."people"), 0) AS "rows",
          SUM("t6"."median_weeks_first" * "t6"."people") / NULLIF(SUM("t6"."people"), 0) AS "value"
        FROM "t1" AS "t6"
        GROUP BY
          1
      ) AS "t11"
    ) AS "t20"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: speech_therapy_centile_90_weeks_first' AS "table",
        CAST(NULL AS TEXT) AS "group_1",
        "t13"."rows",
        "t13"."value"
      FROM (
        SELECT
          COALESCE(SUM("t7"."people"), 0) AS "rows",
          SUM("t7"."centile_90_weeks_first" * "t7"."people") / NULLIF(SUM("t7"."people"), 0) AS "value"
        FROM "t2" AS "t7"
      ) AS "t13"
    ) AS "t22"
  ) AS "t29"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: speech_therapy_centile_90_weeks_first by quarter' AS "table",
        "t14"."quarter" AS "group_1",
        "t14"."rows",
        "t14"."value"
      FROM (
        SELECT
          "t7"."quarter",
          COALESCE(SUM("t7"."people"), 0) AS "rows",
          SUM("t7"."centile_90_weeks_first" * "t7"."people") / NULLIF(SUM("t7"."people"), 0) AS "value"
        FROM "t2" AS "t7"
        GROUP BY
          1
      ) AS "t14"
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: speech_therapy_median_weeks_second' AS "table",
        CAST(NULL AS TEXT) AS "group_1",
        "t15"."rows",
        "t15"."value"
      FROM (
        SELECT
          COALESCE(SUM("t8"."people"), 0) AS "rows",
          SUM("t8"."median_weeks_second" * "t8"."people") / NULLIF(SUM("t8"."people"), 0) AS "value"
        FROM "t3" AS "t8"
      ) AS "t15"
    ) AS "t24"
  ) AS "t30"
) AS "t33"
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
        'statistic: speech_therapy_median_weeks_second by quarter' AS "table",
        "t16"."quarter" AS "group_1",
        "t16"."rows",
        "t16"."value"
      FROM (
        SELECT
          "t8"."quarter",
          COALESCE(SUM("t8"."people"), 0) AS "rows",
          SUM("t8"."median_weeks_second" * "t8"."people") / NULLIF(SUM("t8"."people"), 0) AS "value"
        FROM "t3" AS "t8"
        GROUP BY
          1
      ) AS "t16"
    ) AS "t25"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'statistic: speech_therapy_centile_90_weeks_second' AS "table",
        CAST(NULL AS TEXT) AS "group_1",
        "t17"."rows",
        "t17"."value"
      FROM (
        SELECT
          COALESCE(SUM("t9"."people"), 0) AS "rows",
          SUM("t9"."centile_90_weeks_second" * "t9"."people") / NULLIF(SUM("t9"."people"), 0) AS "value"
        FROM "t4" AS "t9"
      ) AS "t17"
    ) AS "t26"
  ) AS "t31"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'statistic: speech_therapy_centile_90_weeks_second by quarter' AS "table",
        "t18"."quarter" AS "group_1",
        "t18"."rows",
        "t18"."value"
      FROM (
        SELECT
          "t9"."quarter",
          COALESCE(SUM("t9"."people"), 0) AS "rows",
          SUM("t9"."centile_90_weeks_second" * "t9"."people") / NULLIF(SUM("t9"."people"), 0) AS "value"
        FROM "t4" AS "t9"
        GROUP BY
          1
      ) AS "t18"
    ) AS "t27"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          CASE WHEN "t10"."place_of_table" = 0 THEN 'quarter' ELSE CAST(NULL AS TEXT) END AS "table",
          CASE
            WHEN "t10"."place_of_table" = 0
            THEN "t10"."quarter"
            ELSE CAST(NULL AS TEXT)
          END AS "group_1",
          COALESCE(SUM("t10"."people"), 0) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM (
          SELECT
            "t5"."quarter",
            "t5"."median_weeks_first",
            "t5"."centile_90_weeks_first",
            "t5"."median_weeks_second",
            "t5"."centile_90_weeks_second",
            "t5"."people",
            UNNEST(RANGE(0, 1, 1)) AS "place_of_table"
          FROM (
            SELECT
              CASE
                WHEN "t0"."quarter" IN ('2025-Q4')
                THEN '1'
                WHEN "t0"."quarter" IN ('2025-Q3')
                THEN '2'
                WHEN "t0"."quarter" IN ('2025-Q2')
                THEN '3'
                WHEN "t0"."quarter" IN ('2025-Q1')
                THEN '4'
                ELSE '1'
              END AS "quarter",
              "t0"."median_weeks_first",
              "t0"."centile_90_weeks_first",
              "t0"."median_weeks_second",
              "t0"."centile_90_weeks_second",
              "t0"."seen" AS "people"
            FROM "speech_therapy_performance" AS "t0"
            WHERE
              "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
              AND "t0"."group" = 'ALL'
              AND "t0"."seen" > 0
          ) AS "t5"
        ) AS "t10"
        GROUP BY
          1,
          2
      ) AS "t19"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          'statistic: speech_therapy_median_weeks_first' AS "table",
          CAST(NULL AS TEXT) AS "group_1",
          "t12"."rows",
          "t12"."value"
        FROM (
          SELECT
            COALESCE(SUM("t6"."people"), 0) AS "rows",
            SUM("t6"."median_weeks_first" * "t6"."people") / NULLIF(SUM("t6"."people"), 0) AS "value"
          FROM "t1" AS "t6"
        ) AS "t12"
      ) AS "t21"
    ) AS "t28"
  ) AS "t32"
) AS "t34"
