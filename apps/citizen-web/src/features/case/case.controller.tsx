import { Controller, Get, Param } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import type { ReplyView } from '../../api/case-view';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { withCase } from './case-desk';
import { CaseBody, stateWords } from './case-page';
import { caseWords } from './case.words';
import { ReplyBody } from './reply-page';
import { SheetBody } from './sheet-page';
import { showStanding } from './standing-page';

/** What the applicant sees of his case: where it stands, how its days are counted, what was answered. */
@Controller('case')
export class CaseController {
  @Get()
  show(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, async (token) => {
      const view = await visit.api.case(token);
      const done = visit.query('done');
      const title = `${view.number} · ${stateWords(view.state, visit.language).name}`;
      visit.page({ title, back: '/' }, <CaseBody language={visit.language} view={view} done={done} />);
    });
  }

  @Get('days')
  days(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, async (token) => {
      const sheet = await visit.api.sheet(token);
      const { title } = caseWords[visit.language].sheet;
      visit.page({ title, back: '/case', wide: true }, <SheetBody language={visit.language} sheet={sheet} />);
    });
  }

  /** The same as a PDF: passed on, nothing is kept here. */
  @Get('days.pdf')
  paper(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, async (token) => {
      await visit.passOn(await visit.api.sheetPaper(token));
    });
  }

  @Get('reply')
  reply(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, async (token) => {
      const words = caseWords[visit.language].reply;
      const reply = await replyOf(visit, token);
      if (reply) visit.page({ title: words.title, back: '/case' }, <ReplyBody language={visit.language} reply={reply} />);
      else showStanding(visit, words.notYet, words.notYetSays, 404);
    });
  }

  @Get('documents/:document')
  document(@CurrentVisit() visit: Visit, @Param('document') document: string): Promise<void> {
    return withCase(visit, async (token) => {
      await visit.passOn(await visit.api.document(token, document));
    });
  }
}

async function replyOf(visit: Visit, token: string): Promise<ReplyView | undefined> {
  try {
    return await visit.api.reply(token);
  } catch (error) {
    if (error instanceof ApiRefusal && (error.status === 404 || error.status === 409)) return undefined;
    throw error;
  }
}
