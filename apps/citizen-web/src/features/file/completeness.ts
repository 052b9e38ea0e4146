import type { PageFault } from '../../components/notices';
import type { OpenDraft } from './draft-desk';
import type { FileWords } from './file.words';
import { formPages } from './form-pages';
import { itemFaults } from './item';

/** What the pages themselves still miss, each fault leading to the field of the page where it is put right. */
export function faultsIn({ answers, uploads }: OpenDraft, words: FileWords): PageFault[] {
  const items = answers.items ?? [];
  const ofForms = formPages.flatMap((page) => page.faults(answers, words).map((fault) => leading(page.name, fault)));
  return [
    ...(answers.agencyId === undefined ? [leading('agency', { field: 'agencyId', text: words.agency.missing })] : []),
    ...(items.length === 0 ? [leading('items/1', { field: 'title', text: words.items.none })] : []),
    ...items.flatMap((item, index) => itemFaults(item, words).map((fault) => leading(`items/${index + 1}`, fault))),
    ...ofForms,
    ...(uploads.length === 0 ? [leading('proof', { field: 'proof', text: words.proof.needed })] : []),
  ];
}

function leading(page: string, { field, text }: PageFault): PageFault {
  return { field, text, href: addressOf(page, field) };
}

const pageOfField: readonly (readonly [RegExp, string])[] = [
  [/^applicant\.(kind|statisticsKind)$/, 'who'],
  [/^applicant\.(address|postcode)$/, 'way'],
  [/^applicant\./, 'you'],
  [/^(identityProof|authorisation)/, 'proof'],
  [/^(carrier|route|acceptOther|serviceConsent)$/, 'way'],
  [/^assistance/, 'help'],
  [/^agencyId$/, 'agency'],
  [/^items$/, 'items'],
];

/** Where a fault that citizen-api names (`applicant.idNo`, `items.0.title`) is put right. */
export function whereFault(field: string | undefined): string | undefined {
  if (field === undefined) return undefined;
  const control = field.split('.').at(-1);
  const item = /^items\.(\d+)\./.exec(field);
  if (item) return addressOf(`items/${Number(item[1]) + 1}`, control);
  const page = pageOfField.find(([shape]) => shape.test(field))?.[1];
  return page === undefined ? undefined : addressOf(page, page === 'proof' ? 'proof' : control);
}

function addressOf(page: string, control: string | undefined): string {
  return `/file/${page}?from=check${control === undefined ? '' : `#${control}`}`;
}
