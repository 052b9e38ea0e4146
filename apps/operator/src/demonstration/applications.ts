import type { Application, ReceiptEvidence } from '@casework/intake';
import { demoApplicant } from './applicants';
import type { DemoCase } from './plan-cases';

/** What the applicant of a planned case writes. */
export function applicationOf({ topic, applicant, channel }: DemoCase): Application {
  const { kind, ...who } = demoApplicant(topic.by, applicant);
  const citizen = kind === 'citizen';
  return {
    applicant: {
      kind,
      statisticsKind: citizen ? 'NATURAL' : 'COMMERCIAL',
      idType: citizen ? 'resident-id' : undefined,
      address: `明川市柳溪路${100 + applicant}号`,
      postcode: '999000',
      ...who,
    },
    items: topic.items.map(({ description }) => ({ description })),
    carrier: channel === 'online' ? 'electronic' : 'paper',
    route: channel === 'online' ? 'portal' : 'post',
    acceptOther: true,
    serviceConsent: channel === 'online',
    language: 'zh',
  };
}

/** How the day of receipt is evidenced when a clerk takes the application down. */
export function evidenceOf({ channel, place }: DemoCase, on: string): ReceiptEvidence {
  if (channel === 'post-signed') return { on, mailNo: `EX${String(910_000_000 + place)}CN` };
  if (channel === 'oral') return { on, readBack: true, witness: '窗口值班人员' };
  return { on };
}
