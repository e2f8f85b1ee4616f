import type { PersonsBand } from '../category.ts';
import { type Heard, type Spelling, spelling } from './heard.ts';
import type { SpokenLanguage } from './language.ts';
import { numberIn } from './numbers-said.ts';
import { isSaid, phrases } from './phrase.ts';

/** How many people a message says it is about. */
export interface PersonsSaid {
  band: PersonsBand;
  /** As said; absent when only the size was said: *hele kommunen*, *en borger*. */
  count?: number;
}

/** So many words may stand between a number and what it counts: *4 meget syge borgere*. */
const between = 2;

const people = words(`
  *borger *borgere borgeres *borgers beboer* elev elever elevs elevers barn børn barns børns *børn dreng* pige* patient*
  medarbejder medarbejdere medarbejders ansat ansatte ansøger* personer person mennesker familie familier familiers klient* unge brugere
  pårørende plejebørn ældre deltagere studerende lejere kunder
  citizen citizens resident residents pupil pupils student students child children kids boy boys girl girls patient
  patients employee employees people persons family families client clients tenant tenants man woman
`);
/** Things of which each stands for somebody, when there are several. */
const things = words(`
  stk sager *sager journaler cpr* *ansøgninger *mailadresser *adresser navne sygemeldinger underretninger lønsedler breve
  telefonnumre børnesamtaler referater mapper skemaer afgørelser rækker linjer pas
  cases records files names letters addresses forms payslips rows
`);
const viewers = words(`
  forældre fædre mødre modtager* kolleger kollegaer *ledere vælgere gæster kursister tilhørere håndværkere visninger
  parents recipients viewers views colleagues visitors
`);

const large = phrases(`
  flere|mange hundrede|tusind*
  hundredvis|tusindvis|hundreds|thousands
  over|mere_end|more_than hundrede|tusind*|100|200|300|500|1000|hundred|thousand
`);
const single = phrases(`
  borgerens|beboerens|elevens|barnets|patientens|medarbejderens|lejerens|naboens|klientens
  the citizen|resident|tenant|pupil|child|patient|client s
  afsnit*|skrev|skrevet|notat* .. om ham|hende
  hendes|hans|his|her cpr*|sag|diagnose|journal|ryg|misbrug|medicin
  min egen|mors|fars mor|far|søn|datter|nabo
`);

function words(written: string): readonly Spelling[] {
  return written
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(spelling);
}

/** The people the information is about, as far as they were counted; those who saw it are counted apart. */
export function personsSaid(heard: Heard, language: SpokenLanguage): PersonsSaid | undefined {
  const counts = [
    ...countsOf(heard, language, people),
    ...countsOf(heard, language, things).filter((count) => count > 1),
  ];
  if (counts.length > 0) {
    const count = Math.max(...counts);
    return { band: bandOf(count), count };
  }
  if (isSaid(heard, large)) return { band: '100+' };
  return isSaid(heard, single) ? { band: '1' } : undefined;
}

/** How many saw it, as far as they were counted. */
export function viewersSaid(heard: Heard, language: SpokenLanguage): number | undefined {
  const counts = countsOf(heard, language, viewers);
  return counts.length > 0 ? Math.max(...counts) : undefined;
}

function countsOf({ words, placesOf }: Heard, language: SpokenLanguage, nouns: readonly Spelling[]): readonly number[] {
  const places = new Set(nouns.flatMap((noun) => placesOf(noun)));
  return words.flatMap(({ form, sentence }, at) => {
    const number = numberIn(form, language);
    if (number === undefined || number === 0 || isPartOfTime(words[at + 1]?.form)) return [];
    const next = words.slice(at + 1, at + 2 + between);
    const noun = next.findIndex((_, step) => places.has(at + 1 + step));
    const isSame = next[noun]?.sentence === sentence;
    const another = next.slice(0, noun).some((word) => numberIn(word.form, language) !== undefined);
    return noun >= 0 && isSame && !another ? [number] : [];
  });
}

function isPartOfTime(next: string | undefined): boolean {
  return /^(min|minut|time|timer|dag|dage|uge|uger|måned|år|year|hours?|minutes?|days?|weeks?|klasse|etage|sal|årig|gange?)/.test(
    next ?? '',
  );
}

function bandOf(count: number): PersonsBand {
  if (count === 1) return '1';
  if (count <= 10) return '2-10';
  return count <= 100 ? '11-100' : '100+';
}
