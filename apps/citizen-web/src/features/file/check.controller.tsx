import { Controller, Get, Post } from '@nestjs/common';
import { ApiRefusal } from '../../api/api-refusal';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { CheckBody } from './check-page';
import { faultsIn, whereFault } from './completeness';
import { draftOf, draftToShow, type OpenDraft } from './draft-desk';
import { fileWords } from './file.words';

/** Everything said back before it is sent; sending twice gives the same receipt. */
@Controller('file/check')
export class CheckController {
  @Get()
  async show(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToShow(visit);
    if (draft) this.draw(visit, draft, []);
  }

  @Post()
  async send(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftOf(visit);
    if (!draft) visit.goTo('/file?lost=yes');
    else if (draft.filed) visit.goTo('/file/receipt');
    else await this.file(visit, draft);
  }

  private async file(visit: Visit, draft: OpenDraft): Promise<void> {
    const faults = faultsIn(draft, fileWords[visit.language]);
    const told = faults.length > 0 ? faults : await sent(visit, draft.token);
    if (told.length > 0) this.draw(visit, draft, told);
    else visit.goTo('/file/receipt');
  }

  private draw(visit: Visit, draft: OpenDraft, faults: readonly PageFault[]): void {
    const { check } = fileWords[visit.language];
    visit.page(
      { title: check.title, back: '/file/help', faults },
      <CheckBody language={visit.language} draft={draft} incomplete={faults.length > 0} />,
      faults.length === 0 ? 200 : 422,
    );
  }
}

/** @returns what citizen-api misses, each leading to its page; nothing when the request was filed, now or by an earlier press */
async function sent(visit: Visit, token: string): Promise<PageFault[]> {
  try {
    await visit.api.file(token);
    return [];
  } catch (error) {
    if (!(error instanceof ApiRefusal)) throw error;
    if (error.slug === 'draft-already-filed') return [];
    if (error.status !== 422 && error.status !== 400) throw error;
    const faults = error.faults().map((fault) => ({ ...fault, href: whereFault(fault.field) }));
    return faults.length > 0 ? faults : [{ text: error.says || fileWords[visit.language].check.incomplete }];
  }
}
