/**
 * `npm start`: the whole product on a laptop. Starts the Microsoft 365 stand-in, fills it with the sample workplace the
 * first time, builds the tab when it is older than its source, and starts the server against it.
 * `npm start -- --fresh` begins again from the sample. `npm start -- --empty` is a municipality on its first day: accounts
 * and nothing else; with `--fresh` it begins again from there. `--profile strict` makes the stand-in do all that a tenant
 * may do (docs/standin.md).
 */
import { flagsOf } from './laptop/flags.ts';
import { empty, firstEditor, sample } from './laptop/municipalities.ts';
import { profileNamed } from './laptop/profile.ts';
import { runLaptop } from './laptop/run-laptop.ts';

const values = flagsOf({ empty: { type: 'boolean' }, fresh: { type: 'boolean' }, profile: { type: 'string' } });
const isEmpty = values.empty === true;

await runLaptop({
  ...(isEmpty ? { ...empty, folder: 'empty' } : { ...sample, folder: 'laptop' }),
  fresh: values.fresh === true,
  profile: profileNamed(values.profile),
  welcome: isEmpty ? emptyWelcome : sampleWelcome,
});

function sampleWelcome(teams: string): string {
  return `
  Rettesnor is ready. Open the page that plays Teams:

      ${teams}/

  Two windows may be two people: ${teams}/?as=lone  and  ${teams}/?as=ayse
  A walk of fifteen minutes: npm run demo. Stop with Ctrl+C. Begin again from the sample: npm start -- --fresh
`;
}

function emptyWelcome(teams: string): string {
  return `
  A municipality with 3,000 accounts and nothing else is ready. Open the page that plays Teams as its first editor:

      ${teams}/?as=${firstEditor}&sub=first-steps

  Kom i gang says what is next and who does it. The first directors are confirmed by ${teams}/?as=marianne
  Stop with Ctrl+C. Begin again: npm start -- --empty --fresh
`;
}
