import type { Language } from '../../../core/language.ts';
import { fold } from '../../../core/spelling.ts';

/** A system by its name, as it is looked for in what somebody asks. */
export interface SystemName {
  key: string;
  name: string;
}

/** Names made ready to be looked for: taken apart once, not for every letter somebody types. */
export interface KnownSystems {
  names: readonly { system: SystemName; words: readonly string[] }[];
  /** How many systems have a word in their name: *KMD* names none, *Nexus* one. */
  timesNamed: ReadonlyMap<string, number>;
}

/** Words of a name that say nothing of which system it is. */
const general = new Set(
  `system systemet systemer portal portalen app appen kommune kommunen digital digitalt digitale online drift data sag
  sager sagen journal borger borgere borgeren løn omsorg skole skolen bog bogen arkiv arkivet konto bruger mail
  kalender post web ny gammel kælderen cloud office service plejecenter enhed hjemmeplejen medarbejder leder ansatte
  login register registret liste listen the and for new old`
    .split(/\s+/)
    .map(fold),
);
/** A shorter part of a name is met in any sentence. */
const shortestPart = 4;
/** A word in more names than this names none of them. */
const mostNamed = 2;
/** So many systems are shown of one question. */
const mostShown = 3;

export function knownSystems(systems: readonly SystemName[]): KnownSystems {
  const names = systems.map((system) => ({ system, words: wordsOf(system.name) }));
  const timesNamed = new Map<string, number>();
  for (const word of names.flatMap(({ words }) => [...new Set(words)])) {
    timesNamed.set(word, (timesNamed.get(word) ?? 0) + 1);
  }
  return { names, timesNamed };
}

/**
 * The systems somebody asks about, at most three, whole names first: *må jeg gemme det i Nexus*, *hvem ejer KMD Nexus*.
 * A part of a name counts where it is all that is written, or where the question is one about systems.
 * @param isTyping the last word may not be all of it
 */
export function systemsNamed(
  asked: string,
  { names, timesNamed }: KnownSystems,
  { isTyping = false }: { isTyping?: boolean } = {},
): readonly SystemName[] {
  const words = wordsOf(asked);
  if (words.length === 0) return [];
  const isAboutSystems = systemQuestion.test(fold(asked));
  const isName = words.length <= 2;
  const ranked = names.flatMap(({ system, words: own }) => {
    if (isWholeIn(own, words) && (isName || isAboutSystems || !own.every(isGeneral))) return [{ system, rank: 2 }];
    if (!isName && !isAboutSystems) return [];
    const isPart = own.some((word) => tells(word, timesNamed) && words.some((said) => isSame(said, word)));
    if (isPart) return [{ system, rank: 1 }];
    const last = words.at(-1) ?? '';
    const isBegun = isTyping && isName && last.length >= 3 && own.some((word) => word.startsWith(last));
    return isBegun ? [{ system, rank: 0 }] : [];
  });
  const best = ranked.some(({ rank }) => rank === 2) ? 2 : 0;
  return ranked
    .filter(({ rank }) => rank >= best)
    .toSorted((a, b) => b.rank - a.rank || a.system.name.localeCompare(b.system.name, 'da'))
    .slice(0, mostShown)
    .map(({ system }) => system);
}

/** The systems a short text names, as *Nexus, under borgerens sag* does: by their whole names, or by what tells one apart. */
export function systemsIn(text: string, { names, timesNamed }: KnownSystems): readonly SystemName[] {
  const words = wordsOf(text);
  return names
    .filter(({ words: own }) => {
      const isPart = own.some((word) => tells(word, timesNamed) && words.some((said) => isSame(said, word)));
      return isPart || isWholeIn(own, words);
    })
    .map(({ system }) => system)
    .slice(0, mostShown);
}

/** Does the question ask who has a system, rather than what is done with it? The handbook is not asked then. */
export function asksWho(asked: string): boolean {
  return whoQuestion.test(fold(asked));
}

/**
 * Is it asked whose something is, and in which language? Begun like that, a few words tell of nothing that has happened,
 * whatever the name of the system sounds like.
 * @returns nothing for any other words
 */
export function asksWhose(asked: string): Language | undefined {
  const said = fold(asked.trim());
  if (said.split(/\s+/).length > mostWords) return undefined;
  return whoseInDanish.test(said) ? 'da' : whoseInEnglish.test(said) ? 'en' : undefined;
}

/** What has happened is told in more words. */
const mostWords = 12;
const whoseInDanish =
  /^hvem (ejer|passer|administrerer|styrer|star for|har ansvaret for|er (ansvarlig for|(system)?ejer))\b/;
const whoseInEnglish =
  /^who (owns|runs|manages|administers|looks after|is (responsible for|(the )?(system )?(owner|administrator) of))\b/;

/** As `fold` writes it: without æ, ø and å. */
const whoQuestion =
  /\b(hvem (ejer|har|er|passer|administrerer|styrer|star|bestemmer|kan give|giver|sporger)|hvem sporger|hvem skal jeg sporge|who (owns|runs|manages|administers|is|has|do i ask|can give)|whom do i ask)\b/;
const systemQuestion = new RegExp(
  [
    whoQuestion.source,
    /\b(gem\w*|laegg\w*|lagg\w*|lagre\w*|upload\w*|journaliser\w*|arkiver\w*|skriv\w*|noter\w*|registrer\w*|dokumenter\w*|ligge|bruge?|adgang|dele?)\b/
      .source,
    /\b(store|save|keep|put|upload|share|write|record|file|use|access)\b/.source,
    /\b(hvad er|hvad bruges|hvad bruger|what is|what s)\b/.source,
  ].join('|'),
);

function wordsOf(text: string): readonly string[] {
  return (text.match(/[\p{L}\p{N}]+/gu) ?? []).map(fold);
}

function isGeneral(word: string): boolean {
  return general.has(word);
}

function tells(word: string, timesNamed: KnownSystems['timesNamed']): boolean {
  return word.length >= shortestPart && !isGeneral(word) && (timesNamed.get(word) ?? 0) <= mostNamed;
}

/** *Nexus*, *Aulas* and *elevbogens*. */
function isSame(said: string, word: string): boolean {
  return said === word || said === `${word}s`;
}

/** Do the words of a name stand beside each other in what was asked? */
function isWholeIn(name: readonly string[], asked: readonly string[]): boolean {
  return name.length > 0 && asked.some((_, at) => name.every((word, step) => isSame(asked[at + step] ?? '', word)));
}
