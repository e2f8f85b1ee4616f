/**
 * `npm run pack-manifest`: fills the ids from the environment, checks the package without a network and writes
 * `build/rettesnor.zip`, ready to upload to Teams and SharePoint (docs/administrators.md).
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { idsFrom } from './manifest/fill.ts';
import { teamsPackage } from './manifest/package.ts';

const root = path.dirname(import.meta.dirname);
const { ids, faults } = idsFrom(process.env);

if (faults.length > 0) refuse(faults);
else {
  const built = teamsPackage(path.join(root, 'manifest'), ids);
  if (built.faults.length > 0) refuse(built.faults);
  else {
    const file = path.join(root, 'build/rettesnor.zip');
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, zipSync({ ...built.files }));
    console.log(`Wrote build/rettesnor.zip with ${Object.keys(built.files).join(', ')}.`);
  }
}

function refuse(reasons: readonly string[]): void {
  console.error('The package was not made:');
  for (const reason of reasons) console.error(`  - ${reason}`);
  process.exitCode = 1;
}
