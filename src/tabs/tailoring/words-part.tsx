import { type ReactNode, useState } from 'react';
import { ListSearch } from '../parts/list-search.tsx';
import { List, layout, Section } from '../parts/page.tsx';
import type { Done } from '../parts/undo-notice.tsx';
import { useText } from '../use-text.ts';
import type { Tailoring } from './tailoring.ts';
import { WordForm } from './word-form.tsx';
import { WordLine } from './word-line.tsx';

/** So many are shown at once; the rest is found by writing. */
const mostShown = 8;

interface WordsPartProps {
  data: Tailoring;
  onDone: (done: Done) => void;
  /** What was done last here. */
  notice: ReactNode;
}

/** Everyday words: what finds nothing first, a new one, and finding one to put right. */
export function WordsPart({ data, onDone, notice }: WordsPartProps) {
  const words = useText('tailoring').words;
  const [written, setWritten] = useState('');
  const sought = written.trim().toLowerCase();
  const sorted = data.words.toSorted(
    (a, b) => Number(a.found > 0) - Number(b.found > 0) || a.word.localeCompare(b.word, 'da'),
  );
  const found = sorted.filter(({ word, means }) => [word, ...means].some((one) => one.toLowerCase().includes(sought)));
  const shown = found.slice(0, mostShown);
  return (
    <Section title={words.title}>
      <p className={layout.quiet}>{words.lead}</p>
      {notice}
      <WordForm onDone={onDone} known={data.words} />
      {data.words.length > mostShown && (
        <ListSearch label={words.search} written={written} onWrite={setWritten} found={words.count(found.length)} />
      )}
      <List of={shown} by="key" className={layout.tightList}>
        {(word) => <WordLine word={word} onDone={onDone} />}
      </List>
      {found.length > shown.length && <p className={layout.quiet}>{words.more(found.length - shown.length)}</p>}
    </Section>
  );
}
