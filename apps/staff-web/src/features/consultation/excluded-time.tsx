import type { ReactNode } from 'react';
import type { ConsultationsView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Panel } from '../../shared/ui/panel';
import { consultationWords } from './consultation.words';

type Time = NonNullable<ConsultationsView['time']>;
type Stretch = Time['union'][number];

interface ExcludedTimeProps {
  readonly time: Time;
  readonly consultations: ConsultationsView['consultations'];
}

/** The time not counted as bars: one a consultation, and below them what they take together. The server gave places and lengths. */
export function ExcludedTime({ time, consultations }: ExcludedTimeProps): ReactNode {
  const words = useWords(consultationWords);
  const rows = time.bars.map((bar) => {
    const of = consultations.find(({ id }) => id === bar.id);
    return { key: bar.id, name: of ? `${words.kinds[of.kind]} ${of.side.name}` : '', stretches: [bar], open: bar.open };
  });
  return (
    <Panel title={words.time} extra={<strong>{words.workingDays(time.workingDays)}</strong>}>
      <ul className="excluded-time">
        {rows.map(({ key, name, stretches, open }) => (
          <Row key={key} name={name} stretches={stretches} of={time.length} open={open} />
        ))}
        <Row name={words.union} stretches={time.union} of={time.length} together />
      </ul>
      <p className="excluded-axis quiet" aria-hidden="true">
        <span>{time.from}</span>
        <span>{time.to}</span>
      </p>
    </Panel>
  );
}

interface RowProps {
  readonly name: string;
  readonly stretches: readonly Stretch[];
  /** Length of the axis. */
  readonly of: number;
  readonly open?: boolean;
  readonly together?: boolean;
}

function Row({ name, stretches, of, open = false, together = false }: RowProps): ReactNode {
  const words = useWords(consultationWords);
  const share = (part: number): string => `${(100 * part) / Math.max(of, 1)}%`;
  return (
    <li className={together ? 'together' : undefined}>
      <span className="excluded-name">{name}</span>
      <span className="excluded-track" aria-hidden="true">
        {stretches.map(({ from, start, length }) => (
          <span key={from} className={open ? 'excluded-bar open' : 'excluded-bar'} style={{ left: share(start), width: share(length) }} />
        ))}
      </span>
      <span className="excluded-says">
        {stretches.map(({ from, to, length }) => words.bar(from, to, length)).join('; ')} {open && `· ${words.open}`}
      </span>
    </li>
  );
}
