import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react';

interface Tab {
  readonly key: string;
  readonly label: string;
  readonly children: ReactNode;
}

interface TabsProps {
  readonly tabs: readonly Tab[];
  /** The first one where none, or one that does not exist, is chosen. */
  readonly chosen: string | undefined;
  readonly onChoose: (key: string) => void;
}

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** All tabs stay in sight, in as many lines as they need. Arrow keys go from one to the next. */
export function Tabs({ tabs, chosen, onChoose }: TabsProps): ReactNode {
  const id = useId();
  const list = useRef<HTMLDivElement>(null);
  const now = Math.max(
    tabs.findIndex(({ key }) => key === chosen),
    0,
  );
  const onKey = (event: KeyboardEvent): void => {
    const step = steps[event.key];
    if (step === undefined) return;
    const next = (now + step + tabs.length) % tabs.length;
    const tab = tabs[next];
    if (!tab) return;
    onChoose(tab.key);
    list.current?.querySelectorAll<HTMLButtonElement>('button')[next]?.focus();
  };
  return (
    <>
      <div role="tablist" className="tabs" ref={list} onKeyDown={onKey}>
        {tabs.map(({ key, label }, index) => (
          <button
            key={key}
            type="button"
            role="tab"
            id={`${id}-${key}`}
            className="tab"
            aria-selected={index === now}
            aria-controls={`${id}-panel`}
            tabIndex={index === now ? 0 : -1}
            onClick={() => {
              onChoose(key);
            }}
          >
            {label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-${tabs[now]?.key ?? ''}`}>
        {tabs[now]?.children}
      </div>
    </>
  );
}
