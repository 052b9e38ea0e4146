import type { RefusedAct } from '@law/workflow';
import type { Refused } from './compare';
import type { StepKind, Supposed } from './supposed';

/** The act a supposed step would be, where the procedure has something to say about it. */
const actOf: Readonly<Partial<Record<StepKind, string>>> = {
  'ask-for-correction': 'ask-for-correction',
  extend: 'propose-extension',
  consult: 'send-consultation',
  delay: 'delay-reply',
  'notice-fee': 'notice-fee',
};

/**
 * What the procedure forbids now, of the first step: the later ones find the case elsewhere. Whose act it is does not matter to the
 * question, and an extension already proposed can still be granted.
 */
export function forbidden([first]: readonly Supposed[], refused: readonly RefusedAct[]): readonly Refused[] {
  const act = first && actOf[first.step];
  return refused
    .filter(
      (one) => one.act === act && (one.because === 'wrong-state' || (one.because === 'already-reached' && act !== 'propose-extension')),
    )
    .map(({ says }) => ({ kind: 'procedure', says }));
}
