/** Likenesses of one case, for benches that need many: each with a day of receipt, a chain and facts of its own. */
import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Received on the days of the last three weeks, so that nearly all of them reach over the day that changes. */
const daysBack = 21;
/** Every fourth case asks a third party, under an id of its own: its facts are like no other's. */
const asksEvery = 4;

/** The n-th copy: another day of receipt, now and then another fact, and what the law makes of them. */
export function likenessOf(root, file, lines) {
  const load = createRequire(import.meta.url);
  const room = (path) => load(join(root, 'dist', 'libs', ...path.split('/')));
  const { appendEntry } = room('law/ledger/src/chain.js');
  const [{ readClock }, { currentCalendar }] = [room('law/clock/src/index.js'), room('law/calendar/src/index.js')];
  const [{ profileNamed }, { workflowNamed }] = [room('law/statute/src/index.js'), room('law/workflow/src/index.js')];
  const { projectionOf } = room('casework/case-file/src/rules/projection.js');
  const rules = { profile: profileNamed(file.profile), calendar: currentCalendar() };
  const workflow = workflowNamed(file.workflow, file.workflowVersion);
  return (place) => {
    const id = randomUUID();
    const day = daysBefore(file.submittedOn, place % daysBack);
    const onThatDay = (facts) => JSON.parse(JSON.stringify(facts).replaceAll(`"${file.submittedOn}"`, `"${day}"`));
    const asked = { act: 'consult-started', kind: 'third-party', id: randomUUID(), on: day, servedOn: day };
    const clockFacts = [...onThatDay(file.clockFacts), ...(place % asksEvery === 0 ? [asked] : [])];
    const reading = readClock({ facts: clockFacts, asOf: file.submittedOn, ...rules });
    const days = projectionOf({ ...file, clockFacts, submittedOn: day }, workflow, reading, rules);
    const entries = [];
    for (const { at, law, facts, ...line } of lines) {
      const said = { ...line, facts: onThatDay(facts), caseId: id, at: at.toISOString(), law: law ?? undefined };
      entries.push(appendEntry(entries.at(-1), said));
    }
    const row = {
      id,
      number: `BENCH-2026-${String(place).padStart(6, '0')}`,
      head: entries.at(-1).hash,
      submitted_on: day,
      clock_facts: clockFacts,
      clock_runs: days.clockRuns,
      due_on: days.dueOn,
      receipt_on: days.receiptOn,
      legal_due: days.legalDue,
      safe_due: days.safeDue,
      provisional: days.provisional,
      correction_ask_by: days.correctionAskBy,
      correction_until: days.correctionUntil,
    };
    return { id, entries, watched: days.watched, row };
  };
}

function daysBefore(day, count) {
  return new Date(Date.parse(day) - count * 86_400_000).toISOString().slice(0, 10);
}
