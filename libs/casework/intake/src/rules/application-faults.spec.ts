import type { Application } from './application';
import { faultsIn } from './application-faults';

const complete: Application = {
  applicant: { kind: 'citizen', name: '张三', idType: 'resident-id', idNo: '11010119900307875X', phone: '010-1234 5678' },
  items: [{ title: '2025 年度环境监测报告' }],
  carrier: 'electronic',
  route: 'portal',
};
const enclosed = { identityProofs: 1, authorisations: 0 };
const fieldsOf = (application: Application, with_ = enclosed) => faultsIn(application, with_).map(({ field }) => field);

describe('what an application must say (Art. 29)', () => {
  it('is complete with name, identity, contact, one item and the way of receiving', () => {
    expect(fieldsOf(complete)).toEqual([]);
  });

  it('never asks for a purpose (Art. 27)', () => {
    expect(fieldsOf({ ...complete, purpose: undefined })).toEqual([]);
  });

  it.each<[string, Partial<Application>, string[]]>([
    ['no name', { applicant: { ...complete.applicant, name: '  ' } }, ['applicant.name']],
    ['no identity number', { applicant: { ...complete.applicant, idNo: undefined } }, ['applicant.idNo']],
    ['a short identity number', { applicant: { ...complete.applicant, idNo: '123' } }, ['applicant.idNo']],
    ['no contact at all', { applicant: { ...complete.applicant, phone: undefined } }, ['applicant.phone']],
    ['no item', { items: [] }, ['items.0.description']],
    ['an item that describes nothing', { items: [{ title: 'a' }, { period: '2025' }] }, ['items.1.description']],
    ['post without an address', { route: 'post' }, ['applicant.address']],
    ['e-mail without an address', { route: 'email' }, ['applicant.email']],
    ['no form', { carrier: undefined, route: undefined }, ['carrier', 'route']],
    ['an agent without authority', { agent: { name: '李四' } }, ['authorisation']],
    ['an organisation without a code', { applicant: { kind: 'organisation', name: '某公司', phone: '12345' } }, ['applicant.uscc']],
  ])('misses what is missing: %s', (_name, change, fields) => {
    expect(fieldsOf({ ...complete, ...change })).toEqual(fields);
  });

  it('misses proof of identity', () => {
    expect(fieldsOf(complete, { identityProofs: 0, authorisations: 0 })).toEqual(['identityProof']);
  });

  it('accepts emoji and right-to-left writing, refuses control characters, direction overrides and broken text', () => {
    const asking = (title: string): Application => ({ ...complete, items: [{ title }] });
    expect(fieldsOf(asking('环境 🙂 مرحبا ئۇيغۇرچە\n第二行'))).toEqual([]);
    for (const title of ['a\u0000b', 'a\u202Eb', 'a\uD800b', '\u0007']) expect(fieldsOf(asking(title))).toEqual(['items.0.title']);
  });

  it('counts characters, not code units', () => {
    expect(fieldsOf({ ...complete, items: [{ title: '🙂'.repeat(300) }] })).toEqual([]);
    expect(fieldsOf({ ...complete, items: [{ title: '长'.repeat(301) }] })).toEqual(['items.0.title']);
  });
});
