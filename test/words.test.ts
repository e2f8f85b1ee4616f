import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

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
