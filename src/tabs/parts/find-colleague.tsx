import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { useView } from '../api-hooks.tsx';
import { Action } from './link-button.tsx';
import { layout } from './page.tsx';

export interface Colleague {
  id: string;
  name: string;
}

/** What the search is for, in the words of the page. */
interface FindWords {
  find: string;
  findHelp: string;
  nobody: string;
}

interface FindColleagueProps {
  words: FindWords;
  /** Where it has just been opened, and the button that did is gone. */
  autoFocus?: boolean;
  onChoose: (person: Colleague) => void;
}

/** Fewer letters would fit half the municipality. */
const fewestLetters = 3;
/** Finds a colleague by name; a few at a time, since the page never has them all. */
export function FindColleague({ words, autoFocus, onChoose }: FindColleagueProps) {
  const [written, setWritten] = useState('');
  const name = written.trim();
  return (
    <>
      <Field label={words.find} hint={words.findHelp}>
        <Input
          size="large"
          {...(autoFocus && { autoFocus })}
          value={written}
          maxLength={80}
          onChange={(_, { value }) => setWritten(value)}
        />
      </Field>
      <div role="status">
        {name.length >= fewestLetters && <Hits name={name} nobody={words.nobody} onChoose={onChoose} />}
      </div>
    </>
  );
}

interface HitsProps extends Pick<FindColleagueProps, 'onChoose'> {
  name: string;
  nobody: string;
}

function Hits({ name, nobody, onChoose }: HitsProps) {
  const people = useView('colleagues', { name }).data?.data.people;
  if (!people) return null;
  if (people.length === 0) return <p className={layout.quiet}>{nobody}</p>;
  return (
    <div className={layout.chips}>
      {people.map((person) => (
        <Action key={person.id} onClick={() => onChoose(person)}>
          {person.name}
        </Action>
      ))}
    </div>
  );
}
