import { Controller, Get, Post } from '@nestjs/common';
import { NotificationBanner } from '../../components/notices';
import { Button, ButtonLink } from '../../components/ways-on';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { houseWords } from '../../words/house.words';
import { draftOf } from './draft-desk';
import { fileWords } from './file.words';

/** The door of the form: on with what is there, or anew. */
@Controller('file')
export class BeginController {
  @Get()
  async begin(@CurrentVisit() visit: Visit): Promise<void> {
    const draft = await draftOf(visit);
    if (draft) this.offer(visit, draft.filed);
    else if (visit.query('lost') === 'yes') this.sayLost(visit);
    else visit.goTo('/file/what');
  }

  @Post('anew')
  anew(@CurrentVisit() visit: Visit): void {
    visit.forget('draft');
    visit.goTo('/file/what');
  }

  private offer(visit: Visit, filed: boolean): void {
    const words = fileWords[visit.language];
    const { title, says, go, href } = filed ? { ...words.filedBefore, href: '/file/receipt' } : { ...words.resume, href: '/file/what' };
    visit.page(
      { title, back: '/' },
      <>
        <h1 className="govuk-heading-l">{title}</h1>
        <p className="govuk-body">{says}</p>
        <ButtonLink href={href}>{go}</ButtonLink>
        <form method="post" action="/file/anew">
          <Button look="secondary">{words.resume.anew}</Button>
          <p className="govuk-hint">{words.resume.anewNote}</p>
        </form>
      </>,
    );
  }

  private sayLost(visit: Visit): void {
    const { lost } = fileWords[visit.language];
    visit.page(
      { title: lost.goneTitle, back: '/' },
      <>
        <NotificationBanner title={houseWords[visit.language].important}>{lost.gone}</NotificationBanner>
        <h1 className="govuk-heading-l">{lost.goneTitle}</h1>
        <p className="govuk-body">{lost.cookies}</p>
        <ButtonLink href="/file/what">{lost.go}</ButtonLink>
      </>,
    );
  }
}
