import { carriers, identityPaperTypes, routes, statisticsKinds, type Applicant, type Application, type AskedItem } from './application';
import { questionsFor } from './application-questions';

/** One thing that is missing or wrong in an application, beside its field. */
export interface Fault {
  readonly field: string;
  readonly says: { readonly zh: string; readonly en: string };
  /** `gap`: Art. 29 asks for it; the agency asks for correction if it came on paper. `form`: cannot be stored or read as it stands. */
  readonly kind: 'gap' | 'form';
  readonly law?: string;
}

/** 一事一申请 is advice; the limit only keeps a single submission readable. */
const maxItems = 50;
const article29 = '条例第二十九条第二款';

/**
 * What an application lacks, Art. 29(2): who asks with proof of identity and a contact, what is asked for so that it can be searched,
 * and in what form it is wanted. Purpose is never asked for.
 */
export function faultsIn(
  application: Application,
  enclosed: { readonly identityProofs: number; readonly authorisations: number },
): Fault[] {
  return [
    ...applicantFaults(application.applicant),
    ...contactFaults(application),
    ...proofFaults(application, enclosed),
    ...itemFaults(application.items),
    ...wayFaults(application),
    ...unreadable(application),
  ];
}

const gap = (field: string, zh: string, en: string): Fault => ({ field, kind: 'gap', says: { zh, en }, law: article29 });
const form = (field: string, zh: string, en: string): Fault => ({ field, kind: 'form', says: { zh, en } });
const given = (text: string | undefined): boolean => Boolean(text?.trim());

function applicantFaults(applicant: Applicant): Fault[] {
  const faults: Fault[] = [];
  if (!given(applicant.name)) faults.push(gap('applicant.name', '请填写姓名或者名称', 'Give your name'));
  if (applicant.statisticsKind !== undefined && !statisticsKinds.includes(applicant.statisticsKind))
    faults.push(form('applicant.statisticsKind', '请从所列类型中选择', 'Choose one of the kinds listed'));
  return [...faults, ...(applicant.kind === 'citizen' ? citizenFaults(applicant) : organisationFaults(applicant))];
}

function citizenFaults({ idType, idNo }: Applicant): Fault[] {
  const faults: Fault[] = [];
  if (idType === undefined || !identityPaperTypes.includes(idType))
    faults.push(gap('applicant.idType', '请选择证件名称', 'Choose your identity paper'));
  if (!given(idNo)) faults.push(gap('applicant.idNo', '请填写证件号码', 'Give the number of your identity paper'));
  else if (idType === 'resident-id' && !/^\d{17}[\dXx]$/.test(idNo?.trim() ?? ''))
    faults.push(form('applicant.idNo', '居民身份证号码应为 18 位', 'A resident identity number has 18 characters'));
  return faults;
}

function organisationFaults({ uscc }: Applicant): Fault[] {
  if (!given(uscc)) return [gap('applicant.uscc', '请填写统一社会信用代码', 'Give the unified social credit code')];
  return /^[0-9A-Za-z]{18}$/.test(uscc?.trim() ?? '')
    ? []
    : [form('applicant.uscc', '统一社会信用代码应为 18 位字母或者数字', 'A unified social credit code has 18 letters or digits')];
}

/** One way to reach the applicant is enough, and the one the chosen route needs. */
function contactFaults({ applicant, route }: Application): Fault[] {
  const { phone, email, address } = applicant;
  const reachable = [phone, email, address].some(given);
  return [
    ...(reachable ? [] : [gap('applicant.phone', '请至少填写一种联系方式', 'Give at least one way to reach you')]),
    ...malformedContacts(applicant),
    ...routeFaults(applicant, route),
  ];
}

function malformedContacts({ phone, email }: Applicant): Fault[] {
  const faults: Fault[] = [];
  if (given(email) && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email?.trim() ?? ''))
    faults.push(form('applicant.email', '电子邮箱格式不正确,例如 name@example.cn', 'Write the e-mail address like name@example.cn'));
  if (given(phone) && !/^[+\d][\d\s()-]{4,28}$/.test(phone?.trim() ?? ''))
    faults.push(
      form(
        'applicant.phone',
        '联系电话只能包含数字、空格、括号和连字符',
        'A telephone number has digits, spaces, brackets and hyphens only',
      ),
    );
  return faults;
}

function routeFaults({ address, email, fax }: Applicant, route: Application['route']): Fault[] {
  if (route === 'post' && !given(address))
    return [gap('applicant.address', '选择邮寄的,请填写联系地址', 'Delivery by post needs an address')];
  if (route === 'email' && !given(email))
    return [gap('applicant.email', '选择电子邮件的,请填写电子邮箱', 'Delivery by e-mail needs an e-mail address')];
  if (route === 'fax' && !given(fax)) return [gap('applicant.fax', '选择传真的,请填写传真号码', 'Delivery by fax needs a fax number')];
  return [];
}

function proofFaults({ agent }: Application, enclosed: { identityProofs: number; authorisations: number }): Fault[] {
  const faults: Fault[] = [];
  if (enclosed.identityProofs === 0) faults.push(gap('identityProof', '请附身份证明', 'Enclose proof of identity'));
  if (agent && enclosed.authorisations === 0)
    faults.push(gap('authorisation', '由代理人提出的,请附授权委托书', 'An agent encloses his authority'));
  if (agent && !given(agent.name)) faults.push(gap('agent.name', '请填写代理人姓名', "Give the agent's name"));
  return faults;
}

function itemFaults(items: readonly AskedItem[]): Fault[] {
  if (items.length === 0) return [gap('items.0.description', '请说明需要什么政府信息', 'Say what information you want')];
  if (items.length > maxItems)
    return [
      form('items', `一份申请最多列 ${maxItems} 项,请分次提交`, `One submission lists at most ${maxItems} items; file the rest separately`),
    ];
  return items.flatMap((item, index) =>
    [item.title, item.docNo, item.description].some(given)
      ? []
      : [
          gap(
            `items.${index}.description`,
            '名称、文号、其他特征性描述至少填写一项',
            'Give at least one of title, document number and description',
          ),
        ],
  );
}

function wayFaults({ carrier, route }: Application): Fault[] {
  const faults: Fault[] = [];
  if (carrier === undefined || !carriers.includes(carrier)) faults.push(gap('carrier', '请选择提供载体', 'Choose the carrier'));
  if (route === undefined || !routes.includes(route)) faults.push(gap('route', '请选择获取途径', 'Choose how you want to receive it'));
  return faults;
}

/** Control characters end lines and strings elsewhere; direction overrides make a name read as another. Right-to-left writing itself is welcome. */
const unreadableCharacters = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

function unreadable(application: Application): Fault[] {
  return questionsFor(application).flatMap(({ field, max, answer }) => {
    const text = answer(application) ?? '';
    if (unreadableCharacters.test(text))
      return [form(field, '含有无法显示的字符,请删除后重填', 'Contains characters that cannot be shown; type it again without them')];
    return Array.from(text).length > max ? [form(field, `最多 ${max} 个字`, `At most ${max} characters`)] : [];
  });
}
