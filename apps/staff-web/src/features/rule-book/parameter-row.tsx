import type { ReactNode } from 'react';
import type { StatuteParameters } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { ruleBookWords } from './rule-book.words';

type Parameter = StatuteParameters['parameters'][number];

interface ParameterRowProps {
  readonly parameter: Parameter;
  /** As JSON, like all values here. */
  readonly wished: string | undefined;
  /** Absent for whoever may only read. */
  readonly onWish: ((value: string) => void) | undefined;
}

export function ParameterRow({ parameter, wished, onWish }: ParameterRowProps): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  const { name, label, value, default: usual, recommended, min, max, choices, unit, rule, reason, tag, inUse } = parameter;
  const bounds = choices ? choices.map((one) => words.said(one)).join(' / ') : `${String(min)}–${String(max)}`;
  const isOther = wished !== undefined && wished !== value;
  return (
    <tr className={isOther ? 'is-wished' : undefined}>
      <th scope="row">
        {say(label)}
        <div className="quiet">
          <code>{name}</code>
        </div>
      </th>
      <td data-name={words.value}>
        {onWish && inUse ? (
          <ValueField parameter={parameter} value={wished ?? value} onWish={onWish} />
        ) : (
          <strong>{words.said(value)}</strong>
        )}{' '}
        {words.units[unit]}
        {!inUse && <div className="quiet">{words.notInUse}</div>}
        {isOther && <div className="quiet">{words.now(words.said(value))}</div>}
      </td>
      <td data-name={words.default}>
        {words.said(usual)}
        {recommended !== undefined && <div className="quiet">{words.recommended(words.said(recommended))}</div>}
      </td>
      <td data-name={words.bounds}>{bounds}</td>
      <td data-name={words.why}>
        {say(reason)}
        <div className="law">
          {rule} · {words.tags[tag]}
        </div>
      </td>
    </tr>
  );
}

interface ValueFieldProps {
  readonly parameter: Parameter;
  readonly value: string;
  readonly onWish: (value: string) => void;
}

/** A list is typed as numbers with commas; whether it falls and fits, the server judges. */
function ValueField({ parameter: { label, choices, min, max, isList }, value, onWish }: ValueFieldProps): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  const name = say(label);
  if (choices)
    return (
      <select
        aria-label={name}
        value={value}
        onChange={(event) => {
          onWish(event.target.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {words.said(choice)}
          </option>
        ))}
      </select>
    );
  if (isList)
    return (
      <input
        aria-label={name}
        value={value.replace(/[[\]]/g, '')}
        onChange={(event) => {
          onWish(`[${event.target.value}]`);
        }}
      />
    );
  return (
    <input
      aria-label={name}
      type="number"
      min={min}
      max={max}
      value={value}
      onChange={(event) => {
        onWish(event.target.value);
      }}
    />
  );
}
