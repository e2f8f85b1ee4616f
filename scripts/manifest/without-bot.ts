import type { Json } from './languages.ts';

/** The manifest without its bot: in Teams a bot that nothing answers is a chat that stays silent. */
export function manifestWithoutBot(template: string): string {
  const { bots: _, ...manifest } = JSON.parse(template) as Json;
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** A language file without the words of a bot that is not in the manifest; Teams refuses words for nothing. */
export function languageWithoutBot(content: Uint8Array): Uint8Array {
  const words = JSON.parse(new TextDecoder().decode(content)) as Json;
  const kept = Object.entries(words).filter(([key]) => !key.startsWith('bots['));
  return new TextEncoder().encode(`${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`);
}
