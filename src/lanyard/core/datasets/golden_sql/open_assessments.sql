SELECT
  CASE WHEN "t13"."place_of_table" = 0 THEN 'weeks' ELSE CAST(NULL AS TEXT) END AS "table",
  CASE WHEN "t13"."place_of_table" = 0 THEN "t13"."weeks" ELSE CAST(NULL AS TEXT) END AS "group_1",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t12"."child_id",
    "t12"."request_id",
    "t12"."weeks",
    "t12"."days",
    UNNEST(RANGE(0, 1, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t11"."child_id",
      "t11"."request_id",
      CASE
        WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) <= 140
        THEN '0-20'
        WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) <= 182
        THEN '20-26'
        WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) <= 273
        THEN '26-39'
        WHEN CAST(DATE_DIFF('DAY', "t11"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) < 364
        THEN '39-52'
        ELSE '52+'
      END AS "weeks",
      CAST(DATE_DIFF('DAY', "t11"."received_date", MAKE_DATE(2026, 1, 15)) AS INT) AS "days"
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
      "t11"."assessment_outcome" = 'A' AND "t11"."received_date" IS NOT NULL
  ) AS "t12"
) AS "t13"
GROUP BY
  1,
  2
