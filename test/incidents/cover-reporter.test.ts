import { describe, expect, test } from 'vitest';
import { coverReporter } from '../../src/features/cases/incident/cover-reporter.ts';

const reporter = { name: 'Lone Lund', contact: 'lokal 4411', onBehalfOf: 'Ali Aslan', forPerson: 'ali' };
const covered = (text: string, own: Partial<typeof reporter> = {}) =>
  coverReporter({ reporter: { ...reporter, ...own } }, 'melderen')(text);

describe('domain.md 2.9: the reporter’s own first name is covered where it stands as a word', () => {
  test.each([
    ['Lone fandt brevet.', 'melderen fandt brevet.'],
    ['hun hedder lone, og LONE ringede', 'hun hedder melderen, og melderen ringede'],
    ['Det var Lones telefon', 'Det var melderens telefon'],
    ['Lone Lund og Ali', 'melderen og melderen'],
    ['Ring lokal 4411 (Ali Aslan)', 'Ring melderen (melderen)'],
    ['Han er alone, i Lonerup og på Aliases', 'Han er alone, i Lonerup og på Aliases'],
  ])('%s', (said, told) => {
    expect(covered(said)).toBe(told);
  });

  test('a name of two letters is no small word', () => {
    expect(covered('Bo fandt det; de vil bo her', { name: 'Bo Berg' })).toBe('melderen fandt det; de vil bo her');
  });

  test('a firm it was reported for has no first name', () => {
    const { forPerson: _, ...firm } = { ...reporter, onBehalfOf: 'Den Grønne Vikar' };
    expect(coverReporter({ reporter: firm }, 'melderen')('Den dag ringede Den Grønne Vikar')).toBe(
      'Den dag ringede melderen',
    );
  });

  test('names that were said of it before are covered as well', () => {
    const cover = coverReporter({ reporter: { ...reporter, earlierNames: 'Karen Krog\nVikar A/S' } }, 'melderen');
    expect(cover('Karen Krog fra Vikar A/S')).toBe('melderen fra melderen');
  });
});
