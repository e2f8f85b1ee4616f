import { afterAll, expect, test } from 'vitest';
import { exampleWords } from '../../../src/features/editing/examples/example-words.ts';
import { foundByMeanings } from '../../../src/features/handbook/search/search-asked.ts';
import { searchIndex } from '../../../src/features/handbook/search/search-index.ts';
import { found, sampleIndex } from './sample-search.ts';

/** What people type, and the rule they should meet first; `~` where it is enough among the first three. */
const danish = `
  kode R04 | koder R04 | adgangskode R04 | password R04 | adgangskodehusker R04 | totrin R04 | mfa R04
  adgnagskode R04 | koed R04 | må jeg dele min kode R04 | hvor lang skal en kode være R04
  sms R06 | må jeg sende en sms til en borger R06 | medicinliste R06 | sikker mail R06 | digital post R06
  skjulte ark R06 | sende til forkert modtager R06 | cpr R12 | cpr nummer i emnefelt R12 | dataminimering R12
  chatgpt R14 | chatgtp R14 | ai R14 | copilot R14 | kunstig inteligens R14
  må jeg bruge chatgpt til en udtalelse R14
  mobil R09 | mistet telefon R09 | jeg har tabt min mobil R09 | tablet R09 | opdatering R09 | gps ~R30
  facebook R15 | billeder af børn R15 | må jeg tage billeder af borgere R15 | samtykke R15
  børneattest R18 | boerneattest R18 | borneattest R18 | ny medarbejder R18 | fortrolighedserklæring ~R18
  phishing R05 | phising R05 | qr R05 | jeg har klikket på et link R05 | hacket R02
  tavshedspligt R01 | tavshedspl R01 | tavsheds pligt R01 | sladre R01
  slå op R03 | slaa naboer op R03 | snage i journal R03 | nysgerig ~R03
  meld R02 | brud R20 | printer R08 | makulere R08 | lås skærm R08 | usb R07 | dropbox R07 | hvor må jeg gemme R07
  hjemmearbejde R10 | wifi ~R10 | toget R10 | indsigt R11 | aktindsigt R11 | slettes R11
  kalender R13 | chat R13 | private billeder ~R16 | personalemøde R19 | dispensation R34 | undtagelse R34
  backup R29 | aendring R29 | databehandler R25 | beredskab R26 | gæster R27 | byråd ~R32 | systemejer ~R21
  stikprøver R22 | mistænkt R35 | r6 R06 | R14 R14`;

const english = `
  password R04 | passwords R04 | pasword R04 | 2fa R04 | two factor R04 | text message R06 | sms R06
  can I send a text message to a citizen R06 | secure email R06 | cpr R12 | chatgpt R14 | may I use ai R14
  artificial inteligence R14 | lost phone R09 | laptop R09 | facebook ~R15 | photo R15 | phishing R05
  clicked a link R05 | confidentiality R01 | printer R08 | shred R08 | usb R07 | where can I store R07 | train R10
  right of access R11 | calendar R13 | backup R29 | exemption R34 | dispensation R34 | guests R27
  new employee R18 | onboarding R18 | starter R18 | volunteer R18 | temp R18 | administrator R23 | remote R31
  remote control R31 | leaver R17 | resign R17 | staff meeting R19 | consent R15 | camera R15 | holiday R16
  translate R14 | transcribe R14 | whatsapp R13 | gmail R13 | system owner R21 | spot check ~R22 | risk assessment ~R24
  purchase R24 | vendor R25 | contractor R25 | outage R26 | power cut R26 | stranger R27 | badge R27 | door R27
  privileged account R28 | patch R29 | restore R29 | monitoring R30 | evidence R30 | agenda R32 | journalist R32
  subcontractor ~R33 | suspected R35 | union R35 | breach R20 | own record R03 | wifi ~R10 | delete ~R11`;

const rows = (table: string) =>
  table
    .split(/[|\n]/)
    .map((cell) => /^\s*(.+) (~?)(\w+)\s*$/.exec(cell))
    .flatMap((match) => (match ? [[match[1] ?? '', match[3] ?? '', match[2] === '~' ? 3 : 1] as const] : []));

const share = { first: 0, three: 0, asked: 0 };
afterAll(() => {
  const percent = (part: number) => `${Math.round((part / share.asked) * 100)} %`;
  console.log(
    `search: ${share.asked} questions, right rule first ${percent(share.first)}, in three ${percent(share.three)}`,
  );
});

const da = sampleIndex('da');
test.each(rows(danish))('“%s” finds %s among the first %i', (question, rule, places) =>
  count(da, question, rule, places),
);

const en = sampleIndex('en');
test.each(rows(english))('in English, “%s” finds %s among the first %i', (question, rule, places) =>
  count(en, question, rule, places),
);

function count(index: typeof da, question: string, rule: string, places: number): void {
  const answers = found(index, question);
  share.asked += 1;
  if (answers[0] === rule) share.first += 1;
  if (answers.slice(0, 3).includes(rule)) share.three += 1;
  expect(answers.slice(0, places)).toContain(rule);
}

test.each(['da', 'en'] as const)('S17: every everyday word in %s means something the texts say', (language) => {
  const texts = searchIndex([...(language === 'da' ? da : en).documents.values()], []);
  const words = exampleWords.filter((one) => one.language === language);
  expect(words.length).toBeGreaterThan(100);
  expect(words.filter(({ means }) => foundByMeanings(texts, means) === 0).map(({ word }) => word)).toEqual([]);
});

test('the table is as long as it should be', () => {
  expect(rows(danish).length).toBeGreaterThanOrEqual(60);
  expect(rows(english).length).toBeGreaterThanOrEqual(25);
});
