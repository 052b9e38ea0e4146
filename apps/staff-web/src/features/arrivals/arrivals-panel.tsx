import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ArrivalsView } from '../../shared/api/shapes';
import { channelWords } from '../../shared/case/channel.words';
import { useWords, type Catalogue } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Moment } from '../../shared/ui/moment';
import { Nothing, Panel } from '../../shared/ui/panel';
import { useArrivals } from './api/arrivals';

const zh = {
  title: '收件核对',
  notYet: '尚未核对;每日凌晨自动核对。',
  counted: (on: string): string => `${on} 凌晨核对,近二十个工作日:`,
  channel: '渠道',
  arrived: '收到',
  registered: '已登记',
  waiting: '待办',
  missing: '缺失',
  allThere: '收到的申请均已登记。',
  open: '未登记的申请',
  why: { unconfirmed: '待确认收到之日', unregistered: '待登记', 'no-case': '有收件无案卷', 'no-submission': '有案卷无收件' },
};
const en: typeof zh = {
  title: 'Arrivals counted',
  notYet: 'Not counted yet; it is done every night.',
  counted: (on) => `Counted in the night to ${on}, the last twenty working days:`,
  channel: 'Channel',
  arrived: 'Arrived',
  registered: 'Registered',
  waiting: 'Waiting',
  missing: 'Missing',
  allThere: 'Everything that arrived is registered.',
  open: 'Not registered',
  why: {
    unconfirmed: 'receipt to be confirmed',
    unregistered: 'to be registered',
    'no-case': 'arrived, and no case is there',
    'no-submission': 'a case that nothing arrived for',
  },
};
const words: Catalogue<typeof zh> = { zh, en };

/** What came in against what is registered, for those who answer for it. */
export function ArrivalsPanel(): ReactNode {
  const says = useWords(words);
  const arrivals = useArrivals();
  return (
    <Panel title={says.title}>
      <Awaited query={arrivals}>
        {(view) => (view.countedOn === undefined ? <Nothing>{says.notYet}</Nothing> : <Counted view={view} on={view.countedOn} />)}
      </Awaited>
    </Panel>
  );
}

function Counted({ view: { counts, open }, on }: { readonly view: ArrivalsView; readonly on: string }): ReactNode {
  const says = useWords(words);
  const channels = useWords(channelWords);
  return (
    <>
      <table className="plain">
        <caption>{says.counted(on)}</caption>
        <thead>
          <tr>
            {[says.channel, says.arrived, says.registered, says.waiting, says.missing].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {counts.map(({ channel, arrived, registered, waiting, missing }) => (
            <tr key={channel}>
              <th scope="row">{channels[channel] ?? channel}</th>
              <td>{arrived}</td>
              <td>{registered}</td>
              <td>{waiting}</td>
              <td>{missing > 0 ? <strong>{missing}</strong> : missing}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {open.length === 0 ? <Nothing>{says.allThere}</Nothing> : <Named open={open} />}
    </>
  );
}

function Named({ open }: { readonly open: ArrivalsView['open'] }): ReactNode {
  const says = useWords(words);
  const channels = useWords(channelWords);
  return (
    <>
      <h3>{says.open}</h3>
      <ul className="notices">
        {open.map(({ requestId, number, channel, submittedAt, why }) => (
          <li key={requestId}>
            {number ? (
              <Link to="/cases/$requestId" params={{ requestId }}>
                {number}
              </Link>
            ) : (
              requestId
            )}{' '}
            {channels[channel] ?? channel} · {says.why[why]}
            <p className="quiet">
              <Moment at={submittedAt} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
