import { readFileSync } from 'node:fs';
import path from 'node:path';
import { textHash } from '../../../core/content-hash.ts';
import type { Day } from '../../../core/dates.ts';
import type { AdoptedVersion, Release } from '../../../features/handbook/release.ts';

/**
 * An edition Direktionen adopts on the day and that is in force at once: R09 changes its content, so that everybody it is
 * for reads what is new; R08 has a word put right, which asks nobody. The same day gives the same edition.
 */
export function demoRelease(today: Day): Release {
  const { weekOfYear, yearOfWeek } = Temporal.PlainDate.from(today);
  return {
    decision: {
      edition: `${yearOfWeek}.${weekOfYear}`,
      body: 'executiveBoard',
      decidedOn: today,
      caseRef: `${today.slice(2, 4)}/014233`,
    },
    versions: [
      {
        rule: 'r09',
        version: '3.0',
        material: true,
        inForceFrom: today,
        whatsNew:
          'Koden skal have mindst seks tal. Er udstyret væk, så ring med det samme, ikke først inden for en time.',
        whatsNewEn: 'The code needs at least six digits. If equipment is gone, call at once, not just within an hour.',
        ...texts('r09.3-0'),
      },
      { rule: 'r08', version: '2.1', material: false, inForceFrom: today, ...texts('r08.2-1') },
    ],
  };
}

function texts(name: string): Pick<AdoptedVersion, 'textDa' | 'textHashDa' | 'textEn' | 'textHashEn'> {
  const read = (language: string) =>
    readFileSync(path.join(import.meta.dirname, `${name}.${language}.md`), 'utf8').trim();
  const [textDa, textEn] = [read('da'), read('en')];
  return { textDa, textHashDa: textHash(textDa), textEn, textHashEn: textHash(textEn) };
}
