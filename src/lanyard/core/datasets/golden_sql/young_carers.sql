WITH "t31" AS (
  SELECT
    "t27"."child_id",
    MIN("t27"."start_date") AS "with_service_since",
    MAX("t27"."assessed_date") AS "assessed_date"
  FROM (
    SELECT
      *
    FROM "young_carers" AS "t4"
    WHERE
      NOT (
        COALESCE("t4"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
      )
      AND NOT (
        COALESCE("t4"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
      )
  ) AS "t27"
  GROUP BY
    1
), "t95" AS (
  SELECT
    "t94"."child_id",
    "t40"."sex",
    "t40"."ethnicity",
    "t40"."age_band",
    "t65"."area_part",
    "t94"."send",
    "t94"."primary_need",
    "t94"."known_as_carer"
  FROM (
    SELECT
      "t92"."child_id",
      "t92"."urn",
      "t92"."with_service_since",
      "t92"."assessed_date",
      "t92"."known_as_carer",
      "t92"."send",
      CASE
        WHEN "t92"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t92"."need_of_plan", "t92"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t91".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t90"."child_id",
          "t90"."urn",
          "t90"."with_service_since",
          "t90"."assessed_date",
          "t90"."known_as_carer",
          "t90"."send",
          "t90"."need_of_plan",
          "t35"."child_id" AS "child_id_right",
          "t35"."need_of_census"
        FROM (
          SELECT
            "t88".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t78"."child_id",
              "t78"."urn",
              "t78"."with_service_since",
              "t78"."assessed_date",
              "t78"."known_as_carer",
              "t87"."send",
              "t84"."child_id" AS "child_id_right",
              "t84"."need_of_plan"
            FROM (
              SELECT
                "t75".*
                EXCLUDE ("young_carer")
              FROM (
                SELECT
                  "t69"."child_id",
                  "t69"."young_carer",
                  "t69"."urn",
                  "t69"."with_service_since",
                  "t69"."assessed_date",
                  CASE
                    WHEN "t69"."young_carer" = 'S'
                    THEN 'school'
                    WHEN "t69"."young_carer" = 'P'
                    THEN 'family'
                    ELSE 'service'
                  END AS "known_as_carer"
                FROM (
                  SELECT
                    "t68".*
                    EXCLUDE ("child_id_right")
                  FROM (
                    SELECT
                      "t64"."child_id",
                      "t64"."young_carer",
                      "t64"."urn",
                      "t39"."child_id" AS "child_id_right",
                      "t39"."with_service_since",
                      "t39"."assessed_date"
                    FROM (
                      SELECT
                        "t59"."child_id",
                        "t59"."young_carer",
                        "t59"."urn"
                      FROM (
                        SELECT
                          "t56"."child_id",
                          "t54"."child_id" AS "child_id_right",
                          "t54"."young_carer",
                          "t54"."urn"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t48"."child_id"
                            FROM (
                              SELECT
                                "t46".*
                                EXCLUDE ("place_in_order")
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t26"."child_id",
                                    "t26"."reference_date",
                                    "t26"."pupil_id",
                                    "t26"."urn",
                                    "t26"."census_date",
                                    "t26"."upn",
                                    "t26"."former_upn",
                                    "t26"."uln",
                                    "t26"."surname",
                                    "t26"."forename",
                                    "t26"."birth_date",
                                    "t26"."sex",
                                    "t26"."ethnicity",
                                    "t26"."postcode",
                                    "t26"."enrol_status",
                                    "t26"."year_group",
                                    "t26"."entry_date",
                                    "t26"."leaving_date",
                                    "t26"."sen_provision",
                                    "t26"."sen_unit",
                                    "t26"."resourced_provision",
                                    "t26"."top_up_funding",
                                    "t26"."young_carer",
                                    "t26"."service_child",
                                    "t26"."post_looked_after",
                                    "t26"."part_time",
                                    "t26"."free_meals",
                                    "t26"."sessions_possible",
                                    ROW_NUMBER() OVER (
                                      PARTITION BY "t26"."child_id"
                                      ORDER BY "t26"."reference_date" DESC, COALESCE("t26"."enrol_status", '') ASC, COALESCE("t26"."urn", '') ASC, COALESCE("t26"."sen_provision", '') ASC, COALESCE("t26"."sen_unit", '') ASC, COALESCE("t26"."resourced_provision", '') ASC, COALESCE("t26"."young_carer", '') ASC
                                      ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                    ) - 1 AS "place_in_order"
                                  FROM (
                                    SELECT
                                      *
                                    FROM "census_pupils" AS "t2"
                                    WHERE
                                      "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                      AND COALESCE("t2"."enrol_status", '') IN ('C', 'M')
                                      AND NOT (
                                        COALESCE("t2"."entry_date" > "t2"."reference_date", FALSE)
                                      )
                                      AND NOT (
                                        COALESCE("t2"."leaving_date" <= "t2"."reference_date", FALSE)
                                      )
                                  ) AS "t26"
                                ) AS "t41"
                                WHERE
                                  "t41"."place_in_order" = 0
                              ) AS "t46"
                            ) AS "t48"
                            WHERE
                              "t48"."young_carer" IN ('P', 'S')
                          ) AS "t49"
                          UNION
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t36"."child_id"
                            FROM "t31" AS "t36"
                          ) AS "t42"
                        ) AS "t56"
                        LEFT OUTER JOIN (
                          SELECT
                            "t48"."child_id",
                            "t48"."young_carer",
                            "t48"."urn"
                          FROM (
                            SELECT
                              "t46".*
                              EXCLUDE ("place_in_order")
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t26"."child_id",
                                  "t26"."reference_date",
                                  "t26"."pupil_id",
                                  "t26"."urn",
                                  "t26"."census_date",
                                  "t26"."upn",
                                  "t26"."former_upn",
                                  "t26"."uln",
                                  "t26"."surname",
                                  "t26"."forename",
                                  "t26"."birth_date",
                                  "t26"."sex",
                                  "t26"."ethnicity",
                                  "t26"."postcode",
                                  "t26"."enrol_status",
                                  "t26"."year_group",
                                  "t26"."entry_date",
                                  "t26"."leaving_date",
                                  "t26"."sen_provision",
                                  "t26"."sen_unit",
                                  "t26"."resourced_provision",
                                  "t26"."top_up_funding",
                                  "t26"."young_carer",
                                  "t26"."service_child",
                                  "t26"."post_looked_after",
                                  "t26"."part_time",
                                  "t26"."free_meals",
                                  "t26"."sessions_possible",
                                  ROW_NUMBER() OVER (
                                    PARTITION BY "t26"."child_id"
                                    ORDER BY "t26"."reference_date" DESC, COALESCE("t26"."enrol_status", '') ASC, COALESCE("t26"."urn", '') ASC, COALESCE("t26"."sen_provision", '') ASC, COALESCE("t26"."sen_unit", '') ASC, COALESCE("t26"."resourced_provision", '') ASC, COALESCE("t26"."young_carer", '') ASC
                                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                                  ) - 1 AS "place_in_order"
                                FROM (
                                  SELECT
                                    *
                                  FROM "census_pupils" AS "t2"
                                  WHERE
                                    "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                                    AND COALESCE("t2"."enrol_status", '') IN ('C', 'M')
                                    AND NOT (
                                      COALESCE("t2"."entry_date" > "t2"."reference_date", FALSE)
                                    )
                                    AND NOT (
                                      COALESCE("t2"."leaving_date" <= "t2"."reference_date", FALSE)
                                    )
                                ) AS "t26"
                              ) AS "t41"
                              WHERE
                                "t41"."place_in_order" = 0
                            ) AS "t46"
                          ) AS "t48"
                          WHERE
                            "t48"."young_carer" IN ('P', 'S')
                        ) AS "t54"
                          ON "t56"."child_id" = "t54"."child_id"
                      ) AS "t59"
                    ) AS "t64"
                    LEFT OUTER JOIN "t31" AS "t39"
                      ON "t64"."child_id" = "t39"."child_id"
                  ) AS "t68"
                ) AS "t69"
              ) AS "t75"
            ) AS "t78"
            INNER JOIN (
              SELECT
                "t85"."child_id",
                CASE
                  WHEN "t85"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t85"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t82"."child_id",
                  "t82"."has_plan",
                  "t29"."child_id" AS "child_id_right",
                  "t29"."is_on_support"
                FROM (
                  SELECT
                    "t79"."child_id",
                    "t79"."has_plan"
                  FROM (
                    SELECT
                      "t15"."child_id",
                      "t74"."child_id" AS "child_id_right",
                      "t74"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t15"
                    LEFT OUTER JOIN (
                      SELECT
                        "t70"."child_id",
                        COUNT(*) AS "has_plan"
                      FROM (
                        SELECT
                          "t67"."child_id"
                        FROM (
                          SELECT
                            "t66".*
                            EXCLUDE ("request_id_right")
                          FROM (
                            SELECT
                              "t61"."child_id",
                              "t61"."request_id",
                              "t61"."received_date",
                              "t61"."request_source",
                              "t61"."rya",
                              "t61"."request_outcome_date",
                              "t61"."request_outcome",
                              "t61"."request_mediation",
                              "t61"."request_tribunal",
                              "t61"."exported",
                              "t61"."birth_date",
                              "t61"."sex",
                              "t61"."ethnicity",
                              "t61"."start_date",
                              "t61"."plan_res",
                              "t61"."plan_wbp",
                              "t61"."pb",
                              "t61"."oa",
                              "t61"."dp",
                              "t61"."cease_date",
                              "t61"."cease_reason",
                              "t61"."assessment_outcome",
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
                                  "t51".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t47"."child_id",
                                    "t47"."request_id",
                                    "t47"."received_date",
                                    "t47"."request_source",
                                    "t47"."rya",
                                    "t47"."request_outcome_date",
                                    "t47"."request_outcome",
                                    "t47"."request_mediation",
                                    "t47"."request_tribunal",
                                    "t47"."exported",
                                    "t47"."birth_date",
                                    "t47"."sex",
                                    "t47"."ethnicity",
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
                                        "t24"."birth_date",
                                        "t24"."sex",
                                        "t24"."ethnicity"
                                      FROM "requests" AS "t11"
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
                                      ) AS "t24"
                                        ON "t11"."child_id" = "t24"."child_id"
                                    ) AS "t32"
                                    WHERE
                                      NOT (
                                        COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t32"."exported" IS NULL
                                  ) AS "t47"
                                  INNER JOIN (
                                    SELECT
                                      "t6".*
                                      EXCLUDE ("child_id")
                                    FROM "named_plan" AS "t6"
                                  ) AS "t13"
                                    ON "t47"."request_id" = "t13"."request_id"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t7"."request_id",
                                      "t7"."assessment_outcome"
                                    FROM "assessment" AS "t7"
                                  ) AS "t20"
                                    ON "t47"."request_id" = "t20"."request_id"
                                ) AS "t51"
                              ) AS "t55"
                              WHERE
                                "t55"."start_date" <= MAKE_DATE(2026, 1, 15)
                                AND NOT (
                                  COALESCE("t55"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                )
                            ) AS "t61"
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
                              ON "t61"."request_id" = "t23"."request_id"
                          ) AS "t66"
                        ) AS "t67"
                      ) AS "t70"
                      GROUP BY
                        1
                    ) AS "t74"
                      ON "t15"."child_id" = "t74"."child_id"
                  ) AS "t79"
                ) AS "t82"
                LEFT OUTER JOIN (
                  SELECT
                    "t17"."child_id",
                    COUNT(*) AS "is_on_support"
                  FROM (
                    SELECT
                      "t2"."child_id"
                    FROM "census_pupils" AS "t2"
                    WHERE
                      "t2"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t2"."sen_provision" = 'K'
                  ) AS "t17"
                  GROUP BY
                    1
                ) AS "t29"
                  ON "t82"."child_id" = "t29"."child_id"
              ) AS "t85"
            ) AS "t87"
              ON "t78"."child_id" = "t87"."child_id"
            LEFT OUTER JOIN (
              SELECT
                "t80"."child_id",
                "t80"."need" AS "need_of_plan"
              FROM (
                SELECT
                  "t77"."child_id",
                  MIN("t77"."need") AS "need"
                FROM (
                  SELECT
                    "t72"."child_id",
                    "t72"."request_id",
                    "t22"."need"
                  FROM (
                    SELECT
                      "t67"."child_id",
                      "t67"."request_id"
                    FROM (
                      SELECT
                        "t66".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t61"."child_id",
                          "t61"."request_id",
                          "t61"."received_date",
                          "t61"."request_source",
                          "t61"."rya",
                          "t61"."request_outcome_date",
                          "t61"."request_outcome",
                          "t61"."request_mediation",
                          "t61"."request_tribunal",
                          "t61"."exported",
                          "t61"."birth_date",
                          "t61"."sex",
                          "t61"."ethnicity",
                          "t61"."start_date",
                          "t61"."plan_res",
                          "t61"."plan_wbp",
                          "t61"."pb",
                          "t61"."oa",
                          "t61"."dp",
                          "t61"."cease_date",
                          "t61"."cease_reason",
                          "t61"."assessment_outcome",
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
                              "t51".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t47"."child_id",
                                "t47"."request_id",
                                "t47"."received_date",
                                "t47"."request_source",
                                "t47"."rya",
                                "t47"."request_outcome_date",
                                "t47"."request_outcome",
                                "t47"."request_mediation",
                                "t47"."request_tribunal",
                                "t47"."exported",
                                "t47"."birth_date",
                                "t47"."sex",
                                "t47"."ethnicity",
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
                                    "t24"."birth_date",
                                    "t24"."sex",
                                    "t24"."ethnicity"
                                  FROM "requests" AS "t11"
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
                                  ) AS "t24"
                                    ON "t11"."child_id" = "t24"."child_id"
                                ) AS "t32"
                                WHERE
                                  NOT (
                                    COALESCE("t32"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t32"."exported" IS NULL
                              ) AS "t47"
                              INNER JOIN (
                                SELECT
                                  "t6".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t6"
                              ) AS "t13"
                                ON "t47"."request_id" = "t13"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t7"."request_id",
                                  "t7"."assessment_outcome"
                                FROM "assessment" AS "t7"
                              ) AS "t20"
                                ON "t47"."request_id" = "t20"."request_id"
                            ) AS "t51"
                          ) AS "t55"
                          WHERE
                            "t55"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t55"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t61"
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
                          ON "t61"."request_id" = "t23"."request_id"
                      ) AS "t66"
                    ) AS "t67"
                  ) AS "t72"
                  INNER JOIN (
                    SELECT
                      "t3"."request_id",
                      "t3"."sen_type" AS "need"
                    FROM "sen_need" AS "t3"
                    WHERE
                      "t3"."sen_type_rank" = '1'
                  ) AS "t22"
                    ON "t72"."request_id" = "t22"."request_id"
                ) AS "t77"
                GROUP BY
                  1
              ) AS "t80"
            ) AS "t84"
              ON "t78"."child_id" = "t84"."child_id"
          ) AS "t88"
        ) AS "t90"
        LEFT OUTER JOIN (
          SELECT
            "t28"."child_id",
            "t28"."need" AS "need_of_census"
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
          ) AS "t28"
        ) AS "t35"
          ON "t90"."child_id" = "t35"."child_id"
      ) AS "t91"
    ) AS "t92"
  ) AS "t94"
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
  ) AS "t40"
    ON "t94"."child_id" = "t40"."child_id"
  INNER JOIN (
    SELECT
      "t37"."child_id",
      CASE
        WHEN "t37"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t58"."place_in_order" IS NULL
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
        "t52"."district",
        "t52"."place_in_order"
      FROM (
        SELECT
          "t45"."district",
          "t45"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t45"."children" DESC, "t45"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t43"."district",
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
            ) AS "t34"
            WHERE
              "t34"."district" <> 'unknown'
          ) AS "t43"
          GROUP BY
            1
        ) AS "t45"
      ) AS "t52"
      WHERE
        "t52"."place_in_order" < 30
    ) AS "t58"
      ON "t37"."district" = "t58"."district"
  ) AS "t65"
    ON "t94"."child_id" = "t65"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'primary_need+send' AS "table",
      "t97"."primary_need" AS "group_1",
      "t97"."send" AS "group_2",
      "t97"."rows",
      "t97"."value"
    FROM (
      SELECT
        "t96"."primary_need",
        "t96"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t95" AS "t96"
      GROUP BY
        1,
        2
    ) AS "t97"
  ) AS "t103"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      'ethnicity+send' AS "table",
      "t98"."ethnicity" AS "group_1",
      "t98"."send" AS "group_2",
      "t98"."rows",
      "t98"."value"
    FROM (
      SELECT
        "t96"."ethnicity",
        "t96"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t95" AS "t96"
      GROUP BY
        1,
        2
    ) AS "t98"
  ) AS "t104"
) AS "t109"
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
        'area_part+send' AS "table",
        "t99"."area_part" AS "group_1",
        "t99"."send" AS "group_2",
        "t99"."rows",
        "t99"."value"
      FROM (
        SELECT
          "t96"."area_part",
          "t96"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t95" AS "t96"
        GROUP BY
          1,
          2
      ) AS "t99"
    ) AS "t105"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t100"."sex" AS "group_1",
        "t100"."send" AS "group_2",
        "t100"."rows",
        "t100"."value"
      FROM (
        SELECT
          "t96"."sex",
          "t96"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t95" AS "t96"
        GROUP BY
          1,
          2
      ) AS "t100"
    ) AS "t106"
  ) AS "t110"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'known_as_carer+send' AS "table",
        "t101"."known_as_carer" AS "group_1",
        "t101"."send" AS "group_2",
        "t101"."rows",
        "t101"."value"
      FROM (
        SELECT
          "t96"."known_as_carer",
          "t96"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t95" AS "t96"
        GROUP BY
          1,
          2
      ) AS "t101"
    ) AS "t107"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+send' AS "table",
        "t102"."age_band" AS "group_1",
        "t102"."send" AS "group_2",
        "t102"."rows",
        "t102"."value"
      FROM (
        SELECT
          "t96"."age_band",
          "t96"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t95" AS "t96"
        GROUP BY
          1,
          2
      ) AS "t102"
    ) AS "t108"
  ) AS "t111"
) AS "t112"
