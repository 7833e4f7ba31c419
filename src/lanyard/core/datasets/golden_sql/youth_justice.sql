WITH "t90" AS (
  SELECT
    "t89"."child_id",
    "t39"."sex",
    "t39"."ethnicity",
    "t39"."age_band",
    "t56"."area_part",
    "t89"."send",
    "t89"."primary_need",
    "t89"."order",
    "t89"."custody",
    "t89"."youth_accommodation"
  FROM (
    SELECT
      "t87"."child_id",
      "t87"."education_status",
      "t87"."order",
      "t87"."since",
      "t87"."custody",
      "t87"."secure_place",
      "t87"."send",
      "t87"."youth_accommodation",
      CASE
        WHEN "t87"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END IN (
            'SPLD',
            'MLD',
            'SLD',
            'PMLD',
            'SEMH',
            'SLCN',
            'HI',
            'VI',
            'MSI',
            'PD',
            'ASD',
            'OTH',
            'NSA',
            'none'
          )
          THEN CASE
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t87"."need_of_plan", "t87"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t86".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t85"."child_id",
          "t85"."education_status",
          "t85"."order",
          "t85"."since",
          "t85"."custody",
          "t85"."secure_place",
          "t85"."send",
          "t85"."youth_accommodation",
          "t85"."need_of_plan",
          "t36"."child_id" AS "child_id_right",
          "t36"."need_of_census"
        FROM (
          SELECT
            "t83".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t82"."child_id",
              "t82"."education_status",
              "t82"."order",
              "t82"."since",
              "t82"."custody",
              "t82"."secure_place",
              "t82"."send",
              "t82"."youth_accommodation",
              "t70"."child_id" AS "child_id_right",
              "t70"."need_of_plan"
            FROM (
              SELECT
                "t80".*
                EXCLUDE ("marked")
              FROM (
                SELECT
                  "t79"."child_id",
                  "t79"."education_status",
                  "t79"."order",
                  "t79"."since",
                  "t79"."custody",
                  "t79"."secure_place",
                  "t79"."send",
                  "t79"."marked",
                  CASE WHEN "t79"."marked" IS NOT NULL THEN 'yes' ELSE 'no' END AS "youth_accommodation"
                FROM (
                  SELECT
                    "t78".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t77"."child_id",
                      "t77"."education_status",
                      "t77"."order",
                      "t77"."since",
                      "t77"."custody",
                      "t77"."secure_place",
                      "t77"."send",
                      "t30"."child_id" AS "child_id_right",
                      "t30"."marked"
                    FROM (
                      SELECT
                        "t75".*
                        EXCLUDE ("sen_status")
                      FROM (
                        SELECT
                          "t74"."child_id",
                          "t74"."sen_status",
                          "t74"."education_status",
                          "t74"."order",
                          "t74"."since",
                          "t74"."custody",
                          "t74"."secure_place",
                          CASE
                            WHEN "t74"."send" = 'none'
                            THEN CASE
                              WHEN "t74"."sen_status" IN ('P')
                              THEN 'plan'
                              WHEN "t74"."sen_status" IN ('S')
                              THEN 'support'
                              ELSE 'none'
                            END
                            ELSE "t74"."send"
                          END AS "send"
                        FROM (
                          SELECT
                            "t49"."child_id",
                            "t49"."sen_status",
                            "t49"."education_status",
                            "t49"."order",
                            "t49"."since",
                            "t49"."custody",
                            "t49"."secure_place",
                            "t73"."send"
                          FROM (
                            SELECT
                              "t45".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t32"."child_id",
                                  "t32"."sen_status",
                                  "t32"."education_status",
                                  "t32"."order",
                                  "t32"."since",
                                  "t32"."custody",
                                  "t32"."secure_place",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t32"."child_id"
                                    ORDER BY "t32"."custody" DESC, COALESCE("t32"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t32"."order", '') ASC, COALESCE("t32"."sen_status", '') ASC, COALESCE("t32"."secure_place", '') ASC, COALESCE("t32"."education_status", '') ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    "t5"."child_id",
                                    "t5"."sen_status",
                                    "t5"."education_status",
                                    CASE
                                      WHEN "t5"."order" IN ('DIVERSION', 'REFERRAL', 'COMMUNITY', 'CUSTODY', 'REMAND', 'OTHER')
                                      THEN "t5"."order"
                                      ELSE 'unknown'
                                    END AS "order",
                                    "t5"."start_date" AS "since",
                                    CASE
                                      WHEN (
                                        COALESCE("t5"."in_custody", 'N') = 'Y'
                                      )
                                      OR NOT (
                                        REPLACE(COALESCE("t5"."secure_place", ''), ' ', '') = ''
                                      )
                                      THEN 'custody'
                                      ELSE 'community'
                                    END AS "custody",
                                    CASE
                                      WHEN NOT (
                                        REPLACE(COALESCE("t5"."secure_place", ''), ' ', '') = ''
                                      )
                                      THEN "t5"."secure_place"
                                      ELSE CAST(NULL AS TEXT)
                                    END AS "secure_place"
                                  FROM "youth_justice" AS "t5"
                                  WHERE
                                    NOT (
                                      COALESCE("t5"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                    AND NOT (
                                      COALESCE("t5"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                ) AS "t32"
                              ) AS "t43"
                              WHERE
                                "t43"."place_in_order" = 0
                            ) AS "t45"
                          ) AS "t49"
                          INNER JOIN (
                            SELECT
                              "t71"."child_id",
                              CASE
                                WHEN "t71"."has_plan" IS NOT NULL
                                THEN 'plan'
                                WHEN "t71"."is_on_support" IS NOT NULL
                                THEN 'support'
                                ELSE 'none'
                              END AS "send"
                            FROM (
                              SELECT
                                "t68"."child_id",
                                "t68"."has_plan",
                                "t29"."child_id" AS "child_id_right",
                                "t29"."is_on_support"
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
                                      "t59"."child_id",
                                      COUNT(*) AS "has_plan"
                                    FROM (
                                      SELECT
                                        "t58"."child_id"
                                      FROM (
                                        SELECT
                                          "t57".*
                                          EXCLUDE ("request_id_right")
                                        FROM (
                                          SELECT
                                            "t54"."child_id",
                                            "t54"."request_id",
                                            "t54"."received_date",
                                            "t54"."request_source",
                                            "t54"."rya",
                                            "t54"."request_outcome_date",
                                            "t54"."request_outcome",
                                            "t54"."request_mediation",
                                            "t54"."request_tribunal",
                                            "t54"."exported",
                                            "t54"."birth_date",
                                            "t54"."sex",
                                            "t54"."ethnicity",
                                            "t54"."start_date",
                                            "t54"."plan_res",
                                            "t54"."plan_wbp",
                                            "t54"."pb",
                                            "t54"."oa",
                                            "t54"."dp",
                                            "t54"."cease_date",
                                            "t54"."cease_reason",
                                            "t54"."assessment_outcome",
                                            "t24"."request_id" AS "request_id_right",
                                            "t24"."transfer_la",
                                            "t24"."res_2023",
                                            "t24"."wbp_2023",
                                            "t24"."review_meeting",
                                            "t24"."review_outcome",
                                            "t24"."review_draft",
                                            "t24"."phase_transfer_due_date",
                                            "t24"."phase_transfer_final_date",
                                            "t24"."last_review"
                                          FROM (
                                            SELECT
                                              *
                                            FROM (
                                              SELECT
                                                "t47".*
                                                EXCLUDE ("request_id_right")
                                              FROM (
                                                SELECT
                                                  "t44"."child_id",
                                                  "t44"."request_id",
                                                  "t44"."received_date",
                                                  "t44"."request_source",
                                                  "t44"."rya",
                                                  "t44"."request_outcome_date",
                                                  "t44"."request_outcome",
                                                  "t44"."request_mediation",
                                                  "t44"."request_tribunal",
                                                  "t44"."exported",
                                                  "t44"."birth_date",
                                                  "t44"."sex",
                                                  "t44"."ethnicity",
                                                  "t13"."start_date",
                                                  "t13"."plan_res",
                                                  "t13"."plan_wbp",
                                                  "t13"."pb",
                                                  "t13"."oa",
                                                  "t13"."dp",
                                                  "t13"."cease_date",
                                                  "t13"."cease_reason",
                                                  "t19"."request_id" AS "request_id_right",
                                                  "t19"."assessment_outcome"
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
                                                      "t25"."birth_date",
                                                      "t25"."sex",
                                                      "t25"."ethnicity"
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
                                                    ) AS "t25"
                                                      ON "t9"."child_id" = "t25"."child_id"
                                                  ) AS "t33"
                                                  WHERE
                                                    NOT (
                                                      COALESCE("t33"."request_outcome", '') IN ('N', 'A', 'W')
                                                    )
                                                    AND "t33"."exported" IS NULL
                                                ) AS "t44"
                                                INNER JOIN (
                                                  SELECT
                                                    "t6".*
                                                    EXCLUDE ("child_id")
                                                  FROM "named_plan" AS "t6"
                                                ) AS "t13"
                                                  ON "t44"."request_id" = "t13"."request_id"
                                                LEFT OUTER JOIN (
                                                  SELECT
                                                    "t7"."request_id",
                                                    "t7"."assessment_outcome"
                                                  FROM "assessment" AS "t7"
                                                ) AS "t19"
                                                  ON "t44"."request_id" = "t19"."request_id"
                                              ) AS "t47"
                                            ) AS "t50"
                                            WHERE
                                              "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                                              AND NOT (
                                                COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                              )
                                          ) AS "t54"
                                          LEFT OUTER JOIN (
                                            SELECT
                                              "t10"."request_id",
                                              "t10"."transfer_la",
                                              "t10"."res" AS "res_2023",
                                              "t10"."wbp" AS "wbp_2023",
                                              "t10"."review_meeting",
                                              "t10"."review_outcome",
                                              "t10"."review_draft",
                                              "t10"."phase_transfer_due_date",
                                              "t10"."phase_transfer_final_date",
                                              "t10"."last_review"
                                            FROM (
                                              SELECT
                                                "t4".*
                                                EXCLUDE ("child_id")
                                              FROM "active_plans" AS "t4"
                                            ) AS "t10"
                                          ) AS "t24"
                                            ON "t54"."request_id" = "t24"."request_id"
                                        ) AS "t57"
                                      ) AS "t58"
                                    ) AS "t59"
                                    GROUP BY
                                      1
                                  ) AS "t63"
                                    ON "t15"."child_id" = "t63"."child_id"
                                ) AS "t65"
                              ) AS "t68"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t20"."child_id",
                                  COUNT(*) AS "is_on_support"
                                FROM (
                                  SELECT
                                    "t8"."child_id"
                                  FROM "census_pupils" AS "t8"
                                  WHERE
                                    "t8"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t8"."sen_provision" = 'K'
                                ) AS "t20"
                                GROUP BY
                                  1
                              ) AS "t29"
                                ON "t68"."child_id" = "t29"."child_id"
                            ) AS "t71"
                          ) AS "t73"
                            ON "t49"."child_id" = "t73"."child_id"
                        ) AS "t74"
                      ) AS "t75"
                    ) AS "t77"
                    LEFT OUTER JOIN (
                      SELECT
                        "t23"."child_id",
                        COUNT(*) AS "marked"
                      FROM (
                        SELECT
                          *
                        FROM "requests" AS "t3"
                        WHERE
                          COALESCE("t3"."rya", '0') = '1'
                      ) AS "t23"
                      GROUP BY
                        1
                    ) AS "t30"
                      ON "t77"."child_id" = "t30"."child_id"
                  ) AS "t78"
                ) AS "t79"
              ) AS "t80"
            ) AS "t82"
            LEFT OUTER JOIN (
              SELECT
                "t66"."child_id",
                "t66"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t64"."child_id",
                  MIN("t64"."need") AS "need"
                FROM (
                  SELECT
                    "t61"."child_id",
                    "t61"."request_id",
                    "t22"."need"
                  FROM (
                    SELECT
                      "t58"."child_id",
                      "t58"."request_id"
                    FROM (
                      SELECT
                        "t57".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t54"."child_id",
                          "t54"."request_id",
                          "t54"."received_date",
                          "t54"."request_source",
                          "t54"."rya",
                          "t54"."request_outcome_date",
                          "t54"."request_outcome",
                          "t54"."request_mediation",
                          "t54"."request_tribunal",
                          "t54"."exported",
                          "t54"."birth_date",
                          "t54"."sex",
                          "t54"."ethnicity",
                          "t54"."start_date",
                          "t54"."plan_res",
                          "t54"."plan_wbp",
                          "t54"."pb",
                          "t54"."oa",
                          "t54"."dp",
                          "t54"."cease_date",
                          "t54"."cease_reason",
                          "t54"."assessment_outcome",
                          "t24"."request_id" AS "request_id_right",
                          "t24"."transfer_la",
                          "t24"."res_2023",
                          "t24"."wbp_2023",
                          "t24"."review_meeting",
                          "t24"."review_outcome",
                          "t24"."review_draft",
                          "t24"."phase_transfer_due_date",
                          "t24"."phase_transfer_final_date",
                          "t24"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t47".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t44"."child_id",
                                "t44"."request_id",
                                "t44"."received_date",
                                "t44"."request_source",
                                "t44"."rya",
                                "t44"."request_outcome_date",
                                "t44"."request_outcome",
                                "t44"."request_mediation",
                                "t44"."request_tribunal",
                                "t44"."exported",
                                "t44"."birth_date",
                                "t44"."sex",
                                "t44"."ethnicity",
                                "t13"."start_date",
                                "t13"."plan_res",
                                "t13"."plan_wbp",
                                "t13"."pb",
                                "t13"."oa",
                                "t13"."dp",
                                "t13"."cease_date",
                                "t13"."cease_reason",
                                "t19"."request_id" AS "request_id_right",
                                "t19"."assessment_outcome"
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
                                    "t25"."birth_date",
                                    "t25"."sex",
                                    "t25"."ethnicity"
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
                                  ) AS "t25"
                                    ON "t9"."child_id" = "t25"."child_id"
                                ) AS "t33"
                                WHERE
                                  NOT (
                                    COALESCE("t33"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t33"."exported" IS NULL
                              ) AS "t44"
                              INNER JOIN (
                                SELECT
                                  "t6".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t6"
                              ) AS "t13"
                                ON "t44"."request_id" = "t13"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t7"."request_id",
                                  "t7"."assessment_outcome"
                                FROM "assessment" AS "t7"
                              ) AS "t19"
                                ON "t44"."request_id" = "t19"."request_id"
                            ) AS "t47"
                          ) AS "t50"
                          WHERE
                            "t50"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t50"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t54"
                        LEFT OUTER JOIN (
                          SELECT
                            "t10"."request_id",
                            "t10"."transfer_la",
                            "t10"."res" AS "res_2023",
                            "t10"."wbp" AS "wbp_2023",
                            "t10"."review_meeting",
                            "t10"."review_outcome",
                            "t10"."review_draft",
                            "t10"."phase_transfer_due_date",
                            "t10"."phase_transfer_final_date",
                            "t10"."last_review"
                          FROM (
                            SELECT
                              "t4".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t4"
                          ) AS "t10"
                        ) AS "t24"
                          ON "t54"."request_id" = "t24"."request_id"
                      ) AS "t57"
                    ) AS "t58"
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
                GROUP BY
                  1
              ) AS "t66"
            ) AS "t70"
              ON "t82"."child_id" = "t70"."child_id"
          ) AS "t83"
        ) AS "t85"
        LEFT OUTER JOIN (
          SELECT
            "t27"."child_id",
            "t27"."need" AS "need_of_census"
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
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t16"
            GROUP BY
              1
          ) AS "t27"
        ) AS "t36"
          ON "t85"."child_id" = "t36"."child_id"
      ) AS "t86"
    ) AS "t87"
  ) AS "t89"
  INNER JOIN (
    SELECT
      "t0"."child_id",
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
      END AS "ethnicity",
      CASE
        WHEN (
          (
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
          EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
        ) - CASE
          WHEN (
            (
              EXTRACT(month FROM "t0"."birth_date") * 100
            ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
            EXTRACT(year FROM MAKE_DATE(2026, 1, 15)) - EXTRACT(year FROM "t0"."birth_date")
          ) - CASE
            WHEN (
              (
                EXTRACT(month FROM "t0"."birth_date") * 100
              ) + EXTRACT(day FROM "t0"."birth_date")
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
    FROM "children" AS "t0"
  ) AS "t39"
    ON "t89"."child_id" = "t39"."child_id"
  INNER JOIN (
    SELECT
      "t37"."child_id",
      CASE
        WHEN "t37"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t52"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t37"."district"
      END AS "area_part"
    FROM (
      SELECT
        "t0"."child_id",
        "t0"."postcode",
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
    ) AS "t37"
    LEFT OUTER JOIN (
      SELECT
        "t48"."district",
        "t48"."place_in_order"
      FROM (
        SELECT
          "t42"."district",
          "t42"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t42"."children" DESC, "t42"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t40"."district",
            COUNT(*) AS "children"
          FROM (
            SELECT
              *
            FROM (
              SELECT
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
            ) AS "t35"
            WHERE
              "t35"."district" <> 'unknown'
          ) AS "t40"
          GROUP BY
            1
        ) AS "t42"
      ) AS "t48"
      WHERE
        "t48"."place_in_order" < 30
    ) AS "t52"
      ON "t37"."district" = "t52"."district"
  ) AS "t56"
    ON "t89"."child_id" = "t56"."child_id"
)
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
        'area_part+send' AS "table",
        "t92"."area_part" AS "group_1",
        "t92"."send" AS "group_2",
        "t92"."rows",
        "t92"."value"
      FROM (
        SELECT
          "t91"."area_part",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t92"
    ) AS "t100"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'custody+send' AS "table",
        "t93"."custody" AS "group_1",
        "t93"."send" AS "group_2",
        "t93"."rows",
        "t93"."value"
      FROM (
        SELECT
          "t91"."custody",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t93"
    ) AS "t101"
  ) AS "t108"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'youth_accommodation+send' AS "table",
        "t94"."youth_accommodation" AS "group_1",
        "t94"."send" AS "group_2",
        "t94"."rows",
        "t94"."value"
      FROM (
        SELECT
          "t91"."youth_accommodation",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t94"
    ) AS "t102"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t95"."sex" AS "group_1",
        "t95"."send" AS "group_2",
        "t95"."rows",
        "t95"."value"
      FROM (
        SELECT
          "t91"."sex",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t95"
    ) AS "t103"
  ) AS "t109"
) AS "t112"
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
        'age_band+send' AS "table",
        "t96"."age_band" AS "group_1",
        "t96"."send" AS "group_2",
        "t96"."rows",
        "t96"."value"
      FROM (
        SELECT
          "t91"."age_band",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t96"
    ) AS "t104"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'order+send' AS "table",
        "t97"."order" AS "group_1",
        "t97"."send" AS "group_2",
        "t97"."rows",
        "t97"."value"
      FROM (
        SELECT
          "t91"."order",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t97"
    ) AS "t105"
  ) AS "t110"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'primary_need+send' AS "table",
        "t98"."primary_need" AS "group_1",
        "t98"."send" AS "group_2",
        "t98"."rows",
        "t98"."value"
      FROM (
        SELECT
          "t91"."primary_need",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t98"
    ) AS "t106"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'ethnicity+send' AS "table",
        "t99"."ethnicity" AS "group_1",
        "t99"."send" AS "group_2",
        "t99"."rows",
        "t99"."value"
      FROM (
        SELECT
          "t91"."ethnicity",
          "t91"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t90" AS "t91"
        GROUP BY
          1,
          2
      ) AS "t99"
    ) AS "t107"
  ) AS "t111"
) AS "t113"
