import { z } from 'zod';
import type { DraftAnswers } from './answers';

const text = z.string().optional().catch(undefined);
const flag = z.boolean().optional().catch(undefined);

const applicant = z.object({
  kind: z.enum(['citizen', 'organisation']).optional().catch(undefined),
  statisticsKind: text,
  name: text,
  idType: text,
  idNo: text,
  uscc: text,
  legalRep: text,
  contactName: text,
  phone: text,
  email: text,
  address: text,
  postcode: text,
});

const item = z.object({ title: text, docNo: text, description: text, period: text });

const answers = z.object({
  topic: text,
  agencyId: text,
  agencyName: z.object({ zh: z.string(), en: z.string() }).optional().catch(undefined),
  applicant: applicant.optional().catch(undefined),
  items: z.array(item.catch({})).optional().catch(undefined),
  carrier: text,
  route: text,
  acceptOther: flag,
  serviceConsent: flag,
  assistance: text,
  assistanceKinds: z.array(z.string()).optional().catch(undefined),
  assistanceMore: text,
  language: z.enum(['zh', 'en']).optional().catch(undefined),
});

/** The draft as the pages know it; what they do not know counts as not answered, so that no draft can break a page. */
export function readAnswers(kept: unknown): DraftAnswers {
  return answers.catch({}).parse(kept);
}
