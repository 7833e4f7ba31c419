WITH "t68" AS (
  SELECT
    "t65"."child_id",
    "t65"."since",
    "t65"."legal_status",
    "t65"."placement",
    "t65"."placement_urn",
    "t65"."placement_post",
    "t65"."told",
    "t65"."placement_district",
    "t37"."register_urn",
    "t37"."at_urn",
    "t51"."register_district",
    "t51"."in_district"
  FROM (
    SELECT
      "t59"."child_id",
      "t59"."since",
      "t59"."legal_status",
      "t59"."placement",
      "t59"."placement_urn",
      "t59"."placement_post",
      "t59"."told",
      CASE
        WHEN LENGTH(UPPER(REPLACE(COALESCE("t59"."placement_post", ''), ' ', ''))) BETWEEN 5 AND 7
        THEN SUBSTRING(
          UPPER(REPLACE(COALESCE("t59"."placement_post", ''), ' ', '')),
          CASE
            WHEN (
              0 + 1
            ) >= 1
            THEN 0 + 1
            ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t59"."placement_post", ''), ' ', '')))
          END,
          LENGTH(UPPER(REPLACE(COALESCE("t59"."placement_post", ''), ' ', ''))) - 3
        )
        ELSE 'unknown'
      END AS "placement_district"
    FROM (
      SELECT
        "t57".*
        EXCLUDE ("place_in_order")
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t52"."child_id",
            "t52"."since",
            "t52"."legal_status",
            "t52"."placement",
            "t52"."placement_urn",
            "t52"."placement_post",
            "t52"."told",
            ROW_NUMBER() OVER (
              PARTITION BY "t52"."child_id"
              ORDER BY COALESCE("t52"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t52"."legal_status", '') ASC, COALESCE("t52"."placement", '') ASC, COALESCE("t52"."placement_urn", '') ASC, COALESCE("t52"."placement_post", '') ASC, COALESCE("t52"."told", '') ASC
              ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
            ) - 1 AS "place_in_order"
          FROM (
            SELECT
              "t42"."child_id",
              COALESCE("t42"."began", "t42"."decom") AS "since",
              "t42"."ls" AS "legal_status",
              "t42"."place" AS "placement",
              "t42"."urn" AS "placement_urn",
              "t42"."pl_post" AS "placement_post",
              CAST(NULL AS TEXT) AS "told"
            FROM (
              SELECT
                "t40".*
                EXCLUDE ("child_id_right")
              FROM (
                SELECT
                  "t31"."child_id",
                  "t31"."child",
                  "t31"."decom",
                  "t31"."rne",
                  "t31"."ls",
                  "t31"."cin",
                  "t31"."place",
                  "t31"."place_provider",
                  "t31"."dec",
                  "t31"."rec",
                  "t31"."home_post",
                  "t31"."pl_post",
                  "t31"."urn",
                  "t35"."child_id" AS "child_id_right",
                  "t35"."began"
                FROM (
                  SELECT
                    *
                  FROM "episodes" AS "t4"
                  WHERE
                    NOT (
                      COALESCE("t4"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                    )
                    AND NOT (
                      COALESCE("t4"."dec" <= MAKE_DATE(2026, 1, 15), FALSE)
                    )
                ) AS "t31"
                LEFT OUTER JOIN (
                  SELECT
                    "t26"."child_id",
                    MAX("t26"."decom") AS "began"
                  FROM (
                    SELECT
                      *
                    FROM "episodes" AS "t4"
                    WHERE
                      "t4"."rne" = 'S'
                      AND NOT (
                        COALESCE("t4"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                      )
                  ) AS "t26"
                  GROUP BY
                    1
                ) AS "t35"
                  ON "t31"."child_id" = "t35"."child_id"
              ) AS "t40"
            ) AS "t42"
            WHERE
              NOT (
                SUBSTRING(
                  UPPER(COALESCE("t42"."ls", '')),
                  CASE
                    WHEN (
                      0 + 1
                    ) >= 1
                    THEN 0 + 1
                    ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t42"."ls", '')))
                  END,
                  2
                ) IN ('V3', 'V4')
              )
          ) AS "t52"
        ) AS "t55"
        WHERE
          "t55"."place_in_order" = 0
      ) AS "t57"
    ) AS "t59"
  ) AS "t65"
  LEFT OUTER JOIN (
    SELECT
      "t30"."register_urn",
      CASE WHEN "t30"."area" = '999' THEN 'in' ELSE 'out' END AS "at_urn"
    FROM (
      SELECT
        "t19"."urn" AS "register_urn",
        MIN("t19"."la_code") AS "area"
      FROM (
        SELECT
          *
        FROM "establishment" AS "t3"
        WHERE
          "t3"."urn" IS NOT NULL AND "t3"."la_code" IS NOT NULL
      ) AS "t19"
      GROUP BY
        1
    ) AS "t30"
  ) AS "t37"
    ON "t65"."placement_urn" = "t37"."register_urn"
  LEFT OUTER JOIN (
    SELECT
      "t46"."register_district",
      CASE WHEN "t46"."of_area" > 0 THEN 'in' ELSE 'out' END AS "in_district"
    FROM (
      SELECT
        "t39"."place" AS "register_district",
        COUNT(*) AS "all_of_them",
        COUNT(*) FILTER(WHERE
          "t39"."la_code" = '999') AS "of_area"
      FROM (
        SELECT
          *
        FROM (
          SELECT
            "t3"."urn",
            "t3"."la_code",
            "t3"."la_name",
            "t3"."number",
            "t3"."name",
            "t3"."type_code",
            "t3"."type_name",
            "t3"."group_code",
            "t3"."status",
            "t3"."opened",
            "t3"."closed",
            "t3"."phase_code",
            "t3"."phase_name",
            "t3"."low_age",
            "t3"."high_age",
            "t3"."ukprn",
            "t3"."postcode",
            "t3"."further_education_type",
            "t3"."resourced_provision",
            CASE
              WHEN LENGTH(UPPER(REPLACE(COALESCE("t3"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
              THEN SUBSTRING(
                UPPER(REPLACE(COALESCE("t3"."postcode", ''), ' ', '')),
                CASE
                  WHEN (
                    0 + 1
                  ) >= 1
                  THEN 0 + 1
                  ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t3"."postcode", ''), ' ', '')))
                END,
                LENGTH(UPPER(REPLACE(COALESCE("t3"."postcode", ''), ' ', ''))) - 3
              )
              ELSE 'unknown'
            END AS "place"
          FROM "establishment" AS "t3"
          WHERE
            "t3"."la_code" IS NOT NULL
        ) AS "t34"
        WHERE
          "t34"."place" <> 'unknown'
      ) AS "t39"
      GROUP BY
        1
    ) AS "t46"
    WHERE
      (
        "t46"."of_area" = 0
      ) OR (
        "t46"."of_area" = "t46"."all_of_them"
      )
  ) AS "t51"
    ON "t65"."placement_district" = "t51"."register_district"
)
SELECT
  "t17"."child_id",
  "t17"."upn",
  "t17"."uln",
  "t17"."surname",
  "t17"."forename",
  "t17"."birth_date",
  "t17"."sex",
  "t17"."ethnicity_group",
  "t82"."send",
  "t82"."status",
  "t82"."since",
  "t82"."legal_status",
  "t82"."placement",
  "t82"."placed",
  "t82"."accommodation",
  "t82"."suitable"
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
) AS "t17"
INNER JOIN (
  SELECT
    "t80"."child_id",
    "t80"."send",
    "t80"."status",
    "t80"."since",
    "t80"."legal_status",
    "t80"."placement",
    "t80"."placed",
    "t80"."accommodation",
    "t80"."suitable"
  FROM (
    SELECT
      "t79"."child_id",
      "t79"."status",
      "t79"."since",
      "t79"."legal_status",
      "t79"."placement",
      "t79"."placed",
      "t79"."accommodation",
      "t79"."suitable",
      "t74"."send"
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t69"."child_id",
          'looked_after' AS "status",
          "t69"."since",
          "t69"."legal_status",
          "t69"."placement",
          COALESCE(
            "t69"."at_urn",
            CASE
              WHEN "t69"."told" IN ('IN')
              THEN 'in'
              WHEN "t69"."told" IN ('OUT')
              THEN 'out'
              ELSE COALESCE("t69"."in_district", 'unknown')
            END
          ) AS "placed",
          CAST(NULL AS TEXT) AS "accommodation",
          CAST(NULL AS TEXT) AS "suitable"
        FROM "t68" AS "t69"
      ) AS "t72"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t76"."child_id",
          "t76"."status",
          "t76"."since",
          "t76"."legal_status",
          "t76"."placement",
          "t76"."placed",
          "t76"."accommodation",
          "t76"."suitable"
        FROM (
          SELECT
            "t47"."child_id",
            "t47"."accommodation",
            "t47"."suitable",
            'care_leaver' AS "status",
            CAST(NULL AS DATE) AS "since",
            CAST(NULL AS TEXT) AS "legal_status",
            CAST(NULL AS TEXT) AS "placement",
            CAST(NULL AS TEXT) AS "placed"
          FROM (
            SELECT
              "t44".*
              EXCLUDE ("place_in_order")
            FROM (
              SELECT
                *
              FROM (
                SELECT
                  "t29"."child_id",
                  "t29"."accommodation",
                  "t29"."suitable",
                  "t29"."lives_supported",
                  ROW_NUMBER() OVER (
                    PARTITION BY "t29"."child_id"
                    ORDER BY COALESCE("t29"."accommodation", '') ASC, "t29"."suitable" ASC, "t29"."lives_supported" ASC
                    ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                  ) - 1 AS "place_in_order"
                FROM (
                  SELECT
                    "t2"."child_id",
                    CASE
                      WHEN "t2"."accom" IN ('B1', 'B2')
                      THEN 'With parents or relatives'
                      WHEN "t2"."accom" IN ('C1', 'C2')
                      THEN 'Residential care'
                      WHEN "t2"."accom" IN ('D1', 'D2')
                      THEN 'Semi-independent, such as a supported hostel'
                      WHEN "t2"."accom" IN ('E1', 'E2')
                      THEN 'Supported lodgings'
                      WHEN "t2"."accom" IN ('G1', 'G2')
                      THEN 'Gone abroad'
                      WHEN "t2"."accom" IN ('H1', 'H2')
                      THEN 'Deported'
                      WHEN "t2"."accom" IN ('K1', 'K2')
                      THEN 'Ordinary lodgings'
                      WHEN "t2"."accom" IN ('R1', 'R2', '0')
                      THEN 'Not known'
                      WHEN "t2"."accom" IN ('S1', 'S2')
                      THEN 'No fixed abode'
                      WHEN "t2"."accom" IN ('T1', 'T2')
                      THEN 'Foyer'
                      WHEN "t2"."accom" IN ('U1', 'U2')
                      THEN 'Independent living'
                      WHEN "t2"."accom" IN ('V1', 'V2')
                      THEN 'Emergency accommodation'
                      WHEN "t2"."accom" IN ('W1', 'W2')
                      THEN 'Bed and breakfast'
                      WHEN "t2"."accom" IN ('X1', 'X2')
                      THEN 'In custody'
                      WHEN "t2"."accom" IN ('Y1', 'Y2')
                      THEN 'Other'
                      WHEN "t2"."accom" IN ('Z1', 'Z2')
                      THEN 'With former foster carers'
                      ELSE CAST(NULL AS TEXT)
                    END AS "accommodation",
                    CASE
                      WHEN SUBSTRING(
                        COALESCE("t2"."accom", ''),
                        CASE
                          WHEN (
                            1 + 1
                          ) >= 1
                          THEN 1 + 1
                          ELSE 1 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                        END,
                        1
                      ) IN ('1', 'Y')
                      THEN 'yes'
                      WHEN SUBSTRING(
                        COALESCE("t2"."accom", ''),
                        CASE
                          WHEN (
                            1 + 1
                          ) >= 1
                          THEN 1 + 1
                          ELSE 1 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                        END,
                        1
                      ) IN ('2', 'N')
                      THEN 'no'
                      ELSE 'unknown'
                    END AS "suitable",
                    CASE
                      WHEN SUBSTRING(
                        COALESCE("t2"."accom", ''),
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH(COALESCE("t2"."accom", ''))
                        END,
                        1
                      ) IN ('D', 'E', 'T')
                      THEN 'yes'
                      ELSE 'no'
                    END AS "lives_supported"
                  FROM "oc3" AS "t2"
                  WHERE
                    COALESCE("t2"."in_touch", '') <> 'DIED'
                ) AS "t29"
              ) AS "t38"
              WHERE
                "t38"."place_in_order" = 0
            ) AS "t44"
          ) AS "t47"
          ANTI JOIN (
            SELECT
              "t69"."child_id",
              "t69"."since",
              "t69"."legal_status",
              "t69"."placement",
              "t69"."placement_urn",
              "t69"."placement_post",
              "t69"."told",
              COALESCE(
                "t69"."at_urn",
                CASE
                  WHEN "t69"."told" IN ('IN')
                  THEN 'in'
                  WHEN "t69"."told" IN ('OUT')
                  THEN 'out'
                  ELSE COALESCE("t69"."in_district", 'unknown')
                END
              ) AS "placed"
            FROM "t68" AS "t69"
          ) AS "t75"
            ON "t47"."child_id" = "t75"."child_id"
        ) AS "t76"
      ) AS "t77"
    ) AS "t79"
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
          "t67"."child_id",
          "t67"."has_plan",
          "t28"."child_id" AS "child_id_right",
          "t28"."is_on_support"
        FROM (
          SELECT
            "t63"."child_id",
            "t63"."has_plan"
          FROM (
            SELECT
              "t16"."child_id",
              "t62"."child_id" AS "child_id_right",
              "t62"."has_plan"
            FROM (
              SELECT
                "t0"."child_id"
              FROM "children" AS "t0"
            ) AS "t16"
            LEFT OUTER JOIN (
              SELECT
                "t60"."child_id",
                COUNT(*) AS "has_plan"
              FROM (
                SELECT
                  "t58"."child_id"
                FROM (
                  SELECT
                    "t56".*
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
                          "t48".*
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
                            "t14"."start_date",
                            "t14"."plan_res",
                            "t14"."plan_wbp",
                            "t14"."pb",
                            "t14"."oa",
                            "t14"."dp",
                            "t14"."cease_date",
                            "t14"."cease_reason",
                            "t21"."request_id" AS "request_id_right",
                            "t21"."assessment_outcome"
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
                            ) AS "t33"
                            WHERE
                              NOT (
                                COALESCE("t33"."request_outcome", '') IN ('N', 'A', 'W')
                              )
                              AND "t33"."exported" IS NULL
                          ) AS "t43"
                          INNER JOIN (
                            SELECT
                              "t6".*
                              EXCLUDE ("child_id")
                            FROM "named_plan" AS "t6"
                          ) AS "t14"
                            ON "t43"."request_id" = "t14"."request_id"
                          LEFT OUTER JOIN (
                            SELECT
                              "t7"."request_id",
                              "t7"."assessment_outcome"
                            FROM "assessment" AS "t7"
                          ) AS "t21"
                            ON "t43"."request_id" = "t21"."request_id"
                        ) AS "t48"
                      ) AS "t49"
                      WHERE
                        "t49"."start_date" <= MAKE_DATE(2026, 1, 15)
                        AND NOT (
                          COALESCE("t49"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                        )
                    ) AS "t54"
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
                      ON "t54"."request_id" = "t23"."request_id"
                  ) AS "t56"
                ) AS "t58"
              ) AS "t60"
              GROUP BY
                1
            ) AS "t62"
              ON "t16"."child_id" = "t62"."child_id"
          ) AS "t63"
        ) AS "t67"
        LEFT OUTER JOIN (
          SELECT
            "t18"."child_id",
            COUNT(*) AS "is_on_support"
          FROM (
            SELECT
              "t1"."child_id"
            FROM "census_pupils" AS "t1"
            WHERE
              "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."sen_provision" = 'K'
          ) AS "t18"
          GROUP BY
            1
        ) AS "t28"
          ON "t67"."child_id" = "t28"."child_id"
      ) AS "t70"
    ) AS "t74"
      ON "t79"."child_id" = "t74"."child_id"
  ) AS "t80"
  WHERE
    "t80"."send" IN ('plan', 'support')
) AS "t82"
  ON "t17"."child_id" = "t82"."child_id"
