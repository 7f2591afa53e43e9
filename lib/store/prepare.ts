import type { Writer } from './writer.ts';

/**
 * Makes what is stored ready for this version: migrates it, then sets aside what cannot be read. What another version
 * wrote is not damaged, whether it is a later one or a former one whose migration failed: it is left as it is.
 */
export async function prepareStore(writer: Pick<Writer, 'migrate' | 'setDamagedAside'>): Promise<void> {
  const migrated = await writer.migrate().catch(() => 'failed');
  if (migrated === 'failed' || migrated === 'newer') return;
  await writer.setDamagedAside();
}
