import { useEffect, useRef, type RefObject } from 'react';

/** j and k move the focus through the rows; Enter follows the link that has it. Keys typed into a field stay there. */
export function useRowKeys(): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (!isRowKey(event) || isTyping(event.target)) return;
      const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('td.number a') ?? [])];
      const now = links.findIndex((link) => link === document.activeElement);
      const next = event.key === 'j' ? Math.min(now + 1, links.length - 1) : Math.max(now - 1, 0);
      links[next]?.focus();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return body;
}

function isRowKey({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return (key === 'j' || key === 'k') && !ctrlKey && !metaKey && !altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));
}
