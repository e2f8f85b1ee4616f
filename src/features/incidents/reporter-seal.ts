import { textHash } from '../../core/content-hash.ts';
import { theReporter } from '../cases/incident/reporter-pseudonyms.ts';

/**
 * Who made a new report, as its row of figures has it: a repeat is recognised by it where a stopped server did not get
 * to write the reporter down, and it names nobody.
 */
export const reporterSeal = (incident: string, person: string) =>
  `${theReporter.id}:${textHash(`${incident} ${person}`)}`;
