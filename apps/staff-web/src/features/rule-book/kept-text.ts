import { useState } from 'react';

/** A text that is still there after the page was left or the session ended; gone with the browser's tab. */
export function useKeptText(place: string): readonly [text: string, keep: (text: string) => void] {
  const [text, setText] = useState(() => sessionStorage.getItem(place) ?? '');
  const keep = (next: string): void => {
    sessionStorage.setItem(place, next);
    setText(next);
  };
  return [text, keep];
}
