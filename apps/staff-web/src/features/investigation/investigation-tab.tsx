import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useInvestigation } from './api/investigation-of';
import { investigationWords } from './investigation.words';

export function InvestigationTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(investigationWords);
  const investigation = useInvestigation(view.standing.id);
  const item = (id?: string): string => view.items.find((one) => one.id === id)?.description ?? '';
  return (
    <Awaited query={investigation}>
      {({ searches, orders }) => (
        <>
          {orders.length > 0 && (
            <Panel title={words.orders}>
              <ul>
                {orders.map(({ id, askedOf, asks, dueOn }) => (
                  <li key={id}>
                    {askedOf}: {asks} {dueOn}
                  </li>
                ))}
              </ul>
            </Panel>
          )}
          {searches.length === 0 && <Nothing>{words.none}</Nothing>}
          {searches.map((search) => (
            <Panel key={search.id} title={item(search.itemId)}>
              <Facts
                facts={[
                  [words.result, words.results[search.result]],
                  [words.searchedOn, search.searchedOn],
                  [words.places, search.places.join('、')],
                  [words.keywords, search.keywords.join('、')],
                  [words.periodFrom, search.periodFrom],
                  [words.periodTo, search.periodTo],
                  [words.people, search.peopleAsked?.join('、')],
                  [words.note, search.note],
                  [words.recorded, <Moment key="at" at={search.recordedAt} />],
                ]}
              />
            </Panel>
          ))}
        </>
      )}
    </Awaited>
  );
}
