import { workingDayAfter, workingDaysBetween } from '@law/calendar';
import { readClock, type ClockInput, type Consultation } from '@law/clock';
import { excludedTimeOf, type ExcludedTime } from './bars';
import type { Words } from './consultation';
import { maskSide, type ConsultedSide } from './consulted-side';
import type { Followed } from './record';
import { silenceInWords } from './silence';
import { wouldMove } from './would-move';

/** One consultation as the desk shows it: who was asked is masked, the letter itself names him. */
interface ConsultationView extends Omit<Followed, 'side'> {
  readonly side: Pick<ConsultedSide, 'kind' | 'name'>;
  /** Whether its time is left out of the count: it moves the last day of the term that runs. */
  readonly excluded: boolean;
  /** Last day of the other side, once it is known when it received the letter. */
  readonly answerBy?: string;
  /** Working days until then, negative once past; while an answer is awaited. */
  readonly daysLeft?: number;
  /** When its service should be proved; while it is not. */
  readonly proveBy?: string;
  /** The term of the other side ended without an answer. */
  readonly isSilent: boolean;
  readonly silenceMeans: Words;
}

export interface ConsultationsView {
  /** Working days the statute gives third parties and co-makers; absent where it gives none. */
  readonly answerWithin?: number;
  /** Whether the time of a letter to a third party sent today would be left out of the term that runs. */
  readonly movesToday: boolean;
  readonly consultations: readonly ConsultationView[];
  /** The time not counted, drawn. */
  readonly time?: ExcludedTime;
}

/** @param proofWithin working days after which an unproved service alarms, parameter `service-proof-alarm` */
export function viewOf(letters: readonly Followed[], term: ClockInput, proofWithin: number): ConsultationsView {
  const { consultations } = readClock(term);
  const { asOf: today, calendar } = term;
  return {
    consultations: letters.map(({ side, ...letter }) => {
      const counted = consultations.find(({ id }) => id === letter.id);
      const shown = { kind: side.kind, name: maskSide(side) };
      const as = letter.marked ? ('other-organ' as const) : letter.countedAs;
      return { ...letter, countedAs: as, side: shown, ...countedIn(counted), ...awaitedIn(letter, counted?.answerBy, term, proofWithin) };
    }),
    answerWithin: term.profile.terms.consultation,
    movesToday: wouldMove(term, { act: 'consult-started', kind: 'third-party', id: 'today', on: today }),
    time: excludedTimeOf(consultations, today, calendar),
  };
}

function countedIn(counted: Consultation | undefined): Pick<ConsultationView, 'excluded' | 'answerBy' | 'isSilent' | 'silenceMeans'> {
  const { moves: excluded = false, answerBy, silent = false, silenceMeans = 'nothing' } = counted ?? {};
  return { excluded, answerBy, isSilent: silent, silenceMeans: silenceInWords[silenceMeans] };
}

/** What is still waited for: the proof of service, then the answer. */
function awaitedIn(
  { answered, silent, ended, served, sentOn }: Omit<Followed, 'side'>,
  answerBy: string | undefined,
  { asOf, calendar }: ClockInput,
  proofWithin: number,
): Pick<ConsultationView, 'daysLeft' | 'proveBy'> {
  if (answered ?? silent ?? ended) return {};
  return {
    daysLeft: answerBy === undefined ? undefined : workingDaysBetween(asOf, answerBy, calendar),
    proveBy: served ? undefined : workingDayAfter(sentOn, proofWithin, calendar),
  };
}
