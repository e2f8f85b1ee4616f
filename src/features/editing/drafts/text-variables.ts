import { textHash } from '../../../core/content-hash.ts';
import type { SettingName } from '../../workplace/setting.ts';
import type { DraftFields } from './draft-fields.ts';

/** What stands in an example where every municipality has words of its own, and the setting that has them. */
export const textVariables = {
  kommune: 'municipalityName',
  sekretariat: 'secretariatName',
  redaktion: 'handbookUnitName',
} as const satisfies Record<string, SettingName>;

export type TextVariable = keyof typeof textVariables;
export const variableNames = Object.keys(textVariables) as readonly TextVariable[];

const openVariable = new RegExp(`\\{(${variableNames.join('|')})\\}`, 'g');

/** The municipality's own words; what it has not chosen is left out. */
export type OwnWords = Partial<Readonly<Record<TextVariable, string>>>;

/** The text with the municipality's own words. What has none yet stays as it is, for everybody to see. */
export function withOwnWords(text: string, own: OwnWords): string {
  return text.replace(openVariable, (open, name: TextVariable) => own[name] ?? open);
}

/** What is written freely in a draft, and may have a variable in it. */
const written = ['title', 'titleEn', 'textDa', 'textEn', 'owner', 'howVerified'] as const;

/** A draft's fields with the municipality's own words; the English fits the Danish as it did before. */
export function withOwnNames(fields: DraftFields, own: OwnWords): DraftFields {
  const filled = Object.fromEntries(
    written.flatMap((name) => {
      const text = fields[name];
      return text === undefined ? [] : [[name, withOwnWords(text, own)]];
    }),
  );
  const { textDa = '', englishOf } = fields;
  const fits = englishOf !== undefined && englishOf === textHash(textDa);
  return { ...fields, ...filled, ...(fits && { englishOf: textHash(filled.textDa ?? '') }) };
}

/** The variables a draft still has, each once. */
export function variablesLeft(fields: DraftFields): readonly TextVariable[] {
  const words = written.map((name) => fields[name]).join('\n');
  return variableNames.filter((name) => words.includes(`{${name}}`));
}
