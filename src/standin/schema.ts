/**
 * Tables of the stand-in. `item_value` holds one row per item and indexed column, so that filters, order and unique
 * checks never scan; `change` holds the latest change per item, because delta tells the latest state and not each step.
 */
export const schema = `
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS site_permission (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, app TEXT NOT NULL, display_name TEXT NOT NULL, roles TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS list (
  id TEXT PRIMARY KEY, site TEXT NOT NULL, name TEXT NOT NULL, display_name TEXT NOT NULL, description TEXT NOT NULL,
  hidden INTEGER NOT NULL, template TEXT NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, made_by TEXT NOT NULL,
  version INTEGER NOT NULL, next_item INTEGER NOT NULL, seq INTEGER NOT NULL, delta_epoch INTEGER NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS list_title ON list (site, display_name COLLATE NOCASE);
CREATE TABLE IF NOT EXISTS list_column (
  list TEXT NOT NULL, id TEXT NOT NULL, position INTEGER NOT NULL, definition TEXT NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item (
  list TEXT NOT NULL, id INTEGER NOT NULL, uid TEXT NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL,
  created TEXT NOT NULL, modified TEXT NOT NULL, created_by TEXT NOT NULL, modified_by TEXT NOT NULL,
  committed_ms INTEGER NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_value (
  list TEXT NOT NULL, column_name TEXT NOT NULL, value NOT NULL, item INTEGER NOT NULL,
  PRIMARY KEY (list, column_name, value, item)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS item_version (
  list TEXT NOT NULL, item INTEGER NOT NULL, version INTEGER NOT NULL, fields TEXT NOT NULL, modified TEXT NOT NULL,
  modified_by TEXT NOT NULL, PRIMARY KEY (list, item, version)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS recycled (
  list TEXT NOT NULL, item INTEGER NOT NULL, fields TEXT NOT NULL, deleted TEXT NOT NULL, deleted_by TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS change (
  list TEXT NOT NULL, item INTEGER NOT NULL, seq INTEGER NOT NULL, deleted INTEGER NOT NULL, committed_ms INTEGER NOT NULL,
  PRIMARY KEY (list, item)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS change_order ON change (list, seq);
CREATE TABLE IF NOT EXISTS drive_item (
  list TEXT NOT NULL, id TEXT NOT NULL, uid TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL,
  mime TEXT NOT NULL, content BLOB NOT NULL, created TEXT NOT NULL, modified TEXT NOT NULL, created_by TEXT NOT NULL,
  modified_by TEXT NOT NULL, PRIMARY KEY (list, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS drive_item_name ON drive_item (list, name COLLATE NOCASE);
CREATE TABLE IF NOT EXISTS download (
  token TEXT PRIMARY KEY, list TEXT NOT NULL, item TEXT NOT NULL, expires_ms INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS principal (site TEXT NOT NULL, who TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (site, who));
CREATE TABLE IF NOT EXISTS person (
  id TEXT PRIMARY KEY, upn TEXT NOT NULL, manager TEXT, deleted INTEGER NOT NULL, seq INTEGER NOT NULL,
  properties TEXT NOT NULL
) WITHOUT ROWID;
CREATE UNIQUE INDEX IF NOT EXISTS person_upn ON person (upn COLLATE NOCASE) WHERE deleted = 0;
CREATE INDEX IF NOT EXISTS person_manager ON person (manager);
CREATE INDEX IF NOT EXISTS person_seq ON person (seq);
CREATE TABLE IF NOT EXISTS team (
  id TEXT PRIMARY KEY, deleted INTEGER NOT NULL, seq INTEGER NOT NULL, properties TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS team_seq ON team (seq);
CREATE TABLE IF NOT EXISTS membership (
  team TEXT NOT NULL, member TEXT NOT NULL, removed INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (team, member)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS membership_member ON membership (member);
CREATE INDEX IF NOT EXISTS membership_seq ON membership (seq);
CREATE TABLE IF NOT EXISTS activity (
  id INTEGER PRIMARY KEY AUTOINCREMENT, person TEXT NOT NULL, type TEXT NOT NULL, parameters TEXT NOT NULL,
  preview TEXT NOT NULL, web_url TEXT, chain TEXT, at TEXT NOT NULL, is_read INTEGER NOT NULL
);
CREATE INDEX IF NOT EXISTS activity_person ON activity (person);
CREATE TABLE IF NOT EXISTS chat (
  id TEXT PRIMARY KEY, person TEXT NOT NULL, type TEXT NOT NULL, greeted INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS chat_activity (
  position INTEGER PRIMARY KEY AUTOINCREMENT, chat TEXT NOT NULL, id TEXT NOT NULL UNIQUE, by_bot INTEGER NOT NULL,
  at TEXT NOT NULL, change INTEGER NOT NULL, body TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS chat_activity_change ON chat_activity (chat, change);
CREATE TABLE IF NOT EXISTS without_app (person TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS subscription (
  id TEXT PRIMARY KEY, list TEXT NOT NULL, app TEXT NOT NULL, expires TEXT NOT NULL, body TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS planner_plan (
  id TEXT PRIMARY KEY, team TEXT NOT NULL, version INTEGER NOT NULL, properties TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS planner_plan_team ON planner_plan (team);
CREATE TABLE IF NOT EXISTS planner_bucket (
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, version INTEGER NOT NULL, name TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS planner_bucket_plan ON planner_bucket (plan);
CREATE TABLE IF NOT EXISTS planner_task (
  id TEXT PRIMARY KEY, plan TEXT NOT NULL, version INTEGER NOT NULL, details_version INTEGER NOT NULL,
  properties TEXT NOT NULL, details TEXT NOT NULL
);
CREATE INDEX IF NOT EXISTS planner_task_plan ON planner_task (plan);
`;

/** Everything `reset` empties; the tenant's key and the clock's row live in `meta` and are handled apart. */
export const resettable = [
  'site_permission',
  'list',
  'list_column',
  'item',
  'item_value',
  'item_version',
  'recycled',
  'change',
  'drive_item',
  'download',
  'principal',
  'person',
  'team',
  'membership',
  'activity',
  'chat',
  'chat_activity',
  'without_app',
  'subscription',
  'planner_plan',
  'planner_bucket',
  'planner_task',
] as const;
