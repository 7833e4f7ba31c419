WITH "t23" AS (
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
), "t29" AS (
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
), "t47" AS (
  SELECT
    *
  FROM (
    SELECT
      "t27"."child_id",
      "t27"."reference_date",
      "t27"."pupil_id",
      "t27"."urn",
      "t27"."census_date",
      "t27"."upn",
      "t27"."former_upn",
      "t27"."uln",
      "t27"."surname",
      "t27"."forename",
      "t27"."birth_date",
      "t27"."sex",
      "t27"."ethnicity",
      "t27"."postcode",
      "t27"."enrol_status",
      "t27"."year_group",
      "t27"."entry_date",
      "t27"."leaving_date",
      "t27"."sen_provision",
      "t27"."sen_unit",
      "t27"."resourced_provision",
      "t27"."top_up_funding",
      "t27"."young_carer",
      "t27"."service_child",
      "t27"."post_looked_after",
      "t27"."part_time",
      "t27"."free_meals",
      "t27"."sessions_possible"
    FROM "t23" AS "t27"
    ANTI JOIN (
      SELECT
        "t28"."child_id"
      FROM (
        SELECT
          "t26"."child_id",
          COUNT(*) AS "rows_of_each"
        FROM "t23" AS "t26"
        GROUP BY
          1
      ) AS "t28"
      WHERE
        "t28"."rows_of_each" > 1
    ) AS "t35"
      ON "t27"."child_id" = "t35"."child_id"
  ) AS "t38"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      "t44".*
      EXCLUDE ("place_in_order")
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t39"."child_id",
          "t39"."reference_date",
          "t39"."pupil_id",
          "t39"."urn",
          "t39"."census_date",
          "t39"."upn",
          "t39"."former_upn",
          "t39"."uln",
          "t39"."surname",
          "t39"."forename",
          "t39"."birth_date",
          "t39"."sex",
          "t39"."ethnicity",
          "t39"."postcode",
          "t39"."enrol_status",
          "t39"."year_group",
          "t39"."entry_date",
          "t39"."leaving_date",
          "t39"."sen_provision",
          "t39"."sen_unit",
          "t39"."resourced_provision",
          "t39"."top_up_funding",
          "t39"."young_carer",
          "t39"."service_child",
          "t39"."post_looked_after",
          "t39"."part_time",
          "t39"."free_meals",
          "t39"."sessions_possible",
          ROW_NUMBER() OVER (
            PARTITION BY "t39"."child_id"
            ORDER BY "t39"."reference_date" DESC, COALESCE("t39"."enrol_status", '') ASC, COALESCE("t39"."urn", '') ASC, COALESCE("t39"."sen_provision", '') ASC, COALESCE("t39"."sen_unit", '') ASC, COALESCE("t39"."resourced_provision", '') ASC, COALESCE("t39"."young_carer", '') ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t27"."child_id",
            "t27"."reference_date",
            "t27"."pupil_id",
            "t27"."urn",
            "t27"."census_date",
            "t27"."upn",
            "t27"."former_upn",
            "t27"."uln",
            "t27"."surname",
            "t27"."forename",
            "t27"."birth_date",
            "t27"."sex",
            "t27"."ethnicity",
            "t27"."postcode",
            "t27"."enrol_status",
            "t27"."year_group",
            "t27"."entry_date",
            "t27"."leaving_date",
            "t27"."sen_provision",
            "t27"."sen_unit",
            "t27"."resourced_provision",
            "t27"."top_up_funding",
            "t27"."young_carer",
            "t27"."service_child",
            "t27"."post_looked_after",
            "t27"."part_time",
            "t27"."free_meals",
            "t27"."sessions_possible"
          FROM "t23" AS "t27"
          SEMI JOIN (
            SELECT
              "t28"."child_id"
            FROM (
              SELECT
                "t26"."child_id",
                COUNT(*) AS "rows_of_each"
              FROM "t23" AS "t26"
              GROUP BY
                1
            ) AS "t28"
            WHERE
              "t28"."rows_of_each" > 1
          ) AS "t35"
            ON "t27"."child_id" = "t35"."child_id"
        ) AS "t39"
      ) AS "t42"
      WHERE
        "t42"."place_in_order" = 0
    ) AS "t44"
  ) AS "t46"
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
  "t75"."urn",
  "t75"."with_service_since",
  "t75"."assessed_date",
  "t75"."known_as_carer",
  "t75"."send"
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
      "t71"."child_id",
      "t71"."urn",
      "t71"."with_service_since",
      "t71"."assessed_date",
      "t71"."known_as_carer",
      "t72"."send"
    FROM (
      SELECT
        "t68".*
        EXCLUDE ("young_carer")
      FROM (
        SELECT
          "t66"."child_id",
          "t66"."young_carer",
          "t66"."urn",
          "t66"."with_service_since",
          "t66"."assessed_date",
          CASE
            WHEN "t66"."young_carer" = 'S'
            THEN 'school'
            WHEN "t66"."young_carer" = 'P'
            THEN 'family'
            ELSE 'service'
          END AS "known_as_carer"
        FROM (
          SELECT
            "t65".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t62"."child_id",
              "t62"."young_carer",
              "t62"."urn",
              "t32"."child_id" AS "child_id_right",
              "t32"."with_service_since",
              "t32"."assessed_date"
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
                    FROM "t47" AS "t48"
                    WHERE
                      "t48"."young_carer" IN ('P', 'S')
                  ) AS "t51"
                  UNION
                  SELECT
                    *
                  FROM (
                    SELECT
                      "t31"."child_id"
                    FROM "t29" AS "t31"
                  ) AS "t34"
                ) AS "t56"
                LEFT OUTER JOIN (
                  SELECT
                    "t48"."child_id",
                    "t48"."young_carer",
                    "t48"."urn"
                  FROM "t47" AS "t48"
                  WHERE
                    "t48"."young_carer" IN ('P', 'S')
                ) AS "t54"
                  ON "t56"."child_id" = "t54"."child_id"
              ) AS "t59"
            ) AS "t62"
            LEFT OUTER JOIN "t29" AS "t32"
              ON "t62"."child_id" = "t32"."child_id"
          ) AS "t65"
        ) AS "t66"
      ) AS "t68"
    ) AS "t71"
    INNER JOIN (
      SELECT
        "t67"."child_id",
        CASE
          WHEN "t67"."has_plan" IS NOT NULL
          THEN 'plan'
          WHEN "t67"."is_on_support" IS NOT NULL
          THEN 'support'
          ELSE 'none'
        END AS "send"
      FROM (
        SELECT
          "t64"."child_id",
          "t64"."has_plan",
          "t25"."child_id" AS "child_id_right",
          "t25"."is_on_support"
        FROM (
          SELECT
            "t61"."child_id",
            "t61"."has_plan"
          FROM (
            SELECT
              "t14"."child_id",
              "t58"."child_id" AS "child_id_right",
              "t58"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t14"
            LEFT OUTER JOIN (
              SELECT
                "t55"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t50"."child_id"
                FROM (
                  SELECT
                    "t49".*
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
                          "t40".*
                          EXCLUDE ("request_id_right")
                        FROM (
                          SELECT
                            "t37"."child_id",
                            "t37"."request_id",
                            "t37"."received_date",
                            "t37"."request_source",
                            "t37"."rya",
                            "t37"."request_outcome_date",
                            "t37"."request_outcome",
                            "t37"."request_mediation",
                            "t37"."request_tribunal",
                            "t37"."exported",
                            "t37"."birth_date",
                            "t37"."sex",
                            "t37"."ethnicity",
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
                            ) AS "t30"
                            WHERE
                              NOT (
                                COALESCE("t30"."request_outcome", '') IN ('N', 'A', 'W')
                              )
                              AND "t30"."exported" IS NULL
                          ) AS "t37"
                          INNER JOIN (
                            SELECT
                              "t4".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t4"
                          ) AS "t12"
                            ON "t37"."request_id" = "t12"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t5"."request_id",
                              "t5"."assessment_outcome"
                            FROM "assessment" AS "t5"
                          ) AS "t18"
                            ON "t37"."request_id" = "t18"."request_id"
                        ) AS "t40"
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
                  ) AS "t49"
                ) AS "t50"
              ) AS "t55"
              GROUP BY
                1
            ) AS "t58"
              ON "t14"."child_id" = "t58"."child_id"
          ) AS "t61"
        ) AS "t64"
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
          ON "t64"."child_id" = "t25"."child_id"
      ) AS "t67"
    ) AS "t72"
      ON "t71"."child_id" = "t72"."child_id"
  ) AS "t73"
  WHERE
    "t73"."send" IN ('plan', 'support')
) AS "t75"
  ON "t15"."child_id" = "t75"."child_id"
