import type { CaseView } from '@casework/case-file';
import type { ExtensionView } from '@casework/extension';
import type { CurrentCaseDto, ExtendedDto, ExtensionsDto } from './current-case.dto';

type Proposal = ExtensionView['proposals'][number];
/** What the days depend on. */
interface Read {
  readonly reading: Pick<CaseView['reading'], 'extensionDays' | 'legalDue'>;
}

/** What moved the last day, as long as it holds: a corrected application or a paid fee begins a term without it. */
export function movedTerm(
  { proposals, delays, reasons }: Pick<ExtensionView, 'proposals' | 'delays' | 'reasons'>,
  { reading }: Read,
): Pick<CurrentCaseDto, 'extended' | 'delayed' | 'reasons'> {
  const delay = delays.findLast(({ until }) => until === reading.legalDue);
  return {
    extended: extensionsOf(proposals, reading.extensionDays),
    delayed: delay && {
      toldOn: delay.posting?.on ?? delay.on,
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

/** The latest ones, as many as make up the days the running term was extended by. */
function extensionsOf(granted: readonly Proposal[], days: number): ExtensionsDto | undefined {
  const holding = granted.filter((_one, at) => sumOf(granted.slice(at)) <= days);
  return holding.length === 0 ? undefined : { days: sumOf(holding), parts: holding.map(toldOf) };
}

function sumOf(granted: readonly Proposal[]): number {
  return granted.reduce((sum, { days }) => sum + days, 0);
}

function toldOf({ days, reason, decidedOn = '', dueBefore = '', dueAfter = '', documentId = '', posting }: Proposal): ExtendedDto {
  return { toldOn: posting?.on ?? decidedOn, days, reason, dueBefore, dueAfter, documentId };
}
