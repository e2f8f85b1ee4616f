import { type Row, round } from './figures.ts';
import type { Town } from './town.ts';

/** From nothing to ready, and from the file of the last time to ready. */
export async function benchMirror(town: Town): Promise<Row[]> {
  const section = `the mirror, ${town.size.people} people`;
  town.standin.meter.reset();
  const cold = await town.startServer();
  const { requests } = read(town);
  const { memoryMb } = town.usage();
  await town.stopServer();
  town.standin.meter.reset();
  const warm = await town.startServer();
  const again = read(town);
  return [
    {
      section,
      what: 'cold load',
      figures: {
        'seconds to ready': round(cold / 1000),
        'Graph requests': requests,
        'memory, MB': memoryMb,
        confirmations: town.size.confirmations,
      },
    },
    {
      section,
      what: 'restart',
      figures: {
        'seconds to ready': round(warm / 1000),
        'Graph requests': again.requests,
        'memory, MB': town.usage().memoryMb,
      },
    },
  ];
}

function read(town: Town): { requests: number } {
  return (town.standin.meter.read() as unknown as { total: { requests: number } }).total;
}
