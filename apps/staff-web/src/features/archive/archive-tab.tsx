import type { ReactNode } from 'react';
import type { CaseView } from '../../shared/api/shapes';
import { useWords } from '../../shared/language/language';
import { Awaited } from '../../shared/ui/awaited';
import { Facts } from '../../shared/ui/facts';
import { Hash } from '../../shared/ui/hash';
import { Nothing } from '../../shared/ui/panel';
import { useArchive } from './api/archive-of';
import { archiveWords } from './archive.words';

export function ArchiveTab({ view }: { readonly view: CaseView }): ReactNode {
  const words = useWords(archiveWords);
  const archive = useArchive(view.standing.id);
  return (
    <Awaited query={archive}>
      {({ file }) =>
        file === undefined ? (
          <Nothing>{words.none}</Nothing>
        ) : (
          <>
            <Facts
              facts={[
                [words.on, file.archivedOn],
                [words.years, file.retentionYears],
                [words.list, <Hash key="hash" value={file.listSha256} />],
              ]}
            />
            <table className="plain">
              <thead>
                <tr>
                  <th scope="col">{words.position}</th>
                  <th scope="col">{words.title}</th>
                  <th scope="col">{words.hash}</th>
                </tr>
              </thead>
              <tbody>
                {file.leaves.map(({ position, title, sha256, confidential }) => (
                  <tr key={position}>
                    <td>{position}</td>
                    <td>
                      {title} {confidential && <span className="tag">{words.confidential}</span>}
                    </td>
                    <td>
                      <Hash value={sha256} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </>
        )
      }
    </Awaited>
  );
}
