import type { ReactNode } from 'react';
import type { ExtensionView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Facts } from '../../shared/ui/facts';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { extensionWords } from './extension.words';

type Forecast = NonNullable<ExtensionView['forecast']>;

/** Both last days as they stand, what was granted, and by when more has to be told. */
export function TermNow({ forecast }: { readonly forecast: Forecast }): ReactNode {
  const words = useWords(extensionWords);
  const { legalDue, safeDue, granted, lastDays, consulting } = forecast;
  const possible = lastDays.at(-1)?.days;
  return (
    <NoticeBar kind="info" title={words.now}>
      <Facts
        facts={[
          [words.legalDue, <strong key="legal">{legalDue}</strong>],
          [words.safeDue, safeDue !== legalDue && safeDue],
          [words.granted, granted > 0 && words.workingDays(granted)],
          [words.possible, possible !== undefined && words.workingDays(possible)],
        ]}
      />
      {possible !== undefined && <p>{words.toldBy(legalDue)}</p>}
      {consulting && <p>{words.consulting}</p>}
    </NoticeBar>
  );
}
