import type { ViewData } from '../../src/contract/contract.ts';
import { countGraph, percentiles, type Row, round } from './figures.ts';
import { pause, type Town } from './town.ts';

const reports = 200;
/** Which inhabitant of a synthetic municipality holds the office. */
const dpoIndex = 2;
/** What is not stored by then will not be. */
const patienceMs = 300_000;

interface OwnReport {
  status: number;
  ms: number;
  number: string | undefined;
}

/**
 * A phishing mail on a bad morning: 200 people report it at once. What Graph is asked for it, how many of them have a
 * number in the answer, how many notices go out, and when the last one is stored: a small tenant's minute has fewer units
 * than 200 reports take, and what does not fit waits on the server.
 */
export async function benchWave(town: Town): Promise<Row[]> {
  const section = `${reports} reports at once, ${town.size.people} people`;
  const headers = await Promise.all(Array.from({ length: reports }, (_, index) => town.signedIn(index)));
  const dpo = headers[dpoIndex] ?? {};
  const before = await stored(town, dpo);
  let lastStoredMs = 0;
  const counted = await countGraph(town.standin, async () => {
    const began = performance.now();
    const answers = await Promise.all(headers.map((one) => report(town, one)));
    while ((await stored(town, dpo)) < before + reports && performance.now() - began < patienceMs) await pause(500);
    lastStoredMs = performance.now() - began;
    return answers;
  });
  const { result, requests, units, operations } = counted;
  const { cases, waves } = await inbox(town, dpo);
  const numbers = new Set(cases.map(({ number }) => number));
  const notices = Object.entries(operations).filter(([operation]) =>
    /notification|conversations.*activities/i.test(operation),
  );
  return [
    {
      section,
      what: 'to the answer',
      figures: {
        ...percentiles(result.map(({ ms }) => ms)),
        answered: result.filter(({ status }) => status === 200).length,
        'with a number': result.filter(({ number }) => number !== undefined).length,
      },
    },
    {
      section,
      what: 'to the last stored',
      figures: {
        seconds: round(lastStoredMs / 1_000),
        stored: cases.length - before,
        'numbers twice': cases.length - numbers.size,
        'HTTP requests': requests,
        units,
        'units each': round(units / reports),
        notices: notices.reduce((sum, [, times]) => sum + times, 0),
        'lines in the inbox':
          waves.length === 1 ? cases.length - before - (waves[0]?.open ?? 0) + 1 : cases.length - before,
      },
    },
  ];
}

async function report(town: Town, headers: Record<string, string>): Promise<OwnReport> {
  const began = performance.now();
  const said = { nonce: crypto.randomUUID(), category: 'malicious', words: 'Jeg trykkede på et link i en mail' };
  const answer = await fetch(`${town.url}/api/jobs/reportIncident`, {
    method: 'POST',
    headers,
    body: JSON.stringify(said),
  });
  const { record } = (await answer.json()) as { record?: { number?: string } };
  return { status: answer.status, ms: performance.now() - began, number: record?.number };
}

async function inbox(town: Town, headers: Record<string, string>): Promise<ViewData<'cases'>> {
  const answer = await fetch(`${town.url}/api/views/cases`, { headers });
  if (!answer.ok) throw new Error(`cases: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { data: ViewData<'cases'> }).data;
}

async function stored(town: Town, headers: Record<string, string>): Promise<number> {
  return (await inbox(town, headers)).cases.length;
}
