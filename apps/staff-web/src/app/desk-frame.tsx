import { Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useSession } from '../features/session/api/session-now';
import { WhoIsSignedIn } from '../features/session/who-is-signed-in';
import { chooseLanguage, useLanguage, useWords } from '../shared/language/language';
import { Button } from '../shared/ui/button';
import { appWords } from './app.words';
import { LawyersLinks } from './lawyers-links';

/** What stands around every page. */
export function DeskFrame(): ReactNode {
  const words = useWords(appWords);
  const language = useLanguage();
  const rights = useSession().data?.rights ?? [];
  const mayKeepRules = rights.includes('rule-book:propose') || rights.includes('rule-book:approve');
  return (
    <>
      <a className="skip" href="#content">
        {words.skip}
      </a>
      <header className="bar">
        <strong className="product">{words.product}</strong>
        <nav aria-label={words.nav}>
          <Link to="/" activeOptions={{ exact: true }}>
            {words.today}
          </Link>
          <Link to="/queue">{words.queue}</Link>
          <Link to="/register">{words.register}</Link>
          {mayKeepRules && <Link to="/rule-book">{words.ruleBook}</Link>}
          <LawyersLinks />
        </nav>
        <div className="bar-end">
          <WhoIsSignedIn />
          <Button
            small
            onClick={() => {
              chooseLanguage(language === 'zh' ? 'en' : 'zh');
            }}
          >
            <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{words.otherLanguage}</span>
          </Button>
        </div>
      </header>
      <main id="content" tabIndex={-1}>
        <Outlet />
      </main>
    </>
  );
}
