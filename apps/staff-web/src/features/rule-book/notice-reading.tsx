import type { ReactNode } from 'react';
import type { NoticeCheck, NoticeFault } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { Facts } from '../../shared/ui/facts';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { ruleBookWords } from './rule-book.words';

interface NoticeReadingProps {
  readonly reading: NoticeCheck;
  readonly text: string;
  readonly onShow: (fault: NoticeFault) => void;
}

/** What was understood, and line by line what was not. */
export function NoticeReading({ reading, text, onShow }: NoticeReadingProps): ReactNode {
  const words = useWords(ruleBookWords);
  const { complete, number, publishedOn, year, off, worked, faults, passedOver } = reading;
  return (
    <>
      <div role="status">
        {complete ? (
          <NoticeBar kind="success" title={words.complete} />
        ) : (
          <NoticeBar kind="warning" title={words.faults(faults.length)} children={words.nothingGuessed} />
        )}
      </div>
      {faults.length > 0 && (
        <ol className="notice-faults">
          {faults.map((fault, place) => (
            <Fault key={place} fault={fault} onShow={onShow} />
          ))}
        </ol>
      )}
      <Facts
        facts={[
          [words.noticeNumber, number],
          [words.publishedOn, publishedOn],
          [words.arranges, year === undefined ? words.amendment : String(year)],
        ]}
      />
      <Blocks title={words.offDays} glyph={words.glyphs.holiday} kind="holiday" blocks={off} />
      <Blocks title={words.workedDays} glyph={words.glyphs['make-up']} kind="make-up" blocks={worked} />
      {passedOver.length > 0 && (
        <details>
          <summary>{words.passedOver(passedOver.length)}</summary>
          <ul className="quiet">
            {[...new Set(passedOver)].map((line) => (
              <li key={line}>
                {line}. {text.split('\n')[line - 1]}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function Fault({ fault, onShow }: { readonly fault: NoticeFault; readonly onShow: (fault: NoticeFault) => void }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  const { line, path, words: quoted, says } = fault;
  return (
    <li>
      {say(says)}
      {quoted && <q>{quoted}</q>}
      {line === undefined ? (
        path && <code> {path}</code>
      ) : (
        <Button
          kind="link"
          small
          onClick={() => {
            onShow(fault);
          }}
        >
          {words.line(line)}
        </Button>
      )}
    </li>
  );
}

interface BlocksProps {
  readonly title: string;
  readonly glyph: string;
  readonly kind: string;
  readonly blocks: NoticeCheck['off'];
}

function Blocks({ title, glyph, kind, blocks }: BlocksProps): ReactNode {
  if (blocks.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul className="blocks">
        {blocks.map(({ holiday, first, last }, place) => (
          <li key={place}>
            <span className={`day-sign ${kind}`} aria-hidden="true">
              {glyph}
            </span>{' '}
            {holiday} {first}
            {last !== first && ` – ${last}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
