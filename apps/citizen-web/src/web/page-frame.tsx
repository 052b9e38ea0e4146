import type { ReactElement, ReactNode } from 'react';
import { ErrorSummary, type PageFault } from '../components/notices';
import { BackLink, SkipLink } from '../components/ways-on';
import { houseWords } from '../words/house.words';
import { htmlLanguage, type Language } from '../words/language';

/** What every page shows around its own content. */
export interface Frame {
  readonly title: string;
  /** Where "back" leads; none on the first page. */
  readonly back?: string;
  readonly faults?: readonly PageFault[];
  /** Three-quarter column for text and forms; `wide` for the home page and the day sheet. */
  readonly wide?: boolean;
}

export interface Display {
  readonly language: Language;
  readonly largeType: boolean;
  /** Address of this page without `lang` and `type`, so that the switches stay where one is. */
  readonly address: string;
}

export function PageFrame(props: { readonly frame: Frame; readonly display: Display; readonly children: ReactNode }): ReactElement {
  const { frame, display } = props;
  const words = houseWords[display.language];
  const faults = frame.faults ?? [];
  return (
    <html lang={htmlLanguage[display.language]} className={`govuk-template${display.largeType ? ' large-type' : ''}`}>
      <head>
        <meta charSet="utf-8" />
        <title>{`${faults.length > 0 ? words.errorInTitle : ''}${frame.title} · ${words.service}`}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content="#10262e" />
        <link rel="icon" href="/assets/seal.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/citizen.css" />
      </head>
      <body className="govuk-template__body">
        <SkipLink text={words.skip} />
        <Masthead display={display} />
        <div className="govuk-width-container">
          {frame.back === undefined ? null : (
            <nav aria-label={words.back}>
              <BackLink href={frame.back} text={words.back} />
            </nav>
          )}
          <main className="govuk-main-wrapper" id="main-content">
            <div className="govuk-grid-row">
              <div className={frame.wide ? 'govuk-grid-column-full' : 'govuk-grid-column-two-thirds'}>
                {faults.length === 0 ? null : <ErrorSummary title={words.errorTitle} faults={faults} />}
                {props.children}
              </div>
            </div>
          </main>
        </div>
        <Foot language={display.language} />
      </body>
    </html>
  );
}

function Masthead({ display }: { readonly display: Display }): ReactElement {
  const words = houseWords[display.language];
  const other = display.language === 'zh' ? 'en' : 'zh';
  return (
    <header className="house">
      <div className="govuk-width-container house__row">
        <a className="house__name" href="/">
          <span className="house__seal" aria-hidden="true">
            公<br />开
          </span>
          <span>
            <span className="house__title">{words.service}</span>
            <span className="house__under">{words.under}</span>
          </span>
        </a>
        <nav aria-label={words.switches}>
          <ul className="house__switches">
            <li>
              <a href={switched(display.address, 'type', display.largeType ? 'usual' : 'large')}>
                {display.largeType ? words.usual : words.large}
              </a>
            </li>
            <li>
              <a href={switched(display.address, 'lang', other)} lang={htmlLanguage[other]} hrefLang={htmlLanguage[other]}>
                {words.otherLanguage}
              </a>
            </li>
          </ul>
        </nav>
      </div>
    </header>
  );
}

function switched(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${value}`;
}

function Foot({ language }: { readonly language: Language }): ReactElement {
  const words = houseWords[language];
  return (
    <footer className="foot">
      <div className="govuk-width-container">
        <nav aria-label={words.footLinks}>
          <ul>
            <li>
              <a href="/">{words.home}</a>
            </li>
            <li>
              <a href="/guide">{words.guide}</a>
            </li>
            <li>
              <a href="/track">{words.track}</a>
            </li>
            <li>
              <a href="/fees-and-remedies">{words.fees}</a>
            </li>
            <li>
              <a href="/accessibility">{words.accessibility}</a>
            </li>
          </ul>
        </nav>
        <p>{words.footNote}</p>
        <p>{words.cookies}</p>
      </div>
    </footer>
  );
}
