import type { ProblemKind } from '@platform/http';

export const deliveryProblems = {
  wayNotAllowed: {
    slug: 'delivery-way-not-allowed',
    status: 422,
    title: { zh: '不能用这种方式送达', en: 'A reply cannot be served that way' },
    law: '条例第四十条',
  },
  notProved: {
    slug: 'delivery-not-proved',
    status: 422,
    title: { zh: '不能证明送达', en: 'This does not prove service' },
  },
  nothingSigned: {
    slug: 'delivery-nothing-signed',
    status: 409,
    title: { zh: '还没有签发的告知书', en: 'No letter has been signed yet' },
  },
  nothingServed: {
    slug: 'delivery-nothing-served',
    status: 409,
    title: { zh: '告知书还没有送出', en: 'The letter has not been sent yet' },
  },
} as const satisfies Record<string, ProblemKind>;
