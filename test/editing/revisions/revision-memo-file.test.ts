import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Draft } from '../../../src/features/editing/drafts/records.ts';
import { Revision } from '../../../src/features/editing/revisions/records.ts';
import { productApp } from '../../../src/standin/identity.ts';
import { wordParagraphs } from '../../handbook/word-reader.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { accessAs, store, type Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
const made = { actor: 'system', at: '2026-11-20T08:00:00Z' };
const key = 'revision:handbook:2027-1';
const revision: Revision = {
  ...{ ...made, key, document: 'handbook', edition: '2027-1', changeType: 'content', why: 'Flere sms’er gik galt.' },
  ...{ touchesStaff: true, state: 'reviewing' },
};
const draft: Draft = {
  ...{ ...made, key: 'draft:r06:3.0', document: 'rule', subject: 'r06', base: '3.0', state: 'open', revision: key },
  ...{ title: 'Send sikkert', textDa: 'Se på adressen to gange. <w:p/> =1+1', material: true },
  ...{ opinion: 'advisesAgainst', opinionWhy: 'For vagt.' },
};
beforeAll(async () => {
  here = await world();
  const graph = await accessAs(here.standin, productApp);
  await store(graph, 'revision', revision);
  await store(graph, 'draft', draft);
  const records = () => here.servers[0]?.inside?.context.ports.records;
  here.servers[0]?.inside?.context.microsoft.looked();
  await until(() => records()?.find(Revision, key) !== undefined && records()?.find(Draft, draft.key) !== undefined);
});
afterAll(() => here.close());

strangersAreRefused(() => here, 'revisionMemo', 'eva', { revision: key, language: 'da' });
const memo = (who: Who, revisionKey = key) =>
  here.as(who).action('revisionMemo', { revision: revisionKey, language: 'da' });

test.each([{}, { revision: key }, { revision: '', language: 'da' }])('%j is refused', async (body) => {
  const reply = await here.as('eva').send('POST', '/api/jobs/revisionMemo', body);
  expect([reply.status, reply.refusal?.code]).toEqual([400, 'badInput']);
});

test('of an edition that is not there is none', async () => {
  const { status, refusal } = await memo('eva', 'revision:handbook:1999-1');
  expect([status, refusal?.code]).toEqual([404, 'unknownRevision']);
});

test.each<Who>(['lone', 'mette', 'ditte', 'karen'])('%s does not meet what is not decided', async (who) => {
  expect((await memo(who)).refusal?.code).toBe('notAllowed');
});

test('S16, S65, S73: whoever puts it on the agenda gets a Word memo with the new beside the old, and again the same', async () => {
  const file = (await memo('sofie')).answer;
  expect(file.name).toBe('dagsordenspunkt-haandbogen-2027-1.docx');
  const xml = strFromU8(
    unzipSync(new Uint8Array(Buffer.from(file.base64, 'base64')))['word/document.xml'] ?? new Uint8Array(),
  );
  const found = wordParagraphs(xml);
  const texts = found.map(({ text }) => text);
  expect(found[0]).toMatchObject({ style: 'Title', text: expect.stringMatching(/^Sag til Direktionen: håndbogen/) });
  expect(texts).toContain('Flere sms’er gik galt.');
  expect(texts).toContain('DBR fraråder: R06 Send sikkert. Besluttes det alligevel, er det imod DBR’s råd.');
  expect(texts).toContain('De er ikke drøftet i Hoved-MED endnu.');
  expect(texts.join('\n')).toContain('[tilføjet: ');
  expect(texts.join('\n')).toContain('<w:p/> =1+1');
  // Told apart without colours too.
  expect(xml).toMatch(/<w:u w:val="single"\/>/);
  expect(xml).toMatch(/<w:strike\/>/);
  for (const who of ['eva', 'aksel', 'dina', 'dorte', 'rene'] as const) expect((await memo(who)).answer).toEqual(file);
});
