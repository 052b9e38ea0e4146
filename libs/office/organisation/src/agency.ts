import type { Localised } from '@platform/http';

export const agencyKinds = ['city-office', 'department', 'county', 'county-department', 'township'] as const;
export type AgencyKind = (typeof agencyKinds)[number];

/** Where and how an application reaches the agency; part of the guide it has to publish. Art. 12. */
export interface AgencyContact {
  readonly address: string;
  readonly postcode?: string;
  readonly phone?: string;
  readonly fax?: string;
  readonly email?: string;
  readonly openingHours?: Localised;
}

/** One agency of the tree. Rows have validity dates: what merged or was renamed stays readable under its old name. */
export interface Agency {
  readonly id: string;
  /** In the numbers of requests: `MCZR-2026-00012`. */
  readonly code: string;
  readonly kind: AgencyKind;
  readonly name: Localised;
  /** 机关代字, before the year in document numbers: `明资公开`. */
  readonly word: string;
  readonly parentId?: string;
  readonly contact: AgencyContact;
  /** To whom reconsideration is applied for: the people's government above, 行政复议法第二十四条. */
  readonly reviewAuthority: string;
  readonly validFrom: string;
  readonly validUntil?: string;
}

export interface Unit {
  readonly id: string;
  readonly agencyId: string;
  readonly name: Localised;
}

export interface AgencyNode extends Agency {
  readonly below: readonly AgencyNode[];
}
