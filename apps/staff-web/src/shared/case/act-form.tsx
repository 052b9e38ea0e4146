import { Form } from 'antd';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { ApiProblem } from '../api/api-problem';
import type { Standing } from '../api/shapes';
import { useSay, useWords } from '../language/language';
import { sharedWords } from '../language/shared.words';
import { Button } from '../ui/button';
import { NoticeBar } from '../ui/notice-bar';
import { ProblemPanel } from '../ui/problem-panel';
import { withoutBlanks } from '../ui/without-blanks';
import type { ActSubject } from './act-subject';
import { byPath, placedFaults, type PlaceOf } from './fault-places';
import { MovedOn } from './moved-on';
import { useAct } from './use-act';

interface ActFormProps<Values extends object> {
  readonly subject: ActSubject;
  readonly act: string;
  /** Where the act is a note, which no table of acts names. */
  readonly title?: string;
  readonly initial?: Partial<Values>;
  readonly send: (values: Values, expectedSequence: number) => Promise<Standing>;
  readonly placeOf?: PlaceOf;
  readonly children?: ReactNode;
}

/**
 * The form of one act. It sends the ledger sequence the page was read at; when somebody acted meanwhile it says who and what,
 * keeps what was typed, and goes on only when told to.
 */
export function ActForm<Values extends object>({
  subject,
  act,
  title,
  initial,
  send,
  placeOf = byPath,
  children,
}: ActFormProps<Values>): ReactNode {
  const [form] = Form.useForm<Values>();
  const [seen, setSeen] = useState(subject.standing.sequence);
  const words = useWords(sharedWords);
  const say = useSay();
  const sending = useAct(subject, send);
  const formName = useId().replace(/\W/g, '');
  const moved = subject.standing.sequence > seen && !sending.isSuccess;
  const submit = (values: Values): void => {
    sending.mutate(
      { values: withoutBlanks(values), expectedSequence: seen },
      {
        onError: (error) => {
          if (error instanceof ApiProblem)
            form.setFields(placedFaults(error.problem, placeOf, say) as Parameters<typeof form.setFields>[0]);
        },
      },
    );
  };
  return (
    <section className="act-form" aria-labelledby={`${formName}-title`}>
      <ActHeading id={`${formName}-title`} subject={subject} act={act} title={title} />
      {moved && (
        <MovedOn
          standing={subject.standing}
          seen={seen}
          onGoOn={() => {
            setSeen(subject.standing.sequence);
            sending.reset();
          }}
        />
      )}
      {!moved && sending.isError && !isMovedOn(sending.error) && <ProblemPanel error={sending.error} />}
      {!moved && <NoLonger subject={subject} act={act} />}
      <Form<Values> form={form} name={formName} layout="vertical" initialValues={initial} onFinish={submit} scrollToFirstError requiredMark>
        {children}
        <div className="form-foot">
          <Button kind="primary" submits busy={sending.isPending} disabled={moved}>
            {words.save}
          </Button>
          <Button onClick={subject.onLeave}>{words.cancel}</Button>
        </div>
      </Form>
    </section>
  );
}

function isMovedOn(error: Error): boolean {
  return error instanceof ApiProblem && error.slug === 'case-moved-on';
}

interface ActHeadingProps extends Pick<ActFormProps<object>, 'subject' | 'act' | 'title'> {
  readonly id: string;
}

function ActHeading({ id, subject, act, title }: ActHeadingProps): ReactNode {
  const say = useSay();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const known = [...subject.standing.allowedActs, ...subject.standing.refusedActs].find((candidate) => candidate.act === act);
  return (
    <h2 id={id} ref={heading} tabIndex={-1}>
      {title ?? (say(known?.label) || act)}
      {known?.law && <span className="law"> {known.law}</span>}
    </h2>
  );
}

function NoLonger({ subject, act }: { readonly subject: ActSubject; readonly act: string }): ReactNode {
  const words = useWords(sharedWords);
  const say = useSay();
  const refused = subject.standing.refusedActs.find((candidate) => candidate.act === act);
  return refused ? <NoticeBar kind="warning" title={words.noLonger} children={say(refused.says)} /> : null;
}
