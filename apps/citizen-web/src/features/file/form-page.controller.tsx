import { Controller, Get, NotFoundException, Param, Post } from '@nestjs/common';
import type { DraftAnswers } from '../../api/answers';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { draftOf, draftToShow, draftToWrite, keepAnswers } from './draft-desk';
import { fileWords } from './file.words';
import type { FormPage } from './form-page';
import { formPages } from './form-pages';
import { showLostDraft } from './lost-draft-page';
import { errorIn, fromCheck, QuestionForm, statusFor, StepCaption, within } from './question-page';

/** The pages that are a form and nothing else; those with a search, a list or a file have controllers of their own. */
@Controller('file/:page')
export class FormPageController {
  @Get()
  async show(@CurrentVisit() visit: Visit, @Param('page') name: string): Promise<void> {
    const page = pageNamed(name);
    const draft = page.step === 1 ? await draftOf(visit) : await draftToShow(visit);
    if (draft?.filed) {
      visit.goTo('/file/receipt');
      return;
    }
    if (draft ?? page.step === 1) this.draw(visit, page, draft?.answers ?? {}, []);
  }

  @Post()
  async take(@CurrentVisit() visit: Visit, @Param('page') name: string): Promise<void> {
    const page = pageNamed(name);
    const draft = await draftToWrite(visit);
    if (!draft) return;
    const answers = page.read(visit.form, draft.answers);
    if (!(await keepAnswers(visit, draft.token, answers))) return;
    const faults = page.faults(answers, fileWords[visit.language]);
    if (faults.length > 0) this.draw(visit, page, answers, faults);
    else if (draft.lost && page.step > 1) showLostDraft(visit);
    else visit.goTo(onward(visit, page, answers));
  }

  private draw(visit: Visit, page: FormPage, answers: DraftAnswers, faults: readonly PageFault[]): void {
    const { language } = visit;
    const words = fileWords[language];
    const Fields = (): ReturnType<FormPage['fields']> => page.fields({ answers, words, language, errorOf: errorIn(faults) });
    visit.page(
      { title: page.title(answers, words), back: fromCheck(visit) ? '/file/check' : page.back, faults },
      <>
        <StepCaption step={page.step} language={language} />
        <QuestionForm action={within(visit, `/file/${page.name}`)} language={language}>
          <Fields />
        </QuestionForm>
      </>,
      statusFor(faults),
    );
  }
}

function pageNamed(name: string): FormPage {
  const page = formPages.find((candidate) => candidate.name === name);
  if (!page) throw new NotFoundException();
  return page;
}

/** Back to the check page when it was asked for from there; a change of who asks leads past the questions that follow from it. */
function onward(visit: Visit, page: FormPage, answers: DraftAnswers): string {
  if (!fromCheck(visit)) return page.next(answers);
  return page.name === 'who' ? '/file/you?from=check' : '/file/check';
}
