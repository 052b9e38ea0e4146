import type { ReactNode } from 'react';
import { AbsencesPanel } from '../features/absences/absences-panel';
import { ArrivalsPanel } from '../features/arrivals/arrivals-panel';
import { NoticesPanel } from '../features/notices/notices-panel';
import { useSession } from '../features/session/api/session-now';
import { AnnualReturns } from '../features/today/annual-returns';
import { TodayWork } from '../features/today/today-work';
import { useWords } from '../shared/language/language';
import { appWords } from './app.words';

export function TodayPage(): ReactNode {
  const words = useWords(appWords);
  const { data: session } = useSession();
  return (
    <div className="page">
      <h1>{words.today}</h1>
      <div className="today">
        <div>
          <TodayWork />
          {session?.rights.includes('intake:reconcile') && <ArrivalsPanel />}
        </div>
        <div>
          <NoticesPanel />
          {session?.rights.includes('organisation:see-annual-return') && <AnnualReturns />}
          {session && <AbsencesPanel own={session.staff.id} />}
        </div>
      </div>
    </div>
  );
}
