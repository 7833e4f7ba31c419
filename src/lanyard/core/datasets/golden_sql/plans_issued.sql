WITH "t12" AS (
  SELECT
    "t11"."child_id",
    "t11"."request_id",
    "t11"."sex",
    "t11"."ethnicity",
    CASE
      WHEN (
        (
          EXTRACT(year FROM "t11"."received_date") - EXTRACT(year FROM "t11"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t11"."birth_date") * 100
            ) + EXTRACT(day FROM "t11"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t11"."received_date") * 100
            ) + EXTRACT(day FROM "t11"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) IS NULL
      THEN 'unknown'
      WHEN (
        (
          EXTRACT(year FROM "t11"."received_date") - EXTRACT(year FROM "t11"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t11"."birth_date") * 100
            ) + EXTRACT(day FROM "t11"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t11"."received_date") * 100
            ) + EXTRACT(day FROM "t11"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) < 3
      THEN '0-2'
      WHEN (
        (
          EXTRACT(year FROM "t11"."received_date") - EXTRACT(year FROM "t11"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t11"."birth_date") * 100
            ) + EXTRACT(day FROM "t11"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t11"."received_date") * 100
            ) + EXTRACT(day FROM "t11"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) >= 20
      THEN '20+'
      ELSE CAST((
        EXTRACT(year FROM "t11"."received_date") - EXTRACT(year FROM "t11"."birth_date")
      ) - CASE
        WHEN (
          (
            EXTRACT(month FROM "t11"."birth_date") * 100
          ) + EXTRACT(day FROM "t11"."birth_date")
        ) > (
          (
            EXTRACT(month FROM "t11"."received_date") * 100
          ) + EXTRACT(day FROM "t11"."received_date")
        )
        THEN 1
        ELSE 0
      END AS TEXT)
    END AS "age",
    CASE
      WHEN EXTRACT(month FROM "t11"."assessment_outcome_date") < 10
      THEN '0' || CAST(EXTRACT(month FROM "t11"."assessment_outcome_date") AS TEXT)
      ELSE CAST(EXTRACT(month FROM "t11"."assessment_outcome_date") AS TEXT)
    END AS "month",
    CASE WHEN COALESCE("t11"."week20", '0') = '1' THEN 'exception' ELSE 'none' END AS "exception",
    CASE
      WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", "t11"."assessment_outcome_date") AS INT) <= 140
      THEN '0-20'
      WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", "t11"."assessment_outcome_date") AS INT) <= 182
      THEN '20-26'
      WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", "t11"."assessment_outcome_date") AS INT) <= 273
      THEN '26-39'
      WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", "t11"."assessment_outcome_date") AS INT) < 364
      THEN '39-52'
      ELSE '52+'
    END AS "weeks",
    CAST(DATE_DIFF('DAY', "t11"."received_date", "t11"."assessment_outcome_date") AS INT) AS "days"
  FROM (
    SELECT
      "t10"."child_id",
      "t10"."request_id",
      "t10"."received_date",
      "t10"."request_source",
      "t10"."rya",
      "t10"."request_outcome_date",
      "t10"."request_outcome",
      "t10"."request_mediation",
      "t10"."request_tribunal",
      "t10"."exported",
      "t10"."birth_date",
      "t10"."sex",
      "t10"."ethnicity",
      "t5"."assessment_outcome",
      "t5"."assessment_outcome_date",
      "t5"."assessment_mediation",
      "t5"."assessment_tribunal",
      "t5"."other_mediation",
      "t5"."other_tribunal",
      "t5"."week20"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t4"."child_id",
          "t4"."request_id",
          "t4"."received_date",
          "t4"."request_source",
          "t4"."rya",
          "t4"."request_outcome_date",
          "t4"."request_outcome",
          "t4"."request_mediation",
          "t4"."request_tribunal",
          "t4"."exported",
          "t7"."birth_date",
          "t7"."sex",
          "t7"."ethnicity"
        FROM "requests" AS "t4"
        INNER JOIN (
          SELECT
            "t2"."child_id",
            "t2"."birth_date",
            CASE WHEN "t2"."sex" IN ('M', 'F') THEN "t2"."sex" ELSE 'unknown' END AS "sex",
            CASE
              WHEN "t2"."ethnicity_group" IN (
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
              THEN "t2"."ethnicity_group"
              ELSE 'unclassified'
            END AS "ethnicity"
          FROM "children" AS "t2"
        ) AS "t7"
          ON "t4"."child_id" = "t7"."child_id"
      ) AS "t8"
      WHERE
        NOT (
          COALESCE("t8"."request_outcome", '') IN ('N', 'A', 'W')
        )
        AND "t8"."exported" IS NULL
    ) AS "t10"
    INNER JOIN (
      SELECT
        "t0".*
        EXCLUDE ("child_id")
      FROM "assessment" AS "t0"
    ) AS "t5"
      ON "t10"."request_id" = "t5"."request_id"
  ) AS "t11"
  WHERE
    "t11"."assessment_outcome" = 'Y'
    AND COALESCE(
      "t11"."assessment_outcome_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
      FALSE
    )
    AND "t11"."received_date" IS NOT NULL
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'median: median_days_to_plan' AS "table",
      "t19"."month" AS "group_1",
      CAST(NULL AS TEXT) AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t19"."rows",
      "t19"."days"
    FROM (
      SELECT
        "t13"."month",
        COUNT(*) AS "rows",
        QUANTILE_CONT("t13"."days", 0.5) AS "days"
      FROM "t12" AS "t13"
      GROUP BY
        1
    ) AS "t19"
  ) AS "t26"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'weeks+exception' AS "table",
        "t14"."weeks" AS "group_1",
        "t14"."exception" AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t14"."rows",
        "t14"."days"
      FROM (
        SELECT
          "t13"."weeks",
          "t13"."exception",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "days"
        FROM "t12" AS "t13"
        GROUP BY
          1,
          2
      ) AS "t14"
    ) AS "t21"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+twenty_weeks+exception' AS "table",
        "t16"."sex" AS "group_1",
        "t16"."weeks" AS "group_2",
        "t16"."exception" AS "group_3",
        "t16"."rows",
        "t16"."days"
      FROM (
        SELECT
          "t13"."sex",
          "t13"."weeks",
          "t13"."exception",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "days"
        FROM "t12" AS "t13"
        GROUP BY
          1,
          2,
          3
      ) AS "t16"
    ) AS "t23"
  ) AS "t28"
) AS "t31"
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
        'month+twenty_weeks+exception' AS "table",
        "t15"."month" AS "group_1",
        "t15"."weeks" AS "group_2",
        "t15"."exception" AS "group_3",
        "t15"."rows",
        "t15"."days"
      FROM (
        SELECT
          "t13"."month",
          "t13"."weeks",
          "t13"."exception",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "days"
        FROM "t12" AS "t13"
        GROUP BY
          1,
          2,
          3
      ) AS "t15"
    ) AS "t22"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'ethnicity+twenty_weeks+exception' AS "table",
        "t17"."ethnicity" AS "group_1",
        "t17"."weeks" AS "group_2",
        "t17"."exception" AS "group_3",
        "t17"."rows",
        "t17"."days"
      FROM (
        SELECT
          "t13"."ethnicity",
          "t13"."weeks",
          "t13"."exception",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "days"
        FROM "t12" AS "t13"
        GROUP BY
          1,
          2,
          3
      ) AS "t17"
    ) AS "t24"
  ) AS "t29"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'age+twenty_weeks+exception' AS "table",
        "t18"."age" AS "group_1",
        "t18"."weeks" AS "group_2",
        "t18"."exception" AS "group_3",
        "t18"."rows",
        "t18"."days"
      FROM (
        SELECT
          "t13"."age",
          "t13"."weeks",
          "t13"."exception",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "days"
        FROM "t12" AS "t13"
        GROUP BY
          1,
          2,
          3
      ) AS "t18"
    ) AS "t25"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'median: median_days_to_plan' AS "table",
        CAST(NULL AS TEXT) AS "group_1",
        CAST(NULL AS TEXT) AS "group_2",
        CAST(NULL AS TEXT) AS "group_3",
        "t20"."rows",
        "t20"."days"
      FROM (
        SELECT
          COUNT(*) AS "rows",
          QUANTILE_CONT("t13"."days", 0.5) AS "days"
        FROM "t12" AS "t13"
      ) AS "t20"
    ) AS "t27"
  ) AS "t30"
) AS "t32"
