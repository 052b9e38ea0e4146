import { readNotice, readNoticeText, type Calendar, type NoticeReading } from '@law/calendar';

/** What was pasted, read as what it was said to be. Text that is no JSON is a fault like others. */
export function readHandedIn(format: 'text' | 'json', body: string, held: Calendar): NoticeReading {
  return format === 'text' ? readNoticeText(body, held) : readNotice(parsed(body), held);
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return body;
    throw error;
  }
}
