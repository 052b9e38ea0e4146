import { useEffect, useRef, type RefObject } from 'react';

const steps: Readonly<Record<string, number>> = { j: 1, k: -1 };

/** j and k walk over the rows' links as in a mail program; Enter is the link's own. Keys typed into a field are left alone. */
export function useRowKeys(): RefObject<HTMLTableSectionElement | null> {
  const body = useRef<HTMLTableSectionElement>(null);
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const step = steps[event.key];
      if (step === undefined || isShortcut(event) || isTyping(event.target)) return;
      const links = [...(body.current?.querySelectorAll<HTMLAnchorElement>('th a') ?? [])];
      const at = links.findIndex((link) => link === document.activeElement);
      links[Math.min(Math.max(at + step, 0), links.length - 1)]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('keydown', onKey);
    };
  }, []);
  return body;
}

function isShortcut({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null;
}
