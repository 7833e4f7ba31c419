SELECT
  CASE
    WHEN "t2"."place_of_table" = 0
    THEN 'stage+outcome+answer'
    WHEN "t2"."place_of_table" = 1
    THEN 'quarter+outcome+answer'
    WHEN "t2"."place_of_table" = 2
    THEN 'outcome+answer+ombudsman'
    WHEN "t2"."place_of_table" = 3
    THEN 'theme+outcome+answer'
    WHEN "t2"."place_of_table" = 4
    THEN 'service+outcome+answer'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t2"."place_of_table" = 0
    THEN "t2"."stage"
    WHEN "t2"."place_of_table" = 1
    THEN "t2"."quarter"
    WHEN "t2"."place_of_table" = 2
    THEN "t2"."outcome"
    WHEN "t2"."place_of_table" = 3
    THEN "t2"."theme"
    WHEN "t2"."place_of_table" = 4
    THEN "t2"."service"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t2"."place_of_table" = 0
    THEN "t2"."outcome"
    WHEN "t2"."place_of_table" = 1
    THEN "t2"."outcome"
    WHEN "t2"."place_of_table" = 2
    THEN "t2"."answer"
    WHEN "t2"."place_of_table" = 3
    THEN "t2"."outcome"
    WHEN "t2"."place_of_table" = 4
    THEN "t2"."outcome"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t2"."place_of_table" = 0
    THEN "t2"."answer"
    WHEN "t2"."place_of_table" = 1
    THEN "t2"."answer"
    WHEN "t2"."place_of_table" = 2
    THEN "t2"."ombudsman"
    WHEN "t2"."place_of_table" = 3
    THEN "t2"."answer"
    WHEN "t2"."place_of_table" = 4
    THEN "t2"."answer"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t1"."stage",
    "t1"."theme",
    "t1"."service",
    "t1"."quarter",
    "t1"."outcome",
    "t1"."answer",
    "t1"."ombudsman",
    UNNEST(RANGE(0, 5, 1)) AS "place_of_table"
  FROM (
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
  ) AS "t1"
) AS "t2"
GROUP BY
  1,
  2,
  3,
  4
