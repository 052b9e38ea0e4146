import type { ReactNode } from 'react';
import type { AskForCorrection, RegistrationView } from '../../shared/api/shapes';
import { ActForm } from '../../shared/case/act-form';
import type { ActFormComponentProps } from '../../shared/case/act-subject';
import { itemOptions } from '../../shared/case/item-options';
import { useWords } from '../../shared/language/language';
import { DayField } from '../../shared/ui/day-field';
import { Facts } from '../../shared/ui/facts';
import { ChoiceField, LongTextField } from '../../shared/ui/fields';
import { ListField } from '../../shared/ui/list-field';
import { NoticeBar } from '../../shared/ui/notice-bar';
import { optionsOf } from '../../shared/ui/options';
import { askForCorrection } from './api/ask-for-correction';
import { useRegistration } from './api/registration-of';
import { registrationWords } from './registration.words';

type Points = AskForCorrection['points'];

const newPoint = (): Partial<Points[number]> => ({ ground: 'content' });

/** The points get their keys when they are sent: correction is asked for once, so their places then stay. */
const keyed = (points: Points): Points => points.map((point, index) => ({ ...point, key: `point-${index + 1}` }));

export function AskForCorrectionForm({ subject }: ActFormComponentProps): ReactNode {
  const words = useWords(registrationWords);
  const forecast = useRegistration(subject.requestId).data?.forecast;
  return (
    <ActForm<AskForCorrection>
      subject={subject}
      act="ask-for-correction"
      initial={{ points: [newPoint()] as Points }}
      send={(values, sequence) => askForCorrection(subject.requestId, { ...values, points: keyed(values.points) }, sequence)}
    >
      {forecast && <Forecast forecast={forecast} />}
      <p>{words.once}</p>
      <ListField name="points" title={words.point} addLabel={words.addPoint} newRow={newPoint}>
        {(index) => (
          <>
            <ChoiceField name={[index, 'ground']} label={words.ground} required options={optionsOf(words.grounds)} />
            <ChoiceField name={[index, 'itemId']} label={words.pointItem} options={itemOptions(subject.items)} asList />
            <LongTextField name={[index, 'asks']} label={words.asks} required max={2000} rows={2} />
            <LongTextField name={[index, 'guidance']} label={words.guidance} max={2000} rows={2} />
          </>
        )}
      </ListField>
      <DayField name="until" label={words.until} help={forecast && words.untilHelp(forecast.usualUntil)} />
    </ActForm>
  );
}

function Forecast({ forecast }: { readonly forecast: NonNullable<RegistrationView['forecast']> }): ReactNode {
  const words = useWords(registrationWords);
  return (
    <NoticeBar kind={forecast.restarts ? 'info' : 'warning'} title={words.forecast}>
      <p>{forecast.restarts ? words.restarts : words.noRestart}</p>
      <Facts
        facts={[
          [words.askBy, forecast.askBy],
          [words.earliest, forecast.earliestUntil],
          [words.usual, forecast.usualUntil],
          [words.nowDue, forecast.legalDue],
          [words.dueAfter, forecast.dueIfReturnedLast],
        ]}
      />
    </NoticeBar>
  );
}
