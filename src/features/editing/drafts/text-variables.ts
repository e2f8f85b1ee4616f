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

/** The variables a draft still has in anything that is written freely, each once. */
export function variablesLeft({ title, titleEn, textDa, textEn, owner, howVerified }: DraftFields) {
  const words = [title, titleEn, textDa, textEn, owner, howVerified].join('\n');
  return variableNames.filter((name) => words.includes(`{${name}}`));
}
