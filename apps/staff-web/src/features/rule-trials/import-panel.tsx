import { useId, useState, type ReactNode } from 'react';
import { useSay, useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { useImportTrials } from './api/keep-trial';
import { ruleTrialsWords } from './rule-trials.words';

/** A list pasted or read from a file. What is wrong is named by its place; the text stays as it was typed. */
export function ImportPanel({ onLeave }: { readonly onLeave: () => void }): ReactNode {
  const words = useWords(ruleTrialsWords);
  const shared = useWords(sharedWords);
  const say = useSay();
  const id = useId();
  const [text, setText] = useState('');
  const importing = useImportTrials();
  const send = (onlyGood: boolean): void => {
    importing.mutate({ text, onlyGood });
  };
  return (
    <Panel title={words.importTitle} className="import-trials">
      {importing.isError && <ProblemPanel error={importing.error} />}
      {importing.data && (
        <NoticeBar kind={importing.data.faults.length > 0 ? 'warning' : 'success'} title={words.imported(importing.data.kept)}>
          <ul className="trial-faults">
            {importing.data.faults.map(({ place, field, path, says }) => (
              <li key={`${place} ${field} ${path}`}>
                {words.place(place)} · {field} · {say(says)}
              </li>
            ))}
          </ul>
        </NoticeBar>
      )}
      <label htmlFor={`${id}-text`}>{words.importText}</label>
      <p className="quiet" id={`${id}-help`}>
        {words.importHelp}
      </p>
      <textarea
        id={`${id}-text`}
        aria-describedby={`${id}-help`}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
        }}
      />
      <p>
        <label htmlFor={`${id}-file`}>{words.importFile}</label>{' '}
        <input
          id={`${id}-file`}
          type="file"
          accept="application/json,.json"
          onChange={(event) => {
            void event.target.files?.[0]?.text().then(setText);
          }}
        />
      </p>
      <div className="form-foot">
        <Button
          kind="primary"
          busy={importing.isPending}
          disabled={text.trim() === ''}
          onClick={() => {
            send(false);
          }}
        >
          {words.importAll}
        </Button>
        <Button
          disabled={text.trim() === '' || importing.isPending}
          onClick={() => {
            send(true);
          }}
        >
          {words.importGood}
        </Button>
        <Button onClick={onLeave}>{shared.close}</Button>
      </div>
    </Panel>
  );
}
