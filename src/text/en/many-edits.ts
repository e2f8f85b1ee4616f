import type { manyEdits as Danish } from '../da/many-edits.ts';

/** Sentences about very many rows changed outside Rettesnor at once; fetched with their page. */
export const manyEdits: typeof Danish = {
  manyChanged: (count) => `${count} rows have been changed outside Rettesnor`,
  manyGone: (count, listName) => `${count} rows are gone from ${listName}`,
  between: (from, until, editor) => `${from} to ${until} · ${editor}`,
  noticed: (moment) => `Noticed ${moment}`,
  about: 'So many at once mostly come from one program or one person. Look at some of them, and settle them together.',
  question:
    'Were they deleted on purpose? Until you have answered, Rettesnor shows those of the rows it still has as they were. Everybody can report as always.',
  intended: 'They were deleted on purpose',
  wait: 'Wait',
  saving: 'Saving …',
  waits: 'Waiting for you. Nothing has been changed.',
  wasIntended: 'Deleted on purpose',
  found: 'The rows are there again',
  unfold: 'Show the rows',
  fold: 'Hide the rows',
  row: (listName, item) => `${listName}, row ${item}`,
  shown: (shown, count) => `Showing ${shown} of ${count}. The rest are in SharePoint.`,
  shownGone: (shown, count) =>
    `Showing ${shown} of ${count}. Rettesnor cannot show the rest; look in the recycle bin of the site in SharePoint.`,
};
