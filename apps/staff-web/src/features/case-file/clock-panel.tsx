import { useState, type ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Provisional } from '../../shared/ui/clock-mark';
import { Facts } from '../../shared/ui/facts';
import { Panel } from '../../shared/ui/panel';
import { useSheet } from './api/sheet-of';
import { caseFileWords } from './case-file.words';
import { KnownOn } from './known-on';
import { SheetDays } from './sheet-days';
import { sheetWords } from './sheet.words';
import { TermStands } from './term-stands';

export function ClockPanel({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(caseFileWords);
  const say = useSay();
  const [open, setOpen] = useState(false);
  const { standing, reading } = view;
  const { receiptOn, legalDue, safeDue, provisional, correctionAskBy, correctionUntil } = standing;
  return (
    <Panel title={words.clock} extra={<TermStands view={view} />}>
      {receiptOn === undefined && <p>{words.notReceived}</p>}
      <Facts
        facts={[
          [words.receiptOn, receiptOn],
          [
            words.legalDue,
            legalDue && (
              <>
                <strong>{legalDue}</strong> <Provisional provisional={provisional} />
              </>
            ),
          ],
          [words.extended, reading.extensionDays > 0 && words.extendedBy(reading.extensionDays, reading.baseDue ?? '—')],
          [words.safeDue, safeDue !== legalDue && safeDue && <span title={words.safeWhy}>{safeDue}</span>],
          [words.askBy, correctionAskBy],
          [words.correctionUntil, correctionUntil],
        ]}
      />
      <p className="quiet">{say(reading.basis)}</p>
      <Flaws flaws={reading.flaws} />
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>{words.sheetWhy}</summary>
        {open && <SheetOf view={view} />}
      </details>
    </Panel>
  );
}

/** What is wrong, and what should only be known, by glyph and word. */
function Flaws({ flaws }: { readonly flaws: CaseView['reading']['flaws'] }): ReactNode {
  const words = useWords(caseFileWords);
  const { flawKinds } = useWords(sheetWords);
  const say = useSay();
  if (flaws.length === 0) return null;
  return (
    <ul className="flaws" aria-label={words.flaws}>
      {flaws.map(({ rule, kind, on, says }) => (
        <li key={`${rule} ${on}`} className={`flaw-${kind}`}>
          <span aria-hidden="true">{kind === 'hint' ? '◆' : '▲'}</span> {flawKinds[kind]} {on} {say(says)}
        </li>
      ))}
    </ul>
  );
}

function SheetOf({ view: { standing } }: { readonly view: CaseView }): ReactNode {
  const [knownOn, setKnownOn] = useState<string>();
  const sheet = useSheet(standing.id, standing.sequence, knownOn);
  return (
    <>
      <KnownOn day={knownOn} choose={setKnownOn} />
      <Awaited query={sheet}>{(answer) => <SheetOn requestId={standing.id} sheet={answer} knownOn={knownOn} />}</Awaited>
    </>
  );
}

function SheetOn({ requestId, sheet, knownOn }: Parameters<typeof SheetDays>[0]): ReactNode {
  const words = useWords(caseFileWords);
  const said: [string, ReactNode][] = [
    [words.receiptOn, sheet.receiptOn],
    [words.legalDue, sheet.legalDue],
    [words.safeDue, sheet.safeDue],
  ];
  return (
    <>
      {knownOn !== undefined && <Facts facts={said} />}
      <SheetDays requestId={requestId} sheet={sheet} knownOn={knownOn} />
    </>
  );
}
