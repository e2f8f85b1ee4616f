import fc from 'fast-check';

/** How much of a message tells of an incident: all of it is one, it may be one, or it goes on with one. */
export type Tells = 'surely' | 'maybe' | 'more' | 'nothing';

interface Saying {
  tells: Tells;
  /** `@` becomes a place nobody else has written of. */
  text: string;
}

const filler = 'Jeg gik videre med dagens opgaver og kom først i tanke om det bagefter. ';

/** What people write, one of each intent the bot knows. */
export const sayings = {
  lostPhone: { tells: 'surely', text: 'jeg har mistet min telefon ved @' },
  wrongRecipient: { tells: 'surely', text: 'jeg har sendt en mail med lønsedler til en forkert borger ved @' },
  phishing: { tells: 'surely', text: 'jeg har trykket på et link i en falsk mail ved @' },
  twoKinds: {
    tells: 'surely',
    text: 'jeg har tabt min telefon ved @, og så har jeg også sendt en mail med lønsedler til en forkert',
  },
  withCpr: { tells: 'surely', text: 'jeg har sendt en mail om borgeren 311236-4321 til en forkert ved @' },
  long: { tells: 'surely', text: `jeg har mistet min tablet ved @. ${filler.repeat(60)}`.slice(0, 4_000) },
  mixed: { tells: 'maybe', text: 'må jeg bruge min egen telefon? jeg har mistet arbejdstelefonen ved @' },
  unsure: { tells: 'maybe', text: 'der er sket en fejl ved @' },
  more: { tells: 'more', text: 'den var ikke låst med kode ved @' },
  moreOfWhen: { tells: 'more', text: 'og det var i går ved @' },
  question: { tells: 'nothing', text: 'må jeg printe derhjemme' },
  thanks: { tells: 'nothing', text: 'tak for hjælpen' },
  forget: { tells: 'nothing', text: 'glem det' },
  onlyAsked: { tells: 'nothing', text: 'det var bare et spørgsmål' },
  yes: { tells: 'nothing', text: 'ja' },
  no: { tells: 'nothing', text: 'nej' },
} as const satisfies Record<string, Saying>;

export type SayingName = keyof typeof sayings;

export type Step =
  | { does: 'writes'; who: number; server: number; saying: SayingName; twice: boolean }
  /** @property card counted back from the newest @property button which one of it, round and round */
  | { does: 'presses'; who: number; server: number; card: number; button: number; twice: boolean }
  | { does: 'waits'; minutes: number };

const one = fc.nat({ max: 1 });
// Few equal steps in a second: twice is a double tap, or Teams that sends again.
const twice = fc.integer({ min: 0, max: 4 }).map((number) => number === 4);
const names = Object.keys(sayings) as SayingName[];
// What makes a report and what takes it back meet often enough to be met in every order.
const often: readonly SayingName[] = ['lostPhone', 'wrongRecipient', 'forget', 'onlyAsked', 'unsure'];

const writes = fc.record({
  does: fc.constant('writes' as const),
  who: one,
  server: one,
  saying: fc.constantFrom(...names, ...often, ...often),
  twice,
});
const presses = fc.record({
  does: fc.constant('presses' as const),
  who: one,
  server: one,
  card: fc.nat({ max: 2 }),
  button: fc.nat({ max: 7 }),
  twice,
});
/** Within what belongs together, past that, and past the half hour words wait for. */
const waits = fc.record({ does: fc.constant('waits' as const), minutes: fc.constantFrom(2, 11, 31) });

/** A conversation of two people with the bot. @param most steps of it */
export function conversation(most: number): fc.Arbitrary<Step[]> {
  const step = fc.oneof(
    { weight: 6, arbitrary: writes },
    { weight: 4, arbitrary: presses },
    { weight: 1, arbitrary: waits },
  );
  return fc.array(step, { minLength: 2, maxLength: most, size: 'max' });
}

const writesOf = (saying: SayingName, server = 0): Step => ({ does: 'writes', who: 0, server, saying, twice: false });

/** Played whatever the dice say: what lost a report, or took back another than was meant, before it was mended. */
export const formerlyWrong: readonly [Step[]][] = [
  [[writesOf('lostPhone'), writesOf('question', 1), writesOf('forget')]],
  [[writesOf('lostPhone'), writesOf('more'), writesOf('forget', 1), writesOf('wrongRecipient')]],
  [[writesOf('lostPhone'), writesOf('onlyAsked', 1), writesOf('unsure'), writesOf('forget')]],
  [[writesOf('lostPhone'), writesOf('onlyAsked'), writesOf('lostPhone', 1), writesOf('forget', 1)]],
];
