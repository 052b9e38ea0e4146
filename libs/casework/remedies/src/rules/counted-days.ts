import type { CountedDay } from '@casework/case-file';
import type { Dispute } from '../dispute';
import { answerKind } from './terms-of-dispute';

/** How the last day of the agency's answer is counted; absent where the authority stated it. */
export function answerCounted(dispute: Dispute): CountedDay | undefined {
  const kind = answerKind(dispute);
  return kind && dispute.statedUntil === undefined ? { by: 'dispute-term', from: dispute.copyServedOn, kind } : undefined;
}

/** How the last day of the new reply is counted; absent where the decision states the day, or orders none. */
export function redoCounted({ kind, decision }: Pick<Dispute, 'kind' | 'decision'>): CountedDay | undefined {
  if (!decision?.order || decision.order.until !== undefined) return undefined;
  return { by: 'order', from: decision.servedOn, of: kind === 'lawsuit' ? 'court' : 'review', days: decision.order.workingDays };
}
