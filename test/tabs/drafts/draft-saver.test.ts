import fc from 'fast-check';
import { expect, test } from 'vitest';
import { draftImprint } from '../../../src/features/editing/drafts/draft-fields.ts';
import { editions, settled } from './two-devices.ts';

test('what is written is on the device at once and on the server two seconds after the last key', async () => {
  const { row, device, pass } = editions({ title: 'A' });
  const { shelf, open } = device();
  const saver = open();
  saver.write({ title: 'Al' });
  expect(shelf.kept?.mine.title).toBe('Al');
  await pass(1.9);
  saver.write({ title: 'Alt' });
  await pass(1.9);
  expect(row.fields.title).toBe('A');
  await pass(0.2);
  expect(row.fields.title).toBe('Alt');
  expect([saver.shown.state.is, shelf.kept]).toEqual(['saved', undefined]);
});

test('frugal: whoever writes for a minute with a pause after every word is saved at most twelve times', async () => {
  const { row, device, pass } = editions({ title: '' });
  const saver = device().open();
  for (let word = 0; word < 24; word += 1) {
    saver.write({ title: `ord ${word}` });
    await pass(2.5);
  }
  expect(row.at).toBeLessThanOrEqual(12);
  expect(row.at).toBeGreaterThanOrEqual(10);
});

test('the line is gone: the words say where they are, and arrive when it is back', async () => {
  const { row, device, cut, pass } = editions({ title: 'A' });
  const saver = device().open();
  cut(true);
  saver.write({ title: 'B' });
  await pass(3);
  expect(saver.shown.state.is).toBe('kept');
  cut(false);
  saver.retry();
  await settled();
  expect([saver.shown.state.is, row.fields.title]).toEqual(['saved', 'B']);
});

test('the tab is closed in the middle of a word: opened again, the word is there and is saved', async () => {
  const { row, device, cut, pass } = editions({ title: 'A' });
  const { open } = device();
  cut(true);
  const first = open();
  first.write({ title: 'Midt i et' });
  first.close();
  await settled();
  cut(false);
  const again = open();
  expect(again.shown.fields.title).toBe('Midt i et');
  await pass(5);
  expect(row.fields.title).toBe('Midt i et');
});

test('closed without a line and opened again: the closed page writes nothing beneath the open one, and forgets none of its words', async () => {
  const { row, device, cut, pass } = editions({ title: 'A' });
  const { shelf, open } = device();
  cut(true);
  const first = open();
  first.write({ title: 'Midt i' });
  first.close();
  await settled();
  const again = open();
  await pass(1);
  again.write({ title: 'Midt i et ord' });
  await pass(4);
  cut(false);
  await pass(1);
  expect([again.shown.state.is, shelf.kept?.mine.title, row.fields.title]).toEqual(['kept', 'Midt i et ord', 'A']);
  await pass(60);
  expect([again.shown.state.is, shelf.kept, row.fields.title]).toEqual(['saved', undefined, 'Midt i et ord']);
});

test('closed while a save is under way: what was written meanwhile follows it', async () => {
  const { row, device, pass } = editions({ title: 'A' });
  const { shelf, open } = device();
  const saver = open();
  saver.write({ title: 'Første' });
  saver.flush();
  saver.write({ title: 'Første og andet' });
  saver.close();
  await pass(1);
  expect([row.fields.title, shelf.kept]).toEqual(['Første og andet', undefined]);
});

test('INV15: a CPR number stays on the device, covered, until it is gone', async () => {
  const { row, device, pass } = editions({ title: 'A' });
  const saver = device().open();
  saver.write({ title: '311236-4321' });
  await pass(3);
  expect([saver.shown.state.is, row.fields.title]).toEqual(['cpr', 'A']);
  saver.write({ title: 'B' });
  await pass(6);
  expect(row.fields.title).toBe('B');
});

test('two write in different places: both are there, and each is told', async () => {
  const { row, device, pass } = editions({ title: 'A', owner: 'X' });
  const [one, other] = [device().open(), device().open()];
  one.write({ title: 'B' });
  other.write({ owner: 'Y' });
  await pass(20);
  expect(row.fields).toEqual({ title: 'B', owner: 'Y' });
  expect(other.shown.tookIn ?? one.shown.tookIn).toEqual({ who: 'Den anden' });
});

test('two write in the same place: the second chooses, also after closing the tab, and until then both texts are kept', async () => {
  const { row, device, pass } = editions({ title: 'A' });
  const second = device();
  const [one, other] = [device().open(), second.open()];
  one.write({ title: 'Den første' });
  await pass(3);
  other.write({ title: 'Den anden' });
  await pass(3);
  expect(other.shown.state).toMatchObject({ is: 'clash', clashes: ['title'], theirs: { title: 'Den første' } });
  await pass(60);
  expect(row.fields.title).toBe('Den første');
  other.close();
  const again = second.open();
  expect(again.shown).toMatchObject({ fields: { title: 'Den anden' }, state: { is: 'clash' } });
  again.settle({ title: 'Den første og den anden' });
  await settled();
  expect([row.fields.title, again.shown.state.is]).toEqual(['Den første og den anden', 'saved']);
});

test('what the page hears of others comes in, and what it hears too late does not', async () => {
  const { device } = editions({ title: 'A' });
  const saver = device().open();
  const news = { fields: { title: 'B' }, seen: 'b', at: '2026-12-01T00:00:09Z' };
  saver.hear({ ...news, at: '2026-11-30T00:00:00Z' });
  expect(saver.shown.fields.title).toBe('A');
  saver.hear(news);
  expect(saver.shown.fields.title).toBe('B');
});

test('whatever happens, no word that was typed is lost: it is on the server, on the device or was replaced by its writer', async () => {
  const step = fc.oneof(
    fc.record({
      do: fc.constant('write' as const),
      who: fc.nat(1),
      name: fc.constantFrom('title', 'owner'),
      word: fc.stringMatching(/^[a-z]{1,8}$/),
    }),
    fc.record({ do: fc.constant('cut' as const), isSo: fc.boolean() }),
    fc.record({ do: fc.constant('pass' as const), seconds: fc.nat(12) }),
    fc.record({ do: fc.constant('reopen' as const), who: fc.nat(1) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
      const { row, device, cut, pass } = editions({ title: 'a', owner: 'b' });
      const devices = [device(), device()];
      const savers = devices.map(({ open }) => open());
      for (const [index, one] of steps.entries()) {
        if (one.do === 'cut') cut(one.isSo);
        else if (one.do === 'pass') await pass(one.seconds);
        else if (one.do === 'reopen') {
          savers[one.who]?.close();
          await settled();
          const opened = devices[one.who]?.open();
          if (opened) savers[one.who] = opened;
        } else {
          const word = `${one.word} ${index}`;
          savers[one.who]?.write({ [one.name]: word });
          const kept = devices[one.who]?.shelf.kept?.mine as Record<string, unknown> | undefined;
          expect(kept?.[one.name]).toBe(word);
        }
        for (const [who, saver] of savers.entries()) {
          const { state, fields } = saver.shown;
          if (state.is === 'saved') continue;
          expect(devices[who]?.shelf.kept?.mine).toEqual(fields);
        }
      }
      cut(false);
      for (const saver of savers) {
        const { state } = saver.shown;
        if (state.is === 'clash') saver.settle({});
        saver.retry();
      }
      await pass(300);
      for (const saver of savers) if (saver.shown.state.is === 'clash') saver.settle({});
      await pass(300);
      for (const { shown } of savers) expect(['saved', 'clash']).toContain(shown.state.is);
      const last = savers.filter(({ shown }) => shown.state.is === 'saved').map(({ shown }) => shown.fields);
      expect(last.some((fields) => draftImprint(fields) === draftImprint(row.fields))).toBe(true);
    }),
    { numRuns: 150 },
  );
});
