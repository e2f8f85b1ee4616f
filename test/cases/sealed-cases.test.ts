import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CaseNotification } from '../../src/features/cases/notifications/records.ts';
import { lists } from '../../src/lists.ts';
import { listId, rowsOf } from '../rows.ts';
import { everythingOn, mainSite, type Raw, runTheScript } from '../sharepoint.ts';
import { nameOf } from '../workplace.ts';
import { until, type World, world } from '../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

/** A word nobody else writes, in everything that is said about the case. */
const word = 'tyttebærsyltetøj';
const nonce = () => crypto.randomUUID();

async function reported(words: string): Promise<{ key: string; number: string }> {
  const said = { nonce: nonce(), category: 'unauthorisedAccess', words, contact: `Ring om ${word}` } as const;
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

/** Every list that may hold something of a case. */
const sealable = Object.values(lists).flatMap((list) => ('sealing' in list ? [list.name as string] : []));

/** Rows of the case by what they say of it. */
const ofCase = (raw: readonly Raw[], { key, number }: { key: string; number: string }) =>
  raw.filter(({ text }) => text.includes(key.replace('incident:', '')) || text.includes(number));

const tells = async (raw: readonly Raw[]) => {
  const lone = await here.as('lone').id();
  const karen = await here.as('karen').id();
  const needles = [word, nameOf('lone'), nameOf('karen'), lone, karen, 'Set uden grund', 'Helbred'];
  return raw.flatMap(({ list, where, text }) =>
    needles
      .filter((needle) => text.toLowerCase().includes(needle.toLowerCase()))
      .map((needle) => [list, where, needle, text]),
  );
};

const settled = () => Promise.all(here.servers.map((server) => server.inside?.context.background.settled()));
const rowsNow = () => everythingOn(here).filter(({ where }) => where === 'row');

/** Everything the deputy can write about a case, and the reporter. */
async function handled({ key, number }: { key: string; number: string }): Promise<void> {
  const [dorte, lone] = [here.as('dorte'), here.as('lone')];
  const person = await here.as('karen').id();
  const own = () => ({ key, nonce: nonce() });
  const other = { about: 'other', told: 'no', toldNote: word } as const;
  const notice = { receiver: 'other', name: word, toldAt: '2026-12-01T07:00:00Z', reference: word } as const;
  const learnt = { title: 'Journaler', happens: 'De læses', instead: 'Lad være' };
  await dorte.view('case', { number });
  const replies = [
    await dorte.action('takeOverIncident', { key }),
    await dorte.action('askReporter', { ...own(), text: `Hvornår var det med ${word}?` }),
    await lone.action('tellMore', { ...own(), text: `Det var om ${word}` }),
    await dorte.action('addCaseTask', { ...own(), kind: 'other', text: `Find ${word}`, owner: person }),
    await dorte.action('inviteToCase', { key, person, purpose: 'evidence', until: '2026-12-20' }),
    await dorte.action('savePaper', {
      key,
      place: { paper: 'draft', turn: 1, field: 'measures' },
      text: word,
      seen: '',
    }),
    await dorte.action('savePaper', {
      key,
      place: { paper: 'letter', language: 'da', field: 'done' },
      text: word,
      seen: '',
    }),
    await dorte.action('savePaper', { key, place: { paper: 'story', field: 'effects' }, text: word, seen: '' }),
    await dorte.action('handOverFacts', {
      ...own(),
      recipient: `Retten ${word}`,
      basis: word,
      content: word,
      ...other,
    }),
    await dorte.action('noteNotice', { ...own(), said: notice }),
    await dorte.action('showManagerText', { key, text: `Tal om ${word}`, namesReporter: false }),
    await dorte.action('publishLesson', { nonce: nonce(), incident: key, ...learnt }),
  ];
  expect(replies.map(({ refusal }) => refusal?.code)).toEqual(replies.map(() => undefined));
  const { seen } = (await dorte.view('caseRelations', { number })).answer;
  expect((await dorte.action('noteTouched', { key, seen, rules: ['r06'], systems: [word] })).refusal).toBeUndefined();
  await settled();
}

describe('line 4: a case about the DBR', () => {
  test('said at once: nothing of it is ever readable in SharePoint, and the app shows it to the deputy', async () => {
    const said = { nonce: nonce(), category: 'unauthorisedAccess', words: `Dina læste om ${word}` } as const;
    const answers = { concerns: ['dpo' as const], data: ['health' as const], contact: `Ring om ${word}` };
    const { key, number = '' } = (await here.as('lone').action('reportIncident', { ...said, ...answers })).answer;
    await handled({ key, number });

    const raw = ofCase(everythingOn(here), { key, number });
    expect([...new Set(raw.map(({ list }) => list))].toSorted()).toEqual(sealable.toSorted());
    expect(await tells(raw)).toEqual([]);
    expect(await tells(everythingOn(here))).toEqual([]);
    expect(everythingOn(here, mainSite).filter(({ text }) => text.includes(word))).toEqual([]);
    const row = raw.find(({ list, where }) => list === 'Incidents' && where === 'row');
    expect(JSON.parse(row?.text ?? '{}')).toMatchObject({
      CaseNumber: number,
      Status: 'Under vurdering',
      DeadlineState: 'Løber',
    });

    const shown = JSON.stringify((await here.as('dorte').view('case', { number })).answer);
    for (const needle of [word, nameOf('lone'), 'unauthorisedAccess', 'health']) expect(shown).toContain(needle);
    const { answer } = await here.as('dorte').action('exportCase', {
      ...{ key, what: 'case', format: 'json', language: 'da', withReporter: true },
    } as never);
    expect(Buffer.from((answer as { base64: string }).base64, 'base64').toString()).toContain(word);
    expect((await rowsOf(here, 'incident')).find((one) => one.key === key)).toMatchObject({
      plainGoneAt: expect.any(String),
    });
  });

  test('said later: its rows are sealed then, and nobody is told that versions are gone before the script has run', async () => {
    const about = await reported(`Dina læste om ${word}`);
    await here.as('lone').action('answerIncident', { key: about.key, data: ['health'] });
    await handled(about);
    expect(await tells(ofCase(rowsNow(), about))).not.toEqual([]);

    await here.as('lone').action('answerIncident', { key: about.key, concerns: ['dpo'] });
    await until(async () => (await tells(ofCase(rowsNow(), about))).length === 0);
    const left = await tells(ofCase(everythingOn(here), about));
    expect(left.map(([, where]) => where)).toContain('version');
    const goneAt = async () => (await rowsOf(here, 'incident')).find(({ key }) => key === about.key)?.plainGoneAt;
    const tick = () => here.servers[0]?.inside?.context.schedule.tick();
    await tick();
    expect(await goneAt()).toBeUndefined();

    runTheScript(here);
    expect(await tells(everythingOn(here))).toEqual([]);
    await here.clock.move('2026-12-01T09:30');
    await tick();
    await until(async () => (await goneAt()) !== undefined);
    const shown = JSON.stringify((await here.as('dorte').view('case', { number: about.number })).answer);
    for (const needle of [word, nameOf('lone'), nameOf('karen')]) expect(shown).toContain(needle);
    // What was done to it stands once in the log, with whoever did it.
    const log = (await here.as('dorte').view('case', { number: about.number })).answer.log;
    expect(log.filter(({ what }) => what === 'takenOver')).toHaveLength(1);
  });

  test('what another server wrote in plain text meanwhile is sealed, and its version is not passed over in silence', async () => {
    const about = await reported(`Dina læste igen om ${word}`);
    await here.as('lone').action('answerIncident', { key: about.key, concerns: ['dpo'] });
    await until(async () => (await tells(ofCase(rowsNow(), about))).length === 0);
    runTheScript(here);
    await here.clock.move('2026-12-01T10:45');
    const tick = () => here.servers[0]?.inside?.context.schedule.tick();
    const goneAt = async () => (await rowsOf(here, 'incident')).find(({ key }) => key === about.key)?.plainGoneAt;
    await tick();
    await until(async () => (await goneAt()) !== undefined);

    const list = await listId(here, 'CaseMessages');
    const fields = {
      ...{ CaseNumber: about.number, Kind: 'Melder tilføjer', Text: word, Incident: about.key },
      ...{ Key: `message:${nonce()}`, Actor: 'reporter', At: '2026-12-01T09:46:00Z', Schema: 1 },
    };
    here.standin.addItems(list, [{ fields }]);
    here.servers[0]?.inside?.context.microsoft.notified(`sites/here/lists/${list}`);
    await until(async () => {
      await tick();
      return (await tells(ofCase(rowsNow(), about))).length === 0 && (await goneAt()) === undefined;
    });
  });

  test('the log of the server says nothing of any of them', async () => {
    const lines = here.servers[0]?.log.join('') ?? '';
    expect(lines).not.toContain(word);
    expect(lines).not.toContain(nameOf('lone'));
    expect(lines).not.toContain(await here.as('lone').id());
  });
});

test('who has read a row before it was sealed writes on top of the seal, and loses to whoever wrote more', async () => {
  const { records } = here.servers[0]?.inside?.context.ports ?? {};
  const { key } = await reported('Nogen har læst i en journal');
  const ofIt = () =>
    records?.all(CaseNotification, { incident: key }).find(({ record }) => record.as === 'serviceDesk');
  await settled();
  const read = ofIt();
  await here.as('lone').action('answerIncident', { key, concerns: ['dpo'] });
  await until(() => ofIt()?.record.sealed === 'yes');
  if (!records || !read) throw new Error('nobody is told');
  const write = (tries: number) => records.update(CaseNotification, read, { ...read.record, tries });
  const stored = await write(7);
  expect([read.record.sealed, stored.record.sealed, stored.record.tries]).toEqual([undefined, 'yes', 7]);
  await expect(write(8)).rejects.toMatchObject({ code: 'changedMeanwhile' });
});
