import type { ReactNode } from 'react';
import { useSay, useWords } from '../../shared/language/language';
import { Button } from '../../shared/ui/button';
import { useSession } from './api/session-now';
import { useSignOut } from './api/sign-out';
import { sessionWords } from './session.words';

export function WhoIsSignedIn(): ReactNode {
  const words = useWords(sessionWords);
  const say = useSay();
  const { data: session } = useSession();
  const signOut = useSignOut();
  if (!session) return null;
  const { name, roles, agency } = session.staff;
  return (
    <>
      <span className="who" title={roles.map((role) => say(role.name)).join(' · ')}>
        {name} · {say(agency.name)}
      </span>
      <Button
        small
        onClick={() => {
          signOut.mutate();
        }}
      >
        {words.signOut}
      </Button>
    </>
  );
}
