import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { DraftAnswers, ItemAnswers } from '../../api/answers';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { draftToShow, draftToWrite, keepAnswers } from './draft-desk';
import { fileWords } from './file.words';
import { itemFaults, itemOf, longestList, readItem } from './item';
import { ItemFields, ItemList } from './items-page';
import { showLostDraft } from './lost-draft-page';
import { errorIn, fromCheck, QuestionForm, statusFor, StepCaption, within } from './question-page';

/** What is asked for, piece by piece: described, added, taken out. */
@Controller('file/items')
export class ItemsController {
  @Get()
  async list(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToShow(visit);
    if (!draft) return;
    if ((draft.answers.items ?? []).length === 0) visit.goTo(within(visit, '/file/items/1'));
    else this.drawList(visit, draft.answers, []);
  }

  @Post()
  async another(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToShow(visit);
    if (!draft) return;
    const { items } = fileWords[visit.language];
    const count = (draft.answers.items ?? []).length;
    const answer = visit.form.text('another');
    if (answer === 'no') visit.goTo(fromCheck(visit) ? '/file/check' : '/file/who');
    else if (answer !== 'yes') this.drawList(visit, draft.answers, [{ field: 'another', text: items.anotherMissing }]);
    else if (count >= longestList) this.drawList(visit, draft.answers, [{ field: 'another', text: items.tooMany }]);
    else visit.goTo(within(visit, `/file/items/${count + 1}`));
  }

  @Get(':position')
  async show(@CurrentVisit() visit: Visit, @Param('position') written: string): Promise<void> {
    const position = positionIn(written);
    const draft = await draftToShow(visit);
    if (!draft) return;
    const count = (draft.answers.items ?? []).length;
    if (position > count + 1) visit.goTo(within(visit, '/file/items'));
    else this.drawItem(visit, position, itemOf(draft.answers, position), count, []);
  }

  @Post(':position')
  async take(@CurrentVisit() visit: Visit, @Param('position') written: string): Promise<void> {
    const draft = await draftToWrite(visit);
    if (!draft) return;
    const item = readItem(visit.form);
    const before = draft.answers.items ?? [];
    // A form of a page gone stale still adds at the end: nothing typed is lost.
    const position = Math.min(positionIn(written), before.length + 1);
    const items = [...before.slice(0, position - 1), item, ...before.slice(position)];
    if (!(await keepAnswers(visit, draft.token, { ...draft.answers, items }))) return;
    const faults = itemFaults(item, fileWords[visit.language]);
    if (faults.length > 0) this.drawItem(visit, position, item, items.length, faults);
    else if (draft.lost) showLostDraft(visit);
    else visit.goTo(within(visit, '/file/items'));
  }

  @Post(':position/remove')
  async remove(@CurrentVisit() visit: Visit, @Param('position') written: string): Promise<void> {
    const position = positionIn(written);
    const draft = await draftToShow(visit);
    if (!draft) return;
    const items = (draft.answers.items ?? []).filter((_, index) => index !== position - 1);
    if (await keepAnswers(visit, draft.token, { ...draft.answers, items })) visit.goTo(within(visit, '/file/items'));
  }

  private drawList(visit: Visit, { items = [] }: DraftAnswers, faults: readonly PageFault[]): void {
    const { language } = visit;
    visit.page(
      { title: fileWords[language].items.title, back: fromCheck(visit) ? '/file/check' : `/file/items/${items.length}`, faults },
      <>
        <StepCaption step={3} language={language} />
        <ItemList language={language} items={items} address={(path) => within(visit, path)} error={faults[0]?.text} />
      </>,
      statusFor(faults),
    );
  }

  private drawItem(visit: Visit, position: number, item: ItemAnswers, count: number, faults: readonly PageFault[]): void {
    const { language } = visit;
    const words = fileWords[language];
    const title = words.items.one(position);
    visit.page(
      { title, back: within(visit, count > 0 && position !== 1 ? '/file/items' : '/file/agency'), faults },
      <>
        <StepCaption step={3} language={language} />
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{words.items.hint}</p>
        <QuestionForm action={within(visit, `/file/items/${position}`)} language={language}>
          <ItemFields language={language} item={item} errorOf={errorIn(faults)} />
        </QuestionForm>
      </>,
      statusFor(faults),
    );
  }
}

function positionIn(written: string): number {
  const position = /^[1-9]\d?$/.test(written) ? Number(written) : Number.NaN;
  if (!(position <= longestList)) throw new NotFoundException();
  return position;
}
