WITH "t13" AS (
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
      WHEN EXTRACT(month FROM "t12"."received_date") < 10
      THEN '0' || CAST(EXTRACT(month FROM "t12"."received_date") AS TEXT)
      ELSE CAST(EXTRACT(month FROM "t12"."received_date") AS TEXT)
    END AS "month",
    CASE
      WHEN "t12"."request_outcome" IN ('Y', 'N', 'A', 'W', 'H')
      THEN "t12"."request_outcome"
      ELSE 'unknown'
    END AS "outcome",
    CASE
      WHEN "t12"."request_source" IN ('1', '2', '3', '4', '5')
      THEN "t12"."request_source"
      ELSE 'unknown'
    END AS "source",
    CASE
      WHEN "t12"."request_outcome" IN ('Y', 'N')
      AND (
        CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."request_outcome_date") AS INT) IS NULL
      )
      THEN 'undated'
      WHEN "t12"."request_outcome" IN ('Y', 'N')
      AND (
        CAST(DATE_DIFF('DAY', "t12"."received_date", "t12"."request_outcome_date") AS INT) <= 42
      )
      THEN 'in_time'
      WHEN "t12"."request_outcome" IN ('Y', 'N')
      THEN 'late'
      WHEN (
        "t12"."request_outcome" = 'A'
      )
      AND (
        "t12"."exported" IS NULL
      )
      AND (
        CAST(DATE_DIFF('DAY', "t12"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) > 42
      )
      THEN 'overdue'
      WHEN "t12"."request_outcome" = 'A'
      THEN 'open'
      ELSE 'not_counted'
    END AS "six_weeks",
    CASE
      WHEN NOT (
        COALESCE("t12"."request_outcome", '') = 'Y'
      )
      THEN 'not_assessed'
      WHEN COALESCE("t12"."assessment_outcome", '') = 'Y'
      THEN 'plan'
      ELSE 'no_plan'
    END AS "result",
    CASE
      WHEN (
        COALESCE("t12"."request_mediation", '0') = '1'
      )
      AND (
        COALESCE("t12"."request_tribunal", '0') = '1'
      )
      THEN 'both'
      WHEN COALESCE("t12"."request_mediation", '0') = '1'
      THEN 'mediation'
      WHEN COALESCE("t12"."request_tribunal", '0') = '1'
      THEN 'appeal'
      ELSE 'none'
    END AS "dispute"
  FROM (
    SELECT
      "t11".*
      EXCLUDE ("request_id_right")
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
        "t5"."request_id" AS "request_id_right",
        "t5"."assessment_outcome"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t3"."child_id",
            "t3"."request_id",
            "t3"."received_date",
            "t3"."request_source",
            "t3"."rya",
            "t3"."request_outcome_date",
            "t3"."request_outcome",
            "t3"."request_mediation",
            "t3"."request_tribunal",
            "t3"."exported",
            "t7"."birth_date",
            "t7"."sex",
            "t7"."ethnicity"
          FROM "requests" AS "t3"
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
            ON "t3"."child_id" = "t7"."child_id"
        ) AS "t8"
        WHERE
          COALESCE(
            "t8"."received_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
            FALSE
          )
      ) AS "t10"
      LEFT OUTER JOIN (
        SELECT
          "t0"."request_id",
          "t0"."assessment_outcome"
        FROM "assessment" AS "t0"
      ) AS "t5"
        ON "t10"."request_id" = "t5"."request_id"
    ) AS "t11"
  ) AS "t12"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'source+outcome' AS "table",
      "t15"."source" AS "group_1",
      "t15"."outcome" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      CAST(NULL AS TEXT) AS "group_4",
      "t15"."rows",
      "t15"."value"
    FROM (
      SELECT
        "t14"."source",
        "t14"."outcome",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t13" AS "t14"
      GROUP BY
        1,
        2
    ) AS "t15"
  ) AS "t21"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'month+six_weeks' AS "table",
      "t16"."month" AS "group_1",
      "t16"."six_weeks" AS "group_2",
      CAST(NULL AS TEXT) AS "group_3",
      CAST(NULL AS TEXT) AS "group_4",
      "t16"."rows",
      "t16"."value"
    FROM (
      SELECT
        "t14"."month",
        "t14"."six_weeks",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t13" AS "t14"
      GROUP BY
        1,
        2
    ) AS "t16"
  ) AS "t22"
) AS "t27"
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
        'six_weeks+outcome+result+dispute' AS "table",
        "t17"."six_weeks" AS "group_1",
        "t17"."outcome" AS "group_2",
        "t17"."result" AS "group_3",
        "t17"."dispute" AS "group_4",
        "t17"."rows",
        "t17"."value"
      FROM (
        SELECT
          "t14"."six_weeks",
          "t14"."outcome",
          "t14"."result",
          "t14"."dispute",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t13" AS "t14"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t17"
    ) AS "t23"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age+six_weeks+outcome+result' AS "table",
        "t18"."age" AS "group_1",
        "t18"."six_weeks" AS "group_2",
        "t18"."outcome" AS "group_3",
        "t18"."result" AS "group_4",
        "t18"."rows",
        "t18"."value"
      FROM (
        SELECT
          "t14"."age",
          "t14"."six_weeks",
          "t14"."outcome",
          "t14"."result",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t13" AS "t14"
        GROUP BY
          1,
          2,
          3,
          4
      ) AS "t18"
    ) AS "t24"
  ) AS "t28"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'sex+six_weeks+outcome' AS "table",
        "t19"."sex" AS "group_1",
        "t19"."six_weeks" AS "group_2",
        "t19"."outcome" AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t19"."rows",
        "t19"."value"
      FROM (
        SELECT
          "t14"."sex",
          "t14"."six_weeks",
          "t14"."outcome",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t13" AS "t14"
        GROUP BY
          1,
          2,
          3
      ) AS "t19"
    ) AS "t25"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'ethnicity+six_weeks+outcome' AS "table",
        "t20"."ethnicity" AS "group_1",
        "t20"."six_weeks" AS "group_2",
        "t20"."outcome" AS "group_3",
        CAST(NULL AS TEXT) AS "group_4",
        "t20"."rows",
        "t20"."value"
      FROM (
        SELECT
          "t14"."ethnicity",
          "t14"."six_weeks",
          "t14"."outcome",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t13" AS "t14"
        GROUP BY
          1,
          2,
          3
      ) AS "t20"
    ) AS "t26"
  ) AS "t29"
) AS "t30"
