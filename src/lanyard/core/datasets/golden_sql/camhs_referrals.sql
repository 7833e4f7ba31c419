WITH "t8" AS (
  SELECT
    "t5"."quarter",
    "t5"."all_referred",
    "t5"."all_accepted",
    "t7"."quarter_send",
    "t7"."send_referred",
    "t7"."send_accepted"
  FROM (
    SELECT
      "t1"."quarter",
      COALESCE(MAX("t1"."referred"), 0) AS "all_referred",
      COALESCE(MAX("t1"."accepted"), 0) AS "all_accepted"
    FROM (
      SELECT
        CASE
          WHEN "t0"."quarter" IN ('2025-Q4')
          THEN '1'
          WHEN "t0"."quarter" IN ('2025-Q3')
          THEN '2'
          WHEN "t0"."quarter" IN ('2025-Q2')
          THEN '3'
          WHEN "t0"."quarter" IN ('2025-Q1')
          THEN '4'
          ELSE '1'
        END AS "quarter",
        "t0"."group",
        "t0"."referred",
        "t0"."accepted",
        "t0"."seen",
        "t0"."waiting",
        "t0"."waiting_over_18",
        "t0"."waiting_over_52",
        "t0"."median_weeks_first",
        "t0"."centile_90_weeks_first",
        "t0"."median_weeks_second",
        "t0"."centile_90_weeks_second",
        "t0"."provision_specified",
        "t0"."provision_delivered"
      FROM "camhs_performance" AS "t0"
      WHERE
        "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
        AND "t0"."group" = 'ALL'
    ) AS "t1"
    GROUP BY
      1
  ) AS "t5"
  LEFT OUTER JOIN (
    SELECT
      "t4"."quarter" AS "quarter_send",
      "t4"."send_referred",
      "t4"."send_accepted"
    FROM (
      SELECT
        "t2"."quarter",
        COALESCE(MAX("t2"."referred"), 0) AS "send_referred",
        COALESCE(MAX("t2"."accepted"), 0) AS "send_accepted"
      FROM (
        SELECT
          CASE
            WHEN "t0"."quarter" IN ('2025-Q4')
            THEN '1'
            WHEN "t0"."quarter" IN ('2025-Q3')
            THEN '2'
            WHEN "t0"."quarter" IN ('2025-Q2')
            THEN '3'
            WHEN "t0"."quarter" IN ('2025-Q1')
            THEN '4'
            ELSE '1'
          END AS "quarter",
          "t0"."group",
          "t0"."referred",
          "t0"."accepted",
          "t0"."seen",
          "t0"."waiting",
          "t0"."waiting_over_18",
          "t0"."waiting_over_52",
          "t0"."median_weeks_first",
          "t0"."centile_90_weeks_first",
          "t0"."median_weeks_second",
          "t0"."centile_90_weeks_second",
          "t0"."provision_specified",
          "t0"."provision_delivered"
        FROM "camhs_performance" AS "t0"
        WHERE
          "t0"."quarter" IN ('2025-Q4', '2025-Q3', '2025-Q2', '2025-Q1')
          AND "t0"."group" = 'SEND'
      ) AS "t2"
      GROUP BY
        1
    ) AS "t4"
  ) AS "t7"
    ON "t5"."quarter" = "t7"."quarter_send"
), "t14" AS (
  SELECT
    *
  FROM (
    SELECT
      "t9"."quarter",
      'not_split' AS "clients",
      "t9"."all_referred" AS "referred",
      "t9"."all_accepted" AS "accepted"
    FROM "t8" AS "t9"
    WHERE
      NOT (
        COALESCE(
          (
            "t9"."quarter_send" IS NOT NULL
          )
          AND (
            (
              (
                "t9"."all_accepted" - "t9"."send_accepted"
              ) >= 0
            )
            AND (
              (
                "t9"."send_accepted" <= "t9"."send_referred"
              )
              AND (
                (
                  "t9"."all_accepted" - "t9"."send_accepted"
                ) <= (
                  "t9"."all_referred" - "t9"."send_referred"
                )
              )
            )
          ),
          FALSE
        )
      )
  ) AS "t12"
  UNION ALL
  SELECT
    *
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t9"."quarter",
        'send' AS "clients",
        "t9"."send_referred" AS "referred",
        "t9"."send_accepted" AS "accepted"
      FROM "t8" AS "t9"
      WHERE
        COALESCE(
          (
            "t9"."quarter_send" IS NOT NULL
          )
          AND (
            (
              (
                "t9"."all_accepted" - "t9"."send_accepted"
              ) >= 0
            )
            AND (
              (
                "t9"."send_accepted" <= "t9"."send_referred"
              )
              AND (
                (
                  "t9"."all_accepted" - "t9"."send_accepted"
                ) <= (
                  "t9"."all_referred" - "t9"."send_referred"
                )
              )
            )
          ),
          FALSE
        )
    ) AS "t10"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t9"."quarter",
        'other' AS "clients",
        "t9"."all_referred" - "t9"."send_referred" AS "referred",
        "t9"."all_accepted" - "t9"."send_accepted" AS "accepted"
      FROM "t8" AS "t9"
      WHERE
        COALESCE(
          (
            "t9"."quarter_send" IS NOT NULL
          )
          AND (
            (
              (
                "t9"."all_accepted" - "t9"."send_accepted"
              ) >= 0
            )
            AND (
              (
                "t9"."send_accepted" <= "t9"."send_referred"
              )
              AND (
                (
                  "t9"."all_accepted" - "t9"."send_accepted"
                ) <= (
                  "t9"."all_referred" - "t9"."send_referred"
                )
              )
            )
          ),
          FALSE
        )
    ) AS "t11"
  ) AS "t13"
)
SELECT
  CASE
    WHEN "t19"."place_of_table" = 0
    THEN 'clients+referral'
    WHEN "t19"."place_of_table" = 1
    THEN 'quarter+referral'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t19"."place_of_table" = 0
    THEN "t19"."clients"
    WHEN "t19"."place_of_table" = 1
    THEN "t19"."quarter"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t19"."place_of_table" = 0
    THEN "t19"."referral"
    WHEN "t19"."place_of_table" = 1
    THEN "t19"."referral"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COALESCE(SUM("t19"."people"), 0) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t18"."quarter",
    "t18"."clients",
    "t18"."referral",
    "t18"."people",
    UNNEST(RANGE(0, 2, 1)) AS "place_of_table"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t15"."quarter",
        "t15"."clients",
        'accepted' AS "referral",
        "t15"."accepted" AS "people"
      FROM "t14" AS "t15"
    ) AS "t16"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        "t15"."quarter",
        "t15"."clients",
        'not_accepted' AS "referral",
        GREATEST(COALESCE("t15"."referred", 0) - "t15"."accepted", 0) AS "people"
      FROM "t14" AS "t15"
    ) AS "t17"
  ) AS "t18"
) AS "t19"
GROUP BY
  1,
  2,
  3
