import { useState, type ReactNode } from 'react';
import type { StatuteParameters } from '../../shared/api/shapes';
import { useSay, useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Panel } from '../../shared/ui/panel';
import { useParameters } from './api/parameters';
import { useProposeParameters } from './api/propose';
import { ParameterRow } from './parameter-row';
import { ProposeForm } from './propose-form';
import { ruleBookWords } from './rule-book.words';

interface ParametersViewProps {
  readonly mayPropose: boolean;
  readonly onProposed: (changeId: string) => void;
}

/** What the law leaves open, version by version, newest first. */
export function ParametersView(props: ParametersViewProps): ReactNode {
  const words = useWords(ruleBookWords);
  return (
    <>
      <p className="quiet">{words.parametersAbout}</p>
      <Awaited query={useParameters()}>
        {(versions) => versions.toReversed().map((version) => <Version key={version.profile} version={version} {...props} />)}
      </Awaited>
    </>
  );
}

function Version({ version, mayPropose, onProposed }: ParametersViewProps & { readonly version: StatuteParameters }): ReactNode {
  const words = useWords(ruleBookWords);
  const say = useSay();
  const [wished, setWished] = useState<Readonly<Record<string, string>>>({});
  const propose = useProposeParameters();
  const { profile, name, id, inForceFrom, parameters } = version;
  const changed = parameters.filter((one) => wished[one.name] !== undefined && wished[one.name] !== one.value);
  return (
    <Panel title={say(name)} extra={<code className="quiet">{id}</code>}>
      <p className="quiet">{words.inForceFrom(inForceFrom)}</p>
      <table className="queue parameters">
        <caption className="only-read">{say(name)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.parameter}</th>
            <th scope="col">{words.value}</th>
            <th scope="col">{words.default}</th>
            <th scope="col">{words.bounds}</th>
            <th scope="col">{words.why}</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map((parameter) => (
            <ParameterRow
              key={parameter.name}
              parameter={parameter}
              wished={wished[parameter.name]}
              onWish={
                mayPropose
                  ? (value) => {
                      setWished({ ...wished, [parameter.name]: value });
                    }
                  : undefined
              }
            />
          ))}
        </tbody>
      </table>
      {changed.length > 0 && (
        <ProposeForm
          busy={propose.isPending}
          error={propose.error}
          onPropose={(reason) => {
            const values = changed.map((one) => ({ name: one.name, value: wished[one.name] ?? one.value }));
            propose.mutate(
              { profile, values, reason },
              {
                onSuccess: ({ id: changeId }) => {
                  onProposed(changeId);
                },
              },
            );
          }}
        />
      )}
    </Panel>
  );
}
