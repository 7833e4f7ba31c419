SELECT
  CASE
    WHEN "t27"."place_of_table" = 0
    THEN 'sex'
    WHEN "t27"."place_of_table" = 1
    THEN 'primary_need'
    WHEN "t27"."place_of_table" = 2
    THEN 'ethnicity'
    WHEN "t27"."place_of_table" = 3
    THEN 'age'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t27"."place_of_table" = 0
    THEN "t27"."sex"
    WHEN "t27"."place_of_table" = 1
    THEN "t27"."primary_need"
    WHEN "t27"."place_of_table" = 2
    THEN "t27"."ethnicity"
    WHEN "t27"."place_of_table" = 3
    THEN "t27"."age"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t26"."child_id",
    "t26"."request_id",
    "t26"."sex",
    "t26"."ethnicity",
    "t26"."primary_need",
    "t26"."age",
    UNNEST(RANGE(0, 4, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t25"."child_id",
      "t25"."request_id",
      "t25"."sex",
      "t25"."ethnicity",
      "t25"."primary_need",
      CASE
        WHEN (
          (
            EXTRACT(year FROM "t25"."start_date") - EXTRACT(year FROM "t25"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t25"."birth_date") * 100
              ) + EXTRACT(day FROM "t25"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t25"."start_date") * 100
              ) + EXTRACT(day FROM "t25"."start_date")
            )
            THEN 1
            ELSE 0
          END
        ) IS NULL
        THEN 'unknown'
        WHEN (
          (
            EXTRACT(year FROM "t25"."start_date") - EXTRACT(year FROM "t25"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t25"."birth_date") * 100
              ) + EXTRACT(day FROM "t25"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t25"."start_date") * 100
              ) + EXTRACT(day FROM "t25"."start_date")
            )
            THEN 1
            ELSE 0
          END
        ) < 3
        THEN '0-2'
        WHEN (
          (
            EXTRACT(year FROM "t25"."start_date") - EXTRACT(year FROM "t25"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t25"."birth_date") * 100
              ) + EXTRACT(day FROM "t25"."birth_date")
            ) > (
              (
                EXTRACT(month FROM "t25"."start_date") * 100
              ) + EXTRACT(day FROM "t25"."start_date")
            )
            THEN 1
            ELSE 0
          END
        ) >= 20
        THEN '20+'
        ELSE CAST((
          EXTRACT(year FROM "t25"."start_date") - EXTRACT(year FROM "t25"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t25"."birth_date") * 100
            ) + EXTRACT(day FROM "t25"."birth_date")
          ) > (
            (
              EXTRACT(month FROM "t25"."start_date") * 100
            ) + EXTRACT(day FROM "t25"."start_date")
          )
          THEN 1
          ELSE 0
        END AS TEXT)
      END AS "age"
    FROM (
      SELECT
        "t24".*
        EXCLUDE ("need")
      FROM (
        SELECT
          "t23"."child_id",
          "t23"."request_id",
          "t23"."received_date",
          "t23"."request_source",
          "t23"."rya",
          "t23"."request_outcome_date",
          "t23"."request_outcome",
          "t23"."request_mediation",
          "t23"."request_tribunal",
          "t23"."exported",
          "t23"."birth_date",
          "t23"."sex",
          "t23"."ethnicity",
          "t23"."start_date",
          "t23"."plan_res",
          "t23"."plan_wbp",
          "t23"."pb",
          "t23"."oa",
          "t23"."dp",
          "t23"."cease_date",
          "t23"."cease_reason",
          "t23"."assessment_outcome",
          "t23"."need",
          CASE
            WHEN "t23"."need" IN ('SPLD')
            THEN 'SPLD'
            WHEN "t23"."need" IN ('MLD')
            THEN 'MLD'
            WHEN "t23"."need" IN ('SLD')
            THEN 'SLD'
            WHEN "t23"."need" IN ('PMLD')
            THEN 'PMLD'
            WHEN "t23"."need" IN ('SEMH')
            THEN 'SEMH'
            WHEN "t23"."need" IN ('SLCN')
            THEN 'SLCN'
            WHEN "t23"."need" IN ('HI')
            THEN 'HI'
            WHEN "t23"."need" IN ('VI')
            THEN 'VI'
            WHEN "t23"."need" IN ('MSI')
            THEN 'MSI'
            WHEN "t23"."need" IN ('PD')
            THEN 'PD'
            WHEN "t23"."need" IN ('ASD')
            THEN 'ASD'
            WHEN "t23"."need" IN ('OTH', 'DS')
            THEN 'OTH'
            ELSE 'unknown'
          END AS "primary_need"
        FROM (
          SELECT
            "t22".*
            EXCLUDE ("request_id_right")
          FROM (
            SELECT
              "t21"."child_id",
              "t21"."request_id",
              "t21"."received_date",
              "t21"."request_source",
              "t21"."rya",
              "t21"."request_outcome_date",
              "t21"."request_outcome",
              "t21"."request_mediation",
              "t21"."request_tribunal",
              "t21"."exported",
              "t21"."birth_date",
              "t21"."sex",
              "t21"."ethnicity",
              "t21"."start_date",
              "t21"."plan_res",
              "t21"."plan_wbp",
              "t21"."pb",
              "t21"."oa",
              "t21"."dp",
              "t21"."cease_date",
              "t21"."cease_reason",
              "t21"."assessment_outcome",
              "t14"."request_id" AS "request_id_right",
              "t14"."need"
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t18".*
                  EXCLUDE ("request_id_right")
                FROM (
                  SELECT
                    "t17"."child_id",
                    "t17"."request_id",
                    "t17"."received_date",
                    "t17"."request_source",
                    "t17"."rya",
                    "t17"."request_outcome_date",
                    "t17"."request_outcome",
                    "t17"."request_mediation",
                    "t17"."request_tribunal",
                    "t17"."exported",
                    "t17"."birth_date",
                    "t17"."sex",
                    "t17"."ethnicity",
                    "t7"."start_date",
                    "t7"."plan_res",
                    "t7"."plan_wbp",
                    "t7"."pb",
                    "t7"."oa",
                    "t7"."dp",
                    "t7"."cease_date",
                    "t7"."cease_reason",
                    "t10"."request_id" AS "request_id_right",
                    "t10"."assessment_outcome"
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t6"."child_id",
                        "t6"."request_id",
                        "t6"."received_date",
                        "t6"."request_source",
                        "t6"."rya",
                        "t6"."request_outcome_date",
                        "t6"."request_outcome",
                        "t6"."request_mediation",
                        "t6"."request_tribunal",
                        "t6"."exported",
                        "t12"."birth_date",
                        "t12"."sex",
                        "t12"."ethnicity"
                      FROM "requests" AS "t6"
                      INNER JOIN (
                        SELECT
                          "t4"."child_id",
                          "t4"."birth_date",
                          CASE WHEN "t4"."sex" IN ('M', 'F') THEN "t4"."sex" ELSE 'unknown' END AS "sex",
                          CASE
                            WHEN "t4"."ethnicity_group" IN (
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
                            THEN "t4"."ethnicity_group"
                            ELSE 'unclassified'
                          END AS "ethnicity"
                        FROM "children" AS "t4"
                      ) AS "t12"
                        ON "t6"."child_id" = "t12"."child_id"
                    ) AS "t15"
                    WHERE
                      NOT (
                        COALESCE("t15"."request_outcome", '') IN ('N', 'A', 'W')
                      )
                      AND "t15"."exported" IS NULL
                  ) AS "t17"
                  INNER JOIN (
                    SELECT
                      "t1".*
                      EXCLUDE ("child_id")
                    FROM "named_plan" AS "t1"
                  ) AS "t7"
                    ON "t17"."request_id" = "t7"."request_id"
                  LEFT OUTER JOIN (
                    SELECT
                      "t2"."request_id",
                      "t2"."assessment_outcome"
                    FROM "assessment" AS "t2"
                  ) AS "t10"
                    ON "t17"."request_id" = "t10"."request_id"
                ) AS "t18"
              ) AS "t19"
              WHERE
                COALESCE(
                  "t19"."start_date" BETWEEN MAKE_DATE(2025, 1, 1) AND MAKE_DATE(2025, 12, 31),
                  FALSE
                )
                AND COALESCE("t19"."assessment_outcome", '') <> 'H'
            ) AS "t21"
            LEFT OUTER JOIN (
              SELECT
                "t9"."request_id",
                MIN("t9"."sen_type") AS "need"
              FROM (
                SELECT
                  *
                FROM "sen_need" AS "t0"
                WHERE
                  "t0"."sen_type_rank" = '1'
              ) AS "t9"
              GROUP BY
                1
            ) AS "t14"
              ON "t21"."request_id" = "t14"."request_id"
          ) AS "t22"
        ) AS "t23"
      ) AS "t24"
    ) AS "t25"
  ) AS "t26"
) AS "t27"
GROUP BY
  1,
  2
