import { textHash } from '../../src/core/content-hash.ts';
import { dayOf } from '../../src/core/dates.ts';
import { releaseRules } from '../../src/features/handbook/actions/release-rules.ts';
import type { RuleVersion } from '../../src/features/handbook/records.ts';
import type { Release } from '../../src/features/handbook/release.ts';
import { Appointment } from '../../src/features/workplace/appointments/records.ts';
import { actorOf } from '../../src/features/workplace/queries/actor-of.ts';
import { readConfig } from '../../src/server/config.ts';
import { standinEnvironment } from '../../src/standin/environment.ts';
import { type Office, openOffice } from '../setup/office.ts';
import { countGraph, type Row, round } from './figures.ts';
import { pause, type Town } from './town.ts';

const readers = 200;
/** Whoever does not see it by then never will. */
const longestMs = 120_000;

/**
 * Every rule of the handbook changes at once: what that asks of Graph, which is the same for any number of people, and
 * how long it takes until the last of two hundred readers meets it on the start page.
 */
export async function benchRelease(town: Town): Promise<Row[]> {
  const headers = await Promise.all(Array.from({ length: readers }, (_, index) => town.signedIn(index)));
  const office = await officeOf(town);
  const edition = everythingChanged(office);
  const [editor] = office.ports.records.all(Appointment, { role: 'editor' });
  const by = actorOf(office.ports, editor?.record.person ?? '', 'tab', 'da');

  const began = performance.now();
  const { requests, units, operations } = await countGraph(town.standin, async () => {
    await releaseRules(office.ports, by, edition);
    await office.followUps.settled();
  });
  const released = performance.now() - began;
  const seen = await waitForReaders(town, headers, edition, began);
  await office.close();
  return [
    {
      section: `a release of ${edition.versions.length} changed rules, ${town.size.people} people`,
      what: 'written',
      figures: { ms: round(released), 'HTTP requests': requests, units, ...operations },
    },
    {
      section: `a release of ${edition.versions.length} changed rules, ${town.size.people} people`,
      what: `seen by ${readers} readers, from the first write`,
      figures: { 'first, ms': round(seen[0] ?? 0), 'last, ms': round(seen.at(-1) ?? 0) },
    },
  ];
}

function officeOf(town: Town): Promise<Office> {
  const config = readConfig({
    ...standinEnvironment(town.standin.url),
    RETTESNOR_PUBLIC_URL: town.url,
    RETTESNOR_LICENCES: String(town.size.people),
  });
  return openOffice(config, (key) => console.error(`the audit entry ${key} was lost`));
}

function everythingChanged({ ports, sources }: Office): Release {
  const today = dayOf(ports.clock.now());
  const newest = [...sources.now().handbook().rules.values()].flatMap((rule) => rule.versions.at(-1) ?? []);
  return {
    decision: { edition: `bench ${ports.clock.now()}`, body: 'executiveBoard', decidedOn: today, caseRef: 'bench' },
    versions: newest.map(({ rule, version, textDa }) => {
      const changed = `${textDa}\n\nEn sætning mere.`;
      const what = { material: true, whatsNew: 'En sætning mere.', inForceFrom: today };
      return { rule, version: nextOf(version), ...what, textDa: changed, textHashDa: textHash(changed) };
    }),
  };
}

function nextOf(version: RuleVersion['version']): string {
  return `${Number(version.split('.')[0]) + 1}.0`;
}

/** @returns milliseconds until each saw a version of the edition, the fastest first */
async function waitForReaders(
  town: Town,
  headers: readonly Record<string, string>[],
  { versions }: Release,
  began: number,
): Promise<readonly number[]> {
  const released = new Set(versions.map(({ rule, version }) => `${rule} ${version}`));
  let waiting = [...headers];
  const seen: number[] = [];
  while (waiting.length > 0) {
    if (performance.now() - began > longestMs) throw new Error(`${waiting.length} readers never saw the release`);
    const still: Record<string, string>[] = [];
    for (const reader of waiting) {
      const answer = await fetch(`${town.url}/api/views/start`, { headers: reader });
      const { data } = (await answer.json()) as { data: { owed: { rule: string; version: string }[] } };
      if (data.owed.some(({ rule, version }) => released.has(`${rule} ${version}`)))
        seen.push(performance.now() - began);
      else still.push(reader);
    }
    waiting = still;
    if (waiting.length > 0) await pause(100);
  }
  return seen;
}
