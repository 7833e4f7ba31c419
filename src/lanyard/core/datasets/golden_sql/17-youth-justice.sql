SELECT
  "t15"."child_id",
  "t15"."upn",
  "t15"."uln",
  "t15"."surname",
  "t15"."forename",
  "t15"."birth_date",
  "t15"."sex",
  "t15"."ethnicity_group",
  "t59"."send",
  "t59"."order",
  "t59"."since",
  "t59"."custody",
  "t59"."secure_place",
  "t59"."youth_accommodation",
  "t59"."education_status"
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
    "t57"."child_id",
    "t57"."send",
    "t57"."order",
    "t57"."since",
    "t57"."custody",
    "t57"."secure_place",
    "t57"."youth_accommodation",
    "t57"."education_status"
  FROM (
    SELECT
      "t56".*
      EXCLUDE ("marked")
    FROM (
      SELECT
        "t55"."child_id",
        "t55"."education_status",
        "t55"."order",
        "t55"."since",
        "t55"."custody",
        "t55"."secure_place",
        "t55"."send",
        "t55"."marked",
        CASE WHEN "t55"."marked" IS NOT NULL THEN 'yes' ELSE 'no' END AS "youth_accommodation"
      FROM (
        SELECT
          "t54".*
          EXCLUDE ("child_id_right")
        FROM (
          SELECT
            "t53"."child_id",
            "t53"."education_status",
            "t53"."order",
            "t53"."since",
            "t53"."custody",
            "t53"."secure_place",
            "t53"."send",
            "t26"."child_id" AS "child_id_right",
            "t26"."marked"
          FROM (
            SELECT
              "t51".*
              EXCLUDE ("sen_status")
            FROM (
              SELECT
                "t50"."child_id",
                "t50"."sen_status",
                "t50"."education_status",
                "t50"."order",
                "t50"."since",
                "t50"."custody",
                "t50"."secure_place",
                CASE
                  WHEN "t50"."send" = 'none'
                  THEN CASE
                    WHEN "t50"."sen_status" IN ('P')
                    THEN 'plan'
                    WHEN "t50"."sen_status" IN ('S')
                    THEN 'support'
                    ELSE 'none'
                  END
                  ELSE "t50"."send"
                END AS "send"
              FROM (
                SELECT
                  "t35"."child_id",
                  "t35"."sen_status",
                  "t35"."education_status",
                  "t35"."order",
                  "t35"."since",
                  "t35"."custody",
                  "t35"."secure_place",
                  "t49"."send"
                FROM (
                  SELECT
                    "t32".*
                    EXCLUDE ("place_in_order")
                  FROM (
                    SELECT
                      *
                    FROM (
                      SELECT
                        "t27"."child_id",
                        "t27"."sen_status",
                        "t27"."education_status",
                        "t27"."order",
                        "t27"."since",
                        "t27"."custody",
                        "t27"."secure_place",
                        ROW_NUMBER() OVER (
                          PARTITION BY "t27"."child_id"
                          ORDER BY "t27"."custody" DESC, COALESCE("t27"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t27"."order", '') ASC, COALESCE("t27"."sen_status", '') ASC, COALESCE("t27"."secure_place", '') ASC, COALESCE("t27"."education_status", '') ASC
                          ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                        ) - 1 AS "place_in_order"
                      FROM (
                        SELECT
                          "t2"."child_id",
                          "t2"."sen_status",
                          "t2"."education_status",
                          CASE
                            WHEN "t2"."order" IN ('DIVERSION', 'REFERRAL', 'COMMUNITY', 'CUSTODY', 'REMAND', 'OTHER')
                            THEN "t2"."order"
                            ELSE 'unknown'
                          END AS "order",
                          "t2"."start_date" AS "since",
                          CASE
                            WHEN (
                              COALESCE("t2"."in_custody", 'N') = 'Y'
                            )
                            OR NOT (
                              REPLACE(COALESCE("t2"."secure_place", ''), ' ', '') = ''
                            )
                            THEN 'custody'
                            ELSE 'community'
                          END AS "custody",
                          CASE
                            WHEN NOT (
                              REPLACE(COALESCE("t2"."secure_place", ''), ' ', '') = ''
                            )
                            THEN "t2"."secure_place"
                            ELSE CAST(NULL AS TEXT)
                          END AS "secure_place"
                        FROM "youth_justice" AS "t2"
                        WHERE
                          NOT (
                            COALESCE("t2"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                          )
                          AND NOT (
                            COALESCE("t2"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                          )
                      ) AS "t27"
                    ) AS "t30"
                    WHERE
                      "t30"."place_in_order" = 0
                  ) AS "t32"
                ) AS "t35"
                INNER JOIN (
                  SELECT
                    "t47"."child_id",
                    CASE
                      WHEN "t47"."has_plan" IS NOT NULL
                      THEN 'plan'
                      WHEN "t47"."is_on_support" IS NOT NULL
                      THEN 'support'
                      ELSE 'none'
                    END AS "send"
                  FROM (
                    SELECT
                      "t46"."child_id",
                      "t46"."has_plan",
                      "t25"."child_id" AS "child_id_right",
                      "t25"."is_on_support"
                    FROM (
                      SELECT
                        "t44"."child_id",
                        "t44"."has_plan"
                      FROM (
                        SELECT
                          "t14"."child_id",
                          "t43"."child_id" AS "child_id_right",
                          "t43"."has_plan"
                        FROM (
                          SELECT
                            "t0"."child_id"
                          FROM "children" AS "t0"
                        ) AS "t14"
                        LEFT OUTER JOIN (
                          SELECT
                            "t41"."child_id",
                            COUNT(*) AS "has_plan"
                          FROM (
                            SELECT
                              "t40"."child_id"
                            FROM (
                              SELECT
                                "t39".*
                                EXCLUDE ("request_id_right")
                              FROM (
                                SELECT
                                  "t38"."child_id",
                                  "t38"."request_id",
                                  "t38"."received_date",
                                  "t38"."request_source",
                                  "t38"."rya",
                                  "t38"."request_outcome_date",
                                  "t38"."request_outcome",
                                  "t38"."request_mediation",
                                  "t38"."request_tribunal",
                                  "t38"."exported",
                                  "t38"."birth_date",
                                  "t38"."sex",
                                  "t38"."ethnicity",
                                  "t38"."start_date",
                                  "t38"."plan_res",
                                  "t38"."plan_wbp",
                                  "t38"."pb",
                                  "t38"."oa",
                                  "t38"."dp",
                                  "t38"."cease_date",
                                  "t38"."cease_reason",
                                  "t38"."assessment_outcome",
                                  "t21"."request_id" AS "request_id_right",
                                  "t21"."transfer_la",
                                  "t21"."res_2023",
                                  "t21"."wbp_2023",
                                  "t21"."review_meeting",
                                  "t21"."review_outcome",
                                  "t21"."review_draft",
                                  "t21"."phase_transfer_due_date",
                                  "t21"."phase_transfer_final_date",
                                  "t21"."last_review"
                                FROM (
                                  SELECT
                                    *
                                  FROM (
                                    SELECT
                                      "t34".*
                                      EXCLUDE ("request_id_right")
                                    FROM (
                                      SELECT
                                        "t31"."child_id",
                                        "t31"."request_id",
                                        "t31"."received_date",
                                        "t31"."request_source",
                                        "t31"."rya",
                                        "t31"."request_outcome_date",
                                        "t31"."request_outcome",
                                        "t31"."request_mediation",
                                        "t31"."request_tribunal",
                                        "t31"."exported",
                                        "t31"."birth_date",
                                        "t31"."sex",
                                        "t31"."ethnicity",
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
                                            "t7"."child_id",
                                            "t7"."request_id",
                                            "t7"."received_date",
                                            "t7"."request_source",
                                            "t7"."rya",
                                            "t7"."request_outcome_date",
                                            "t7"."request_outcome",
                                            "t7"."request_mediation",
                                            "t7"."request_tribunal",
                                            "t7"."exported",
                                            "t22"."birth_date",
                                            "t22"."sex",
                                            "t22"."ethnicity"
                                          FROM "requests" AS "t7"
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
                                          ) AS "t22"
                                            ON "t7"."child_id" = "t22"."child_id"
                                        ) AS "t28"
                                        WHERE
                                          NOT (
                                            COALESCE("t28"."request_outcome", '') IN ('N', 'A', 'W')
                                          )
                                          AND "t28"."exported" IS NULL
                                      ) AS "t31"
                                      INNER JOIN (
                                        SELECT
                                          "t5".*
                                          EXCLUDE ("child_id")
                                        FROM "named_plan" AS "t5"
                                      ) AS "t12"
                                        ON "t31"."request_id" = "t12"."request_id"
                                      LEFT OUTER JOIN (
                                        SELECT
                                          "t6"."request_id",
                                          "t6"."assessment_outcome"
                                        FROM "assessment" AS "t6"
                                      ) AS "t18"
                                        ON "t31"."request_id" = "t18"."request_id"
                                    ) AS "t34"
                                  ) AS "t36"
                                  WHERE
                                    "t36"."start_date" <= MAKE_DATE(2026, 1, 15)
                                    AND NOT (
                                      COALESCE("t36"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                ) AS "t38"
                                LEFT OUTER JOIN (
                                  SELECT
                                    "t8"."request_id",
                                    "t8"."transfer_la",
                                    "t8"."res" AS "res_2023",
                                    "t8"."wbp" AS "wbp_2023",
                                    "t8"."review_meeting",
                                    "t8"."review_outcome",
                                    "t8"."review_draft",
                                    "t8"."phase_transfer_due_date",
                                    "t8"."phase_transfer_final_date",
                                    "t8"."last_review"
                                  FROM (
                                    SELECT
                                      "t4".*
                                      EXCLUDE ("child_id")
                                    FROM "active_plans" AS "t4"
                                  ) AS "t8"
                                ) AS "t21"
                                  ON "t38"."request_id" = "t21"."request_id"
                              ) AS "t39"
                            ) AS "t40"
                          ) AS "t41"
                          GROUP BY
                            1
                        ) AS "t43"
                          ON "t14"."child_id" = "t43"."child_id"
                      ) AS "t44"
                    ) AS "t46"
                    LEFT OUTER JOIN (
                      SELECT
                        "t16"."child_id",
                        COUNT(*) AS "is_on_support"
                      FROM (
                        SELECT
                          "t3"."child_id"
                        FROM "census_pupils" AS "t3"
                        WHERE
                          "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."sen_provision" = 'K'
                      ) AS "t16"
                      GROUP BY
                        1
                    ) AS "t25"
                      ON "t46"."child_id" = "t25"."child_id"
                  ) AS "t47"
                ) AS "t49"
                  ON "t35"."child_id" = "t49"."child_id"
              ) AS "t50"
            ) AS "t51"
          ) AS "t53"
          LEFT OUTER JOIN (
            SELECT
              "t20"."child_id",
              COUNT(*) AS "marked"
            FROM (
              SELECT
                *
              FROM "requests" AS "t1"
              WHERE
                COALESCE("t1"."rya", '0') = '1'
            ) AS "t20"
            GROUP BY
              1
          ) AS "t26"
            ON "t53"."child_id" = "t26"."child_id"
        ) AS "t54"
      ) AS "t55"
    ) AS "t56"
  ) AS "t57"
  WHERE
    "t57"."send" IN ('plan', 'support')
) AS "t59"
  ON "t15"."child_id" = "t59"."child_id"
