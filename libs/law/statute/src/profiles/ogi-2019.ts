import { tableOfParameters } from '../parameter';
import { deskParameters } from '../parameters/desk-parameters';
import { feeParameters, remedyParameters } from '../parameters/remedy-parameters';
import { termParameters } from '../parameters/term-parameters';
import { shapedByParameters } from '../profile-with';
import { fee109 } from '../rule-sets/fee';
import { outcomes2019 } from './ogi-2019-outcomes';

/** 《政府信息公开条例》 as revised by Decree 711, in force since 2019-05-15. */
export const ogi2019 = shapedByParameters({
  id: 'cn-ogi-2019',
  name: { zh: '政府信息公开条例(2019年修订)', en: 'Regulation on Disclosure of Government Information (2019)' },
  inForceFrom: '2019-05-15',
  terms: { reply: 20, extension: 20, askForCorrection: 7, consultation: 15, payFee: fee109.payWithin },
  receipt: {
    counter: 'submission',
    oral: 'submission',
    'post-signed': 'signature',
    'post-ordinary': 'confirmation',
    online: 'confirmation',
    fax: 'confirmation',
    'e-mail': 'confirmation',
  },
  correctionRestarts: true,
  excludes: ['third-party', 'co-maker', 'other-organ'],
  feeFrom: fee109.inForceFrom,
  delayAllowed: true,
  articles: {
    receipt: '条例第三十一条',
    correction: '条例第三十条',
    consultation: '条例第三十三条第三款',
    reply: '条例第三十三条第二款',
    extension: '条例第三十三条第二款',
    delay: '条例第三十五条',
    fee: '国办函〔2020〕109号第六条',
    firstDay: '民法典第二百零一条',
    lastDay: '民法典第二百零三条',
  },
  outcomes: outcomes2019,
  parameters: tableOfParameters([...termParameters, ...remedyParameters, ...feeParameters, ...deskParameters]),
});
