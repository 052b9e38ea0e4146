import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useWords } from '../shared/language/language';
import { appWords } from './app.words';

export function NoSuchPage(): ReactNode {
  const words = useWords(appWords);
  return (
    <section className="page">
      <h1>{words.noSuchPage}</h1>
      <p>{words.noSuchPageAdvice}</p>
      <Link to="/">{words.today}</Link>
    </section>
  );
}
