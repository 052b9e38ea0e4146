import { Controller, Get, Post } from '@nestjs/common';
import type { DraftAnswers } from '../../api/answers';
import type { AgencyView } from '../../api/case-view';
import type { PageFault } from '../../components/notices';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { AgencyChoice, AgencySearch, MakerAdvice } from './agency-page';
import { draftToShow, draftToWrite, keepAnswers } from './draft-desk';
import { fileWords } from './file.words';
import { showLostDraft } from './lost-draft-page';
import { fromCheck, statusFor, StepCaption, within } from './question-page';

/** Which agency: searched by name, chosen from the list; with help for those who do not know whose it is. */
@Controller('file/agency')
export class AgencyController {
  @Get()
  async show(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToShow(visit);
    if (draft) this.draw(visit, draft.answers, await agenciesNamed(visit), []);
  }

  @Post()
  async take(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftToWrite(visit);
    if (!draft) return;
    const agencies = await agenciesNamed(visit);
    const chosen = agencies.find(({ id }) => id === visit.form.text('agencyId'));
    if (!chosen) {
      this.draw(visit, draft.answers, agencies, [{ field: 'agencyId', text: fileWords[visit.language].agency.missing }]);
      return;
    }
    const answers = { ...draft.answers, agencyId: chosen.id, agencyName: chosen.name };
    if (!(await keepAnswers(visit, draft.token, answers))) return;
    if (draft.lost) showLostDraft(visit);
    else visit.goTo(fromCheck(visit) ? '/file/check' : '/file/items');
  }

  @Get('maker')
  maker(@CurrentVisit() visit: Visit): void {
    const { maker } = fileWords[visit.language];
    visit.page(
      { title: maker.title, back: within(visit, '/file/agency') },
      <MakerAdvice language={visit.language} made={visit.query('made')} back={within(visit, '/file/agency')} />,
    );
  }

  private draw(visit: Visit, answers: DraftAnswers, agencies: readonly AgencyView[], faults: readonly PageFault[]): void {
    const { language } = visit;
    const words = fileWords[language];
    const query = visit.query('q');
    // Without anything to choose from there is no field the fault could lead to.
    const shown = agencies.length === 0 ? faults.map(({ text }) => ({ field: 'q', text })) : faults;
    visit.page(
      { title: words.agency.title, back: fromCheck(visit) ? '/file/check' : '/file/what', faults: shown },
      <>
        <StepCaption step={2} language={language} />
        <h1 className="govuk-heading-l">{words.agency.title}</h1>
        <p className="govuk-body">{words.agency.hint}</p>
        <AgencySearch language={language} query={query} fromCheck={fromCheck(visit)} maker={within(visit, '/file/agency/maker')} />
        <AgencyChoice
          language={language}
          action={choiceAction(query, fromCheck(visit))}
          agencies={agencies}
          chosen={answers.agencyId}
          error={agencies.length === 0 ? undefined : faults[0]?.text}
        />
      </>,
      statusFor(faults),
    );
  }
}

async function agenciesNamed(visit: Visit): Promise<readonly AgencyView[]> {
  const { agencies } = await visit.api.agencies(namePart(visit.query('q')));
  return agencies;
}

/** As much of a name as anybody types, without characters that no name has. */
function namePart(typed: string): string {
  return typed
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 100);
}

/** The choice goes back with the search, so that the same list is shown again when nothing was chosen. */
function choiceAction(query: string, toCheck: boolean): string {
  const parameters = new URLSearchParams({ ...(query ? { q: query } : {}), ...(toCheck ? { from: 'check' } : {}) }).toString();
  return `/file/agency${parameters ? `?${parameters}` : ''}`;
}
