import type { ReactElement } from 'react';
import { InsetText, NotificationBanner, type PageFault } from '../../components/notices';
import { Input } from '../../components/text-controls';
import { Button } from '../../components/ways-on';
import type { Visit } from '../../web/visit';
import { houseWords } from '../../words/house.words';
import { caseWords } from './case.words';

export interface SignInForm {
  /** Where number and code are sent. */
  readonly action: string;
  /** A form was interrupted: what was typed in it goes along, hidden. */
  readonly kept?: boolean;
  readonly faults?: readonly PageFault[];
  readonly status?: number;
  readonly notice?: 'ended' | 'out';
}

export function showSignIn(visit: Visit, form: SignInForm): void {
  const { signIn } = caseWords[visit.language];
  visit.page({ title: signIn.title, back: '/', faults: form.faults }, <SignIn visit={visit} form={form} />, form.status ?? 200);
}

function SignIn({ visit, form }: { readonly visit: Visit; readonly form: SignInForm }): ReactElement {
  const { signIn } = caseWords[visit.language];
  const house = houseWords[visit.language];
  const errorOf = (field: string): string | undefined => form.faults?.find((fault) => fault.field === field)?.text;
  return (
    <>
      {form.notice === 'out' ? <NotificationBanner title={house.important}>{signIn.outSays}</NotificationBanner> : null}
      <h1 className="govuk-heading-l">{signIn.title}</h1>
      {form.notice === 'ended' ? <InsetText>{signIn.ended}</InsetText> : null}
      {form.kept ? <InsetText>{signIn.endedKept}</InsetText> : null}
      <p className="govuk-body">{signIn.says}</p>
      <form method="post" action={form.action} noValidate>
        {form.kept ? <Kept visit={visit} /> : null}
        <Input
          id="number"
          name="number"
          label={{ text: signIn.number, size: 's' }}
          hint={signIn.numberHint}
          error={errorOf('number')}
          errorPrefix={house.errorPrefix}
          value={visit.form.text('number')}
          width={20}
          autoComplete="off"
          spellCheck={false}
        />
        <Input
          id="queryCode"
          name="queryCode"
          label={{ text: signIn.code, size: 's' }}
          hint={signIn.codeHint}
          error={errorOf('queryCode')}
          errorPrefix={house.errorPrefix}
          value={visit.form.text('queryCode')}
          width={20}
          autoComplete="off"
          spellCheck={false}
        />
        <Button>{signIn.go}</Button>
      </form>
    </>
  );
}

const ownFields: readonly string[] = ['number', 'queryCode'];

function Kept({ visit }: { readonly visit: Visit }): ReactElement[] {
  return visit.form
    .under('')
    .filter(({ name }) => !ownFields.includes(name))
    .map(({ name, text }) => <input type="hidden" key={name} name={name} value={text} />);
}
