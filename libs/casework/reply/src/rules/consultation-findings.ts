interface Line {
  readonly act: string;
  readonly facts: Readonly<Record<string, unknown>>;
}

/** What the consultations of a case leave to be done before a reply is signed, as the ledger tells it. Art. 32, 34. */
export interface ConsultationFindings {
  /** Third parties and co-makers that may still answer. */
  readonly unanswered: number;
  readonly unweighed: number;
  /** Third parties whose silence became known, or that were asked no longer, after the outcome was proposed: the agency has not decided by itself yet. */
  readonly undecidedSilences: number;
  /** Items a third party objects to with good reason, and that no public interest opens. */
  readonly barredItemIds: readonly string[];
  /** First day on which information may go out although somebody objects. */
  readonly heldUntil?: string;
}

interface Weighed {
  readonly consultationId: string;
  readonly reasonable: boolean;
  readonly itemIds: readonly string[];
}

const answers: readonly string[] = ['record-opinion', 'record-objection'];
const withoutAnswer: readonly string[] = ['record-silence', 'end-consultation'];

/** Reads the lines in order. Another organ has no term of its own: nothing waits for it. */
export function consultationFindingsIn(lines: readonly Line[]): ConsultationFindings {
  const of = (...acts: readonly string[]): readonly Line[] => lines.filter(({ act }) => acts.includes(act));
  const ids = (found: readonly Line[]): readonly unknown[] => found.map(({ facts }) => facts['consultationId']);
  const awaited = of('send-consultation').filter(({ facts }) => facts['kind'] !== 'other-organ');
  const ended = ids(of(...answers, 'record-silence', 'end-consultation'));
  const weighed = of('weigh-objection').flatMap(({ facts }) => facts['weighings'] as readonly Weighed[]);
  const overridden = of('override-objection');
  const barred = weighed.filter(({ reasonable, consultationId }) => reasonable && !ids(overridden).includes(consultationId));
  const proposedAt = lines.findLastIndex(({ act }) => act === 'propose-outcome');
  const silences = lines.slice(proposedAt + 1).filter(({ act, facts }) => withoutAnswer.includes(act) && facts['kind'] === 'third-party');
  const releases = overridden.map(({ facts }) => facts['releaseFrom'] as string);
  return {
    unanswered: ids(awaited).filter((id) => !ended.includes(id)).length,
    unweighed: ids(of('record-objection')).filter((id) => !weighed.some(({ consultationId }) => consultationId === id)).length,
    undecidedSilences: silences.length,
    barredItemIds: [...new Set(barred.flatMap(({ itemIds }) => itemIds))],
    heldUntil: releases.sort().at(-1),
  };
}
