import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { useRegistration } from './api/registration-of';
import { registrationWords } from './registration.words';

/** What is known of other requests of the same applicant. */
export function FrequencyOf({ requestId }: { readonly requestId: string }): ReactNode {
  const words = useWords(registrationWords);
  const registration = useRegistration(requestId);
  return (
    <Awaited query={registration}>
      {({ frequency, earlier, redecides }) => (
        <>
          {redecides && (
            <NoticeBar kind="info" title={words.redecides}>
              <Link to="/cases/$requestId" params={{ requestId: redecides.requestId }}>
                {redecides.number}
              </Link>
            </NoticeBar>
          )}
          {frequency.alarm && <NoticeBar kind="warning" title={words.alarm} />}
          <Facts
            facts={[
              [words.inMonth, !redecides && frequency.inMonth],
              [words.inYear, !redecides && frequency.inYear],
              [words.double, frequency.doubleSubmissions.join('、')],
              [words.replied, frequency.alreadyReplied.join('、')],
              [words.stillOpen, frequency.stillOpen.join('、')],
              [words.earlier, earlier.map(({ number, submittedOn }) => `${number} (${submittedOn})`).join('、')],
            ]}
          />
        </>
      )}
    </Awaited>
  );
}
