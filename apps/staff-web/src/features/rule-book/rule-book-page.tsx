import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useRights } from '../../shared/case/api/rights-now';
import { useWords } from '../../shared/language/language';
import { Tabs } from '../../shared/ui/tabs';
import { CalendarView } from './calendar-view';
import { ChangeView } from './change-view';
import { ChangesList } from './changes-list';
import { LoadNotice } from './load-notice';
import { ParametersView } from './parameters-view';
import './rule-book.css';
import { ruleBookWords } from './rule-book.words';

/** The calendar and the values the dates rest on, and how they change. What is open stands in the address. */
export function RuleBookPage(): ReactNode {
  const words = useWords(ruleBookWords);
  const { part, change, year } = useSearch({ strict: false });
  const go = useNavigate();
  const rights = useRights();
  const mayPropose = rights.has('rule-book:propose');
  const open = (opened: string | undefined): void => {
    void go({ to: '/rule-book', search: { part: 'changes', change: opened } });
  };
  const turnTo = (turned: string): void => {
    void go({ to: '/rule-book', search: { part: 'calendar', year: turned } });
  };
  const tabs = [
    { key: 'calendar', label: words.calendar, children: <CalendarView year={year} onTurn={turnTo} /> },
    {
      key: 'changes',
      label: words.changes,
      children: change === undefined ? <ChangesList onOpen={open} /> : <ChangeView key={change} changeId={change} onLeave={open} />,
    },
    ...(mayPropose ? [{ key: 'load', label: words.load, children: <LoadNotice onProposed={open} /> }] : []),
    { key: 'parameters', label: words.parameters, children: <ParametersView mayPropose={mayPropose} onProposed={open} /> },
  ];
  return (
    <div className="page rule-book">
      <h1>{words.title}</h1>
      <p className="quiet">{words.about}</p>
      <Tabs
        tabs={tabs}
        chosen={part}
        onChoose={(key) => {
          void go({ to: '/rule-book', search: { part: key } });
        }}
      />
    </div>
  );
}
