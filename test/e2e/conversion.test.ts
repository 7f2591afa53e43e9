import { describe, it } from 'vitest';
import { convertOne } from './support/conversion-scenario.ts';
import { openList, useSession } from './support/session.ts';

describe('one account, from MED to PER', () => {
  const session = useSession();

  it('is led from the list to the night of its publication', async () => {
    await convertOne(session.medimail, await openList(session));
  });
});
