interface Words {
  readonly zh: string;
  readonly en: string;
}

export type PostingVerdict = { readonly may: true } | { readonly may: false; readonly field: 'on' | 'mailNo'; readonly says: Words };

/** Whether a letter can have been posted like that: on a day between its making and today, under a number that proves it. */
export function mayHaveBeenPosted(
  { on, mailNo }: { readonly on: string; readonly mailNo: string },
  { handedOn, today }: { readonly handedOn: string; readonly today: string },
): PostingVerdict {
  if (mailNo.trim() === '') return no('mailNo', '请填写邮件号,交邮之日以此为凭', 'Give the mail number: it proves the day of posting');
  if (on >= handedOn && on <= today) return { may: true };
  return no('on', `交邮之日应在 ${handedOn} 至今天之间(含当日)`, `The letter was posted between ${handedOn} and today`);
}

function no(field: 'on' | 'mailNo', zh: string, en: string): PostingVerdict {
  return { may: false, field, says: { zh, en } };
}
