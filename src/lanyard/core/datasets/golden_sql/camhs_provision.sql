SELECT
  CASE
    WHEN "t4"."place_of_table" = 0
    THEN 'quarter+provision'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE WHEN "t4"."place_of_table" = 0 THEN "t4"."quarter" ELSE CAST(NULL AS TEXT) END AS "group_1",
  CASE
    WHEN "t4"."place_of_table" = 0
    THEN "t4"."provision"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COALESCE(SUM("t4"."people"), 0) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t3"."quarter",
    "t3"."provision",
    "t3"."people",
    UNNEST(RANGE(0, 1, 1)) AS "place_of_table"
  FROM (
    SELECT
      *
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
        'delivered' AS "provision",
        COALESCE("t0"."provision_delivered", 0) AS "people"
      FROM "camhs_performance" AS "t0"
      WHERE
        "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
        AND "t0"."group" = 'ALL'
        AND "t0"."provision_specified" IS NOT NULL
    ) AS "t1"
    UNION ALL
    SELECT
      *
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
        'not' AS "provision",
        GREATEST(
          COALESCE("t0"."provision_specified", 0) - COALESCE("t0"."provision_delivered", 0),
          0
        ) AS "people"
      FROM "camhs_performance" AS "t0"
      WHERE
        "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
        AND "t0"."group" = 'ALL'
        AND "t0"."provision_specified" IS NOT NULL
    ) AS "t2"
  ) AS "t3"
) AS "t4"
GROUP BY
  1,
  2,
  3
