SELECT
  CASE
    WHEN "t14"."place_of_table" = 0
    THEN 'six_weeks+outcome+result+dispute'
    WHEN "t14"."place_of_table" = 1
    THEN 'age+six_weeks+outcome+result'
    WHEN "t14"."place_of_table" = 2
    THEN 'sex+six_weeks+outcome'
    WHEN "t14"."place_of_table" = 3
    THEN 'ethnicity+six_weeks+outcome'
    WHEN "t14"."place_of_table" = 4
    THEN 'source+outcome'
    WHEN "t14"."place_of_table" = 5
    THEN 'month+six_weeks'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t14"."place_of_table" = 0
    THEN "t14"."six_weeks"
    WHEN "t14"."place_of_table" = 1
    THEN "t14"."age"
    WHEN "t14"."place_of_table" = 2
    THEN "t14"."sex"
    WHEN "t14"."place_of_table" = 3
    THEN "t14"."ethnicity"
    WHEN "t14"."place_of_table" = 4
    THEN "t14"."source"
    WHEN "t14"."place_of_table" = 5
    THEN "t14"."month"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t14"."place_of_table" = 0
    THEN "t14"."outcome"
    WHEN "t14"."place_of_table" = 1
    THEN "t14"."six_weeks"
    WHEN "t14"."place_of_table" = 2
    THEN "t14"."six_weeks"
    WHEN "t14"."place_of_table" = 3
    THEN "t14"."six_weeks"
    WHEN "t14"."place_of_table" = 4
    THEN "t14"."outcome"
    WHEN "t14"."place_of_table" = 5
    THEN "t14"."six_weeks"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  CASE
    WHEN "t14"."place_of_table" = 0
    THEN "t14"."result"
    WHEN "t14"."place_of_table" = 1
    THEN "t14"."outcome"
    WHEN "t14"."place_of_table" = 2
    THEN "t14"."outcome"
    WHEN "t14"."place_of_table" = 3
    THEN "t14"."outcome"
    ELSE CAST(NULL AS TEXT)
  END AS "group_3",
  CASE
    WHEN "t14"."place_of_table" = 0
    THEN "t14"."dispute"
    WHEN "t14"."place_of_table" = 1
    THEN "t14"."result"
    ELSE CAST(NULL AS TEXT)
  END AS "group_4",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t13"."child_id",
    "t13"."request_id",
    "t13"."sex",
    "t13"."ethnicity",
    "t13"."age",
    "t13"."month",
    "t13"."outcome",
    "t13"."source",
    "t13"."six_weeks",
    "t13"."result",
    "t13"."dispute",
    UNNEST(RANGE(0, 6, 1)) AS "place_of_table"
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
  ) AS "t13"
) AS "t14"
GROUP BY
  1,
  2,
  3,
  4,
  5
