import type { Outcome, RemediesVariant } from './outcome';
import type { Parameter } from './parameter';
import type { Channel, ConsultationKind, StatuteProfile, Words } from './profile';

const says = (zh: string, en: string): Words => ({ zh, en });

export const termLabels: Readonly<Record<Exclude<keyof StatuteProfile['terms'], 'correction'>, Words>> = {
  reply: says('答复期限', 'Term of reply'),
  extension: says('延长期限(累计)', 'Extension, in all'),
  askForCorrection: says('告知补正期限', 'To ask for correction'),
  consultation: says('被征求意见方答复期限', 'To answer a consultation'),
  payFee: says('缴费期限', 'To pay the fee'),
};

export const channelNames: Readonly<Record<Channel, Words>> = {
  counter: says('当面', 'at the counter'),
  oral: says('口头', 'orally'),
  'post-signed': says('挂号、特快专递', 'post, signed for'),
  'post-ordinary': says('平常信函', 'ordinary post'),
  online: says('网上平台', 'online'),
  fax: says('传真', 'fax'),
  'e-mail': says('电子邮件', 'e-mail'),
};

export const receiptNames: Readonly<Record<StatuteProfile['receipt'][Channel], Words>> = {
  submission: says('提交或者到达之日', 'the day it is handed in or arrives'),
  signature: says('签收之日', 'the day it is signed for'),
  confirmation: says('双方确认之日', 'the day both sides confirm it'),
};

export const consultationNames: Readonly<Record<ConsultationKind, Words>> = {
  'third-party': says('征求第三方意见', 'consulting a third party'),
  'co-maker': says('征求共同制作机关意见', 'consulting a co-maker'),
  'other-organ': says('征求其他机关意见', 'consulting another organ'),
};

export const articleLabels: Readonly<Record<keyof StatuteProfile['articles'], Words>> = {
  receipt: says('收到之日', 'receipt'),
  correction: says('补正', 'correction'),
  consultation: says('征求意见', 'consultation'),
  reply: says('答复', 'reply'),
  extension: says('延期', 'extension'),
  delay: says('延迟答复', 'delay'),
  fee: says('收费', 'fee'),
  firstDay: says('首日不计', 'first day'),
  lastDay: says('末日顺延', 'last day'),
};

export const unitNames: Readonly<Record<Parameter['unit'], Words>> = {
  'working-days': says('个工作日', 'working days'),
  days: says('日', 'days'),
  hours: says('小时', 'hours'),
  'cases-a-month': says('件/月', 'cases a month'),
  choice: says('', ''),
};

export const kindNames: Readonly<Record<Outcome['kind'], Words>> = {
  given: says('公开', 'given'),
  'partly-given': says('部分公开', 'partly given'),
  refused: says('不予公开', 'refused'),
  'not-available': says('无法提供', 'not available'),
  'not-processed': says('不予处理', 'not processed'),
  closed: says('终结', 'closed'),
};

export const variantNames: Readonly<Record<RemediesVariant, Words>> = {
  RA: says('复议前置', 'reconsideration first'),
  RB: says('复议或者诉讼', 'reconsideration or litigation'),
  RC: says('不告知复议、诉讼', 'neither reconsideration nor litigation'),
};
