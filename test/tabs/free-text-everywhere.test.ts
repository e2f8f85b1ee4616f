import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const part = 'parts/free-text-field.tsx';

/** Boxes to write in that are not the part, and why. */
const others: Readonly<Record<string, string>> = {
  'drafts/draft-editor.tsx': 'refused while it is saved: the save line and the checks say so',
  'drafts/draft-facts.tsx': 'refused while it is saved: the save line and the checks say so',
  'drafts/writing-field.tsx': 'refused while it is saved: the save line and the checks say so',
  'drafts/iso-field.tsx': 'numbers of controls',
  'imports/choose-document.tsx': 'a whole document that is pasted; its parts are looked at one by one',
  'imports/part-facts.tsx': 'numbers of controls and of a section',
  'imports/part-view.tsx': 'refused: the part says so above its text',
  'meeting/type-code.tsx': 'a code from the wall',
  'parts/form/csv-form.tsx': 'a spreadsheet; each line that holds a number is named',
  'parts/find-colleague.tsx': 'searches',
  'questions/written-text.tsx': 'counts what is written, and warns in a notice with the same sentence',
  'search/search-field.tsx': 'searches',
  'workplace/proposal-card.tsx': 'a case number; refused, and the form says so',
  'workplace/imports/choose-file.tsx': 'rows that are pasted; columns of numbers do not leave the browser',
  'workplace/setting-input.tsx': 'one value of a setting; refused, and the row says so',
  'parts/list-search.tsx': 'searches',
};

/** Opening tags of boxes somebody may write words in: not days, hours, numbers or what is only read. */
function boxesIn(source: string): readonly string[] {
  const tags = source.match(/<(?:Textarea|Input|textarea|input)\b(?:=>|[^>])*?\/?>/g) ?? [];
  const isValue =
    /type="(?:date|time|datetime-local|number|file)"|inputMode="decimal"|inputMode="numeric"|type=\{type\}|\breadOnly\b/;
  return tags.filter((tag) => !isValue.test(tag));
}

const found = readdirSync('src/tabs', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.tsx') && boxesIn(readFileSync(path.join('src/tabs', name), 'utf8')).length > 0)
  .map((name) => name.replaceAll(path.sep, '/'));

test('a box to write in is found, and one for a day is not', () => {
  expect(boxesIn('<Textarea\n  value={x}\n  onChange={(_, { value }) => write(value)}\n/>')).toHaveLength(1);
  expect(boxesIn('<Input size="large" maxLength={60} />')).toHaveLength(1);
  expect(boxesIn('<Input type="date" value={on} onChange={(_, { value }) => setOn(value)} />')).toEqual([]);
  expect(found).toContain(part);
});

test('people write freely in one field, with its limit and its CPR warning', () => {
  expect(found.filter((file) => file !== part && !(file in others))).toEqual([]);
});

test('what is let off is still there', () => {
  expect(Object.keys(others).filter((file) => !found.includes(file))).toEqual([]);
});
