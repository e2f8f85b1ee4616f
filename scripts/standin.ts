/**
 * `npm run standin -- --port 4000 --data DIR [--people N --years Y] [--profile strict]`: the Microsoft 365 stand-in
 * alone. Without `--data` it forgets when it stops. An empty one is filled with Eksempel Kommune; with `--people N` by a made-up municipality of
 * N with Y years of confirmations (1 unless said otherwise, 0 for none), and with `--people 0` not at all.
 */
import { seedSample } from '../src/sample/seed.ts';
import { seedSynthetic } from '../src/sample/synthetic.ts';
import { apps, tenantId } from '../src/standin/identity.ts';
import { startStandin } from '../src/standin/start.ts';
import { flagsOf } from './laptop/flags.ts';
import { freeOrEnd, portOf } from './laptop/port.ts';
import { profileNamed } from './laptop/profile.ts';

const values = flagsOf({
  port: { type: 'string', default: '4000' },
  data: { type: 'string' },
  people: { type: 'string' },
  years: { type: 'string', default: '1' },
  profile: { type: 'string' },
});
const port = portOf('--port', values.port, 0);
const people = values.people === undefined ? undefined : wholeNumber('people', values.people);
const years = wholeNumber('years', values.years);
await freeOrEnd(port, 'Is another stand-in running already? Stop it, or choose a port with --port.');

const standin = await startStandin({ port, data: values.data, profile: profileNamed(values.profile) });
if (!standin.store.one('SELECT 1 FROM person LIMIT 1')) await fill();

console.log(`
  Microsoft 365 stand-in: ${standin.url}
  Graph                   ${standin.url}/v1.0
  Entra, tenant           ${standin.url}/${tenantId}
  People, lists           ${standin.url}/_standin/people  ${standin.url}/_standin/lists
${apps.map((app) => `  App ${app.displayName.padEnd(20)}${app.clientId}  ${app.secret}`).join('\n')}

  Tokens, clock, faults and meter: docs/standin.md. Stop with Ctrl+C.
`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    void standin.close().then(() => process.exit(0));
  });
}

async function fill(): Promise<void> {
  if (people === 0) return;
  if (people === undefined) await seedSample({ standin: standin.url });
  else await seedSynthetic({ standin, people, years });
  standin.meter.reset();
}

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 0) return number;
  console.error(`--${name} takes a whole number, not '${text}'.`);
  process.exit(1);
}
