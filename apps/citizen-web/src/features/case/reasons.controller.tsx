import { Controller, Get, Post } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import type { CaseView, ReasonsView } from '../../api/case-view';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { signIn, withCase } from './case-desk';
import { caseWords } from './case.words';
import { extensionWords } from './extension.words';
import { showMovedOn } from './moved-on-page';
import { ReasonsBody, ReasonsForm } from './reasons-page';
import { showSignIn } from './sign-in-page';
import { showStanding } from './standing-page';

const action = '/case/reasons';
const longest = 5000;

/** 说明理由, Art. 35: what was typed survives an ended session and a case that moved on. */
@Controller('case/reasons')
export class ReasonsController {
  @Get()
  ask(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, (token) => this.show(visit, token, ''));
  }

  @Post()
  async send(@CurrentVisit() visit: Visit): Promise<void> {
    const typed = visit.form.text('text');
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

  private async deliver(visit: Visit, token: string, typed: string): Promise<void> {
    const view = await visit.api.case(token);
    const words = extensionWords[visit.language];
    if (!mayGiveReasons(view) || Number(visit.form.text('sequence')) !== view.sequence) this.showMoved(visit, view, typed);
    else if (typed.trim() === '') this.draw(visit, view, typed, words.missing);
    else if (Array.from(typed).length > longest) this.draw(visit, view, typed, words.tooLong);
    else await this.give(visit, token, view, typed);
  }

  private async give(visit: Visit, token: string, view: Asked, typed: string): Promise<void> {
    try {
      await visit.api.giveReasons(token, { expectedSequence: view.sequence, text: typed.trim() });
      visit.goTo('/case?done=reasons-given');
    } catch (error) {
      if (!(error instanceof ApiRefusal) || ![400, 409, 413, 422].includes(error.status)) throw error;
      if (error.status === 409) this.showMoved(visit, await visit.api.case(token), typed);
      else this.draw(visit, view, typed, error.says);
    }
  }

  private async show(visit: Visit, token: string, typed: string): Promise<void> {
    const view = await visit.api.case(token);
    const words = extensionWords[visit.language];
    if (mayGiveReasons(view)) this.draw(visit, view, typed);
    else if (typed !== '') this.showMoved(visit, view, typed);
    else showStanding(visit, words.notNow, words.notNowSays, 409);
  }

  private draw(visit: Visit, view: Asked, typed: string, fault?: string): void {
    const { title } = extensionWords[visit.language];
    const faults: readonly PageFault[] = fault === undefined ? [] : [{ field: 'text', text: fault }];
    const body = <ReasonsBody language={visit.language} view={view} reasons={view.reasons} typed={typed} faults={faults} />;
    visit.page({ title, back: '/case', faults }, body, fault === undefined ? 200 : 422);
  }

  private showMoved(visit: Visit, view: CaseView, typed: string): void {
    const { language } = visit;
    const { again } = caseWords[language].moved;
    showMovedOn(visit, view, [typed], () =>
      mayGiveReasons(view) ? <ReasonsForm language={language} view={view} typed={typed} faults={[]} send={again} /> : null,
    );
  }
}

type Asked = CaseView & { readonly reasons: ReasonsView };

function mayGiveReasons(view: CaseView): view is Asked {
  return view.reasons !== undefined && view.allowedActs.some(({ act }) => act === 'record-reasons');
}
