import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { teamsAppId } from './identity.ts';

/** The app in the tenant's catalogue: what Teams itself knows about it, which is what its package says. */
export interface TeamsApp {
  id: string;
  name: string;
  /**
   * Names of the placeholders in an activity type's text, in order.
   * @returns `undefined` when the package does not declare the type
   */
  parametersOf(activityType: string): readonly string[] | undefined;
  /**
   * The sentence of a notice, in the reader's language as Teams chooses it: the package's file for it, else its default.
   * @param language `da`, `en`
   */
  sentence(activityType: string, parameters: Readonly<Record<string, string>>, language: string): string;
}

/** The reserved type whose text comes with the notice (Microsoft's page on activity feed notifications). */
const systemDefault = { type: 'systemDefault', parameter: 'systemDefaultText' } as const;

const ownPackage = path.resolve(import.meta.dirname, '../../manifest');

const manifestShape = z.object({
  name: z.object({ short: z.string() }),
  activities: z.object({ activityTypes: z.array(z.object({ type: z.string(), templateText: z.string() })) }),
  localizationInfo: z.object({
    defaultLanguageTag: z.string(),
    defaultLanguageFile: z.string(),
    additionalLanguages: z.array(z.object({ languageTag: z.string(), file: z.string() })),
  }),
});
const wordsShape = z.record(z.string(), z.string());

/** @param folder of the package, `manifest.json` and its language files; absent: the product's own */
export function openTeamsApp(folder = ownPackage): TeamsApp {
  const read = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  const { name, activities, localizationInfo } = manifestShape.parse(read('manifest.json'));
  const { defaultLanguageTag, defaultLanguageFile, additionalLanguages } = localizationInfo;
  const languages = [{ languageTag: defaultLanguageTag, file: defaultLanguageFile }, ...additionalLanguages].map(
    ({ languageTag, file }) => ({ languageTag, words: wordsShape.parse(read(file)) }),
  );
  const place = (type: string) => activities.activityTypes.findIndex((declared) => declared.type === type);
  const template = (type: string, language: string) => {
    if (type === systemDefault.type) return `{${systemDefault.parameter}}`;
    const chosen = languages.find(({ languageTag }) => languageTag.startsWith(language)) ?? languages[0];
    const at = place(type);
    return chosen?.words[`activities.activityTypes[${at}].templateText`] ?? activities.activityTypes[at]?.templateText;
  };

  return {
    id: teamsAppId,
    name: name.short,
    parametersOf: (type) => {
      if (type === systemDefault.type) return [systemDefault.parameter];
      return activities.activityTypes[place(type)]?.templateText.match(/(?<=\{)\w+(?=\})/g) ?? declared(place(type));
    },
    sentence: (type, parameters, language) =>
      (template(type, language) ?? type).replace(/\{(\w+)\}/g, (_, parameter: string) => parameters[parameter] ?? ''),
  };
}

/** A declared type whose text has no placeholder. */
function declared(place: number): readonly string[] | undefined {
  return place === -1 ? undefined : [];
}
