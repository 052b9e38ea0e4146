import type { ReactNode } from 'react';
import type { ConsultationsView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { ChoiceField } from '../../shared/ui/fields';
import { useConsultations } from './api/consultations-of';
import { consultationWords } from './consultation.words';

type Consultation = ConsultationsView['consultations'][number];

interface ConsultationChoiceProps {
  readonly requestId: string;
  readonly among: (consultation: Consultation) => boolean;
}

/** One of the consultations of the case; only those the act can be about. */
export function ConsultationChoice({ requestId, among }: ConsultationChoiceProps): ReactNode {
  const words = useWords(consultationWords);
  const all = useConsultations(requestId).data?.consultations ?? [];
  const options = all
    .filter(among)
    .map(({ id, kind, side, sentOn }) => ({ value: id, label: `${words.kinds[kind]} ${side.name} · ${sentOn}` }));
  return <ChoiceField name="consultationId" label={words.which} required options={options} asList />;
}
