WITH "t21" AS (
  SELECT
    "t0"."child_id",
    "t0"."birth_date",
    CASE WHEN "t0"."sex" IN ('M', 'F') THEN "t0"."sex" ELSE 'unknown' END AS "sex",
    CASE
      WHEN "t0"."ethnicity_group" IN (
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
      THEN "t0"."ethnicity_group"
      ELSE 'unclassified'
    END AS "ethnicity"
  FROM "children" AS "t0"
), "t31" AS (
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
    WHEN "t90"."place_of_table" = 0
    THEN 'area_part+send'
    WHEN "t90"."place_of_table" = 1
    THEN 'stay_length+send'
    WHEN "t90"."place_of_table" = 2
    THEN 'sex+send'
    WHEN "t90"."place_of_table" = 3
    THEN 'stay+send'
    WHEN "t90"."place_of_table" = 4
    THEN 'age_band+send'
    WHEN "t90"."place_of_table" = 5
    THEN 'primary_need+send'
    WHEN "t90"."place_of_table" = 6
    THEN 'ethnicity+send'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t90"."place_of_table" = 0
    THEN "t90"."area_part"
    WHEN "t90"."place_of_table" = 1
    THEN "t90"."stay_length"
    WHEN "t90"."place_of_table" = 2
    THEN "t90"."sex"
    WHEN "t90"."place_of_table" = 3
    THEN "t90"."stay"
    WHEN "t90"."place_of_table" = 4
    THEN "t90"."age_band"
    WHEN "t90"."place_of_table" = 5
    THEN "t90"."primary_need"
    WHEN "t90"."place_of_table" = 6
    THEN "t90"."ethnicity"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t90"."place_of_table" = 0
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 1
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 2
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 3
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 4
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 5
    THEN "t90"."send"
    WHEN "t90"."place_of_table" = 6
    THEN "t90"."send"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COUNT(*) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t89"."child_id",
    "t89"."sex",
    "t89"."ethnicity",
    "t89"."age_band",
    "t89"."area_part",
    "t89"."send",
    "t89"."primary_need",
    "t89"."stay",
    "t89"."stay_length",
    UNNEST(RANGE(0, 7, 1)) AS "place_of_table"
  FROM (
    SELECT
      "t88"."child_id",
      "t88"."sex",
      "t88"."ethnicity",
      "t88"."age_band",
      "t88"."area_part",
      "t88"."send",
      "t88"."primary_need",
      "t88"."stay",
      "t88"."stay_length"
    FROM (
      SELECT
        "t87".*
        EXCLUDE ("birth_date")
      FROM (
        SELECT
          "t86"."child_id",
          "t86"."home_urn",
          "t86"."sessions_a_week",
          "t86"."stay",
          "t86"."since",
          "t86"."stay_length",
          "t86"."send",
          "t86"."primary_need",
          "t86"."birth_date",
          "t86"."sex",
          "t86"."ethnicity",
          "t86"."area_part",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) IS NULL
            THEN 'unknown'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) < 3
            THEN '0-2'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) >= 26
            THEN '26+'
            ELSE CAST((
              EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
            ) - CASE
              WHEN (
                (
                  EXTRACT(month FROM "t86"."birth_date") * 100
                ) + EXTRACT(day FROM "t86"."birth_date")
              ) > (
                (
                  EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
              )
              THEN 1
              ELSE 0
            END AS TEXT)
          END AS "age",
          CASE
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) IS NULL
            THEN 'unknown'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) <= 4
            THEN '0-4'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) <= 10
            THEN '5-10'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) <= 15
            THEN '11-15'
            WHEN (
              (
                EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t86"."birth_date")
              ) - CASE
                WHEN (
                  (
                    EXTRACT(month FROM "t86"."birth_date") * 100
                  ) + EXTRACT(day FROM "t86"."birth_date")
                ) > (
                  (
                    EXTRACT(month FROM MAKE_DATE(2026, 1, 15)) * 100
                  ) + EXTRACT(day FROM MAKE_DATE(2026, 1, 15))
                )
                THEN 1
                ELSE 0
              END
            ) <= 17
            THEN '16-17'
            ELSE '18-25'
          END AS "age_band"
        FROM (
          SELECT
            "t85"."child_id",
            "t85"."home_urn",
            "t85"."sessions_a_week",
            "t85"."stay",
            "t85"."since",
            "t85"."stay_length",
            "t85"."send",
            "t85"."primary_need",
            "t60"."birth_date",
            "t60"."sex",
            "t60"."ethnicity",
            "t60"."area_part"
          FROM (
            SELECT
              "t83"."child_id",
              "t83"."home_urn",
              "t83"."sessions_a_week",
              "t83"."stay",
              "t83"."since",
              "t83"."stay_length",
              "t83"."send",
              CASE
                WHEN "t83"."send" IN ('plan', 'support')
                THEN COALESCE(COALESCE("t83"."need_of_plan", "t83"."need_of_census"), 'unknown')
                ELSE 'none'
              END AS "primary_need"
            FROM (
              SELECT
                "t82".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t81"."child_id",
                  "t81"."home_urn",
                  "t81"."sessions_a_week",
                  "t81"."stay",
                  "t81"."since",
                  "t81"."stay_length",
                  "t81"."send",
                  "t81"."need_of_plan",
                  "t36"."child_id" AS "child_id_right",
                  "t36"."need_of_census"
                FROM (
                  SELECT
                    "t79".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t78"."child_id",
                      "t78"."home_urn",
                      "t78"."sessions_a_week",
                      "t78"."stay",
                      "t78"."since",
                      "t78"."stay_length",
                      "t78"."send",
                      "t72"."child_id" AS "child_id_right",
                      "t72"."need_of_plan"
                    FROM (
                      SELECT
                        "t76".*
                        EXCLUDE ("sen_status")
                      FROM (
                        SELECT
                          "t75"."child_id",
                          "t75"."sen_status",
                          "t75"."home_urn",
                          "t75"."sessions_a_week",
                          "t75"."stay",
                          "t75"."since",
                          "t75"."stay_length",
                          CASE
                            WHEN "t75"."send" = 'none'
                            THEN CASE
                              WHEN "t75"."sen_status" IN ('P')
                              THEN 'plan'
                              WHEN "t75"."sen_status" IN ('S')
                              THEN 'support'
                              ELSE 'none'
                            END
                            ELSE "t75"."send"
                          END AS "send"
                        FROM (
                          SELECT
                            "t48"."child_id",
                            "t48"."sen_status",
                            "t48"."home_urn",
                            "t48"."sessions_a_week",
                            "t48"."stay",
                            "t48"."since",
                            "t48"."stay_length",
                            "t74"."send"
                          FROM (
                            SELECT
                              "t42"."child_id",
                              "t42"."sen_status",
                              "t42"."home_urn",
                              "t42"."sessions_a_week",
                              CASE
                                WHEN "t42"."kind" IN ('HOSPITAL', 'MEDICAL', 'INPATIENT')
                                THEN "t42"."kind"
                                ELSE 'unknown'
                              END AS "stay",
                              "t42"."start_date" AS "since",
                              CASE
                                WHEN CAST(DATE_DIFF('DAY', "t42"."start_date", MAKE_DATE(2026, 1, 15)) AS INT) >= 15
                                THEN '15_or_more'
                                ELSE 'under_15'
                              END AS "stay_length"
                            FROM (
                              SELECT
                                "t39".*
                                EXCLUDE ("place_in_order")
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t25"."child_id",
                                    "t25"."nhs_number",
                                    "t25"."upn",
                                    "t25"."uln",
                                    "t25"."surname",
                                    "t25"."forename",
                                    "t25"."birth_date",
                                    "t25"."sex",
                                    "t25"."ethnicity",
                                    "t25"."postcode",
                                    "t25"."kind",
                                    "t25"."start_date",
                                    "t25"."end_date",
                                    "t25"."home_urn",
                                    "t25"."sen_status",
                                    "t25"."sessions_a_week",
                                    ROW_NUMBER() OVER (
                                      PARTITION BY "t25"."child_id"
                                      ORDER BY COALESCE("t25"."start_date", MAKE_DATE(2026, 1, 15)) ASC, COALESCE("t25"."kind", '') ASC, COALESCE("t25"."home_urn", '') ASC, COALESCE("t25"."sen_status", '') ASC, COALESCE("t25"."sessions_a_week", 0) ASC
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                    ) - 1 AS "place_in_order"
                                  FROM (
                                    SELECT
                                      *
                                    FROM "hospital_stays" AS "t3"
                                    WHERE
                                      NOT (
                                        COALESCE("t3"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                      AND NOT (
                                        COALESCE("t3"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t25"
                                ) AS "t37"
                                WHERE
                                  "t37"."place_in_order" = 0
                              ) AS "t39"
                            ) AS "t42"
                          ) AS "t48"
                          INNER JOIN (
                            SELECT
                              "t70"."child_id",
                              CASE
                                WHEN "t70"."has_plan" IS NOT NULL
                                THEN 'plan'
                                WHEN "t70"."is_on_support" IS NOT NULL
                                THEN 'support'
                                ELSE 'none'
                              END AS "send"
                            FROM (
                              SELECT
                                "t68"."child_id",
                                "t68"."has_plan",
                                "t30"."child_id" AS "child_id_right",
                                "t30"."is_on_support"
                              FROM (
                                SELECT
                                  "t65"."child_id",
                                  "t65"."has_plan"
                                FROM (
                                  SELECT
                                    "t15"."child_id",
                                    "t63"."child_id" AS "child_id_right",
                                    "t63"."has_plan"
                                  FROM (
                                    SELECT
                                      "t0"."child_id"
                                    FROM "children" AS "t0"
                                  ) AS "t15"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t58"."child_id",
                                      COUNT(*) AS "has_plan"
                                    FROM (
                                      SELECT
                                        "t56"."child_id"
                                      FROM (
                                        SELECT
                                          "t55".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t52"."child_id",
                                            "t52"."request_id",
                                            "t52"."received_date",
                                            "t52"."request_source",
                                            "t52"."rya",
                                            "t52"."request_outcome_date",
                                            "t52"."request_outcome",
                                            "t52"."request_mediation",
                                            "t52"."request_tribunal",
                                            "t52"."exported",
                                            "t52"."birth_date",
                                            "t52"."sex",
                                            "t52"."ethnicity",
                                            "t52"."start_date",
                                            "t52"."plan_res",
                                            "t52"."plan_wbp",
                                            "t52"."pb",
                                            "t52"."oa",
                                            "t52"."dp",
                                            "t52"."cease_date",
                                            "t52"."cease_reason",
                                            "t52"."assessment_outcome",
                                            "t23"."request_id" AS "request_id_right",
                                            "t23"."transfer_la",
                                            "t23"."res_2023",
                                            "t23"."wbp_2023",
                                            "t23"."review_meeting",
                                            "t23"."review_outcome",
                                            "t23"."review_draft",
                                            "t23"."phase_transfer_due_date",
                                            "t23"."phase_transfer_final_date",
                                            "t23"."last_review"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t44".*
                                                EXCLUDE ("request_id_right")
                                              FROM (
                                                SELECT
                                                  "t43"."child_id",
                                                  "t43"."request_id",
                                                  "t43"."received_date",
                                                  "t43"."request_source",
                                                  "t43"."rya",
                                                  "t43"."request_outcome_date",
                                                  "t43"."request_outcome",
                                                  "t43"."request_mediation",
                                                  "t43"."request_tribunal",
                                                  "t43"."exported",
                                                  "t43"."birth_date",
                                                  "t43"."sex",
                                                  "t43"."ethnicity",
                                                  "t13"."start_date",
                                                  "t13"."plan_res",
                                                  "t13"."plan_wbp",
                                                  "t13"."pb",
                                                  "t13"."oa",
                                                  "t13"."dp",
                                                  "t13"."cease_date",
                                                  "t13"."cease_reason",
                                                  "t20"."request_id" AS "request_id_right",
                                                  "t20"."assessment_outcome"
                                                FROM (
                                                  SELECT
                                                    *
                                                  FROM (
                                                    SELECT
                                                      "t11"."child_id",
                                                      "t11"."request_id",
                                                      "t11"."received_date",
                                                      "t11"."request_source",
                                                      "t11"."rya",
                                                      "t11"."request_outcome_date",
                                                      "t11"."request_outcome",
                                                      "t11"."request_mediation",
                                                      "t11"."request_tribunal",
                                                      "t11"."exported",
                                                      "t28"."birth_date",
                                                      "t28"."sex",
                                                      "t28"."ethnicity"
                                                    FROM "requests" AS "t11"
                                                    INNER JOIN "t21" AS "t28"
                                                      ON "t11"."child_id" = "t28"."child_id"
                                                  ) AS "t32"
                                                  WHERE
                                                    NOT (
                                                      COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                                    )
                                                    AND "t32"."exported" IS NULL
                                                ) AS "t43"
                                                INNER JOIN (
                                                  SELECT
                                                    "t6".*
                                                    EXCLUDE ("child_id")
                                                  FROM "named_plan" AS "t6"
                                                ) AS "t13"
                                                  ON "t43"."request_id" = "t13"."request_id"
                                                LEFT OUTER JOIN (
                                                  SELECT
                                                    "t7"."request_id",
                                                    "t7"."assessment_outcome"
                                                  FROM "assessment" AS "t7"
                                                ) AS "t20"
                                                  ON "t43"."request_id" = "t20"."request_id"
                                              ) AS "t44"
                                            ) AS "t46"
                                            WHERE
                                              "t46"."start_date" <= MAKE_DATE(2026, 1, 15)
                                              AND NOT (
                                                COALESCE("t46"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                              )
                                          ) AS "t52"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t9"."request_id",
                                              "t9"."transfer_la",
                                              "t9"."res" AS "res_2023",
                                              "t9"."wbp" AS "wbp_2023",
                                              "t9"."review_meeting",
                                              "t9"."review_outcome",
                                              "t9"."review_draft",
                                              "t9"."phase_transfer_due_date",
                                              "t9"."phase_transfer_final_date",
                                              "t9"."last_review"
                                            FROM (
                                              SELECT
                                                "t5".*
                                                EXCLUDE ("child_id")
                                              FROM "active_plans" AS "t5"
                                            ) AS "t9"
                                          ) AS "t23"
                                            ON "t52"."request_id" = "t23"."request_id"
                                        ) AS "t55"
                                      ) AS "t56"
                                    ) AS "t58"
                                    GROUP BY
                                      1
                                  ) AS "t63"
                                    ON "t15"."child_id" = "t63"."child_id"
                                ) AS "t65"
                              ) AS "t68"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t18"."child_id",
                                  COUNT(*) AS "is_on_support"
                                FROM (
                                  SELECT
                                    "t4"."child_id"
                                  FROM "census_pupils" AS "t4"
                                  WHERE
                                    "t4"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t4"."sen_provision" = 'K'
                                ) AS "t18"
                                GROUP BY
                                  1
                              ) AS "t30"
                                ON "t68"."child_id" = "t30"."child_id"
                            ) AS "t70"
                          ) AS "t74"
                            ON "t48"."child_id" = "t74"."child_id"
                        ) AS "t75"
                      ) AS "t76"
                    ) AS "t78"
                    LEFT OUTER JOIN (
                      SELECT
                        "t69"."child_id",
                        CASE
                          WHEN "t69"."need" IN ('SPLD')
                          THEN 'SPLD'
                          WHEN "t69"."need" IN ('MLD')
                          THEN 'MLD'
                          WHEN "t69"."need" IN ('SLD')
                          THEN 'SLD'
                          WHEN "t69"."need" IN ('PMLD')
                          THEN 'PMLD'
                          WHEN "t69"."need" IN ('SEMH')
                          THEN 'SEMH'
                          WHEN "t69"."need" IN ('SLCN')
                          THEN 'SLCN'
                          WHEN "t69"."need" IN ('HI')
                          THEN 'HI'
                          WHEN "t69"."need" IN ('VI')
                          THEN 'VI'
                          WHEN "t69"."need" IN ('MSI')
                          THEN 'MSI'
                          WHEN "t69"."need" IN ('PD')
                          THEN 'PD'
                          WHEN "t69"."need" IN ('ASD')
                          THEN 'ASD'
                          WHEN "t69"."need" IN ('OTH', 'DS')
                          THEN 'OTH'
                          WHEN "t69"."need" IN ('NSA')
                          THEN 'NSA'
                          ELSE 'unknown'
                        END AS "need_of_plan"
                      FROM (
                        SELECT
                          "t66"."child_id",
                          MIN("t66"."need") AS "need"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t61"."child_id",
                              "t61"."request_id",
                              "t22"."need"
                            FROM (
                              SELECT
                                "t56"."child_id",
                                "t56"."request_id"
                              FROM (
                                SELECT
                                  "t55".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t52"."child_id",
                                    "t52"."request_id",
                                    "t52"."received_date",
                                    "t52"."request_source",
                                    "t52"."rya",
                                    "t52"."request_outcome_date",
                                    "t52"."request_outcome",
                                    "t52"."request_mediation",
                                    "t52"."request_tribunal",
                                    "t52"."exported",
                                    "t52"."birth_date",
                                    "t52"."sex",
                                    "t52"."ethnicity",
                                    "t52"."start_date",
                                    "t52"."plan_res",
                                    "t52"."plan_wbp",
                                    "t52"."pb",
                                    "t52"."oa",
                                    "t52"."dp",
                                    "t52"."cease_date",
                                    "t52"."cease_reason",
                                    "t52"."assessment_outcome",
                                    "t23"."request_id" AS "request_id_right",
                                    "t23"."transfer_la",
                                    "t23"."res_2023",
                                    "t23"."wbp_2023",
                                    "t23"."review_meeting",
                                    "t23"."review_outcome",
                                    "t23"."review_draft",
                                    "t23"."phase_transfer_due_date",
                                    "t23"."phase_transfer_final_date",
                                    "t23"."last_review"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t44".*
                                        EXCLUDE ("request_id_right")
                                      FROM (
                                        SELECT
                                          "t43"."child_id",
                                          "t43"."request_id",
                                          "t43"."received_date",
                                          "t43"."request_source",
                                          "t43"."rya",
                                          "t43"."request_outcome_date",
                                          "t43"."request_outcome",
                                          "t43"."request_mediation",
                                          "t43"."request_tribunal",
                                          "t43"."exported",
                                          "t43"."birth_date",
                                          "t43"."sex",
                                          "t43"."ethnicity",
                                          "t13"."start_date",
                                          "t13"."plan_res",
                                          "t13"."plan_wbp",
                                          "t13"."pb",
                                          "t13"."oa",
                                          "t13"."dp",
                                          "t13"."cease_date",
                                          "t13"."cease_reason",
                                          "t20"."request_id" AS "request_id_right",
                                          "t20"."assessment_outcome"
                                        FROM (
                                          SELECT
                                            *
                                          FROM (
                                            SELECT
                                              "t11"."child_id",
                                              "t11"."request_id",
                                              "t11"."received_date",
                                              "t11"."request_source",
                                              "t11"."rya",
                                              "t11"."request_outcome_date",
                                              "t11"."request_outcome",
                                              "t11"."request_mediation",
                                              "t11"."request_tribunal",
                                              "t11"."exported",
                                              "t28"."birth_date",
                                              "t28"."sex",
                                              "t28"."ethnicity"
                                            FROM "requests" AS "t11"
                                            INNER JOIN "t21" AS "t28"
                                              ON "t11"."child_id" = "t28"."child_id"
                                          ) AS "t32"
                                          WHERE
                                            NOT (
                                              COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                            )
                                            AND "t32"."exported" IS NULL
                                        ) AS "t43"
                                        INNER JOIN (
                                          SELECT
                                            "t6".*
                                            EXCLUDE ("child_id")
                                          FROM "named_plan" AS "t6"
                                        ) AS "t13"
                                          ON "t43"."request_id" = "t13"."request_id"
                                        LEFT OUTER JOIN (
                                          SELECT
                                            "t7"."request_id",
                                            "t7"."assessment_outcome"
                                          FROM "assessment" AS "t7"
                                        ) AS "t20"
                                          ON "t43"."request_id" = "t20"."request_id"
                                      ) AS "t44"
                                    ) AS "t46"
                                    WHERE
                                      "t46"."start_date" <= MAKE_DATE(2026, 1, 15)
                                      AND NOT (
                                        COALESCE("t46"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                      )
                                  ) AS "t52"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t9"."request_id",
                                      "t9"."transfer_la",
                                      "t9"."res" AS "res_2023",
                                      "t9"."wbp" AS "wbp_2023",
                                      "t9"."review_meeting",
                                      "t9"."review_outcome",
                                      "t9"."review_draft",
                                      "t9"."phase_transfer_due_date",
                                      "t9"."phase_transfer_final_date",
                                      "t9"."last_review"
                                    FROM (
                                      SELECT
                                        "t5".*
                                        EXCLUDE ("child_id")
                                      FROM "active_plans" AS "t5"
                                    ) AS "t9"
                                  ) AS "t23"
                                    ON "t52"."request_id" = "t23"."request_id"
                                ) AS "t55"
                              ) AS "t56"
                            ) AS "t61"
                            INNER JOIN (
                              SELECT
                                "t2"."request_id",
                                "t2"."sen_type" AS "need"
                              FROM "sen_need" AS "t2"
                              WHERE
                                "t2"."sen_type_rank" = '1'
                            ) AS "t22"
                              ON "t61"."request_id" = "t22"."request_id"
                          ) AS "t64"
                          WHERE
                            "t64"."need" IS NOT NULL
                        ) AS "t66"
                        GROUP BY
                          1
                      ) AS "t69"
                    ) AS "t72"
                      ON "t78"."child_id" = "t72"."child_id"
                  ) AS "t79"
                ) AS "t81"
                LEFT OUTER JOIN (
                  SELECT
                    "t29"."child_id",
                    CASE
                      WHEN "t29"."need" IN ('SPLD')
                      THEN 'SPLD'
                      WHEN "t29"."need" IN ('MLD')
                      THEN 'MLD'
                      WHEN "t29"."need" IN ('SLD')
                      THEN 'SLD'
                      WHEN "t29"."need" IN ('PMLD')
                      THEN 'PMLD'
                      WHEN "t29"."need" IN ('SEMH')
                      THEN 'SEMH'
                      WHEN "t29"."need" IN ('SLCN')
                      THEN 'SLCN'
                      WHEN "t29"."need" IN ('HI')
                      THEN 'HI'
                      WHEN "t29"."need" IN ('VI')
                      THEN 'VI'
                      WHEN "t29"."need" IN ('MSI')
                      THEN 'MSI'
                      WHEN "t29"."need" IN ('PD')
                      THEN 'PD'
                      WHEN "t29"."need" IN ('ASD')
                      THEN 'ASD'
                      WHEN "t29"."need" IN ('OTH', 'DS')
                      THEN 'OTH'
                      WHEN "t29"."need" IN ('NSA')
                      THEN 'NSA'
                      ELSE 'unknown'
                    END AS "need_of_census"
                  FROM (
                    SELECT
                      "t16"."child_id",
                      MIN("t16"."need") AS "need"
                    FROM (
                      SELECT
                        "t1"."child_id",
                        "t1"."need_type" AS "need"
                      FROM "census_needs" AS "t1"
                      WHERE
                        "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                        AND "t1"."need_rank" = 1
                        AND "t1"."need_type" IS NOT NULL
                    ) AS "t16"
                    GROUP BY
                      1
                  ) AS "t29"
                ) AS "t36"
                  ON "t81"."child_id" = "t36"."child_id"
              ) AS "t82"
            ) AS "t83"
          ) AS "t85"
          INNER JOIN (
            SELECT
              "t27"."child_id",
              "t27"."birth_date",
              "t27"."sex",
              "t27"."ethnicity",
              "t54"."area_part"
            FROM "t21" AS "t27"
            INNER JOIN (
              SELECT
                "t35"."child_id",
                CASE
                  WHEN "t35"."district" = 'unknown'
                  THEN 'unknown'
                  WHEN "t50"."place_in_order" IS NULL
                  THEN 'other'
                  ELSE "t35"."district"
                END AS "area_part"
              FROM "t31" AS "t35"
              LEFT OUTER JOIN (
                SELECT
                  "t45"."district",
                  "t45"."place_in_order"
                FROM (
                  SELECT
                    "t41"."district",
                    "t41"."children",
                    ROW_NUMBER() OVER (
                      ORDER BY "t41"."children" DESC, "t41"."district" ASC
                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                    ) - 1 AS "place_in_order"
                  FROM (
                    SELECT
                      "t38"."district",
                      COUNT(*) AS "children"
                    FROM (
                      SELECT
                        *
                      FROM "t31" AS "t33"
                      WHERE
                        "t33"."district" <> 'unknown'
                    ) AS "t38"
                    GROUP BY
                      1
                  ) AS "t41"
                ) AS "t45"
                WHERE
                  "t45"."place_in_order" < 30
              ) AS "t50"
                ON "t35"."district" = "t50"."district"
            ) AS "t54"
              ON "t27"."child_id" = "t54"."child_id"
          ) AS "t60"
            ON "t85"."child_id" = "t60"."child_id"
        ) AS "t86"
      ) AS "t87"
    ) AS "t88"
  ) AS "t89"
) AS "t90"
GROUP BY
  1,
  2,
  3
