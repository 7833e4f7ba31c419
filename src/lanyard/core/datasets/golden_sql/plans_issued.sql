WITH "t11" AS (
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
), "t13" AS (
  SELECT
    "t12"."child_id",
    "t12"."request_id",
    "t12"."sex",
    "t12"."ethnicity",
    CASE
      WHEN (
        (
          EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t12"."birth_date") * 100
            ) + EXTRACT(day FROM "t12"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t12"."received_date") * 100
            ) + EXTRACT(day FROM "t12"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) IS NULL
      THEN 'unknown'
      WHEN (
        (
          EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t12"."birth_date") * 100
            ) + EXTRACT(day FROM "t12"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t12"."received_date") * 100
            ) + EXTRACT(day FROM "t12"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) < 3
      THEN '0-2'
      WHEN (
        (
          EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t12"."birth_date") * 100
            ) + EXTRACT(day FROM "t12"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t12"."received_date") * 100
            ) + EXTRACT(day FROM "t12"."received_date")
          )
          THEN 1
          ELSE 0
        END
      ) >= 20
      THEN '20+'
      ELSE CAST((
        EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
      ) - CASE
        WHEN (
          (
            EXTRACT(month FROM "t12"."birth_date") * 100
          ) + EXTRACT(day FROM "t12"."birth_date")
        ) > (
          (
            EXTRACT(month FROM "t12"."received_date") * 100
          ) + EXTRACT(day FROM "t12"."received_date")
        )
        THEN 1
        ELSE 0
      END AS TEXT)
    END AS "age",
    CASE
      WHEN EXTRACT(month FROM "t12"."assessment_outcome_date") < 10
      THEN '0' || CAST(EXTRACT(month FROM "t12"."assessment_outcome_date") AS TEXT)
      ELSE CAST(EXTRACT(month FROM "t12"."assessment_outcome_date") AS TEXT)
    END AS "month",
    CASE WHEN COALESCE("t12"."week20", '0') = '1' THEN 'exception' ELSE 'none' END AS "exception",
    CASE
      WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 140
      THEN '0-20'
      WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 182
      THEN '20-26'
      WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 273
      THEN '26-39'
      WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) < 364
      THEN '39-52'
      ELSE '52+'
    END AS "weeks",
    CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) AS "days"
  FROM "t11" AS "t12"
  WHERE
    "t12"."assessment_outcome" = 'Y'
    AND COALESCE(
      "t12"."assessment_outcome_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
      FALSE
    )
    AND "t12"."received_date" IS NOT NULL
    AND CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) IS NOT NULL
)
SELECT
  *
FROM (
  SELECT
    'statistic: median_days_to_plan by month' AS "table",
    "t17"."month" AS "group_1",
    CAST(NULL AS TEXT) AS "group_2",
    CAST(NULL AS TEXT) AS "group_3",
    "t17"."rows",
    "t17"."value"
  FROM (
    SELECT
      "t15"."month",
      COUNT(*) AS "rows",
      QUANTILE_CONT("t15"."days", 0.5) AS "value"
    FROM "t13" AS "t15"
    GROUP BY
      1
  ) AS "t17"
) AS "t19"
UNION ALL
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      CASE
        WHEN "t16"."place_of_table" = 0
        THEN 'weeks+exception'
        WHEN "t16"."place_of_table" = 1
        THEN 'sex+twenty_weeks+exception'
        WHEN "t16"."place_of_table" = 2
        THEN 'month+twenty_weeks+exception'
        WHEN "t16"."place_of_table" = 3
        THEN 'ethnicity+twenty_weeks+exception'
        WHEN "t16"."place_of_table" = 4
        THEN 'age+twenty_weeks+exception'
        ELSE CAST(NULL AS TEXT)
      END AS "table",
      CASE
        WHEN "t16"."place_of_table" = 0
        THEN "t16"."weeks"
        WHEN "t16"."place_of_table" = 1
        THEN "t16"."sex"
        WHEN "t16"."place_of_table" = 2
        THEN "t16"."month"
        WHEN "t16"."place_of_table" = 3
        THEN "t16"."ethnicity"
        WHEN "t16"."place_of_table" = 4
        THEN "t16"."age"
        ELSE CAST(NULL AS TEXT)
      END AS "group_1",
      CASE
        WHEN "t16"."place_of_table" = 0
        THEN "t16"."exception"
        WHEN "t16"."place_of_table" = 1
        THEN "t16"."weeks"
        WHEN "t16"."place_of_table" = 2
        THEN "t16"."weeks"
        WHEN "t16"."place_of_table" = 3
        THEN "t16"."weeks"
        WHEN "t16"."place_of_table" = 4
        THEN "t16"."weeks"
        ELSE CAST(NULL AS TEXT)
      END AS "group_2",
      CASE
        WHEN "t16"."place_of_table" = 1
        THEN "t16"."exception"
        WHEN "t16"."place_of_table" = 2
        THEN "t16"."exception"
        WHEN "t16"."place_of_table" = 3
        THEN "t16"."exception"
        WHEN "t16"."place_of_table" = 4
        THEN "t16"."exception"
        ELSE CAST(NULL AS TEXT)
      END AS "group_3",
      COUNT(*) AS "rows",
      CAST(NULL AS DOUBLE) AS "value"
    FROM (
      SELECT
        "t14"."child_id",
        "t14"."request_id",
        "t14"."sex",
        "t14"."ethnicity",
        "t14"."age",
        "t14"."month",
        "t14"."exception",
        "t14"."weeks",
        "t14"."days",
        UNNEST(RANGE(0, 5, 1)) AS "place_of_table"
      FROM (
        SELECT
          "t12"."child_id",
          "t12"."request_id",
          "t12"."sex",
          "t12"."ethnicity",
          CASE
            WHEN (
              (
                EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t12"."birth_date") * 100
                  ) + EXTRACT(day FROM "t12"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM "t12"."received_date") * 100
                  ) + EXTRACT(day FROM "t12"."received_date")
                )
                THEN 1
                ELSE 0
              END
            ) IS NULL
            THEN 'unknown'
            WHEN (
              (
                EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t12"."birth_date") * 100
                  ) + EXTRACT(day FROM "t12"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM "t12"."received_date") * 100
                  ) + EXTRACT(day FROM "t12"."received_date")
                )
                THEN 1
                ELSE 0
              END
            ) < 3
            THEN '0-2'
            WHEN (
              (
                EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t12"."birth_date") * 100
                  ) + EXTRACT(day FROM "t12"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM "t12"."received_date") * 100
                  ) + EXTRACT(day FROM "t12"."received_date")
                )
                THEN 1
                ELSE 0
              END
            ) >= 20
            THEN '20+'
            ELSE CAST((
              EXTRACT(year FROM "t12"."received_date") - EXTRACT(year FROM "t12"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t12"."birth_date") * 100
                ) + EXTRACT(day FROM "t12"."birth_date")
              ) > (
                (
                  EXTRACT(month FROM "t12"."received_date") * 100
                ) + EXTRACT(day FROM "t12"."received_date")
              )
              THEN 1
              ELSE 0
            END AS TEXT)
          END AS "age",
          CASE
            WHEN EXTRACT(month FROM "t12"."assessment_outcome_date") < 10
            THEN '0' || CAST(EXTRACT(month FROM "t12"."assessment_outcome_date") AS TEXT)
            ELSE CAST(EXTRACT(month FROM "t12"."assessment_outcome_date") AS TEXT)
          END AS "month",
          CASE WHEN COALESCE("t12"."week20", '0') = '1' THEN 'exception' ELSE 'none' END AS "exception",
          CASE
            WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 140
            THEN '0-20'
            WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 182
            THEN '20-26'
            WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) <= 273
            THEN '26-39'
            WHEN CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) < 364
            THEN '39-52'
            ELSE '52+'
          END AS "weeks",
          CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."assessment_outcome_date") AS INT) AS "days"
        FROM "t11" AS "t12"
        WHERE
          "t12"."assessment_outcome" = 'Y'
          AND COALESCE(
            "t12"."assessment_outcome_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
            FALSE
          )
          AND "t12"."received_date" IS NOT NULL
      ) AS "t14"
    ) AS "t16"
    GROUP BY
      1,
      2,
      3,
      4
  ) AS "t21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'statistic: median_days_to_plan' AS "table",
      CAST(NULL AS TEXT) AS "group_1",
      CAST(NULL AS TEXT) AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      "t18"."rows",
      "t18"."value"
    FROM (
      SELECT
        COUNT(*) AS "rows",
        QUANTILE_CONT("t15"."days", 0.5) AS "value"
      FROM "t13" AS "t15"
    ) AS "t18"
  ) AS "t20"
) AS "t22"
