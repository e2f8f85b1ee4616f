/**
 * `npm start`: the whole product on a laptop. Starts the Microsoft 365 stand-in, fills it with the sample workplace the
 * first time, builds the tab when it is older than its source, and starts the server against it.
 * `npm start -- --fresh` begins again from the sample.
 */
import { runLaptop } from './laptop/run-laptop.ts';

await runLaptop({
  folder: 'laptop',
  fresh: process.argv.includes('--fresh'),
  welcome: (teams) => `
  Rettesnor is ready. Open the page that plays Teams:

      ${teams}/

  Two windows may be two people: ${teams}/?as=lone  and  ${teams}/?as=ayse
  A walk of fifteen minutes: npm run demo. Stop with Ctrl+C. Begin again from the sample: npm start -- --fresh
`,
});
