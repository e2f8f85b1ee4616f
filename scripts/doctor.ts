/**
 * `npm run doctor`: looks at everything Rettesnor needs around it and says what is wrong and how to put it right, for the
 * machines first and then for the people. It changes nothing but a row of its own. What is alike is one line; `-- --all`
 * names each. `-- --standin` looks at the stand-in of this machine. Ends with 1 when something would stop the product.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { dayOf } from '../src/core/dates.ts';
import { m365Clock } from '../src/m365/clock.ts';
import { type Examination, error, note, ok } from '../src/m365/doctor/finding.ts';
import { reportLines, stops } from '../src/m365/doctor/report.ts';
import { examine } from '../src/m365/doctor.ts';
import { ConfigFaults, readConfig } from '../src/server/config.ts';
import { environmentOf } from './setup/environment.ts';
import { patientOf } from './setup/patient.ts';

const words = process.argv.slice(2);
const examination = await look();
for (const line of reportLines(examination, words.includes('--all'))) console.log(line);
process.exitCode = stops(examination) ? 1 : 0;

async function look(): Promise<Examination> {
  try {
    const patient = patientOf(readConfig(environmentOf(words, process.env)));
    const { machines, people } = await examine({ ...patient, packed: packedManifest() }, dayOf(m365Clock().now()));
    return { machines: [ok('The configuration is complete'), ...machines], people };
  } catch (fault) {
    if (!(fault instanceof ConfigFaults)) throw fault;
    const fix = 'Set it in the environment; docs/operators.md lists every variable.';
    return {
      machines: fault.faults.map((what) => error(what, fix)),
      people: [note('The first steps were not looked at', 'Put right what stands above and run the doctor again.')],
    };
  }
}

/** The manifest inside the package `npm run pack-manifest` built last. */
function packedManifest(): unknown {
  const file = path.join(path.dirname(import.meta.dirname), 'build/rettesnor.zip');
  if (!existsSync(file)) return undefined;
  const manifest = unzipSync(readFileSync(file))['manifest.json'];
  return manifest && JSON.parse(strFromU8(manifest));
}
