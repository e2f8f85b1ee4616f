/** What the pages and the routes behind them say to each other. Types only: nothing here exists when it runs. */

export interface PersonEntry {
  id: string;
  upn: string;
  name: string;
  /** Short name for `?as=`: the sign-in name before the @. */
  as: string;
  jobTitle?: string | undefined;
  /** The heading the person stands under, Danish. */
  group: string;
}

export interface PeopleAnswer {
  people: PersonEntry[];
  /** How many matched; more than were sent when the workplace is large. */
  total: number;
}

/** What the server writes into every page. */
export interface PageConfig {
  clientId: string;
  teamsAppId: string;
  tenantId: string;
  scope: string;
  tabUrl: string;
}

export interface SiteEntry {
  name: string;
  displayName: string;
  headings: { da: string; purpose: string; lists: { name: string; displayName: string; items: number }[] }[];
}

export interface SitesAnswer {
  person: PersonEntry;
  sites: SiteEntry[];
}

/** How a column can be narrowed: by picking values, by words in it, or by two days. */
export type FilterKind = 'values' | 'contains' | 'range';

export interface ColumnHead {
  name: string;
  da: string;
  kind: string;
  filter: FilterKind;
  filtered: boolean;
}

export interface ListAnswer {
  person: PersonEntry;
  site: { name: string; displayName: string };
  list: { name: string; displayName: string; purpose: string; appendOnly: boolean };
  views: string[];
  view: string;
  columns: ColumnHead[];
  sort: { column: string; descending: boolean };
  rows: { id: string; cells: string[] }[];
  total: number;
  page: number;
  pages: number;
  /** Grows with every change in the list. */
  counter: number;
}

export interface ValuesAnswer {
  values: { value: string; text: string; rows: number }[];
}

export interface FieldEntry {
  name: string;
  da: string;
  kind: string;
  /** As it is read, Danish. */
  text: string;
  /** As a form control wants it. */
  value: string;
  choices?: string[];
  /** Stored, but in no view and no form. */
  hidden?: true;
}

export interface VersionEntry {
  version: string;
  at: string;
  by: string;
  changes: { da: string; before: string; after: string }[];
}

export interface ItemAnswer {
  id: string;
  title: string;
  etag: string;
  created: string;
  createdBy: string;
  modified: string;
  modifiedBy: string;
  fields: FieldEntry[];
  versions: VersionEntry[];
}

export interface PageRefusal {
  error: { code: 'unknownPerson' | 'accessDenied' | 'notFound' | 'refused'; message: string };
}

export interface ActivityEntry {
  /** Grows with every notice of the tenant. */
  id: number;
  /** The app that wrote. */
  from: string;
  /** In the language that was asked for. */
  text: string;
  preview: string;
  /** Teams' link to where a click leads. */
  webUrl?: string | undefined;
  /** UTC. */
  at: string;
  isRead: boolean;
}

export interface ActivityAnswer {
  /** UTC, by the stand-in's clock. */
  now: string;
  /** Newest first. */
  items: ActivityEntry[];
  unread: number;
}

/** Something said in the chat with the bot. */
export interface ChatEntry {
  id: string;
  byBot: boolean;
  /** UTC. */
  at: string;
  /** Another number than before: it was changed. */
  change: number;
  isTyping: boolean;
  /** Markdown when the bot wrote it. */
  text: string;
  /** Adaptive Cards. */
  cards: unknown[];
  /** Names of what else was attached. */
  files: string[];
}

export interface ChatAnswer {
  /** UTC, by the stand-in's clock. */
  now: string;
  items: ChatEntry[];
  /** Cursor: the next request asks for entries after this one. */
  last: number;
}

/** What pressing a button of a card came to. */
export type ChatReply =
  | { kind: 'card'; card: unknown }
  | { kind: 'message'; text: string }
  | { kind: 'fault'; status: number };

/** A task of Planner as the person it is assigned to meets it. */
export interface PlannerEntry {
  id: string;
  /** The plan's title. */
  plan: string;
  title: string;
  /** UTC. */
  due?: string | undefined;
  done: boolean;
  text: string;
  link?: string | undefined;
}

export interface PlannerAnswer {
  person: PersonEntry;
  tasks: PlannerEntry[];
}
