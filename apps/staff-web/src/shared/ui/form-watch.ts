import { Form } from 'antd';

/** The value a field has now, for parts of a form that depend on it. The form is the one the caller is inside of. */
export function useFieldValue(place: string | (string | number)[]): unknown {
  const form = Form.useFormInstance();
  return Form.useWatch(place, { form, preserve: true });
}

/** Puts a value into a field of the form the caller is inside of. */
export function useSetField(): (place: string | (string | number)[], value: unknown) => void {
  const form = Form.useFormInstance();
  return (place, value) => {
    form.setFieldValue(place, value);
  };
}
