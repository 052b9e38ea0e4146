import type { CaseFile } from '@casework/case-file';
import { mainOutcomeOf, remediesFor, type Remedies } from '@law/statute';
import type { Agency } from '@office/organisation';
import type { LetterFacts } from './letter';
import type { Proposal } from './proposal';

type File = Pick<CaseFile, 'number' | 'items' | 'profile' | 'calendar' | 'today' | 'receiptOn' | 'submittedOn'>;

interface ToWrite {
  readonly file: File;
  readonly outcomes: readonly Proposal[];
  readonly agency: Agency;
  readonly docNo: string;
  readonly applicantName: string;
  readonly remedies: Remedies['text'];
}

/** What the letter says, gathered from case, proposal, agency and statute. */
export function lettersFacts({ file, outcomes, agency, docNo, applicantName, remedies }: ToWrite): LetterFacts {
  const { phone, address } = agency.contact;
  return {
    docNo,
    number: file.number,
    applicantName,
    agencyName: agency.name.zh,
    receivedOn: file.receiptOn ?? file.submittedOn,
    signedOn: file.today.toString(),
    items: file.items.map(({ id, description }) => ({ id, asked: description })),
    proposals: outcomes,
    outcomes: file.profile.outcomes,
    remedies,
    contact: [phone, address].filter(Boolean).join(' '),
  };
}

/** The remedies of the day it is signed; their last days follow from the day of service. 行政复议法第二十三条. */
export function remediesOf({ profile, calendar, today }: File, outcomes: readonly Proposal[], { reviewAuthority }: Agency): Remedies {
  const codes = outcomes.map(({ outcome }) => outcome);
  return remediesFor({ outcomes: codes, profile, madeOn: today.toString(), reviewAuthority, calendar });
}

/** The one outcome the case counts as. */
export function outcomeOf({ profile }: File, outcomes: readonly Proposal[]): string {
  return mainOutcomeOf(
    outcomes.map(({ outcome }) => outcome),
    profile,
  ).code;
}

/** Whether anything asked for was refused, whole or in part: the file is kept longer then. */
export function refusesAny({ profile }: File, outcomes: readonly Proposal[]): boolean {
  const kinds = outcomes.map(({ outcome }) => profile.outcomes[outcome]?.kind);
  return kinds.some((kind) => kind === 'refused' || kind === 'partly-given');
}
