import { ConfigFaults, readConfig } from './config.ts';
import { startServer } from './start-server.ts';

/** The production entry: environment, configuration, server; a signal stops it without losing what is under way. */
async function main(): Promise<void> {
  const server = await startServer(readConfig());
  let isStopping = false;
  // Ctrl+C reaches a whole group of processes, and whoever started this one may pass it on: a second signal is the same stop.
  const stop = () => {
    if (isStopping) return;
    isStopping = true;
    void server.close().then(() => process.exit(0));
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, stop);
  await server.ready;
}

main().catch((error) => {
  console.error(error instanceof ConfigFaults ? error.message : error);
  process.exit(1);
});
