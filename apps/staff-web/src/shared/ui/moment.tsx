import type { ReactNode } from 'react';
import { useLanguage } from '../language/language';

/** An instant as the office's clock shows it. Days come from the server as text and are shown as they are. */
export function Moment({ at }: { readonly at: string }): ReactNode {
  const language = useLanguage();
  const shown = new Intl.DateTimeFormat(language === 'zh' ? 'zh-CN' : 'en-GB', {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(new Date(at));
  return <time dateTime={at}>{shown}</time>;
}
