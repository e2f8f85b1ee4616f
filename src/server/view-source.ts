import type { Day, Moment } from '../domain/dates.ts';
import { dayOf } from '../domain/dates.ts';
import { rulesOf } from '../domain/handbook/rule.ts';
import type { Handbook } from '../domain/handbook/table-of-contents.ts';
import type { Actor } from '../domain/people.ts';
import { placementOf } from '../domain/people.ts';
import type { Directory, Kind, Kinds, Ports, Records, Where } from '../domain/ports.ts';
import type { Reader } from '../domain/reading/rule-page.ts';
import type { SettingName } from '../domain/workplace/setting.ts';
import { readSetting } from '../domain/workplace/setting.ts';

/** What a view may ask: the mirror as it is now, and what is compiled from it. Never Graph. */
export interface ViewSource {
  now: Moment;
  today: Day;
  records: Pick<Records, 'find' | 'all'>;
  directory: Directory;
  /** The records of a kind that match, without their marks. */
  all<K extends Kind>(kind: K, where?: Where<Kinds[K]>): readonly Kinds[K][];
  handbook(): Handbook;
  setting<N extends SettingName>(name: N): ReturnType<typeof readSetting<N>>;
  /** Where the actor stands and what the actor has confirmed: queries on the actor's id, which is indexed. */
  reader(actor: Actor): Reader;
}

/** Any number that is another one when rows of the kind changed in the mirror. */
export type Revision = (kind: Kind) => number;

export interface ViewSources {
  now(): ViewSource;
}

export function openViewSources(
  ports: Pick<Ports, 'records' | 'directory' | 'clock'>,
  revision: Revision,
): ViewSources {
  const { records, directory, clock } = ports;
  const all: ViewSource['all'] = (kind, where) => records.all(kind, where).map(({ record }) => record);
  const handbook = compiledOnce(all, revision);
  const setting: ViewSource['setting'] = (name) => readSetting(name, all('setting'));

  return {
    now: () => {
      const now = clock.now();
      const today = dayOf(now);
      const reader = ({ person, roles, language }: Actor): Reader => ({
        placement: placementOf(all('employment', { person: person.id }), roles, today),
        confirmations: all('confirmation', { person: person.id }),
        settings: { daysForNewEmployee: setting('daysForNewEmployee') },
        language,
      });
      return { now, today, records, directory, all, handbook, setting, reader };
    },
  };
}

/** The handbook is the same for everybody: it is put together again only when one of its lists has changed. */
function compiledOnce(all: ViewSource['all'], revision: Revision): () => Handbook {
  let made: { revision: string; handbook: Handbook } | undefined;
  return () => {
    const current = `${revision('ruleVersion')}.${revision('page')}.${revision('decision')}`;
    if (made?.revision !== current) {
      const handbook = { rules: rulesOf(all('ruleVersion')), pages: all('page'), decisions: all('decision') };
      made = { revision: current, handbook };
    }
    return made.handbook;
  };
}
