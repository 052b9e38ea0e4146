import type { CaseView } from '@casework/case-file';
import type { ExtensionView } from '@casework/extension';
import type { CurrentCaseDto } from './current-case.dto';

/** What moved the last day, as long as it holds: a corrected application or a paid fee begins a term without it. */
export function movedTerm(
  { proposals, delays, reasons }: Pick<ExtensionView, 'proposals' | 'delays' | 'reasons'>,
  { reading }: CaseView,
): Pick<CurrentCaseDto, 'extended' | 'delayed' | 'reasons'> {
  const granted = reading.extensionDays > 0 ? proposals.at(-1) : undefined;
  const delay = delays.findLast(({ until }) => until === reading.legalDue);
  return {
    extended: granted && {
      toldOn: granted.decidedOn ?? '',
      days: granted.days,
      reason: granted.reason,
      dueBefore: granted.dueBefore ?? '',
      dueAfter: granted.dueAfter ?? '',
      documentId: granted.documentId ?? '',
    },
    delayed: delay && {
      toldOn: delay.on,
      reason: delay.reason,
      dueBefore: delay.dueBefore,
      until: delay.until,
      documentId: delay.documentId,
    },
    reasons: reasons && {
      askedOn: reasons.askedOn,
      until: reasons.until,
      why: reasons.why,
      documentId: reasons.documentId,
      givenOn: reasons.givenOn,
    },
  };
}
