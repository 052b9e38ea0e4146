import { Problem } from '../problem';
import { inLanguage, problemDocument } from './problem-document';

const kind = { slug: 'try', status: 409, title: { zh: '标题', en: 'Title' }, advice: { zh: '建议', en: 'Advice' } };

describe('a problem document', () => {
  it('says the advice of its kind, or the detail of the throw', () => {
    expect(problemDocument(new Problem(kind), 'zh', 'r1')).toMatchObject({ title: '标题', detail: '建议', requestId: 'r1' });
    expect(problemDocument(new Problem(kind, { zh: '细节', en: 'Detail' }), 'en', 'r1')).toMatchObject({
      title: 'Title',
      detail: 'Detail',
    });
  });

  it('lets no fact take the place of its own members', () => {
    const facts = { type: 'x', title: 'x', status: 200, requestId: 'x', detail: 'x', sequence: 3 };
    expect(problemDocument(new Problem(kind, undefined, facts), 'en', 'r1')).toMatchObject({
      type: '/problems/try',
      title: 'Title',
      status: 409,
      requestId: 'r1',
      detail: 'Advice',
      sequence: 3,
    });
  });

  it('speaks one language, down to its last fact', () => {
    const facts = { faults: [{ field: 'a', says: { zh: '必填', en: 'Is needed' } }], plain: { zh: 1, en: 'x' }, none: null };
    expect(inLanguage(facts, 'en')).toEqual({ faults: [{ field: 'a', says: 'Is needed' }], plain: { zh: 1, en: 'x' }, none: null });
  });
});
