import {
  carriers,
  identityPaperTypes,
  routes,
  statisticsKinds,
  type Agent,
  type Applicant,
  type Application,
  type AskedItem,
} from './application';

type Loose = Readonly<Record<string, unknown>>;

/**
 * Takes answers as they were typed, page by page, and keeps what the form knows. A wrong type counts as not answered, so that the
 * applicant is told beside the field; nothing typed can break the filing.
 */
export function readApplication(typed: unknown): Application {
  const answers = loose(typed);
  return {
    applicant: readApplicant(loose(answers['applicant'])),
    agent: answers['agent'] === undefined ? undefined : readAgent(loose(answers['agent'])),
    coApplicants: list(answers['coApplicants'])?.flatMap((name) => text(name) ?? []),
    items: (list(answers['items']) ?? []).map((item) => readItem(loose(item))),
    carrier: oneOf(carriers, answers['carrier']),
    route: oneOf(routes, answers['route']),
    acceptOther: flag(answers['acceptOther']),
    assistance: text(answers['assistance']),
    suggestProactive: flag(answers['suggestProactive']),
    purpose: text(answers['purpose']),
    serviceConsent: flag(answers['serviceConsent']),
    language: oneOf(['zh', 'en'] as const, answers['language']),
  };
}

/** The agency it is addressed to, as typed. */
export function addresseeOf(typed: unknown): string | undefined {
  return text(loose(typed)['agencyId']);
}

function readApplicant(given: Loose): Applicant {
  return {
    kind: given['kind'] === 'organisation' ? 'organisation' : 'citizen',
    statisticsKind: oneOf(statisticsKinds, given['statisticsKind']),
    name: text(given['name']) ?? '',
    employer: text(given['employer']),
    idType: oneOf(identityPaperTypes, given['idType']),
    idNo: text(given['idNo']),
    uscc: text(given['uscc']),
    legalRep: text(given['legalRep']),
    contactName: text(given['contactName']),
    phone: text(given['phone']),
    address: text(given['address']),
    postcode: text(given['postcode']),
    fax: text(given['fax']),
    email: text(given['email']),
  };
}

function readAgent(given: Loose): Agent {
  return {
    name: text(given['name']) ?? '',
    idType: oneOf(identityPaperTypes, given['idType']),
    idNo: text(given['idNo']),
    phone: text(given['phone']),
  };
}

function readItem(given: Loose): AskedItem {
  return {
    title: text(given['title']),
    docNo: text(given['docNo']),
    description: text(given['description']),
    indexNo: text(given['indexNo']),
    period: text(given['period']),
    maker: text(given['maker']),
  };
}

function loose(value: unknown): Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Loose) : {};
}

function list(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/** Trimmed; an empty answer is no answer. */
function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value.trim() || undefined : undefined;
}

function flag(value: unknown): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined;
}

function oneOf<T extends string>(choices: readonly T[], value: unknown): T | undefined {
  return choices.find((choice) => choice === value);
}
