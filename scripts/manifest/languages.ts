/** A manifest or a part of it, as parsed JSON. */
export type Json = Readonly<Record<string, unknown>>;

/** Paths of everything in a manifest that a person reads and a language file may translate. */
const readable = [
  /^name\.(short|full)$/,
  /^description\.(short|full)$/,
  /^staticTabs\[\d+\]\.name$/,
  /^bots\[0\]\.commandLists\[\d+\]\.commands\[\d+\]\.(title|description)$/,
  /^activities\.activityTypes\[\d+\]\.(description|templateText)$/,
];

/**
 * Holds a language file against the manifest: every sentence is translated, and nothing that is not there.
 * @param name of the file, for the message
 */
export function languageFaults(manifest: Json, name: string, language: Json): readonly string[] {
  const wanted = [...leaves(manifest)].filter(([path]) => readable.some((pattern) => pattern.test(path)));
  const given = Object.keys(language).filter((key) => key !== '$schema');
  const placeholders = (text: unknown) => String(text).match(/\{\w+\}/g) ?? [];
  return [
    ...wanted.filter(([path]) => !given.includes(path)).map(([path]) => `${name} does not translate ${path}`),
    ...given
      .filter((key) => !wanted.some(([path]) => path === key))
      .map((key) => `${name} translates ${key}, and the manifest has no such text`),
    ...wanted
      .filter(([path, text]) => path in language && `${placeholders(text)}` !== `${placeholders(language[path])}`)
      .map(([path]) => `${name} has other placeholders in ${path} than the manifest`),
  ];
}

/** Every text in a value with its JSON path, as language files write it: `staticTabs[0].name`. */
export function* leaves(value: unknown, path = ''): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') yield [path, value];
  else if (Array.isArray(value)) for (const [index, part] of value.entries()) yield* leaves(part, `${path}[${index}]`);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) yield* leaves(part, path === '' ? key : `${path}.${key}`);
  }
}
