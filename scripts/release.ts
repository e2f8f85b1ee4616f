/**
 * `npm run release -- --file release.json --by ida@kommune.dk`: releases an edition of the handbook that Direktionen has
 * adopted. It first says who will be asked and what that takes of them; with `--check` it stops there. Every fault is
 * told at once and then nothing is written; a release that was stopped is completed by running it again.
 * `-- --standin` works on the stand-in of this machine, and `--demo` instead of a file releases a change of R09 there.
 */
import { parseArgs } from 'node:util';
import { dayOf } from '../src/core/dates.ts';
import type { Actor } from '../src/core/person.ts';
import { releaseRules } from '../src/features/handbook/actions/release-rules.ts';
import { type PreparedRelease, prepareRelease, type Release } from '../src/features/handbook/release.ts';
import { releaseReach } from '../src/features/reading/release-reach.ts';
import { everyReader } from '../src/features/reading/scheduled/every-reader.ts';
import type { Placement } from '../src/features/workplace/placed.ts';
import { actorOf } from '../src/features/workplace/queries/actor-of.ts';
import type { Services } from '../src/kernel/context.ts';
import { demoRelease } from '../src/sample/handbook/releases/demo-release.ts';
import { sampleUpn } from '../src/sample/workplace/people.ts';
import { readConfig } from '../src/server/config.ts';
import { readReleaseFile } from './release/release-file.ts';
import { faultLine, reachLines } from './release/report.ts';
import { environmentOf } from './setup/environment.ts';
import { type Office, openOffice } from './setup/office.ts';

const words = process.argv.slice(2);
type ReleaseInput = ReturnType<typeof asked>;

try {
  process.exitCode = await run(asked());
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

/** What the words ask for. @throws Error saying which of them cannot be meant */
function asked() {
  const { values, positionals } = parseArgs({
    args: words,
    allowPositionals: true,
    options: {
      file: { type: 'string' },
      by: { type: 'string' },
      demo: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      standin: { type: 'boolean', default: false },
    },
  });
  const astray = positionals.find((word) => !(values.standin && word.startsWith('http')));
  if (astray !== undefined)
    throw new Error(`“${astray}” is not understood. An address comes after --standin: http://…`);
  if (values.demo && values.file) throw new Error('Either --demo or --file, not both.');
  if (!values.demo && !values.file)
    throw new Error('Say what to release, as in --file release.json; docs/operators.md shows one.');
  if (values.demo && !values.standin && !process.env.RETTESNOR_STANDIN)
    throw new Error('--demo is for the stand-in: add --standin.');
  return values;
}

async function run(values: ReleaseInput): Promise<number> {
  const config = readConfig(environmentOf(words, process.env));
  console.log('Reading the handbook and who is who …');
  const office = await openOffice(config, (key) =>
    console.error(`  the audit entry ${key} is left to the nightly sweep`),
  );
  try {
    const today = dayOf(office.ports.clock.now());
    const adopted = values.file ? readReleaseFile(values.file) : demoRelease(today);
    return await release(office, editor(office.ports, values), adopted, today, values.check);
  } finally {
    await office.close();
  }
}

async function release(office: Office, by: Actor, adopted: Release, today: string, check: boolean): Promise<number> {
  const now = office.ports.clock.now();
  const prepared = prepareRelease(adopted, office.sources.now().handbook(), { actor: by.person.id, now, today });
  if (prepared.faults.length > 0) {
    console.log('It cannot be released as it is:');
    for (const fault of prepared.faults) console.log(faultLine(fault));
    return 1;
  }
  for (const line of await reach(office, prepared)) console.log(line);
  if (check) return 0;
  const { versions } = await releaseRules(office.ports, by, adopted);
  if (versions.length > 0) console.log(`Released: ${versions.length} versions. Readers see them within a minute.`);
  const missing = office.microsoft.missingYears();
  if (missing.length > 0)
    console.log(`  ! Nobody can confirm before "npm run provision" has made ${missing.join(', ')}.`);
  return 0;
}

async function reach({ sources }: Office, prepared: PreparedRelease): Promise<readonly string[]> {
  const source = sources.now();
  const placements: Placement[] = [];
  for await (const { placement } of everyReader(source)) placements.push(placement);
  return reachLines(prepared, releaseReach(source.plan(), prepared.versions, placements));
}

/** Whoever releases must be editor: the name goes on every row. */
function editor(ports: Services, values: ReleaseInput): Actor {
  const upn = values.by ?? (values.demo ? sampleUpn('ida') : undefined);
  if (!upn) throw new Error('Say who releases it, as in --by ida@kommune.dk');
  const person = ports.directory.personByUpn(upn);
  if (!person) throw new Error(`Nobody signs in as ${upn}.`);
  const actor = actorOf(ports, person.id, 'tab', 'da');
  if (!actor.roles.includes('editor')) throw new Error(`${actor.person.name} is no editor.`);
  return actor;
}
