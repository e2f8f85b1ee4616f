import type { Moment } from '../../core/dates.ts';
import type { MetEdit } from '../../features/audit/records.ts';
import type { Database } from './database.ts';
import { editOf } from './foreign-edits.ts';

/** What was met of changes made outside the app is handed on to be written down, one by one or many at once. */
export interface EditListener {
  one(edit: MetEdit): void | Promise<void>;
  /** So many within a minute that they are kept here and told as one: those made from one moment to another. */
  many(since: Moment, until: Moment): void | Promise<void>;
}

/** Edits handed on at the same time: somebody may have changed thousands of rows by hand. */
const mostAtOnce = 100;
/** More than so many in a minute are one thing that has happened, and no list anybody can look through. */
const mostPerMinute = 20;

/**
 * Counts what all databases of one mirror have met in the last minute.
 * @param servers how many servers share the list: each may meet another version of a row and tell it, so each has its
 * share of the twenty
 */
export function openBurst(servers: number): (met: number) => boolean {
  const most = Math.max(1, Math.floor(mostPerMinute / servers));
  let times: number[] = [];
  return (met) => {
    const now = Date.now();
    times = times.filter((time) => now - time < 60_000);
    for (let one = 0; one < met; one += 1) times.push(now);
    return times.length > most;
  };
}

/**
 * Hands edits on until somebody has them safe. One counts as told when the promise for it resolves; until then it is
 * handed on again after the next change of the mirror, over failures, crashes and restarts. Above twenty a minute they
 * stay here (`told` 3, 4 while it is being told, and then 2).
 * @returns a function that hands on what has not been told yet
 */
export function editNotifier(
  database: Database,
  tell: EditListener,
  isBurst: ReturnType<typeof openBurst>,
): () => void {
  const underWay = new Set<string>();
  const counted = new Set<string>();
  let notificationMany = false;

  const tellOne = async (edit: MetEdit) => {
    await tell.one(edit);
    counted.delete(nameOf(edit));
    const { list, item, version, deleted } = edit;
    const which = 'list = ? AND id = ? AND version = ? AND deleted = ?';
    database.run(`UPDATE foreign_edit SET told = 1 WHERE ${which}`, list, item, version, deleted ? 1 : 0);
  };

  // What a stopped server was just about to tell.
  database.run('UPDATE foreign_edit SET told = 3 WHERE told = 4');
  const tellMany = async () => {
    if (notificationMany) return;
    const { since, until } = database.one(
      'SELECT min(edited_at) AS since, max(edited_at) AS until FROM foreign_edit WHERE told = 3',
    ) ?? { since: null, until: null };
    if (since === null || until === null) return;
    notificationMany = true;
    // What comes meanwhile is told after it, though it was made in the same second.
    database.run('UPDATE foreign_edit SET told = 4 WHERE told = 3');
    let told = 3;
    try {
      await tell.many(String(since), String(until));
      told = 2;
    } finally {
      notificationMany = false;
      database.run('UPDATE foreign_edit SET told = ? WHERE told = 4', told);
    }
    await tellMany();
  };

  return function tellAll() {
    const untold = database.all(`SELECT * FROM foreign_edit WHERE told = 0 LIMIT ${mostAtOnce}`).map(editOf);
    const news = untold.filter((edit) => !counted.has(nameOf(edit)));
    for (const edit of news) counted.add(nameOf(edit));
    if (isBurst(news.length)) {
      database.run('UPDATE foreign_edit SET told = 3 WHERE told = 0');
      counted.clear();
    } else {
      for (const edit of untold) {
        const name = nameOf(edit);
        if (underWay.has(name)) continue;
        underWay.add(name);
        tellOne(edit)
          .finally(() => underWay.delete(name))
          .then(tellAll)
          // Not safe yet, or the mirror was closed meanwhile: it stays untold.
          .catch(() => {});
      }
    }
    // As with one: what could not be told is told after the next change.
    tellMany().catch(() => {});
  };
}

function nameOf({ list, item, version, deleted }: MetEdit): string {
  return `${list}:${item}:${version}:${deleted}`;
}
