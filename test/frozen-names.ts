import { globSync, readFileSync } from 'node:fs';
import { actions, views } from '../src/contract/contract.ts';
import { actionWords, scheduledWords } from '../src/features/audit/action-words.ts';
import { provenKinds } from '../src/features/audit/proof/proof.ts';
import { settingNames } from '../src/features/workplace/setting.ts';
import { libraries } from '../src/m365/libraries.ts';
import { scheduledWork } from '../src/server/scheduled/all.ts';

/**
 * Names of ours that something outside the code remembers: rows in SharePoint, cards and links already sent, a browser,
 * an operator's settings. Lists, columns and choices are in `test/upgrade/lists.json`.
 */
export function namesOutside(): Record<string, readonly string[] | Readonly<Record<string, string>>> {
  const { activities } = JSON.parse(readFileSync('manifest/manifest.json', 'utf8')) as Manifest;
  return {
    'addresses of actions, /api/jobs/…': Object.keys(actions).toSorted(),
    'addresses of views, /api/views/…': Object.keys(views).toSorted(),
    'what an action is called in Revisionsspor': actionWords,
    'what scheduled work is called in Revisionsspor': scheduledWords,
    'keys of runs': scheduledWork.map(({ name }) => name).toSorted(),
    'keys of settings': settingNames.toSorted(),
    'kinds in a row’s seal': Object.keys(provenKinds).toSorted(),
    libraries: Object.values(libraries).map(({ name }) => name),
    'kinds of notices in Teams': activities.activityTypes.map(({ type }) => type).toSorted(),
    'what a browser keeps': found(/'(rettesnor\.[a-zA-Z]+)'|`(rettesnor\.[a-zA-Z]+:)/g, ['src/tabs/**/*.{ts,tsx}']),
    'paths of pages': found(/<Route path="([^"]+)"/g, ['src/tabs/routes.tsx']),
    'environment variables': found(/\b(RETTESNOR_[A-Z0-9_]+)\b/g, ['src/**/*.ts', 'scripts/**/*.{ts,mjs,ps1}']),
  };
}

interface Manifest {
  activities: { activityTypes: readonly { type: string }[] };
}

function found(pattern: RegExp, files: readonly string[]): readonly string[] {
  const texts = globSync(files).map((file) => readFileSync(file, 'utf8'));
  const names = texts.flatMap((text) => [...text.matchAll(pattern)].map(([, one, other]) => one ?? other ?? ''));
  return [...new Set(names)].toSorted();
}
