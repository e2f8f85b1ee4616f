import { expect, test } from 'vitest';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';

// What was said is not asked again (issue 4), so that what is only hoped, doubted or denied must not count as said.
const now = '2026-11-25T08:30:00Z';
const sent = 'jeg har sendt en mail til forkert modtager';
const factsOf = (text: string) => {
  const { incident } = understand(text, now);
  if (!incident) throw new Error(`Read as no incident: ${text}`);
  return incident.facts;
};

test.each([
  ['der stod karakterer for eleverne i', ['children']],
  ['der var medicinskemaer i', ['health']],
  ['med sygemeldinger på vores vikarer', ['health', 'staff']],
  ['med hendes kontonummer', ['finance']],
  ['med cpr 311236-4321', ['cpr']],
  ['der var ingen cpr i', []],
  ['uden navne og adresser', []],
  ['ingen helbred og ingen cpr', []],
  ['måske cpr', []],
  ['jeg er ikke sikker på om der også er cpr', []],
  ['jeg tror der står navne', []],
])('*%s* names %j', (words, data) => {
  expect([...factsOf(`${sent}. ${words}`).data].sort()).toEqual(data);
});

test.each([
  ['om en borger', '1'],
  ['om en elevs fravær', '1'],
  ['om et par stykker', '2-10'],
  ['med oplysninger om femogtyve beboere', '11-100'],
  ['med karakterer for en hel klasse', '11-100'],
  ['om ca. 40', '11-100'],
  ['om flere hundrede borgere', '100+'],
  ['om en borger, kl. 8 havde tre kolleger læst den', '1'],
  ['om måske 40 borgere', undefined],
  ['og jeg ved ikke hvor mange borgere det er', undefined],
  ['på 12 sider', undefined],
])('*%s* is %s', (words, band) => {
  expect(factsOf(`${sent} ${words}`).persons?.band).toBe(band);
});

test.each([
  ['han har slettet den', true],
  ['jeg nåede at trække den tilbage', true],
  ['den er spærret', true],
  ['den ligger der stadig', false],
  ['den er ikke trukket tilbage', false],
  ['den er ikke slettet endnu', false],
  ['de kan stadig læse den', false],
  ['jeg har bedt ham slette den', undefined],
  ['jeg håber han har slettet den', undefined],
  ['ved ikke om hun har slettet den', undefined],
  ['den skal slettes', undefined],
])('*%s* is contained: %s', (words, contained) => {
  expect(factsOf(`${sent}, ${words}`).contained).toBe(contained);
});

test.each([
  ['naboen har læst den', 'knownCitizen'],
  ['ved ikke hvem der har fået den', 'unknown'],
  ['alle i afdelingen kan læse den', 'colleague'],
  ['den ligger på hjemmesiden', 'internet'],
  ['ingen har åbnet den', 'nobody'],
  ['jeg tror ikke nogen har åbnet den', undefined],
  ['ingen har åbnet den, så vidt jeg ved', undefined],
])('*%s* was seen by %s', (words, seenBy) => {
  expect(factsOf(`${sent}, ${words}`).seenBy).toBe(seenBy);
});

test('what was noticed in time was seen by nobody, and is not asked', () => {
  const { incident } = understand('var lige ved at sende en sag til den forkerte, men opdagede det i tide', now);
  expect(incident?.facts).toMatchObject({ seenBy: 'nobody', contained: true });
});

test('of what may happen one day nothing has been seen, and there is nothing to stop', () => {
  const { incident } = understand(
    'låsen på arkivet kan lirkes op, enhver kan gå ind. der er ikke sket noget endnu',
    now,
  );
  expect(incident?.guess.category).toBe('threat');
  expect(incident?.facts).not.toHaveProperty('seenBy');
  expect(incident?.facts).not.toHaveProperty('contained');
});

test('a mail that was recalled is no report taken back', () => {
  expect(understand('jeg mailede en sag til en forkert men nåede at trække den tilbage', now)).toMatchObject({
    intent: 'incident',
    withdraws: false,
  });
});
