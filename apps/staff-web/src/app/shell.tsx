import { Link, Outlet, useLocation } from '@tanstack/react-router';
import { Modal } from 'antd';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useSession } from '../features/identity/api/session';
import { useSignOut } from '../features/identity/api/sign-out';
import { SignInForm } from '../features/identity/sign-in-form';
import { SignInPage } from '../features/identity/sign-in-page';
import { useSignedOut } from '../shared/api/session-signal';
import type { Session } from '../shared/api/shapes';
import { chooseLanguage, useLanguage, useSay, useWords } from '../shared/language/language';
import { Button } from '../shared/ui/button';
import { ProblemPanel } from '../shared/ui/problem-panel';
import { appWords } from './app.words';

/** Around every page: who is signed in, where to go; and a sign-in over the page when the session ends in the middle of work. */
export function Shell(): ReactNode {
  const session = useSession();
  if (session.isPending) return null;
  if (session.isError) return <ProblemPanel error={session.error} onRetry={() => void session.refetch()} />;
  if (!session.data)
    return (
      <SignInPage>
        <LanguageSwitch />
      </SignInPage>
    );
  return <SignedIn session={session.data} />;
}

function SignedIn({ session }: { readonly session: Session }): ReactNode {
  const words = useWords(appWords);
  const { pathname } = useLocation();
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) main.current?.focus();
    first.current = false;
  }, [pathname]);
  return (
    <>
      <a className="skip" href="#main">
        {words.skip}
      </a>
      <Head session={session} />
      <main id="main" ref={main} tabIndex={-1}>
        <Suspense fallback={null}>
          <Outlet />
        </Suspense>
      </main>
      <SignInAgain account={session.staff.account} />
    </>
  );
}

function Head({ session: { staff, rights } }: { readonly session: Session }): ReactNode {
  const words = useWords(appWords);
  const say = useSay();
  const signOut = useSignOut();
  return (
    <header className="head">
      <span className="head-name">{words.name}</span>
      <nav aria-label={words.menu}>
        <Link to="/" activeOptions={{ exact: true }} activeProps={{ 'aria-current': 'page' }}>
          {words.today}
        </Link>
        <Link to="/queue" search={{ tab: 'mine' }} activeProps={{ 'aria-current': 'page' }} activeOptions={{ includeSearch: false }}>
          {words.queue}
        </Link>
        {rights.includes('intake:submit') && (
          <Link to="/take-down" activeProps={{ 'aria-current': 'page' }}>
            {words.takeDown}
          </Link>
        )}
      </nav>
      <span className="head-who">
        {say(staff.agency.name)} · {staff.name}
        <span className="head-roles">{staff.roles.map(({ name }) => say(name)).join(' / ')}</span>
      </span>
      <LanguageSwitch />
      <Button
        small
        onClick={() => {
          signOut.mutate();
        }}
      >
        {words.signOut}
      </Button>
    </header>
  );
}

function LanguageSwitch(): ReactNode {
  const language = useLanguage();
  const words = useWords(appWords);
  return (
    <Button
      small
      label={words.otherLabel}
      onClick={() => {
        chooseLanguage(language === 'zh' ? 'en' : 'zh');
      }}
    >
      {words.other}
    </Button>
  );
}

function SignInAgain({ account }: { readonly account: string }): ReactNode {
  const words = useWords(appWords);
  const signedOut = useSignedOut();
  return (
    <Modal open={signedOut} title={words.again} footer={null} closable={false} keyboard={false} mask={{ closable: false }} destroyOnHidden>
      <p>{words.againAdvice}</p>
      <SignInForm account={account} />
    </Modal>
  );
}
