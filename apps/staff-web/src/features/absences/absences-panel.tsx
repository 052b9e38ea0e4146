import { useState, type ReactNode } from 'react';
import type { AbsenceList } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Button } from '../../shared/ui/button';
import { Nothing, Panel } from '../../shared/ui/panel';
import { ProblemPanel } from '../../shared/ui/problem-panel';
import { AbsenceForm } from './absence-form';
import { absencesWords } from './absences.words';
import { useAbsences, useWithdrawAbsence } from './api/absences';

/** Who is away and who stands in, as far as the reader may enter it. @param own the reader's id */
export function AbsencesPanel({ own }: { readonly own: string }): ReactNode {
  const words = useWords(absencesWords);
  const absences = useAbsences();
  const [entering, setEntering] = useState(false);
  const add = !entering && (
    <Button
      small
      onClick={() => {
        setEntering(true);
      }}
    >
      {words.add}
    </Button>
  );
  return (
    <Panel title={words.title} extra={add}>
      <p className="quiet">{words.about}</p>
      <Awaited query={absences}>
        {(list) => (
          <>
            {entering && (
              <AbsenceForm
                colleagues={list.colleagues}
                own={own}
                onLeave={() => {
                  setEntering(false);
                }}
              />
            )}
            <Entered list={list} />
          </>
        )}
      </Awaited>
    </Panel>
  );
}

function Entered({ list: { absences, colleagues } }: { readonly list: AbsenceList }): ReactNode {
  const words = useWords(absencesWords);
  const withdraw = useWithdrawAbsence();
  const nameOf = (id: string): string => colleagues.find((one) => one.id === id)?.name ?? '';
  if (absences.length === 0) return <Nothing>{words.none}</Nothing>;
  return (
    <>
      {withdraw.isError && <ProblemPanel error={withdraw.error} />}
      <ul className="notices">
        {absences.map(({ id, staffId, from, until, deputyId }) => (
          <li key={id}>
            <strong>{nameOf(staffId)}</strong> {from} {words.to} {until}
            <p className="quiet">
              {words.deputy}: {deputyId ? nameOf(deputyId) : words.noDeputy}
            </p>
            <Button
              small
              label={words.withdrawOf(nameOf(staffId), from)}
              busy={withdraw.isPending && withdraw.variables === id}
              onClick={() => {
                withdraw.mutate(id);
              }}
            >
              {words.withdraw}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
