import type { ReactNode } from 'react';
import type { ExtensionView, ProposeExtension } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { ChoiceField, LongTextField, type Option } from '../../shared/ui/fields';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { useExtension } from './api/extension-of';
import { proposeExtension } from './api/propose-extension';
import { extensionWords } from './extension.words';
import { TermNow } from './term-now';

type LastDays = NonNullable<ExtensionView['forecast']>['lastDays'];
type Typed = Omit<ProposeExtension, 'days'> & { readonly days: string };

export function ProposeExtensionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(extensionWords);
  const say = useSay();
  const extension = useExtension(subject.requestId);
  return (
    <Awaited query={extension}>
      {({ forecast, refused }) => (
        <ActForm<Typed>
          subject={subject}
          act="propose-extension"
          send={({ days, reason }, sequence) => proposeExtension(subject.requestId, { days: Number(days), reason }, sequence)}
        >
          {forecast && <TermNow forecast={forecast} />}
          {refused && <NoticeBar kind="warning" title={words.notPossible} children={say(refused)} />}
          <Lengths lastDays={forecast?.lastDays ?? []} />
          <LongTextField name="reason" label={words.reason} required max={1000} rows={2} help={words.reasonHelp} />
        </ActForm>
      )}
    </Awaited>
  );
}

/** Every length that is possible, with the last days it leads to. */
function Lengths({ lastDays }: { readonly lastDays: LastDays }): ReactNode {
  const words = useWords(extensionWords);
  const options = lastDays.map(({ days, legalDue, safeDue }): Option => ({
    value: String(days),
    label: words.to(days, legalDue) + (safeDue === legalDue ? '' : words.safe(safeDue)),
  }));
  return <ChoiceField name="days" label={words.days} required asList options={options} help={words.daysHelp} />;
}
