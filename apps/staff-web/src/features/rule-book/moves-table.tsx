import type { ReactNode } from 'react';
import type { Affected } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { ruleBookWords } from './rule-book.words';

interface MovesTableProps {
  readonly rows: Affected['rows'];
  readonly caption: string;
}

/** Cases with the last days that move. Numbers alone: whoever keeps the rule book has no business in the cases. */
export function MovesTable({ rows, caption }: MovesTableProps): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  return (
    <table className="queue">
      <caption className="only-read">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.number}</th>
          <th scope="col">{words.agency}</th>
          <th scope="col">{words.moves}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ requestId, number, agencyName, moves }) => (
          <tr key={requestId}>
            <td data-name={words.number} className="number">
              {number}
            </td>
            <td data-name={words.agency}>{say(agencyName)}</td>
            <td data-name={words.moves}>
              <ul className="moves">
                {moves.map(({ term, from, to }, place) => (
                  <li key={place}>
                    {words.terms[term]} {from ?? '—'} → <strong>{to ?? '—'}</strong>
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
