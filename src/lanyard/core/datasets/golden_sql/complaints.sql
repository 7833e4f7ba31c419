WITH "t1" AS (
  SELECT
    CASE WHEN "t0"."stage" IN ('1', '2', '3') THEN "t0"."stage" ELSE 'unknown' END AS "stage",
    CASE
      WHEN "t0"."theme" IN ('DELAY', 'CONTENT', 'PROVISION', 'COMMUNICATION', 'CONDUCT', 'OTHER')
      THEN "t0"."theme"
      ELSE 'unknown'
    END AS "theme",
    CASE
      WHEN "t0"."service" IN (
        'ASSESSMENT',
        'PLACEMENT',
        'PROVISION',
        'TRANSPORT',
        'HEALTH',
        'CARE',
        'COMMUNICATION',
        'OTHER'
      )
      THEN "t0"."service"
      ELSE 'unknown'
    END AS "service",
    CASE
      WHEN "t0"."received_date" > MAKE_DATE(2025, 10, 15)
      THEN '1'
      WHEN "t0"."received_date" > MAKE_DATE(2025, 7, 15)
      THEN '2'
      WHEN "t0"."received_date" > MAKE_DATE(2025, 4, 15)
      THEN '3'
      ELSE '4'
    END AS "quarter",
    CASE
      WHEN "t0"."outcome" IN ('UPHELD', 'PART', 'NOT_UPHELD', 'WITHDRAWN', 'OPEN')
      THEN "t0"."outcome"
      ELSE 'unknown'
    END AS "outcome",
    CASE
      WHEN NOT (
        COALESCE("t0"."due_date" <= MAKE_DATE(2026, 1, 15), FALSE)
      )
      OR (
        (
          "t0"."answered_date" IS NULL
        )
        AND (
          COALESCE("t0"."outcome", '') = 'WITHDRAWN'
        )
      )
      THEN 'not_due'
      WHEN COALESCE("t0"."answered_date" <= "t0"."due_date", FALSE)
      THEN 'in_time'
      ELSE 'late'
    END AS "answer",
    CASE
      WHEN "t0"."ombudsman" IN ('NONE', 'UPHELD', 'NOT_UPHELD', 'CLOSED', 'OPEN')
      THEN "t0"."ombudsman"
      ELSE 'unknown'
    END AS "ombudsman"
  FROM "complaints" AS "t0"
  WHERE
    COALESCE(
      "t0"."received_date" BETWEEN MAKE_DATE(2025, 1, 16) AND MAKE_DATE(2026, 1, 15),
      FALSE
    )
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'outcome+answer+ombudsman' AS "table",
      "t3"."outcome" AS "group_1",
      "t3"."answer" AS "group_2",
      "t3"."ombudsman" AS "group_3",
      "t3"."rows",
      "t3"."value"
    FROM (
      SELECT
        "t2"."outcome",
        "t2"."answer",
        "t2"."ombudsman",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t1" AS "t2"
      GROUP BY
        1,
        2,
        3
    ) AS "t3"
  ) AS "t8"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'theme+outcome+answer' AS "table",
      "t4"."theme" AS "group_1",
      "t4"."outcome" AS "group_2",
      "t4"."answer" AS "group_3",
      "t4"."rows",
      "t4"."value"
    FROM (
      SELECT
        "t2"."theme",
        "t2"."outcome",
        "t2"."answer",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t1" AS "t2"
      GROUP BY
        1,
        2,
        3
    ) AS "t4"
  ) AS "t9"
) AS "t13"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'service+outcome+answer' AS "table",
      "t5"."service" AS "group_1",
      "t5"."outcome" AS "group_2",
      "t5"."answer" AS "group_3",
      "t5"."rows",
      "t5"."value"
    FROM (
      SELECT
        "t2"."service",
        "t2"."outcome",
        "t2"."answer",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t1" AS "t2"
      GROUP BY
        1,
        2,
        3
    ) AS "t5"
  ) AS "t10"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'stage+outcome+answer' AS "table",
        "t6"."stage" AS "group_1",
        "t6"."outcome" AS "group_2",
        "t6"."answer" AS "group_3",
        "t6"."rows",
        "t6"."value"
      FROM (
        SELECT
          "t2"."stage",
          "t2"."outcome",
          "t2"."answer",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t1" AS "t2"
        GROUP BY
          1,
          2,
          3
      ) AS "t6"
    ) AS "t11"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'quarter+outcome+answer' AS "table",
        "t7"."quarter" AS "group_1",
        "t7"."outcome" AS "group_2",
        "t7"."answer" AS "group_3",
        "t7"."rows",
        "t7"."value"
      FROM (
        SELECT
          "t2"."quarter",
          "t2"."outcome",
          "t2"."answer",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t1" AS "t2"
        GROUP BY
          1,
          2,
          3
      ) AS "t7"
    ) AS "t12"
  ) AS "t14"
) AS "t15"
