SELECT
  "t15"."child_id",
  "t15"."upn",
  "t15"."uln",
  "t15"."surname",
  "t15"."forename",
  "t15"."birth_date",
  "t15"."sex",
  "t15"."ethnicity_group",
  "t48"."send",
  "t48"."since",
  "t48"."category"
FROM (
  SELECT
    "t0"."child_id",
    "t0"."upn",
    "t0"."uln",
    "t0"."surname",
    "t0"."forename",
    "t0"."birth_date",
    "t0"."sex",
    "t0"."ethnicity_group"
  FROM "children" AS "t0"
) AS "t15"
INNER JOIN (
  SELECT
    "t46"."child_id",
    "t46"."send",
    "t46"."since",
    "t46"."category"
  FROM (
    SELECT
      "t30"."child_id",
      "t30"."since",
      "t30"."category",
      "t45"."send"
    FROM (
      SELECT
        "t27"."child_id",
        "t27"."since",
        "t27"."category"
      FROM (
        SELECT
          "t24"."child_id",
          "t24"."since",
          "t24"."category",
          ROW_NUMBER() OVER (
            PARTITION BY "t24"."child_id"
            ORDER BY COALESCE("t24"."since", MAKE_DATE(2026, 1, 15)) DESC, "t24"."category" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t1"."child_id",
            "t1"."start_date" AS "since",
            CASE
              WHEN CASE
                WHEN UPPER(COALESCE("t1"."latest_category", "t1"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                THEN UPPER(COALESCE("t1"."latest_category", "t1"."initial_category"))
                ELSE 'unknown'
              END = 'unknown'
              THEN CASE
                WHEN CONTAINS(
                  LOWER(COALESCE(COALESCE("t1"."latest_category", "t1"."initial_category"), '')),
                  'neglect'
                )
                THEN 'NEG'
                WHEN CONTAINS(
                  LOWER(COALESCE(COALESCE("t1"."latest_category", "t1"."initial_category"), '')),
                  'physical'
                )
                THEN 'PHY'
                WHEN CONTAINS(
                  LOWER(COALESCE(COALESCE("t1"."latest_category", "t1"."initial_category"), '')),
                  'sexual'
                )
                THEN 'SAB'
                WHEN CONTAINS(
                  LOWER(COALESCE(COALESCE("t1"."latest_category", "t1"."initial_category"), '')),
                  'emotional'
                )
                THEN 'EMO'
                WHEN CONTAINS(
                  LOWER(COALESCE(COALESCE("t1"."latest_category", "t1"."initial_category"), '')),
                  'multiple'
                )
                THEN 'MUL'
                ELSE 'unknown'
              END
              ELSE CASE
                WHEN UPPER(COALESCE("t1"."latest_category", "t1"."initial_category")) IN ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')
                THEN UPPER(COALESCE("t1"."latest_category", "t1"."initial_category"))
                ELSE 'unknown'
              END
            END AS "category"
          FROM "protection_plans" AS "t1"
          WHERE
            NOT (
              COALESCE("t1"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
            )
            AND NOT (
              COALESCE("t1"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
            )
        ) AS "t24"
      ) AS "t27"
      WHERE
        "t27"."place_in_order" = 0
    ) AS "t30"
    INNER JOIN (
      SELECT
        "t43"."child_id",
        CASE
          WHEN "t43"."has_plan" IS NOT NULL
          THEN 'plan'
          WHEN "t43"."is_on_support" IS NOT NULL
          THEN 'support'
          ELSE 'none'
        END AS "send"
      FROM (
        SELECT
          "t42"."child_id",
          "t42"."has_plan",
          "t23"."child_id" AS "child_id_right",
          "t23"."is_on_support"
        FROM (
          SELECT
            "t40"."child_id",
            "t40"."has_plan"
          FROM (
            SELECT
              "t14"."child_id",
              "t39"."child_id" AS "child_id_right",
              "t39"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t14"
            LEFT OUTER JOIN (
              SELECT
                "t37"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t36"."child_id"
                FROM (
                  SELECT
                    "t35".*
                    EXCLUDE ("request_id_right")
                  FROM (
                    SELECT
                      "t34"."child_id",
                      "t34"."request_id",
                      "t34"."received_date",
                      "t34"."request_source",
                      "t34"."rya",
                      "t34"."request_outcome_date",
                      "t34"."request_outcome",
                      "t34"."request_mediation",
                      "t34"."request_tribunal",
                      "t34"."exported",
                      "t34"."birth_date",
                      "t34"."sex",
                      "t34"."ethnicity",
                      "t34"."start_date",
                      "t34"."plan_res",
                      "t34"."plan_wbp",
                      "t34"."pb",
                      "t34"."oa",
                      "t34"."dp",
                      "t34"."cease_date",
                      "t34"."cease_reason",
                      "t34"."assessment_outcome",
                      "t20"."request_id" AS "request_id_right",
                      "t20"."transfer_la",
                      "t20"."res_2023",
                      "t20"."wbp_2023",
                      "t20"."review_meeting",
                      "t20"."review_outcome",
                      "t20"."review_draft",
                      "t20"."phase_transfer_due_date",
                      "t20"."phase_transfer_final_date",
                      "t20"."last_review"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t31".*
                          EXCLUDE ("request_id_right")
                        FROM (
                          SELECT
                            "t28"."child_id",
                            "t28"."request_id",
                            "t28"."received_date",
                            "t28"."request_source",
                            "t28"."rya",
                            "t28"."request_outcome_date",
                            "t28"."request_outcome",
                            "t28"."request_mediation",
                            "t28"."request_tribunal",
                            "t28"."exported",
                            "t28"."birth_date",
                            "t28"."sex",
                            "t28"."ethnicity",
                            "t12"."start_date",
                            "t12"."plan_res",
                            "t12"."plan_wbp",
                            "t12"."pb",
                            "t12"."oa",
                            "t12"."dp",
                            "t12"."cease_date",
                            "t12"."cease_reason",
                            "t18"."request_id" AS "request_id_right",
                            "t18"."assessment_outcome"
                          FROM (
                            SELECT
                              *
                            FROM (
                              SELECT
                                "t9"."child_id",
                                "t9"."request_id",
                                "t9"."received_date",
                                "t9"."request_source",
                                "t9"."rya",
                                "t9"."request_outcome_date",
                                "t9"."request_outcome",
                                "t9"."request_mediation",
                                "t9"."request_tribunal",
                                "t9"."exported",
                                "t21"."birth_date",
                                "t21"."sex",
                                "t21"."ethnicity"
                              FROM "requests" AS "t9"
                              INNER JOIN (
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
                              ) AS "t21"
                                ON "t9"."child_id" = "t21"."child_id"
                            ) AS "t25"
                            WHERE
                              NOT (
                                COALESCE("t25"."request_outcome", '') IN ('N', 'A', 'W')
                              )
                              AND "t25"."exported" IS NULL
                          ) AS "t28"
                          INNER JOIN (
                            SELECT
                              "t4".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t4"
                          ) AS "t12"
                            ON "t28"."request_id" = "t12"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t5"."request_id",
                              "t5"."assessment_outcome"
                            FROM "assessment" AS "t5"
                          ) AS "t18"
                            ON "t28"."request_id" = "t18"."request_id"
                        ) AS "t31"
                      ) AS "t32"
                      WHERE
                        "t32"."start_date" <= MAKE_DATE(2026, 1, 15)
                        AND NOT (
                          COALESCE("t32"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t34"
                    LEFT OUTER JOIN (
                      SELECT
                        "t7"."request_id",
                        "t7"."transfer_la",
                        "t7"."res" AS "res_2023",
                        "t7"."wbp" AS "wbp_2023",
                        "t7"."review_meeting",
                        "t7"."review_outcome",
                        "t7"."review_draft",
                        "t7"."phase_transfer_due_date",
                        "t7"."phase_transfer_final_date",
                        "t7"."last_review"
                      FROM (
                        SELECT
                          "t3".*
                          EXCLUDE ("child_id")
                        FROM "active_plans" AS "t3"
                      ) AS "t7"
                    ) AS "t20"
                      ON "t34"."request_id" = "t20"."request_id"
                  ) AS "t35"
                ) AS "t36"
              ) AS "t37"
              GROUP BY
                1
            ) AS "t39"
              ON "t14"."child_id" = "t39"."child_id"
          ) AS "t40"
        ) AS "t42"
        LEFT OUTER JOIN (
          SELECT
            "t16"."child_id",
            COUNT(*) AS "is_on_support"
          FROM (
            SELECT
              "t2"."child_id"
            FROM "census_pupils" AS "t2"
            WHERE
              "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
          ) AS "t16"
          GROUP BY
            1
        ) AS "t23"
          ON "t42"."child_id" = "t23"."child_id"
      ) AS "t43"
    ) AS "t45"
      ON "t30"."child_id" = "t45"."child_id"
  ) AS "t46"
  WHERE
    "t46"."send" IN ('plan', 'support')
) AS "t48"
  ON "t15"."child_id" = "t48"."child_id"
