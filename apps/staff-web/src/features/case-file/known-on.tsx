import { useId, type ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { DayPicker } from '../../shared/ui/day-picker';
import { sheetWords } from './sheet.words';

interface KnownOnProps {
  readonly day?: string;
  readonly choose: (day: string | undefined) => void;
}

/** The count as it stood on a day of the past. */
export function KnownOn({ day, choose }: KnownOnProps): ReactNode {
  const words = useWords(sheetWords);
  const id = useId();
  return (
    <div className="sheet-known-on">
      <label htmlFor={id}>{words.knownOn}</label>
      <DayPicker id={id} day={day} pick={choose} describedBy={`${id}-help`} />
      {day !== undefined && (
        <Button
          small
          onClick={() => {
            choose(undefined);
          }}
        >
          {words.asToday}
        </Button>
      )}
      <span id={`${id}-help`} className="quiet">
        {words.knownOnHelp}
      </span>
    </div>
  );
}
