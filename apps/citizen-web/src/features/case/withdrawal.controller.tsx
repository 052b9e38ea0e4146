import { Controller, Get, Post } from '@nestjs/common';
import type { ReactElement } from 'react';
import { ApiRefusal } from '../../api/api-refusal';
import type { CaseView } from '../../api/case-view';
import type { PageFault } from '../../components/notices';
import { Textarea } from '../../components/text-controls';
import { Button, ButtonLink } from '../../components/ways-on';
import { CurrentVisit } from '../../web/current-visit';
import type { Visit } from '../../web/visit';
import { houseWords } from '../../words/house.words';
import type { Language } from '../../words/language';
import { signIn, withCase } from './case-desk';
import { caseWords } from './case.words';
import { showMovedOn } from './moved-on-page';
import { showSignIn } from './sign-in-page';
import { showStanding } from './standing-page';

const action = '/case/withdraw';
const longestReason = 500;

/** Withdrawing, asked twice: a page that says what follows, then the act. */
@Controller('case/withdraw')
export class WithdrawalController {
  @Get()
  ask(@CurrentVisit() visit: Visit): Promise<void> {
    return withCase(visit, (token) => this.show(visit, token, ''));
  }

  @Post()
  async withdraw(@CurrentVisit() visit: Visit): Promise<void> {
    if (visit.form.sent('queryCode')) {
      const token = await signIn(visit, { action, kept: true });
      if (token !== undefined) await this.show(visit, token, visit.form.text('reason'));
      return;
    }
    const keep = (): void => {
      showSignIn(visit, { action, kept: true, status: 401 });
    };
    await withCase(visit, (token) => this.deliver(visit, token), keep);
  }

  private async deliver(visit: Visit, token: string): Promise<void> {
    const reason = visit.form.text('reason');
    const view = await visit.api.case(token);
    if (!mayWithdraw(view) || Number(visit.form.text('sequence')) !== view.sequence) this.showMoved(visit, view, reason);
    else if (Array.from(reason).length > longestReason)
      this.draw(visit, view, reason, [{ field: 'reason', text: caseWords[visit.language].withdrawal.tooLong }]);
    else await this.close(visit, token, view, reason);
  }

  private async close(visit: Visit, token: string, view: CaseView, reason: string): Promise<void> {
    try {
      await visit.api.withdraw(token, { expectedSequence: view.sequence, reason: reason.trim() || undefined });
      visit.goTo('/case?done=withdrawn');
    } catch (error) {
      if (!(error instanceof ApiRefusal) || ![400, 409, 422].includes(error.status)) throw error;
      if (error.status === 409) this.showMoved(visit, await visit.api.case(token), reason);
      else this.draw(visit, view, reason, [{ field: 'reason', text: error.says }]);
    }
  }

  private async show(visit: Visit, token: string, reason: string): Promise<void> {
    const view = await visit.api.case(token);
    const { withdrawal: words } = caseWords[visit.language];
    if (mayWithdraw(view)) this.draw(visit, view, reason, []);
    else showStanding(visit, words.notNow, words.notNowSays, 409);
  }

  private draw(visit: Visit, view: CaseView, reason: string, faults: readonly PageFault[]): void {
    const { title, says } = caseWords[visit.language].withdrawal;
    visit.page(
      { title, back: '/case', faults },
      <>
        <p className="govuk-caption-l number">{view.number}</p>
        <h1 className="govuk-heading-l">{title}</h1>
        {says.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
        <WithdrawalForm language={visit.language} view={view} reason={reason} error={faults[0]?.text} />
      </>,
      faults.length === 0 ? 200 : 422,
    );
  }

  private showMoved(visit: Visit, view: CaseView, reason: string): void {
    showMovedOn(visit, view, [reason], () =>
      mayWithdraw(view) ? <WithdrawalForm language={visit.language} view={view} reason={reason} /> : null,
    );
  }
}

function mayWithdraw(view: CaseView): boolean {
  return view.allowedActs.some(({ act }) => act === 'withdraw');
}

interface WithdrawalFormProps {
  readonly language: Language;
  readonly view: CaseView;
  readonly reason: string;
  readonly error?: string;
}

function WithdrawalForm({ language, view, reason, error }: WithdrawalFormProps): ReactElement {
  const { withdrawal: words, optional } = caseWords[language];
  return (
    <form method="post" action={action} noValidate>
      <input type="hidden" name="sequence" value={view.sequence} />
      <Textarea
        id="reason"
        name="reason"
        label={{ text: words.reason + optional, size: 's' }}
        hint={words.reasonHint}
        error={error}
        errorPrefix={houseWords[language].errorPrefix}
        value={reason}
        rows={3}
      />
      <div className="govuk-button-group">
        <Button look="warning">{words.go}</Button>
        <ButtonLink href="/case" look="secondary">
          {words.stay}
        </ButtonLink>
      </div>
    </form>
  );
}
