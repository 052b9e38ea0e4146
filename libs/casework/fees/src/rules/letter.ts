import { yuan } from './fee';

export interface FeeLetterFacts {
  readonly number: string;
  readonly agency: string;
  readonly contact: string;
  readonly noticedOn: string;
  readonly amountFen: number;
  readonly standard: string;
  readonly reference: string;
  /** Working days to pay. */
  readonly payWithin: number;
}

/** 收费通知书: basis, standard, amount, how to pay, by when, and what follows if not. F-7, F-8. */
export function feeLetter(facts: FeeLetterFacts): string {
  const { number, agency, contact, noticedOn, amountFen, standard, reference, payWithin } = facts;
  return [
    '政府信息公开信息处理费收费通知书',
    `受理编号 ${number}`,
    '',
    '您申请公开政府信息的数量、频次超过一定范围,本机关决定收取信息处理费。',
    '一、依据',
    '   《政府信息公开条例》第四十二条、《政府信息公开信息处理费管理办法》(国办函〔2020〕109号)',
    '二、标准',
    `   ${standard}`,
    '三、金额',
    `   人民币 ${yuan(amountFen)} 元`,
    '四、缴纳方式',
    `   缴款编号 ${reference}。请持本通知书到本机关开具缴款书(${contact}),按缴款书载明的方式缴入国库,缴款时注明缴款编号;缴款后取得财政票据。`,
    '五、期限',
    `   请自收到本通知之日起 ${payWithin} 个工作日内缴纳(收到当日不计)。`,
    '六、后果',
    '   逾期未缴纳的,视为放弃申请,本机关不再处理该申请。缴纳的,自缴费完成的次日起重新计算答复期限。',
    '',
    agency,
    noticedOn,
    '',
  ].join('\n');
}

export interface OutcomeFacts {
  readonly number: string;
  readonly agency: string;
  readonly on: string;
  readonly says: string;
}

/** 告知书: what became of the fee, and so of the application. F-8, F-9. */
export function outcomeLetter({ number, agency, on, says }: OutcomeFacts): string {
  return ['政府信息公开信息处理费办理结果告知书', `受理编号 ${number}`, '', says, '', agency, on, ''].join('\n');
}
