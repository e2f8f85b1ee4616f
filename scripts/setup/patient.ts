import type { Patient } from '../../src/m365/doctor/finding.ts';
import { openLibrary } from '../../src/m365/library.ts';
import type { Config } from '../../src/server/config.ts';
import { connect } from './connection.ts';

/** What the doctor looks at in the municipality the configuration names, with the machine's own clock. */
export function patientOf(config: Config): Patient {
  const { graph, budget, tokens } = connect(config);
  const { clientId, teamsAppId, credential, site, dbrSite, publicUrl } = config;
  return {
    clientId,
    appId: credential.kind === 'managedIdentity' ? credential.clientId : clientId,
    site,
    dbrSite,
    publicUrl,
    teamsAppId,
    tokens,
    read: (path) => graph.send({ method: 'GET', path, kind: 'page', answers: 'json' }),
    write: (method, path, body) => graph.send({ method, path, kind: 'write', answers: 'json', body }),
    library: openLibrary({ graph, budget, library: 'attachmentFile', site, dbrSite }),
    localMs: Date.now,
  };
}
