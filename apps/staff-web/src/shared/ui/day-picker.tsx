import { DatePicker } from 'antd';
import dayjs from 'dayjs';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';

const asWritten = 'YYYY-MM-DD';

interface DayPickerProps {
  readonly id: string;
  readonly day?: string;
  readonly pick: (day: string | undefined) => void;
  readonly describedBy?: string;
}

/** A day outside a form. Which days are possible is judged by the server. */
export function DayPicker({ id, day, pick, describedBy }: DayPickerProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <DatePicker
      id={id}
      aria-describedby={describedBy}
      format={asWritten}
      placeholder={words.day}
      showNow={false}
      allowClear={false}
      className="day-field"
      value={day === undefined ? undefined : dayjs(day, asWritten)}
      onChange={(picked) => {
        pick(picked?.format(asWritten));
      }}
    />
  );
}
