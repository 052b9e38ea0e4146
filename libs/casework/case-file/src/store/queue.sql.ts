/** $1 agencies, $2 own unit, $3 unit roles, $4 agency roles, $5 today, $6 last soon day. */
const mine = `(awaits && $4::text[] OR (awaits && $3::text[] AND unit_id = $2::uuid))`;
const unit = `(unit_id = $2::uuid AND state NOT IN ('archived', 'closed'))`;
const unassigned = `(unit_id IS NULL AND state IN ('submitted', 'received', 'registered'))`;
/** Warned of by the strict day, late only by the law's. */
const clock = `CASE WHEN due_on IS NULL THEN NULL WHEN legal_due < $5::date THEN 'late' WHEN due_on < $5::date THEN 'past-safe'
  WHEN due_on <= $6::date THEN 'due-soon' ELSE 'in-time' END`;

/**
 * Open cases with the nearest last day first; what has no last day comes after, in the order it was filed.
 * @param within picks the agencies; for a single one the index gives the order and nothing is sorted
 */
const pageWithin = (within: string): string => `
SELECT id, number, agency_name_zh AS "agencyNameZh", agency_name_en AS "agencyNameEn", title, channel, state, workflow,
  workflow_version AS "workflowVersion", unit_id AS "unitId", submitted_on::text AS "submittedOn", receipt_on::text AS "receiptOn",
  legal_due::text AS "legalDue", coalesce(due_on, safe_due)::text AS "safeDue", provisional, ${clock} AS clock, awaits,
  due_key::text AS "dueKey"
FROM (SELECT *, coalesce(due_on, 'infinity'::date) AS due_key FROM case_file.request) AS request
WHERE ${within}
  AND CASE $7::text WHEN 'mine' THEN ${mine} WHEN 'unit' THEN ${unit} WHEN 'unassigned' THEN ${unassigned} ELSE true END
  AND ($8::text IS NULL OR ${clock} = $8)
  AND ($9::text IS NULL OR state = $9)
  AND ($10::text IS NULL OR number ILIKE $10 OR title ILIKE $10)
  AND ($11::date IS NULL OR (due_key, id) > ($11::date, $12::uuid))
ORDER BY due_key, id
LIMIT $13`;

export const pageOfOne = pageWithin('agency_id = ($1::uuid[])[1]');
export const pageOfMany = pageWithin('agency_id = ANY ($1::uuid[])');

export const countsText = `
SELECT open.*, (SELECT count(*)::int FROM case_file.request WHERE agency_id = ANY ($1::uuid[])) AS "all"
FROM (
  SELECT count(*) FILTER (WHERE ${mine})::int AS mine, count(*) FILTER (WHERE ${unit})::int AS unit,
    count(*) FILTER (WHERE ${unassigned})::int AS unassigned,
    count(*) FILTER (WHERE ${clock} = 'in-time')::int AS "inTime", count(*) FILTER (WHERE ${clock} = 'due-soon')::int AS "dueSoon",
    count(*) FILTER (WHERE ${clock} = 'past-safe')::int AS "pastSafe", count(*) FILTER (WHERE ${clock} = 'late')::int AS late
  FROM case_file.request WHERE agency_id = ANY ($1::uuid[]) AND state <> 'archived'
) AS open`;
