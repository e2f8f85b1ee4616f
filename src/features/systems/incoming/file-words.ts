import { normalHead } from '../../workplace/imports/head-words.ts';
import type { IncomingFacts } from './incoming.ts';

export const wordColumns = ['kind', 'state', 'criticality', 'sensitivity', 'processing'] as const;
export type WordColumn = (typeof wordColumns)[number];

/** How other registers say that nobody has said anything. */
const open =
  /^(|-+|vedikke|uafklaret|ikkevurderet|ikkeangivet|ikkeoplyst|ikkebesluttet|undecided|dontknow|unknown|na)$/;

/** The first that fits is meant; the words are without blanks and marks, with Danish letters as two. */
const meanings: { readonly [C in WordColumn]: readonly (readonly [NonNullable<IncomingFacts[C]>, RegExp])[] } = {
  kind: [
    ['system', /^(itsystem|system|fagsystem|modul|service|applikation|app|database|integration|hjemmeside|itservice)$/],
    ['equipment', /^(udstyr|server|printer|hardware|enhed|enheder|netvaerk|maskine)$/],
    ['paper', /^(papir|papirarkiv|arkiv)$/],
    ['other', /^(andet|other|oevrigt)$/],
  ],
  state: [
    ['retired', /^(ikkeidrift|udfaset|ikkeaktiv|inaktiv|ikkegyldig|nedlagt|notinuse|nej)$/],
    ['planned', /^(paavej|planlagt|underafproevning|underindfasning|pilot|phasingin|underanskaffelse)$/],
    ['phasingOut', /^(underudfasning|udfases|phasingout)$/],
    ['inUse', /^(idrift|aktiv|gyldig|operational|ibrug|ja)$/],
  ],
  criticality: [
    ['ordinary', /^(ikkekritisk|noncritical|nej|no|lav|groen|almindelig|ordinary|low|false)$/],
    ['important', /^(vigtigt?|middel|mellem|gul|medium|important)$/],
    ['critical', /^((forretnings|samfunds)?kritisk|critical|ja|yes|hoej|meget?hoej|roed|high|true)$/],
  ],
  sensitivity: [
    ['sensitive', /foelsomme|sensitive/],
    ['confidential', /fortrolig|cpr|straffedom|lovovertraed|legaldata|socialeforhold/],
    ['none', /^(ingen|nej|none|offentlig)/],
    ['ordinary', /almindelig|persondata|personoplysning|^ja$|ordinary/],
  ],
  processing: [
    ['processor', /^(ja|yes|iproces|ongoing|databehandler|styretvialovgivning|true)/],
    ['none', /^(ikkerelevant|irrelevant|notrelevant)/],
  ],
};

/** Of these heads a *no* says that the supplier processes nothing; of the others, that no agreement is made yet. */
const asksWhether = /^(kraever|behandler|databehandler$)/;

/**
 * What a word of another register is in ours.
 * @returns `undefined` where it says nothing, `null` where nobody knows the word
 */
export function wordIn<C extends WordColumn>(column: C, written: string, head: string): IncomingFacts[C] | null {
  const plain = normalHead(written);
  if (open.test(plain)) return undefined;
  if (column === 'processing' && /^(nej|no|false)$/.test(plain)) {
    return (asksWhether.test(normalHead(head)) ? 'none' : undefined) as IncomingFacts[C];
  }
  const found = meanings[column].find(([, means]) => means.test(plain));
  return found ? found[0] : null;
}
