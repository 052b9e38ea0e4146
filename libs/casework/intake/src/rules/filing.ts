import type { ApplicantParticulars } from '@casework/case-file';
import type { Application, AskedItem } from './application';

/** Long enough to recognise a request in a list. */
const titleLength = 40;
const unstated = '(未写明 / not stated)';

/** The items as the case file keeps them. A paper that says nothing still makes one item: it is what correction will be asked for. */
export function filedItems({ items }: Application): { readonly description: string }[] {
  return items.length === 0 ? [{ description: unstated }] : items.map((item) => ({ description: itemText(item) || unstated }));
}

/** Short words for lists: the beginning of the first item. */
export function titleOf(application: Application): string {
  const letters = Array.from((filedItems(application)[0]?.description ?? unstated).replace(/\s+/g, ' '));
  return letters.length > titleLength ? `${letters.slice(0, titleLength).join('')}…` : letters.join('');
}

/** What the case file seals. Joint applicants and agents stand in the application's text alone. */
export function particularsOf({ applicant, language }: Application): ApplicantParticulars {
  const { name, idType, idNo, uscc, legalRep, contactName, phone, address, postcode, fax, email } = applicant;
  return { name, idType, idNo, uscc, legalRep, contactName, phone, address, postcode, fax, email, language };
}

/** How it is wanted, nothing about who wants it. */
export function wishesOf({ carrier, route, acceptOther, assistance, suggestProactive, serviceConsent, language }: Application): object {
  return { carrier, route, acceptOther, assistance, suggestProactive, serviceConsent, language };
}

function itemText({ title, docNo, description, indexNo, period, maker }: AskedItem): string {
  return [title && `《${title}》`, docNo, description, indexNo, period, maker].filter((part) => part?.trim()).join(' · ');
}
