import type { ComponentProps } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { loadSpeech, SpeechContext } from '../../src/tabs/language.tsx';
import { FreeTextField } from '../../src/tabs/parts/free-text-field.tsx';

const speech = await loadSpeech('da');
const number = '311236-4321';
const covered = 'Vi dækker det til, når du sender: 3112••\u2011••••. Fjern det helst selv.';

const shown = (props: Partial<ComponentProps<typeof FreeTextField>>) =>
  renderToStaticMarkup(
    <SpeechContext value={speech}>
      <FreeTextField label="Begrundelse" value="" maxLength={300} onChange={() => {}} {...props} />
    </SpeechContext>,
  );
/** Does the field itself say that it is wrong? A warning does not. */
const isWrong = (page: string) => /<(?:textarea|input)[^>]*aria-invalid="true"/.test(page);

test('several lines or one, each with its label and its limit', () => {
  expect(shown({})).toMatch(/<textarea[^>]*maxLength="300"/i);
  expect(shown({ oneLine: true })).toMatch(/<input[^>]*maxLength="300"/i);
  const [, id] = /<label[^>]*for="([^"]+)"[^>]*>Begrundelse/.exec(shown({ oneLine: true })) ?? [];
  expect(shown({ oneLine: true })).toMatch(new RegExp(`<input[^>]* id="${id}"`));
  expect(shown({ required: true })).toMatch(/<textarea[^>]*(?:aria-required="true"|required="")/);
});

test.each([true, false])('a CPR number is shown as it will be covered (one line: %s)', (oneLine) => {
  const page = shown({ oneLine, value: `Se ${number}` });
  expect(page).toContain(covered);
  expect(page).not.toContain(`${covered}${number}`);
  expect(isWrong(page)).toBe(false);
  expect(shown({ oneLine, value: 'Ring 12 34 56 78' })).not.toContain('Vi dækker');
});

test('two numbers are both shown', () => {
  expect(shown({ value: `${number} og 010180-1234` })).toContain('3112••\u2011••••, 0101••\u2011••••');
});

test('what is needed is said only when the form has been tried and nothing is written', () => {
  const needed = 'Skriv hvorfor.';
  expect(shown({ needed: false })).not.toContain(needed);
  expect(shown({ needed, value: 'Fordi' })).not.toContain(needed);
  const page = shown({ needed, value: ' \n ' });
  expect(page).toContain(needed);
  expect(isWrong(page)).toBe(true);
});

test('what is wrong goes before the warning', () => {
  const page = shown({ value: number, fault: 'For kort.' });
  expect(page).toContain('For kort.');
  expect(page).not.toContain('Vi dækker');
});

test('a form that refuses a number says so as an error, in its own words if it has some', () => {
  expect(isWrong(shown({ value: number, refusesCpr: true }))).toBe(true);
  const page = shown({ value: number, cprSentence: (numbers) => `Skriv det om: ${numbers}` });
  expect(page).toContain('Skriv det om: 3112••-••••');
  expect(page).not.toContain('Vi dækker');
});
