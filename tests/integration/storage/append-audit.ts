import { silentLogger, systemClock } from '../../../domain/index.js';
import { openStorage } from '../../../storage/index.js';

/** A writer process of its own: appends `count` events one by one. Arguments: url, database, folder, name, count. */
const [mongoUrl = '', dbName = '', evidenceDir = '', name = '', count = '0'] =
  process.argv.slice(2);

const storage = await openStorage({
  mongoUrl,
  dbName,
  evidenceDir,
  logger: silentLogger,
  clock: systemClock,
  unit: 'thao-truong',
});
process.send?.('ready');
await new Promise((resolve) => process.once('message', resolve));
for (let index = 0; index < Number(count); index += 1) {
  await storage.stores.audit.append([
    {
      id: `${name}:${index}`,
      action: 'case.noted',
      actor: name,
      subject: 'case:1',
      at: new Date(),
      detail: { index },
    },
  ]);
}
await storage.close();
process.disconnect?.();
