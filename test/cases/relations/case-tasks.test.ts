import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionInput } from '../../../src/contract/contract.ts';
import { rowsOf } from '../../rows.ts';
import { strangersAreRefused } from '../../strangers.ts';
import { thingsOf } from '../../waiting/things-of.ts';
import type { Who } from '../../workplace.ts';
import { until, type World, world } from '../../world.ts';

let here: World;
beforeAll(async () => {
  here = await world();
});
afterAll(() => here.close());

type Concern = 'dpo' | 'manager' | 'it' | 'director';
const nonce = () => crypto.randomUUID();

async function reported(concerns: Concern[] = []): Promise<{ key: string; number: string }> {
  const said = { nonce: nonce(), category: 'paper' as const, words: 'Et brev til en borger er væk', concerns };
  const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
  return { key, number };
}

const relations = async (number: string) => (await here.as('dina').view('caseRelations', { number })).answer;
const give = async (key: string, own: Partial<ActionInput<'addCaseTask'>> = {}, who: Who = 'dina') =>
  here.as(who).action('addCaseTask', { key, nonce: nonce(), kind: 'prevent', text: 'Lås skabet', ...own });

test('a report made for a colleague about “the manager” may be about the colleague’s: no task, no invitation, no text', async () => {
  const [forPerson, concerns] = [await here.as('lone').id(), ['manager'] as Concern[]];
  const said = { nonce: nonce(), category: 'paper' as const, words: 'Et brev er væk', concerns, forPerson };
  const { key, number = '' } = (await here.as('rene').action('reportIncident', said)).answer;
  const mette = await here.as('mette').id();
  expect((await give(key, { owner: mette })).refusal?.code).toBe('personConcerned');
  const invited = { key, person: mette, purpose: 'decide', until: '2026-12-10' } as const;
  expect((await here.as('dina').action('inviteToCase', invited)).refusal?.code).toBe('personConcerned');
  const { people } = (await here.as('dina').view('caseChoices', { number })).answer;
  expect(people.map(({ id }) => id)).not.toContain(mette);
  const { units } = (await here.as('dina').view('casePassedOn', { number })).answer;
  expect(units.map(({ manager }) => manager)).not.toContain('Mette Madsen');
});

test('a report laid into another brings its reporter’s manager out of both', async () => {
  const about = async (by: Who) => {
    const concerns: Concern[] = ['manager'];
    const said = { nonce: nonce(), category: 'paper' as const, words: 'Et brev er væk', concerns };
    return (await here.as(by).action('reportIncident', said)).answer;
  };
  const [main, part] = [await about('rene'), await about('lone')];
  const { seen } = await relations(part.number ?? '');
  await here.as('dina').action('mergeCases', { key: part.key, seen, into: main.number ?? '' });
  const owner = await here.as('mette').id();
  expect((await give(main.key, { owner })).refusal?.code).toBe('personConcerned');
});

describe('S106: the DBR gives a task', () => {
  strangersAreRefused(() => here, 'addCaseTask', 'dina', {
    key: 'incident:x',
    nonce: nonce(),
    kind: 'prevent',
    text: 'x',
  });

  test('its owner is told by number and sees the text alone; a repeat is the same task', async () => {
    const { key, number } = await reported();
    const own = { nonce: nonce(), owner: await here.as('mette').id(), dueOn: '2026-12-10' };
    const first = (await give(key, own)).answer;
    expect((await give(key, own)).answer).toEqual(first);
    expect(first).toMatchObject({ ownerName: 'Mette Madsen', state: 'open', dueOn: '2026-12-10' });

    const { tasks } = (await here.as('mette').view('fromDpo', {})).answer;
    expect(tasks).toMatchObject([{ number, text: 'Lås skabet' }]);
    expect(JSON.stringify(tasks)).not.toMatch(/Lone|brev|incident:/);
    expect(await thingsOf(here.as('mette'), 'answerDpo')).toMatchObject([{ count: 1, place: '/from-dpo' }]);
    expect((await here.as('mette').view('me', {})).answer.fromDpo).toBe(true);
    expect(await thingsOf(here.as('lone'), 'answerDpo')).toEqual([]);
    expect((await here.as('lone').view('me', {})).answer).not.toHaveProperty('fromDpo');
    await until(async () =>
      (await rowsOf(here, 'caseNotification')).some(
        (row) => row.number === number && row.as === 'taskOwner' && row.state === 'sent',
      ),
    );
  });

  test('without an owner it is the writer’s own, and nobody is told', async () => {
    const { key, number } = await reported();
    expect((await give(key)).answer).toMatchObject({ ownerName: 'Dina Dam' });
    const told = (await rowsOf(here, 'caseNotification')).filter(
      (row) => row.number === number && row.as === 'taskOwner',
    );
    expect(told).toEqual([]);
  });

  test.each<[concern: Concern, who: Who]>([
    ['manager', 'mette'],
    ['it', 'sune'],
    ['director', 'aksel'],
    ['dpo', 'dina'],
  ])('somebody a report about %s may be about is given nothing (%s)', async (concern, who) => {
    const { key } = await reported([concern]);
    const owner = await here.as(who).id();
    expect((await give(key, { owner }, 'dorte')).refusal?.code).toBe('personConcerned');
    const invited = { key, person: owner, purpose: 'decide', until: '2026-12-24' } as const;
    expect((await here.as('dorte').action('inviteToCase', invited)).refusal?.code).toBe('personConcerned');
  });

  test('wrong people and wrong input are refused', async () => {
    const { key } = await reported();
    expect((await give(key, {}, 'lone')).status).toBe(403);
    expect((await give(key, { text: ' ' })).refusal?.code).toBe('badInput');
    expect(
      (
        await give(key, {
          owner: await here
            .as('olga')
            .id()
            .catch(() => nonce()),
        })
      ).refusal?.code,
    ).toBe('unknownPerson');
  });
});

describe('a task is done, and undone', () => {
  strangersAreRefused(() => here, 'moveCaseTask', 'dina', { task: 'task:x', state: 'done' });

  test('by its owner or the DBR, once however often it is pressed; only the DBR drops it', async () => {
    const { key, number } = await reported();
    const { key: task } = (await give(key, { owner: await here.as('ali').id() })).answer;
    const move = (state: 'open' | 'done' | 'dropped', who: Who) => here.as(who).action('moveCaseTask', { task, state });
    const done = (await move('done', 'ali')).answer;
    expect((await move('done', 'ali')).answer).toEqual(done);
    expect((await relations(number)).tasks).toMatchObject([{ state: 'done', endedBy: 'Ali Aslan' }]);
    expect((await move('open', 'ali')).answer.state).toBe('open');
    expect((await move('dropped', 'ali')).refusal?.code).toBe('notAllowed');
    expect((await move('done', 'mette')).refusal?.code).toBe('unknownTask');
    expect((await move('dropped', 'dina')).answer.state).toBe('dropped');
    expect((await here.as('ali').view('fromDpo', {})).answer.tasks).toEqual([]);
    await until(async () => {
      const steps = (await rowsOf(here, 'caseEntry'))
        .filter(({ incident }) => incident === key)
        .map(({ what }) => what);
      return (['taskAdded', 'taskDone', 'taskReopened', 'taskDropped'] as const).every((what) => steps.includes(what));
    });
  });
});

test('S66: a cause that calls for looking the rules over opens that task, once', async () => {
  const { key, number } = await reported();
  for (const cause of ['Travlhed', 'Travlhed og et nyt skema']) {
    const { seen } = (await here.as('dina').view('case', { number })).answer.handling;
    const change = { step: 'explained', cause, rulesReview: 'yes' } as const;
    expect((await here.as('dina').action('changeCase', { key, seen, change })).status).toBe(200);
  }
  expect((await relations(number)).tasks).toMatchObject([
    { kind: 'rulesReview', ownerName: 'Dina Dam', state: 'open' },
  ]);
});

describe('the DBR invites somebody to one case', () => {
  const input = { key: 'incident:x', person: nonce(), purpose: 'decide', until: '2026-12-24' } as const;
  strangersAreRefused(() => here, 'inviteToCase', 'dina', input);
  strangersAreRefused(() => here, 'revokeInvitation', 'dina', { invitation: 'invited:x' });

  const invite = async (key: string, who: Who, until_ = '2026-12-24') =>
    here.as('dina').action('inviteToCase', { key, person: await here.as(who).id(), purpose: 'inform', until: until_ });
  const opened = async (who: Who, number: string) => here.as(who).view('invitedCase', { number });

  test('they see what happened and what was decided, never who reported, and it is written down that they looked', async () => {
    const { key, number } = await reported();
    expect((await opened('sofie', number)).refusal?.code).toBe('unknownIncident');
    const first = (await invite(key, 'sofie')).answer;
    expect((await invite(key, 'sofie')).answer).toEqual(first);
    const seen = (await opened('sofie', number)).answer;
    expect(seen).toMatchObject({ facts: 'Et brev til en borger er væk', purpose: 'inform', art33: 'notAssessed' });
    expect(JSON.stringify(seen)).not.toMatch(/Lone|Dina|log/);
    await until(async () =>
      (await rowsOf(here, 'caseEntry')).some(
        ({ incident, what, byName }) => incident === key && what === 'read' && byName === 'Sofie Sand',
      ),
    );
    const told = (await rowsOf(here, 'caseNotification')).filter(
      (row) => row.number === number && row.as === 'participant',
    );
    expect(told).toHaveLength(1);
  });

  test('a story that is signed is read without the name', async () => {
    const said = { nonce: nonce(), category: 'paper', words: 'Et brev er væk. Hilsen Lone Lund' } as const;
    const { key, number = '' } = (await here.as('lone').action('reportIncident', said)).answer;
    await invite(key, 'sofie');
    expect((await opened('sofie', number)).answer.facts).toBe('Et brev er væk. Hilsen melderen');
  });

  test('an invitation is taken back at once, and given again', async () => {
    const { key, number } = await reported();
    const { key: invitation } = (await invite(key, 'simon')).answer;
    const set = (undo: boolean) => here.as('dina').action('revokeInvitation', { invitation, undo });
    expect((await set(false)).answer.inForce).toBe(false);
    expect((await set(false)).answer.inForce).toBe(false);
    expect((await opened('simon', number)).refusal?.code).toBe('unknownIncident');
    expect((await set(true)).answer.inForce).toBe(true);
    expect((await opened('simon', number)).status).toBe(200);
  });

  test('a day that has passed or is too far off is refused, and so are other people', async () => {
    const { key } = await reported();
    for (const day of ['2026-11-30', '2027-06-01']) {
      expect((await invite(key, 'sofie', day)).refusal?.details).toEqual({ faults: ['untilImpossible'] });
    }
    expect((await here.as('mette').action('inviteToCase', { ...input, key })).status).toBe(403);
  });

  test('whoever the report turns out to be about afterwards is out of it, invited or not', async () => {
    const { key, number } = await reported();
    await invite(key, 'mette');
    await give(key, { owner: await here.as('mette').id(), text: 'Ring til borgeren' });
    expect((await opened('mette', number)).status).toBe(200);
    await here.as('lone').action('answerIncident', { key, concerns: ['manager'] });
    expect((await opened('mette', number)).refusal?.code).toBe('unknownIncident');
    const { invited, tasks } = (await here.as('mette').view('fromDpo', {})).answer;
    expect(invited.map((one) => one.number)).not.toContain(number);
    expect(tasks.map((one) => one.number)).not.toContain(number);
  });

  test('it ends by itself', async () => {
    const { key, number } = await reported();
    await invite(key, 'dagny', '2026-12-02');
    expect((await opened('dagny', number)).status).toBe(200);
    await here.clock.move('2026-12-03T09:00');
    expect((await opened('dagny', number)).refusal?.code).toBe('unknownIncident');
    expect((await here.as('dagny').view('fromDpo', {})).answer.invited).toEqual([]);
  });
});
