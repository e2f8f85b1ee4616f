import { countGraph, percentiles, type Row, round, timed } from './figures.ts';
import { pause, type Town } from './town.ts';

const alone = 30;
const together = 20;

interface RuleVersionName {
  rule: string;
  version: string;
}

/** A confirmation by itself, its withdrawal, and twenty people who press at the same moment. */
export async function benchConfirmations(town: Town): Promise<Row[]> {
  const section = `a confirmation, ${town.size.people} people`;
  const owing = await peopleOwing(town, alone + together);
  const press = (job: string, index: number) => send(town, job, owing[index]);

  const single = await countGraph(town.standin, () => timed(alone, (index) => press('confirmReading', index)));
  await pause(1_000);
  const undo = await countGraph(town.standin, () => timed(alone, (index) => press('withdrawConfirmation', index)));
  await pause(1_000);
  const crowd = await countGraph(town.standin, () =>
    timed(1, () => Promise.all(Array.from({ length: together }, (_, index) => press('confirmReading', alone + index)))),
  );
  return [
    {
      section,
      what: 'alone',
      figures: { ...percentiles(single.result), ...shareOf(single, alone) },
    },
    {
      section,
      what: 'withdrawn',
      figures: { ...percentiles(undo.result), ...shareOf(undo, alone) },
    },
    {
      section,
      what: `${together} at once`,
      figures: {
        p50: round(crowd.result[0] ?? 0),
        ...shareOf(crowd, 1),
      },
    },
  ];
}

/** Graph's share of one action, its audit row included: that one follows by itself and may share a batch with others. */
function shareOf({ requests, units, operations }: Awaited<ReturnType<typeof countGraph>>, times: number) {
  return {
    'HTTP requests': round(requests / times),
    units: round(units / times),
    ...Object.fromEntries(Object.entries(operations).map(([operation, count]) => [operation, round(count / times)])),
  };
}

interface Press {
  headers: Record<string, string>;
  rule: string;
  version: string;
}

/** People with a rule they have never confirmed, not even to take it back: the plain case. */
async function peopleOwing(town: Town, wanted: number): Promise<Press[]> {
  const found: Press[] = [];
  for (let index = 0; found.length < wanted && index < town.size.people; index += 1) {
    const headers = await town.signedIn(index);
    const view = async (name: string) => (await fetch(`${town.url}/api/views/${name}`, { headers })).json();
    const { data: start } = (await view('start')) as { data: { owed: RuleVersionName[] } };
    const { data: past } = (await view('receipts')) as { data: { receipts: RuleVersionName[] } };
    const first = start.owed.find(({ rule }) => !past.receipts.some((receipt) => receipt.rule === rule));
    if (first) found.push({ headers, rule: first.rule, version: first.version });
  }
  return found;
}

async function send(town: Town, job: string, press: Press | undefined): Promise<void> {
  if (!press) throw new Error('too few people owe anything');
  const { headers, rule, version } = press;
  const language = job === 'confirmReading' ? { language: 'da' } : {};
  const answer = await fetch(`${town.url}/api/jobs/${job}`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ rule, version, ...language }),
  });
  if (!answer.ok) throw new Error(`${job}: ${answer.status} ${await answer.text()}`);
}
