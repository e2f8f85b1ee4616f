import { randomBytes } from 'node:crypto';
import type { JsonObject } from './json.ts';
import type { Store } from './store.ts';

export interface PlanRow {
  id: string;
  team: string;
  version: number;
  properties: string;
}

export interface BucketRow {
  id: string;
  plan: string;
  version: number;
  name: string;
}

/** A task and its details, which Planner keeps as two things with a version each. */
export interface TaskRow {
  id: string;
  plan: string;
  version: number;
  details_version: number;
  properties: string;
  details: string;
}

/** Planner's ids: 28 characters, and upper and lower case are different. */
function plannerId(): string {
  return randomBytes(21).toString('base64url');
}

/** `W/"JzEtVGFzay…"` as Planner writes it: nothing a client could reckon from. */
export function plannerTag(kind: 'Plan' | 'Bucket' | 'Task' | 'TaskDetails', version: number): string {
  const inside = Buffer.from(`'1-${kind.padEnd(11)}${String(version).padStart(12, '@')}'`).toString('base64');
  return `W/"${inside}"`;
}

export function addPlan(store: Store, team: string, properties: JsonObject): PlanRow {
  const row: PlanRow = { id: plannerId(), team, version: 1, properties: JSON.stringify(properties) };
  store.run('INSERT INTO planner_plan VALUES (?, ?, ?, ?)', row.id, row.team, row.version, row.properties);
  return row;
}

export function plansOf(store: Store, team: string): PlanRow[] {
  return store.all<PlanRow>('SELECT * FROM planner_plan WHERE team = ? ORDER BY rowid', team);
}

export function planRow(store: Store, id: string): PlanRow | undefined {
  return store.one<PlanRow>('SELECT * FROM planner_plan WHERE id = ?', id);
}

/** A plan goes with everything in it. */
export function removePlan(store: Store, id: string): void {
  store.atomically(() => {
    store.run('DELETE FROM planner_task WHERE plan = ?', id);
    store.run('DELETE FROM planner_bucket WHERE plan = ?', id);
    store.run('DELETE FROM planner_plan WHERE id = ?', id);
  });
}

export function addBucket(store: Store, plan: string, name: string): BucketRow {
  const row: BucketRow = { id: plannerId(), plan, version: 1, name };
  store.run('INSERT INTO planner_bucket VALUES (?, ?, ?, ?)', row.id, row.plan, row.version, row.name);
  return row;
}

export function bucketsOf(store: Store, plan: string): BucketRow[] {
  return store.all<BucketRow>('SELECT * FROM planner_bucket WHERE plan = ? ORDER BY rowid', plan);
}

export function bucketRow(store: Store, id: string): BucketRow | undefined {
  return store.one<BucketRow>('SELECT * FROM planner_bucket WHERE id = ?', id);
}

export function addTask(store: Store, plan: string, properties: JsonObject, details: JsonObject): TaskRow {
  const row: TaskRow = {
    ...{ id: plannerId(), plan, version: 1, details_version: 1 },
    ...{ properties: JSON.stringify(properties), details: JSON.stringify(details) },
  };
  store.run('INSERT INTO planner_task VALUES (?, ?, ?, ?, ?, ?)', row.id, plan, 1, 1, row.properties, row.details);
  return row;
}

export function tasksOf(store: Store, plan: string): TaskRow[] {
  return store.all<TaskRow>('SELECT * FROM planner_task WHERE plan = ? ORDER BY rowid', plan);
}

export function taskRow(store: Store, id: string): TaskRow | undefined {
  return store.one<TaskRow>('SELECT * FROM planner_task WHERE id = ?', id);
}

/** Every task in the tenant that is assigned to a person, what is due first ahead. */
export function tasksAssignedTo(store: Store, person: string): TaskRow[] {
  return store.all<TaskRow>(
    `SELECT * FROM planner_task
     WHERE EXISTS (SELECT 1 FROM json_each(json_extract(properties, '$.assignments')) WHERE key = ?)
     ORDER BY json_extract(properties, '$.dueDateTime'), rowid`,
    person,
  );
}

export function changeTask(store: Store, row: TaskRow, properties: JsonObject): TaskRow {
  const next = { ...row, version: row.version + 1, properties: JSON.stringify(properties) };
  store.run('UPDATE planner_task SET version = ?, properties = ? WHERE id = ?', next.version, next.properties, row.id);
  return next;
}

export function changeDetails(store: Store, row: TaskRow, details: JsonObject): TaskRow {
  const next = { ...row, details_version: row.details_version + 1, details: JSON.stringify(details) };
  store.run(
    'UPDATE planner_task SET details_version = ?, details = ? WHERE id = ?',
    next.details_version,
    next.details,
    row.id,
  );
  return next;
}

export function removeTask(store: Store, id: string): void {
  store.run('DELETE FROM planner_task WHERE id = ?', id);
}
