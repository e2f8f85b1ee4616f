import { expect } from 'vitest';
import { wallTimeOf } from '../../kept-world.ts';
import type { Who } from '../../workplace.ts';
import { until, type World } from '../../world.ts';
import { chat } from '../chat.ts';
import { type Answers, press, type Talker, write } from './answers.ts';
import { type CaseNow, casesNow } from './cases-now.ts';
import type { Step } from './steps.ts';

/** Words of an incident that somebody wrote, known by a place nobody else has written of. */
interface Told {
  by: Person;
  place: string;
  /** Minutes from the first step. */
  at: number;
  /** Must it be in a case, or may it wait for a press? */
  isCase: boolean;
  /** Ids in the buttons that make a case of it. */
  asides: readonly string[];
}

interface Person extends Talker {
  /** What the last answer said. */
  lastSaid: string;
}

type Cases = ReadonlyMap<string, CaseNow>;

/** As long as words wait for a press. */
const keptMinutes = 30;
/** So long is a message about the report before it. */
const goesOnMinutes = 10;
const caseNumber = /20\d\d-\d{4}/g;
/** Asks whether it goes on with an earlier report, whose number is another. */
const orMoreOf = /mere om 20\d\d-\d{4}/gi;
const faultOfOurs = /"level":(?:50|60)/;

/**
 * Plays a conversation against the product and holds it, after each step, to what may never happen: words of an incident
 * are in a case of their writer that had not been taken back, or wait for a press; an answer has one number, of the reader's own; nothing is logged as
 * a fault; *glem det* touches what the last answer named.
 * @param places makes a name that is in no other message
 */
export async function play(here: World, whos: readonly [Who, Who], steps: readonly Step[], places: () => string) {
  const people: Person[] = [];
  for (const who of whos) people.push({ who, before: (await chat(here, who).all()).length, lastSaid: '' });
  const told: Told[] = [];
  let now = 0;
  let cases: Cases = await casesNow(here, whos);
  let lines = linesOf(here);

  for (const step of steps) {
    if (step.does === 'waits') {
      now += step.minutes;
      await later(here, step.minutes);
      continue;
    }
    const person = people[step.who] as Person;
    const answers = step.does === 'writes' ? await write(here, person, step, places) : await press(here, person, step);
    if (!answers) continue;
    const was = cases;
    cases = await casesNow(here, whos);
    const said = answers.texts.join('\n');
    const faults = here.servers.flatMap(({ log }, index) =>
      log.slice(lines[index]).filter((one) => faultOfOurs.test(one)),
    );
    lines = linesOf(here);

    expect(faults, 'nothing is logged as a fault').toEqual([]);
    expect(said, 'nothing goes wrong').not.toContain('Det gik galt');
    const isNew = tellsOf(answers, told, person, now, was);
    if (isNew) told.push(isNew);
    for (const one of [...told]) {
      // While our minute with Microsoft is used up, a report is on disk and its number comes.
      const isIn = () => casesWith(cases, one.place).length > 0;
      if (one.isCase && !isIn() && !(answers.forgets && one.by === person))
        await until(async () => {
          cases = await casesNow(here, whos);
          return isIn();
        }, 70).catch((error: unknown) =>
          expect.fail(`what was told at ${one.place} is in no case after: ${said}; ${error}`),
        );
      for (const { owner } of casesWith(cases, one.place))
        expect(owner, 'words stay with their writer').toBe(one.by.who);
      const isOver = now - one.at >= keptMinutes && !one.isCase;
      if (isIn()) one.isCase = true;
      else if (isOver || (answers.letsGo && one.by === person)) told.splice(told.indexOf(one), 1);
      else expect(one.asides.length, `what was told at ${one.place} can be reported by a press`).toBeGreaterThan(0);
    }
    for (const { asides, isCase, place } of told)
      if (answers.pressedAside !== undefined && asides.includes(answers.pressedAside))
        expect(isCase, `the press reports what was told at ${place}`).toBe(true);
    noneAddedToTakenBack(answers, was, cases);
    if (!answers.isList) oneNumber(said, cases, person.who);
    if (answers.forgets) onlyWhatWasNamed(was, cases, person);
    person.lastSaid = said;
  }
}

/** Lets time pass for Microsoft 365 and for the servers. */
export async function later(here: World, minutes: number): Promise<void> {
  const to = Temporal.Instant.from(here.standin.clock.now()).add({ minutes });
  await here.clock.move(wallTimeOf(to.toString()));
}

const linesOf = (here: World) => here.servers.map(({ log }) => log.length);

function casesWith(cases: Cases, place: string): readonly CaseNow[] {
  return [...cases.values()].filter(({ words }) => words.includes(place));
}

/** What must not be lost from now on. @param was the cases before it was written */
function tellsOf(
  { place, tells, asides }: Answers,
  told: readonly Told[],
  by: Person,
  at: number,
  was: Cases,
): Told | undefined {
  if (place === undefined) return undefined;
  const isAfterReport = told.some(
    (one) =>
      one.by === by && at - one.at < goesOnMinutes && casesWith(was, one.place).some(({ isTakenBack }) => !isTakenBack),
  );
  const isKept = tells === 'surely' || tells === 'maybe' || (tells === 'more' && isAfterReport);
  return isKept ? { by, place, at, asides, isCase: tells === 'surely' } : undefined;
}

function noneAddedToTakenBack({ place }: Answers, was: Cases, cases: Cases): void {
  if (place === undefined) return;
  for (const [key, { words }] of cases)
    if (words.includes(place) && was.get(key)?.isTakenBack) expect.fail('a report taken back takes no more words');
}

function oneNumber(said: string, cases: Cases, reader: Who): void {
  const numbers = [...new Set(said.replaceAll(orMoreOf, '').match(caseNumber))];
  expect(numbers.length, `one number in: ${said}`).toBeLessThanOrEqual(1);
  for (const number of numbers)
    expect([...cases.values()].find((one) => one.number === number)?.owner, `${number} is the reader's`).toBe(reader);
}

function onlyWhatWasNamed(was: Cases, cases: Cases, { who, lastSaid }: Person): void {
  for (const [key, one] of cases) {
    if (JSON.stringify(one) === JSON.stringify(was.get(key))) continue;
    expect(one.owner).toBe(who);
    expect(lastSaid, '*glem det* takes back what the last answer named').toContain(one.number);
  }
}
