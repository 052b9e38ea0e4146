import type { HolidayNotice } from '@law/calendar';
import type { ParameterValue } from '@law/statute';

export type NoticeFormat = 'text' | 'json';

/** Values the law leaves open, for one version of the statute; those not named stay as they are. */
export interface ParametersContent {
  /** Id of the version, without parameters: `cn-ogi-2019`. */
  readonly profile: string;
  readonly values: Readonly<Record<string, ParameterValue>>;
}

/** What a change puts into the rule book. */
export type RuleContent =
  { readonly kind: 'notice'; readonly content: HolidayNotice } | { readonly kind: 'parameters'; readonly content: ParametersContent };

interface WhoAndWhen {
  readonly by: string;
  readonly name: string;
  readonly at: string;
  readonly reason: string;
}

export interface RuleDecision extends WhoAndWhen {
  readonly state: 'approved' | 'rejected' | 'withdrawn';
  /** Approvals count in this order. */
  readonly number: number;
}

/** A change of the rule book with everything that became of it. */
export type RuleChange = RuleContent & {
  readonly id: string;
  readonly state: 'draft' | RuleDecision['state'];
  readonly format: NoticeFormat;
  /** What was handed in, word for word. */
  readonly body: string;
  readonly sha256: string;
  readonly proposed: WhoAndWhen & { readonly agencyId: string };
  readonly decided?: RuleDecision;
};
