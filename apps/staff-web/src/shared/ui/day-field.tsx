import { DatePicker, Form } from 'antd';
import dayjs, { type Dayjs } from 'dayjs';
import type { ReactNode } from 'react';
import { useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import type { FieldProps } from './fields';

const asWritten = 'YYYY-MM-DD';

/**
 * A day, kept in the form as the text that is sent. Which days are possible is judged by the server. Enter takes the day that was typed;
 * it does not send the form.
 */
export function DayField({ name, label, required = false, help }: FieldProps): ReactNode {
  const words = useWords(sharedWords);
  return (
    <Form.Item
      name={name}
      label={required ? label : `${label}(${words.optional})`}
      rules={required ? [{ required: true, message: words.required }] : []}
      extra={help}
      getValueProps={(value: string | undefined) => ({ value: value ? dayjs(value, asWritten) : undefined })}
      normalize={(value: Dayjs | null) => value?.format(asWritten)}
    >
      <DatePicker
        format={asWritten}
        placeholder={words.day}
        showNow={false}
        className="day-field"
        onKeyDown={(event) => {
          if (event.key === 'Enter') event.preventDefault();
        }}
      />
    </Form.Item>
  );
}
