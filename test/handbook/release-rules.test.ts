import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { textHash } from '../../src/core/content-hash.ts';
import { releaseRules } from '../../src/features/handbook/actions/release-rules.ts';
import type { AdoptedVersion, Release } from '../../src/features/handbook/release.ts';
import { actorOf } from '../../src/features/workplace/queries/actor-of.ts';
import { rowsOf } from '../rows.ts';
import type { Who } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world({ servers: 2 });
});
afterAll(() => here.close());

const today = '2026-12-01';

function version(rule: string, number: string, textDa: string, own: Partial<AdoptedVersion> = {}): AdoptedVersion {
  const hash = { textHashDa: textHash(textDa) };
  return { rule, version: number, material: true, inForceFrom: today, whatsNew: 'Nyt.', textDa, ...hash, ...own };
}

function edition(name: string, ...versions: AdoptedVersion[]): Release {
  return { decision: { edition: name, body: 'executiveBoard', decidedOn: today, caseRef: '26/000777' }, versions };
}

async function release(of: Release, who: Who = 'eva', server = 0) {
  const ports = here.servers[server]?.inside?.context.ports;
  if (!ports) throw new Error('that server does not run here');
  return releaseRules(ports, actorOf(ports, await here.as(who).id(), 'tab', 'da'), of);
}

const owedBy = async (who: Who, server = 1) => (await here.as(who, { server }).view('start', {})).answer.owed;
const rulesOwedBy = async (who: Who) => (await owedBy(who)).map(({ rule }) => rule);
const read = (who: Who, rule: string, number: string) =>
  here.as(who).action('confirmReading', { rule, version: number, language: 'da' });
const confirmations = async () => (await rowsOf(here, 'confirmation')).map((row) => JSON.stringify(row)).sort();

test.each(['lone', 'mette', 'dina', 'aksel'] as const)('%s is no editor and releases nothing', async (who) => {
  await expect(release(edition('2026.1', version('r01', '2.0', 'Nyt')), who)).rejects.toMatchObject({
    code: 'notAllowed',
  });
  expect((await rowsOf(here, 'ruleVersion')).filter(({ rule, version: of }) => rule === 'r01' && of === '2.0')).toEqual(
    [],
  );
});

test('an edition with one fault writes nothing at all, not even its decision', async () => {
  const faulty = edition('2026.2', version('r01', '2.0', 'Nyt'), version('r02', '1.0', 'Nyt'));
  await expect(release(faulty)).rejects.toMatchObject({
    code: 'releaseInvalid',
    details: { faults: [{ rule: 'r02', fault: 'notNewer' }] },
  });
  expect((await rowsOf(here, 'decision')).map(({ edition: name }) => name)).not.toContain('2026.2');
  expect((await rowsOf(here, 'ruleVersion')).map(({ key }) => key)).not.toContain('r01:2.0');
});

describe('when Direktionen has adopted a change, a correction and a rule for one kind of work', () => {
  let before: readonly string[];
  beforeAll(async () => {
    for (const who of ['lone', 'e1', 'inge', 'mette'] as const) {
      await read(who, 'r01', '1.0');
      await read(who, 'r06', '3.0');
      await read(who, 'r07', '1.0');
    }
    await until(async () => (await here.as('e1', { server: 1 }).view('receipts', {})).answer.receipts.length === 3);
    before = await confirmations();
    await release(
      edition(
        '2026.3',
        version('r06', '3.2', 'Se på adressen en gang til, også når det haster.', { whatsNew: 'Også når det haster.' }),
        version('r01', '1.1', 'Tekst til r01 1.0', { material: false, whatsNew: undefined }),
        version('r07', '2.0', 'Nyt for skolen.'),
      ),
    );
    await until(async () => (await rulesOwedBy('e1')).includes('r07'));
  });

  test('S18, S19, S88: exactly those it is for are asked again, on the other server too, and told what is new', async () => {
    const { owed } = { owed: await owedBy('lone') };
    expect(owed.find(({ rule }) => rule === 'r06')).toMatchObject({
      version: '3.2',
      occasion: 'changed',
      whatsNew: 'Også når det haster.',
    });
    expect(await rulesOwedBy('lone')).not.toContain('r07');
    expect(await rulesOwedBy('e1')).toEqual(expect.arrayContaining(['r06', 'r07']));
    // A council member read R06 unasked: it is not for the council, and nothing is asked of her now.
    expect(await rulesOwedBy('inge')).not.toContain('r06');
  });

  test('S88: the page shows what has changed since the reader last read it', async () => {
    const { answer } = await here.as('lone', { server: 1 }).view('rule', { rule: 'r06' });
    expect(answer).toMatchObject({ version: '3.2', mine: 'owed', change: { from: '3.0' } });
    expect(JSON.stringify(answer.change?.parts)).toContain('haster');
  });

  test('S88: a correction asks nobody, and shows itself as the version in force under its decision (S14, S20)', async () => {
    expect(await rulesOwedBy('lone')).not.toContain('r01');
    const { answer } = await here.as('lone', { server: 1 }).view('rule', { rule: 'r01' });
    expect(answer).toMatchObject({
      version: '1.1',
      mine: 'confirmed',
      stamp: { state: 'inForce', edition: '2026.3', body: 'executiveBoard', caseRef: '26/000777' },
    });
  });

  test('INV6, INV7: nobody’s confirmation is touched, and each still stands as its owner’s receipt', async () => {
    expect(await confirmations()).toEqual(before);
    const { receipts } = (await here.as('lone', { server: 1 }).view('receipts', {})).answer;
    expect(receipts.map(({ rule, version: of }) => `${rule} ${of}`).sort()).toEqual(['r01 1.0', 'r06 3.0', 'r07 1.0']);
  });

  test('whoever reads the change is done with it', async () => {
    expect((await read('lone', 'r06', '3.2')).status).toBe(200);
    expect((await here.as('lone').view('start', {})).answer.owed.map(({ rule }) => rule)).not.toContain('r06');
    expect((await read('lone', 'r06', '3.0')).refusal?.code).toBe('ruleReplaced');
  });
});

test('INV16: the decision and every version stand in the audit list, by the editor', async () => {
  const editor = await here.as('eva').id();
  const entries = async () => (await rowsOf(here, 'auditEntry')).filter(({ action }) => action === 'releaseRules');
  await until(async () => (await entries()).length === 4);
  expect((await entries()).map(({ actor, target }) => `${target} ${actor === editor}`).sort()).toEqual([
    'handbook:2026.3 true',
    'r01:1.1 true',
    'r06:3.2 true',
    'r07:2.0 true',
  ]);
});

test('a release that was stopped half-way is completed by running it again, and nothing is written twice', async () => {
  const whole = edition(
    '2026.4',
    version('r01', '2.0', 'Nyt et'),
    version('r02', '2.0', 'Nyt to'),
    version('r20', '2.0', 'Nyt tre'),
  );
  await release({ ...whole, versions: whole.versions.slice(0, 1) });
  const { versions } = await release(whole);
  expect(versions.map(({ record }) => record.key).sort()).toEqual(['r02:2.0', 'r20:2.0']);
  expect((await release(whole)).versions).toEqual([]);
  const rows = (await rowsOf(here, 'ruleVersion')).filter(({ decision }) => decision === 'handbook:2026.4');
  expect(rows.map(({ key }) => key).sort()).toEqual(['r01:2.0', 'r02:2.0', 'r20:2.0']);
  expect((await rowsOf(here, 'decision')).filter(({ key }) => key === 'handbook:2026.4')).toHaveLength(1);
});

test('twice at once on two servers is one set', async () => {
  const whole = edition('2026.5', version('r01', '3.0', 'Nyt igen'), version('r02', '3.0', 'Nyt igen to'));
  const both = await Promise.all([release(whole), release(whole, 'eva', 1)]);
  expect(both.flatMap(({ versions }) => versions.map(({ record }) => record.key)).sort()).toEqual([
    'r01:3.0',
    'r02:3.0',
  ]);
  const rows = (await rowsOf(here, 'ruleVersion')).filter(({ decision }) => decision === 'handbook:2026.5');
  expect(rows.map(({ key }) => key).sort()).toEqual(['r01:3.0', 'r02:3.0']);
});

test('two editions that use the same number at once: one is refused, and its text is nowhere', async () => {
  const one = edition('2026.6', version('r20', '3.0', 'Den ene tekst'));
  const other = edition('2026.7', version('r20', '3.0', 'Den anden tekst'));
  const ends = await Promise.allSettled([release(one), release(other, 'eva', 1)]);
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason.code] : []));
  expect(refused).toHaveLength(1);
  expect(['changedMeanwhile', 'releaseInvalid']).toContain(refused[0]);
  expect((await rowsOf(here, 'ruleVersion')).filter(({ key }) => key === 'r20:3.0')).toHaveLength(1);
});
