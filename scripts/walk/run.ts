/**
 * `npm run walk`: the figures of the design, walked in a real browser on the sample's morning, beside what they were and
 * what is wanted. Ends with a fault where one is not reached. A whole walk writes `docs/figures.md`; words choose parts:
 * `npm run walk -- menu meeting`.
 */
import { oneProcess } from '../../test/first-list.ts';
import { writeFigures } from '../figures-page.ts';
import { nearMissClosed, registeredClosed } from './cases.ts';
import { coldLinks } from './cold-links.ts';
import type { Figure, Measured } from './figure.ts';
import { firstList } from './loading.ts';
import { meetingToRecord } from './meeting.ts';
import { menuEntries } from './menu.ts';
import { openProduct } from './product.ts';
import { startOfANewcomer, wordsOfTheChange } from './reading.ts';
import { sendInView } from './reporting.ts';
import { blocking, layoutShift } from './smoothness.ts';

/** In this order; what moves the clock or writes comes last. */
const figures: Readonly<Record<string, Figure>> = {
  bytes: firstList,
  change: wordsOfTheChange,
  menu: menuEntries,
  report: sendInView,
  shift: layoutShift,
  cold: coldLinks,
  blocking,
  meeting: meetingToRecord,
  nearMiss: nearMissClosed,
  registered: registeredClosed,
  newcomer: startOfANewcomer,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((word) => !Object.hasOwn(figures, word));
if (unknown.length > 0) {
  console.error(`There is no figure called ${unknown.join(', ')}. The figures: ${Object.keys(figures).join(', ')}.`);
  process.exit(1);
}

const product = await openProduct(oneProcess);
const walked: (Figure & Measured)[] = [];
for (const [name, figure] of Object.entries(figures)) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`  · ${figure.what} …`);
  // A page that is not as the walk expects it is a figure that is not reached, and no end of the walk.
  const measured = await figure.measure(product).catch(
    (fault: unknown): Measured => ({
      ours: 'not walked to the end',
      isReached: false,
      because: fault instanceof Error ? fault.message : String(fault),
    }),
  );
  walked.push({ ...figure, ...measured });
}
await product.close();

for (const { what, before, wanted, ours, isReached, because } of walked) {
  console.log(`\n${isReached ? '✓' : '✗'} ${what}\n    before ${before} · wanted ${wanted} · ours ${ours}`);
  if (!isReached && because) console.log(because.replace(/^/gm, '    '));
}
if (chosen.length === 0) {
  writeFigures('`npm run walk`', text(walked));
}
process.exit(walked.every(({ isReached }) => isReached) ? 0 : 1);

function text(lines: readonly (Figure & Measured)[]): string {
  const rows = lines.map(
    ({ what, before, wanted, ours, isReached }) =>
      `| ${what} | ${before} | ${wanted} | ${ours}${isReached ? '' : ' ✗'} |`,
  );
  return `As people of Eksempel Kommune, in a real browser on a fixed morning. A phone is a window of 360 × 740 px, Teams’ own bars among them. kB are all that the start page shows, as served, whether it comes before its list or after; seconds are those until the list can be used. *Before* is the product of November 2026. Seconds tell on a quiet machine alone.

| | before | wanted | now |
|---|---|---|---|
${rows.join('\n')}`;
}
