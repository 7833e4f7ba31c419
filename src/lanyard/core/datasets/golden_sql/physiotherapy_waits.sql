WITH "t8" AS (
  SELECT
    "t5"."quarter",
    "t5"."all_waiting",
    "t5"."all_waiting_over_18",
    "t5"."all_waiting_over_52",
    "t7"."quarter_send",
    "t7"."send_waiting",
    "t7"."send_waiting_over_18",
    "t7"."send_waiting_over_52"
  FROM (
    SELECT
      "t1"."quarter",
      COALESCE(MAX("t1"."waiting"), 0) AS "all_waiting",
      COALESCE(MAX("t1"."waiting_over_18"), 0) AS "all_waiting_over_18",
      COALESCE(MAX("t1"."waiting_over_52"), 0) AS "all_waiting_over_52"
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
      FROM "physiotherapy_performance" AS "t0"
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
      "t4"."send_waiting",
      "t4"."send_waiting_over_18",
      "t4"."send_waiting_over_52"
    FROM (
      SELECT
        "t2"."quarter",
        COALESCE(MAX("t2"."waiting"), 0) AS "send_waiting",
        COALESCE(MAX("t2"."waiting_over_18"), 0) AS "send_waiting_over_18",
        COALESCE(MAX("t2"."waiting_over_52"), 0) AS "send_waiting_over_52"
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
        FROM "physiotherapy_performance" AS "t0"
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
      "t9"."all_waiting" AS "waiting",
      "t9"."all_waiting_over_18" AS "waiting_over_18",
      "t9"."all_waiting_over_52" AS "waiting_over_52"
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
                "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
              ) >= 0
            )
            AND (
              (
                "t9"."send_waiting_over_18" <= "t9"."send_waiting"
              )
              AND (
                (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
                ) <= (
                  "t9"."all_waiting" - "t9"."send_waiting"
                )
              )
            )
            AND (
              (
                "t9"."send_waiting_over_52" <= "t9"."send_waiting_over_18"
              )
              AND (
                (
                  "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
                ) <= (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
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
        "t9"."send_waiting" AS "waiting",
        "t9"."send_waiting_over_18" AS "waiting_over_18",
        "t9"."send_waiting_over_52" AS "waiting_over_52"
      FROM "t8" AS "t9"
      WHERE
        COALESCE(
          (
            "t9"."quarter_send" IS NOT NULL
          )
          AND (
            (
              (
                "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
              ) >= 0
            )
            AND (
              (
                "t9"."send_waiting_over_18" <= "t9"."send_waiting"
              )
              AND (
                (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
                ) <= (
                  "t9"."all_waiting" - "t9"."send_waiting"
                )
              )
            )
            AND (
              (
                "t9"."send_waiting_over_52" <= "t9"."send_waiting_over_18"
              )
              AND (
                (
                  "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
                ) <= (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
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
        "t9"."all_waiting" - "t9"."send_waiting" AS "waiting",
        "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18" AS "waiting_over_18",
        "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52" AS "waiting_over_52"
      FROM "t8" AS "t9"
      WHERE
        COALESCE(
          (
            "t9"."quarter_send" IS NOT NULL
          )
          AND (
            (
              (
                "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
              ) >= 0
            )
            AND (
              (
                "t9"."send_waiting_over_18" <= "t9"."send_waiting"
              )
              AND (
                (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
                ) <= (
                  "t9"."all_waiting" - "t9"."send_waiting"
                )
              )
            )
            AND (
              (
                "t9"."send_waiting_over_52" <= "t9"."send_waiting_over_18"
              )
              AND (
                (
                  "t9"."all_waiting_over_52" - "t9"."send_waiting_over_52"
                ) <= (
                  "t9"."all_waiting_over_18" - "t9"."send_waiting_over_18"
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
    WHEN "t21"."place_of_table" = 0
    THEN 'clients+wait'
    WHEN "t21"."place_of_table" = 1
    THEN 'quarter+wait'
    ELSE CAST(NULL AS TEXT)
  END AS "table",
  CASE
    WHEN "t21"."place_of_table" = 0
    THEN "t21"."clients"
    WHEN "t21"."place_of_table" = 1
    THEN "t21"."quarter"
    ELSE CAST(NULL AS TEXT)
  END AS "group_1",
  CASE
    WHEN "t21"."place_of_table" = 0
    THEN "t21"."wait"
    WHEN "t21"."place_of_table" = 1
    THEN "t21"."wait"
    ELSE CAST(NULL AS TEXT)
  END AS "group_2",
  COALESCE(SUM("t21"."people"), 0) AS "rows",
  CAST(NULL AS DOUBLE) AS "value"
FROM (
  SELECT
    "t20"."quarter",
    "t20"."clients",
    "t20"."wait",
    "t20"."people",
    UNNEST(RANGE(0, 2, 1)) AS "place_of_table"
  FROM (
    SELECT
      *
    FROM (
      SELECT
        "t15"."quarter",
        "t15"."clients",
        'over_52' AS "wait",
        "t15"."waiting_over_52" AS "people"
      FROM "t14" AS "t15"
    ) AS "t16"
    UNION ALL
    SELECT
      *
    FROM (
      SELECT
        *
      FROM (
        SELECT
          "t15"."quarter",
          "t15"."clients",
          'to_18' AS "wait",
          GREATEST(COALESCE("t15"."waiting", 0) - "t15"."waiting_over_18", 0) AS "people"
        FROM "t14" AS "t15"
      ) AS "t18"
      UNION ALL
      SELECT
        *
      FROM (
        SELECT
          "t15"."quarter",
          "t15"."clients",
          '18_to_52' AS "wait",
          GREATEST(COALESCE("t15"."waiting_over_18", 0) - "t15"."waiting_over_52", 0) AS "people"
        FROM "t14" AS "t15"
      ) AS "t17"
    ) AS "t19"
  ) AS "t20"
) AS "t21"
GROUP BY
  1,
  2,
  3
