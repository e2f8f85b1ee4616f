import { Combobox, Field, Option } from '@fluentui/react-components';
import { useView } from '../../api-hooks.tsx';
import type { Colleague } from '../find-colleague.tsx';
import { type At, useEntry } from './entry.ts';
import { useLacking } from './entry-fields.tsx';
import { fieldProps } from './fields.tsx';
import { useFormWords } from './form-words.ts';

/** Nobody is chosen. Not `undefined`: a field that is emptied must not begin anew. */
export const nobodyYet: Colleague = { id: '', name: '' };

/** Fewer letters would fit half the municipality. */
const fewestLetters = 3;
const shown = 20;

interface PersonProps extends At<Colleague | undefined> {
  /** Whom one can choose from; colleagues by name where it is left out. */
  people?: readonly Colleague[];
  /** What is said where nobody fits, and of a name that was not chosen. */
  words: { nobodyFits: string; whoMissing?: string };
  required?: boolean;
}

/** What a form says where the server takes the id of a person: who they are, until it is sent. */
export type PersonChoice<I, P extends keyof I, K extends keyof I> = Pick<I, K> & {
  [N in keyof Pick<I, P>]: Colleague;
};

/** One person by name. A name that is written and not chosen is a fault: it is never passed over. */
export function PersonField({ people, words: { nobodyFits: nobody, whoMissing }, required, ...at }: PersonProps) {
  const words = useFormWords();
  const notPicked = whoMissing ?? words.notPicked;
  const lacking = useLacking({ required }, notPicked);
  const entry = useEntry<Colleague | undefined>(at, (person) =>
    !person || person.name.trim() === '' ? lacking(true) : person.id === '' && notPicked,
  );
  const { value, fault, onChange } = entry;
  const written = value?.name ?? '';
  const wanted = value?.id ? '' : written.trim();
  return (
    <Field {...fieldProps({ ...at, required: Boolean(required), fault })}>
      <Combobox
        size="large"
        freeform
        value={written}
        selectedOptions={value?.id ? [value.id] : []}
        onChange={({ target }) => onChange({ ...nobodyYet, name: target.value })}
        onOptionSelect={(_, { optionValue: id = '', optionText: name = '' }) => id !== '' && onChange({ id, name })}
      >
        {people ? (
          <People people={fitting(people, wanted)} nobody={nobody} />
        ) : wanted.length < fewestLetters ? (
          <Sentence>{words.fewLetters}</Sentence>
        ) : (
          <Found name={wanted} nobody={nobody} />
        )}
      </Combobox>
    </Field>
  );
}

function fitting(people: readonly Colleague[], wanted: string): readonly Colleague[] {
  const letters = wanted.toLocaleLowerCase('da');
  return people.filter(({ name }) => name.toLocaleLowerCase('da').includes(letters)).slice(0, shown);
}

function Found({ name, nobody }: { name: string; nobody: string }) {
  const people = useView('colleagues', { name }).data?.data.people;
  return people ? <People people={people} nobody={nobody} /> : null;
}

function People({ people, nobody }: { people: readonly Colleague[]; nobody: string }) {
  if (people.length === 0) return <Sentence>{nobody}</Sentence>;
  return people.map(({ id, name }) => (
    <Option key={id} value={id} text={name}>
      {name}
    </Option>
  ));
}

function Sentence({ children }: { children: string }) {
  return (
    <Option disabled value="" text={children}>
      {children}
    </Option>
  );
}
