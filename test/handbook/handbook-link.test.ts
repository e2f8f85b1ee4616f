import type { Link } from 'mdast';
import { expect, test } from 'vitest';
import { answerCard } from '../../src/bot/cards/asked-card.ts';
import { cardText } from '../../src/bot/cards/card-text.ts';
import { marked, text } from '../../src/bot/cards/parts.ts';
import { handbookLink } from '../../src/features/handbook/handbook-link.ts';
import { markdownNodes } from '../../src/features/handbook/text-blocks.ts';
import { markdownBlocks } from '../../src/features/handbook/writing/markdown-blocks.ts';

test.each([
  ['https://www.datatilsynet.dk/brud', 'vejledningen', 'www.datatilsynet.dk'],
  ['https://www.datatilsynet.dk/brud', 'www.datatilsynet.dk/brud', undefined],
  ['https://www.datatilsynet.dk', 'https://www.datatilsynet.dk', undefined],
  ['https://ond.example', 'www.datatilsynet.dk', 'ond.example'],
  ['https://ond.example/www.datatilsynet.dk', 'www.datatilsynet.dk', 'ond.example'],
  ['https://dаtatilsynet.dk', 'datatilsynet.dk', 'xn--dtatilsynet-yij.dk'],
  ['mailto:dbr@eksempel.dk?subject=x', 'skriv', 'dbr@eksempel.dk'],
  ['tel:+4570000001', 'ring', '+4570000001'],
])('a link to %s called “%s” says %s beside it', (address, words, said) => {
  expect(handbookLink(address, words)?.said).toBe(said);
});

test.each([
  'http://eksempel.dk',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'data:text/html,<script>1</script>',
  'vbscript:x',
  'file:///etc/passwd',
  'ftp://eksempel.dk',
  '//eksempel.dk',
  '/admin',
  '#x',
  'https://eksempel.dk@ond.example',
  'https://eksempel.dk\\@ond.example',
  'https://ek\u200bsempel.dk',
  'msteams://x',
  '',
])('%j is no link of the handbook', (address) => {
  expect(handbookLink(address, 'vejledning')).toBeUndefined();
});

const typed = 'Se [reglen](http://a.dk), [her](javascript:x), [der](https://b.example/x) og [os](https://c.dk "t").';

const reader = { language: 'da', ownSites: [] } as const;

test('in a card, in Word and in print a link is https alone and says where it leads', () => {
  expect(cardText(typed, reader)).toBe(
    'Se reglen, her, [der](https://b.example/x) (b.example) og [os](https://c.dk/) (c.dk).',
  );
  const [paragraph] = markdownBlocks(typed, { under: 0, picture: (alt) => alt });
  const pieces = paragraph?.is === 'paragraph' ? paragraph.pieces : [];
  expect(pieces.flatMap(({ href }) => href ?? [])).toEqual(['https://b.example/x', 'https://c.dk/']);
  expect(pieces.map((piece) => piece.text).join('')).toBe('Se reglen, her, der (b.example) og os (c.dk).');
});

test('a card says which links lead outside the municipality, in the reader’s language', () => {
  const shown = (language: 'da' | 'en') =>
    cardText('[a](https://b.example) [c](https://intra.c.dk) [d.dk](https://d.dk)', { language, ownSites: ['c.dk'] });
  expect(shown('da')).toBe(
    '[a](https://b.example/) (b.example, uden for kommunen) [c](https://intra.c.dk/) (intra.c.dk) [d.dk](https://d.dk/) (uden for kommunen)',
  );
  expect(shown('en')).toContain('(b.example, outside the municipality) [c](https://intra.c.dk/) (intra.c.dk)');
});

const nasty =
  'Tryk [her](https://ond.example) eller [her][x] ![x](https://x.dk/y) <https://ond.example> {{DATE(2026-01-01T00:00:00Z,SHORT)}} $' +
  '{navn}\n[x]: https://ond.example';

test('what a reporter or the DPO wrote is plain text in a card: no link, no date, no template', () => {
  const asked = {
    question: 'q',
    number: '2026-0001',
    link: 'https://teams',
    asks: nasty,
    answers: [nasty],
    isClosed: false,
  };
  const drawn = JSON.stringify([answerCard(asked, 'da'), text(nasty)]);
  expect(drawn).not.toMatch(/\]\(|\]\[|\]:|<https|\{\{|\$\{/);
  expect(drawn).toContain('ond.example');
  expect(String(text(nasty).text).replaceAll('\u200b', '')).toBe(nasty);
  expect(JSON.stringify(marked(`[a](https://b.dk) {{TIME(x)}} ${'$'}{a}`))).toMatch(
    /\]\(https:\/\/b\.dk\)(?!.*\{\{)(?!.*\$\{)/,
  );
});

const elsewhere = 'http://ond.example';
const shapes: readonly string[] = [
  `[borger.dk](${elsewhere}/(a))`,
  `[borger.dk](${elsewhere} "(a)")`,
  `[borger.dk](\n${elsewhere})`,
  `[borger\n.dk](${elsewhere})`,
  `[borger.dk][1]\n\n[1]: ${elsewhere}`,
  `[borger.dk]\n\n[borger.dk]: ${elsewhere}`,
  `[${'borger.dk '.repeat(40)}](${elsewhere})`,
  `[borger.dk](${elsewhere}/${'a'.repeat(2_100)})`,
  `[a [borger.dk] b](${elsewhere})`,
  `![${'borger.dk '.repeat(40)}](${elsewhere})`,
  `<${elsewhere}/${'a'.repeat(310)}>`,
  `<a href="${'a'.repeat(300)}" href="${elsewhere}">borger.dk</a>`,
  '[borger.dk](javascript:alert(1))',
  '[borger.dk](data:text/html,x)',
  '[borger.dk](//ond.example)',
  '[borger.dk](https://borger.dk@ond.example)',
  '[borger.dk](HTTP://ond.example)',
  `[skriv](mailto:%5Bborger.dk%5D%28${elsewhere}%29)`,
  '[a](https://b.example/]:c)',
];

test.each(shapes)('a card has no link but those by https that say their site (%#)', (markdown) => {
  const acting = (shown: string) =>
    markdownNodes(shown).filter(({ type }) => /^(?:link|image|definition|html)/.test(type));
  expect(acting(String(text(markdown).text))).toEqual([]);
  const shown = String(marked(cardText(markdown, reader)).text);
  for (const found of acting(shown)) {
    expect(found.type).toBe('link');
    const { url, children } = found as Link;
    expect(url).toMatch(/^(?:https|mailto):/);
    const words = children.map((child) => ('value' in child ? child.value : '')).join('');
    expect(shown.replaceAll('\u200b', '')).toContain(`) (${handbookLink(url, words)?.said})`);
  }
});

test('an address of mail is said as people write it, but for what would turn the words around', () => {
  expect(handbookLink('mailto:a%2Bb@c.dk', 'skriv')?.said).toBe('a+b@c.dk');
  expect(handbookLink('mailto:%E2%80%AEkd.c@b', 'skriv')?.said).toBe('%E2%80%AEkd.c@b');
});
