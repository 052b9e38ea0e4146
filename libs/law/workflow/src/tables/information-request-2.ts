import { defineWorkflow } from '../workflow';
import { informationRequest1 } from './information-request-1';
import { pausingActs } from './pausing-acts';
import { handlers, roles } from './roles';

const before = informationRequest1.acts;
const atWork = { from: ['in-progress'], to: 'in-progress' } as const;
const extending = { ...atWork, room: 'extension' } as const;

/**
 * 依申请公开, version 2: what version 1 has, and every act that moves the term. Extension (第三十三条), consultation (第三十二条, 第三十四条),
 * reasons and delay (第三十五条), fee (第四十二条), a late correction with a good reason (第三十条), and a new reply ordered by a
 * reconsideration authority or a court.
 */
export const informationRequest2 = defineWorkflow({
  name: 'information-request',
  version: 2,
  states: { ...informationRequest1.states, 'awaiting-fee': { zh: '待缴费', en: 'awaiting the fee' } },
  milestones: {
    ...informationRequest1.milestones,
    'given-up': { zh: '逾期未补正,视为放弃', en: 'given up, not corrected in time' },
    'extension-proposed': { zh: '已提请延期', en: 'extension proposed' },
    'letter-to-post': { zh: '告知书待交邮', en: 'a letter has to be posted' },
    'reasons-asked': { zh: '已要求说明理由', en: 'reasons asked for' },
    'reasons-given': { zh: '已说明理由', en: 'reasons given' },
    consulted: { zh: '已发出征求意见书', en: 'somebody was consulted' },
    'objection-raised': { zh: '第三方不同意公开', en: 'a third party objects' },
    'objection-weighed': { zh: '已评估不同意公开的意见', en: 'objection weighed' },
    'fee-noticed': { zh: '已通知缴费', en: 'fee noticed' },
    'fee-lapsed': { zh: '逾期未缴费,视为放弃', en: 'given up, the fee not paid in time' },
  },
  roles,
  initial: 'new',
  final: ['archived'],
  acts: {
    ...before,
    lapse: { ...before.lapse, reaches: 'given-up' },
    'accept-late-correction': {
      room: 'registration',
      label: { zh: '逾期补正有正当理由,恢复办理', en: 'Accept a late correction' },
      from: ['closed'],
      to: 'registered',
      by: ['registrar'],
      needs: ['given-up'],
      clears: ['given-up'],
      clock: 'restarted',
      awaited: false,
      law: '第三十条',
    },
    'propose-extension': {
      ...extending,
      label: { zh: '提请延期', en: 'Propose an extension' },
      by: handlers,
      unless: ['extension-proposed', 'letter-to-post'],
      reaches: 'extension-proposed',
      awaited: false,
      law: '第三十三条',
    },
    'grant-extension': {
      ...extending,
      label: { zh: '同意延期并告知', en: 'Consent to the extension and tell the applicant' },
      by: ['office-head'],
      needs: ['extension-proposed'],
      clears: ['extension-proposed'],
      notBy: ['propose-extension'],
      clock: 'extended',
      awaited: true,
      law: '第三十三条',
    },
    'refuse-extension': {
      ...extending,
      label: { zh: '不同意延期', en: 'Refuse the extension' },
      by: ['office-head'],
      needs: ['extension-proposed'],
      clears: ['extension-proposed'],
      awaited: true,
      law: '第三十三条',
    },
    'ask-for-reasons': {
      ...extending,
      label: { zh: '要求说明理由', en: 'Ask for reasons' },
      by: ['registrar'],
      unless: ['reasons-asked'],
      reaches: 'reasons-asked',
      awaited: false,
      law: '第三十五条',
    },
    'record-reasons': {
      ...extending,
      label: { zh: '收到说明的理由', en: 'Record the reasons given' },
      by: ['applicant', 'registrar'],
      needs: ['reasons-asked'],
      unless: ['reasons-given'],
      reaches: 'reasons-given',
      awaited: false,
      law: '第三十五条',
    },
    'delay-reply': {
      ...extending,
      label: { zh: '确定延迟答复的合理期限并告知', en: 'Fix a reasonable delay and tell the applicant' },
      by: ['office-head'],
      needs: ['reasons-given'],
      unless: ['letter-to-post'],
      clock: 'extended',
      awaited: false,
      law: '第三十五条',
    },
    'hand-to-post': {
      ...extending,
      label: { zh: '告知书交登记人员邮寄', en: 'Hand the letter over for posting' },
      by: ['system'],
      reaches: 'letter-to-post',
      awaited: false,
    },
    'tell-by-post': {
      ...extending,
      label: { zh: '记录告知书交邮', en: 'Record that the letter was posted' },
      by: ['registrar'],
      needs: ['letter-to-post'],
      clears: ['letter-to-post'],
      clock: 'extended',
      awaited: true,
      law: '第三十三条、第三十五条',
    },
    ...pausingActs,
    withdraw: { ...before.withdraw, from: [...before.withdraw.from, 'awaiting-fee'] },
    'open-redecision': {
      room: 'remedies',
      label: { zh: '依复议决定或者判决重新办理', en: 'Open a new decision as ordered' },
      from: ['new'],
      to: 'registered',
      by: ['litigation-officer', 'registrar'],
      clock: 'received',
      law: '行政复议法第六十四条、行政诉讼法第七十条',
    },
  },
});

export type RequestState = keyof typeof informationRequest2.states;
export type RequestAct = keyof typeof informationRequest2.acts;
export type RequestMilestone = keyof typeof informationRequest2.milestones;
