import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { empty } from '../../../scripts/laptop/municipalities.ts';
import { patientOf } from '../../../scripts/setup/patient.ts';
import { firstStepNames } from '../../../src/features/setup/first-step.ts';
import { text as words } from '../../../src/features/setup/text.en.ts';
import { reportLines, stops } from '../../../src/m365/doctor/report.ts';
import { examine } from '../../../src/m365/doctor.ts';
import { seedSample } from '../../../src/sample/seed.ts';
import { sampleUpn } from '../../../src/sample/workplace/people.ts';
import { type Config, readConfig } from '../../../src/server/config.ts';
import { type Server, startServer } from '../../../src/server/start-server.ts';
import { standinEnvironment } from '../../../src/standin/environment.ts';
import type { Standin } from '../../../src/standin/standin.ts';
import { client } from '../../client.ts';
import { filledStandin } from '../../filled-standin.ts';
import { freePort, granted, until } from '../../world.ts';

const morning = '2026-12-01T08:00';
const close: (() => unknown)[] = [];
afterEach(async () => {
  for (const last of close.splice(0).reverse()) await last();
});

async function municipality(
  name: string,
  fill: (fresh: Standin) => Promise<void>,
): Promise<{ standin: Standin; config: Config }> {
  const filled = async (fresh: Standin) => {
    fresh.clock.move(morning);
    await fill(fresh);
  };
  const standin = await filledStandin(name, filled, { profile: 'strict' });
  close.push(() => standin.close());
  standin.clock.move(morning);
  standin.meter.limit = granted.unitsPerMinute;
  const data = mkdtempSync(path.join(tmpdir(), 'rettesnor-doctor-'));
  close.push(() => rmSync(data, { recursive: true, force: true }));
  const port = await freePort();
  const config = readConfig({
    ...standinEnvironment(standin.url),
    RETTESNOR_DATA: data,
    RETTESNOR_PORT: String(port),
    RETTESNOR_PUBLIC_URL: `http://127.0.0.1:${port}`,
    RETTESNOR_LICENCES: granted.licences,
    RETTESNOR_LOG_LEVEL: 'error',
  });
  return { standin, config };
}

async function started(config: Config): Promise<Server> {
  const server = await startServer(config);
  close.push(() => server.close());
  await server.ready;
  return server;
}

/** What the doctor says of the people, below its heading. */
async function ofPeople(
  config: Config,
): Promise<{ machinesStop: boolean; heading: string | undefined; lines: string[] }> {
  const examination = await examine(patientOf(config), morning.slice(0, 10));
  const said = reportLines(examination, false);
  const [heading, ...lines] = said.slice(said.indexOf('') + 1);
  return { machinesStop: stops(examination), heading, lines };
}

test('a municipality with lists and one editor is ready for machines, and the doctor names each first step and who takes it', async () => {
  const { config } = await municipality('first-day', empty.fill);
  expect(await ofPeople(config)).toMatchObject({
    machinesStop: false,
    lines: expect.arrayContaining([expect.stringContaining('no server of this version is ready')]),
  });

  await started(config);
  const { machinesStop, heading, lines } = await ofPeople(config);
  expect(machinesStop).toBe(false);
  expect(heading).toMatch(/^Not ready for people yet/);
  expect(lines.filter((line) => !line.startsWith('note'))[0]).toMatch(/^ERROR {3}Nobody is told of reports/);
  const steps = firstStepNames.map((name, at) => words.step(at + 1, words.steps[name].title));
  expect(lines.flatMap((line) => /^note {4}(\d+\. .+)$/.exec(line)?.[1] ?? [])).toEqual(steps);
  expect(lines.filter((line) => line.includes('→ HR.'))).toEqual(
    Array(3).fill('        → HR. What it lacks stands under Kom i gang.'),
  );
}, 60_000);

test('Eksempel Kommune is ready for machines, and for people the day after somebody has confirmed a rule', async () => {
  const { standin, config } = await municipality('sample-short', ({ url }) =>
    seedSample({ standin: url, history: false }),
  );
  const { context } = await started(config);
  expect((await ofPeople(config)).lines).toEqual([
    'note    8. Links and intranet',
    `        → ${words.steps.links.who} What it lacks stands under Kom i gang.`,
    'note    9. The first trial',
    `        → ${words.steps.pilot.who} What it lacks stands under Kom i gang.`,
  ]);

  const lone = client(standin, () => config.publicUrl, sampleUpn('lone'));
  const { version } = (await lone.view('rule', { rule: 'r01' })).answer;
  await lone.carryOut('confirmReading', { rule: 'r01', version, language: 'da' });
  standin.clock.move('2026-12-02T08:00');
  context.microsoft.looked();
  await until(async () => (await ofPeople(config)).lines.length === 0, 20);
  expect(await ofPeople(config)).toEqual({
    machinesStop: false,
    heading: 'Ready for people: every first step is done',
    lines: [],
  });
}, 120_000);
