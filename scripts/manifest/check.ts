import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { z } from 'zod';
import { type Json, languageFaults, leaves } from './languages.ts';

const require = createRequire(import.meta.url);

/**
 * Everything that would make Teams refuse the package or show it badly, found without a network.
 * @param manifest filled, no placeholders left
 * @param files the package by file name
 */
export function packageFaults(manifest: Json, files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const texts = [...leaves(manifest)];
  return [
    ...schemaFaults('manifest.json', manifest, 'MicrosoftTeams.schema.json', manifest),
    ...texts.filter(([, text]) => text.startsWith('http:')).map(([at, text]) => `${at} is not https: ${text}`),
    ...namedFiles(manifest)
      .filter((name) => !(name in files))
      .map((name) => `manifest.json names ${name}, and it is not in the package`),
    ...languageFiles(manifest).flatMap((name) => languageFileFaults(manifest, name, files[name])),
    ...pictureFaults(files),
  ];
}

/** Files of the package a manifest names: pictures and language files, wherever they stand. */
export function namedFiles(manifest: Json): readonly string[] {
  return [...leaves(manifest)].map(([, text]) => text).filter((text) => /^[\w./-]+\.(png|json)$/.test(text));
}

/** Size in pixels and kind of each picture, as Teams and SharePoint ask for them. */
const pictures: Readonly<Record<string, readonly [width: number, height: number]>> = {
  'color.png': [192, 192],
  'outline.png': [32, 32],
  'sharepoint-preview.png': [1024, 768],
};

const localization = z.object({
  localizationInfo: z.object({
    defaultLanguageFile: z.string(),
    additionalLanguages: z.array(z.object({ file: z.string() })),
  }),
});

function languageFiles(manifest: Json): readonly string[] {
  const { defaultLanguageFile, additionalLanguages } = localization.parse(manifest).localizationInfo;
  return [defaultLanguageFile, ...additionalLanguages.map(({ file }) => file)];
}

function languageFileFaults(manifest: Json, name: string, content: Uint8Array | undefined): readonly string[] {
  if (!content) return [];
  const language: Json = JSON.parse(new TextDecoder().decode(content));
  return [
    ...schemaFaults(name, language, 'MicrosoftTeams.Localization.schema.json', manifest),
    ...languageFaults(manifest, name, language),
  ];
}

/**
 * Holds a file against Microsoft's schema, which @microsoft/app-manifest carries; its own validator cannot be loaded
 * (it imports a package it does not declare). The schemas call themselves draft 4 without using it, and the patterns
 * of the language files are not Unicode patterns.
 */
function schemaFaults(name: string, content: Json, schemaName: string, manifest: Json): readonly string[] {
  const folder = path.dirname(require.resolve('@microsoft/app-manifest/package.json'));
  const file = path.join(folder, `build/json-schemas/teams/v${manifest.manifestVersion}`, schemaName);
  const { $schema: _draft4, ...schema } = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''));
  const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
  addFormats.default(ajv);
  const conforms = ajv.compile(schema);
  if (conforms(content)) return [];
  return (conforms.errors ?? []).map(
    ({ instancePath, message, params }) => `${name}: ${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function pictureFaults(files: Readonly<Record<string, Uint8Array>>): readonly string[] {
  return Object.entries(pictures).flatMap(([name, size]) => {
    const content = files[name];
    if (!content) return [];
    // The header chunk of a PNG starts with width and height, 32 bits each.
    const header = new DataView(content.buffer, content.byteOffset + 16, 8);
    const actual = [header.getUint32(0), header.getUint32(4)];
    return `${actual}` === `${size}`
      ? []
      : [`${name} is ${actual.join(' × ')} pixels and should be ${size.join(' × ')}`];
  });
}
