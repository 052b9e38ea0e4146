import { useState, type ComponentType, type ReactNode } from 'react';
import type { CaseView, Standing } from '../../shared/api/shapes';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import type { CaseTab } from '../../shared/case/case-tab';
import { useSay } from '../../shared/language/language';
import { CaseClock } from './case-clock';
import { CaseCentre } from './case-centre';
import { CaseIdentity } from './case-identity';
import { CaseActs } from './case-acts';
import { StateMap } from './state-map';

interface CaseDeskProps {
  readonly view: CaseView;
  readonly forms: Readonly<Record<string, ComponentType<ActFormComponentProps>>>;
  readonly tabs: readonly CaseTab[];
}

export interface PerformedAct {
  readonly act: string;
  readonly standing: Standing;
}

/** Three columns at a desk, one on a telephone. The act that was chosen takes the middle. */
export function CaseDesk({ view, forms, tabs }: CaseDeskProps): ReactNode {
  const [chosen, setChosen] = useState<string>();
  const [performed, setPerformed] = useState<PerformedAct>();
  const say = useSay();
  const choose = (act: string): void => {
    setPerformed(undefined);
    setChosen(act);
  };
  const leave = (): void => {
    setChosen(undefined);
  };
  return (
    <>
      <header className="case-head">
        <p className="case-number">{view.standing.number}</p>
        <h1>{view.title}</h1>
        <p className="quiet">{say(view.agencyName)}</p>
      </header>
      <div className="case-grid">
        <aside className="case-left">
          <CaseIdentity view={view} />
        </aside>
        <div className="case-centre">
          <CaseCentre
            view={view}
            tabs={tabs}
            chosen={chosen}
            form={chosen ? forms[chosen] : undefined}
            performed={performed}
            onDone={(act, standing) => {
              setPerformed({ act, standing });
              leave();
            }}
            onLeave={leave}
          />
        </div>
        <aside className="case-right">
          <CaseClock view={view} />
          <CaseActs standing={view.standing} chosen={chosen} onChoose={choose} />
          <StateMap view={view} />
        </aside>
      </div>
    </>
  );
}
