import { expect, test } from 'vitest';
import { guardMessage, type OpenEnd, openEnd } from '../../src/core/cpr/cpr-split.ts';

/** What is kept of messages that come one after the other. */
function kept(messages: readonly string[]): readonly string[] {
  let end: OpenEnd = [];
  return messages.map((message) => {
    const guarded = guardMessage(end, message);
    end = guarded.end;
    return guarded.text;
  });
}

test.each([
  [['311236', '4321 hedder hun']],
  [['hendes cpr er 311236', '-4321']],
  [['311236-', '4321']],
  [['31 12 36', '4321 er det']],
  [['3112364', '321']],
  [['311236432', '1']],
  [['31', '1236-4321 bor der']],
  [['nr 14, 311236', '4321']],
  [['31.12.36 ', ' 4321']],
  [['31', '12', '36', '4321']],
  [['31', '1236', '43', '21']],
  [['3112', '36', '43', '21']],
  [['311', '236', '432', '1']],
  [['311236', '4', '3', '21']],
  [['hendes nummer begynder med 3112', 'så 36', 'og så 43', 'og til sidst 21']],
  [['311236', 'vent lige', 'jeg skal finde den', '4321']],
  [['311236', 'resten kommer her: 4321']],
  [['31122036', '4321']],
  [['31 12 20 36', '43', '21']],
  [['３１１２３６', '４３２１']],
  [['٣١١٢٣٦', '٤٣٢١']],
  [['3\u200b11236', '43\u200b21']],
  [['hun er født 31.12.36', '4321']],
  [['Jeg sendte brevet til den forkerte, det var hende der hedder Anna og har nummer 311236', '4321 var det vist']],
  [['cpr slutter på 4321', '311236']],
  [['cpr: de sidste fire er 4321', 'og det begynder med 311236']],
])('INV15: of %j the last digits are not kept', (messages) => {
  const left = kept(messages).join(' ').normalize('NFKC');
  expect(left).toMatch(/•/);
  for (const last of [/(?<!\d)43(?!\d)/, /432/, /321/, /(?<!\d)21(?!\d)/, /٤/, /٢١$/]) expect(left).not.toMatch(last);
});

test('INV15: the last digits first and then the day leave no whole number', () => {
  expect(kept(['det er 4321', '311236'])).toEqual(['det er 4321', '••••••']);
});

test.each([
  [['jeg har tabt den', '4321 er koden til døren']],
  [['311236', 'det var en mandag']],
  [['det var i 2026', '40 personer']],
  [['991236', '4321']],
  [['Det skete 10.12.26', '3 borgere', 'kl. 14.30']],
  [['det var kl 10.12', '36 borgere', '4 breve']],
  [['sag 2026-0042', '12 borgere', '3']],
  [['Ring 20104050', '12 borgere']],
  [['ring på 20 10 40 50', '12']],
  [['tlf 20104050', '12']],
  [['tlf. 20 10 40 50']],
  [['mobil: 20-10-40-50', '12']],
  [['+45 20104050', '12 borgere']],
  [['+4520104050']],
  [['0045 20 10 40 50']],
  [['12 breve', 'der var 10 i alt', 'og 4 kom retur']],
  [['der lå 10 breve og 12 mapper og 36 sider', '4 mangler']],
  [['jeg har sendt den til hendes mor i 2026', 'cpr nummeret stod i 3112 breve']],
  [['• et brev\n• en pc', '• 3 borgere']],
  [['Der lå 10 breve og 12 mapper i bilen da den blev stjålet i går aftes foran min bopæl', 'der var 36 navne']],
])('%j hold no number together', (messages) => {
  expect(kept(messages)).toEqual(messages);
});

test.each([
  ['Hvad er dit telefonnummer?', '20104050', '20104050'],
  ['Hvad kan jeg ringe til dig på?', '20 10 40 50', '20 10 40 50'],
  ['What is your phone number?', '20-10-40-50', '20-10-40-50'],
  ['Hvad er dit telefonnummer?', '311236432', '311236•••'],
  ['Hvilket nummer stod der i brevet?', '20104050', '201040••'],
])('of the answer to %j, %j, so much is kept: %j', (question, answer, left) => {
  expect(guardMessage([], answer, question).text).toBe(left);
});

test('INV15: the rest of a number is covered, also when its beginning was taken for a telephone', () => {
  expect(guardMessage(openEnd(['31123643']), '21', 'Hvad er dit telefonnummer?').text).toBe('••');
});

test('what is left open is a few digits, and nothing of the words', () => {
  expect(JSON.stringify(openEnd(['Brevet til Jens er væk, 311236']))).not.toMatch(/Jens/);
  expect(openEnd(['Brevet til Jens er væk', ''])).toEqual([]);
  expect(guardMessage(openEnd(['311236', '••']), '21').text).toBe('••');
});
