import { Controller, Get, Post } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import type { CaseView, CorrectionView } from '../../api/case-view';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { signIn, withCase } from './case-desk';
import { caseWords } from './case.words';
import { CorrectionBody, CorrectionForm, fieldOf, type Typed } from './correction-page';
import { showMovedOn } from './moved-on-page';
import { showSignIn } from './sign-in-page';
import { showStanding } from './standing-page';

const action = '/case/correction';

/** 补正: each point asked beside its field; what was typed survives an ended session and a case that moved on. */
@Controller('case/correction')
export class CorrectionController {
  @Get()
  ask(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, (token) => this.show(visit, token, new Map()));
  }

  @Post()
  async send(@CurrentVisit() visit: Visit): Promise<void> {
    const typed: Typed = new Map(visit.form.under('answer.').map(({ name, text }) => [name, text]));
    // Signed in again from this page: the typed text came along and is shown before anything is sent.
    if (visit.form.sent('queryCode')) {
      const token = await signIn(visit, { action, kept: true });
      if (token !== undefined) await this.show(visit, token, typed);
      return;
    }
    const keep = (): void => {
      showSignIn(visit, { action, kept: true, status: 401 });
    };
    await withCase(visit, (token) => this.deliver(visit, token, typed), keep);
  }

  private async deliver(visit: Visit, token: string, typed: Typed): Promise<void> {
    const view = await visit.api.case(token);
    const seen = Number(visit.form.text('sequence'));
    if (!mayCorrect(view) || seen !== view.sequence) {
      this.showMoved(visit, view, typed);
      return;
    }
    const { correction: words } = caseWords[visit.language];
    const missing = view.correction.points.flatMap(({ key }, index) =>
      (typed.get(key) ?? '').trim() === '' ? [{ field: fieldOf(index), text: words.missing(index + 1) }] : [],
    );
    const faults = missing.length > 0 ? missing : await this.correct(visit, token, view, typed);
    if (faults === 'moved-on') this.showMoved(visit, await visit.api.case(token), typed);
    else if (faults.length > 0) this.draw(visit, view, typed, faults);
    else visit.goTo('/case?done=corrected');
  }

  /** @returns what citizen-api found wrong; nothing when the correction was taken */
  private async correct(visit: Visit, token: string, view: Correctable, typed: Typed): Promise<PageFault[] | 'moved-on'> {
    const answers = view.correction.points.map(({ key }) => ({ key, answer: typed.get(key)?.trim() ?? '' }));
    try {
      await visit.api.correct(token, { expectedSequence: view.sequence, answers });
      return [];
    } catch (error) {
      if (!(error instanceof ApiRefusal) || ![400, 409, 413, 422].includes(error.status)) throw error;
      if (error.slug === 'case-moved-on' || error.slug === 'act-refused') return 'moved-on';
      const faults = error.faults().map(({ field, text }) => ({ text, field: controlOf(view.correction, field) }));
      return faults.length > 0 ? faults : [{ text: error.says }];
    }
  }

  private async show(visit: Visit, token: string, typed: Typed): Promise<void> {
    const view = await visit.api.case(token);
    const { correction: words } = caseWords[visit.language];
    if (mayCorrect(view)) this.draw(visit, view, typed, []);
    else if (typed.size > 0) this.showMoved(visit, view, typed);
    else showStanding(visit, words.notNow, words.notNowSays, 409);
  }

  private draw(visit: Visit, view: Correctable, typed: Typed, faults: readonly PageFault[]): void {
    const { title } = caseWords[visit.language].correction;
    const body = <CorrectionBody language={visit.language} view={view} correction={view.correction} typed={typed} faults={faults} />;
    visit.page({ title, back: '/case', faults }, body, faults.length === 0 ? 200 : 422);
  }

  private showMoved(visit: Visit, view: CaseView, typed: Typed): void {
    const { moved } = caseWords[visit.language];
    const { language } = visit;
    showMovedOn(visit, view, [...typed.values()], () =>
      mayCorrect(view) ? (
        <CorrectionForm language={language} view={view} correction={view.correction} typed={typed} faults={[]} send={moved.again} />
      ) : null,
    );
  }
}

type Correctable = CaseView & { readonly correction: CorrectionView };

function mayCorrect(view: CaseView): view is Correctable {
  return view.correction !== undefined && view.allowedActs.some(({ act }) => act === 'return-correction');
}

/** The API names a point by its key, or by its place among the answers sent (`answers.1.answer`). */
function controlOf({ points }: CorrectionView, field = ''): string | undefined {
  const place = /^answers\.(\d+)\b/.exec(field)?.[1];
  const index = place === undefined ? points.findIndex(({ key }) => field.split('.').includes(key)) : Number(place);
  return index in points ? fieldOf(index) : undefined;
}
