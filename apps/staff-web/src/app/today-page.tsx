import type { ReactNode } from 'react';
import { NoticesPanel } from '../features/notices/notices-panel';
import { TodayWork } from '../features/today/today-work';
import { useWords } from '../shared/language/language';
import { appWords } from './app.words';

export function TodayPage(): ReactNode {
  const words = useWords(appWords);
  return (
    <div className="page">
      <h1>{words.today}</h1>
      <div className="today">
        <TodayWork />
        <NoticesPanel />
      </div>
    </div>
  );
}
