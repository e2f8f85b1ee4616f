import type { Day, Moment } from '../../core/dates.ts';
import { dayOf, wholeSeconds } from '../../core/dates.ts';

/** One line of Microsoft Purview's audit search, as far as it matters here. */
export interface AuditEvent {
  who: string;
  operation: string;
  at: Moment;
}

export const auditFaults = [
  'unreadable',
  'columnMissing',
  'noDetails',
  'noPerson',
  'noOperation',
  'noMoment',
  'outsidePeriod',
] as const;
export type AuditFaultKind = (typeof auditFaults)[number];

export interface AuditFault {
  line: number;
  fault: AuditFaultKind;
  column?: string | undefined;
}

export interface AuditRow {
  line: number;
  cells: readonly string[];
}

/** Whose site it is and which app is ours: what our app does is in the app's own log. */
export interface AuditPlace {
  /** `host:/sites/name`, as the installation knows it. */
  dbrSite: string;
  clientId: string;
  from: Day;
  until: Day;
}

/** The columns, under the names Purview has given them over the years. */
const columns = {
  moment: ['CreationDate', 'CreationTime'],
  person: ['UserIds', 'UserId'],
  operation: ['Operations', 'Operation'],
  details: ['AuditData'],
} as const;

interface Details {
  CreationTime?: unknown;
  UserId?: unknown;
  Operation?: unknown;
  SiteUrl?: unknown;
  ObjectId?: unknown;
  ApplicationId?: unknown;
  AppAccessContext?: { ClientAppId?: unknown } | null;
}

/**
 * Reads an export of the audit log. Every fault is told at once; a file with one is not brought in by halves.
 * @param rows cut into cells, the head first
 * @returns what was done on the DBR's site past our app, and how many lines there were
 */
export function readAuditExport(
  [head, ...rows]: readonly AuditRow[],
  place: AuditPlace,
): { events: readonly AuditEvent[]; lines: number; faults: readonly AuditFault[] } {
  const at = Object.entries(columns).map(([key, names]) => {
    const index = head?.cells.findIndex((cell) => (names as readonly string[]).includes(cell.trim())) ?? -1;
    return { key, name: names[0] as string, index };
  });
  const missing = at.filter(({ index }) => index < 0);
  if (missing.length > 0) {
    const faults = missing.map(({ name }) => ({
      line: head?.line ?? 1,
      fault: 'columnMissing' as const,
      column: name,
    }));
    return { events: [], lines: rows.length, faults };
  }
  const cell = (row: AuditRow, key: keyof typeof columns) =>
    row.cells[at.find((column) => column.key === key)?.index ?? -1]?.trim() ?? '';
  const read = rows.map((row) => {
    const details = detailsOf(cell(row, 'details'));
    const written = { moment: cell(row, 'moment'), person: cell(row, 'person'), operation: cell(row, 'operation') };
    return eventOf(row.line, written, details, place);
  });
  return {
    events: read.flatMap((one) => ('who' in one ? [one] : [])),
    lines: rows.length,
    faults: read.flatMap((one) => ('fault' in one ? [one] : [])),
  };
}

function eventOf(
  line: number,
  written: { moment: string; person: string; operation: string },
  details: Details | undefined,
  place: AuditPlace,
): AuditEvent | AuditFault | { elsewhere: true } {
  if (!details) return { line, fault: 'noDetails' };
  const who = written.person || textOf(details.UserId);
  const operation = written.operation || textOf(details.Operation);
  const at = momentOf(textOf(details.CreationTime) || written.moment);
  if (who === '') return { line, fault: 'noPerson' };
  if (operation === '') return { line, fault: 'noOperation' };
  if (at === undefined) return { line, fault: 'noMoment' };
  if (dayOf(at) < place.from || dayOf(at) > place.until) return { line, fault: 'outsidePeriod' };
  if (!isOnSite(details, place.dbrSite) || isOurs(details, place.clientId)) return { elsewhere: true };
  return { who, operation, at };
}

/** Purview writes UTC, with or without the Z. */
function momentOf(text: string): Moment | undefined {
  const time = Date.parse(/[zZ]$|[+-]\d\d:\d\d$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : wholeSeconds(new Date(time).toISOString());
}

function detailsOf(json: string): Details | undefined {
  try {
    const read: unknown = JSON.parse(json);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? read : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

/** On the site itself or below it; another site whose name begins the same way is another site. */
function isOnSite({ SiteUrl, ObjectId }: Details, site: string): boolean {
  const address = `https://${site.replace(':', '')}`.toLowerCase();
  return [SiteUrl, ObjectId].some((value) => {
    const place = textOf(value).toLowerCase();
    return place === address || place.startsWith(`${address}/`);
  });
}

function isOurs({ ApplicationId, AppAccessContext }: Details, clientId: string): boolean {
  const ours = clientId.toLowerCase();
  return [ApplicationId, AppAccessContext?.ClientAppId].some((id) => textOf(id).toLowerCase() === ours);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
