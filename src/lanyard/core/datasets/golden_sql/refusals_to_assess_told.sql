SELECT
  CASE WHEN "t7"."place_of_table" = 0 THEN 'whole' ELSE CAST(NULL AS TEXT) END AS "table",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t6"."child_id",
    "t6"."request_id",
    UNNEST(RANGE(0, 1, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t5"."child_id",
      "t5"."request_id"
    FROM (
      SELECT
        "t2"."child_id",
        "t2"."request_id",
        "t2"."received_date",
        "t2"."request_source",
        "t2"."rya",
        "t2"."request_outcome_date",
        "t2"."request_outcome",
        "t2"."request_mediation",
        "t2"."request_tribunal",
        "t2"."exported",
        "t4"."birth_date",
        "t4"."sex",
        "t4"."ethnicity"
      FROM "requests" AS "t2"
      INNER JOIN (
        SELECT
          "t1"."child_id",
          "t1"."birth_date",
          CASE WHEN "t1"."sex" IN ('M', 'F') THEN "t1"."sex" ELSE 'unknown' END AS "sex",
          CASE
            WHEN "t1"."ethnicity_group" IN (
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
            THEN "t1"."ethnicity_group"
            ELSE 'unclassified'
          END AS "ethnicity"
        FROM "children" AS "t1"
      ) AS "t4"
        ON "t2"."child_id" = "t4"."child_id"
    ) AS "t5"
    WHERE
      "t5"."request_outcome" = 'N'
      AND COALESCE(
        "t5"."request_outcome_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
        FALSE
      )
  ) AS "t6"
) AS "t7"
GROUP BY
  1
