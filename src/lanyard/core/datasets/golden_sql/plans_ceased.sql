SELECT
  CASE
    WHEN "t17"."place_of_table" = 0
    THEN 'sex'
    WHEN "t17"."place_of_table" = 1
    THEN 'cease_reason'
    WHEN "t17"."place_of_table" = 2
    THEN 'ethnicity'
    WHEN "t17"."place_of_table" = 3
    THEN 'age'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t17"."place_of_table" = 0
    THEN "t17"."sex"
    WHEN "t17"."place_of_table" = 1
    THEN "t17"."cease_reason"
    WHEN "t17"."place_of_table" = 2
    THEN "t17"."ethnicity"
    WHEN "t17"."place_of_table" = 3
    THEN "t17"."age"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t16"."child_id",
    "t16"."request_id",
    "t16"."sex",
    "t16"."ethnicity",
    "t16"."age",
    "t16"."cease_reason",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t15"."child_id",
      "t15"."request_id",
      "t15"."sex",
      "t15"."ethnicity",
      CASE
        WHEN (
          (
            EXTRACT(year FROM "t15"."cease_date") - EXTRACT(year FROM "t15"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t15"."birth_date") * 100
              ) + EXTRACT(day FROM "t15"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t15"."cease_date") * 100
              ) + EXTRACT(day FROM "t15"."cease_date")
            )
            THEN 1
            ELSE 0
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
          (
            EXTRACT(year FROM "t15"."cease_date") - EXTRACT(year FROM "t15"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t15"."birth_date") * 100
              ) + EXTRACT(day FROM "t15"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t15"."cease_date") * 100
              ) + EXTRACT(day FROM "t15"."cease_date")
            )
            THEN 1
            ELSE 0
          END
        ) < 3
        THEN '0-2'
        WHEN (
          (
            EXTRACT(year FROM "t15"."cease_date") - EXTRACT(year FROM "t15"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t15"."birth_date") * 100
              ) + EXTRACT(day FROM "t15"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t15"."cease_date") * 100
              ) + EXTRACT(day FROM "t15"."cease_date")
            )
            THEN 1
            ELSE 0
          END
        ) >= 20
        THEN '20+'
        ELSE CAST((
          EXTRACT(year FROM "t15"."cease_date") - EXTRACT(year FROM "t15"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t15"."birth_date") * 100
            ) + EXTRACT(day FROM "t15"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t15"."cease_date") * 100
            ) + EXTRACT(day FROM "t15"."cease_date")
          )
          THEN 1
          ELSE 0
        END AS TEXT)
      END AS "age",
      CASE
        WHEN "t15"."cease_reason" IN ('1', '2', '3', '4', '5', '6', '7', '8', '9')
        THEN "t15"."cease_reason"
        ELSE 'unknown'
      END AS "cease_reason"
    FROM (
      SELECT
        "t14".*
        EXCLUDE ("request_id_right")
      FROM (
        SELECT
          "t13"."child_id",
          "t13"."request_id",
          "t13"."received_date",
          "t13"."request_source",
          "t13"."rya",
          "t13"."request_outcome_date",
          "t13"."request_outcome",
          "t13"."request_mediation",
          "t13"."request_tribunal",
          "t13"."exported",
          "t13"."birth_date",
          "t13"."sex",
          "t13"."ethnicity",
          "t6"."start_date",
          "t6"."plan_res",
          "t6"."plan_wbp",
          "t6"."pb",
          "t6"."oa",
          "t6"."dp",
          "t6"."cease_date",
          "t6"."cease_reason",
          "t8"."request_id" AS "request_id_right",
          "t8"."assessment_outcome"
        FROM (
          SELECT
            *
          FROM (
            SELECT
              "t5"."child_id",
              "t5"."request_id",
              "t5"."received_date",
              "t5"."request_source",
              "t5"."rya",
              "t5"."request_outcome_date",
              "t5"."request_outcome",
              "t5"."request_mediation",
              "t5"."request_tribunal",
              "t5"."exported",
              "t10"."birth_date",
              "t10"."sex",
              "t10"."ethnicity"
            FROM "requests" AS "t5"
            INNER JOIN (
              SELECT
                "t3"."child_id",
                "t3"."birth_date",
                CASE WHEN "t3"."sex" IN ('M', 'F') THEN "t3"."sex" ELSE 'unknown' END AS "sex",
                CASE
                  WHEN "t3"."ethnicity_group" IN (
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
                  THEN "t3"."ethnicity_group"
                  ELSE 'unclassified'
                END AS "ethnicity"
              FROM "children" AS "t3"
            ) AS "t10"
              ON "t5"."child_id" = "t10"."child_id"
          ) AS "t11"
          WHERE
            NOT (
              COALESCE("t11"."request_outcome", '') IN ('N', 'A', 'W')
            )
            AND "t11"."exported" IS NULL
        ) AS "t13"
        INNER JOIN (
          SELECT
            "t0".*
            EXCLUDE ("child_id")
          FROM "named_plan" AS "t0"
        ) AS "t6"
          ON "t13"."request_id" = "t6"."request_id"
        LEFT OUTER JOIN (
          SELECT
            "t1"."request_id",
            "t1"."assessment_outcome"
          FROM "assessment" AS "t1"
        ) AS "t8"
          ON "t13"."request_id" = "t8"."request_id"
      ) AS "t14"
    ) AS "t15"
    WHERE
      COALESCE(
        "t15"."cease_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
        FALSE
      )
  ) AS "t16"
) AS "t17"
GROUP BY
  1,
  2
