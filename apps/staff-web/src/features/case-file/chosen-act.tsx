import { Suspense, type ComponentType, type ReactNode } from 'react';
import type { CaseView, Standing } from '../../shared/api/shapes';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { useWords } from '../../shared/language/language';
import { sharedWords } from '../../shared/language/shared.words';
import { Button } from '../../shared/ui/button';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { caseFileWords } from './case-file.words';

interface ChosenActProps {
  readonly view: CaseView;
  readonly form: ComponentType<ActFormComponentProps> | undefined;
  readonly onDone: (standing: Standing) => void;
  readonly onLeave: () => void;
}

/** The form of the act that was chosen, in the middle of the page. */
export function ChosenAct({ view, form: ActForm, onDone, onLeave }: ChosenActProps): ReactNode {
  const words = useWords(caseFileWords);
  const shared = useWords(sharedWords);
  if (!ActForm)
    return (
      <NoticeBar
        kind="info"
        title={words.noForm}
        action={
          <Button small onClick={onLeave}>
            {shared.close}
          </Button>
        }
      />
    );
  const { standing, items } = view;
  return (
    <div className="chosen-act">
      <Suspense fallback={<p role="status">{shared.loading}</p>}>
        <ActForm subject={{ requestId: standing.id, view, standing, items, onDone, onLeave }} />
      </Suspense>
    </div>
  );
}
