import { expect, test } from 'vitest';
import { firstAnswer } from '../../../src/features/incidents/understanding/first-answer.ts';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';

const now = '2026-11-25T08:30:00Z';
const read = (text: string) => understand(text, now);

test.each([
  ['nothing', '', 'empty'],
  ['blanks', ' \n\t ', 'empty'],
  ['a sticker', '👍', 'smallTalk'],
  ['a try', 'test', 'smallTalk'],
  ['a greeting', 'hej', 'smallTalk'],
  ['a greeting in Polish', 'Dzień dobry', 'smallTalk'],
  ['a greeting in Ukrainian', 'Добрий день', 'smallTalk'],
  ['a greeting in Arabic', 'السلام عليكم', 'smallTalk'],
  ['a cry for help', 'hjælp', 'help'],
  ['a wish for insight (S54)', 'En borger vil have aktindsigt i sin sag', 'rights'],
  ['a wish for erasure (S54)', 'borgeren beder om at få slettet sine oplysninger', 'rights'],
  ['a fall', 'En beboer er faldet på badeværelset', 'uth'],
  ['a medicine error', 'der er givet dobbelt dosis insulin til en borger', 'uth'],
  ['a withdrawal', 'træk min melding tilbage', 'withdraw'],
  ['a reading confirmed', 'jeg har læst R06', 'confirmReading'],
  ['a question', 'må jeg tage papirer med hjem?', 'question'],
  ['a question about what would be', 'hvad gør jeg hvis jeg mister min telefon?', 'question'],
])('%s is not taken for an incident', (_, text, intent) => {
  expect(read(text)).toMatchObject({ intent });
  expect(read(text).incident).toBeUndefined();
});

test('of what is asked about a protected address or a child at risk little is taken for an incident', () => {
  const asked = [
    ['question', 'Må vi skrive en beskyttet adresse i kalenderen, når vi skal på hjemmebesøg?'],
    ['question', 'hvordan laver jeg en klasseliste når et af børnene har hemmelig adresse'],
    ['question', 'Hvor længe gælder en navne- og adressebeskyttelse, og skal vi gøre noget hos os?'],
    ['question', 'kan man sende post til krisecenteret eller skal det gå til en boks'],
    ['question', 'Må jeg ringe til en plejefamilie fra min egen telefon?'],
    ['question', 'Hvor gemmer vi underretninger, og hvem i teamet må læse dem?'],
    ['question', 'Are we allowed to tell a driver the protected address of a child he picks up?'],
    ['rights', 'En mor vil se alt, hvad vi har skrevet om anbringelsen af hendes børn'],
    ['rights', '"Jeg voksede op i en plejefamilie og vil gerne have kopi af min gamle sag"'],
    ['rights', 'En borger anmoder om, at hendes tidligere adresse slettes, da hun lever skjult.'],
    ['rights', 'far vil læse underretningen'],
    ['rights', 'Hun vil vide hvem hos os der har haft hendes beskyttede adresse fremme, kan hun få den liste?'],
    ['hr', 'Jeg har selv fået adressebeskyttelse. Hvem i løn skal have det at vide?'],
    ['hr', 'Vi er ved at blive plejeforældre, hvordan søger jeg orlov?'],
  ] as const;
  const taken = asked.filter(([meant, text]) => read(text).intent !== meant);
  expect(taken.map(([, text]) => text).join('\n')).toBe('');
});

test.each([
  'Barnet er anbragt, og nu ved bedstemor hvor',
  'Må fars advokat have mors hemmelige adresse? Han har den',
  'hvem fik at vide at hun bor på krisecenter på Engvej',
  'hvorfor har plejemor min datters journal',
  'Jeg vil klage over, at min eks har fået min hemmelige adresse',
  'Hvordan kan min eks vide, hvor jeg bor? Jeg har hemmelig adresse',
])('what is told of them is an incident, though it could be asked or wished: %s', (text) => {
  expect(read(text).intent).toBe('incident');
});

test.each([
  ['for 10 min siden', true],
  ['og det var i går', true],
  ['ved ikk hvem det er', true],
  ['tak for i går', false],
  ['tusind tak', false],
])('beside a report just made, %s says more of it: %s (C01)', (text, isMore) => {
  expect(read(text).isVague).toBe(isMore);
});

test.each([
  ['der var også nummer 3 på listen', 'unsure'],
  ['min telefon er blevet stjålet i bussen', 'sure'],
])('%s is %s to be another incident, as it names one or not', (text, certainty) => {
  expect(read(text).incident?.guess.certainty).toBe(certainty);
});

test('of two that both happened the one that is told most of is offered first (C06)', () => {
  const text = 'taske stjålet fra bilen i nat, arb. pc + en mappe med 4 sager i papir';
  expect(read(text).incident?.guess).toMatchObject({ category: 'lostDevice', second: 'paper', isBoth: true });
});

test.each([
  ['Må jeg xyzzy plugh?', 'da'],
  ['jeg kan ikke komme på Zwyx', 'da'],
  ['Mam problem z Zwyx', 'other'],
])('a name nobody knows does not make it another language: %s', (text, language) => {
  expect(read(text).language).toBe(language);
});

test.each([
  ['Dzień dobry, zgubiłam telefon służbowy', 'lostDevice'],
  ['Добрий день, я загубила робочий телефон', 'lostDevice'],
])('a lost phone is understood in another language, and answered in both: %s', (text, category) => {
  expect(read(text)).toMatchObject({ language: 'other', intent: 'incident', incident: { guess: { category } } });
  expect(firstAnswer(read(text))).toContainEqual({ kind: 'sentence', sentence: 'otherLanguage' });
});

test.each([
  [
    'without a full stop, as a voice is written down',
    'hej det er mig jeg har lige opdaget at jeg har mailet et referat om en borger til den forkerte kommune i går og de har slettet det igen',
    'wrongRecipient',
  ],
  [
    'in abbreviations',
    'obs vdr. borger, sendt brev ang. sag til fork. adr, til forkert modt, pt ikke slettet',
    'wrongRecipient',
  ],
  ['in dialect', 'a har tawt mi telefon, tabt den i bussen', 'lostDevice'],
  ['without æ, ø and å', 'har faaet stjaalet min baerbare paa stationen', 'lostDevice'],
  ['with slips of the pen', 'har sednt en mail til en frokert modtaegr', 'wrongRecipient'],
])('a message %s is understood', (_, text, category) => {
  expect(read(text).incident?.guess.category).toBe(category);
});

test('what is not understood is an incident of no category, unsure, when something seems to have happened', () => {
  expect(read('der er sket noget underligt med det hele og jeg ved ikke hvad jeg skal')).toMatchObject({
    intent: 'incident',
    incident: { guess: { category: 'other', certainty: 'unsure' } },
  });
});

test('two incidents in one message are one report with two categories', () => {
  const { incident } = read('indbrud i nat, de har taget to bærbare og en mappe med journaler');
  expect(incident?.guess.isBoth).toBe(true);
});

test.each([
  ['a partner', 'vi er databehandler for jer, og vi har haft et brud hos os', 'partner'],
  ['a colleague', 'jeg melder for en kollega, hun har mistet sin telefon', 'colleague'],
])('a report for %s asks who reports', (_, text, forAnother) => {
  const { incident } = read(text);
  expect(incident?.facts.forAnother).toBe(forAnother);
  expect(incident?.ask[0]).toBe('whoReports');
});

test.each([
  ['retaliation', 'jeg har fået dårlige vagter efter at jeg meldte det, hun sagde hold din mund'],
  ['coverUp', 'min leder har bedt os slette mails om fejlen inden tilsynet kommer'],
  ['crime', 'en i afdelingen sælger oplysninger om borgere til en rockerklub'],
])('a hint of %s is held: no other answer, and nothing is promised', (hint, text) => {
  expect(read(text).held).toContain(hint);
  expect(firstAnswer(read(text))).toEqual([{ kind: 'held' }]);
});

test('a letter that landed in the wrong place hints at no revenge', () => {
  expect(read('brevet er havnet hos naboen').held).toEqual([]);
});

test.each(['genboen fik brevet og har læst den', 'mappen lå fremme, og naboen har læst det hele'])(
  'somebody else who has read it confirms no rule: %s',
  (text) => {
    expect(read(text)).toMatchObject({ intent: 'incident', incident: { facts: { seenBy: 'knownCitizen' } } });
  },
);

test('phone numbers and e-mail addresses are warned of apart from CPR numbers', () => {
  expect(read('borgeren hedder noget og har tlf 20304050, mail peter.jensen@example.dk').warnings).toEqual([
    'phoneNumber',
    'emailAddress',
  ]);
  expect(read('har mistet min telefon, ring 20304050').warnings).toEqual([]);
});

test('4,000 characters are read, the rest is not, and a CPR number at the cut is not left half', () => {
  const text = `har sendt et brev til forkert modtager ${'og så videre og så videre '.repeat(160)}`.slice(0, 3990);
  const { masked, incident } = read(`${text}3112364321${'x'.repeat(5000)}`);
  expect(masked.length).toBeLessThanOrEqual(4000);
  expect(masked).not.toContain('311236');
  expect(incident?.guess.category).toBe('wrongRecipient');
});

test.each([
  ['Jeg har mistet noget på vej hjem', 'paper', ['paper', 'lostDevice']],
  ['Jeg har mistet noget på vej hjem', 'lostDevice', ['lostDevice', 'paper']],
  ['Jeg har mistet noget på vej hjem', 'nearMiss', ['lostDevice', 'paper']],
  ['Jeg har mistet noget på vej hjem', 'threat', ['lostDevice', 'paper']],
  ['Der er noget galt med borgerens papirer, de er hos en anden', 'wrongRecipient', ['wrongRecipient', undefined]],
] as const)('“%s”, held for %s by another reader, is offered as %j', (words, likelier, offered) => {
  const { category, second } = understand(words, now, { likelier }).incident?.guess ?? {};
  expect([category, second]).toEqual(offered);
});

test('what is sure stays as it is, whatever another reader holds for likelier', () => {
  const words = 'Min taske med pc er stjålet fra bilen';
  expect(read(words).incident?.guess).toMatchObject({ category: 'lostDevice', certainty: 'sure' });
  expect(understand(words, now, { likelier: 'paper' })).toEqual(understand(words, now));
});
