import { useId, useRef, useState, type SubmitEvent, type ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { optionsOf } from '../../shared/ui/options';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useAddDocument } from './api/add-document';
import { documentsWords } from './documents.words';

export function AddDocument({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords(documentsWords);
  const add = useAddDocument(requestId);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  const [title, setTitle] = useState('');
  const send = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const given = new FormData(event.currentTarget);
    const [file, kind] = [given.get('file'), given.get('kind')];
    if (!(file instanceof File) || typeof kind !== 'string') return;
    add.mutate(
      { kind, title: title.trim() || file.name, file },
      {
        onSuccess: () => {
          form.current?.reset();
          setTitle('');
        },
      },
    );
  };
  return (
    <form ref={form} className="add-document" onSubmit={send}>
      {add.isError && <ProblemPanel error={add.error} />}
      {add.isSuccess && <NoticeBar kind="success" title={words.added} />}
      <label htmlFor={`${id}-kind`}>{words.kind}</label>
      <select id={`${id}-kind`} name="kind" required defaultValue="information">
        {optionsOf(words.kinds).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-title`}>{words.title}</label>
      <input
        id={`${id}-title`}
        value={title}
        maxLength={200}
        onChange={(event) => {
          setTitle(event.target.value);
        }}
      />
      <label htmlFor={`${id}-file`}>{words.file}</label>
      <input id={`${id}-file`} name="file" type="file" required />
      <Button kind="primary" submits busy={add.isPending}>
        {words.add}
      </Button>
    </form>
  );
}
