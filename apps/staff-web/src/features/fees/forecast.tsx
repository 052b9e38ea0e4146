import type { ReactNode } from 'react';
import type { CaseFeeView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Facts } from '../../shared/ui/facts';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { feesWords } from './fees.words';

/** What a notice today would come to, as the server counts it. */
export function Forecast({ forecast }: { readonly forecast: NonNullable<CaseFeeView['forecast']> }): ReactNode {
  const words = useWords(feesWords);
  const say = useSay();
  const { may, says, noticeBy, ordinal, byItem } = forecast;
  return (
    <NoticeBar kind={may ? 'info' : 'warning'} title={may ? words.forecast : words.notNow}>
      {says && <p>{say(says)}</p>}
      <Facts
        facts={[
          [words.ordinal, ordinal !== undefined && words.nth(ordinal)],
          [words.byItem, byItem && words.yuan(byItem)],
          [words.noticeBy, noticeBy],
        ]}
      />
    </NoticeBar>
  );
}
