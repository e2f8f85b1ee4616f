/**
 * `npm run provision`: compares the two SharePoint sites with the declared lists, shows what it would do and asks.
 * `-- --dry-run` only shows; `-- --apply` does not ask; `-- --standin` works on the stand-in of this machine.
 * `-- --editor <sign-in name>` also appoints the first editor, who then lets everybody else in from the tab.
 * Nothing is ever dropped or retyped; a title of ours becomes the one of today, and one a person gave stays. The environment is that of the server (docs/operators.md).
 */
import { createInterface } from 'node:readline/promises';
import type { GraphAccess } from '../src/m365/provision/access.ts';
import type { LeftOver } from '../src/m365/provision/bring.ts';
import { appointFirstEditor } from '../src/m365/provision/first-editor.ts';
import { graphAccess } from '../src/m365/provision/graph-access.ts';
import { yearsInUse } from '../src/m365/provision/years.ts';
import {
  type Plan,
  type Provisioned,
  planProvision,
  provision,
  Unfinished,
  type Workplace,
} from '../src/m365/provision.ts';
import { type Config, readConfig } from '../src/server/config.ts';
import { serverKeys } from '../src/server/keys/server-keys.ts';
import { connect, connectForSetup } from './setup/connection.ts';
import { environmentOf } from './setup/environment.ts';

const words = process.argv.slice(2);

try {
  process.exitCode = await run();
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault);
  process.exitCode = 1;
}

async function run(): Promise<number> {
  const environment = environmentOf(words, process.env);
  const config = readConfig(environment);
  const { graph: transport, clock } = connectForSetup(config, environment);
  const graph = graphAccess(transport);
  // The first answer sets the clock, which may have been moved.
  await graph.get(`/sites/${config.site}`);
  const { site, dbrSite } = config;
  const workplace = { site, dbrSite, years: await yearsInUse(graph, site, clock.now().slice(0, 10)) };

  const plan = await planProvision(graph, workplace);
  show(plan, `${site} and ${dbrSite}, years ${workplace.years.join(', ')}`);
  if (words.includes('--dry-run')) return 0;
  if (plan.steps.length > 0) {
    if (!words.includes('--apply') && !(await agreed())) return 0;
    const { provisioned, left } = await carriedOut(graph, workplace);
    report(provisioned, left);
    if (left.length > 0) return 1;
  }
  const editor = words[words.indexOf('--editor') + 1];
  if (words.includes('--editor')) await letIn(config, editor, clock.now());
  return 0;
}

/** @throws when it stopped in the middle, with what to do */
async function carriedOut(graph: GraphAccess, workplace: Workplace): Promise<Pick<Unfinished, 'provisioned' | 'left'>> {
  let made = 0;
  try {
    const provisioned = await provision(graph, workplace, (step) => {
      made += 1;
      console.log(`  ${step}`);
    });
    return { provisioned, left: [] };
  } catch (fault) {
    if (fault instanceof Unfinished) return fault;
    console.error(`\nStopped at step ${made}. Run it again when this is put right: it goes on from here.`);
    throw fault;
  }
}

/** What went another way than planned, and what is left to do by hand. */
function report({ otherWays }: Provisioned, left: readonly LeftOver[]): void {
  if (otherWays.length > 0) console.log('\nMade another way, because SharePoint refused the first:');
  for (const { what, way, because } of otherWays) console.log(`  + ${what}\n    ${way}\n    ${because}`);
  if (left.length > 0) console.log('\nLeft to do by hand; everything else is made:');
  for (const { what, byHand, because } of left) console.log(`  ! ${what}\n    ${because}\n    ${byHand}`);
  const next = 'Now the administrator runs scripts/administrator/rettesnor-site.ps1';
  console.log(left.length === 0 ? `\nDone. ${next}.` : `\n${next}, and you npm run provision once more.`);
}

async function letIn(config: Config, upn: string | undefined, now: string): Promise<void> {
  if (!upn) throw new Error('--editor wants a sign-in name, as in --editor ida@eksempelkommune.example');
  const name = await appointFirstEditor(graphAccess(connect(config).graph), config.site, upn, {
    now,
    keys: serverKeys(config, 'seal rows'),
  });
  console.log(
    name ? `${name} is editor from today.` : 'There is an editor already: further ones are appointed in the tab.',
  );
}

function show({ steps, drift }: Plan, where: string): void {
  console.log(`\n${where}\n`);
  if (steps.length === 0) console.log('Everything declared is there.');
  for (const { what } of steps) console.log(`  + ${what}`);
  if (drift.length > 0) console.log('\nDifferences that are left alone:');
  for (const { what, fix } of drift) console.log(`  ! ${what}\n    ${fix}`);
  console.log('');
}

async function agreed(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    console.log('Nothing was changed. Run again with -- --apply to carry it out.');
    return false;
  }
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question('Carry it out? (yes/no) ');
  terminal.close();
  return /^y(es)?$/i.test(answer.trim());
}
