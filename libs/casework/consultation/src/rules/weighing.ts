import type { Weighing, Words } from './consultation';

export interface WeighingFault {
  readonly index?: number;
  readonly field: string;
  readonly says: Words;
}

/** What the weighing of objections lacks: each objection not weighed yet exactly once, with a reason. R-32c, scenario 22. */
export function faultsInWeighing(weighings: readonly Weighing[], unweighedIds: readonly string[]): WeighingFault[] {
  const missing = unweighedIds.filter((id) => weighings.filter(({ consultationId }) => consultationId === id).length !== 1);
  return [
    ...missing.map(() => ({
      field: 'weighings',
      says: { zh: '每一份不同意公开的意见都须评估一次', en: 'Weigh each objection exactly once' },
    })),
    ...weighings.flatMap(({ consultationId, why }, index) => [
      ...(unweighedIds.includes(consultationId)
        ? []
        : [{ index, field: 'consultationId', says: { zh: '没有这一份待评估的意见', en: 'There is no such objection to weigh' } }]),
      ...(why.trim() ? [] : [{ index, field: 'why', says: { zh: '写明评估理由', en: 'Say why' } }]),
    ]),
  ];
}
