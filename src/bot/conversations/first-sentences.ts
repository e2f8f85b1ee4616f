import type { Language } from '../../core/language.ts';
import type { Category } from '../../features/cases/incident/category.ts';
import { longestStatement } from '../../features/cases/incident/report.ts';
import type { AnswerPart, Sentence } from '../../features/incidents/understanding/first-answer.ts';
import type { Understanding } from '../../features/incidents/understanding/understand.ts';
import type { LinkName, Links } from '../../features/workplace/links.ts';
import { wordsIn } from '../words.ts';

/** What the card itself says in other words. */
const onTheCard: readonly Sentence[] = ['askCategory', 'question', 'unsure', 'whoReports'];

/** The lines above the card. Who wrote in a third language gets them in both. */
export function sentences(
  parts: readonly AnswerPart[],
  { language: spoken }: Understanding,
  words: string,
  { language, links }: { language: Language; links: Links },
): string | undefined {
  const inLanguage = (lang: Language) =>
    parts.flatMap((part) => [...lineOf(part, lang), ...linksAfter(part, links, lang)]);
  const languages: readonly Language[] = spoken === 'other' ? ['en', 'da'] : [language];
  const cut = words.length > longestStatement ? [wordsIn(language).bot.tooLong] : [];
  const lines = [...languages.flatMap(inLanguage), ...cut];
  return lines.length === 0 ? undefined : lines.join('\n\n');
}

/** Of what is said to a first message, what more of the same is told too: about CPR numbers. */
export function guarded(parts: readonly AnswerPart[], language: Language): string {
  const about: readonly Sentence[] = ['cprMasked', 'deleteMessage', 'personalWarning'];
  return parts
    .filter((part) => part.kind === 'doubt' || (part.kind === 'sentence' && about.includes(part.sentence)))
    .flatMap((part) => lineOf(part, language))
    .join('\n\n');
}

/** Where somebody can go with what does not belong here. */
const onwards: Readonly<Partial<Record<Sentence, readonly LinkName[]>>> = {
  whistleblower: ['whistleblowerLink'],
  uth: ['patientSafetyLink'],
  hr: ['hrLink', 'unionLink'],
};

function linksAfter(part: AnswerPart, links: Links, lang: Language): readonly string[] {
  const names = (part.kind === 'sentence' && onwards[part.sentence]) || [];
  const called: Readonly<Partial<Record<LinkName, string>>> = wordsIn(lang).bot.links;
  const lines = names.flatMap((name) => (links[name] ? `[${called[name]}](${inMarkdown(links[name])})` : []));
  return lines.length === 0 ? [] : [lines.join(' · ')];
}

/** A bracket in an address would end the link before the address does. */
function inMarkdown(address: string): string {
  return address.replaceAll('(', '%28').replaceAll(')', '%29');
}

/** What is to be done of a kind besides that of the card. */
export function alsoAid(category: Category, lang: Language): string {
  const { understanding, bot, firstAid } = wordsIn(lang);
  const lines = firstAid[category].map((line, at) => `${at + 1}. ${line}`).join('\n');
  return `${bot.soundsAlso(understanding.categories[category])}\n\n${lines}`;
}

function lineOf(part: AnswerPart, lang: Language): readonly string[] {
  const { understanding } = wordsIn(lang);
  if (part.kind === 'suggest' && part.isBoth && part.second) return [alsoAid(part.second, lang)];
  if (part.kind === 'doubt') return [understanding.doubt(part.masked)];
  if (part.kind !== 'sentence' || onTheCard.includes(part.sentence)) return [];
  return [understanding[part.sentence]];
}
