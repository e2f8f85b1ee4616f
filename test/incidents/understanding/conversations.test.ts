import { expect, test } from 'vitest';
import { firstAnswer } from '../../../src/features/incidents/understanding/first-answer.ts';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';
import { readable } from '../../readable.ts';

// The conversations of domain.md section 7, as they are typed. A whole conversation is its messages, a line each.

const now = '2026-11-25T08:30:00Z';
const read = (text: string) => understand(text, now);
const told = (text: string) => {
  const { incident, ...rest } = read(text);
  if (!incident) throw new Error(`Read as ${rest.intent}: ${text}`);
  return { ...incident, ...rest };
};
const sentences = (text: string) =>
  firstAnswer(read(text)).map((part) => (part.kind === 'sentence' ? part.sentence : part.kind));

const c01 = 'hej er kommet til at sende sms m en borgers medicinliste til forkert nr 😬 skulle til dateren';
const c02 =
  'Brevet til en borger, cpr 311236-4321, er havnet hos naboen i nr 14. Hun ringede lige og sagde det, hun har åbnet det';
const c03 =
  'Hi, I think I left my work iPad on bus 600S this morning. Its locked with pin but the homecare app was open maybe. my manager is on leave';
const c04 =
  'nu er det SATME 3. gang jeg siger at alle på afdelingen kan se sygemeldingerne i fællesmappen og INGEN gør noget!!! hvad skal jeg bruge det her til';
const c05 =
  'Var lige ved at sende mail m 40 børns adresser til forældregruppen, outlook havde selv sat forkert gruppe ind. opdagede det inden jeg trykkede. gælder det?';
const c06 =
  'taske stjålet fra bilen i nat, arb. pc + en mappe med 4 sager i papir. tror pc er krypteret? har meldt til politiet';
const c07 = "har trykket på link fra 'IT afdelingen' og skrevet min kode.. det var vist ikk rigtigt, hva gør jeg";
const c08 =
  'vedhæftede forkert fil på Aula i 5.b, en underretning i stedet for ugeplan!! slettede efter ca 20 min men 6 forældre havde set den';
const c09 =
  'der bliver sendt mails fra min konto som jeg ik har skrevet og jeg kan ik logge ind mer. skriver fra kollegas tlf';
const c10 =
  'der lå en hel stak i printeren på 2 sal m. pensionsoplysninger og cpr, ved ikke hvis de er. har lagt dem i min skuffe. ring 20304050, sagsnr 25/014422, fundet 03.12.25 1540';
const c11 =
  'ved ik om det er rigtige sted. en kollega har læst i journalen om sin ekskærestes nye kone. så det på skærmen. vil ikke nævne navn og hun må ikke vide det er mig';
const c12 = 'må jeg bruge chatgpt til en udtalelse om en elev hvis jeg ikke skriver navn?';
const c13 = 'bliver man fyret hvis man har sendt noget forkert?? spørger for en ven';
const c14 =
  'faren fik aktindsigt i går kl 15.40 via digital post og mors nye adresse står i bilag 7. hun har hemmelig adr. har først set det nu';
const c15 =
  'nexus har været nede siden kl 3 kan ikke se medicinkort på nogen, kører på papir, er det jer eller it. glem det sidste jeg skrev i morges det var en fejl';

test.each([
  ['C01', c01, 'wrongRecipient'],
  ['C02', c02, 'wrongRecipient'],
  ['C03', c03, 'lostDevice'],
  ['C04', c04, 'unauthorisedAccess'],
  ['C05', c05, 'nearMiss'],
  ['C06', c06, 'lostDevice'],
  ['C07', c07, 'malicious'],
  ['C08', c08, 'wrongContent'],
  ['C09', c09, 'malicious'],
  ['C10', c10, 'paper'],
  ['C11', c11, 'unauthorisedAccess'],
  ['C14', c14, 'wrongContent'],
  ['C15', c15, 'availabilityIntegrity'],
])('%s is an incident, and its category is offered and still asked', (_, text, category) => {
  const { guess, ask, held } = told(text);
  expect(guess.category).toBe(category);
  expect(ask).toContain('category');
  expect(held).toEqual([]);
});

test('C01: the whole conversation knows what was said and asks the rest only', () => {
  const alone = told(c01);
  expect(alone.facts).toMatchObject({ data: ['health'], persons: { band: '1' } });
  expect(alone.facts.contained).not.toBe(true);

  const whole = told(`${c01}\nfor 10 min siden\nved ikk hvem det er`);
  expect(whole.guess.category).toBe('wrongRecipient');
  expect(whole.facts).toMatchObject({
    data: ['health'],
    persons: { band: '1' },
    seenBy: 'unknown',
    happened: { day: '2026-11-25', at: '2026-11-25T08:20:00Z' },
    discovered: { when: 'now' },
  });
  expect(whole.flags).toContain('sensitiveToUnknown');
  expect(whole.ask).toEqual(['category', 'contained']);
});

test('C02: the CPR number is masked, how to delete the message is told, and the neighbour is known', () => {
  const { masked, cprFound, facts } = told(c02);
  expect(readable(read(c02))).not.toContain('311236');
  expect(masked).toContain('3112••-••••');
  expect(cprFound).toBe(1);
  expect(facts).toMatchObject({ seenBy: 'knownCitizen', discovered: { when: 'now' }, isPaper: true });
  expect(sentences(c02)).toEqual(expect.arrayContaining(['cprMasked', 'deleteMessage', 'firstAid']));
});

test('C03: English is read and answered as English, and this morning is today', () => {
  const { language, facts } = told(c03);
  expect(language).toBe('en');
  expect(facts).toMatchObject({ happened: { part: 'morning' }, discovered: { when: 'today' } });
});

test('C04: anger and repetition are heard, and the whistleblower scheme is a link and no more', () => {
  const { facts } = told(c04);
  expect(facts).toMatchObject({ isUpset: true, isRepeated: true, seenBy: 'colleague' });
  expect(facts.data).toEqual(expect.arrayContaining(['health', 'staff']));
  expect(sentences(c04)[0]).toBe('upset');
  expect(sentences(c04)).toContain('whistleblower');
});

test('C05: a near miss has no red flag, and one idea is asked for', () => {
  const { facts, flags, ask } = told(c05);
  expect(facts).toMatchObject({ persons: { band: '11-100', count: 40 }, seenBy: 'nobody' });
  expect(facts.data).toContain('children');
  expect(flags).toEqual([]);
  expect(ask).toContain('improvement');
  expect(ask).not.toContain('seenBy');
});

test('C06: one incident has two categories, the night is told apart from the day, and the police know', () => {
  const { guess, facts } = told(c06);
  expect(guess).toMatchObject({ second: 'paper', isBoth: true });
  expect(facts).toMatchObject({
    persons: { band: '2-10', count: 4 },
    happened: { day: '2026-11-25', part: 'night' },
    discovered: { when: 'today' },
    policeTold: true,
    isPaper: true,
  });
});

test('C07: what to do comes before every question', () => {
  const said = sentences(c07);
  expect(said.indexOf('firstAid')).toBeLessThan(said.indexOf('suggest'));
  expect(told(c07).flags).toContain('takeover');
});

test('C08: a child-welfare report seen by six parents is a red flag', () => {
  const { facts, flags } = told(c08);
  expect(facts).toMatchObject({ contained: true, viewers: 6, exposedMinutes: 20, seenBy: 'knownCitizen' });
  expect(flags).toContain('childWelfare');
});

test('C09: whoever writes from another’s phone is asked for whom', () => {
  const { facts, flags, ask } = told(c09);
  expect(facts).toMatchObject({ forAnother: 'anotherDevice', contained: false });
  expect(flags).toContain('takeover');
  expect(ask[0]).toBe('whoReports');
});

test('C10: a date with a time is asked about, and neither phone nor case number is a CPR number', () => {
  const { masked, doubts, facts, warnings, cprFound } = told(c10);
  expect(masked).toContain('ring 20304050, sagsnr 25/014422');
  expect(doubts).toEqual([{ masked: '0312••-••••' }]);
  expect(cprFound).toBe(1);
  expect(facts.happened).toBeUndefined();
  expect(facts.discovered).toBeUndefined();
  expect(facts).toMatchObject({ contained: true, isPaper: true });
  expect(facts.persons).toBeUndefined();
  expect(warnings).toEqual([]);
  expect(sentences(c10)).toEqual(expect.arrayContaining(['doubt', 'noPictures']));
  expect(sentences(c10)).not.toContain('cprMasked');
});

test('C11: who sees it is told, and the whistleblower scheme is offered beside', () => {
  expect(sentences(c11)).toEqual(expect.arrayContaining(['whoSees', 'whistleblower', 'firstAid']));
});

test('C12: a question about a rule opens no report', () => {
  expect(read(c12)).toMatchObject({ intent: 'question' });
  expect(read(c12).incident).toBeUndefined();
});

test('S110 C13: a question about employment gets no advice and opens no report', () => {
  expect(read(c13)).toMatchObject({ intent: 'hr' });
  expect(read(c13).incident).toBeUndefined();
  expect(sentences(c13)).toEqual(['hr']);
});

test('C14: a protected address pages at once, and yesterday at 15.40 is when it happened', () => {
  const { facts, flags } = told(c14);
  expect(flags).toContain('protectedAddress');
  expect(facts).toMatchObject({
    happened: { day: '2026-11-24', at: '2026-11-24T14:40:00Z' },
    discovered: { when: 'now' },
  });
  expect(sentences(c14).slice(0, 3)).toEqual(['thanks', 'callDbr', 'firstAid']);
});

test('C15: a new incident and a withdrawal stand side by side, and neither swallows the other', () => {
  const { intent, withdraws, flags, facts } = told(c15);
  expect({ intent, withdraws }).toEqual({ intent: 'incident', withdraws: true });
  expect(flags).toContain('criticalDown');
  expect(facts.happened).toEqual({ day: '2026-11-25', at: '2026-11-25T02:00:00Z' });
  expect(sentences(c15).at(-1)).toBe('withdraw');
});
