import type { PersonType } from '../../core/person-type.ts';
import type { Setting } from '../workplace/records.ts';
import type { SettingName } from '../workplace/setting.ts';
import { readSetting } from '../workplace/setting.ts';
import type { Gate } from './gate.ts';

const settingOf = {
  employee: 'declarationFromEmployees',
  temp: 'declarationFromTemps',
  student: 'declarationFromStudents',
  volunteer: 'declarationFromVolunteers',
  partner: 'declarationFromPartners',
  councillor: undefined,
} as const satisfies Readonly<Record<PersonType, SettingName | undefined>>;

/** Must somebody at this gate have signed? "Fornødne" is the municipality's own choice (S34, INV8). */
export function needsDeclaration({ kind, job }: Gate, settings: readonly Setting[]): boolean {
  if (kind === 'privileged') return readSetting('declarationFromPrivileged', settings);
  return job !== undefined && needsDeclarationAs(job.kind, settings);
}

/** Must somebody who works as this have signed? */
export function needsDeclarationAs(kind: PersonType, settings: readonly Setting[]): boolean {
  const name = settingOf[kind];
  return name !== undefined && readSetting(name, settings);
}
