/**
 * `npm run doctor`: looks at everything Rettesnor needs around it and says what is wrong and how to put it right. It
 * changes nothing but a row of its own. `-- --standin` looks at the stand-in of this machine. Ends with 1 when something would stop the product.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { error, type Finding, ok } from '../src/m365/doctor/finding.ts';
import { examine } from '../src/m365/doctor.ts';
import { openLibrary } from '../src/m365/library.ts';
import { ConfigFaults, readConfig } from '../src/server/config.ts';
import { connect } from './setup/connection.ts';
import { environmentOf } from './setup/environment.ts';

const marks: Readonly<Record<Finding['severity'], string>> = {
  ok: 'ok      ',
  note: 'note    ',
  warning: 'warning ',
  error: 'ERROR   ',
};

const findings = await look();
for (const { severity, what, fix } of findings) {
  console.log(`${marks[severity]}${what}`);
  if (fix) console.log(`        → ${fix}`);
}
const errors = findings.filter(({ severity }) => severity === 'error').length;
console.log(errors === 0 ? '\nNothing stops Rettesnor.' : `\n${errors} to put right.`);
process.exitCode = errors === 0 ? 0 : 1;

async function look(): Promise<readonly Finding[]> {
  const environment = environmentOf(process.argv.slice(2), process.env);
  try {
    const config = readConfig(environment);
    const { graph, budget, tokens, clock } = connect(config);
    const { clientId, teamsAppId, credential, site, dbrSite, publicUrl } = config;
    const patient = {
      clientId,
      appId: credential.kind === 'managedIdentity' ? credential.clientId : clientId,
      site,
      dbrSite,
      publicUrl,
      teamsAppId,
      packed: packedManifest(),
      tokens,
      read: (target: string) => graph.send({ method: 'GET', path: target, kind: 'page', answers: 'json' }),
      write: (method: 'POST' | 'PATCH', target: string, body: object) =>
        graph.send({ method, path: target, kind: 'write', answers: 'json', body }),
      library: openLibrary({ graph, budget, library: 'attachmentFile', site, dbrSite }),
      localMs: Date.now,
    };
    return [ok('The configuration is complete'), ...(await examine(patient, clock.now().slice(0, 10)))];
  } catch (fault) {
    if (!(fault instanceof ConfigFaults)) throw fault;
    return fault.faults.map((what) =>
      error(what, 'Set it in the environment; docs/operators.md lists every variable.'),
    );
  }
}

/** The manifest inside the package `npm run pack-manifest` built last. */
function packedManifest(): unknown {
  const file = path.join(path.dirname(import.meta.dirname), 'build/rettesnor.zip');
  if (!existsSync(file)) return undefined;
  const manifest = unzipSync(readFileSync(file))['manifest.json'];
  return manifest && JSON.parse(strFromU8(manifest));
}
