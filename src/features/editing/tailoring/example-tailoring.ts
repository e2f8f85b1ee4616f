import type { Language } from '../../../core/language.ts';
import { type ExamplePack, examplePacks } from '../examples/example-packs.ts';
import { type ExampleWord, exampleWords } from '../examples/example-words.ts';

/** What a municipality has, as far as the examples ask for it. */
export interface AroundExamples {
  /** The rule in force that was made from an example. */
  ruleOf(example: string): string | undefined;
  isUnit(unit: string): boolean;
  hasPack(pack: string): boolean;
  hasWord(key: string): boolean;
  /** How many rules and pages a word that means this finds. */
  found(language: Language, means: readonly string[]): number;
}

/** The packs that can be taken: those whose rules are there, some of them at least, by the numbers they have here. */
export function readyPacks(around: AroundExamples): readonly ExamplePack[] {
  return examplePacks.flatMap((example) => {
    const rules = example.rules.flatMap((rule) => around.ruleOf(rule) ?? []);
    if (rules.length === 0 || around.hasPack(example.pack)) return [];
    const units = example.units?.filter(around.isUnit) ?? [];
    return [{ ...example, rules, units: units.length > 0 ? units : undefined }];
  });
}

/** The words that can be taken: those that find something in the handbook in force. */
export function readyWords(around: AroundExamples): readonly ExampleWord[] {
  return exampleWords.filter(({ key, language, means }) => !around.hasWord(key) && around.found(language, means) > 0);
}
