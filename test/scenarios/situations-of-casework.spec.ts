import { currentCalendar } from '@law/calendar';
import {
  mainOutcomeOf,
  pageFee,
  parameterOf,
  profileNamed,
  publicationDue,
  remediesFor,
  reviewLinkOwed,
  type RemediesVariant,
  feeRulesOn,
} from '@law/statute';
import { informationRequest2 as workflow, judge, type RequestAct, type RequestMilestone, type RequestState } from '@law/workflow';
import { releaseFrom } from '../../libs/casework/consultation/src/rules/release';
import { faultsInWeighing } from '../../libs/casework/consultation/src/rules/weighing';
import { mayServe } from '../../libs/casework/delivery/src/rules/service-way';
import { amountOf } from '../../libs/casework/fees/src/rules/amount';
import { receiptFact } from '../../libs/casework/intake/src/rules/receipt-fact';
import { frequencyOf } from '../../libs/casework/registration/src/rules/frequency';
import { faultsInProposals } from '../../libs/casework/reply/src/rules/faults-in-proposals';
import type { Proposal } from '../../libs/casework/reply/src/rules/proposal';

/* The situations of scenarios.md whose subject is an outcome, a remedy, a right or a step of the office. */

const profile = profileNamed('cn-ogi-2019');
const calendar = currentCalendar();
const rowOf = (...codes: string[]): string => mainOutcomeOf(codes, profile).row;

function variantOf(...outcomes: string[]): RemediesVariant {
  return remediesFor({ outcomes, profile, madeOn: '2026-08-03', reviewAuthority: '某市人民政府', calendar }).variant;
}

function faultsOf(proposal: Omit<Proposal, 'itemId'>, today = '2026-03-20'): string[] {
  return faultsInProposals([{ itemId: 'a', ...proposal }], ['a'], profile.outcomes, today).map(({ field }) => field);
}

function mayDo(act: RequestAct, state: RequestState, role: string, ...milestones: RequestMilestone[]): boolean {
  const standing = { workflow: workflow.name, version: workflow.version, state, milestones, performedBy: {} };
  return judge(workflow, standing, act, { id: 'x', roles: [role] }).allowed;
}

describe('correction', () => {
  const earlier = { id: '1', number: 'A-2026-00001', submittedOn: '2026-03-02', contentSha256: 'same' };

  it('8: given up for want of a correction; the same request again is a new one', () => {
    expect(profile.outcomes['uncorrected']?.row).toBe('3.6.1');
    const again = frequencyOf({ submittedOn: '2026-05-06', contentSha256: 'same' }, [{ ...earlier, state: 'closed' }], profile);
    expect(again).toMatchObject({ alreadyReplied: [], stillOpen: [] });
  });

  it('9: given up, it is taken up again by the registrar', () => {
    expect(mayDo('accept-late-correction', 'closed', 'registrar', 'given-up')).toBe(true);
    expect(mayDo('accept-late-correction', 'closed', 'registrar')).toBe(false);
  });

  it('10: corrected and still unclear: answered, not asked again', () => {
    expect(rowOf('still-unclear')).toBe('3.4.3');
    expect(variantOf('still-unclear')).toBe('RB');
  });

  it.each(['registered', 'in-progress'] as const)('11: a second notice is blocked (%s)', (state) => {
    expect(mayDo('ask-for-correction', state, 'registrar')).toBe(true);
    expect(mayDo('ask-for-correction', state, 'registrar', 'correction-asked')).toBe(false);
  });

  it('20: an extension is granted by the head, and by nobody else', () => {
    expect(mayDo('grant-extension', 'in-progress', 'office-head', 'extension-proposed')).toBe(true);
    for (const role of ['registrar', 'unit-clerk', 'signatory'])
      expect(mayDo('grant-extension', 'in-progress', role, 'extension-proposed')).toBe(false);
  });
});

describe('the third party', () => {
  it('22: objects without reasons: weighed with the reason why, it may be disclosed', () => {
    const weighed = { consultationId: 'a', reasonable: false, why: '所称商业秘密已经公布' };
    expect(faultsInWeighing([weighed], ['a'])).toEqual([]);
    expect(faultsInWeighing([{ ...weighed, why: '' }], ['a'])).not.toEqual([]);
    expect(mayDo('weigh-objection', 'in-progress', 'unit-clerk', 'objection-raised')).toBe(true);
    expect([rowOf('granted'), rowOf('partly-granted')]).toEqual(['3.1', '3.2']);
  });

  it('23: overridden in the public interest: by a leader, released after the wait the office keeps', () => {
    expect(mayDo('override-objection', 'in-progress', 'office-head', 'objection-weighed')).toBe(true);
    expect(mayDo('override-objection', 'in-progress', 'unit-clerk', 'objection-weighed')).toBe(false);
    expect(parameterOf(profile, 'release-hold')).toMatchObject({ default: 0, recommended: 5, bounds: { min: 0, max: 15 } });
    expect([releaseFrom('2026-03-20', 0, calendar), releaseFrom('2026-03-20', 5, calendar)]).toEqual(['2026-03-20', '2026-03-28']);
  });
});

describe('more than one request', () => {
  const now = { submittedOn: '2026-03-20', contentSha256: 'same' };
  const earlier = { id: '1', number: 'A-2026-00001', submittedOn: '2026-03-02', contentSha256: 'same', state: 'in-progress' };

  it('24: repeated while the first is open: no ground of Art. 36(6); the same text on the same day is one submission', () => {
    expect(frequencyOf(now, [earlier], profile)).toMatchObject({ alreadyReplied: [], stillOpen: [earlier.number], doubleSubmissions: [] });
    expect(frequencyOf(now, [{ ...earlier, submittedOn: now.submittedOn }], profile).doubleSubmissions).toEqual([earlier.number]);
    expect(parameterOf(profile, 'duplicate-same-day').value).toBe(true);
  });

  it('25: repeated after the reply was served: Art. 36(6), citing the earlier reply', () => {
    expect(frequencyOf(now, [{ ...earlier, state: 'served' }], profile).alreadyReplied).toEqual([earlier.number]);
    expect(rowOf('duplicate')).toBe('3.5.2');
    expect(faultsOf({ outcome: 'duplicate', reasons: '已经答复' })).toEqual(['earlierReply']);
    expect(faultsOf({ outcome: 'duplicate', reasons: '已经答复', earlierReply: { docNo: '〔2026〕1号', on: '2026-03-10' } })).toEqual([]);
  });

  it('26: decided to be published, it is so within twenty working days', () => {
    expect(publicationDue('2026-03-02', calendar)).toMatchObject({ due: '2026-03-30' });
  });

  it('27: one given, one of another agency, one that does not exist: in part, once', () => {
    expect(rowOf('granted', 'not-ours', 'not-held')).toBe('3.2');
  });

  it('28: one does not exist, one lies in an enforcement file, nothing given: the weightier ground, reconsideration first', () => {
    expect(rowOf('not-held', 'enforcement-file')).toBe('3.3.7');
    expect(variantOf('not-held', 'enforcement-file')).toBe('RA');
  });

  it('29: a complaint beside a real request: counted by the request', () => {
    expect([rowOf('granted', 'petition'), rowOf('not-held', 'petition'), rowOf('petition')]).toEqual(['3.1', '3.4.1', '3.5.1']);
  });
});

describe('what is answered', () => {
  it('30: property registration of a neighbour: a query of its own, never reconsideration first', () => {
    expect(rowOf('administrative-query')).toBe('3.3.8');
    expect(variantOf('administrative-query')).not.toBe('RA');
    expect(faultsOf({ outcome: 'administrative-query', reasons: 'r' })).toEqual(['basis', 'where']);
  });

  it('31: asked of a co-maker that did not lead: the one responsible is named', () => {
    expect(rowOf('not-ours')).toBe('3.4.1');
    expect(profile.outcomes['not-ours']?.contains.some(({ zh }) => zh.includes('名称和联系方式'))).toBe(true);
  });

  it('32: a table that would have to be made: Art. 38', () => {
    expect([rowOf('needs-processing'), profile.outcomes['needs-processing']?.article]).toEqual(['3.4.2', '条例第三十八条']);
  });

  it('34: 101 pages of which 60 are published: 41 are charged, and never by item as well', () => {
    expect(pageFee(41)).toBe(110_00);
    const wish = { method: 'by-page', pages: 101, publishedPages: 60 } as const;
    const counting = { rules: feeRulesOn('2026-09-16'), publishedPagesCount: parameterOf(profile, 'fee.published-pages-count').value };
    expect(amountOf(wish, 11, counting)).toMatchObject({ chargeable: true, fen: 110_00 });
    expect(amountOf({ ...wish, units: 2 }, 11, counting).chargeable).toBe(false);
    expect(amountOf({ method: 'by-item', pages: 101 }, 11, counting).chargeable).toBe(false);
  });

  it('38: no search can be recorded once the reply is out', () => {
    expect(mayDo('record-search', 'in-progress', 'unit-clerk')).toBe(true);
    for (const state of ['signed', 'replied', 'served', 'archived'] as const)
      expect(mayDo('record-search', state, 'unit-clerk')).toBe(false);
    expect(profile.outcomes['not-held']?.needsSearch).toBe(true);
  });

  it('41: a secrecy period that ran out last year cannot be cited', () => {
    const secret = { outcome: 'state-secret', reasons: 'r', separability: 's' };
    expect(faultsOf({ ...secret, secrecyUntil: '2025-12-31' })).toEqual(['secrecyUntil']);
    expect(faultsOf({ ...secret, secrecyUntil: '2030-12-31' })).toEqual([]);
  });

  it('42: a mark on the document is no ground: every refusal rests on Art. 14 to 16', () => {
    const grounds = Object.values(profile.outcomes).filter(({ kind }) => kind === 'refused');
    expect(grounds.every(({ article }) => /第十[四五六]条/.test(article))).toBe(true);
    const partly = { outcome: 'partly-granted', reasons: 'r', separability: 's', documentIds: ['d'] };
    expect(faultsOf({ ...partly, withheld: [{ what: '全文', ground: '依申请公开', reason: '标注' }] })).toEqual(['withheld']);
  });

  it('43: an oral application is read back, before a witness', () => {
    const evidence = { on: '2026-03-02', readBack: true, witness: '李四' };
    expect(receiptFact('oral', evidence, '2026-03-02')).toMatchObject({ fixed: true, fact: { on: '2026-03-02' } });
    expect(receiptFact('oral', { ...evidence, readBack: false }, '2026-03-02')).toMatchObject({ fixed: false, field: 'readBack' });
  });
});

describe('what is no application for information', () => {
  it('49: a demand to correct one’s own record (Art. 41) is none of the outcomes the annual return counts', () => {
    expect(Object.values(profile.outcomes).filter(({ article }) => article.includes('第四十一条'))).toEqual([]);
  });
});

describe('how it is served', () => {
  const days = { signedOn: '2026-03-30', today: '2026-03-30' };

  it('44: over the portal, not without the link for reconsideration', () => {
    expect(reviewLinkOwed({ madeOn: '2026-03-30', variant: 'RA' })).toBe('行政复议法第二十二条第二款');
    expect(mayServe({ way: 'portal', on: '2026-03-30' }, days)).toMatchObject({ may: false, because: 'no-review-link' });
    expect(mayServe({ way: 'portal', on: '2026-03-30', reviewLink: 'https://fuyi.example.gov.cn' }, days)).toEqual({ may: true });
  });

  it('45: by a courier other than the post, not at all', () => {
    expect(mayServe({ way: 'courier', on: '2026-03-30' }, days)).toMatchObject({ may: false, because: 'courier' });
  });
});
