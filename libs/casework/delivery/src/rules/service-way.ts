interface Words {
  readonly zh: string;
  readonly en: string;
}

/** How a letter is served. `courier` is any carrier other than the postal enterprise. */
export const serviceWays = ['direct', 'through-agency', 'post', 'courier', 'email', 'portal'] as const;
export type ServiceWay = (typeof serviceWays)[number];

export interface ServiceWish {
  readonly way: ServiceWay;
  /** Day of signing, posting or sending: the one that counts for the agency's term. */
  readonly on: string;
  /** EMS or registered-mail number. */
  readonly mailNo?: string;
  /** Who hands it over, of another agency. */
  readonly throughAgency?: string;
  /** Page where an application for reconsideration is filed online. */
  readonly reviewLink?: string;
}

export type ServiceVerdict =
  | { readonly may: true }
  | {
      readonly may: false;
      readonly because: 'courier' | 'no-review-link' | 'no-mail-number' | 'no-agency' | 'day';
      readonly says: Words;
      readonly law?: string;
    };

/**
 * Whether a reply may be served that way (casework §8.4): letters of decision go by the postal enterprise, not by other couriers
 * (scenario 45); served over the internet they must name the internet channel for reconsideration (scenario 44, XFY 22(2)).
 */
export function mayServe(wish: ServiceWish, days: { readonly signedOn: string; readonly today: string }): ServiceVerdict {
  const refusal = refusalOf[wish.way]?.(wish);
  if (refusal) return refusal;
  if (wish.on < days.signedOn || wish.on > days.today)
    return no('day', '送达日期应在签发之后、今天之前(含当日)', 'The day lies between the signing and today');
  return { may: true };
}

type Refusal = (wish: ServiceWish) => ServiceVerdict | undefined;

const withoutReviewChannel: Refusal = ({ reviewLink = '' }) =>
  /^https?:\/\/\S+$/.test(reviewLink)
    ? undefined
    : no(
        'no-review-link',
        '通过互联网送达的,须同时提供网上申请行政复议的渠道',
        'Served online, a letter must name the online channel for reconsideration',
        '行政复议法第二十二条第二款',
      );

/** What each way needs; handing it over needs nothing more. */
const refusalOf: Readonly<Partial<Record<ServiceWay, Refusal>>> = {
  courier: () =>
    no(
      'courier',
      '告知书须由邮政企业寄送,不得使用其他快递',
      'Letters of decision go by the postal enterprise, not by other couriers',
      '国办公开办函〔2016〕235号',
    ),
  email: withoutReviewChannel,
  portal: withoutReviewChannel,
  post: ({ mailNo = '' }) => (mailNo.trim() ? undefined : no('no-mail-number', '请填写邮件号码', 'Give the number of the mail')),
  'through-agency': ({ throughAgency = '' }) =>
    throughAgency.trim() ? undefined : no('no-agency', '请填写代为送达的行政机关', 'Name the agency that hands it over'),
};

function no(because: Extract<ServiceVerdict, { may: false }>['because'], zh: string, en: string, law?: string): ServiceVerdict {
  return { may: false, because, says: { zh, en }, law };
}
