/** A word from the office, and one people say. */
export interface PlainWord {
  word: string;
  plain: string;
}

// Each as the beginning of a word and what may follow; the list is ours and short: what stands here is always worth changing.
const office: readonly (readonly [pattern: string, word: string, plain: string])[] = [
  ['anvend(e|er|es|t|te|else|elsen)?', 'anvende', 'bruge'],
  ['foretag(e|er|es|et)', 'foretage', 'gøre'],
  ['påhvil(e|er)', 'påhviler', 'er dit ansvar'],
  ['såfremt', 'såfremt', 'hvis'],
  ['forefind(e|er|es)', 'forefindes', 'findes'],
  ['vedrørende', 'vedrørende', 'om'],
  ['endvidere', 'endvidere', 'også'],
  ['herunder', 'herunder', 'for eksempel'],
  ['herom', 'herom', 'om det'],
  ['heraf', 'heraf', 'af det'],
  ['hertil', 'hertil', 'til det'],
  ['desuagtet', 'desuagtet', 'alligevel'],
  ['uagtet', 'uagtet', 'selv om'],
  ['jævnfør|jf', 'jf.', 'se'],
  ['i henhold til', 'i henhold til', 'efter'],
  ['med henblik på', 'med henblik på', 'for at'],
  ['i forbindelse med', 'i forbindelse med', 'når, ved'],
  ['i relation til', 'i relation til', 'om'],
  ['på baggrund af', 'på baggrund af', 'fordi'],
  ['inden for rammerne af', 'inden for rammerne af', 'i'],
  ['implementer(e|er|es|et|ing|ingen)', 'implementere', 'indføre'],
  ['facilit?er(e|er|es|et)', 'facilitere', 'hjælpe i gang'],
  ['iværksæt(te|ter|tes|telse)', 'iværksætte', 'gå i gang med'],
  ['tilvejebring(e|er|es)', 'tilvejebringe', 'skaffe'],
  ['sikkerhedsforanstaltning(er|en|erne)?', 'sikkerhedsforanstaltning', 'det, vi gør for at passe på'],
  ['foranstaltning(er|en|erne)?', 'foranstaltning', 'det, vi gør'],
  ['informationsaktiv(er|et|erne)?', 'informationsaktiv', 'systemer, papirer og data'],
  ['behandlingshjemm(el|len)', 'behandlingshjemmel', 'lov til at bruge oplysningerne'],
  ['kompenserende', 'kompenserende', 'som hjælper i stedet'],
  ['rettidig(t|e)?', 'rettidig', 'til tiden'],
  ['skriftligt dokumenter(e|er|es|et)', 'skriftligt dokumentere', 'skrive ned'],
  ['behørig(t|e)?', 'behørig', 'rigtig'],
  ['nærværende', 'nærværende', 'denne'],
  ['pågældende', 'pågældende', 'den, det'],
  ['dennes', 'dennes', 'hans eller hendes'],
  ['ligeledes', 'ligeledes', 'også'],
  ['tilstræb(e|er|es)', 'tilstræbe', 'prøve at'],
  ['hvorvidt', 'hvorvidt', 'om'],
];

const expressions = office.map(([pattern, word, plain]) => ({
  expression: new RegExp(`(?<!\\p{L})(?:${pattern.replaceAll(' ', '\\s+')})(?!\\p{L})`, 'iu'),
  word,
  plain,
}));

/** Office words in a Danish text with plain ones beside, each once, in the order they are met. */
export function jargonIn(text: string): readonly PlainWord[] {
  return expressions
    .map(({ expression, word, plain }) => ({ at: text.search(expression), word, plain }))
    .filter(({ at }) => at >= 0)
    .toSorted((a, b) => a.at - b.at)
    .map(({ word, plain }) => ({ word, plain }));
}
