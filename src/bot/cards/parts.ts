import type { Card } from '../turn.ts';

/** A piece of a card. */
export type Piece = Readonly<Record<string, unknown>>;

/** Teams on phones renders 1.5 and nothing newer. */
export function card(body: readonly Piece[], speak: string): Card {
  const $schema = 'http://adaptivecards.io/schemas/adaptive-card.json';
  return { type: 'AdaptiveCard', $schema, version: '1.5', speak, body };
}

/** Text shown literally: no links, and no dates or templates that Teams would fill in. */
export function text(words: string, look: Piece = {}): Piece {
  return marked(unlinked(words), look);
}

/** Brackets, stars and tags would be read as Markdown. */
export const plain = (text: string) => unlinked(text.replace(/[[\]*_`]/g, ''));

/** The same words, of which none is a link, an address or a tag to whatever reads Markdown. */
export function unlinked(words: string): string {
  return words.replace(/\](?=\s*[([:])/g, `]${unseen}`).replace(/<(?=[\p{L}/!?])/gu, `<${unseen}`);
}

/** Markdown of ours or of the handbook, with its links; Teams still fills in nothing, neither a date nor a template. */
export function marked(words: string, look: Piece = {}): Piece {
  return { type: 'TextBlock', text: words.replace(/([{$])(?=\{)/g, `$1${unseen}`), wrap: true, ...look };
}

/** Zero-width space: put beside a character, it stops Markdown from reading it as markup; invisible to readers. */
const unseen = '\u200b';

export function heading(words: string): Piece {
  return text(words, { weight: 'Bolder', size: 'Medium', style: 'heading' });
}

/** Small, subdued text. */
export function hint(words: string): Piece {
  return text(words, { size: 'Small', isSubtle: true });
}

export function box(...items: readonly Piece[]): Piece {
  return { type: 'Container', style: 'emphasis', spacing: 'Medium', items };
}

/** A button that shows what is behind it, without asking the bot, and hides it again. */
export function unfolded(title: string, ...items: readonly Piece[]): readonly Piece[] {
  const id = 'unfolded';
  return [
    ...buttons({ type: 'Action.ToggleVisibility', title, targetElements: [id] }).map((row) => ({
      ...row,
      separator: true,
      spacing: 'Large',
    })),
    { ...box(...items), id, isVisible: false },
  ];
}

/** Teams shows six buttons of a row and hides the rest. */
const inRow = 6;

/** Buttons of one question, in rows. */
export function buttons(...actions: readonly Piece[]): readonly Piece[] {
  const rows = Array.from({ length: Math.ceil(actions.length / inRow) }, (_, row) =>
    actions.slice(row * inRow, (row + 1) * inRow),
  );
  return rows.map((row) => ({ type: 'ActionSet', spacing: 'Small', actions: row }));
}

/** A button the bot is asked by; works on a phone, in any Teams, on any of the servers. */
export function button(title: string, verb: string, data: object, style: 'default' | 'positive' = 'default'): Piece {
  return { type: 'Action.Execute', title, verb, data, ...(style !== 'default' && { style }) };
}
