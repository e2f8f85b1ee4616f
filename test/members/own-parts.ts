import type { ViewName } from '../../src/contract/contract.ts';
import { auditKey } from '../../src/features/audits/audit-keys.ts';
import { systemRoleKey } from '../../src/features/systems/system.ts';
import { productApp } from '../../src/standin/identity.ts';
import { anAudit } from '../audits/given-audits.ts';
import { holders } from '../role-holders.ts';
import { aPart, aSystem } from '../systems/given-systems.ts';
import { accessAs, store } from '../workplace.ts';
import { until, type World } from '../world.ts';

/** A system for each, in which they have a part: without one only those who oversee the register see any. */
export async function addSystems(here: World): Promise<void> {
  const graph = await accessAs(here.standin, productApp);
  for (const person of new Set(await Promise.all(Object.values(holders).map((who) => here.as(who).id())))) {
    const system = systemOf(person);
    await store(graph, 'system', aSystem({ key: system, name: system }));
    const key = systemRoleKey(system, 'administrator', person);
    await store(graph, 'systemRole', aPart('administrator', person, { key, system, tasks: ['logging'] }));
  }
  await until(async () => (await here.as('ivan').view('mySystems', {})).answer.systems.length === 1);
}

/** An audit each person performs, so that everybody sees the one they have a part in. */
export async function addAudits(here: World): Promise<void> {
  const graph = await accessAs(here.standin, productApp);
  for (const person of new Set(await Promise.all(Object.values(holders).map((who) => here.as(who).id())))) {
    await store(
      graph,
      'audit',
      anAudit({ key: auditKey(person), performer: person, orderedByName: '', performerName: '' }),
    );
  }
  await until(async () => (await here.as('dina').view('audits', {})).answer.audits.length > 5);
}

/** Views of one system, of which everybody sees the one they have a part in. */
export const aboutSystems: readonly ViewName[] = [
  'system',
  'aboutSystem',
  'casesOfSystem',
  'exemptionsOfSystem',
  'systemRisks',
  'systemHistory',
];

/** Its key is met by everybody, and says of nobody who reads. */
export const systemOf = (person: string) => `nexus-${person.slice(0, 13)}`;
