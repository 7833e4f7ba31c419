WITH "t26" AS (
  SELECT
    "t24"."child_id",
    MIN("t24"."start_date") AS "with_service_since",
    MAX("t24"."assessed_date") AS "assessed_date"
  FROM (
    SELECT
      *
    FROM "young_carers" AS "t2"
    WHERE
      NOT (
        COALESCE("t2"."start_date" > MAKE_DATE(2026, 1, 15), FALSE)
      )
      AND NOT (
        COALESCE("t2"."end_date" <= MAKE_DATE(2026, 1, 15), FALSE)
      )
  ) AS "t24"
  GROUP BY
    1
)
SELECT
  "t15"."child_id",
  "t15"."upn",
  "t15"."uln",
  "t15"."surname",
  "t15"."forename",
  "t15"."birth_date",
  "t15"."sex",
  "t15"."ethnicity_group",
  "t66"."urn",
  "t66"."with_service_since",
  "t66"."assessed_date",
  "t66"."known_as_carer",
  "t66"."send"
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
    *
  FROM (
    SELECT
      "t57"."child_id",
      "t57"."urn",
      "t57"."with_service_since",
      "t57"."assessed_date",
      "t57"."known_as_carer",
      "t63"."send"
    FROM (
      SELECT
        "t55".*
        EXCLUDE ("young_carer")
      FROM (
        SELECT
          "t51"."child_id",
          "t51"."young_carer",
          "t51"."urn",
          "t51"."with_service_since",
          "t51"."assessed_date",
          CASE
            WHEN "t51"."young_carer" = 'S'
            THEN 'school'
            WHEN "t51"."young_carer" = 'P'
            THEN 'family'
            ELSE 'service'
          END AS "known_as_carer"
        FROM (
          SELECT
            "t50".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t47"."child_id",
              "t47"."young_carer",
              "t47"."urn",
              "t29"."child_id" AS "child_id_right",
              "t29"."with_service_since",
              "t29"."assessed_date"
            FROM (
              SELECT
                "t43"."child_id",
                "t43"."young_carer",
                "t43"."urn"
              FROM (
                SELECT
                  "t42"."child_id",
                  "t40"."child_id" AS "child_id_right",
                  "t40"."young_carer",
                  "t40"."urn"
                FROM (
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t35"."child_id"
                    FROM (
                      SELECT
                        "t33".*
                        EXCLUDE ("place_in_order")
                      FROM (
                        SELECT
                          *
                        FROM (
                          SELECT
                            "t23"."child_id",
                            "t23"."reference_date",
                            "t23"."pupil_id",
                            "t23"."urn",
                            "t23"."census_date",
                            "t23"."upn",
                            "t23"."former_upn",
                            "t23"."uln",
                            "t23"."surname",
                            "t23"."forename",
                            "t23"."birth_date",
                            "t23"."sex",
                            "t23"."ethnicity",
                            "t23"."postcode",
                            "t23"."enrol_status",
                            "t23"."year_group",
                            "t23"."entry_date",
                            "t23"."leaving_date",
                            "t23"."sen_provision",
                            "t23"."sen_unit",
                            "t23"."resourced_provision",
                            "t23"."top_up_funding",
                            "t23"."young_carer",
                            "t23"."service_child",
                            "t23"."post_looked_after",
                            "t23"."part_time",
                            "t23"."free_meals",
                            "t23"."sessions_possible",
                            ROW_NUMBER() OVER (
                              PARTITION BY "t23"."child_id"
                              ORDER BY "t23"."reference_date" DESC, COALESCE("t23"."enrol_status", '') ASC, COALESCE("t23"."urn", '') ASC, COALESCE("t23"."sen_provision", '') ASC, COALESCE("t23"."sen_unit", '') ASC, COALESCE("t23"."resourced_provision", '') ASC, COALESCE("t23"."young_carer", '') ASC
                              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                            ) - 1 AS "place_in_order"
                          FROM (
                            SELECT
                              *
                            FROM "census_pupils" AS "t1"
                            WHERE
                              "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                              AND COALESCE("t1"."enrol_status", '') IN ('C', 'M')
                              AND NOT (
                                COALESCE("t1"."entry_date" > "t1"."reference_date", FALSE)
                              )
                              AND NOT (
                                COALESCE("t1"."leaving_date" <= "t1"."reference_date", FALSE)
                              )
                          ) AS "t23"
                        ) AS "t30"
                        WHERE
                          "t30"."place_in_order" = 0
                      ) AS "t33"
                    ) AS "t35"
                    WHERE
                      "t35"."young_carer" IN ('P', 'S')
                  ) AS "t36"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t28"."child_id"
                    FROM "t26" AS "t28"
                  ) AS "t31"
                ) AS "t42"
                LEFT OUTER JOIN (
                  SELECT
                    "t35"."child_id",
                    "t35"."young_carer",
                    "t35"."urn"
                  FROM (
                    SELECT
                      "t33".*
                      EXCLUDE ("place_in_order")
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t23"."child_id",
                          "t23"."reference_date",
                          "t23"."pupil_id",
                          "t23"."urn",
                          "t23"."census_date",
                          "t23"."upn",
                          "t23"."former_upn",
                          "t23"."uln",
                          "t23"."surname",
                          "t23"."forename",
                          "t23"."birth_date",
                          "t23"."sex",
                          "t23"."ethnicity",
                          "t23"."postcode",
                          "t23"."enrol_status",
                          "t23"."year_group",
                          "t23"."entry_date",
                          "t23"."leaving_date",
                          "t23"."sen_provision",
                          "t23"."sen_unit",
                          "t23"."resourced_provision",
                          "t23"."top_up_funding",
                          "t23"."young_carer",
                          "t23"."service_child",
                          "t23"."post_looked_after",
                          "t23"."part_time",
                          "t23"."free_meals",
                          "t23"."sessions_possible",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t23"."child_id"
                            ORDER BY "t23"."reference_date" DESC, COALESCE("t23"."enrol_status", '') ASC, COALESCE("t23"."urn", '') ASC, COALESCE("t23"."sen_provision", '') ASC, COALESCE("t23"."sen_unit", '') ASC, COALESCE("t23"."resourced_provision", '') ASC, COALESCE("t23"."young_carer", '') ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place_in_order"
                        FROM (
                          SELECT
                            *
                          FROM "census_pupils" AS "t1"
                          WHERE
                            "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15))
                            AND COALESCE("t1"."enrol_status", '') IN ('C', 'M')
                            AND NOT (
                              COALESCE("t1"."entry_date" > "t1"."reference_date", FALSE)
                            )
                            AND NOT (
                              COALESCE("t1"."leaving_date" <= "t1"."reference_date", FALSE)
                            )
                        ) AS "t23"
                      ) AS "t30"
                      WHERE
                        "t30"."place_in_order" = 0
                    ) AS "t33"
                  ) AS "t35"
                  WHERE
                    "t35"."young_carer" IN ('P', 'S')
                ) AS "t40"
                  ON "t42"."child_id" = "t40"."child_id"
              ) AS "t43"
            ) AS "t47"
            LEFT OUTER JOIN "t26" AS "t29"
              ON "t47"."child_id" = "t29"."child_id"
          ) AS "t50"
        ) AS "t51"
      ) AS "t55"
    ) AS "t57"
    INNER JOIN (
      SELECT
        "t61"."child_id",
        CASE
          WHEN "t61"."has_plan" IS NOT NULL
          THEN 'plan'
          WHEN "t61"."is_on_support" IS NOT NULL
          THEN 'support'
          ELSE 'none'
        END AS "send"
      FROM (
        SELECT
          "t60"."child_id",
          "t60"."has_plan",
          "t25"."child_id" AS "child_id_right",
          "t25"."is_on_support"
        FROM (
          SELECT
            "t58"."child_id",
            "t58"."has_plan"
          FROM (
            SELECT
              "t14"."child_id",
              "t54"."child_id" AS "child_id_right",
              "t54"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t14"
            LEFT OUTER JOIN (
              SELECT
                "t52"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t49"."child_id"
                FROM (
                  SELECT
                    "t48".*
                    EXCLUDE ("request_id_right")
                  FROM (
                    SELECT
                      "t45"."child_id",
                      "t45"."request_id",
                      "t45"."received_date",
                      "t45"."request_source",
                      "t45"."rya",
                      "t45"."request_outcome_date",
                      "t45"."request_outcome",
                      "t45"."request_mediation",
                      "t45"."request_tribunal",
                      "t45"."exported",
                      "t45"."birth_date",
                      "t45"."sex",
                      "t45"."ethnicity",
                      "t45"."start_date",
                      "t45"."plan_res",
                      "t45"."plan_wbp",
                      "t45"."pb",
                      "t45"."oa",
                      "t45"."dp",
                      "t45"."cease_date",
                      "t45"."cease_reason",
                      "t45"."assessment_outcome",
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
                          "t38".*
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
                            ) AS "t27"
                            WHERE
                              NOT (
                                COALESCE("t27"."request_outcome", '') IN ('N', 'A', 'W')
                              )
                              AND "t27"."exported" IS NULL
                          ) AS "t34"
                          INNER JOIN (
                            SELECT
                              "t4".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t4"
                          ) AS "t12"
                            ON "t34"."request_id" = "t12"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t5"."request_id",
                              "t5"."assessment_outcome"
                            FROM "assessment" AS "t5"
                          ) AS "t18"
                            ON "t34"."request_id" = "t18"."request_id"
                        ) AS "t38"
                      ) AS "t41"
                      WHERE
                        "t41"."start_date" <= MAKE_DATE(2026, 1, 15)
                        AND NOT (
                          COALESCE("t41"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t45"
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
                      ON "t45"."request_id" = "t20"."request_id"
                  ) AS "t48"
                ) AS "t49"
              ) AS "t52"
              GROUP BY
                1
            ) AS "t54"
              ON "t14"."child_id" = "t54"."child_id"
          ) AS "t58"
        ) AS "t60"
        LEFT OUTER JOIN (
          SELECT
            "t16"."child_id",
            COUNT(*) AS "is_on_support"
          FROM (
            SELECT
              "t1"."child_id"
            FROM "census_pupils" AS "t1"
            WHERE
              "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."sen_provision" = 'K'
          ) AS "t16"
          GROUP BY
            1
        ) AS "t25"
          ON "t60"."child_id" = "t25"."child_id"
      ) AS "t61"
    ) AS "t63"
      ON "t57"."child_id" = "t63"."child_id"
  ) AS "t64"
  WHERE
    "t64"."send" IN ('plan', 'support')
) AS "t66"
  ON "t15"."child_id" = "t66"."child_id"
