import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import { useView } from '../ask.tsx';
import { useSpeech } from '../language.tsx';
import { Action } from '../parts/link-button.tsx';
import { useLayout } from '../parts/page-layout.tsx';

export interface Colleague {
  id: string;
  name: string;
}

/** Fewer letters would fit half the municipality. */
const fewestLetters = 3;
const useStyles = makeStyles({ hits: { display: 'flex', flexWrap: 'wrap', gap: '8px' } });

interface ColleagueSearchProps {
  chosen: Colleague | undefined;
  onChoose: (person: Colleague | undefined) => void;
}

/** Finds a colleague by name; a few at a time, since the page never has them all. */
export function ColleagueSearch({ chosen, onChoose }: ColleagueSearchProps) {
  const layout = useLayout();
  const words = useSpeech().text.breaches.report.forWhom;
  const [written, setWritten] = useState('');
  if (chosen) {
    return (
      <>
        <p role="status">{words.chosen(chosen.name)}</p>
        <p className={layout.quiet}>{words.sees}</p>
        <div>
          <Action onClick={() => onChoose(undefined)}>{words.another}</Action>
        </div>
      </>
    );
  }
  const name = written.trim();
  return (
    <>
      <Field label={words.find} hint={words.findHelp}>
        <Input value={written} maxLength={80} onChange={(_, { value }) => setWritten(value)} />
      </Field>
      <div role="status">{name.length >= fewestLetters && <Hits name={name} onChoose={onChoose} />}</div>
    </>
  );
}

function Hits({ name, onChoose }: { name: string; onChoose: (person: Colleague) => void }) {
  const styles = useStyles();
  const layout = useLayout();
  const words = useSpeech().text.breaches.report.forWhom;
  const view = useView('colleagues', { name });
  const people = view.data?.data.people;
  if (!people) return null;
  if (people.length === 0) return <p className={layout.quiet}>{words.nobody}</p>;
  return (
    <div className={styles.hits}>
      {people.map((person) => (
        <Action key={person.id} onClick={() => onChoose(person)}>
          {person.name}
        </Action>
      ))}
    </div>
  );
}
