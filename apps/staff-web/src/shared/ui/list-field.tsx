import { Form } from 'antd';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { Button } from './button';

interface ListFieldProps {
  readonly name: string | (string | number)[];
  readonly title: (position: number) => string;
  readonly addLabel: string;
  /** Rows that cannot be removed. */
  readonly atLeast?: number;
  readonly newRow: () => object;
  readonly children: (index: number) => ReactNode;
}

/** A list of like parts of a form: each in its own group, with a button to add one and one to remove it. */
export function ListField({ name, title, addLabel, atLeast = 1, newRow, children }: ListFieldProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.List name={name}>
      {(rows, { add, remove }) => (
        <div className="list-field">
          {rows.map((row, index) => (
            <fieldset key={row.key}>
              <legend>{title(index + 1)}</legend>
              {children(row.name)}
              {rows.length > atLeast && (
                <Button
                  small
                  label={`${words.remove}: ${title(index + 1)}`}
                  onClick={() => {
                    remove(row.name);
                  }}
                >
                  {words.remove}
                </Button>
              )}
            </fieldset>
          ))}
          <Button
            small
            onClick={() => {
              add(newRow());
            }}
          >
            + {addLabel}
          </Button>
        </div>
      )}
    </Form.List>
  );
}
