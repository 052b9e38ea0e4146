/** One thing asked for, and how the demonstration's agencies answer it. */
export interface DemoItem {
  readonly description: string;
  /** The outcome code of the statute this demonstration gives it. */
  readonly outcome: string;
  readonly reasons?: string;
  readonly aspect?: string;
}

export const granted = (description: string): DemoItem => ({ description, outcome: 'granted' });
export const published = (description: string): DemoItem => ({ description, outcome: 'already-public' });
export const notHeld = (description: string): DemoItem => ({
  description,
  outcome: 'not-held',
  reasons: '经检索本机关档案系统、业务系统并询问承办科室,未制作、未获取该信息。',
});
export const notOurs = (description: string): DemoItem => ({ description, outcome: 'not-ours', reasons: '该信息不由本机关负责公开。' });
export const partly = (description: string): DemoItem => ({
  description,
  outcome: 'partly-granted',
  reasons: '其中涉及个人隐私的内容不予公开。',
});
export const process = (description: string): DemoItem => ({
  description,
  outcome: 'process-information',
  aspect: '讨论记录',
  reasons: '该会议纪要为行政机关内部讨论形成的过程性信息。',
});
export const answered = (outcome: string, description: string, reasons: string, aspect?: string): DemoItem => ({
  description,
  outcome,
  reasons,
  aspect,
});
