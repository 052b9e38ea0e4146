/** Due dates a second, pure: the clock beside a bare loop that walks the same days one by one, in the same run. Needs a build. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const built = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'dist', 'libs', 'law');
const microseconds = 600_000;
const stories = 400;
const dayLong = 86_400_000;

/** @returns rows { name, ours, bare, ratio }: answers a second, and ours for one of the bare loop's */
export function dueDates(law = lawIn(built)) {
  const working = workingDays(law);
  const kinds = [
    ['typical story', typical],
    ['heavy story', heavy],
  ];
  return kinds.map(([name, tell]) => {
    const told = Array.from({ length: stories }, (_x, turn) => tell(dayAt(turn * 4)));
    for (const story of told) mustAgree(story, law, working);
    const ours = perSecond(told, (story) => read(story, law));
    const bare = perSecond(told, (story) => walk(story, working));
    return { name, ours, bare, ratio: ours / bare };
  });
}

export function lawIn(folder) {
  const require = createRequire(import.meta.url);
  const room = (name) => require(join(folder, name, 'src', 'index.js'));
  const { readClock } = room('clock');
  const { currentCalendar, isWorkingDay } = room('calendar');
  return { readClock, isWorkingDay, calendar: currentCalendar(), profile: room('statute').profileNamed('cn-ogi-2019') };
}

const first = Date.UTC(2021, 0, 4);
const dayAt = (days, from = first) => new Date(from + days * dayLong).toISOString().slice(0, 10);
const after = (day, days) => dayAt(days, Date.parse(day));

/** What most cases are: signed for, one third party asked, answered. */
function typical(on) {
  return {
    asOf: after(on, 60),
    facts: [
      { act: 'received', channel: 'post-signed', on },
      { act: 'consult-started', id: 'a', kind: 'third-party', on: after(on, 5), servedOn: after(on, 7) },
      { act: 'consult-ended', id: 'a', on: after(on, 15) },
    ],
  };
}

/** Corrected, three asked at the same time, extended, answered late. */
function heavy(on) {
  const again = after(on, 10);
  const asked = ['third-party', 'co-maker', 'other-organ'].flatMap((kind, place) => [
    { act: 'consult-started', id: kind, kind, on: after(again, 2 + place), servedOn: after(again, 4 + place) },
    { act: 'consult-ended', id: kind, on: after(again, 12 + place) },
  ]);
  return {
    asOf: after(on, 200),
    facts: [
      { act: 'received', channel: 'online', on, confirmedOn: on },
      { act: 'correction-asked', on: after(on, 2), until: after(on, 30) },
      { act: 'correction-returned', on: again },
      ...asked,
      { act: 'extended', on: after(again, 20), days: 20 },
      { act: 'replied', on: after(on, 150) },
    ],
  };
}

function read({ facts, asOf }, { readClock, profile, calendar }) {
  return readClock({ facts, profile, calendar, asOf }).legalDue;
}

function workingDays({ isWorkingDay, calendar }) {
  const days = Array.from({ length: 2_100 }, (_x, turn) => dayAt(turn));
  return new Set(days.filter((day) => isWorkingDay(day, calendar)));
}

/** The last day and nothing else: no second reading, no flaws, no reasons. */
function walk({ facts }, working) {
  const start = (facts.find(({ act }) => act === 'correction-returned') ?? facts[0]).on;
  const ends = new Map(facts.filter(({ act }) => act === 'consult-ended').map(({ id, on }) => [id, on]));
  const asked = facts.filter(({ act }) => act === 'consult-started').map(({ id, on }) => [on, ends.get(id)]);
  const extension = facts.find(({ act }) => act === 'extended')?.days ?? 0;
  let day = Date.parse(start);
  let text = start;
  for (let met = 0; met < 20 + extension;) {
    text = new Date((day += dayLong)).toISOString().slice(0, 10);
    if (working.has(text) && !asked.some(([sent, end]) => sent < text && text <= end)) met += 1;
  }
  return text;
}

function mustAgree(story, law, working) {
  const [ours, bare] = [read(story, law), walk(story, working)];
  if (ours !== bare) throw new Error(`${story.facts[0].on}: the clock says ${ours}, the bare loop ${bare}.`);
}

/** A second of the processor's time: what else runs on the machine does not count. */
function perSecond(told, answer) {
  for (const story of told) answer(story);
  const begun = process.cpuUsage();
  let answers = 0;
  let spent = 0;
  while (spent < microseconds) {
    for (const story of told) answer(story);
    answers += told.length;
    const { user, system } = process.cpuUsage(begun);
    spent = user + system;
  }
  return (answers * 1_000_000) / spent;
}
