/** The product as its own process, with no limit of Microsoft's to keep: the work is measured, and not the waiting. */
import { readConfig } from '../../src/server/config.ts';
import { startServer } from '../../src/server/start-server.ts';

const server = await startServer({ ...readConfig(), unitsPerMinute: 10_000_000 });
process.once('SIGTERM', () => void server.close().then(() => process.exit(0)));
await server.ready;
