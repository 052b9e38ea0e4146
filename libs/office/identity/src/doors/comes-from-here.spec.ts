import { comesFromHere } from './comes-from-here';

describe('where a changing request comes from', () => {
  it.each([
    ['a page of this host', { 'sec-fetch-site': 'same-origin' }, true],
    ['the address bar', { 'sec-fetch-site': 'none' }, true],
    ['another site', { 'sec-fetch-site': 'cross-site' }, false],
    ['a sister host', { 'sec-fetch-site': 'same-site' }, false],
    ['an older browser, this host', { origin: 'http://desk.example', host: 'desk.example' }, true],
    ['an older browser, another host', { origin: 'http://evil.example', host: 'desk.example' }, false],
    ['a page without an origin', { origin: 'null', host: 'desk.example' }, false],
    ['a program', { host: 'desk.example' }, true],
  ])('%s', (_name, headers, here) => {
    expect(comesFromHere({ headers })).toBe(here);
  });
});
