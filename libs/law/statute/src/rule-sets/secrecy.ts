import type { Words } from '../profile';
import { successive, type Dated } from './rule-set';

/** The law on secrets, with each text from its own day. */
export interface SecrecyRuleSet extends Dated {
  readonly kind: 'secrecy';
  readonly texts: readonly { readonly name: Words; readonly inForceFrom: string; readonly source: string }[];
}

export const secrecyRuleSets = successive<SecrecyRuleSet>({
  kind: 'secrecy',
  key: 'BM-2024',
  name: { zh: '保守国家秘密法及其实施条例(2024年)', en: 'Law on Guarding State Secrets and its Regulation (2024)' },
  inForceFrom: '2024-05-01',
  source: '保守国家秘密法(2024年修订)',
  provenance: 'read',
  texts: [
    {
      name: { zh: '保守国家秘密法', en: 'Law on Guarding State Secrets' },
      inForceFrom: '2024-05-01',
      source: '2024年2月27日修订',
    },
    {
      name: { zh: '保守国家秘密法实施条例', en: 'Regulation for the Implementation of the Law on Guarding State Secrets' },
      inForceFrom: '2024-09-01',
      source: '2024年7月10日公布',
    },
  ],
});
