import { currentCalendar, isWorkingDay } from '@law/calendar';
import { informationRequest2 } from '@law/workflow';
import { officeTimeZone } from '@platform/time';
import { Temporal } from 'temporal-polyfill';
import { Chance } from './chance';
import { demoCity } from './city';
import { exhibits } from './exhibits';
import { inOrder, linesBefore, planCases, type DemoCase } from './plan-cases';
import { demoTopics } from './topics';

const plan = (lastDay = '2026-03-06', count = 300, seed = 7): DemoCase[] =>
  planCases({ city: demoCity, lastDay: Temporal.PlainDate.from(lastDay), chance: new Chance(seed), count });
const exhibited = (lastDay?: string): DemoCase[] => plan(lastDay, 1).slice(0, exhibits.length);
const dayOf = (at: Temporal.Instant): Temporal.PlainDate => at.toZonedDateTimeISO(officeTimeZone).toPlainDate();
const lastActOf = ({ steps }: DemoCase): PlayedAct => steps.at(-1)!.act;

import type { PlayedAct } from './legs';

describe('the plan of the demonstration city', () => {
  it('is the same for the same seed and day', () => {
    expect(JSON.stringify(plan())).toBe(JSON.stringify(plan()));
    expect(JSON.stringify(plan('2026-03-06', 300, 8))).not.toBe(JSON.stringify(plan()));
  });

  it.each(['2026-03-06', '2026-02-25', '2025-10-10', '2026-11-24'])('brings every exhibit where it belongs, loaded after %s', (lastDay) => {
    const reached = exhibited(lastDay).map(lastActOf);
    expect(reached).toEqual(exhibits.map(({ way }) => way.at(-1)!.act));
  });

  it('has no case at all where none is wished for', () => {
    expect(plan(undefined, 0)).toEqual([]);
  });

  it('shows every state of the workflow', () => {
    const { acts, states } = informationRequest2;
    const moves: Readonly<Record<string, { readonly to?: string } | undefined>> = acts;
    const shown = new Set(exhibited().flatMap((one) => moves[lastActOf(one)]?.to ?? []));
    expect([...shown].sort()).toEqual(
      Object.keys(states)
        .filter((state) => state !== 'new')
        .sort(),
    );
  });

  it('has nobody act at an office on a day off, nor after the last day', () => {
    const byStaff = plan().flatMap(({ steps }) => steps.slice(1));
    expect(byStaff.filter(({ at }) => !isWorkingDay(dayOf(at), currentCalendar()))).toEqual([]);
    expect(byStaff.filter(({ at }) => dayOf(at).toString() > '2026-03-06')).toEqual([]);
  });

  it('gives no two cases the same instant of submission', () => {
    const instants = plan().map(({ steps }) => steps[0]!.at.epochMilliseconds);
    expect(new Set(instants).size).toBe(instants.length);
  });

  it('orders all steps by their instants', () => {
    const instants = inOrder(plan()).map(({ step }) => step.at.epochMilliseconds);
    expect(instants).toEqual([...instants].sort((one, other) => one - other));
  });

  it('counts two ledger lines for a submission that fixes its own day of receipt', () => {
    const online = plan().find(({ channel }) => channel === 'online')!;
    const counter = plan().find(({ channel }) => channel === 'counter')!;
    expect([linesBefore(online, 0), linesBefore(online, 1)]).toEqual([0, 1]);
    expect([linesBefore(counter, 0), linesBefore(counter, 1)]).toEqual([0, 2]);
  });

  it('refuses on every ground of Art. 14 to 16', () => {
    const outcomes = new Set(demoTopics.flatMap(({ items }) => items.map(({ outcome }) => outcome)));
    const grounds = ['state-secret', 'prohibited-by-law', 'endangers-security', 'third-party-rights'];
    const inner = ['internal-affairs', 'process-information', 'enforcement-file'];
    expect([...grounds, ...inner].filter((ground) => !outcomes.has(ground))).toEqual([]);
  });
});
