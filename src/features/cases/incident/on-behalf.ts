import type { Moment } from '../../../core/dates.ts';
import type { Role } from '../../../core/role.ts';
import type { Reporter } from './breach-records.ts';
import type { Concern } from './incident.ts';
import type { Incident } from './records.ts';

/** For whom somebody reports: a colleague of the directory, or anybody by name, a partner for one. */
export interface Behalf {
  onBehalfOf?: string | undefined;
  forPerson?: string | undefined;
}

const held: Readonly<Record<Concern, readonly Role[]>> = {
  manager: ['lineManager', 'centreHead'],
  it: ['serviceDesk', 'systemAdministrator', 'privileged'],
  dpo: ['dpo'],
  director: ['accountableExecutive', 'divisionDirector'],
};

/** Is the report about an office the holder of these roles has? Then it is not theirs, whoever has named them. */
function isAboutHolder(roles: readonly Role[], { concerns = [] }: Pick<Incident, 'concerns'>): boolean {
  return concerns.some((concern) => held[concern].some((role) => roles.includes(role)));
}

export type ReporterRole = 'reporter' | 'named';

/**
 * How somebody stands to a report: they made it, or it was made for them. Whoever was named sees it as the reporter
 * does and may answer, unless it is about them.
 * @param isMe whether an account is theirs
 */
export function reporterRoleOf(
  reporter: Pick<Reporter, 'person' | 'forPerson'>,
  incident: Pick<Incident, 'concerns'>,
  roles: readonly Role[],
  isMe: (account: string) => boolean,
): ReporterRole | undefined {
  if (isMe(reporter.person)) return 'reporter';
  const isNamed = reporter.forPerson !== undefined && isMe(reporter.forPerson);
  return isNamed && !isAboutHolder(roles, incident) ? 'named' : undefined;
}

/** The report for somebody else than before; nobody is named where nobody was given. */
export function madeFor(reporter: Reporter, { onBehalfOf, forPerson }: Behalf, by: string, now: Moment): Reporter {
  const before = reporter.onBehalfOf === onBehalfOf ? [] : [reporter.onBehalfOf];
  return { ...reporter, ...withEarlier(reporter, before), actor: by, at: now, onBehalfOf, forPerson };
}

/** SharePoint takes far more; whoever changes it again and again is not kept for ever. */
const mostEarlier = 20;

/** Names that were said of it once stay with the reporter: what is fetched out without the reporter covers them too. */
export function earlierNamesOf({ earlierNames = '' }: Pick<Reporter, 'earlierNames'>): readonly string[] {
  return earlierNames.split('\n').filter((name) => name !== '');
}

function withEarlier(reporter: Reporter, before: readonly (string | undefined)[]): Pick<Reporter, 'earlierNames'> {
  const names = [...earlierNamesOf(reporter), ...before].filter((name) => name !== undefined);
  return names.length > 0 ? { earlierNames: [...new Set(names)].slice(-mostEarlier).join('\n') } : {};
}

/**
 * The report as its new reporter's: it was made on their behalf, from another's phone. Whoever made it is out of it from
 * now on; who that was stands among the earlier names. The answer about the manager was another's, so it is asked anew.
 */
export function takenAsOwn(reporter: Reporter, by: { id: string; name: string }, now: Moment): Reporter {
  const { key, number, contact, device, account, how } = reporter;
  return {
    ...{ key, number, contact, device, account, how, actor: by.id, at: now, name: by.name, person: by.id },
    ...{ managerMayKnow: 'later', ...withEarlier(reporter, [reporter.name]) },
  };
}
