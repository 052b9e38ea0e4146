import type { ReactNode } from 'react';

/** A digest: its beginning is enough to compare by eye, the whole of it is there to copy. */
export function Hash({ value }: { readonly value: string }): ReactNode {
  return (
    <code className="hash" title={value}>
      {value.slice(0, 12)}…
    </code>
  );
}
