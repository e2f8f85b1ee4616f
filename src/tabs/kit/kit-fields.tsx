import { useState } from 'react';
import { DayInput } from '../parts/form/day-input.tsx';
import { CountField, RadioField, SelectField, Tick } from '../parts/form/fields.tsx';
import { FileInput } from '../parts/form/file-input.tsx';
import { FreeTextField } from '../parts/free-text-field.tsx';
import { Section } from '../parts/page.tsx';
import { Today } from '../use-day.ts';

const choices = [
  ['paper', 'På papir'],
  ['screen', 'På skærm'],
  ['both', 'Begge dele'],
] as const;

/** Fields, empty, filled in and wrong. */
export function KitFields() {
  const [words, setWords] = useState('');
  const [day, setDay] = useState('2026-12-09');
  const [choice, setChoice] = useState<(typeof choices)[number][0]>('screen');
  const [isTicked, tick] = useState(true);
  return (
    <Section title="Felter" card>
      <FreeTextField label="En linje" oneLine value={words} maxLength={80} onChange={setWords} />
      <FreeTextField label="Flere linjer" hint="Uden navne" value={words} maxLength={800} onChange={setWords} />
      <FreeTextField
        label="Noget mangler"
        required
        fault="Skriv, hvad der skete."
        value=""
        maxLength={80}
        onChange={setWords}
      />
      <FreeTextField label="Et CPR-nummer" value="Borgeren 311236-4321" maxLength={80} onChange={setWords} />
      <Today value="2026-12-09">
        <DayInput label="Dag" value={day} onChange={setDay} />
      </Today>
      <CountField label="Antal" value="12" onChange={setWords} />
      <SelectField label="En af mange" value={choice} choices={choices} onChange={setChoice} />
      <RadioField label="En af få" value={choice} choices={choices} onChange={setChoice} />
      <FileInput label="En fil" accept=".pdf" help="PDF, mindre end 10 MB" onChoose={() => undefined} />
      <FileInput label="En forkert fil" accept=".pdf" fault="Filen er ikke en PDF." onChoose={() => undefined} />
      <Tick label="Sæt flueben" value={isTicked} onChange={tick} />
    </Section>
  );
}
