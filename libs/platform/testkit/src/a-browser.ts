import { chromium, type Browser } from 'playwright-core';

/** Nothing but what the test asks for: no update, no telemetry, no guess at what may be wanted next. */
const quiet = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
  '--no-pings',
];

/** Specs that need a browser are skipped by name where the runner found none; `GONGKAI_REQUIRE=chromium` makes that a failure of the run. */
export function browserIsThere(): boolean {
  return Boolean(process.env['GONGKAI_TEST_CHROMIUM']);
}

/** A Chromium that has just been started. Whoever asks closes it. @throws Error where there is none: ask `browserIsThere` first */
export function aBrowser(): Promise<Browser> {
  const executablePath = process.env['GONGKAI_TEST_CHROMIUM'];
  if (!executablePath) return Promise.reject(new Error('GONGKAI_TEST_CHROMIUM is not set.'));
  return chromium.launch({ executablePath, args: quiet });
}
