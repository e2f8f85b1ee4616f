import { expect, test } from 'vitest';
import { draftFaults } from '../../src/features/editing/drafts/draft-check.ts';
import { refusedTo } from '../../src/features/editing/revisions/refused-to.ts';
import { isTextChanged } from '../../src/features/editing/revisions/revision-faults.ts';
import { bodiesFor } from '../../src/features/editing/revisions/routing.ts';
import { sampleEditions } from '../../src/sample/editing/revisions.ts';
import { buildHandbook } from '../../src/sample/handbook/build.ts';
import { by } from '../editing/revisions/revision-records.ts';
import { countsAsOne } from '../records.ts';

test.each(['2026-11-24', '2027-01-03', '2028-02-29'])(
  'on %s the sample’s editions are ones the product could have made',
  (today) => {
    const { drafts, revisions, mandates, words } = sampleEditions(buildHandbook(today), today, (handle) => handle);
    expect(revisions.map(({ state }) => state)).toEqual(['reviewing', 'decided', 'decided']);
    expect(new Set(revisions.map(({ edition }) => edition)).size).toBe(3);
    for (const revision of revisions) {
      const own = drafts.filter(({ revision: of }) => of === revision.key);
      expect(isTextChanged(revision, own), revision.edition).toBe(false);
      expect(own.flatMap((draft) => draftFaults(draft))).toEqual([]);
      if (revision.body) expect(bodiesFor(revision)).toContain(revision.body);
      if (revision.reviewer)
        expect(refusedTo(revision, { step: 'approve' }, by(revision.reviewer, 'editor'), countsAsOne)).toBeUndefined();
    }
    expect(revisions.filter(({ mandate }) => mandate === mandates[0]?.key)).toHaveLength(1);
    expect(words).toHaveLength(1);
  },
);
