import type { Day } from '../../../core/dates.ts';
import type { Language } from '../../../core/language.ts';
import { pagesInForce } from '../page.ts';
import type { Page, RuleVersion } from '../records.ts';
import { textIn, titleIn } from '../rule.ts';
import type { Handbook } from '../table-of-contents.ts';
import type { SearchWord } from '../tailoring-records.ts';
import { textBlocks } from '../text-blocks.ts';
import { isTrialVersion } from '../trial/trial.ts';
import type { EverydayWord, Passage, SearchDocument } from './search-index.ts';
import { isWordInUse } from './search-word.ts';

/**
 * What a reader's search looks through: every rule and page in force today, or on trial where nothing is, in the reader's language or in Danish where
 * there is no other. Earlier and coming versions are not there (S20). A reader of English gets the Danish everyday words
 * too, since some rules are in Danish only. The texts come cut into passages, so that the reader's device needs no
 * Markdown.
 */
export function searchable(handbook: Handbook, words: readonly SearchWord[], language: Language, today: Day) {
  const rules = [...handbook.rules.values()]
    .flatMap((rule) => rule.inForce(today) ?? [])
    .map((version): SearchDocument => {
      const number = version.rule.toUpperCase();
      const title = namedIn(version, language);
      const { text, language: written } = textIn(version, language);
      const passages = passagesOf(text);
      return { place: `rule/${version.rule}`, kind: 'rule', number, title, passages, language: written };
    });
  // What newcomers sign says over again what the rules say: whoever asks a question is to find the rule.
  const told = pagesInForce(handbook.pages, today).filter(({ kind }) => kind !== 'declaration');
  const pages = told.map((page): SearchDocument => {
    const english = language === 'en' ? page.textEn : undefined;
    return {
      place: `page/${page.page}`,
      kind: 'page',
      number: '',
      title: namedIn(page, language),
      passages: passagesOf(english ?? page.textDa),
      language: english === undefined ? 'da' : 'en',
    };
  });
  const spoken = words
    .filter((word) => (word.language === 'da' || word.language === language) && isWordInUse(word, today))
    .map(({ word, means }): EverydayWord => ({ word, means }));
  return { language, documents: [...rules, ...pages], words: spoken };
}

const onTrial: Readonly<Record<Language, string>> = { da: 'prøveudgave', en: 'trial edition' };

/** By its title; what is on trial says so wherever an answer is shown, in the chat too. */
function namedIn(version: RuleVersion | Page, language: Language): string {
  const title = titleIn(version, language);
  return isTrialVersion(version.version) ? `${title} (${onTrial[language]})` : title;
}

/** A heading is found through what stands under it. */
function passagesOf(markdown: string): readonly Passage[] {
  return textBlocks(markdown)
    .filter(({ what }) => what !== 'heading')
    .map(({ under, text }) => ({ under, text }));
}
