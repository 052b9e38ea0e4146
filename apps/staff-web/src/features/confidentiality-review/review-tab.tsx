import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useReview } from './api/review-of';
import { reviewWords } from './review.words';

export function ReviewTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(reviewWords);
  const review = useReview(view.standing.id);
  return (
    <Awaited query={review}>
      {({ opinions }) =>
        opinions.length === 0 ? (
          <Nothing>{words.none}</Nothing>
        ) : (
          opinions.map(({ id, itemId, decision, basis, opinion, referredTo, givenAt }) => (
            <Panel key={id} title={view.items.find((item) => item.id === itemId)?.description ?? ''}>
              <Facts
                facts={[
                  [words.decision, words.decisions[decision]],
                  [words.basis, basis],
                  [words.opinion, opinion],
                  [words.referredTo, referredTo],
                  [words.given, <Moment key="at" at={givenAt} />],
                ]}
              />
            </Panel>
          ))
        )
      }
    </Awaited>
  );
}
