import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ActionName, actions } from '../../src/contract/contract.ts';
import { lastActionText } from '../../src/core/last-action.ts';
import { actionWords } from '../../src/features/audit/action-words.ts';
import { AuditEntry } from '../../src/features/audit/records.ts';
import { sweepAudit } from '../../src/features/reconciliation/scheduled/audit-sweep.ts';
import type { RecordDefinition } from '../../src/kernel/record.ts';
import { type Kind, lists } from '../../src/lists.ts';
import { may } from '../../src/roles.ts';
import type { KeptWorld } from '../kept-world.ts';
import { visibleCodes } from '../m365/visible-codes.ts';
import { rowsOf } from '../rows.ts';
import { until, type World } from '../world.ts';
import { insideOf } from './example.ts';
import { faultsOf, unspokenOf } from './press-faults.ts';
import { type Prepared, prepare, pressAll, type Way } from './pressing.ts';
import { everybodyKnows, scene, stillWorld } from './scene.ts';

const names = Object.keys(actions) as ActionName[];

/**
 * Every action is pressed twice on two servers, and done once.
 * @param ways how the second press follows the first
 * @param isBrief leaves it to other ways to read all lists afterwards, as people and the night's sweep do
 */
export function pressEveryActionTwice(ways: readonly Way[], { isBrief = false } = {}): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'rettesnor-presses-'));
  let prepared: Prepared;
  let ready: KeptWorld;
  // Once for all ways: making two hundred presses ready is most of what this costs.
  beforeAll(async () => {
    const first = await scene();
    prepared = await prepare(first, names);
    await everybodyKnows(first, Object.keys(lists) as Kind[]);
    ready = await first.keep(folder);
  }, 180_000);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  describe.each(ways)('pressed twice on two servers, %s', (way) => {
    let here: World;
    let outcome: Awaited<ReturnType<typeof pressAll>>;
    beforeAll(async () => {
      here = await stillWorld(ready);
      outcome = await pressAll(here, way, prepared);
    }, 180_000);
    afterAll(() => here.close());

    test.each(names)('INV16: %s is done once, with one answer', (name) => {
      expect(prepared.failed.get(name)).toBeUndefined();
      const faults = outcome.pressed.filter((one) => one.name === name).flatMap((one) => faultsOf(one, outcome.moved));
      expect(faults, faults.join('; ')).toEqual([]);
    });

    test('INV16: no press moves a row its example does not speak of', () => {
      expect(unspokenOf(outcome.pressed, outcome.moved)).toEqual([]);
    });

    test.skipIf(isBrief)('what the audit list says of them has its Danish word', async () => {
      const said = new Set((await rowsOf(here, 'auditEntry')).map(({ action }) => action));
      expect(said.size).toBeGreaterThan(40);
      expect([...said].filter((action) => !(action in actionWords))).toEqual([]);
    });

    test.skipIf(isBrief)('who reads the lists in SharePoint meets no code of ours in any of them', async () => {
      expect(await visibleCodes(here)).toEqual([]);
    });

    test.skipIf(isBrief)(
      'INV16: the row says itself which action wrote it of everything the audit list has, so that no entry is lost',
      async () => {
        const { records, acted } = insideOf(here, 0).ports;
        await until(async () => (await rowsOf(here, 'auditEntry')).length === records.all(AuditEntry).length);
        const kinds = Object.keys(lists) as Kind[];
        const byRow = Map.groupBy(await rowsOf(here, 'auditEntry'), ({ list, target }) => `${list} ${target}`);
        const silent: string[] = [];
        for (const entries of byRow.values()) {
          const [{ list, target } = { list: '', target: '' }] = entries;
          const of = lists[kinds.find((kind) => lists[kind].name === list.replace(/\d{4}$/, '')) ?? 'run'];
          const stored = await records.fetch<RecordDefinition>(of, target);
          const versions = stored ? await acted.versions<RecordDefinition>(of, stored) : [];
          const said = versions.map(({ lastAction }) => lastActionText(lastAction.action, lastAction.at));
          silent.push(
            ...entries.map(({ action, at }) => lastActionText(action, at)).filter((one) => !said.includes(one)),
          );
        }
        expect(silent).toEqual([]);
        expect(byRow.size).toBeGreaterThan(80);
        // And of nothing else: the night's sweep has nothing to write.
        const { ports } = insideOf(here, 0);
        await sweepAudit(ports, ports.clock.now());
        expect(await rowsOf(here, 'auditEntry')).toHaveLength([...byRow.values()].flat().length);
      },
    );

    test.each(names)('%s: the example says what the contract takes, and its person may', async (name) => {
      const { who, input } = prepared.presses.get(name) ?? {};
      expect(actions[name].input.safeParse(input).error).toBeUndefined();
      const { roles } = (await here.as(who ?? 'nils').view('me', {})).answer;
      expect(may(roles, name)).toBe(true);
    });
  });
}
