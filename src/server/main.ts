import { ConfigFaults, readConfig } from './config.ts';
import { startServer } from './start-server.ts';

/** The production entry: environment, configuration, server; a signal stops it without losing what is under way. */
async function main(): Promise<void> {
  const server = await startServer(readConfig());
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.close().then(() => process.exit(0)));
  }
  await server.ready;
}

main().catch((error) => {
  console.error(error instanceof ConfigFaults ? error.message : error);
  process.exit(1);
});
