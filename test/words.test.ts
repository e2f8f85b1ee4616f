import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';

/**
 * Words of our own that an engineer from elsewhere would have to ask about, and what is said instead. What is stored,
 * sent or addressed keeps its name: it stands in strings, which are not looked at.
 */
const left: readonly (readonly [RegExp, string])[] = [
  [/telling/i, 'notification'],
  [/^tellers?$|caseTeller/i, 'notifier'],
  [/mailbag/i, 'notification batch'],
  [/courier/i, 'sender'],
  [/livingAgain/i, 'reinstated'],
  [/stillTheirs/i, 'mayReceive'],
  [/toldNow/i, 'recipients'],
  [/^themBy$/i, 'pseudonym'],
  [/asideShelf|wordsAside/i, 'pending messages'],
  [/botHouse|^House$/, 'bot services'],
  [/^Duty(Parts)?$|[a-z]Duty$/, 'scheduled work'],
  [/^useJob$|^Job[A-Z]|Jobs?Table$/, 'action'],
  [/chance/i, 'random'],
  [/Deed|deed[A-Z]/, 'step'],
  [/^Seat$|[sS]eatsOf|^bySeat$|Offers?$|^OfferedRule$/, 'audience profile, reading source'],
  [/^Waves?$|Wave[A-Z]|[wW]avesOf$/, 'incident cluster'],
  [/^Silence|silenceOf$|^insteadOf$|^Instead$/, 'delivery failure, fallback recipient'],
  [/^desk$|^Desk|^useDesk$/, 'case inbox, service desk'],
  [/Standing(?!Mandate)|standingOf$/, 'status'],
  [/^Held(Messages?|For|Weights)$|^held(Card|Score|From|For|SignsIn)$/, 'message index, quarantine'],
  [/^lost(Entries|CaseEntries|NameEntries|Years|Notifications)$|[pP]lanLost|passOnLost/, 'reconciliation'],
  [/^outOfCase$|^(isS|s)hutOut$/, 'excluded from the case'],
  [
    /^[pP]assingOn(?!Records)|PassingOn$|^siteTouches(Page)?$|^SiteTouchesPage$|SiteTouch(Actions|Views|Table)$/,
    'disclosures, site access log',
  ],
  [/^(Said|Asked|Shown|Words)$/, '…Input, …View, …Context, …Text'],
  [
    /^Upkeep(Page|Facts|Step|Fault|Before)?$|^upkeep(Actions|Views|Table|On|Facts)$|^Unclear(Here|More|Shortcut)$|^PartUnclear$|^useUnclear$/,
    'maintenance, feedback',
  ],
  [
    /^handBack(Actions|Views|Table|Days|Key)$|HandBack(Answers|Button)$|^(open|close|sample|tab)HandBacks$/,
    'rejected assignment',
  ],
  [/^storable$|^capital$/, 'stripControlChars, capitalize'],
];

const files = globSync(['src/**/*.{ts,tsx}', 'test/**/*.{ts,tsx}', 'scripts/**/*.ts']);
const declared = /\b(?:const|let|function|class|interface|type|enum)\s+(?:\{([^}=]*)\}|(\w+))/g;

function namesIn(file: string): readonly string[] {
  const text = readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  const names = [...text.matchAll(declared)].flatMap(([, many, one]) => many?.split(/[,:\s]+/) ?? one ?? []);
  const own = path.basename(file).replace(/(\.test)?\.tsx?$/, '');
  return [...names, own.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
}

test.each(left)('no name says %s any more: it is %s', (word) => {
  const found = files.flatMap((file) => namesIn(file).flatMap((name) => (word.test(name) ? `${file}: ${name}` : [])));
  expect(found).toEqual([]);
});

test('names are found: a word everybody uses is', () => {
  expect(files.some((file) => namesIn(file).includes('notification'))).toBe(true);
});

/** Words people do not meet any more, and what is said instead. Stored values keep theirs: they are in no text file. */
const unsaid: Readonly<Record<'da' | 'en', readonly (readonly [RegExp, string])[]>> = {
  da: [
    [/\bHusk mig|blive husket:/, 'Mind mig om det'],
    [/eftersyn|skal ses efter/i, 'ajourføring, gennemgås'],
    [/Det gik lige/, 'Nærved-hændelse'],
    [/gøres anderledes end reglen/, 'blev gjort anderledes end reglen'],
    [/afgjort|stadfæst/i, 'besluttet, godkendt efterfølgende'],
    [/\bkryds(et)?\b/i, 'flueben'],
    [/\bPrint\b|Skriv [^.]*\bud'/, 'Udskriv'],
    [/Sæt et \S+ på'|\b[Tt]a(ge|get|g) (fra|af)'|kan ikke tages (fra|af)/, 'Tilføj, Fjern'],
    [/[Uu]ret løber/, 'fristen løber'],
    [/DBRs\b/, 'DBR’s'],
    [/[»«]/, '“ ”'],
    [/gælder det gamle|[Åå]ret kan ikke længere/, 'who or what it is about'],
  ],
  en: [
    [/\bwhoever\b/i, 'the person who'],
    [/\bstands? (here|there)\b/, 'appears here'],
    [/'[^']*\b(Ring (the|those|or|instead)|ring (the|each|instead|112)|please ring)\b/, 'call'],
    [/'(Put on|Take off)'/, 'Add, Remove'],
  ],
};

const texts = {
  da: ['src/text/da/**/*.ts', 'src/features/**/*.da.ts', 'src/features/**/*.da.md', 'manifest/da-dk.json'],
  en: ['src/text/en/**/*.ts', 'src/features/**/*.en.ts', 'src/features/**/*.en.md'],
};
const sentences = (file: string) => readFileSync(file, 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*/gm, '');

describe.each(['da', 'en'] as const)('the texts in %s', (language) => {
  const read = globSync(texts[language]).map((file) => [file, sentences(file)] as const);

  test.each(unsaid[language])('say %s no more: it is %s', (word) => {
    expect(read.flatMap(([file, text]) => (word.test(text) ? `${file}: ${word.exec(text)?.[0]}` : []))).toEqual([]);
  });

  test('are all read', () => expect(read.length).toBeGreaterThan(70));
});
