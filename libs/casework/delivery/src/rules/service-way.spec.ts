import { mayServe, type ServiceWish } from './service-way';

const days = { signedOn: '2026-03-27', today: '2026-03-30' };
const wish: ServiceWish = { way: 'post', on: '2026-03-30', mailNo: 'EE1' };

describe('serving a reply', () => {
  it.each<ServiceWish>([
    wish,
    { way: 'direct', on: '2026-03-27' },
    { way: 'through-agency', on: '2026-03-28', throughAgency: '某县政府' },
    { way: 'portal', on: '2026-03-30', reviewLink: 'https://review.example' },
  ])('may go by $way', (fine) => {
    expect(mayServe(fine, days)).toEqual({ may: true });
  });

  it.each<[string, ServiceWish, string]>([
    ['a courier other than the post (scenario 45)', { ...wish, way: 'courier' }, 'courier'],
    ['the portal without a link for online review (scenario 44)', { way: 'portal', on: '2026-03-30' }, 'no-review-link'],
    ['e-mail without a link for online review', { way: 'email', on: '2026-03-30', reviewLink: 'javascript:x' }, 'no-review-link'],
    ['post without a number', { way: 'post', on: '2026-03-30' }, 'no-mail-number'],
    ['an unnamed agency', { way: 'through-agency', on: '2026-03-30' }, 'no-agency'],
    ['a day before the signing', { ...wish, on: '2026-03-26' }, 'day'],
    ['a day to come', { ...wish, on: '2026-03-31' }, 'day'],
  ])('is refused: %s', (_name, wrong, because) => {
    expect(mayServe(wrong, days)).toMatchObject({ may: false, because });
  });
});
