import { text as disclosuresDa } from '../../../src/features/cases/disclosures/text.da.ts';
import { text as disclosuresEn } from '../../../src/features/cases/disclosures/text.en.ts';
import { bot as botDa } from '../../../src/text/da/bot/bot.ts';
import { botAsked as askedDa } from '../../../src/text/da/bot/bot-asked.ts';
import { botMadeFor as madeForDa } from '../../../src/text/da/bot/bot-made-for.ts';
import { botUnderstanding as understandingDa } from '../../../src/text/da/bot/bot-understanding.ts';
import { emergency as emergencyDa } from '../../../src/text/da/emergency.ts';
import { firstAid as firstAidDa, firstAidWhere as firstAidWhereDa } from '../../../src/text/da/first-aid.ts';
import { outside as outsideDa } from '../../../src/text/da/outside.ts';
import { tabBreaches as breachesDa } from '../../../src/text/da/tab/tab-breaches.ts';
import { tabCaseRelations as relationsDa } from '../../../src/text/da/tab/tab-case-relations.ts';
import { tabSealing as sealingDa } from '../../../src/text/da/tab/tab-sealing.ts';
import { bot as botEn } from '../../../src/text/en/bot/bot.ts';
import { botAsked as askedEn } from '../../../src/text/en/bot/bot-asked.ts';
import { botMadeFor as madeForEn } from '../../../src/text/en/bot/bot-made-for.ts';
import { botUnderstanding as understandingEn } from '../../../src/text/en/bot/bot-understanding.ts';
import { emergency as emergencyEn } from '../../../src/text/en/emergency.ts';
import { firstAid as firstAidEn, firstAidWhere as firstAidWhereEn } from '../../../src/text/en/first-aid.ts';
import { outside as outsideEn } from '../../../src/text/en/outside.ts';
import { tabBreaches as breachesEn } from '../../../src/text/en/tab/tab-breaches.ts';
import { tabCaseRelations as relationsEn } from '../../../src/text/en/tab/tab-case-relations.ts';
import { tabSealing as sealingEn } from '../../../src/text/en/tab/tab-sealing.ts';

/** Every text somebody who reports meets, in the chat, the tab and on the emergency card. */
const texts = {
  da: {
    bot: botDa,
    understanding: understandingDa,
    asked: askedDa,
    madeFor: madeForDa,
    breaches: breachesDa,
    mine: relationsDa.mine,
    sealing: { ...sealingDa, case: undefined },
    disclosures: disclosuresDa.reporter,
    outside: outsideDa,
    firstAid: firstAidDa,
    firstAidWhere: firstAidWhereDa,
    emergency: emergencyDa,
  },
  en: {
    bot: botEn,
    understanding: understandingEn,
    asked: askedEn,
    madeFor: madeForEn,
    breaches: breachesEn,
    mine: relationsEn.mine,
    sealing: { ...sealingEn, case: undefined },
    disclosures: disclosuresEn.reporter,
    outside: outsideEn,
    firstAid: firstAidEn,
    firstAidWhere: firstAidWhereEn,
    emergency: emergencyEn,
  },
} as const;

/** A text by its place; one that is put together at run time by its pieces, with “…” where something is filled in. */
function* pieces(text: unknown, place: string): Generator<readonly [place: string, piece: string]> {
  if (typeof text === 'string') yield [place, text];
  else if (typeof text === 'function') {
    for (const [, , piece = ''] of String(text).matchAll(/(['"`])((?:\\.|(?!\1)[^\\])*)\1/g)) yield [place, piece];
  } else if (typeof text === 'object' && text !== null) {
    for (const [name, inner] of Object.entries(text)) yield* pieces(inner, place === '' ? name : `${place}.${name}`);
  }
}

/** Whole sentences by the place they stand at. A label is none: it ends without a stop. */
export function sentencesSaid(language: keyof typeof texts): ReadonlyMap<string, readonly string[]> {
  const said = new Map<string, readonly string[]>();
  for (const [place, piece] of pieces(texts[language], '')) {
    const filled = piece.replace(/\$\{\w+\}/g, '…');
    const sentences = filled.split(/(?<=(?<!\bkl)[.!?:])\s+|\\n+/).filter((sentence) => sentence.endsWith('.'));
    if (sentences.length > 0) said.set(place, [...(said.get(place) ?? []), ...sentences]);
  }
  return said;
}

/** What somebody says who keeps, tells, reads, shows, deletes or leaves alone: said of others than the reader, a promise. */
const promising = {
  da: [
    'hold(er|t)|ser|læser|besked|får|fået|kontakter|gem(mer|t)|sendt|sender|sendes|glem(mer|t)|tildækket|dække(t|de)',
    'lukke[rs]|spørger|skriver|ringer|slette[rst]*|forsegl\\p{L}*|kun|ingen|intet|aldrig|altid|selv|tabt|sikker|adskilt',
    'tavshedspligt|åbnet|hjælper?|prøver|følge|giv(er|et)|markerer|viser|finder|sikrer|stopper|spærre|træder|når',
    'overtage|meldt|tilføje|svaret?|kan (ikke )?se',
  ],
  en: [
    'keep|kept|sees?|seen|reads?|told|stored?|saved?|sent|forget|forgotten|covered|close[sd]?|asks|writes|calls|deleted',
    'sealed|only|nobody|nothing|always|itself|myself|ourselves|lost|safe|separate|secrecy|opened|help|try|follow',
    'given?|marks|reach(es)?|shows?|finds|secures|in touch|steps in|stops|block|no longer',
  ],
};
const word = (language: keyof typeof promising) =>
  new RegExp(`(?<!\\p{L})(${promising[language].join('|')})(?!\\p{L})`, 'iu');

/** What is asked of the reader promises nothing: it begins with what to do, or ends with it. */
const orders = {
  da: /^(Bed|Du skal ikke|Find|Følg|Gem|Gør|Hent|Lad|Luk|Læs|Pas|Ret|Ring|Rør|Saml|Send|Sig|Skriv|Slet|Spørg|Stop|Tag|Tjek|Tryk|Udskriv|Vælg|Vent)(?!\p{L})(?!.*(?<!\p{L})(vi|jeg)(?!\p{L}))|, så (anmeld|bed|gem|gå|hent|meld|ring|skriv|sæt|tag|brug)(?!\p{L})/u,
  en: /^(Add|Ask|Call|Choose|Close|Do not|Fetch|Find|Follow|Gather|Keep|Leave|Make|Print|Put|Read|Send|Stop|Take|Touch|Walk|Write|You need not)\b(?!.*\b(we|I)\b)|, (call|fetch|keep|report|tell|tick|use|walk|write)\b/,
};

/** Does the sentence promise somebody who reports something? */
export function promises(sentence: string, language: keyof typeof texts): boolean {
  return word(language).test(sentence) && !orders[language].test(sentence);
}
