import type { ReactNode } from 'react';
import type { CaseView, DeliveryView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useDelivery } from './api/delivery-of';
import { deliveryWords } from './delivery.words';

export function DeliveryTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(deliveryWords);
  const delivery = useDelivery(view.standing.id);
  return (
    <Awaited query={delivery}>
      {({ service, messages }) => (
        <>
          <Panel title={words.service}>{service ? <Service service={service} /> : <Nothing>{words.none}</Nothing>}</Panel>
          <Panel title={words.messages}>
            {messages.length === 0 && <Nothing>{words.noMessages}</Nothing>}
            <ul>
              {messages.map(({ id, channel, state, attempts, orderedAt, answer }) => (
                <li key={id}>
                  <Moment at={orderedAt} /> · {channel} · <strong>{words.states[state]}</strong> · {words.attempts} {attempts} {answer}
                </li>
              ))}
            </ul>
          </Panel>
        </>
      )}
    </Awaited>
  );
}

function Service({ service }: { readonly service: NonNullable<DeliveryView['service']> }): ReactNode {
  const words = useWords(deliveryWords);
  const { way, on, mailNo, throughAgency, reviewLink, proof } = service;
  return (
    <Facts
      facts={[
        [words.way, way === 'courier' ? words.courier : words.ways[way]],
        [words.on, on],
        [words.mailNo, mailNo],
        [words.throughAgency, throughAgency],
        [words.reviewLink, reviewLink],
        [words.proof, proof && words.kinds[proof.kind]],
        [words.provedOn, proof?.on],
        [words.note, proof?.note],
      ]}
    />
  );
}
