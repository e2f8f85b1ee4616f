import type { ViewData } from '../../contract/contract.ts';
import type { Language } from '../../core/language.ts';
import { examplesFor, type RuleText, ruleText } from '../../features/handbook/rule-text.ts';
import type { Card } from '../turn.ts';
import { wordsIn } from '../words.ts';
import { cardText, type TextReader } from './card-text.ts';
import { dayWords } from './moment-words.ts';
import { box, button, buttons, card, heading, hint, marked, type Piece, text } from './parts.ts';

type RulePage = ViewData<'rule'>;

/** Teams refuses a card of more than 28 kB; in UTF-8, and with room for its envelope. */
const mostBytes = 24_000;

/**
 * A rule to be read in the chat: what is new first for whoever has read it before, then all of it, and the button that
 * confirms. What is too long for a card is read in the tab, since nobody confirms what was not shown.
 * @param link to the rule in the tab
 * @param notice a line above it all: that it came in a new version, that a confirmation was taken back
 */
export function ruleCard(page: RulePage, reader: TextReader, link: string, notice?: string): Card {
  const lang = reader.language;
  const { reading } = wordsIn(lang);
  const name = ruleName(page);
  const parts = ruleText(page.text);
  const head = [
    ...(notice === undefined ? [] : [box(text(notice))]),
    heading(name),
    ...(page.stamp.state === 'trial' ? [box(text(reading.trial, { weight: 'Bolder' }), text(reading.trialNext))] : []),
    hint([reading.version(page.version), reading.time(page.seconds)].join(' · ')),
  ];
  const news = newsPieces(page, reader);
  const whole = card([...head, ...news, ...sectionPieces(parts, page, reader), ...endPieces(page, lang, link)], name);
  if (Buffer.byteLength(JSON.stringify(whole)) <= mostBytes) return whole;
  const tab = { type: 'Action.OpenUrl', title: reading.openTab, url: link };
  return card([...head, text(reading.tooLong), ...buttons(tab)], name);
}

export function ruleName({ rule, title }: { rule: string; title: string }): string {
  return `${rule.toUpperCase()} ${title}`;
}

function newsPieces({ occasion, whatsNew, change }: RulePage, reader: TextReader): readonly Piece[] {
  const lang = reader.language;
  const { reading } = wordsIn(lang);
  if (occasion !== 'changed') return [];
  const since = change && hint(reading.since(change.from, dayWords(`${change.readOn}T12:00:00Z`, lang)));
  const added = (change?.parts ?? []).map(({ kind, marks }) => {
    const words = marks.flatMap((mark) => (mark.kind === 'removed' && kind !== 'removed' ? [] : mark.text));
    return `- ${reading.changes[kind]}: ${words.join('').trim()}`;
  });
  const words = whatsNew ?? added.join('\n');
  if (words === '') return [];
  return [
    box(
      text(reading.news, { weight: 'Bolder', style: 'heading' }),
      ...(since ? [since] : []),
      marked(cardText(words, reader)),
    ),
  ];
}

/** The duty first, as the tab has it, and the example of the reader's own kind of work. */
function sectionPieces(
  { lead, sections, examples }: RuleText,
  { areas }: RulePage,
  reader: TextReader,
): readonly Piece[] {
  const { reading } = wordsIn(reader.language);
  const section = (title: string, body: string) => [
    text(title, { weight: 'Bolder', style: 'heading', spacing: 'Medium' }),
    marked(cardText(body, reader), { spacing: 'Small' }),
  ];
  return [
    ...(lead === '' ? [] : [marked(cardText(lead, reader))]),
    ...sections.flatMap(({ title, body }) => section(title, body)),
    ...examplesFor(examples, areas).own.flatMap(({ title, body }) => section(reading.example(title), body)),
  ];
}

function endPieces({ rule, version, mine, receipt, stamp }: RulePage, lang: Language, link: string): readonly Piece[] {
  const { reading } = wordsIn(lang);
  if (stamp.state === 'trial') return buttons({ type: 'Action.OpenUrl', title: reading.openTab, url: link });
  const doubt = { type: 'Action.OpenUrl', title: reading.inDoubt, url: link };
  if (receipt) return [hint(reading.doneOn(dayWords(receipt.confirmedAt, lang), receipt.version)), ...buttons(doubt)];
  if (mine === 'notRequired') return [hint(reading.notRequired), ...buttons(doubt)];
  const confirm = button(reading.confirm, 'confirm', { v: 1, lang, rule, version }, 'positive');
  return [...buttons(confirm), ...buttons(doubt)];
}
