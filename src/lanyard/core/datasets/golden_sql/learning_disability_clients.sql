WITH "t5" AS (
  SELECT
    "t0"."child_id",
    CASE
      WHEN LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
      THEN SUBSTRING(
        UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', '')),
        CASE
          WHEN (
            0 + 1
          ) >= 1
          THEN 0 + 1
          ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', '')))
        END,
        LENGTH(UPPER(REPLACE(COALESCE("t0"."postcode", ''), ' ', ''))) - 3
      )
      ELSE 'unknown'
    END AS "district"
  FROM "children" AS "t0"
)
SELECT
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN 'area_part+work'
    WHEN "t25"."place_of_table" = 1
    THEN 'hours'
    WHEN "t25"."place_of_table" = 2
    THEN 'sex+work'
    WHEN "t25"."place_of_table" = 3
    THEN 'adult_band+work'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."area_part"
    WHEN "t25"."place_of_table" = 1
    THEN "t25"."hours"
    WHEN "t25"."place_of_table" = 2
    THEN "t25"."sex"
    WHEN "t25"."place_of_table" = 3
    THEN "t25"."adult_band"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t25"."place_of_table" = 0
    THEN "t25"."hours"
    WHEN "t25"."place_of_table" = 2
    THEN "t25"."hours"
    WHEN "t25"."place_of_table" = 3
    THEN "t25"."hours"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t24"."child_id",
    "t24"."sex",
    "t24"."adult_band",
    "t24"."hours",
    "t24"."area_part",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t23"."child_id",
      "t23"."sex",
      "t23"."adult_band",
      "t23"."hours",
      "t21"."area_part"
    FROM (
      SELECT
        "t20"."child_id",
        CASE WHEN "t20"."sex" IN ('M', 'F') THEN "t20"."sex" ELSE 'unknown' END AS "sex",
        CASE
          WHEN "t20"."whole_years" <= 24
          THEN '18-24'
          WHEN "t20"."whole_years" <= 34
          THEN '25-34'
          WHEN "t20"."whole_years" <= 44
          THEN '35-44'
          WHEN "t20"."whole_years" <= 54
          THEN '45-54'
          ELSE '55-64'
        END AS "adult_band",
        CASE
          WHEN COALESCE("t20"."paid_work", 'N') <> 'Y'
          THEN 'none'
          WHEN "t20"."hours_a_week" IS NULL
          THEN 'unknown'
          WHEN "t20"."hours_a_week" < 16
          THEN 'under_16'
          WHEN "t20"."hours_a_week" < 30
          THEN '16_to_30'
          ELSE '30_or_more'
        END AS "hours"
      FROM (
        SELECT
          "t16"."child_id",
          "t16"."birth_date",
          "t16"."sex",
          "t16"."paid_work",
          "t16"."hours_a_week",
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t16"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t16"."birth_date") * 100
              ) + EXTRACT(day FROM "t16"."birth_date")
            ) > (
              (
                EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
              ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
            )
            THEN 1
            ELSE 0
          END AS "whole_years"
        FROM (
          SELECT
            "t3"."child_id",
            "t3"."birth_date",
            "t3"."sex",
            "t14"."paid_work",
            "t14"."hours_a_week"
          FROM (
            SELECT
              "t0"."child_id",
              "t0"."birth_date",
              "t0"."sex"
            FROM "children" AS "t0"
          ) AS "t3"
          INNER JOIN (
            SELECT
              "t11"."child_id",
              "t11"."paid_work",
              "t11"."hours_a_week"
            FROM (
              SELECT
                "t9".*
                EXCLUDE ("place_in_order")
              FROM (
                SELECT
                  *
                FROM (
                  SELECT
                    "t4"."child_id",
                    "t4"."adult_id",
                    "t4"."nhs_number",
                    "t4"."surname",
                    "t4"."forename",
                    "t4"."birth_date",
                    "t4"."sex",
                    "t4"."postcode",
                    "t4"."primary_support_reason",
                    "t4"."paid_work",
                    "t4"."hours_a_week",
                    "t4"."accommodation",
                    "t4"."last_review",
                    ROW_NUMBER() OVER (
                      PARTITION BY "t4"."child_id"
                      ORDER BY COALESCE("t4"."last_review", MAKE_DATE(1900, 1, 1)) DESC, COALESCE("t4"."paid_work", '') ASC, COALESCE("t4"."hours_a_week", 0.0) ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      *
                    FROM "adult_care" AS "t1"
                    WHERE
                      "t1"."primary_support_reason" = 'LD'
                  ) AS "t4"
                ) AS "t6"
                WHERE
                  "t6"."place_in_order" = 0
              ) AS "t9"
            ) AS "t11"
          ) AS "t14"
            ON "t3"."child_id" = "t14"."child_id"
        ) AS "t16"
      ) AS "t20"
      WHERE
        COALESCE("t20"."whole_years" BETWEEN 18 AND 64, FALSE)
    ) AS "t23"
    INNER JOIN (
      SELECT
        "t8"."child_id",
        CASE
          WHEN "t8"."district" = 'unknown'
          THEN 'unknown'
          WHEN "t18"."place_in_order" IS NULL
          THEN 'other'
          ELSE "t8"."district"
        END AS "area_part"
      FROM "t5" AS "t8"
      LEFT OUTER JOIN (
        SELECT
          "t15"."district",
          "t15"."place_in_order"
        FROM (
          SELECT
            "t12"."district",
            "t12"."children",
            ROW_NUMBER() OVER (
              ORDER BY "t12"."children" DESC, "t12"."district" ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place_in_order"
          FROM (
            SELECT
              "t10"."district",
              COUNT(*) AS "children"
            FROM (
              SELECT
                *
              FROM "t5" AS "t7"
              WHERE
                "t7"."district" <> 'unknown'
            ) AS "t10"
            GROUP BY
              1
          ) AS "t12"
        ) AS "t15"
        WHERE
          "t15"."place_in_order" < 30
      ) AS "t18"
        ON "t8"."district" = "t18"."district"
    ) AS "t21"
      ON "t23"."child_id" = "t21"."child_id"
  ) AS "t24"
) AS "t25"
GROUP BY
  1,
  2,
  3
