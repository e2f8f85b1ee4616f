import type { Language } from '../core/language.ts';
import { text as danishSystems } from '../features/systems/colleagues/text.da.ts';
import { text as englishSystems } from '../features/systems/colleagues/text.en.ts';
import { bot as danish } from '../text/da/bot/bot.ts';
import { botAsked as danishAsked } from '../text/da/bot/bot-asked.ts';
import { botDeclaration as danishDeclaration } from '../text/da/bot/bot-declaration.ts';
import { botMadeFor as danishMadeFor } from '../text/da/bot/bot-made-for.ts';
import { botReading as danishReading } from '../text/da/bot/bot-reading.ts';
import { botUnderstanding as danishUnderstanding } from '../text/da/bot/bot-understanding.ts';
import { firstAid as danishAid, firstAidWhere as danishAidWhere } from '../text/da/first-aid.ts';
import { refusals as danishRefusals } from '../text/da/refusals.ts';
import { waiting as danishWaiting } from '../text/da/waiting.ts';
import { bot as english } from '../text/en/bot/bot.ts';
import { botAsked as englishAsked } from '../text/en/bot/bot-asked.ts';
import { botDeclaration as englishDeclaration } from '../text/en/bot/bot-declaration.ts';
import { botMadeFor as englishMadeFor } from '../text/en/bot/bot-made-for.ts';
import { botReading as englishReading } from '../text/en/bot/bot-reading.ts';
import { botUnderstanding as englishUnderstanding } from '../text/en/bot/bot-understanding.ts';
import { firstAid as englishAid, firstAidWhere as englishAidWhere } from '../text/en/first-aid.ts';
import { refusals as englishRefusals } from '../text/en/refusals.ts';
import { waiting as englishWaiting } from '../text/en/waiting.ts';

interface BotText {
  bot: typeof danish;
  asked: typeof danishAsked;
  madeFor: typeof danishMadeFor;
  reading: typeof danishReading;
  declaration: typeof danishDeclaration;
  understanding: typeof danishUnderstanding;
  waiting: typeof danishWaiting;
  systems: typeof danishSystems;
  firstAid: Readonly<Record<keyof typeof danishAid, readonly string[]>>;
  firstAidWhere: Readonly<
    Record<keyof typeof danishAidWhere, Partial<Record<keyof typeof danishAid, readonly string[]>>>
  >;
  refusals: Readonly<Record<keyof typeof danishRefusals, { message: string; next: string }>>;
}

const da: BotText = {
  bot: danish,
  asked: danishAsked,
  madeFor: danishMadeFor,
  reading: danishReading,
  declaration: danishDeclaration,
  understanding: danishUnderstanding,
  waiting: danishWaiting,
  systems: danishSystems,
  firstAid: danishAid,
  firstAidWhere: danishAidWhere,
  refusals: danishRefusals,
};
const en: BotText = {
  bot: english,
  asked: englishAsked,
  madeFor: englishMadeFor,
  reading: englishReading,
  declaration: englishDeclaration,
  understanding: englishUnderstanding,
  waiting: englishWaiting,
  systems: englishSystems,
  firstAid: englishAid,
  firstAidWhere: englishAidWhere,
  refusals: englishRefusals,
};

export function wordsIn(language: Language): BotText {
  return language === 'en' ? en : da;
}
