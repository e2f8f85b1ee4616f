import { expect, test } from 'vitest';
import { understand } from '../../../src/features/incidents/understanding/understand.ts';

const now = '2026-11-25T08:30:00Z';
const factsOf = (text: string) => understand(text, now).incident?.facts;

test.each([
  ['fik en mærkelig mail fra banken, jeg slettede den uden at åbne den'],
  ['der kom en phishingmail, jeg har ikke klikket på noget og har slettet den'],
  ['mistænkelig sms om en pakke, har ikke trykket på noget'],
  ['I got a phishing mail, I did not click on anything and deleted it'],
])('a false mail nobody opened has reached nobody, and takes nothing over: %s', (text) => {
  const { incident } = understand(text, now);
  expect(incident?.facts).toMatchObject({ isUnopened: true, contained: true, seenBy: 'nobody' });
  expect(incident?.flags).toEqual([]);
});

test.each([
  ['jeg klikkede på linket i en falsk mail men skrev ikke noget'],
  ['fik en phishing mail, jeg trykkede ikke på linket men min kollega trykkede'],
  ['kom til at åbne en falsk mail, men svarede ikke'],
  ['mine filer er krypteret og jeg har ikke klikket på noget'],
  ['har fået en mærkelig mail. har ikke klikket. flere på gangen har fået den'],
])('where somebody did, or may have, it is open: %s', (text) => {
  const facts = factsOf(text);
  expect(facts).not.toHaveProperty('isUnopened');
  expect(facts?.contained).not.toBe(true);
});

test.each([
  ['vi fik slettet de forkerte billeder i går', undefined],
  ['har ved en fejl slettet en borgers sag i nexus', undefined],
  ['jeg kom til at slette en borgers journal, men den er gendannet fra backup', true],
  ['slettede ved en fejl fraværslisten, it har hentet den ind fra backup', true],
])('deleting by mistake is the harm and no cure: %s', (text, contained) => {
  expect(understand(text, now).incident?.guess.category).toBe('availabilityIntegrity');
  expect(factsOf(text)?.contained).toBe(contained);
});

test.each([
  ['jeg har sendt et brev til en forkert adresse', true],
  ['kuverten med lønsedler er lagt i den forkerte postkasse', true],
  ['jeg har sendt en mail med brevet om hendes løn til en forkert modtager', undefined],
  ['sendte mappen til den forkerte på mail', undefined],
])('what went by mail is not on paper: %s', (text, isPaper) => {
  expect(factsOf(text)?.isPaper).toBe(isPaper);
});
