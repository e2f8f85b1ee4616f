import { expect, test } from 'vitest';
import { Refusal } from '../../src/core/refusal.ts';
import { saveAll } from '../../src/features/workplace/actions/save-all.ts';
import { rowsAtOnce } from '../../src/features/workplace/imports/limits.ts';

const saved = () => Promise.resolve();
const refused = (code: 'microsoftBusy' | 'saveUncertain' | 'changedMeanwhile') => () =>
  Promise.reject(new Refusal(code));

test.each([
  { work: [saved, refused('microsoftBusy'), saved], says: 'partlySaved' },
  { work: [refused('saveUncertain'), saved], says: 'partlySaved' },
  { work: [refused('microsoftBusy'), refused('microsoftBusy')], says: 'microsoftBusy' },
  { work: [saved, refused('changedMeanwhile')], says: 'changedMeanwhile' },
])('of several rows it is never said that nothing was saved, when some were: $says', async ({ work, says }) => {
  await expect(saveAll(work)).rejects.toMatchObject({ code: says });
});

test('every row is tried, no more than two batches of them at once', async () => {
  let [underWay, most, done] = [0, 0, 0];
  const row = async () => {
    underWay += 1;
    most = Math.max(most, underWay);
    await new Promise((resolve) => setImmediate(resolve));
    underWay -= 1;
    done += 1;
  };
  await saveAll(Array.from({ length: 200 }, () => row));
  expect([done, most]).toEqual([200, 40]);
});

test.each([
  [40, 100],
  [3_000, 150],
  [50_000, 500],
])('of %i rows %i go to the server at a time', (all, most) => {
  expect(rowsAtOnce(all, 100)).toBe(most);
});
