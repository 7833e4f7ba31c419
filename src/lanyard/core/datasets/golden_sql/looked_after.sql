WITH "t99" AS (
  SELECT
    "t98"."child_id",
    "t45"."sex",
    "t45"."ethnicity",
    "t45"."age_band",
    "t67"."area_part",
    "t98"."send",
    "t98"."primary_need",
    "t98"."placed"
  FROM (
    SELECT
      "t96"."child_id",
      "t96"."since",
      "t96"."legal_status",
      "t96"."placement",
      "t96"."placement_urn",
      "t96"."placement_post",
      "t96"."told",
      "t96"."placed",
      "t96"."send",
      CASE
        WHEN "t96"."send" IN ('plan', 'support')
        THEN CASE
          WHEN CASE
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('NSA')
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
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SPLD')
            THEN 'SPLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('MLD')
            THEN 'MLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SLD')
            THEN 'SLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('PMLD')
            THEN 'PMLD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SEMH')
            THEN 'SEMH'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('SLCN')
            THEN 'SLCN'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('HI')
            THEN 'HI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('VI')
            THEN 'VI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('MSI')
            THEN 'MSI'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('PD')
            THEN 'PD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('ASD')
            THEN 'ASD'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('OTH', 'DS')
            THEN 'OTH'
            WHEN COALESCE("t96"."need_of_plan", "t96"."need_of_census") IN ('NSA')
            THEN 'NSA'
            ELSE 'unknown'
          END
          ELSE 'unknown'
        END
        ELSE 'none'
      END AS "primary_need"
    FROM (
      SELECT
        "t95".*
        EXCLUDE ("child_id_right")
      FROM (
        SELECT
          "t94"."child_id",
          "t94"."since",
          "t94"."legal_status",
          "t94"."placement",
          "t94"."placement_urn",
          "t94"."placement_post",
          "t94"."told",
          "t94"."placed",
          "t94"."send",
          "t94"."need_of_plan",
          "t39"."child_id" AS "child_id_right",
          "t39"."need_of_census"
        FROM (
          SELECT
            "t92".*
            EXCLUDE ("child_id_right")
          FROM (
            SELECT
              "t90"."child_id",
              "t90"."since",
              "t90"."legal_status",
              "t90"."placement",
              "t90"."placement_urn",
              "t90"."placement_post",
              "t90"."told",
              "t90"."placed",
              "t91"."send",
              "t85"."child_id" AS "child_id_right",
              "t85"."need_of_plan"
            FROM (
              SELECT
                "t86"."child_id",
                "t86"."since",
                "t86"."legal_status",
                "t86"."placement",
                "t86"."placement_urn",
                "t86"."placement_post",
                "t86"."told",
                COALESCE(
                  "t86"."at_urn",
                  CASE
                    WHEN "t86"."told" IN ('IN')
                    THEN 'in'
                    WHEN "t86"."told" IN ('OUT')
                    THEN 'out'
                    ELSE COALESCE("t86"."in_district", 'unknown')
                  END
                ) AS "placed"
              FROM (
                SELECT
                  "t81"."child_id",
                  "t81"."since",
                  "t81"."legal_status",
                  "t81"."placement",
                  "t81"."placement_urn",
                  "t81"."placement_post",
                  "t81"."told",
                  "t81"."placement_district",
                  "t46"."register_urn",
                  "t46"."at_urn",
                  "t59"."register_district",
                  "t59"."in_district"
                FROM (
                  SELECT
                    "t71"."child_id",
                    "t71"."since",
                    "t71"."legal_status",
                    "t71"."placement",
                    "t71"."placement_urn",
                    "t71"."placement_post",
                    "t71"."told",
                    CASE
                      WHEN LENGTH(UPPER(REPLACE(COALESCE("t71"."placement_post", ''), ' ', ''))) BETWEEN 5 AND 7
                      THEN SUBSTRING(
                        UPPER(REPLACE(COALESCE("t71"."placement_post", ''), ' ', '')),
                        CASE
                          WHEN (
                            0 + 1
                          ) >= 1
                          THEN 0 + 1
                          ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t71"."placement_post", ''), ' ', '')))
                        END,
                        LENGTH(UPPER(REPLACE(COALESCE("t71"."placement_post", ''), ' ', ''))) - 3
                      )
                      ELSE 'unknown'
                    END AS "placement_district"
                  FROM (
                    SELECT
                      "t69".*
                      EXCLUDE ("place_in_order")
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t60"."child_id",
                          "t60"."since",
                          "t60"."legal_status",
                          "t60"."placement",
                          "t60"."placement_urn",
                          "t60"."placement_post",
                          "t60"."told",
                          ROW_NUMBER() OVER (
                            PARTITION BY "t60"."child_id"
                            ORDER BY COALESCE("t60"."since", MAKE_DATE(2026, 1, 15)) DESC, COALESCE("t60"."legal_status", '') ASC, COALESCE("t60"."placement", '') ASC, COALESCE("t60"."placement_urn", '') ASC, COALESCE("t60"."placement_post", '') ASC, COALESCE("t60"."told", '') ASC
                            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
                          ) - 1 AS "place_in_order"
                        FROM (
                          SELECT
                            "t52"."child_id",
                            COALESCE("t52"."began", "t52"."decom") AS "since",
                            "t52"."ls" AS "legal_status",
                            "t52"."place" AS "placement",
                            "t52"."urn" AS "placement_urn",
                            "t52"."pl_post" AS "placement_post",
                            CAST(NULL AS TEXT) AS "told"
                          FROM (
                            SELECT
                              "t49".*
                              EXCLUDE ("child_id_right")
                            FROM (
                              SELECT
                                "t33"."child_id",
                                "t33"."child",
                                "t33"."decom",
                                "t33"."rne",
                                "t33"."ls",
                                "t33"."cin",
                                "t33"."place",
                                "t33"."place_provider",
                                "t33"."dec",
                                "t33"."rec",
                                "t33"."home_post",
                                "t33"."pl_post",
                                "t33"."urn",
                                "t41"."child_id" AS "child_id_right",
                                "t41"."began"
                              FROM (
                                SELECT
                                  *
                                FROM "episodes" AS "t5"
                                WHERE
                                  NOT (
                                    COALESCE("t5"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                                  AND NOT (
                                    COALESCE("t5"."dec" <= MAKE_DATE(2026, 1, 15), FALSE)
                                  )
                              ) AS "t33"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t28"."child_id",
                                  MAX("t28"."decom") AS "began"
                                FROM (
                                  SELECT
                                    *
                                  FROM "episodes" AS "t5"
                                  WHERE
                                    "t5"."rne" = 'S'
                                    AND NOT (
                                      COALESCE("t5"."decom" > MAKE_DATE(2026, 1, 15), FALSE)
                                    )
                                ) AS "t28"
                                GROUP BY
                                  1
                              ) AS "t41"
                                ON "t33"."child_id" = "t41"."child_id"
                            ) AS "t49"
                          ) AS "t52"
                          WHERE
                            NOT (
                              SUBSTRING(
                                UPPER(COALESCE("t52"."ls", '')),
                                CASE
                                  WHEN (
                                    0 + 1
                                  ) >= 1
                                  THEN 0 + 1
                                  ELSE 0 + 1 + LENGTH(UPPER(COALESCE("t52"."ls", '')))
                                END,
                                2
                              ) IN ('V3', 'V4')
                            )
                        ) AS "t60"
                      ) AS "t66"
                      WHERE
                        "t66"."place_in_order" = 0
                    ) AS "t69"
                  ) AS "t71"
                ) AS "t81"
                LEFT OUTER JOIN (
                  SELECT
                    "t31"."register_urn",
                    CASE WHEN "t31"."area" = '999' THEN 'in' ELSE 'out' END AS "at_urn"
                  FROM (
                    SELECT
                      "t18"."urn" AS "register_urn",
                      MIN("t18"."la_code") AS "area"
                    FROM (
                      SELECT
                        *
                      FROM "establishment" AS "t2"
                      WHERE
                        "t2"."urn" IS NOT NULL AND "t2"."la_code" IS NOT NULL
                    ) AS "t18"
                    GROUP BY
                      1
                  ) AS "t31"
                ) AS "t46"
                  ON "t81"."placement_urn" = "t46"."register_urn"
                LEFT OUTER JOIN (
                  SELECT
                    "t54"."register_district",
                    CASE WHEN "t54"."of_area" > 0 THEN 'in' ELSE 'out' END AS "in_district"
                  FROM (
                    SELECT
                      "t48"."place" AS "register_district",
                      COUNT(*) AS "all_of_them",
                      COUNT(*) FILTER(WHERE
                        "t48"."la_code" = '999') AS "of_area"
                    FROM (
                      SELECT
                        *
                      FROM (
                        SELECT
                          "t2"."urn",
                          "t2"."la_code",
                          "t2"."la_name",
                          "t2"."number",
                          "t2"."name",
                          "t2"."type_code",
                          "t2"."type_name",
                          "t2"."group_code",
                          "t2"."status",
                          "t2"."opened",
                          "t2"."closed",
                          "t2"."phase_code",
                          "t2"."phase_name",
                          "t2"."low_age",
                          "t2"."high_age",
                          "t2"."ukprn",
                          "t2"."postcode",
                          "t2"."further_education_type",
                          "t2"."resourced_provision",
                          CASE
                            WHEN LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', ''))) BETWEEN 5 AND 7
                            THEN SUBSTRING(
                              UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', '')),
                              CASE
                                WHEN (
                                  0 + 1
                                ) >= 1
                                THEN 0 + 1
                                ELSE 0 + 1 + LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', '')))
                              END,
                              LENGTH(UPPER(REPLACE(COALESCE("t2"."postcode", ''), ' ', ''))) - 3
                            )
                            ELSE 'unknown'
                          END AS "place"
                        FROM "establishment" AS "t2"
                        WHERE
                          "t2"."la_code" IS NOT NULL
                      ) AS "t40"
                      WHERE
                        "t40"."place" <> 'unknown'
                    ) AS "t48"
                    GROUP BY
                      1
                  ) AS "t54"
                  WHERE
                    (
                      "t54"."of_area" = 0
                    ) OR (
                      "t54"."of_area" = "t54"."all_of_them"
                    )
                ) AS "t59"
                  ON "t81"."placement_district" = "t59"."register_district"
              ) AS "t86"
            ) AS "t90"
            INNER JOIN (
              SELECT
                "t87"."child_id",
                CASE
                  WHEN "t87"."has_plan" IS NOT NULL
                  THEN 'plan'
                  WHEN "t87"."is_on_support" IS NOT NULL
                  THEN 'support'
                  ELSE 'none'
                END AS "send"
              FROM (
                SELECT
                  "t83"."child_id",
                  "t83"."has_plan",
                  "t32"."child_id" AS "child_id_right",
                  "t32"."is_on_support"
                FROM (
                  SELECT
                    "t78"."child_id",
                    "t78"."has_plan"
                  FROM (
                    SELECT
                      "t16"."child_id",
                      "t76"."child_id" AS "child_id_right",
                      "t76"."has_plan"
                    FROM (
                      SELECT
                        "t0"."child_id"
                      FROM "children" AS "t0"
                    ) AS "t16"
                    LEFT OUTER JOIN (
                      SELECT
                        "t72"."child_id",
                        COUNT(*) AS "has_plan"
                      FROM (
                        SELECT
                          "t70"."child_id"
                        FROM (
                          SELECT
                            "t68".*
                            EXCLUDE ("request_id_right")
                          FROM (
                            SELECT
                              "t64"."child_id",
                              "t64"."request_id",
                              "t64"."received_date",
                              "t64"."request_source",
                              "t64"."rya",
                              "t64"."request_outcome_date",
                              "t64"."request_outcome",
                              "t64"."request_mediation",
                              "t64"."request_tribunal",
                              "t64"."exported",
                              "t64"."birth_date",
                              "t64"."sex",
                              "t64"."ethnicity",
                              "t64"."start_date",
                              "t64"."plan_res",
                              "t64"."plan_wbp",
                              "t64"."pb",
                              "t64"."oa",
                              "t64"."dp",
                              "t64"."cease_date",
                              "t64"."cease_reason",
                              "t64"."assessment_outcome",
                              "t25"."request_id" AS "request_id_right",
                              "t25"."transfer_la",
                              "t25"."res_2023",
                              "t25"."wbp_2023",
                              "t25"."review_meeting",
                              "t25"."review_outcome",
                              "t25"."review_draft",
                              "t25"."phase_transfer_due_date",
                              "t25"."phase_transfer_final_date",
                              "t25"."last_review"
                            FROM (
                              SELECT
                                *
                              FROM (
                                SELECT
                                  "t55".*
                                  EXCLUDE ("request_id_right")
                                FROM (
                                  SELECT
                                    "t53"."child_id",
                                    "t53"."request_id",
                                    "t53"."received_date",
                                    "t53"."request_source",
                                    "t53"."rya",
                                    "t53"."request_outcome_date",
                                    "t53"."request_outcome",
                                    "t53"."request_mediation",
                                    "t53"."request_tribunal",
                                    "t53"."exported",
                                    "t53"."birth_date",
                                    "t53"."sex",
                                    "t53"."ethnicity",
                                    "t14"."start_date",
                                    "t14"."plan_res",
                                    "t14"."plan_wbp",
                                    "t14"."pb",
                                    "t14"."oa",
                                    "t14"."dp",
                                    "t14"."cease_date",
                                    "t14"."cease_reason",
                                    "t22"."request_id" AS "request_id_right",
                                    "t22"."assessment_outcome"
                                  FROM (
                                    SELECT
                                      *
                                    FROM (
                                      SELECT
                                        "t12"."child_id",
                                        "t12"."request_id",
                                        "t12"."received_date",
                                        "t12"."request_source",
                                        "t12"."rya",
                                        "t12"."request_outcome_date",
                                        "t12"."request_outcome",
                                        "t12"."request_mediation",
                                        "t12"."request_tribunal",
                                        "t12"."exported",
                                        "t26"."birth_date",
                                        "t26"."sex",
                                        "t26"."ethnicity"
                                      FROM "requests" AS "t12"
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
                                      ) AS "t26"
                                        ON "t12"."child_id" = "t26"."child_id"
                                    ) AS "t36"
                                    WHERE
                                      NOT (
                                        COALESCE("t36"."request_outcome", '') IN ('N', 'A', 'W')
                                      )
                                      AND "t36"."exported" IS NULL
                                  ) AS "t53"
                                  INNER JOIN (
                                    SELECT
                                      "t7".*
                                      EXCLUDE ("child_id")
                                    FROM "named_plan" AS "t7"
                                  ) AS "t14"
                                    ON "t53"."request_id" = "t14"."request_id"
                                  LEFT OUTER JOIN (
                                    SELECT
                                      "t8"."request_id",
                                      "t8"."assessment_outcome"
                                    FROM "assessment" AS "t8"
                                  ) AS "t22"
                                    ON "t53"."request_id" = "t22"."request_id"
                                ) AS "t55"
                              ) AS "t57"
                              WHERE
                                "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                                AND NOT (
                                  COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                                )
                            ) AS "t64"
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
                                  "t6".*
                                  EXCLUDE ("child_id")
                                FROM "active_plans" AS "t6"
                              ) AS "t10"
                            ) AS "t25"
                              ON "t64"."request_id" = "t25"."request_id"
                          ) AS "t68"
                        ) AS "t70"
                      ) AS "t72"
                      GROUP BY
                        1
                    ) AS "t76"
                      ON "t16"."child_id" = "t76"."child_id"
                  ) AS "t78"
                ) AS "t83"
                LEFT OUTER JOIN (
                  SELECT
                    "t19"."child_id",
                    COUNT(*) AS "is_on_support"
                  FROM (
                    SELECT
                      "t3"."child_id"
                    FROM "census_pupils" AS "t3"
                    WHERE
                      "t3"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t3"."sen_provision" = 'K'
                  ) AS "t19"
                  GROUP BY
                    1
                ) AS "t32"
                  ON "t83"."child_id" = "t32"."child_id"
              ) AS "t87"
            ) AS "t91"
              ON "t90"."child_id" = "t91"."child_id"
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
                    "t74"."child_id",
                    "t74"."request_id",
                    "t24"."need"
                  FROM (
                    SELECT
                      "t70"."child_id",
                      "t70"."request_id"
                    FROM (
                      SELECT
                        "t68".*
                        EXCLUDE ("request_id_right")
                      FROM (
                        SELECT
                          "t64"."child_id",
                          "t64"."request_id",
                          "t64"."received_date",
                          "t64"."request_source",
                          "t64"."rya",
                          "t64"."request_outcome_date",
                          "t64"."request_outcome",
                          "t64"."request_mediation",
                          "t64"."request_tribunal",
                          "t64"."exported",
                          "t64"."birth_date",
                          "t64"."sex",
                          "t64"."ethnicity",
                          "t64"."start_date",
                          "t64"."plan_res",
                          "t64"."plan_wbp",
                          "t64"."pb",
                          "t64"."oa",
                          "t64"."dp",
                          "t64"."cease_date",
                          "t64"."cease_reason",
                          "t64"."assessment_outcome",
                          "t25"."request_id" AS "request_id_right",
                          "t25"."transfer_la",
                          "t25"."res_2023",
                          "t25"."wbp_2023",
                          "t25"."review_meeting",
                          "t25"."review_outcome",
                          "t25"."review_draft",
                          "t25"."phase_transfer_due_date",
                          "t25"."phase_transfer_final_date",
                          "t25"."last_review"
                        FROM (
                          SELECT
                            *
                          FROM (
                            SELECT
                              "t55".*
                              EXCLUDE ("request_id_right")
                            FROM (
                              SELECT
                                "t53"."child_id",
                                "t53"."request_id",
                                "t53"."received_date",
                                "t53"."request_source",
                                "t53"."rya",
                                "t53"."request_outcome_date",
                                "t53"."request_outcome",
                                "t53"."request_mediation",
                                "t53"."request_tribunal",
                                "t53"."exported",
                                "t53"."birth_date",
                                "t53"."sex",
                                "t53"."ethnicity",
                                "t14"."start_date",
                                "t14"."plan_res",
                                "t14"."plan_wbp",
                                "t14"."pb",
                                "t14"."oa",
                                "t14"."dp",
                                "t14"."cease_date",
                                "t14"."cease_reason",
                                "t22"."request_id" AS "request_id_right",
                                "t22"."assessment_outcome"
                              FROM (
                                SELECT
                                  *
                                FROM (
                                  SELECT
                                    "t12"."child_id",
                                    "t12"."request_id",
                                    "t12"."received_date",
                                    "t12"."request_source",
                                    "t12"."rya",
                                    "t12"."request_outcome_date",
                                    "t12"."request_outcome",
                                    "t12"."request_mediation",
                                    "t12"."request_tribunal",
                                    "t12"."exported",
                                    "t26"."birth_date",
                                    "t26"."sex",
                                    "t26"."ethnicity"
                                  FROM "requests" AS "t12"
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
                                  ) AS "t26"
                                    ON "t12"."child_id" = "t26"."child_id"
                                ) AS "t36"
                                WHERE
                                  NOT (
                                    COALESCE("t36"."request_outcome", '') IN ('N', 'A', 'W')
                                  )
                                  AND "t36"."exported" IS NULL
                              ) AS "t53"
                              INNER JOIN (
                                SELECT
                                  "t7".*
                                  EXCLUDE ("child_id")
                                FROM "named_plan" AS "t7"
                              ) AS "t14"
                                ON "t53"."request_id" = "t14"."request_id"
                              LEFT OUTER JOIN (
                                SELECT
                                  "t8"."request_id",
                                  "t8"."assessment_outcome"
                                FROM "assessment" AS "t8"
                              ) AS "t22"
                                ON "t53"."request_id" = "t22"."request_id"
                            ) AS "t55"
                          ) AS "t57"
                          WHERE
                            "t57"."start_date" <= MAKE_DATE(2026, 1, 15)
                            AND NOT (
                              COALESCE("t57"."cease_date" <= MAKE_DATE(2026, 1, 15), FALSE)
                            )
                        ) AS "t64"
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
                              "t6".*
                              EXCLUDE ("child_id")
                            FROM "active_plans" AS "t6"
                          ) AS "t10"
                        ) AS "t25"
                          ON "t64"."request_id" = "t25"."request_id"
                      ) AS "t68"
                    ) AS "t70"
                  ) AS "t74"
                  INNER JOIN (
                    SELECT
                      "t4"."request_id",
                      "t4"."sen_type" AS "need"
                    FROM "sen_need" AS "t4"
                    WHERE
                      "t4"."sen_type_rank" = '1'
                  ) AS "t24"
                    ON "t74"."request_id" = "t24"."request_id"
                ) AS "t77"
                GROUP BY
                  1
              ) AS "t80"
            ) AS "t85"
              ON "t90"."child_id" = "t85"."child_id"
          ) AS "t92"
        ) AS "t94"
        LEFT OUTER JOIN (
          SELECT
            "t30"."child_id",
            "t30"."need" AS "need_of_census"
          FROM (
            SELECT
              "t17"."child_id",
              MIN("t17"."need") AS "need"
            FROM (
              SELECT
                "t1"."child_id",
                "t1"."need_type" AS "need"
              FROM "census_needs" AS "t1"
              WHERE
                "t1"."reference_date" IN (MAKE_DATE(2026, 1, 15)) AND "t1"."need_rank" = 1
            ) AS "t17"
            GROUP BY
              1
          ) AS "t30"
        ) AS "t39"
          ON "t94"."child_id" = "t39"."child_id"
      ) AS "t95"
    ) AS "t96"
  ) AS "t98"
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
  ) AS "t45"
    ON "t98"."child_id" = "t45"."child_id"
  INNER JOIN (
    SELECT
      "t42"."child_id",
      CASE
        WHEN "t42"."district" = 'unknown'
        THEN 'unknown'
        WHEN "t62"."place_in_order" IS NULL
        THEN 'other'
        ELSE "t42"."district"
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
    ) AS "t42"
    LEFT OUTER JOIN (
      SELECT
        "t56"."district",
        "t56"."place_in_order"
      FROM (
        SELECT
          "t51"."district",
          "t51"."children",
          ROW_NUMBER() OVER (
            ORDER BY "t51"."children" DESC, "t51"."district" ASC
            ROWS BETWEEN UNBOUNDED PRECEDING AND UNBOUNDED FOLLOWING
          ) - 1 AS "place_in_order"
        FROM (
          SELECT
            "t47"."district",
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
            ) AS "t38"
            WHERE
              "t38"."district" <> 'unknown'
          ) AS "t47"
          GROUP BY
            1
        ) AS "t51"
      ) AS "t56"
      WHERE
        "t56"."place_in_order" < 30
    ) AS "t62"
      ON "t42"."district" = "t62"."district"
  ) AS "t67"
    ON "t98"."child_id" = "t67"."child_id"
)
SELECT
  *
FROM (
  SELECT
    *
  FROM (
    SELECT
      'primary_need+send' AS "table",
      "t101"."primary_need" AS "group_1",
      "t101"."send" AS "group_2",
      "t101"."rows",
      "t101"."value"
    FROM (
      SELECT
        "t100"."primary_need",
        "t100"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t99" AS "t100"
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
      'ethnicity+send' AS "table",
      "t102"."ethnicity" AS "group_1",
      "t102"."send" AS "group_2",
      "t102"."rows",
      "t102"."value"
    FROM (
      SELECT
        "t100"."ethnicity",
        "t100"."send",
        COUNT(*) AS "rows",
        CAST(NULL AS DOUBLE) AS "value"
      FROM "t99" AS "t100"
      GROUP BY
        1,
        2
    ) AS "t102"
  ) AS "t108"
) AS "t113"
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
        "t103"."area_part" AS "group_1",
        "t103"."send" AS "group_2",
        "t103"."rows",
        "t103"."value"
      FROM (
        SELECT
          "t100"."area_part",
          "t100"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t99" AS "t100"
        GROUP BY
          1,
          2
      ) AS "t103"
    ) AS "t109"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'sex+send' AS "table",
        "t104"."sex" AS "group_1",
        "t104"."send" AS "group_2",
        "t104"."rows",
        "t104"."value"
      FROM (
        SELECT
          "t100"."sex",
          "t100"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t99" AS "t100"
        GROUP BY
          1,
          2
      ) AS "t104"
    ) AS "t110"
  ) AS "t114"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        'placed+send' AS "table",
        "t105"."placed" AS "group_1",
        "t105"."send" AS "group_2",
        "t105"."rows",
        "t105"."value"
      FROM (
        SELECT
          "t100"."placed",
          "t100"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t99" AS "t100"
        GROUP BY
          1,
          2
      ) AS "t105"
    ) AS "t111"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        'age_band+send' AS "table",
        "t106"."age_band" AS "group_1",
        "t106"."send" AS "group_2",
        "t106"."rows",
        "t106"."value"
      FROM (
        SELECT
          "t100"."age_band",
          "t100"."send",
          COUNT(*) AS "rows",
          CAST(NULL AS DOUBLE) AS "value"
        FROM "t99" AS "t100"
        GROUP BY
          1,
          2
      ) AS "t106"
    ) AS "t112"
  ) AS "t115"
) AS "t116"
