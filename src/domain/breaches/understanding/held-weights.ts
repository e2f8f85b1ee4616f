import type { HeldFor } from './held.ts';

// What each sign of `held-signs.ts` weighs, and two that tell more together. Fitted on messages that were labelled by
// hand (`test/domain/breaches/messages`), then rounded; a change shows in `test/domain/breaches/hints-measured.test.ts`.

export const signWeights: Readonly<Record<string, number>> = {
  harmDone: 2,
  made: 1.8,
  untrue: 1.8,
  onPurpose: 1.8,
  theyAct: 1.7,
  favour: 1.7,
  taker: 1.7,
  reprisal: 1.4,
  power: 1.3,
  hush: 1.2,
  alters: 1.2,
  audit: 1.1,
  money: 1.1,
  everybodyKnows: 0.9,
  purpose: 0.9,
  wicked: 0.9,
  spoke: 0.8,
  ifSaid: 0.8,
  sells: 0.8,
  asWitness: 0.7,
  after: 0.6,
  threat: 0.6,
  fear: 0.6,
  mustNot: 0.5,
  destroys: 0.4,
  purse: 0.4,
  insider: 0.3,
  lost: -0.7,
  ownSlip: -0.5,
  sent: -0.5,
  technical: -0.6,
  theyTellUs: -0.6,
  asks: -0.7,
  wrong: -0.9,
  rightly: -1,
  pretends: -1.5,
  // Not fitted but meant: who only does not want to be named to a colleague reports as everybody does (C11).
  confides: -2.5,
};

export const pairWeights: readonly (readonly [one: string, other: string, weight: number])[] = [
  ['theyAct', 'money', 0.6],
  ['theyAct', 'sells', 0.9],
  ['theyAct', 'taker', 0.4],
  ['money', 'taker', 0.6],
  ['insider', 'hush', 0.3],
  ['spoke', 'after', 0.7],
  ['spoke', 'reprisal', 1.1],
  ['after', 'reprisal', 0.5],
  ['destroys', 'audit', 1],
  ['alters', 'audit', 0.3],
];

/** From here a message is held. A wrong hint costs a tap, a missed one somebody's choice of where to tell it. */
export const heldFrom = 3.3;

/** What a sign speaks of, for those that speak of one; what is left is crime. */
export const speaksOf: Readonly<Record<Exclude<HeldFor, 'crime'>, readonly string[]>> = {
  retaliation: ['reprisal', 'spoke', 'after', 'threat', 'fear', 'ifSaid'],
  coverUp: ['made', 'mustNot', 'hush', 'untrue', 'destroys', 'alters', 'audit', 'purpose'],
};
