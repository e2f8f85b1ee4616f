import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { RefusedByServer } from '../../src/tabs/faults.ts';
import { loadSpeech, SpeechContext } from '../../src/tabs/language.tsx';
import { DayField } from '../../src/tabs/parts/form/day-field.tsx';
import { refusedField, sentOf } from '../../src/tabs/parts/form/entry.ts';
import { ChoiceField, LineField, ListField, NumberField, TextField } from '../../src/tabs/parts/form/entry-fields.tsx';
import { EntryForm } from '../../src/tabs/parts/form/entry-form.tsx';
import { Today } from '../../src/tabs/use-day.ts';

const speech = await loadSpeech('da');

interface SampleInput {
  reason: string;
  name?: string;
  kind: 'one' | 'other';
  unit?: string;
  count?: number;
  on: string;
}

const names = {
  reason: 'Begrundelse',
  name: 'Navn',
  nameHelp: 'Kan stå tomt.',
  unit: 'Enhed',
  count: 'Antal',
  on: 'Dag',
};
const page = renderToStaticMarkup(
  <SpeechContext value={speech}>
    <Today value="2026-11-29">
      <EntryForm<SampleInput>
        label="Prøve"
        names={names}
        begin={{ reason: '', name: 'Bo', kind: 'other', unit: '', count: 3, on: '2026-12-01' }}
        sending={{ isPending: false, error: null }}
        onSend={() => {}}
      >
        {({ at, said }) => (
          <>
            <TextField {...at('reason')} max={300} required />
            <LineField {...at('name')} max={80} />
            <ChoiceField
              {...at('kind', 'Type')}
              choices={[
                ['one', 'Den ene'],
                ['other', 'Den anden'],
              ]}
            />
            {said.kind === 'one' && <p>Kun den ene</p>}
            <ListField {...at('unit')} choices={[['u1', 'Hjemmeplejen']]} empty="Ingen" />
            <NumberField {...at('count')} min={1} />
            <DayField {...at('on')} required />
          </>
        )}
      </EntryForm>
    </Today>
  </SpeechContext>,
);

test('fields have the labels, limits and beginnings that the form gives them', () => {
  expect(page).toMatch(/<textarea[^>]*maxLength="300"/i);
  expect(page).toMatch(/<input[^>]*maxLength="80"[^>]*value="Bo"|<input[^>]*value="Bo"[^>]*maxLength="80"/i);
  expect(page).toContain('Kan stå tomt.');
  expect(page).toMatch(/<input[^>]*type="number"[^>]*value="3"|<input[^>]*value="3"[^>]*type="number"/);
  expect(page).toContain('value="1.12.2026"');
  expect(page).toContain('Ingen');
  expect(page).not.toContain('Kun den ene');
  expect(page).toContain('Gem</button>');
});

test('nothing is said to be lacking before the form has been tried', () => {
  expect(page).not.toContain('aria-invalid="true"');
  expect(page).not.toContain('Udfyld feltet.');
});

test('what is sent: texts without blanks, nothing empty, and nothing that another answer hides', () => {
  const values = { reason: ' Fordi ', name: '  ', until: '2026-12-01', renews: 'e1', count: 0, keeps: false };
  const shown = {
    ...{ now: new Set(['reason', 'name', 'count', 'keeps']), ever: new Set(['reason', 'name', 'until']) },
    ...{ form: '', kept: new Set<string>() },
  };
  expect(sentOf(values, shown)).toEqual({ reason: 'Fordi', renews: 'e1', count: 0, keeps: false });
});

test('a number that is taken out and a person who was only written are not sent', () => {
  const values = { count: Number.NaN, owner: { id: '', name: 'Lo' }, leader: { id: 'p1', name: 'Lone' } };
  expect(sentOf(values, { now: new Set(), ever: new Set(), form: '', kept: new Set() })).toEqual({
    leader: { id: 'p1', name: 'Lone' },
  });
});

test('a refusal lands on the field it names, wherever that stands in what was sent', () => {
  const refused = (details: Record<string, unknown>) =>
    new RefusedByServer({ code: 'badInput', message: 'Nej', next: 'Ret det', support: 'x', details }, 400);
  expect(refusedField(refused({ field: 'said.toldAt' }), ['toldAt', 'name'])).toBe('toldAt');
  expect(refusedField(refused({ field: 'units.0' }), ['units'])).toBe('units');
  expect(refusedField(refused({ field: 'nonce' }), ['units'])).toBeUndefined();
  expect(refusedField(refused({}), ['units'])).toBeUndefined();
  expect(refusedField(new Error('away'), ['units'])).toBeUndefined();
  expect(refusedField(null, ['units'])).toBeUndefined();
});
